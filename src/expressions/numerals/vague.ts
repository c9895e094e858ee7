import type { Token } from '../../tokens';
import { amountOf } from './amount';
import type { NumeralLexicon } from './lexicon';
import type { Numeral } from './numeral';

/** Makes the reader of `millions`, `tens of thousands`, `several hundred`, `a couple of dozen`, `dozens`. */
export function createVagueReader(lexicon: NumeralLexicon) {
  return (tokens: readonly Token[], at: number): Numeral | null => {
    const token = tokens[at]!;
    if (token.kind !== 'word') return null;
    const start = lexicon.words.articles.has(token.norm) ? at + 1 : at;
    const norm = tokens[start]?.norm;
    if (norm === undefined) return null;
    if (lexicon.words.couple.has(norm)) return readCouple(tokens, at, start + 1);
    if (lexicon.words.few.has(norm)) return readFew(tokens, at, start + 1);
    return start === at ? readPlural(tokens, at) : null;
  };

  function readCouple(tokens: readonly Token[], at: number, next: number): Numeral | null {
    const magnitude = singularAt(lexicon, tokens, isOf(lexicon, tokens, next) ? next + 1 : next);
    return magnitude && { ...vague(at, magnitude.end, 2 * magnitude.size, null), approximate: true };
  }

  function readFew(tokens: readonly Token[], at: number, next: number): Numeral | null {
    const magnitude = singularAt(lexicon, tokens, next);
    return magnitude && vague(at, magnitude.end, null, { min: magnitude.size, max: 10 * magnitude.size });
  }

  function readPlural(tokens: readonly Token[], at: number): Numeral | null {
    const { norm } = tokens[at]!;
    const tens = lexicon.vagueTens.get(norm);
    const after = tens !== undefined && isOf(lexicon, tokens, at + 1) ? pluralAt(lexicon, tokens, at + 2) : null;
    if (tens !== undefined && after) {
      const min = 10 ** tens * after.size;
      return vague(at, after.end, null, { min, max: 10 * min });
    }
    const alone = pluralAt(lexicon, tokens, at);
    if (!alone) return null;
    const isPower = Number.isInteger(Math.log10(alone.size));
    return isPower
      ? vague(at, alone.end, null, { min: alone.size, max: 10 * alone.size })
      : vague(at, alone.end, alone.size, null);
  }
}

function pluralAt(lexicon: NumeralLexicon, tokens: readonly Token[], at: number): { size: number; end: number } | null {
  const norm = tokens[at]?.norm;
  return norm !== undefined && lexicon.pluralMagnitudes.has(norm) ? singularAt(lexicon, tokens, at) : null;
}

/** A run of magnitudes: `hundred thousand`. */
function singularAt(
  lexicon: NumeralLexicon,
  tokens: readonly Token[],
  at: number,
): { size: number; end: number } | null {
  let size = 1;
  let end = at;
  for (;;) {
    const row = tokens[end] && lexicon.magnitudes.get(tokens[end]!.norm);
    if (!row || size > 1e15) break;
    size *= row.factor * 10 ** row.exponent;
    end++;
  }
  return end > at ? { size, end } : null;
}

function isOf(lexicon: NumeralLexicon, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && lexicon.words.of.has(token.norm);
}

/** Its amount has a magnitude of its own, and takes no neighbour's. */
function vague(first: number, end: number, value: number | null, range: Numeral['range']): Numeral {
  return { first, end, value, range, form: 'vague', approximate: false, amount: { ...amountOf('0'), exponent: 1 } };
}
