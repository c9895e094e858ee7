import { expect, test } from 'vitest';
import { quantities } from '../helpers/quantities';

test.each([
  ['Turnout was 61.4%.', ['61.4% = percentage 61.4 percent']],
  ['Turnout was 61.4 %.', ['61.4 % = percentage 61.4 percent']],
  ['Turnout was 61 per cent.', ['61 per cent = percentage 61 percent']],
  ['Turnout was 61 per\ncent of the roll.', ['61 per cent = percentage 61 percent']],
  ['Turnout was sixty percent.', ['sixty percent = percentage 60 percent']],
  ['Shares rose 5pc on the day.', ['5pc = percentage 5 percent']],
  ['The error is .5 per cent.', ['.5 per cent = percentage 0.5 percent']],
  ['The gap narrowed by 2.5 percentage points.', ['2.5 percentage points = percentage 2.5 percentage-point']],
  [
    'The gap is 3 pp wide and the other 1.5 % points.',
    ['3 pp = percentage 3 percentage-point', '1.5 % points = percentage 1.5 percentage-point'],
  ],
  [
    'The yield fell 12 basis points, or 12 bps.',
    ['12 basis points = measure 12 basis point', '12 bps = measure 12 basis point'],
  ],
  ['A 5-per-cent levy applies.', ['5-per-cent = percentage 5 percent']],
  [
    'A quarter of 1 per cent of sales goes to research.',
    ['A quarter = fraction 0.25', '1 per cent = percentage 1 percent'],
  ],
  ['The levy: per cent of twenty-two.', ['per cent of twenty-two = percentage 22 percent']],
  ['The rate set is percent of 40.', ['percent of 40 = percentage 40 percent']],
  ['percents of six and a half', ['percents of six and a half = percentage 6.5 percent']],
  ['It is given in per cent of 20 plots.', ['20 = number 20']],
  ['It took 5 per cent of 20.', ['5 per cent = percentage 5 percent', '20 = number 20']],
  ['The port is 27.9 percent-owned by the city.', ['27.9 percent = percentage 27.9 percent']],
])('%s', (text, wanted) => expect(quantities(text)).toEqual(wanted));
