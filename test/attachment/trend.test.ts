import { expect, test } from 'vitest';
import { attachedTo } from './attach';

/** A sentence, a part of an expression in it, and which way a verb moves something by that amount. */
const rows: readonly (readonly [sentence: string, part: string, trend: 'up' | 'down' | null])[] = [
  ['Wages rose 5%.', '5%', 'up'],
  ['The duty was cut by 3%.', '3%', 'down'],
  ['The fund has grown by $2 billion.', '2 billion', 'up'],
  ['Rents are up 4% on the year.', '4%', 'up'],
  ['Traffic ended the year, down 12%.', '12%', 'down'],
  ['Prices edged down 0.2% in June.', '0.2%', 'down'],
  ['The country climbed four places.', 'four', 'up'],
  ['The bank raised its rate by 25 basis points.', '25', 'up'],
  ['Output is expected to fall by 6%.', '6%', 'down'],
  ['Output rose by 6% in May, 7% in June and 8% in July.', '7%', 'up'],
  ['It fell by 1 degree (1.8 degrees Fahrenheit).', '1.8', 'down'],
  ['Copper was off 8 cents at the close.', '8', 'down'],
  ['Zinc closed 2p down at 611p.', '2p', 'down'],
  ['Their bonds were 15 points lower on Friday.', '15', 'down'],
  ['The news sent the lira nearly 6% higher.', '6%', 'up'],
  ['The exchange ended ahead 61 points.', '61', 'up'],
  ['The yen was down 0.8 per cent, or 36 points, in Osaka.', '36', 'down'],
  ['The mine added 2.5p to 484p.', '2.5p', 'up'],
  ['Tin shed 0.4% in thin trade.', '0.4%', 'down'],
  ['After falling nearly 17 points, the gauge recovered.', '17', 'down'],
  ['Wheat rallied 3% and oats sagged 2%.', '2%', 'down'],
  ['Rents are 15% higher than in Leeds.', '15%', null],
  ['The plan added $3 billion to the bill.', '3 billion', null],
  ['Output doubled.', 'doubled', 'up'],
  ['It was more than double the rate.', 'double', null],
  ['The firm lost 60% of its value.', '60%', null],
  ['Wages rose to $12 an hour.', '$12', null],
  ['There was a 7% increase in thefts.', '7%', null],
  ['The firm added 300 jobs.', '300', null],
  ['The scheme took up 20% of the budget.', '20%', null],
  ['Sales fell in 40 of the 50 shops.', '40', null],
  ['The rate stayed at 5%.', '5%', null],
];

test.each(rows)('%s %s', (text, part, trend) => expect(attachedTo(text, part).trend).toBe(trend));
