import fc from 'fast-check';
import { expect, test } from 'vitest';
import { english } from '../../src/language/en';
import { createSegmenter } from '../../src/sentences';
import { read } from './read';

/** What trips sentence readers: marks, stops, quotes, page furniture, all kinds of space, halves of characters. */
const PIECES = [
  ...[
    'Rain fell',
    'the dams',
    'Fig',
    'No',
    'U.S',
    'Mr',
    'e.g',
    'eBay',
    'A',
    'iv',
    'x',
    'É',
    '雨',
    '\u{1F327}',
    '\ud83c',
    '\udf27',
  ],
  ...[
    '.',
    '...',
    '…',
    '. . .',
    '?',
    '!',
    '?!',
    '。',
    ':',
    ';',
    ',',
    '-',
    '—',
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '(',
    ')',
    '[',
    ']',
  ],
  ...[
    '1',
    '12',
    '2011',
    '3.4',
    '5%',
    '$',
    '•',
    '\uf0b7',
    '*',
    '#',
    '##',
    '(a)',
    'b)',
    '7.',
    'Page 3 of 9',
    '[4]',
    '........ 9',
  ],
  ...[' ', '  ', '\n', '\n\n', '\r\n', '\t', '\f', '\v', '\u00a0', '\u2028', '\u200b', '\ufeff', '\u00ad', '\u0000'],
  ...['https://example.org 2/3', '1/2/23, 4:56 PM', 'Source:', '-----'],
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

test('sentences of any text are in order, apart and trimmed', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 200 })), (text) => void read(text)),
    { numRuns: 2000 },
  );
});

/** Words and stops alone, no line twice, make no page furniture, marks or notes, so nothing may be lost. */
const words = fc.constantFrom(
  'Rain',
  'fell',
  'on',
  'the',
  'hills.',
  'U.S.',
  'Mr.',
  '“Why?”',
  '(it',
  'rained)',
  '3.4',
  '5%',
  'so:',
  'é',
  '雨。',
);
const spaces = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '\v', '  ');
const prose = fc
  .array(fc.tuple(words, spaces), { maxLength: 80 })
  .map((pairs) => pairs.map(([word, space], i) => `w${i} ${word}${space}`).join(''));

test('every word of prose is in a sentence', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const kept = read(text).map(({ span }) => text.slice(span.start, span.end));
      expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { numRuns: 1000 },
  );
});

test('the same text gives the same sentences', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
  );
});

const segment = createSegmenter(english);
const SIZE = 300_000;
/** A sentence of two letters has its cost; what grows with the square of the size is over this by far. */
const MOST_TIMES = 150;

test.each([
  ['no space', 'a'],
  ['dots', '.'],
  ['dots and letters', 'a.'],
  ['initials', 'A. '],
  ['spaced dots', '. '],
  ['brackets', '('],
  ['closed brackets', ').'],
  ['abbreviations in brackets', '(Ab.) '],
  ['quotes', '"'],
  ['notes', '.[1]'],
  ['open notes', '.['],
  ['numbers', '1,1,1,1,'],
  ['newlines', '\n'],
  ['spaces', ' '],
  ['short lines', 'a\n'],
  ['short paragraphs', 'Ab\n\n'],
  ['lower-case paragraphs', 'a b\n\n'],
  ['page numbers', 'a\n\n1\n\n'],
  ['lone marks', 'a,\n\n1.\n\n'],
  ['bullets', '• '],
  ['bullet lines', '•\n'],
  ['letter marks', 'A. x\n'],
  ['rows', '1 2 3\n'],
  ['colons', 'Source:'],
  ['lone surrogates', '\ud800'],
])('%s cost per character what prose costs, but for short sentences', (_name, unit) => {
  const prose =
    'The rain that fell on the hills last May, 3.4 per cent more than in 2011, has filled the dams. '.repeat(SIZE / 95);
  const hostile = unit.repeat(SIZE / unit.length);
  expect(time(hostile)).toBeLessThan(MOST_TIMES * time(prose) + 20);
});

/** The best of three runs, in milliseconds. */
function time(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    segment(text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}
