import { expect, test } from 'vitest';
import { attachedTo } from './attach';

/** A sentence, a part of a number in it, and what the number counts. */
const rows: readonly (readonly [sentence: string, part: string, unit: string | null])[] = [
  ['The port handled 300 container ships.', '300', 'container ship'],
  ['There are 1.2 million 4G masts in Kenya.', '1.2', '4G mast'],
  ['Some 900 children and 60 women were vaccinated.', '900', 'child'],
  ['Some 900 children and 60 women were vaccinated.', '60', 'woman'],
  ['The state hired 40 newly qualified teachers.', '40', 'newly qualified teacher'],
  ['Three of the dams are full.', 'Three', 'dam'],
  ['Thousands of homes lost power.', 'Thousands', 'home'],
  ['The party went from 9 to 10 seats.', '9', 'seat'],
  ['It printed 16,000 maps, up from 750 in 1990.', '750', 'map'],
  ['The law covers 6 million tenants, including 2 million in the north.', '2 million', 'tenant'],
  ['The clerk read a 12 page letter.', '12', 'page'],
  ['The team bought 5 Toyota and Nissan trucks.', '5', 'Toyota and Nissan truck'],
  ['The party’s seats rose from 9 to 10.', '10', 'seat'],
  ['The number of wells in the region fell to 40.', '40', 'well'],
  ['Reforms lifted the index to 40.', '40', null],
  ['The owners raised the number of wells to 40.', '40', 'well'],
  ['She won seven of her last eight races.', 'seven', 'race'],
  ['Two of the state’s five largest ports shut.', 'Two', 'port'],
  ['All 70 of us left.', '70', null],
  ['Prices rose to 40.', '40', null],
  ['A 120-bed ward opened in 2005.', '120', 'bed'],
  ['It is a 12-member board.', '12', 'member'],
  ['A 60-strong crew sailed.', '60', 'crew'],
  ['The index closed at 4,300.', '4,300', null],
  ['The vote was 40 to 12.', '40', null],
  ['In its first phase the line had 26 stops.', '26', 'stop'],
  ['The player averaged 7 points last season.', '7', 'point'],
  ['Of the 240 passengers, 12 tested positive.', '12', 'passenger'],
  ['Of the passengers, the crew tested 12 twice.', '12', null],
];

test.each(rows)('%s %s', (text, part, unit) => expect(attachedTo(text, part).unit).toBe(unit));
