import { describe, expect, test } from 'vitest';
import { shown, timesOf } from '../../helpers/times';

describe('a year in running text', () => {
  test.each([
    ['In 1989 the wall came down.', ['1989 = 1989']],
    ['The treaty was revised in 2007, then in 2011.', ['2007 = 2007', '2011 = 2011']],
    ['Since 2012 the ferry has run daily.', ['2012 = 2012']],
    ['Emissions are to reach zero by 2050.', ['2050 = 2050']],
    ['the 2014 floods', ['2014 = 2014']],
    ['its 1997 charter', ['1997 = 1997']],
    ['Rents stood below 2019 levels.', ['2019 = 2019']],
    ['In 2015 exports of tea rose.', ['2015 = 2015']],
    ['Up from 12 in 2000.', ['2000 = 2000']],
    ['By 2100, the delta may be gone.', ['2100 = 2100']],
    ['The bridge (1848) still stands.', ['1848 = 1848']],
    ['until 1789', ['1789 = 1789']],
    ['the Fisheries Act 2006', ['2006 = 2006']],
    ['a pre-2010 building', ['2010 = 2010']],
    ['2019’s harvest', ['2019 = 2019']],
    ['the year 1850', ['year 1850 = 1850']],
    ['in year 476 the empire fell', ['year 476 = 0476']],
    ['2016 brings elections.', ['2016 = 2016']],
    ['the 2011 and 2017 censuses', ['2011 = 2011', '2017 = 2017']],
    ['in 1996 or 2000', ['1996 = 1996', '2000 = 2000']],
    ['as shown before (Mensah, 2000)', ['2000 = 2000']],
    ['around 400 BCE', ['400 BCE = -0399']],
    ['AD 500', ['AD 500 = 0500']],
    ['the pre-1967 borders', ['1967 = 1967']],
    ['the War of 1812', ['1812 = 1812']],
    ['circa 1900', ['circa 1900 = 1900']],
    ['the crisis of 1873', ['1873 = 1873']],
    ['the 1836 assault', ['1836 = 1836']],
    ['an 1848 law', ['1848 = 1848']],
    ['a portrait, c. 1741', ['c. 1741 = 1741']],
    ['Resolution 1325 (2000)', ['2000 = 2000']],
    ['from 1979-80 to 1984-85', ['from 1979-80 to 1984-85 = 1979/1985']],
    ['from 800 BC to 900 CE', ['from 800 BC to 900 CE = -0799/0900']],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toEqual(wanted);
    expect(timesOf(text).every(({ kind }) => kind === 'year')).toBe(true);
  });
});

describe('four digits that are no year', () => {
  test.each([
    ['The firm hired 2000 people.'],
    ['It employs 1950 women.'],
    ['They planted 2016 new trees.'],
    ['It cost $2016.'],
    ['a grant of €1999'],
    ['1,978 households'],
    ['1978.5 points'],
    ['2010% of the quota'],
    ['Resolution 1973 was passed.'],
    ['Section 2012 applies.'],
    ['at least 2030 were hurt'],
    ['flight 1984 was late'],
    ['Sales fell by 2000.'],
    ['a town of 2500'],
    ['see form A-2019'],
    ['Call 2010-555-0199.'],
    ['https://example.org/2024/09/24/remarks'],
    ['year 12 pupils'],
    ['500 ad hoc rules'],
    ['a score of 1220'],
    ['1836 ducks'],
    ['a total of 1812'],
    ['the 1836 ducks'],
    ['Sales rose to 1765.'],
    ['cut by 2750'],
    ['with n = 2019'],
    ['roughly 1950-1980'],
  ])('%s', (text) => expect(shown(text)).toEqual([]));
});

