import type { Token } from '../../tokens';
import type { CardinalReader } from './cardinal';
import { overHyphen } from './hyphen';
import type { NumeralLexicon } from './lexicon';

/** A place in an order: `12th`, `second`, `twenty-first`, `two hundredth`. */
export interface Ordinal {
  value: number;
  end: number;
}

export function createOrdinalReader(lexicon: NumeralLexicon, readCardinal: CardinalReader) {
  return (tokens: readonly Token[], at: number): Ordinal | null => {
    const token = tokens[at]!;
    if (token.kind === 'number') return fromDigits(tokens, at);
    const alone = lexicon.ordinals.get(token.norm);
    if (alone !== undefined) return { value: alone, end: at + 1 };
    // `a hundred trillionth`; before other ordinals the article stands outside.
    const article = lexicon.words.articles.has(token.norm) && lexicon.magnitudes.has(tokens[at + 1]?.norm ?? '');
    return fromWords(tokens, article ? at + 1 : at);
  };

  function fromDigits(tokens: readonly Token[], at: number): Ordinal | null {
    if (!lexicon.ordinalSuffixes.has(tokens[at + 1]?.norm ?? '')) return null;
    const digits = tokens[at]!.text.replaceAll(',', '');
    return /^\d{1,9}$/.test(digits) ? { value: Number(digits), end: at + 2 } : null;
  }

  /** A whole number whose last word is an ordinal: it is added (`twenty-first`) or multiplies (`two hundredth`). */
  function fromWords(tokens: readonly Token[], at: number): Ordinal | null {
    const whole = readCardinal(tokens, at, null);
    if (!whole) return null;
    let next = overHyphen(tokens, whole.end);
    const and = lexicon.words.and.has(tokens[next]?.norm ?? '');
    if (and) next++;
    const last = lexicon.ordinals.get(tokens[next]?.norm ?? '');
    if (last === undefined) return null;
    if (last < 10 || and)
      return whole.value % 10 === 0 && whole.value > last ? { value: whole.value + last, end: next + 1 } : null;
    if (last >= 100) return { value: whole.value * last, end: next + 1 };
    return whole.value % 100 === 0 ? { value: whole.value + last, end: next + 1 } : null;
  }
}
