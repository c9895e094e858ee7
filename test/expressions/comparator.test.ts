import { describe, expect, test } from 'vitest';
import { quantities, tagSentence } from '../helpers/quantities';

describe('words before the amount', () => {
  test.each([
    [
      '>',
      [
        'more than 300 boats',
        'over 300 boats',
        'in excess of 300 boats',
        'upwards of 300 boats',
        'well over 300 boats',
        'more than a total of 300 boats',
        'exceeding 300 boats',
        'greater than 300',
      ],
    ],
    [
      '>=',
      [
        'at least 300 boats',
        'no fewer than 300 boats',
        'a minimum of 300 boats',
        'not less than 300 boats',
        'greater than or equal to 300',
        'at least another 300 boats',
      ],
    ],
    ['<', ['less than 300 boats', 'fewer than 300 boats', 'under 300 boats', 'just under 300 boats', 'below 300']],
    [
      '<=',
      [
        'up to 300 boats',
        'up to a further 300 boats',
        'upto 300 boats',
        'at most 300 boats',
        'no more than 300 boats',
        'a maximum of 300 boats',
        'less than or equal to 300',
      ],
    ],
    [
      '~',
      [
        'about 300 boats',
        'around 300 boats',
        'some 300 boats',
        'nearly 300 boats',
        'almost 300 boats',
        'roughly 300 boats',
        'an estimated 300 boats',
        'close to 300 boats',
        '~300 boats',
        'approx. 300 boats',
      ],
    ],
    ['=', ['300 boats', 'exactly 300 boats', 'the 300 boats']],
  ])('%s', (comparator, phrases) => {
    for (const phrase of phrases) {
      const [found] = tagSentence(`There were ${phrase} there.`);
      expect([phrase, found?.comparator, found?.value]).toEqual([phrase, comparator, 300]);
      if (comparator !== '=') expect(phrase.startsWith(found!.text)).toBe(true);
    }
  });

  test.each([
    ['Up to about 40 firms bid.', ['Up to about 40 = number <= 40']],
    ['It is a little over 3 per cent.', ['a little over 3 per cent = percentage > 3 percent']],
    ['It may not exceed 5 per cent.', ['exceed 5 per cent = percentage > 5 percent']],
    ['Levels higher than the norm rose to 5.', ['5 = number 5']],
    ['Under two laws the fee is waived.', ['two = number 2']],
    ['The sub-500 sq m market is dull.', ['sub-500 sq m = measure < 500 square metre']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('words after the amount', () => {
  test.each([
    ['Firms with 20 or more workers pay.', ['20 or more = number >= 20']],
    ['Plots of 5 hectares or less are exempt.', ['5 hectares or less = measure <= 5 hectare']],
    ['Firms with 20 workers or more pay.', ['20 = number >= 20']],
    ['Some 65+ clubs and 20+ teams.', ['Some 65+ = number >= 65', '20+ = number >= 20']],
    ['They need 30 hours at least.', ['30 hours at least = duration >= 30 hour PT30H']],
    ['A score of 30 or so is usual.', ['30 or so = number ~ 30']],
    ['It has 30-odd branches.', ['30-odd = number ~ 30']],
    ['They had 20 and more trucks came.', ['20 = number 20']],
    ['Sums above 30 and below 50 are fine.', ['above 30 and below 50 = number 30..50']],
    ['More than 30 and less than 20 fail.', ['More than 30 = number > 30', 'less than 20 = number < 20']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

test.each([
  [
    'They walked more than 100 km (62 miles).',
    ['more than 100 km = measure > 100 kilometre', '62 miles = measure > 62 mile'],
  ],
  [
    'The loan is under €40 million ($44 million).',
    ['under €40 million = currency < 40000000 EUR', '$44 million = currency < 44000000 USD'],
  ],
  ['More than 40 boats (12 of them new) sank.', ['More than 40 = number > 40', '12 = number 12']],
  [
    'It lies more than 100 km (about 62 miles) away.',
    ['more than 100 km = measure > 100 kilometre', 'about 62 miles = measure ~ 62 mile'],
  ],
])('a conversion is bounded as the amount: %s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