describe('spans of years written as one', () => {
  test.each([
    ['Growth over 2010–2020 was slow.', ['2010–2020 = 2010/2020']],
    ['The Harbour Plan 2025 - 2029 aims at growth.', ['2025 - 2029 = 2025/2029']],
    ['The Fleet Plan 2021 – 2026 covers boats.', ['2021 – 2026 = 2021/2026']],
    ['the period 1998 - 2004', ['1998 - 2004 = 1998/2004']],
    ['2012–13', ['2012–13 = 2012/2013']],
    ['the budget for 2022-23', ['2022-23 = 2022/2023']],
    ['school year 2019/20', ['school year 2019/20 = 2019/2020']],
    ['1999-2000', ['1999-2000 = 1999/2000']],
    ['1999-00', ['1999-00 = 1999/2000']],
    ['2005-09', ['2005-09 = 2005/2009']],
    ['a poet (1729–1797)', ['1729–1797 = 1729/1797']],
    ['Between 1500 and 1800, wool was dear', ['Between 1500 and 1800 = 1500/1800']],
    ['From 1600 to 1700 the court moved', ['From 1600 to 1700 = 1600/1700']],
    ['Between 1600 and 1900 sea levels dropped', ['Between 1600 and 1900 = 1600/1900']],
    ['Between 1200 and 1500 pilgrims were robbed', []],
    ['Between 1200 and 1500 dropped out', []],
    ['Between 1200 and 1500, depending on the year, drown', []],
    ['letters from 1790 to 1801', ['from 1790 to 1801 = 1790/1801']],
    ['between 1848 and 1873', ['between 1848 and 1873 = 1848/1873']],
    // It cannot be a span of years.
    ['in 2021-10', ['2021-10 = 2021-10']],
    ['2008-03', ['2008-03 = 2008-03']],
    ['2010‐2015', ['2010‐2015 = 2010/2015']],
    ['2010−2015', ['2010−2015 = 2010/2015']],
    ['2010‑2014', ['2010‑2014 = 2010/2014']],
    ['2015-16’s budget', ['2015-16 = 2015/2016']],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test.each([
    ['pay 1200-1500 workers'],
    ['from 1000 to 2000'],
    ['between 1500 and 1800 houses'],
    ['ISBN 2010-2003'],
    ['2019-555'],
    ['costs of 1500–2000 dollars'],
  ])('not %s', (text) => expect(shown(text)).toEqual([]));
});

describe('fiscal years', () => {
  test.each([
    ['spending in FY87', ['FY87 = 1987']],
    ['from FY ’11 to FY ’14', ['’11 = 2011', '’14 = 2014']],
    ['the FY2015 budget', ['FY2015 = 2015']],
    ['FY 2021/22 accounts', ['FY 2021/22 = 2021/2022']],
    ['over FY80-85', ['FY80-85 = 1980/1985']],
    ['FY98-02', ['FY98-02 = 1998/2002']],
    ['fiscal 2020', ['fiscal 2020 = 2020']],
    ['fiscal year 2018', ['fiscal year 2018 = 2018']],
    ['in financial year (FY) 2013', ['financial year (FY) 2013 = 2013']],
    ['the financial year 2013-14', ['financial year 2013-14 = 2013/2014']],
    ['the academic year 2019/20', ['academic year 2019/20 = 2019/2020']],
    ['financial year FY2013', ['financial year FY2013 = 2013']],
    ['fiscal 2020 - 21 firms', ['fiscal 2020 = 2020']],
    ['FY2020-5', ['FY2020 = 2020']],
    ['FY2015-H1', ['FY2015 = 2015']],
    ['FY2019-2012', ['FY2019 = 2019']],
    ['the fiscal 5 percent rule', []],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test('two digits are the year nearest to the reference date', () => {
    expect(shown('FY73', '1974-02-28')).toEqual(['FY73 = 1973']);
    expect(shown('FY30', '2024-01-01')).toEqual(['FY30 = 2030']);
    expect(shown('FY87', null)).toEqual(['FY87 = 1987']);
    expect(shown('FY07', null)).toEqual(['FY07 = 2007']);
  });

  test.each([['fiscal policy'], ['financial years ahead'], ['FY'], ['school 12']])('not %s', (text) =>
    expect(shown(text)).toEqual([]),
  );
});

describe('decades and centuries', () => {
  test.each([
    ['in the 1990s', ['the 1990s = 199X']],
    ['1970s prices', ['1970s = 197X']],
    ["the 1960's", ["the 1960's = 196X"]],
    ["the 70's", ["the 70's = 197X"]],
    ['the ’80s', ['the ’80s = 198X']],
    ['during the seventies', ['the seventies = 197X']],
    ['the nineteen sixties', ['the nineteen sixties = 196X']],
    ['the early 2000s', ['the early 2000s = 200X']],
    ['mid-2010s', ['mid-2010s = 201X']],
    ['the late 80s', ['the late 80s = 198X']],
    ['the 20s', ['the 20s = 202X']],
    ['the noughties', ['the noughties = 200X']],
    ['the 1800s', ['the 1800s = 18XX']],
    ['the 19th century', ['the 19th century = 18XX']],
    ['a twenty-first century navy', ['twenty-first century = 20XX']],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test.each([['women in their seventies'], ['a man in his 30s'], ['twenties'], ['1995s'], ['the 45s']])(
    'not %s',
    (text) => expect(shown(text)).toEqual([]),
  );

  test('without a reference date the twenties may be those of either century', () => {
    expect(shown('the twenties', null)).toEqual(['the twenties = null']);
    expect(shown('the sixties', null)).toEqual(['the sixties = 196X']);
  });

  test('a possessive is no decade', () => expect(shown('in 2020’s budget')).toEqual(['2020 = 2020']));
});

describe('years without their century', () => {
  test.each([
    ["in '16", ["'16 = 2016"]],
    ['in 2008 and ’09', ['2008 = 2008', '’09 = 2009']],
    ["our '16 budget", ["'16 = 2016"]],
    ["the class of '68", ["'68 = 1968"]],
    ['since January 1st of ’16', ['January 1st of ’16 = 2016-01-01']],
    ["the '60s", ["the '60s = 196X"]],
    ["in '24 Hours' he", []],
    ['’16’s vote', []],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));
});
