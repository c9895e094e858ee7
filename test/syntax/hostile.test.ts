import { expect, test } from 'vitest';
import { parse } from './parse';

const PROSE = 'The share of firms that export rose to 40% in 2015, and 3 of the 5 ports closed. ';

/** What no text may make syntax do: throw, or cost more than in proportion to its length. */
const rows: readonly (readonly [name: string, unit: string])[] = [
  ['figures without a space', '1,1,'],
  ['brackets', '(5 '],
  ['relative clauses', 'who 5 which '],
  ['conjunctions', 'and 5 and '],
  ['commas', '5, '],
  ['infinitives', 'to 5 to go '],
  ['participles', 'raised 5 '],
  ['hyphens', 'a-5-'],
  ['quotes', '"5" '],
  ['lone surrogates', '5 \ud800 '],
  ['letters of other scripts', '5 学校 '],
  ['a word without an end', 'aaaaaaaaaa'],
  ['prose', PROSE],
];

test.each(rows)('%s', (_name, unit) => {
  const text = `5 ${unit.repeat(Math.ceil(4000 / unit.length))}`;
  const { words, chunks, clauses, clauseOf, chunkOf } = parse(text);
  expect(words.length).toBeGreaterThan(0);
  for (let i = 1; i < words.length; i++) expect(words[i]!.start).toBeGreaterThanOrEqual(words[i - 1]!.end);
  for (const clause of clauseOf) expect(clauses[clause]).toBeDefined();
  for (const { index, start, end, head, clause } of chunks) {
    expect(clauses[clause]).toBeDefined();
    expect(head).toBeGreaterThanOrEqual(start);
    expect(head).toBeLessThan(end);
    expect(chunkOf[start]).toBe(index);
  }
});

test.each(rows)('%s: ten times the text costs no more than fifty times', (_name, unit) => {
  const timeOf = (length: number) => {
    const text = `5 ${unit.repeat(Math.ceil(length / unit.length))}`;
    const start = performance.now();
    parse(text);
    return performance.now() - start;
  };
  timeOf(2000);
  const short = Math.min(timeOf(2000), timeOf(2000));
  expect(Math.min(timeOf(20_000), timeOf(20_000))).toBeLessThan(50 * short + 50);
});

test('what was parsed before changes nothing', () => {
  const sentences = [
    PROSE.trim(),
    'Low-carbon jobs in the U.S. grew 3% vs. 2010.',
    'Glorfs glorfed 5% of 7 glorfings.',
  ];
  const read = (text: string) => parse(text).words.map(({ text, tag, lemma }) => `${text}/${tag}/${lemma}`);
  const first = sentences.map(read);
  const again = [...sentences].reverse().map(read).reverse();
  expect(again).toEqual(first);
});
