import { describe, expect, test } from 'vitest';
import { quantities } from '../helpers/quantities';

describe('factors', () => {
  test.each([
    ['Catches have doubled since then.', ['doubled = multiplier 2']],
    ['Rents more than tripled.', ['more than tripled = multiplier > 3']],
    ['The grant was halved, and fees quadrupled.', ['halved = multiplier 0.5', 'quadrupled = multiplier 4']],
    ['They aim to double output and will triple pay.', ['double = multiplier 2', 'triple = multiplier 3']],
    ['Prices are 2.5 times higher than theirs.', ['2.5 times = multiplier 2.5']],
    [
      'It is more than three times the limit and twice that of Chad.',
      ['more than three times = multiplier > 3', 'twice = multiplier 2'],
    ],
    [
      'Use grew tenfold, a 5-fold rise and a 3x gain.',
      ['tenfold = multiplier 10', '5-fold = multiplier 5', '3x = multiplier 3'],
    ],
    ['Prices are two to three times as high.', ['two to three times = multiplier 2..3']],
    [
      'Sales grew one-and-a-half times and costs rose four times.',
      ['one-and-a-half times = multiplier 1.5', 'four times = multiplier 4'],
    ],
    ['It voted four times.', ['four times = number 4 time']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('what is no factor', () => {
  test.each([
    ['The probe circled it more than 3,200 times.', ['more than 3,200 times = number > 3200 time']],
    ['Stars spin 78,000 times a minute.', ['78,000 times a minute = number 78000 time per minute']],
    ['They met twice in June.', ['twice = multiplier 2']],
    ['They met twice a week.', []],
    ['A double bed and a triple jump.', []],
    ['Both halves were dull.', []],
    ['A double-check and double-digit growth.', []],
    ['The band was re-doubled.', []],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});
