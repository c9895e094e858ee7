import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { NumeralTables } from '../../language/quantity-tables';
import { createNumeralReader } from '../numeral';
import { integerAt, isTightDash, normAt, skip, type Tokens } from './cursor';

/** A number of units; null where it is vague (`a few`). */
export interface Count {
  value: number | null;
  end: number;
}

/** A whole number that was read. */
export interface Whole {
  value: number;
  end: number;
}

/** The numbers that dates and lengths of time are made of. */
export interface NumberReaders {
  /** `3`, `2.5`, `two`, `two and a half`, `a couple of`, `a few`, `half a`; `a` alone is one. */
  count(tokens: Tokens, at: number): Count | null;
  /** Whether what `count` reads is a number: not `a`, `a couple of`. */
  isNumber(tokens: Tokens, at: number): boolean;
  /** `12th`, `first`, `twenty-first`. */
  ordinal(tokens: Tokens, at: number): Whole | null;
  /** Words under a hundred: `nineteen`, `ninety nine`. */
  underHundred(tokens: Tokens, at: number): Whole | null;
  /** What may follow digits and go on with them. */
  magnitudes: ReadonlySet<string>;
  glyphs: ReadonlySet<string>;
  ordinalSuffixes: ReadonlySet<string>;
  /** What a count, an ordinal or a number under a hundred in words may begin with. */
  countWords: readonly string[];
  ordinalWords: readonly string[];
  hundredWords: readonly string[];
}

export function createNumberReaders(language: Language): NumberReaders {
  const { numerals, calendar } = language;
  const { articles, couple, few } = numerals.words;
  const { half } = calendar.words;
  const wholes = createWholeReaders(numerals);
  // `1.2 million years ago`; no time is longer.
  const magnitudes = new Set(
    Object.entries(numerals.magnitudes).flatMap(([word, { exponent }]) => (exponent <= 9 ? [word] : [])),
  );
  const glyphs = new Set(Object.keys(numerals.glyphs));
  const tens = Object.keys(numerals.tens);
  const hundredWords = [...Object.keys(numerals.small), ...tens];
  return {
    ...wholes,
    ...createCountReaders(language, wholes, magnitudes, glyphs),
    hundredWords,
    magnitudes,
    glyphs,
    ordinalSuffixes: new Set(numerals.ordinalSuffixes),
    countWords: [...hundredWords, ...few, ...couple, ...half, ...articles, ...magnitudes],
    ordinalWords: [...Object.keys(numerals.ordinals), ...tens],
  };
}

/** Makes the readers of ordinals and of words under a hundred. */
function createWholeReaders(numerals: NumeralTables): Pick<NumberReaders, 'ordinal' | 'underHundred'> {
  const small = new Map(Object.entries(numerals.small));
  const tens = new Map(Object.entries(numerals.tens));
  const ordinals = new Map(Object.entries(numerals.ordinals));
  const suffixes = new Set(numerals.ordinalSuffixes);

  function underHundred(tokens: Tokens, at: number): Whole | null {
    const first = small.get(normAt(tokens, at));
    if (first !== undefined) return { value: first, end: at + 1 };
    return afterTens(tokens, at, small) ?? tensAlone(tokens, at);
  }

  function tensAlone(tokens: Tokens, at: number): Whole | null {
    const ten = tens.get(normAt(tokens, at));
    return ten === undefined ? null : { value: ten, end: at + 1 };
  }

  /** `twenty-one`, `twenty first`: tens and ones. */
  function afterTens(tokens: Tokens, at: number, ones: ReadonlyMap<string, number>): Whole | null {
    const ten = tens.get(normAt(tokens, at));
    if (ten === undefined) return null;
    const next = isTightDash(tokens, at + 1) ? at + 2 : at + 1;
    const one = ones.get(normAt(tokens, next));
    return one !== undefined && one > 0 && one < 10 ? { value: ten + one, end: next + 1 } : null;
  }

  function ordinal(tokens: Tokens, at: number): Whole | null {
    const digits = integerAt(tokens, at, 3);
    if (digits >= 0) {
      const suffix = tokens[at + 1];
      return suffix && !suffix.spaceBefore && suffixes.has(suffix.norm) ? { value: digits, end: at + 2 } : null;
    }
    const single = ordinals.get(normAt(tokens, at));
    return single === undefined ? afterTens(tokens, at, ordinals) : { value: single, end: at + 1 };
  }

  return { ordinal, underHundred };
}

/** Makes the readers of numbers of units. */
function createCountReaders(
  language: Language,
  { underHundred }: Pick<NumberReaders, 'underHundred'>,
  magnitudes: ReadonlySet<string>,
  glyphs: ReadonlySet<string>,
): Pick<NumberReaders, 'count' | 'isNumber'> {
  const { words } = language.numerals;
  const readNumeral = createNumeralReader(language);
  const { articles, and, couple, few, of } = wordSetsOf(words);
  const { half } = wordSetsOf(language.calendar.words);

  function count(tokens: Tokens, at: number): Count | null {
    const start = skip(tokens, at, articles);
    const norm = normAt(tokens, start);
    if (few.has(norm)) return { value: null, end: start + 1 };
    if (couple.has(norm)) return { value: 2, end: skip(tokens, start + 1, of) };
    if (half.has(norm)) return { value: 0.5, end: skip(tokens, start + 1, articles) };
    if (magnitudes.has(norm)) return largeCount(tokens, at);
    return start > at ? { value: 1, end: start } : smallCount(tokens, at);
  }

  function isNumber(tokens: Tokens, at: number): boolean {
    const start = skip(tokens, at, articles);
    return !couple.has(normAt(tokens, start)) && (start === at || magnitudes.has(normAt(tokens, start)));
  }

  /** What years and days are counted in is seldom large: only where such a word follows the whole grammar reads on. */
  function smallCount(tokens: Tokens, at: number): Count | null {
    const simple = tokens[at]?.kind === 'number' ? decimalAt(tokens, at) : underHundred(tokens, at);
    const next = simple && tokens[simple.end];
    if (!next) return simple;
    if (magnitudes.has(next.norm) || glyphs.has(next.text)) return largeCount(tokens, at) ?? simple;
    return and.has(next.norm) ? withHalf(tokens, simple) : simple;
  }

  /** `two and a half`, `two and half` */
  function withHalf(tokens: Tokens, whole: Whole): Whole {
    const place = skip(tokens, whole.end + 1, articles);
    return half.has(normAt(tokens, place)) ? { value: whole.value + 0.5, end: place + 1 } : whole;
  }

  function largeCount(tokens: Tokens, at: number): Count | null {
    const numeral = readNumeral(tokens, at);
    return numeral === null || numeral.form === 'fraction' ? null : { value: numeral.value, end: numeral.end };
  }

  return { count, isNumber };
}

function decimalAt(tokens: Tokens, at: number): Whole | null {
  const { text } = tokens[at]!;
  if (text.length <= 6 && /^\d+(?:\.\d+)?$/.test(text)) return { value: Number(text), end: at + 1 };
  // `300,000 years ago`
  return /^\d{1,3}(?:,\d{3}){1,2}$/.test(text) ? { value: Number(text.replaceAll(',', '')), end: at + 1 } : null;
}
