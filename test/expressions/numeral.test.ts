import { describe, expect, test } from 'vitest';
import { createNumeralReader } from '../../src/expressions/numeral';
import { english } from '../../src/language/en';
import { tokenize } from '../../src/tokens';

const readNumeral = createNumeralReader(english);

/** The number at the first token from which one can be read, as [raw text, value or range]. */
function read(text: string, money = false): [string, number | [number | null, number | null] | null] | null {
  const tokens = tokenize(text, { index: 0, span: { start: 0, end: text.length }, kind: 'body', gaps: [] });
  for (let at = 0; at < tokens.length; at++) {
    const numeral = readNumeral(tokens, at, money);
    if (!numeral) continue;
    const raw = text.slice(tokens[numeral.first]!.start, tokens[numeral.end - 1]!.end);
    return [raw, numeral.range ? [numeral.range.min, numeral.range.max] : numeral.value];
  }
  return null;
}

describe('digits', () => {
  test.each([
    ['grouped by commas', 'it built 1,234,567 homes', '1,234,567', 1234567],
    ['Indian grouping', 'a sum of 12,34,567.50 rupees', '12,34,567.50', 1234567.5],
    ['plain spaces', 'some 816 000 t of steel', '816 000', 816000],
    ['thin spaces', 'some 1 816 000 t of steel', '1 816 000', 1816000],
    ['no-break spaces', 'home to 40\u00a0000 people', '40\u00a0000', 40000],
    ['apostrophes', 'about 1’250’000 francs', '1’250’000', 1250000],
    ['a decimal', 'rain of 13.75 inches', '13.75', 13.75],
    ['a decimal without its zero', 'a rate of .5 there', '.5', 0.5],
    ['a continental number', 'the sum of 1.234.567,89 was', '1.234.567,89', 1234567.89],
    ['a scanned thousand', 'with 80, 000 seats', '80, 000', 80000],
    ['a minus sign', 'fell to −4.5 points', '−4.5', -4.5],
    ['a hyphen for minus', 'a balance of -12 points', '-12', -12],
    ['an exponent', 'a mass of 1.3e6 grams', '1.3e6', 1300000],
    ['a power of ten', 'a rate of 6.5x10^-4 a day', '6.5x10^-4', 0.00065],
    ['a power of two', 'of 3x2^4 cells', '3x2^4', 48],
    ['a hyphenated range is not a minus', 'aged 16-24 now', '16', 16],
  ])('%s', (_, text, raw, value) => expect(read(text)).toEqual([raw, value]));

  test.each([
    ['lists', '22,24,26'],
    ['dotted dates', '1.6.1999'],
    ['addresses', '192.168.1.2'],
    ['digits without end', '7'.repeat(400)],
  ])('%s are no number', (_, text) => {
    const first = read(text);
    expect(first === null || first[0].length < text.length).toBe(true);
  });

  test('columns of a table stay apart', () => expect(read('120 130 145 150')).toEqual(['120', 120]));
});

describe('magnitudes', () => {
  test.each([
    ['1.56 million people', '1.56 million', 1560000],
    ['116.2 billion pounds', '116.2 billion', 116200000000],
    ['4.35 trillion of it', '4.35 trillion', 4350000000000],
    ['1.1 billion of it', '1.1 billion', 1100000000],
    ['8.1bn of debt', '8.1bn', 8100000000],
    ['100k users', '100k', 100000],
    ['10 bln or so', '10 bln', 10000000000],
    ['4.3M digital sales', '4.3M', 4300000],
    ['1.5m new homes', '1.5m', 1500000],
    ['24.3 lakh crore', '24.3 lakh crore', 24300000000000],
    ['5 crore', '5 crore', 50000000],
    ['4 hundred million people', '4 hundred million', 400000000],
    ['3 hundred and 21', '3 hundred and 21', 321],
    ['6 crore and two hundred', '6 crore and two hundred', 60000200],
    ['two dozen towns', 'two dozen', 24],
    ['an 8-million scheme', '8-million', 8000000],
  ])('%s', (text, raw, value) => expect(read(text)).toEqual([raw, value]));

  test.each([
    ['a 50m pool', '50'],
    ['a depth of 48m.', '48'],
    ['a 5G mast', '5'],
  ])('%s has no magnitude', (text, raw) => expect(read(text)?.[0]).toBe(raw));

  test.each([
    ['1.5m', 1500000],
    ['2.174T', 2174000000000],
    ['3b', 3000000000],
  ])('%s after a currency sign', (text, value) => expect(read(text, true)).toEqual([text, value]));
});

