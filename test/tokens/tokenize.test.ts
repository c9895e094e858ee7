import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SentenceNode } from '../../src/sentences';
import { type Token, tokenize } from '../../src/tokens';

function read(text: string, gaps: SentenceNode['gaps'] = []): Token[] {
  const tokens = tokenize(text, { index: 0, span: { start: 0, end: text.length }, kind: 'body', gaps });
  let at = 0;
  for (const token of tokens) {
    expect(token.text).toBe(text.slice(token.start, token.end));
    expect(token.end).toBeGreaterThan(token.start);
    const between = text.slice(at, token.start);
    const skipped = gaps.some((gap) => gap.start >= at && gap.end <= token.start);
    expect(skipped ? '' : between.replace(/[\s\u0085\u200b]/g, '')).toBe('');
    expect(token.spaceBefore).toBe(at === 0 || between !== '');
    at = token.end;
  }
  return tokens;
}

test.each([
  ['possessives', 'Peru’s and Laos’ farms', ['Peru', '’s', 'and', 'Laos', '’', 'farms']],
  [
    'verbal clitics',
    "They'll say we’ve won; I'M glad he'd come",
    ['They', "'ll", 'say', 'we', '’ve', 'won', ';', 'I', "'M", 'glad', 'he', "'d", 'come'],
  ],
  [
    'negations and names stay whole',
    'didn’t O’Brien D’Souza rock’n’roll',
    ['didn’t', 'O’Brien', 'D’Souza', 'rock’n’roll'],
  ],
  ['quotes', "‘fair’ or 'adequate'", ['‘', 'fair', '’', 'or', "'", 'adequate', "'"]],
  [
    'hyphens and dashes',
    '60-year-old 5–7% one-third',
    ['60', '-', 'year', '-', 'old', '5', '–', '7', '%', 'one', '-', 'third'],
  ],
  [
    'numbers with units',
    'US$1.5m 5G 12th FY2021/22',
    ['US', '$', '1.5', 'm', '5', 'G', '12', 'th', 'FY', '2021', '/', '22'],
  ],
  [
    'numbers',
    '1,234.5 12,34,567 1.6.1999 22,24 3. 4',
    ['1,234.5', '12,34,567', '1.6.1999', '22', ',', '24', '3', '.', '4'],
  ],
  ['soft hyphens and joiners', 'eco\u00adnomy na\u200cme', ['eco\u00adnomy', 'na\u200cme']],
  ['accents', 'Côte d’Ivoire, Zu\u0308rich', ['Côte', 'd’Ivoire', ',', 'Zu\u0308rich']],
  ['characters beyond the basic plane', '\u{1F327}\u{1F327} \u{1D400}', ['\u{1F327}', '\u{1F327}', '\u{1D400}']],
  ['lone surrogates', 'a\ud83c \udf27b', ['a', '\ud83c', '\udf27', 'b']],
])('%s', (_name, text, wanted) => expect(read(text).map((token) => token.text)).toEqual(wanted));

test.each([
  ['word', ['Peru', 'ß', '雨', 'ʼs', '\u{1D400}']],
  ['number', ['7', '1,000', '3.2']],
  ['symbol', ['$', '€', '%', '‰', '°', '+', '≥', '#', '&', '@', '/', '_', '^', '`', '©', '\u{1F327}']],
  ['punctuation', ['.', ',', ';', '-', '—', '“', '’', "'", '(', '[', '½', '٣', '\ud83c']],
])('%s is the kind of each', (kind, slices) => {
  expect(slices.map((slice) => read(slice).map((token) => token.kind))).toEqual(slices.map(() => [kind]));
});

test.each([
  ['upper case', 'Gross GDP', ['gross', 'gdp']],
  ['apostrophes', 'DON’T Koreaʼs', ["don't", 'korea', "'s"]],
  ['soft hyphens', 'Eco\u00adnomy', ['economy']],
  ['ligatures', 'ﬁscal Deﬁcit oﬃce', ['fiscal', 'deficit', 'office']],
  ['accents stay', 'ÉTÉ', ['été']],
  ['numbers and signs stay', '1,000 ½ ’', ['1,000', '½', "'"]],
])('norm: %s', (_name, text, wanted) => expect(read(text).map((token) => token.norm)).toEqual(wanted));

test('no token is cut from a gap, none runs into one', () => {
  const text = 'growth 12 rate7';
  const tokens = read(text, [
    { start: 7, end: 9 },
    { start: 14, end: 15 },
  ]);
  expect(tokens.map(({ text: slice, spaceBefore }) => [slice, spaceBefore])).toEqual([
    ['growth', true],
    ['rate', true],
  ]);
});

test('a span in the middle of a text is kept to', () => {
  const text = 'No: it’s 1,000 here';
  const tokens = tokenize(text, { index: 0, span: { start: 4, end: 12 }, kind: 'body', gaps: [] });
  expect(tokens.map((token) => token.text)).toEqual(['it', '’s', '1', ',', '0']);
});

test('tokens of any text are its characters in order, white space aside', () => {
  const piece = fc.constantFrom(
    'a',
    'É',
    '’',
    "'",
    's',
    'll',
    't',
    '1',
    '12',
    ',',
    '.',
    '-',
    '$',
    ' ',
    '\n',
    '\u00ad',
    '\ud83c',
    '\udf27',
    '\u200d',
    '½',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );
  fc.assert(
    fc.property(text, (any) => void read(any)),
    { numRuns: 2000 },
  );
});

test.each(['a', '’', 'a’', '1', '1,', '1,1', '$', '\u00ad', 'É', '\ud83c'])(
  'a long run of %j is cut in linear time',
  (unit) => {
    const sizes = [40_000, 400_000].map((size) => {
      const text = unit.repeat(size);
      const start = performance.now();
      tokenize(text, { index: 0, span: { start: 0, end: text.length }, kind: 'body', gaps: [] });
      return performance.now() - start;
    });
    expect(sizes[1]!).toBeLessThan(60 * sizes[0]! + 200);
  },
);
