import { expect, test } from 'vitest';
import { PhraseMap, PhraseSet } from '../../src/language/phrase-tables';

const verbs = new PhraseSet(['rise', 'go up', 'go down sharply']);
const moods = new PhraseMap<string>([
  ['may', 'hedged'],
  ['call for', 'target'],
]);

test.each([
  ['go', 'up', true],
  ['go', 'down', false],
  ['rise', 'up', false],
  ['come', 'up', false],
])('holds the pair %s %s: %s', (first, second, holds) => {
  expect(verbs.hasPair(first, second)).toBe(holds);
});

test('holds words and phrases, and knows what opens a phrase', () => {
  expect(['rise', 'go', 'go up'].map((phrase) => verbs.has(phrase))).toEqual([true, false, true]);
  expect(['rise', 'go'].map((word) => verbs.opens(word))).toEqual([false, true]);
  expect([moods.get('may'), moods.ofPair('call', 'for'), moods.ofPair('may', 'for')]).toEqual([
    'hedged',
    'target',
    undefined,
  ]);
});
