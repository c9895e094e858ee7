import { describe, expect, test } from 'vitest';
import { relativeOf, shown } from '../../helpers/times';

describe('quarters, halves, seasons', () => {
  test.each([
    ['Q3 2020', ['Q3 2020 = 2020-35']],
    ['Q1 of 2021', ['Q1 of 2021 = 2021-33']],
    ['2020 Q4', ['2020 Q4 = 2020-36']],
    ['2020Q4', ['2020Q4 = 2020-36']],
    ['3Q20', ['3Q20 = 2020-35']],
    ['in the second quarter of 2011 sales fell', ['the second quarter of 2011 = 2011-34']],
    ['Q2 FY23', ['Q2 FY23 = 2023-34']],
    ['H1 2019', ['H1 2019 = 2019-40']],
    ['the third quarter of 2018', ['the third quarter of 2018 = 2018-35']],
    ['third-quarter 2018', ['third-quarter 2018 = 2018-35']],
    ['the last quarter of 2018', ['the last quarter of 2018 = 2018-36']],
    ['in the second half of 2025', ['the second half of 2025 = 2025-41']],
    ['in Q3', ['Q3 = 2021-35']],
    ['week 10 of 2020', ['week 10 of 2020 = 2020-03-02/2020-03-08']],
    ['the July-September quarter', ['the July-September quarter = 2021-35']],
    ['the April to June quarter of 2021', ['the April to June quarter of 2021 = 2021-34']],
    ['the July–September 2012 quarter', ['the July–September 2012 quarter = 2012-35']],
    ['the Oct.-Dec. quarter of last year', ['the Oct.-Dec. quarter of last year = 2021-36']],
    ['in the March quarter 2000 people left', ['the March quarter = 2022-33']],
    ['in the May-July quarter', ['May-July = 2022-05/2022-07']],
    ['summer 2016', ['summer 2016 = 2016-22']],
    ['the winter of 2020-21', ['the winter of 2020-21 = 2020-24']],
    ['the second quarter of 2021-22', ['the second quarter of 2021-22 = null']],
    ['the spring of 2020', ['the spring of 2020 = 2020-21']],
    ['fall of 2019', ['fall of 2019 = 2019-23']],
    ['next year’s third quarter', ['next year’s third quarter = 2023-35']],
    ['the April-September quarter of 2012', ['April-September quarter of 2012 = 2012-04/2012-09']],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test.each([
    ['H1 visas'],
    ['the quartile Q3'],
    ['IQR = Q3 – Q1'],
    ['a quarter of them'],
    ['the second half of the match'],
    ['the first quarter of pupils'],
    ['a fall of 1950 jobs'],
    ['spring water'],
    ['They fall in 3 groups.'],
  ])('not %s', (text) => expect(shown(text)).toEqual([]));
});

describe('parts of a time', () => {
  test.each([
    ['early 2020', ['early 2020 = 2020']],
    ['mid-June', ['mid-June = 2022-06']],
    ['at the end of 2019', ['the end of 2019 = 2019']],
    ['end-2019', ['end-2019 = 2019']],
    ['by the end of the decade', ['the end of the decade = 2029']],
    ['by the end of this decade', ['the end of this decade = 2029']],
    ['the end of the 1990s', ['the end of the 1990s = 1999']],
    ['the start of the 1990s', ['the start of the 1990s = 1990']],
    ['by the end of the century', ['the end of the century = 2100']],
    ['by mid-century', ['mid-century = 2050']],
    ['later this year', ['later this year = 2022']],
    ['late in 2020', ['late in 2020 = 2020']],
    ['later in the year', ['later in the year = 2022']],
    ['by end 2020', ['end 2020 = 2020']],
    ['late last month', ['late last month = 2022-05']],
    ['the end of next week', ['the end of next week = 2022-07-04/2022-07-10']],
    ['the rest of the month', ['the rest of the month = 2022-06']],
    ['the first six months of 2020', ['the first six months of 2020 = 2020-01/2020-06']],
    ['the last three months of 2020', ['the last three months of 2020 = 2020-10/2020-12']],
    ['the first 100 days of 2021', ['the first 100 days of 2021 = 2021-01-01/2021-04-10']],
    ['the last week of July 2019', ['the last week of July 2019 = 2019-07-25/2019-07-31']],
    ['the first half of May 2019', ['the first half of May 2019 = 2019-05-01/2019-05-15']],
    ['the second half of the 1990s', ['the second half of the 1990s = 1995/1999']],
    ['the first half of the 20th century', ['the first half of the 20th century = 1900/1949']],
    ['the first two decades of this century', ['the first two decades of this century = 2000/2019']],
    ['the last quarter of the 19th century', ['the last quarter of the 19th century = 1875/1899']],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test.each([
    ['They start this decade with a loss.', ['this decade = 202X']],
    ['The scheme will end in 2020.', ['2020 = 2020']],
    ['It may close next month.', ['next month = 2022-07']],
  ])('a verb is no part: %s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test('hangs on what its whole hangs on', () => {
    expect(relativeOf('the first half of last year')).toEqual([{ unit: 'year', offset: -1 }]);
    expect(shown('by the end of the decade', null)).toEqual(['the end of the decade = null']);
  });
});

describe('spans that one date bounds', () => {
  test.each([
    ['the 12 months to March 2021', ['the 12 months to March 2021 = 2020-04/2021-03']],
    ['the year to June 2018', ['the year to June 2018 = 2017-07/2018-06']],
    ['in the year ended 31 March 2020', ['the year ended 31 March 2020 = 2019-04-01/2020-03-31']],
    ['the financial year ending 30 June 2017', ['the financial year ending 30 June 2017 = 2016-07-01/2017-06-30']],
    ['the quarter ended September 2016', ['the quarter ended September 2016 = 2016-07/2016-09']],
    ['the decade to 2015', ['the decade to 2015 = 2006/2015']],
    ['the five years ended 2015', ['the five years ended 2015 = 2011/2015']],
    ['the ten years from 2010', ['the ten years from 2010 = 2010/2019']],
    ['two weeks starting May 20th, 2020', ['two weeks starting May 20th, 2020 = 2020-05-20/2020-06-02']],
    ['the week ending 5 May 2019', ['the week ending 5 May 2019 = 2019-04-29/2019-05-05']],
    ['the week of 4 May 2019', ['the week of 4 May 2019 = 2019-05-04/2019-05-10']],
    ['the month of September 2010', ['the month of September 2010 = 2010-09']],
    ['the month of September', ['the month of September = 2021-09']],
    ['over the last fortnight', ['the last fortnight = 2022-06-16/2022-06-30']],
    ['last fortnight', ['last fortnight = 2022-06-16/2022-06-30']],
    ['over the last two-week period', ['the last two-week = 2022-06-16/2022-06-30']],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test.each([
    ['raised the term by two years to 2030', ['2030 = 2030']],
    ['three days of rain', []],
    ['the ten years to 2010-2015', ['2010-2015 = 2010/2015']],
  ])('not %s', (text, wanted) => expect(shown(text)).toEqual(wanted));
});

describe('ranges', () => {
  test.each([
    ['from 2010 to 2020', ['from 2010 to 2020 = 2010/2020']],
    ['between 2010 and 2015', ['between 2010 and 2015 = 2010/2015']],
    ['2019 to 2020', ['2019 to 2020 = 2019/2020']],
    ['from the 1970s to the 1990s', ['from the 1970s to the 1990s = 1970/1999']],
    ['17 August 2013 - 19 August 2013', ['17 August 2013 - 19 August 2013 = 2013-08-17/2013-08-19']],
    ['between 4 and 22 May 2019', ['between 4 and 22 May 2019 = 2019-05-04/2019-05-22']],
    ['2 to 7 February 2018', ['2 to 7 February 2018 = 2018-02-02/2018-02-07']],
    ['November 19-20, 2014', ['November 19-20, 2014 = 2014-11-19/2014-11-20']],
    ['from Oct. 2 to November 22, 2015', ['from Oct. 2 to November 22, 2015 = 2015-10-02/2015-11-22']],
    ['between December 1st and March 2019', ['between December 1st and March 2019 = 2018-12-01/2019-03']],
    ['from May 2015 until October', ['from May 2015 until October = 2015-05/2015-10']],
    ['between May 2015 and 2018', ['between May 2015 and 2018 = 2015-05/2018']],
    ['Q1–Q3 2020', ['Q1–Q3 2020 = 2020-01/2020-09']],
    ['between the 4th and 22nd of May 2019', ['between the 4th and 22nd of May 2019 = 2019-05-04/2019-05-22']],
    ['three days starting from 1 May 2019', ['three days starting from 1 May 2019 = 2019-05-01/2019-05-03']],
    ['2019/20–2021/22', ['2019/20–2021/22 = 2019/2022']],
    ['Jan–Mar 2021', ['Jan–Mar 2021 = 2021-01/2021-03']],
    ['1 April 2019–31 March 2020', ['1 April 2019–31 March 2020 = 2019-04-01/2020-03-31']],
    ['from the mid-1990s to the late 2000s', ['from the mid-1990s to the late 2000s = 1990/2009']],
    ['Friday through Sunday', ['Friday through Sunday = 2022-06-24/2022-06-26']],
    ['between now and 2030', ['between now and 2030 = 2022-06-30/2030']],
    ['from 2012 onwards', ['from 2012 onwards = 2012/..']],
    ['from last year to next year', ['from last year to next year = 2021/2023']],
    ['from the 1700s to the 1800s', ['from the 1700s to the 1800s = 1700/1899']],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test.each([
    ['from 3% in 2010 to 5% in 2020', ['2010 = 2010', '2020 = 2020']],
    ['in 2010 and 2015', ['2010 = 2010', '2015 = 2015']],
    ['from 2010', ['2010 = 2010']],
    ['on 6 February - this year', ['6 February = 2022-02-06', 'this year = 2022']],
    ['between 2010', ['2010 = 2010']],
    ['brought forward from 2030 to 2025', ['2030 = 2030', '2025 = 2025']],
    ['in Q5 2020', ['2020 = 2020']],
  ])('no range: %s', (text, wanted) => expect(shown(text)).toEqual(wanted));
});
