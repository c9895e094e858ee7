import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import { overHyphen } from '../numerals/hyphen';
import type { UnitReading } from './unit-reader';

type AtomReader = (tokens: readonly Token[], at: number) => UnitReading | null;

export interface RateReader {
  (tokens: readonly Token[], at: number, name: string): { name: string; end: number } | null;
  /** The name with a rate that stands behind what the amount is of: `21,000 tonnes of tin ore a year`. */
  beyond(tokens: readonly Token[], at: number, name: string): string | null;
}

/** Makes the reader of what an amount is counted by: `per share`, `a month`, `-a-day`, `/kg`, `per 100,000 people`. */
export function createRateReader({ unitWords, numerals }: Language, atom: AtomReader): RateReader {
  const { per, each, counted, annum, shifts, of, times } = wordSetsOf(unitWords);
  // `16% a year earlier` dates the amount, it does not spread it.
  const ordinals = new Set(Object.keys(numerals.ordinals));
  const { breaks } = wordSetsOf(numerals.words);

  const read = (tokens: readonly Token[], at: number, name: string) => {
    const start = overHyphen(tokens, at);
    const below = tokens[start] ? denominatorAfter(tokens, start) : null;
    return below && { name: `${name} per ${below.name}`, end: below.end };
  };

  function beyond(tokens: readonly Token[], at: number, name: string): string | null {
    if (!of.has(tokens[at]?.norm ?? '')) return null;
    for (let i = at + 2; i < at + 6 && tokens[i]?.kind === 'word'; i++) {
      if (each.has(tokens[i]!.norm) || per.has(tokens[i]!.norm)) {
        const below = denominatorAfter(tokens, i);
        return below && times.has(below.name) ? `${name} per ${below.name}` : null;
      }
      if (breaks.has(tokens[i]!.norm)) return null;
    }
    return null;
  }
  return Object.assign(read, { beyond });

  function denominatorAfter(tokens: readonly Token[], at: number): { name: string; end: number } | null {
    const { norm, text } = tokens[at]!;
    const next = overHyphen(tokens, at + 1);
    const token = tokens[next];
    if (!token) return null;
    if (per.has(norm) && token.norm !== 'cent')
      return annum.has(token.norm)
        ? { name: 'year', end: next + 1 }
        : (readUnit(tokens, next) ?? readNoun(tokens, next));
    if (text === '/') return readUnit(tokens, next) ?? (counted.has(token.norm) ? readNoun(tokens, next) : null);
    if (!each.has(norm) || !counted.has(token.norm)) return null;
    const rate = readUnit(tokens, next) ?? readNoun(tokens, next);
    return rate && (shifts.has(tokens[rate.end]?.norm ?? '') || isOrdinal(tokens, next)) ? null : rate;
  }

  /** `$40 a second time`: a place in an order, not a moment. */
  function isOrdinal(tokens: readonly Token[], at: number): boolean {
    const noun = tokens[at + 1];
    return ordinals.has(tokens[at]!.norm) && noun?.kind === 'word' && !breaks.has(noun.norm);
  }

  function readUnit(tokens: readonly Token[], at: number): { name: string; end: number } | null {
    const unit = atom(tokens, at);
    return unit && { name: unit.name, end: unit.end };
  }
}

/** A counted noun, or a round number of them. */
function readNoun(tokens: readonly Token[], at: number): { name: string; end: number } | null {
  const token = tokens[at]!;
  const noun = token.kind === 'number' ? tokens[at + 1] : token;
  if (noun?.kind !== 'word') return null;
  return token.kind === 'number'
    ? { name: `${token.text} ${noun.norm}`, end: at + 2 }
    : { name: token.text, end: at + 1 };
}
