import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagSentence } from '../helpers/quantities';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function underThousand(value: number): string {
  if (value < 20) return SMALL[value]!;
  if (value < 100) return value % 10 === 0 ? TENS[value / 10]! : `${TENS[Math.floor(value / 10)]}-${SMALL[value % 10]}`;
  const rest = value % 100;
  return `${SMALL[Math.floor(value / 100)]} hundred${rest ? ` and ${underThousand(rest)}` : ''}`;
}

function inWords(value: number): string {
  if (value < 1000) return underThousand(value);
  const [size, name] = value < 1e6 ? ([1000, 'thousand'] as const) : ([1e6, 'million'] as const);
  const rest = value % size;
  const joined = rest === 0 ? '' : rest < 100 ? ` and ${inWords(rest)}` : ` ${inWords(rest)}`;
  return `${inWords(Math.floor(value / size))} ${name}${joined}`;
}

const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);
const indian = (value: number) => String(value).replace(/\B(?=(?:\d{2})*\d{3}$)/g, ',');

/** Ways to print a whole number; each has to read back to it. */
const STYLES: Record<string, (value: number) => string> = {
  plain: String,
  commas: (value) => grouped(value, ','),
  'thin spaces': (value) => grouped(value, '\u2009'),
  'no-break spaces': (value) => grouped(value, '\u00a0'),
  spaces: (value) => grouped(value, ' '),
  apostrophes: (value) => grouped(value, "'"),
  'curly apostrophes': (value) => grouped(value, '’'),
  'Indian grouping': indian,
  words: inWords,
  'capital words': (value) => inWords(value).toUpperCase(),
  'a decimal of none': (value) => `${grouped(value, ',')}.0`,
  'an exponent': (value) => `${value}e0`,
};

describe('a number reads back to itself', () => {
  test.each(Object.entries(STYLES))('in %s', (_, print) =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        fc.pre(value < 1500 || value > 2100);
        const printed = print(value);
        const [found, ...others] = tagSentence(`They counted ${printed} wells.`);
        expect([found?.text, found?.value, others]).toEqual([printed, value, []]);
      }),
    ),
  );

  test.each([
    ['million', 6],
    ['bn', 9],
    ['trillion', 12],
    ['lakh', 5],
    ['crore', 7],
  ])('with %s it is the nearest double', (magnitude, exponent) =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 0, max: 3 }), (digits, places) => {
        const decimal = (digits / 10 ** places).toFixed(places);
        const [found] = tagSentence(`It cost €${decimal} ${magnitude} then.`);
        expect([decimal, found?.value]).toEqual([decimal, Number(`${decimal}e${exponent}`)]);
      }),
    ),
  );
});

describe('any run of words', () => {
  const word = fc.constantFrom(
    ...'5 1,000 2.5 -3 $ € % per cent a an one two twenty hundred million half third thirds quarter and or to from between more than less over up at least km m2 year years old dollars cents pounds US Rs. ` ( ) [ ] - – — , . ; / x times first record top most Article G 20 aged about ± ° C the of'.split(
      ' ',
    ),
  );

  test('gives ordered spans without overlap and finite values', () =>
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 25 }),
        fc.array(fc.constantFrom('', ' '), { maxLength: 25 }),
        (words, gaps) => {
          const text = words.map((piece, i) => piece + (gaps[i] ?? ' ')).join('');
          let end = 0;
          for (const { span, value, range, comparator } of tagSentence(text)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
            for (const amount of [value, range?.min, range?.max])
              if (amount != null) expect(Number.isFinite(amount)).toBe(true);
            if (range && range.min !== null && range.max !== null) expect(range.min).toBeLessThanOrEqual(range.max);
            expect(comparator).not.toBe('');
          }
        },
      ),
      { numRuns: 1000 },
    ));
});

test.each([
  ['digits and commas', '1,'],
  ['hundreds joined', 'one hundred and '],
  ['magnitudes', 'million '],
  ['hyphens', 'a-5-'],
  ['brackets', '(5 '],
  ['fractions', 'half of a '],
  ['comparators', 'more than '],
  ['labels', 'Articles 5, '],
])('the cost of a character does not grow with a run of %s', (_, piece) => {
  const cost = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      tagSentence(text);
      return performance.now() - start;
    });
    return Math.min(...runs) / text.length;
  };
  expect(cost(160_000)).toBeLessThan(6 * cost(20_000) + 0.001);
});
