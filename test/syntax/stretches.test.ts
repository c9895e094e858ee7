import { expect, test } from 'vitest';
import { tagExpressions } from '../../src';
import type { SentenceNode } from '../../src/sentences';
import { type Stretch, stretchesOf } from '../../src/syntax';
import { tokenize } from '../../src/tokens';

const FIGURE = 'rice 5 per cent, maize about 7 per cent, ';

function cut(text: string): Stretch[] {
  const sentence: SentenceNode = { index: 3, span: { start: 0, end: text.length }, kind: 'body', gaps: [] };
  return stretchesOf(sentence, tokenize(text, sentence), tagExpressions(text));
}

test('a sentence of prose is one stretch', () => {
  const stretches = cut(`Output rose: ${FIGURE.repeat(8)}and so on.`);
  expect(stretches).toHaveLength(1);
  expect(stretches[0]!.sentence.span.start).toBe(0);
});

test('an endless list is cut beside its commas, into stretches of bounded length that keep every expression', () => {
  const text = FIGURE.repeat(200);
  const stretches = cut(text);
  expect(stretches.length).toBeGreaterThan(5);
  expect(stretches.flatMap(({ expressions }) => expressions)).toHaveLength(400);
  for (const { sentence, tokens, expressions } of stretches) {
    expect(tokens.length).toBeLessThanOrEqual(160);
    expect(sentence.index).toBe(3);
    expect(tokens.at(-1)!.text).toBe(',');
    for (const { span } of expressions) {
      expect(span.start).toBeGreaterThanOrEqual(sentence.span.start);
      expect(span.end).toBeLessThanOrEqual(sentence.span.end);
    }
  }
});

test('no cut inside an expression, and no stretch without one', () => {
  const words = 'word '.repeat(158);
  const stretches = cut(`${words}5 million tonnes ${words.repeat(3)}6%`);
  expect(stretches.map(({ expressions }) => expressions.map(({ text }) => text))).toEqual([
    ['5 million tonnes'],
    ['6%'],
  ]);
});
