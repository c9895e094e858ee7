import type { Token } from '../../tokens';
import { looksPlural } from '../plural';
import { overHyphen } from './hyphen';
import type { NumeralLexicon } from './lexicon';

/** What a run of magnitude words multiplies by: `lakh crore` is a factor 1 with twelve zeros. */
export interface Magnitude {
  factor: number;
  exponent: number;
  end: number;
}

export type MagnitudeReader = (tokens: readonly Token[], at: number, money: boolean) => Magnitude | null;

export function createMagnitudeReader(lexicon: NumeralLexicon): MagnitudeReader {
  /** Magnitude words at `at`, straight on or over a hyphen, else a suffix of the digits (`bn`, `k`, `m`). */
  return (tokens, at, money) => {
    const magnitude: Magnitude = { factor: 1, exponent: 0, end: at };
    while (magnitude.exponent < LARGEST) {
      const next = overHyphen(tokens, magnitude.end);
      const row = tokens[next] && lexicon.magnitudes.get(tokens[next]!.norm);
      if (!row) break;
      magnitude.factor *= row.factor;
      magnitude.exponent += row.exponent;
      magnitude.end = next + 1;
    }
    return magnitude.end > at ? magnitude : readSuffix(tokens, at, money);
  };

  function readSuffix(tokens: readonly Token[], at: number, money: boolean): Magnitude | null {
    const token = tokens[at];
    const row = token && lexicon.suffixes.get(token.norm);
    if (!row) return null;
    // `7.8 m people`, `3 m tonnes`
    if (token.text === 'm' && token.spaceBefore && lexicon.words.plurals.has(tokens[at + 1]?.norm ?? ''))
      return { factor: 1, exponent: row.exponent, end: at + 1 };
    if (token.spaceBefore && (token.norm.length < 2 || row.reading === 'money')) return null;
    // `573.15K` is a temperature: thousands are not given to the hundredth.
    if (token.text === 'K' && /\.\d\d/.test(tokens[at - 1]!.text)) return null;
    const stands =
      row.reading === 'always' ||
      money ||
      isCapital(token.text) ||
      (!isSingular(tokens, at) && countsPlural(tokens, at + 1));
    return stands ? { factor: 1, exponent: row.exponent, end: at + 1 } : null;
  }

  /** `a 50m pool`: after an article the letter is a unit. */
  function isSingular(tokens: readonly Token[], at: number): boolean {
    const before = tokens[at - 2];
    return before !== undefined && lexicon.words.articles.has(before.norm);
  }

  /** `1.5m new homes`: a plural among the next words, before any that cannot stand in a noun phrase. */
  function countsPlural(tokens: readonly Token[], from: number): boolean {
    for (let at = from; at < from + 3 && at < tokens.length; at++) {
      const { kind, norm, spaceBefore } = tokens[at]!;
      if (kind !== 'word' || !spaceBefore || lexicon.words.breaks.has(norm)) return false;
      if (lexicon.words.plurals.has(norm) || looksPlural(norm)) return true;
    }
    return false;
  }
}

/** `4.3M sales`, `1MM`: a capital M is no metre. */
function isCapital(text: string): boolean {
  return text === 'M' || text === 'MM';
}

/** `trillion trillion …` stops here; no number of a text is larger, and a double has an end. */
const LARGEST = 30;
