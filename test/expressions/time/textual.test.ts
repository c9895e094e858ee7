import { describe, expect, test } from 'vitest';
import { shown } from '../../helpers/times';

describe('a time that hangs on another one of its sentence', () => {
  test.each([
    ['12% in 2019, up from 9% a year earlier', ['2019 = 2019', 'a year earlier = 2018']],
    ['4% in 2015-16 against 3% in the previous year', ['2015-16 = 2015/2016', 'the previous year = 2014/2015']],
    ['In March 2020 it fell; the following month it rose.', ['March 2020 = 2020-03', 'the following month = 2020-04']],
    ['In March 2020 it fell; a year later it rose.', ['March 2020 = 2020-03', 'a year later = 2021-03']],
    ['In March 2020 it fell; the previous year it rose.', ['March 2020 = 2020-03', 'the previous year = 2019']],
    ['Q3 2020 beat the previous quarter.', ['Q3 2020 = 2020-35', 'the previous quarter = 2020-34']],
    ['born on 4 May 1990, buried the next day', ['4 May 1990 = 1990-05-04', 'the next day = 1990-05-05']],
    [
      'shut on 4 May 1990 and open at 2:30 the next day',
      ['4 May 1990 = 1990-05-04', '2:30 the next day = 1990-05-05T02:30'],
    ],
    ['in the 1960s, and in the following decade', ['the 1960s = 196X', 'the following decade = 197X']],
    ['last year and the year before', ['last year = 2021', 'the year before = 2020']],
    ['on 30 January 2019; later that month', ['30 January 2019 = 2019-01-30', 'later that month = 2019-01']],
    ['31 January 2019, a month later', ['31 January 2019 = 2019-01-31', 'a month later = 2019-02-28']],
    [
      'in 2010, five years later, and two years later',
      ['2010 = 2010', 'five years later = 2015', 'two years later = 2017'],
    ],
  ])('%s', (text, wanted) => expect(shown(text)).toEqual(wanted));

  test.each([
    // Nothing before it, or nothing as fine as it.
    ['the previous year, unlike 2019', ['the previous year = null', '2019 = 2019']],
    ['in 2019 and the next day', ['2019 = 2019', 'the next day = null']],
    ['in the 1960s and a year later', ['the 1960s = 196X', 'a year later = null']],
    ['from 2010 onwards and a year later', ['from 2010 onwards = 2010/..', 'a year later = null']],
  ])('stays open: %s', (text, wanted) => expect(shown(text)).toEqual(wanted));
});
