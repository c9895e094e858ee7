import { describe, expect, test } from 'vitest';
import type { RelativeTime } from '../../../src/model/expression';
import { relativeOf, shown, timesOf } from '../../helpers/times';

type Row = [text: string, wanted: string, unit: RelativeTime['unit'] | null, offset?: number];

describe('times that hang on the reference date', () => {
  test.each<Row>([
    ['Last year it rained.', 'Last year = 2021', 'year', -1],
    ['This year it will not.', 'This year = 2022', 'year', 0],
    ['next year', 'next year = 2023', 'year', 1],
    ['last year’s harvest', 'last year = 2021', 'year', -1],
    ['this decade', 'this decade = 202X', 'decade', 0],
    ['in the last century', 'the last century = 19XX', 'century', -1],
    ['over the past century', 'the past century = 1922/2022', 'century', -1],
    ['last month', 'last month = 2022-05', 'month', -1],
    ['in the current quarter', 'the current quarter = 2022-34', 'quarter', 0],
    ['last quarter', 'last quarter = 2022-33', 'quarter', -1],
    ['this week', 'this week = 2022-06-27/2022-07-03', 'week', 0],
    ['this weekend', 'this weekend = 2022-07-02/2022-07-03', 'week', 0],
    ['today', 'today = 2022-06-30', 'day', 0],
    ['yesterday evening', 'yesterday evening = 2022-06-29', 'day', -1],
    ['tomorrow', 'tomorrow = 2022-07-01', 'day', 1],
    ['last night', 'last night = 2022-06-29', 'day', -1],
    ['the day before yesterday', 'the day before yesterday = 2022-06-28', 'day', -2],
    ['the week after next', 'the week after next = 2022-07-11/2022-07-17', 'week', 2],
    ['the year before last', 'the year before last = 2020', 'year', -2],
    ['last September', 'last September = 2021-09', 'year', -1],
    ['next June', 'next June = 2023-06', 'year', 1],
    ['this spring', 'this spring = 2022-21', 'year', 0],
    ['last Sunday', 'last Sunday = 2022-06-26', 'week', -1],
    ['next Tuesday', 'next Tuesday = 2022-07-05', 'week', 1],
    ['Tuesday of next week', 'Tuesday of next week = 2022-07-05', 'week', 1],
    ['next week Friday', 'next week Friday = 2022-07-08', 'week', 1],
    ['the fourth quarter of last year', 'the fourth quarter of last year = 2021-36', 'year', -1],
    ['the year to date', 'the year to date = 2022-01-01/2022-06-30', 'year', 0],
    ['quarter-to-date', 'quarter-to-date = 2022-04-01/2022-06-30', 'quarter', 0],
    ['over the weekend', 'the weekend = 2022-06-25/2022-06-26', 'week', 0],
    ['last years winner', 'last years = 2021', 'year', -1],
    // Where a financial year begins is not said.
    ['the next financial year', 'the next financial year = null', 'year', 1],
  ])('%s', (text, wanted, unit, offset) => {
    expect(shown(text)).toEqual([wanted]);
    expect(relativeOf(text)).toEqual([unit && { unit, offset }]);
    const [span] = wanted.split(' = ');
    expect(shown(text, null)).toEqual([`${span} = null`]);
    expect(relativeOf(text, null)).toEqual([unit && { unit, offset }]);
  });
});

describe('so many units up to now or from now on', () => {
  test.each<readonly [text: string, wanted: string, value: number, unit: RelativeTime['unit'], iso: string]>([
    ['over the past five years', 'the past five years = 2017/2022', 5, 'year', 'P5Y'],
    ['Over the last 12 months rents rose.', 'the last 12 months = 2021-06/2022-06', 12, 'month', 'P12M'],
    ['in the last two decades', 'the last two decades = 2002/2022', 2, 'decade', 'P20Y'],
    ['during the last six months', 'the last six months = 2021-12/2022-06', 6, 'month', 'P6M'],
    ['the next 3 weeks', 'the next 3 weeks = 2022-06-30/2022-07-21', 3, 'week', 'P3W'],
    ['last 90 days', 'last 90 days = 2022-04-01/2022-06-30', 90, 'day', 'P90D'],
    ['the coming four quarters', 'the coming four quarters = 2022-06/2023-06', 4, 'quarter', 'P12M'],
    ['the previous three years', 'the previous three years = P3Y', 3, 'year', 'P3Y'],
    ['within 48 hours', 'within 48 hours = 2022-06-30/2022-07-02', 48, 'hour', 'PT48H'],
    ['within two years', 'within two years = 2022/2024', 2, 'year', 'P2Y'],
    ['within 2 weeks from today', 'within 2 weeks from today = 2022-06-30/2022-07-14', 2, 'week', 'P2W'],
    ['within 30 days of receipt', 'within 30 days = P30D', 30, 'day', 'P30D'],
  ])('%s is as long as it says', (text, wanted, value, unit, iso) => {
    const fields = { kind: 'duration', value, unit, comparator: '=' };
    expect(shown(text)).toEqual([wanted]);
    expect(timesOf(text)).toMatchObject([fields]);
    expect(shown(text, null)).toEqual([`${wanted.split(' = ')[0]} = ${iso}`]);
    const offset = /past|last|previous/.test(text) ? -value : value;
    expect(relativeOf(text)).toEqual([{ unit, offset }]);
  });

  test.each<Row>([
    ['over the next decade', 'the next decade = 2022/2032', 'decade', 1],
    ['over the past year', 'the past year = 2021/2022', 'year', -1],
    ['in the past half century', 'the past half century = 1972/2022', 'year', -50],
    ['the last quarter of a century', 'the last quarter of a century = 1997/2022', 'year', -25],
    ['the last couple of years', 'the last couple of years = 2020/2022', 'year', -2],
    ['within a month', 'within a month = 2022-06/2022-07', 'month', 1],
  ])('%s names no number', (text, wanted, unit, offset) => {
    expect(shown(text)).toEqual([wanted]);
    expect(timesOf(text)).toMatchObject([{ kind: 'date' }]);
    expect(relativeOf(text)).toEqual([unit && { unit, offset }]);
    expect(shown(text, null)).toEqual([`${wanted.split(' = ')[0]} = null`]);
  });

  test('a vague number resolves to nothing', () => {
    expect(shown('over the past few years')).toEqual(['the past few years = null']);
    expect(relativeOf('over the past few years')).toEqual([null]);
  });
});

