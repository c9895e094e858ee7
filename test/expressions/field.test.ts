import { describe, expect, test } from 'vitest';
import { quantities } from '../helpers/quantities';

/** What users of other taggers ask for and do not get, a row each, named by what it shows. */
describe('numbers, percentages, fractions', () => {
  test.each([
    ['80 per cent is 80%', 'Reserves are 80 per cent full.', ['80 per cent = percentage 80 percent']],
    ['80 percent is 80%', 'Reserves are 80 percent full.', ['80 percent = percentage 80 percent']],
    ['80% is 80%', 'Reserves are 80% full.', ['80% = percentage 80 percent']],
    ['cent in per cent is no coin', 'A levy of 5 per cent.', ['5 per cent = percentage 5 percent']],
    ['thin spaces group', 'They ship 816\u2009000 t a year.', ['816 000 t a year = measure 816000 tonne per year']],
    ['no-break spaces group', 'They ship 816\u00a0000 t.', ['816 000 t = measure 816000 tonne']],
    ['plain spaces group', 'They ship 816 000 t.', ['816 000 t = measure 816000 tonne']],
    ['2012–13 is a span of years', 'Yields peaked in 2012–13.', []],
    ['and a half', 'The dam is 5 and a half miles off.', ['5 and a half miles = measure 5.5 mile']],
    ['half a million', 'It feeds half a million.', ['half a million = number 500000']],
    ['1/2', 'It takes 1/2 of it.', ['1/2 = fraction 0.5']],
    ['.5', 'A gap of .5 points.', ['.5 = number 0.5']],
    ['2 1/2', 'It takes 2 1/2 cups.', ['2 1/2 cups = measure 2.5 cup']],
    ['three numbers in a row', 'first, second and 4th', ['first = ordinal 1', 'second = ordinal 2', '4th = ordinal 4']],
    ['three digits in a row', 'Rooms 1 2 and 4', ['1 = number 1', '2 = number 2', '4 = number 4']],
    ['hundred without an article', 'It cost hundred dollars.', ['hundred dollars = currency 100 USD']],
    ['dozen', 'A dozen wells.', ['A dozen = number 12']],
    ['a couple hundred', 'A couple hundred wells.', ['A couple hundred = number ~ 200']],
    ['several thousand', 'Several thousand wells.', ['Several thousand = number 1000..10000']],
    ['2 in 5', 'Some 2 in 5 wells.', ['Some 2 in 5 = fraction ~ 0.4']],
    ['2 out of 5', 'Just 2 out of 5 wells.', ['2 out of 5 = fraction 0.4']],
    ['more than half', 'More than half the wells.', ['More than half = fraction > 0.5']],
    ['up to 700 keeps its bound', 'It will cut up to 700 posts.', ['up to 700 = number <= 700']],
    ['the bound stands after the noun', 'Shops with 20 or more tills.', ['20 or more = number >= 20']],
    ['forty eight is one number', 'He named forty eight towns.', ['forty eight = number 48']],
    ['sixteen one is two', 'He said sixteen, one each.', ['sixteen = number 16', 'one = number 1']],
    ['a letter after a number is no number', 'Form 404 a was lost and 404a too.', []],
    ['no float noise', 'It cost US$4.7 billion.', ['US$4.7 billion = currency 4700000000 USD']],
  ])('%s', (_, text, wanted) => expect(quantities(text)).toEqual(wanted));

  test('never Infinity', () => {
    for (const text of [
      'a last trillion trillion trillion trillion trillion',
      '9'.repeat(500),
      '1e999 units',
      `5 ${'million '.repeat(90)}`,
    ]) {
      for (const shown of quantities(text)) expect(shown).not.toMatch(/Infinity|NaN/);
    }
  });
});

describe('ranges, from–to, money, units', () => {
  test.each([
    ['a range keeps both ends', 'Depths of 10 to 20 m.', ['10 to 20 m = measure 10..20 metre']],
    ['both ends take the magnitude', 'Losses of 2 to 3 million.', ['2 to 3 million = number 2000000..3000000']],
    ['15-20 usd', 'It costs 15-20 usd.', ['15-20 usd = currency 15..20 USD']],
    ['15 to 20 usd', 'It costs 15 to 20 usd.', ['15 to 20 usd = currency 15..20 USD']],
    ['an en dash between digits', 'It has 15–20 seats.', ['15–20 = number 15..20']],
    [
      'by, to and from',
      'It decreased $1.2 million to $23.5 million, from $24.7 million.',
      [
        '$1.2 million = currency 1200000 USD',
        '$23.5 million = currency 23500000 USD',
        '$24.7 million = currency 24700000 USD',
      ],
    ],
    ['ISO codes', 'It paid 40 SEK and PLN 30.', ['40 SEK = currency 40 SEK', 'PLN 30 = currency 30 PLN']],
    ['3 dollars 50 cents is one amount', 'It cost 3 dollars 50 cents.', ['3 dollars 50 cents = currency 3.5 USD']],
    [
      '1k, 1M, 5bn, $2m',
      'Some 1k users, 1M views, 5bn hits and $2m.',
      ['Some 1k = number ~ 1000', '1M = number 1000000', '5bn = number 5000000000', '$2m = currency 2000000 USD'],
    ],
    ['forty five minutes is time', 'It took forty five minutes.', ['forty five minutes = duration 45 minute PT45M']],
    ['2.15pm is no length', 'It began at 2.15pm.', []],
    ['Once and a day are no numbers', 'Once a day it rains.', []],
    ['a rate in a bracket', 'A dose (2 g/day) helps.', ['2 g/day = measure 2 gram per day']],
    ['a unit in a bracket', 'A dose of 2 (g/day) helps.', ['2 (g/day) = measure 2 gram per day']],
    ['4G and V2G stay whole', 'Both 4G and V2G work.', []],
    ['which one, the one', 'Which one is the one?', []],
  ])('%s', (_, text, wanted) => expect(quantities(text)).toEqual(wanted));

  test.each(['$', '£', '€', '¥', '₹', '₩'])('%s is found with every digit', (sign) => {
    for (let digit = 1; digit <= 9; digit++) {
      const [found] = quantities(`It cost ${sign}${digit}${digit}0 there.`);
      expect(found).toMatch(new RegExp(`= currency ${digit}${digit}0 `));
    }
  });
});
