import { describe, expect, test } from 'vitest';
import { quantities } from '../helpers/quantities';

describe('durations', () => {
  test.each([
    ['The strike lasted more than 40 days.', ['more than 40 days = duration > 40 day P40D']],
    ['A two-year lease and a 30-year bond.', ['two-year = duration 2 year P2Y', '30-year = duration 30 year P30Y']],
    [
      'It takes 90 minutes, 3 hrs or 45 sec.',
      ['90 minutes = duration 90 minute PT90M', '3 hrs = duration 3 hour PT3H', '45 sec = duration 45 second PT45S'],
    ],
    ['The ban ran for two decades, a fortnight and a century.', ['two decades = duration 2 decade P20Y']],
    ['It ran for a fortnight.', ['a fortnight = duration 1 fortnight P2W']],
    ['The works took two and a half years.', ['two and a half years = duration 2.5 year P2.5Y']],
    ['They waited an hour and a half.', ['an hour and a half = duration 1.5 hour PT1.5H']],
    ['They waited for half an hour.', ['half an hour = duration 0.5 hour PT0.5H']],
    [
      'It rained all day and another week, a full month.',
      ['all day = duration 1 day P1D', 'another week = duration 1 week P1W', 'full month = duration 1 month P1M'],
    ],
    ['Full-year profit and all years.', []],
    ['It lasted nearly a decade.', ['nearly a decade = duration ~ 1 decade P10Y']],
    [
      'It needs five consecutive quarters or two quarters.',
      ['five consecutive quarters = duration 5 quarter P15M', 'two quarters = duration 2 quarter P6M'],
    ],
    [
      'Three extra hours, two full days and six long years.',
      [
        'Three extra hours = duration 3 hour PT3H',
        'two full days = duration 2 day P2D',
        'six long years = duration 6 year P6Y',
      ],
    ],
    ['It ran three further to the left.', ['three = number 3']],
    ['A 5-to-7-day walk.', ['5-to-7-day = duration 5..7 day']],
    ['A 10-to-15 year lease.', ['10-to-15 year = duration 10..15 year']],
    ['It takes three to five working days.', ['three to five working days = duration 3..5 day']],
    ['Terms of one or two years.', ['one or two years = duration 1..2 year']],
    ['In text with loose hyphens a 30 - year bond.', ['30 - year = duration 30 year P30Y']],
    ['It took two hours and a half.', ['two hours and a half = duration 2.5 hour PT2.5H']],
    ['A lag of minus 5 years.', ['minus 5 years = duration -5 year']],
    ['It lasts 10^30 years.', ['10^30 years = duration 1e+30 year']],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('what is no duration', () => {
  test.each([
    ['She is paid by the hour, once a day.', []],
    ['A year is long.', []],
    ['Last year and every day.', []],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});

describe('over a span of time', () => {
  test.each([
    [
      'It will spend $2 billion over five years.',
      ['$2 billion = currency 2000000000 USD', 'five years = duration 5 year P5Y'],
    ],
    ['They were idle for over five years.', ['over five years = duration > 5 year P5Y']],
    ['The trial lasted over two weeks.', ['over two weeks = duration > 2 week P2W']],
    ['It took 3 hours and 20 minutes.', ['3 hours and 20 minutes = duration 3.3333333333333335 hour PT3H20M']],
    ['A term of two years and six months.', ['two years and six months = duration 2.5 year P2Y6M']],
    ['It ran 2 days 4 hours.', ['2 days 4 hours = duration 2.1666666666666665 day P2DT4H']],
    ['It took 3 years and nineteen', ['3 years = duration 3 year P3Y', 'nineteen = number 19']],
    ['Between 2 years and 6 months.', ['2 years = duration 2 year P2Y', '6 months = duration 6 month P6M']],
    ['Terms of 2 years and 18 months.', ['2 years = duration 2 year P2Y', '18 months = duration 18 month P18M']],
    ['It was 4.3 days a year ago.', ['4.3 days = duration 4.3 day P4.3D']],
    ['It was 4 days two years ago.', ['4 days = duration 4 day P4D']],
    ['He left 2 years and 3 months ago.', []],
  ])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
});
