import { describe, expect, test } from 'vitest';
import { shown, timesOf } from '../../helpers/times';

describe('months and days in words', () => {
  test.each([
    ['in October 2021', ['October 2021 = 2021-10']],
    ['August, 2001', ['August, 2001 = 2001-08']],
    ['June of 1999', ['June of 1999 = 1999-06']],
    ['2016 November', ['2016 November = 2016-11']],
    ['Sept. 2009', ['Sept. 2009 = 2009-09']],
    ['1 April 2020', ['1 April 2020 = 2020-04-01']],
    ['April 1, 2020', ['April 1, 2020 = 2020-04-01']],
    ['April 1,2020', ['April 1,2020 = 2020-04-01']],
    ['on the 3rd of May 1979', ['3rd of May 1979 = 1979-05-03']],
    ['May 3rd, 1979', ['May 3rd, 1979 = 1979-05-03']],
    ['the fourth of July 2004', ['fourth of July 2004 = 2004-07-04']],
    ['december twenty-first, 2012', ['december twenty-first, 2012 = 2012-12-21']],
    ['22april', ['22april = 2022-04-22']],
    ['28-nov', ['28-nov = 2021-11-28']],
    ['12-Dec-99', ['12-Dec-99 = 1999-12-12']],
    ['Thursday, 14 March 2019', ['Thursday, 14 March 2019 = 2019-03-14']],
    ['fri, 5 of june 2015', ['fri, 5 of june 2015 = 2015-06-05']],
    ['on March 10, nineteen ninety one', ['March 10, nineteen ninety one = 1991-03-10']],
    ['June last year', ['June last year = 2021-06']],
    ['Yesterday, 29 June 2022, it rained', ['Yesterday, 29 June 2022 = 2022-06-29']],
    ['in March of this year', ['March of this year = 2022-03']],
    ['the 20th of next month', ['20th of next month = 2022-07-20']],
    ['the October 2021 summit', ['October 2021 = 2021-10']],
    ['the October 7 attacks', ['October 7 = 2021-10-07']],
    ['March twenty nineteen', ['March twenty nineteen = 2019-03']],
    ['in May twenty zero five', ['May twenty zero five = 2005-05']],
    ['in May twenty ten', ['May twenty ten = 2010-05']],
    ['May twenty, nineteen ninety', ['May twenty, nineteen ninety = 1990-05-20']],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
    expect(timesOf(text).every(({ kind }) => kind === 'date')).toBe(true);
  });

  test('a year that is left out is the latest, or the next where the sentence looks ahead', () => {
    expect(shown('The vote took place in May.')).toEqual(['May = 2022-05']);
    expect(shown('The vote took place on 9 November.')).toEqual(['9 November = 2021-11-09']);
    expect(shown('From 9 November, fees will rise.')).toEqual(['9 November = 2022-11-09']);
    expect(shown('In November, the minister said that fees will rise.')).toEqual(['November = 2021-11']);
    expect(shown('The vote will take place in May.')).toEqual(['May = 2023-05']);
    expect(shown('The vote is due on 9 November.')).toEqual(['9 November = 2022-11-09']);
    expect(shown('The vote took place in May.', null)).toEqual(['May = null']);
  });
});

describe('words that are months elsewhere', () => {
  test.each([
    ['Prices may rise.'],
    ['They may 20 times refuse.'],
    ['May I ask?'],
    ['a march on the capital'],
    ['10 march past'],
    ['may march on'],
    ['an august body'],
    ['Jan Nowak spoke.'],
    ['Dec the halls'],
    ['may 20 people come'],
    ['this may help'],
    ['this august body'],
  ])('%s', (text) => expect(shown(text)).toEqual([]));

  test.each([
    ['since May', ['May = 2022-05']],
    ['In March 20 countries agreed.', ['March = 2022-03']],
    ['mid-May', ['mid-May = 2022-05']],
    ['the month of august', ['the month of august = 2021-08']],
    ['May 2010', ['May 2010 = 2010-05']],
    ['5 May', ['5 May = 2022-05-05']],
    ['By June 60 had left.', ['June = 2022-06']],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));
});

