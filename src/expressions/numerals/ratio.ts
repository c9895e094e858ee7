import type { Token } from '../../tokens';
import { isPhraseEnd } from '../phrases';
import { amountOfFraction } from './amount';
import type { Cardinal, CardinalReader } from './cardinal';
import type { NumeralLexicon } from './lexicon';
import { type Numeral, numeral } from './numeral';
import { isPlace } from './place';

/** Reads the ratio whose numerator stands from `first` to `end`. */
export type RatioReader = (tokens: readonly Token[], first: number, end: number, numerator: number) => Numeral | null;

export function createRatioReader(lexicon: NumeralLexicon, readCardinal: CardinalReader): RatioReader {
  const { words } = lexicon;

  /** `one in five`, `2 out of 5`, `one over twenty`. */
  function ratio(tokens: readonly Token[], first: number, end: number, numerator: number): Numeral | null {
    if (tokens[end]?.kind !== 'word' || isPlace(lexicon, tokens, first)) return null;
    const counted = ratioOfNoun(tokens, first, end, numerator);
    if (counted) return counted;
    const link = linkAt(words, tokens, end);
    const whole = link && readWhole(tokens, pastEvery(words, tokens, link.end));
    if (!link || !whole || whole.value < 2) return null;
    if (link.word === 'over' ? !isPhraseEnd(tokens[whole.end]) : numerator >= whole.value) return null;
    if (link.word === 'in' && !isUsualRatio(words, numerator, whole.value, tokens[whole.end])) return null;
    return numeral(first, whole.end, amountOfFraction(0, numerator, whole.value), 'fraction');
  }

  /** `one [family] in four is poor`, `two children in every ten`; `one office in three countries` counts. */
  function ratioOfNoun(tokens: readonly Token[], first: number, noun: number, numerator: number): Numeral | null {
    if (!words.in.has(tokens[noun + 1]?.norm ?? '')) return null;
    const place = pastEvery(words, tokens, noun + 2);
    const whole = readWhole(tokens, place);
    if (!whole || whole.value <= numerator || !isUsualRatio(words, numerator, whole.value, tokens[whole.end]))
      return null;
    const after = tokens[whole.end];
    const stands = isPhraseEnd(after) || words.afterRatio.has(after!.norm);
    return place > noun + 2 || stands
      ? numeral(first, whole.end, amountOfFraction(0, numerator, whole.value), 'fraction')
      : null;
  }

  function readWhole(tokens: readonly Token[], at: number): Cardinal | null {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind !== 'number') return readCardinal(tokens, at, null);
    const text = token.text.replaceAll(',', '');
    return /^\d{1,9}$/.test(text) ? { value: Number(text), end: at + 1, exponent: 0, bare: false } : null;
  }

  return ratio;
}

function linkAt(
  words: NumeralLexicon['words'],
  tokens: readonly Token[],
  at: number,
): { word: 'in' | 'out' | 'over'; end: number } | null {
  const { norm } = tokens[at]!;
  if (words.out.has(norm) && words.of.has(tokens[at + 1]?.norm ?? '')) return { word: 'out', end: at + 2 };
  if (words.over.has(norm)) return { word: 'over', end: at + 1 };
  return words.in.has(norm) ? { word: 'in', end: at + 1 } : null;
}

/** `one in every five`. */
function pastEvery(words: NumeralLexicon['words'], tokens: readonly Token[], at: number): number {
  return words.every.has(tokens[at]?.norm ?? '') ? at + 1 : at;
}

/** `in` also leads to years, months and places: `3 in 2019`, `7 in 12 months`. */
function isUsualRatio(
  words: NumeralLexicon['words'],
  numerator: number,
  whole: number,
  after: Token | undefined,
): boolean {
  if (after && (after.kind === 'symbol' || words.timeUnits.has(after.norm))) return false;
  if (numerator === 1) return whole < 1900 || whole > 2100;
  return (
    numerator < 100 && (whole <= 10 || whole === 20 || whole === 25 || whole === 50 || whole === 100 || whole === 1000)
  );
}
