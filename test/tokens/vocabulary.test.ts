import { expect, test } from 'vitest';
import { spellingOf } from '../../src/tokens/vocabulary';

/** More words than are kept at a time. */
const WORDS = Array.from({ length: 40_000 }, (_, index) => `Wort${index.toString(36)}`);

test('finds the spelling of each word of a text, of whichever there are more than are kept', () => {
  const text = WORDS.join(' ');
  let start = 0;
  for (const word of WORDS) {
    for (const _again of [1, 2])
      expect(spellingOf(text, start, start + word.length)).toEqual({ text: word, norm: word.toLowerCase() });
    start += word.length + 1;
  }
});

test.each([
  ['Aa', 'BB'],
  ['AaAa', 'BBBB'],
  ['AaBB', 'BBAa'],
  ['AaAaBB', 'BBBBAa'],
])('tells words apart that fall on one place: %s, %s', (...words) => {
  for (const word of [...words, ...words]) expect(spellingOf(`(${word})`, 1, word.length + 1).text).toBe(word);
});