describe('so far away', () => {
  test.each<Row>([
    ['50 years ago', '50 years ago = 1972', 'year', -50],
    ['1.2 million years ago', '1.2 million years ago = null', 'year', -1_200_000],
    ['300,000 years ago', '300,000 years ago = null', 'year', -300_000],
    ['two billion years ago', 'two billion years ago = null', 'year', -2_000_000_000],
    ['two months ago', 'two months ago = 2022-04', 'month', -2],
    ['a hundred years ago', 'a hundred years ago = 1922', 'year', -100],
    ['two years and six months ago', 'two years and six months ago = 2019-12', 'month', -30],
    ['two years 21 days ago', 'two years 21 days ago = null', null],
    ['a decade ago', 'a decade ago = 2012', 'decade', -1],
    ['five decades ago', 'five decades ago = 1972', 'decade', -5],
    ['three days ago', 'three days ago = 2022-06-27', 'day', -3],
    ['a fortnight ago', 'a fortnight ago = 2022-06-16', 'week', -2],
    ['two and a half years ago', 'two and a half years ago = 2019-12', 'year', -2.5],
    ['six months from now', 'six months from now = 2022-12', 'month', 6],
    ['ten years hence', 'ten years hence = 2032', 'year', 10],
    ['in three years’ time', 'three years’ time = 2025', 'year', 3],
    ['three days before today', 'three days before today = 2022-06-27', 'day', -3],
    ['two years after 2010', 'two years after 2010 = 2012', null],
    ['six months before March 2020', 'six months before March 2020 = 2019-09', null],
  ])('%s', (text, wanted, unit, offset) => {
    expect(shown(text)).toEqual([wanted]);
    expect(relativeOf(text)).toEqual([unit && { unit, offset }]);
  });
});

describe('times that hang on a date of the text', () => {
  test.each<Row>([
    ['up on the previous year', 'the previous year = null', 'year', -1],
    ['the same month', 'the same month = null', 'month', 0],
    ['in the following decade', 'the following decade = null', 'decade', 1],
    ['two years later', 'two years later = null', 'year', 2],
    ['a year earlier', 'a year earlier = null', 'year', -1],
    ['he left the next day', 'the next day = null', 'day', 1],
    ['he left on the last day', 'the last day = null', null],
    ['in that year', 'that year = null', 'year', 0],
    ['later that month', 'later that month = null', 'month', 0],
    ['lower than the year before.', 'the year before = null', 'year', -1],
    ['ten years before, it was a village', 'ten years before = null', 'year', -10],
    ['three years prior', 'three years prior = null', 'year', -3],
  ])('%s', (text, wanted, unit, offset) => {
    expect(shown(text)).toEqual([wanted]);
    expect(relativeOf(text)).toEqual([unit && { unit, offset }]);
  });
});

describe('a bare weekday', () => {
  test('is the latest one, or the next where the sentence looks ahead', () => {
    expect(shown('The ferry sank on Sunday.')).toEqual(['Sunday = 2022-06-26']);
    expect(shown('The ferry will sail on Sunday.')).toEqual(['Sunday = 2022-07-03']);
    expect(shown('The ferry sank on Sunday.', null)).toEqual(['Sunday = null']);
  });
  test.each([['They sat down.'], ['The sun rose.'], ['to wed in haste']])('not %s', (text) =>
    expect(shown(text)).toEqual([]),
  );
});

describe('no time at all', () => {
  test.each([
    ['the last of them'],
    ['next to the river'],
    ['this is it'],
    ['every year'],
    ['40 years'],
    ['a two-year plan'],
    ['twice a day'],
    ['the past is past'],
    ['last but one'],
    ['at the end of the day'],
    ['the last week of the campaign'],
    ['the next year of talks'],
    ['in the last year of his term'],
  ])('%s', (text) => expect(shown(text)).toEqual([]));
});

describe('words that bound a number of units', () => {
  test.each([
    ['more than 50 years ago', '>'],
    ['nearly a decade ago', '~'],
    ['at least two weeks later', '>='],
    ['less than three days before 4 May 2020', '<'],
  ])('%s', (text, comparator) => {
    expect(timesOf(text).map((time) => [time.text, time.comparator])).toEqual([[text, comparator]]);
  });

  test.each([['over the past year'], ['about 2015'], ['under last year’s'], ['up to May']])('none in %s', (text) =>
    expect(timesOf(text).map(({ comparator }) => comparator)).toEqual(['=']),
  );
});