describe('days that an ordinal counts', () => {
  test.each([
    ['the first Tuesday of November 2020', ['the first Tuesday of November 2020 = 2020-11-03']],
    ['the last Friday of March 2019', ['the last Friday of March 2019 = 2019-03-29']],
    ['third monday in January 2021', ['third monday in January 2021 = 2021-01-18']],
    ['the fifth Monday of February 2021', ['the fifth Monday of February 2021 = null']],
    ['They met on the 27th.', ['the 27th = 2022-06-27']],
    ['They will meet on the 4th.', ['the 4th = 2022-07-04']],
    ['since the 31st', ['the 31st = 2022-05-31']],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test.each([
    ['on the 27th floor'],
    ['the 12th in the list'],
    ['the first of them'],
    ['on the second'],
    ['the third way'],
  ])('not %s', (text) => expect(shown(text)).toEqual([]));
});

describe('what repeats is no date', () => {
  test.each([['every Monday'], ['each May'], ['every Christmas'], ['most Fridays'], ['per day']])('%s', (text) =>
    expect(shown(text)).toEqual([]),
  );
});

describe('dates in digits', () => {
  test.each([
    ['2020-04-01', ['2020-04-01 = 2020-04-01']],
    ['2017/Oct/31', ['2017/Oct/31 = 2017-10-31']],
    ['2019-sep-1', ['2019-sep-1 = 2019-09-01']],
    ['22/04/2016', ['22/04/2016 = 2016-04-22']],
    ['04/22/2016', ['04/22/2016 = 2016-04-22']],
    ['with effect from 1.6.1999', ['1.6.1999 = 1999-06-01']],
    ['until 28.2.99', ['28.2.99 = 1999-02-28']],
    ['05.06.07', ['05.06.07 = 2007-06-05']],
    ['9-18-15', ['9-18-15 = 2015-09-18']],
    ['on 24/03', ['24/03 = 2022-03-24']],
    ['2016-09-04T22:30', ['2016-09-04T22:30 = 2016-09-04T22:30']],
    ['2016-09-04T22:30:15Z', ['2016-09-04T22:30:15Z = 2016-09-04T22:30']],
    ['2016-09-04T22:30:15.250Z', ['2016-09-04T22:30:15.250Z = 2016-09-04T22:30']],
    // Day or month first: not told.
    ['03/04/2016', ['03/04/2016 = null']],
    ['04/04/2016', ['04/04/2016 = 2016-04-04']],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test.each([
    ['Section 3.2.1'],
    ['version 4.12.10'],
    ['a ratio of 2/5'],
    ['sort code 12-34-56'],
    ['10.1.2.3'],
    ['on 2/3 of the farms'],
    ['a clinic on 24/7 call'],
    ['example.org/2020/10/01'],
    ['1.6.3105'],
    ['5104-10-12'],
    ['0123-04-05'],
    ['at 25:10'],
  ])('not %s', (text) => expect(shown(text)).toEqual([]));
});

describe('a date that no calendar has stays text', () => {
  test.each([
    ['50/6/2018', ['50/6/2018 = null']],
    ['31 February 2020', ['31 February 2020 = null']],
    ['February 29, 2023', ['February 29, 2023 = null']],
    ['February 29, 2024', ['February 29, 2024 = 2024-02-29']],
    ['2021-02-30', ['2021-02-30 = null']],
    ['31.4.2019', ['31.4.2019 = null']],
    ['from 27 to 29 February', ['from 27 to 29 February = null']],
    ['29 February 1900', ['29 February 1900 = null']],
    ['2020-01-00', ['2020-01-00 = null']],
    ['10,000 years after 2010', ['10,000 years after 2010 = null']],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
    expect(timesOf(text)[0]!.kind).toBe('date');
  });
});

describe('named days', () => {
  test.each([
    ['Christmas 2020', ['Christmas 2020 = 2020-12-25']],
    ['on Christmas Eve', ['Christmas Eve = 2021-12-24']],
    ['New Year’s Day 2019', ['New Year’s Day 2019 = 2019-01-01']],
    ['Easter Monday 2021', ['Easter Monday 2021 = 2021-04-05']],
    ['Good Friday 2018', ['Good Friday 2018 = 2018-03-30']],
    ['good friday sales', ['friday = 2022-06-24']],
    ['a new year begins', []],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));
});

describe('clock times', () => {
  test.each([
    ['Polls closed at 22:30.', ['22:30 = null']],
    ['at 10:30 a.m.', ['10:30 a.m. = null']],
    ['at 10.30am GMT', ['10.30am GMT = null']],
    ['at 1635 UTC on 3 May 2019', ['1635 UTC on 3 May 2019 = 2019-05-03T16:35']],
    ['by 5 pm today', ['5 pm today = 2022-06-30T17:00']],
    ['at 9am on Monday', ['9am on Monday = 2022-06-27T09:00']],
    ['on 4 September 2016 at 22:30', ['4 September 2016 at 22:30 = 2016-09-04T22:30']],
    ['12:15 a.m. on 1 May 2020', ['12:15 a.m. on 1 May 2020 = 2020-05-01T00:15']],
    ['at 2:30 the next day', ['2:30 the next day = null']],
    ['at 3 o’clock', ['3 o’clock = null']],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test.each([['a ratio of 16:9'], ['25:70'], ['13 am'], ['3.75 pm'], ['I am 8.']])('not %s', (text) =>
    expect(shown(text)).toEqual([]),
  );
});
