import { expect, test } from 'vitest';
import { attachedTo } from './attach';

/** A sentence, a part of an expression in it, and what the expression is about. */
const rows: readonly (readonly [sentence: string, part: string, concept: string | null])[] = [
  ['Exports to Peru fell by 7%.', '7%', 'Exports to Peru'],
  ['The rate of unemployment is 4%.', '4%', 'rate of unemployment'],
  ['The council cut the fare to $2.', '$2', 'fare'],
  ['Farms use 70% of the water.', '70%', 'water'],
  ['The state levies a 25% tax on tobacco.', '25%', 'tax on tobacco'],
  ['The bond has a yield of 4%.', '4%', 'yield'],
  ['The navy paid $12,000 for a new boat.', '$12,000', 'new boat'],
  ['The navy paid a total of $12,000 for boats.', '$12,000', 'boats'],
  ['The union has 13,000 members.', '13,000', 'union'],
  ['The pipeline is 90 miles (145 km) long.', '145', 'pipeline'],
  ['The plant dug 8 miles (13 km) of tunnels.', '13', 'tunnels'],
  ['The board said that it employs 300 guards.', '300', 'board'],
  ['Shops struggled as they lost 12% of sales.', '12%', 'sales'],
  ['Fourteen firms left the exchange.', 'Fourteen', 'exchange'],
  ['Seven clerks and 8 cooks left the embassy.', '8', 'embassy'],
  ['The council took action over five weeks.', 'five weeks', 'council'],
  ['There are four bridges.', 'four', null],
  ['We ran 5 km.', '5 km', null],
  ['The lender expects the deficit to reach 6%.', '6%', 'deficit'],
  ['Half of the deal is paid, up from 30%.', '30%', 'deal'],
  ['The index rose 64 points to 4,577.', '4,577', 'index'],
  ['Production doubled.', 'doubled', 'Production'],
  ['Strength below 9 MPa.', '9 MPa', 'Strength'],
];

test.each(rows)('%s %s', (text, part, concept) => expect(attachedTo(text, part).refersTo?.text ?? null).toBe(concept));
