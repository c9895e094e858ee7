import { expect, test } from 'vitest';
import { parse, sliceOf } from './parse';

/** A sentence, a chunk in it, and the chunk that it is attached to, joined to or in apposition to; – for none. */
type Row = readonly [sentence: string, chunk: string, relation: 'attached' | 'joined' | 'apposed', site: string];

const rows: readonly Row[] = [
  ['The share of women rose to 40%.', 'women', 'attached', 'The share'],
  ['The share of women rose to 40%.', '40%', 'attached', '–'],
  ['Exports of coal to Peru fell 5%.', 'Peru', 'attached', 'coal'],
  ['The dam cost 90 miles (145 km) of forest.', 'forest', 'attached', '90 miles'],
  ['They cut the rate from 7% to 5%.', '7%', 'attached', '–'],
  ['They cut the rate by 5%.', '5%', 'attached', '–'],
  ['Investment in roads is $5 million.', 'roads', 'attached', 'Investment'],
  ['The council took action over five weeks.', 'five weeks', 'attached', '–'],
  ['A loan over five years costs 3%.', 'five years', 'attached', 'A loan'],
  ['In 2016 exports fell 5%.', '2016', 'attached', '–'],
  ['Exports in 2016 fell 5%.', '2016', 'attached', '–'],
  ['Chile and Peru signed 12 pacts.', 'Peru', 'joined', 'Chile'],
  ['Spain, Italy and Malta spent 3%.', 'Malta', 'joined', 'Spain'],
  ['It rose by 5% in May, 6% in June and 7% in July.', '7%', 'joined', '5%'],
  ['Output fell 5% and wages rose 3%.', 'wages', 'joined', '–'],
  ['Mr Okafor, the minister, spent 3%.', 'the minister', 'apposed', 'Mr Okafor'],
  ['The World Bank (WB) lent $5 billion.', 'WB', 'apposed', 'The World Bank'],
  ['In Wales, the tax rose 3%.', 'the tax', 'apposed', '–'],
  ['The rise in 1963 of 9% was due to oil.', '9%', 'attached', 'The rise'],
  ['A loss recorded in 1971 of $5 million is planned.', '$5 million', 'attached', 'A loss'],
  ['In 1963 of 9% only half was spent.', '9%', 'attached', '1963'],
];

test.each(rows)('%s %s %s', (text, part, relation, site) => {
  const syntax = parse(text);
  const chunk = syntax.chunks.find((other) => sliceOf(text, syntax, other) === part)!;
  const { attachedTo, conjunctOf, appositionOf } = chunk;
  const index = { attached: attachedTo, joined: conjunctOf, apposed: appositionOf }[relation];
  expect(sliceOf(text, syntax, syntax.chunks[index])).toBe(site);
});
