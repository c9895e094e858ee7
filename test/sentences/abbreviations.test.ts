import { expect, test } from 'vitest';
import { english } from '../../src/language/en';
import { createSegmenter } from '../../src/sentences';

const TEXT = 'Shares of Petro Bhnd. Nusantara fell.';
const count = (segment: ReturnType<typeof createSegmenter>, text: string) => segment(text).length;

test('a caller adds abbreviations, as strings or rows', () => {
  expect(count(createSegmenter(english), TEXT)).toBe(2);
  const asString = createSegmenter({ ...english, abbreviations: [...english.abbreviations, 'Bhnd.'] });
  expect(count(asString, TEXT)).toBe(1);
  expect(count(asString, TEXT.replace('Nusantara', 'The share'))).toBe(2);
  const row = { form: 'Bhnd.', goesOnBefore: 'number' } as const;
  const asRow = createSegmenter({ ...english, abbreviations: [...english.abbreviations, row] });
  expect(count(asRow, TEXT)).toBe(2);
  expect(count(asRow, TEXT.replace('Nusantara', '12'))).toBe(1);
});

test('each abbreviation has one row and ends with its stop', () => {
  const forms = english.abbreviations.map((row) => (typeof row === 'string' ? row : row.form));
  expect(new Set(forms).size).toBe(forms.length);
  expect(forms.filter((form) => !/^\S+\.$/.test(form))).toEqual([]);
});

test('sentence words are in lower case, each once', () => {
  for (const words of Object.values<readonly string[]>({ ...english.sentenceWords })) {
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  }
});
