import { expect, test } from 'vitest';
import { tokenize } from '../../src/tokens';

function normsOf(text: string) {
  return tokenize(text, { index: 0, span: { start: 0, end: text.length }, kind: 'body', gaps: [] }).map(
    ({ norm }) => norm,
  );
}

const WORDS = 'O’Brien Bud\u00adget ﬁscal EXPORTS constructor __proto__ exports';

test('a word is read alike before and after more words than are remembered', () => {
  const before = normsOf(WORDS);
  expect(before.slice(0, 5)).toEqual(["o'brien", 'budget', 'fiscal', 'exports', 'constructor']);
  const many = Array.from(
    { length: 10_000 },
    (_, i) => `w${i.toString(36).replace(/\d/g, (d) => 'ABCDEFGHIJ'[Number(d)]!)}`,
  );
  expect(normsOf(many.join(' '))).toEqual(many.map((word) => word.toLowerCase()));
  expect(normsOf(WORDS)).toEqual(before);
});
