import { describe, expect, test } from 'vitest';
import { relativeOf, shown } from '../../helpers/times';

/** What users of other libraries ask for and do not get; each row is a demand of theirs in a sentence of ours. */
describe('times that other libraries miss or misread', () => {
  test.each<[demand: string, text: string, wanted: string[]]>([
    ['a bare year in running text', 'The dam was finished in 1963.', ['1963 = 1963']],
    ['years with to are no clock time', 'the 2019 to 2020 season', ['2019 to 2020 = 2019/2020']],
    ['may the verb', 'Fees may fall in May.', ['May = 2022-05']],
    ['a half-year is no clock time', 'in the second half of 2025', ['the second half of 2025 = 2025-41']],
    [
      'two full dates with a dash',
      'open 17 August 2013 - 19 August 2013',
      ['17 August 2013 - 19 August 2013 = 2013-08-17/2013-08-19'],
    ],
    ['a year before a month name keeps', 'sealed on 2017/Oct/31', ['2017/Oct/31 = 2017-10-31']],
    ['an impossible date is not another one', 'due 50/6/2018', ['50/6/2018 = null']],
    ['an impossible day', 'on 31 June 2021', ['31 June 2021 = null']],
    ["70's", "the mills of the 70's", ["the 70's = 197X"]],
    ['1970s', 'the mills of the 1970s', ['the 1970s = 197X']],
    ['the seventies', 'the mills of the seventies', ['the seventies = 197X']],
    ['this decade ends with its ninth year', 'by the end of this decade', ['the end of this decade = 2029']],
    ['two decades', 'over the last two decades', ['the last two decades = 2002/2022']],
    ['2012–13 is a span of years', 'the 2012–13 harvest', ['2012–13 = 2012/2013']],
    ['forty five minutes later', 'forty five minutes later', ['forty five minutes later = null']],
    ['2.15pm is no length', 'at 2.15pm', ['2.15pm = null']],
  ])('%s: %s', (_, text, wanted) => expect(shown(text)).toEqual(wanted));

  test('a number and a date are two', () => {
    expect(shown('five thousand for last week')).toEqual(['last week = 2022-06-20/2022-06-26']);
  });

  test('without a reference date the clock is not asked', () => {
    for (const text of ['last year', 'yesterday', 'within a day', 'on Friday', 'in October', 'the past few years']) {
      expect(shown(text, null)[0]).toMatch(/ = null$/);
    }
    expect(shown('the past five years', null)).toEqual(['the past five years = P5Y']);
    expect(relativeOf('last year', null)).toEqual([{ unit: 'year', offset: -1 }]);
  });
});