describe('words', () => {
  test.each([
    ['sixteen', 'sixteen', 16],
    ['forty eight', 'forty eight', 48],
    ['twenty-one of them', 'twenty-one', 21],
    ['sixteen one', 'sixteen', 16],
    ['one hundred and sixteen', 'one hundred and sixteen', 116],
    ['three hundred and thirty one', 'three hundred and thirty one', 331],
    ['three hundred and two hundred', 'three hundred', 300],
    ['twenty-one trillion and three hundred', 'twenty-one trillion and three hundred', 21000000000300],
    ['three million, two hundred and forty', 'three million, two hundred and forty', 3000240],
    ['three million, two of them', 'three million', 3000000],
    ['a hundred and five', 'a hundred and five', 105],
    ['a million', 'a million', 1000000],
    ['hundred thousand', 'hundred thousand', 100000],
    ['minus five', 'minus five', -5],
    ['nought point nought three', 'nought point nought three', 0.03],
    ['two point five million', 'two point five million', 2500000],
  ])('%s', (text, raw, value) => expect(read(text)).toEqual([raw, value]));
});

describe('fractions', () => {
  test.each([
    ['two thirds', 'two thirds', 2 / 3],
    ['two-thirds of them', 'two-thirds', 2 / 3],
    ['one-fifth', 'one-fifth', 0.2],
    ['a third of them', 'a third', 1 / 3],
    ['more than a fifth', 'a fifth', 0.2],
    ['2/5 of it', '2/5', 0.4],
    ['½ of it', '½', 0.5],
    ['2 1/2 miles', '2 1/2', 2.5],
    ['2½ miles', '2½', 2.5],
    ['5 and a half', '5 and a half', 5.5],
    ['two and a half million', 'two and a half million', 2500000],
    ['one-and-a-half', 'one-and-a-half', 1.5],
    ['half a million', 'half a million', 500000],
    ['a quarter million', 'a quarter million', 250000],
    ['two thirds of a million', 'two thirds of a million', 2000000 / 3],
    ['3 million and a half', '3 million and a half', 3500000],
    ['one billion and a quarter million', 'one billion and a quarter million', 1000250000],
    ['three twenty-firsts', 'three twenty-firsts', 1 / 7],
    ['one in five', 'one in five', 0.2],
    ['2 out of 5', '2 out of 5', 0.4],
    ['one over twenty', 'one over twenty', 0.05],
    ['half of the crop', 'half', 0.5],
  ])('%s', (text, raw, value) => expect(read(text)).toEqual([raw, value]));

  test.each([
    ['a third party'],
    ['in the first half'],
    ['a fifth consecutive term'],
    ['a quarter earlier'],
    ['the third quarter'],
  ])('%s holds no fraction', (text) => expect(read(text)).toBeNull());

  test.each([
    ['eight in five', 8],
    ['one in 2019', 1],
    ['seven in 12 months', 7],
    ['three seconds', 3],
  ])('%s is no share', (text, value) => expect(read(text)?.[1]).toBe(value));
});

describe('magnitudes alone', () => {
  test.each([
    ['millions of people', 'millions', [1e6, 1e7]],
    ['tens of thousands of people', 'tens of thousands', [1e4, 1e5]],
    ['hundreds of thousands', 'hundreds of thousands', [1e5, 1e6]],
    ['several thousand people', 'several thousand', [1000, 10000]],
    ['a few hundred', 'a few hundred', [100, 1000]],
    ['a couple hundred', 'a couple hundred', 200],
    ['dozens of towns', 'dozens', 12],
  ])('%s', (text, raw, value) => expect(read(text)).toEqual([raw, value]));
});

test('a run of digits and commas costs per character what a short one costs', () => {
  const text = '1,'.repeat(50000);
  const tokens = tokenize(text, { index: 0, span: { start: 0, end: text.length }, kind: 'body', gaps: [] });
  for (let at = 0; at < tokens.length; at++) readNumeral(tokens, at);
  expect(tokens.length).toBeGreaterThan(0);
}, 2000);
