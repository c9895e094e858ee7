import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { MagnitudeRow, NumeralRole, NumeralTables } from '../../language/quantity-tables';

/** The number words of a language as maps, compiled once. */
export interface NumeralLexicon {
  small: ReadonlyMap<string, number>;
  tens: ReadonlyMap<string, number>;
  /** Singular and plural forms. */
  magnitudes: ReadonlyMap<string, MagnitudeRow>;
  pluralMagnitudes: ReadonlySet<string>;
  suffixes: ReadonlyMap<string, { exponent: number; reading: 'always' | 'money' }>;
  /** `third`, `half`, `quarter`: what may stand under one. */
  denominators: ReadonlyMap<string, number>;
  /** `thirds`, `halves`: what may stand under any number. */
  pluralDenominators: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  ordinalSuffixes: ReadonlySet<string>;
  glyphs: ReadonlyMap<string, readonly [number, number]>;
  vagueTens: ReadonlyMap<string, number>;
  /** Every word that a number may start with. */
  starters: ReadonlySet<string>;
  /** `half`, `quarter` and their plurals. */
  isHalf(norm: string): boolean;
  /** Words by their role in numbers. */
  words: Readonly<Record<NumeralRole, ReadonlySet<string>>>;
}

export function createNumeralLexicon({ numerals }: Language): NumeralLexicon {
  const magnitudes = magnitudesOf(numerals);
  const halves = new Set(Object.keys(numerals.halves));
  return {
    starters: startersOf(numerals, magnitudes.keys()),
    small: new Map(Object.entries(numerals.small)),
    tens: new Map(Object.entries(numerals.tens)),
    magnitudes,
    pluralMagnitudes: new Set(Object.keys(numerals.magnitudePlurals)),
    suffixes: new Map(Object.entries(numerals.suffixes)),
    ...denominatorsOf(numerals),
    ordinals: new Map(Object.entries(numerals.ordinals)),
    ordinalSuffixes: new Set(numerals.ordinalSuffixes),
    glyphs: new Map(Object.entries(numerals.glyphs)),
    vagueTens: new Map(Object.entries(numerals.vagueTens)),
    isHalf: (norm) => halves.has(norm),
    words: wordSetsOf(numerals.words),
  };
}

function magnitudesOf({ magnitudes, magnitudePlurals }: NumeralTables): NumeralLexicon['magnitudes'] {
  const plurals = Object.entries(magnitudePlurals).map(
    ([plural, singular]) => [plural, magnitudes[singular]!] as const,
  );
  return new Map([...Object.entries(magnitudes), ...plurals]);
}

/** `third`, `fifths`: ordinals from three on, and the words for halves and quarters. */
function denominatorsOf({ ordinals, halves }: NumeralTables) {
  const denominators = new Map(Object.entries(ordinals).filter(([, value]) => value > 2));
  const pluralDenominators = new Map([...denominators].map(([word, value]) => [`${word}s`, value]));
  for (const [word, value] of Object.entries(halves))
    (word.endsWith('s') ? pluralDenominators : denominators).set(word, value);
  return { denominators, pluralDenominators };
}

function startersOf(numerals: NumeralTables, magnitudes: Iterable<string>): ReadonlySet<string> {
  const { small, tens, halves, vagueTens, glyphs } = numerals;
  const { articles, minus, few, couple } = numerals.words;
  const numbers = [small, tens, halves, vagueTens, glyphs].flatMap((table) => Object.keys(table));
  return new Set([...numbers, ...magnitudes, ...articles, ...minus, ...few, ...couple]);
}
