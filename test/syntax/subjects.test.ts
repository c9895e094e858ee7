import { expect, test } from 'vitest';
import { subjectsOf } from './parse';

/** A sentence and its verbs, each with its subject. */
const rows: readonly (readonly [string, string])[] = [
  // one clause
  ['The share of women in parliament rose to 40 in 2015.', 'The share: rose'],
  ['In 2016, Chile and the Philippines signed 12 agreements.', 'Chile: signed'],
  ['There are 14 hospitals in the province.', '14 hospitals: are'],
  // passives and infinitives
  [
    'The levy has been raised to 8 and is expected to rise by 3.',
    'The levy: has been raised; The levy: is expected; The levy: to rise',
  ],
  ['The threshold will not be cut to 20.', 'The threshold: will not be cut'],
  // embedded clauses
  ['The number of miners employed in Wales fell to 900.', 'miners: employed; The number: fell'],
  ['As prices rose, sales of cars, which earn 30, fell by 6.', 'prices: rose; cars: earn; sales: fell'],
  ['Our survey found that 60 farmers used the scheme.', 'Our survey: found; 60 farmers: used'],
  ['The treasurer said deaths rose by 5.', 'The treasurer: said; deaths: rose'],
  ['The scheme, launched in 2012, covers 70 villages.', 'The scheme: launched; The scheme: covers'],
  // coordination
  ['Output rose by 5 and imports fell by 3.', 'Output: rose; imports: fell'],
  ['Output rose by 5 and fell by 3.', 'Output: rose; Output: fell'],
];

test.each(rows)('%s', (text, wanted) => expect(subjectsOf(text)).toBe(wanted));
