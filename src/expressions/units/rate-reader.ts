import type { Language } from '../../language/language';
import type { Token } from '../../tokens';
import { isGluedHyphen } from '../numerals/hyphen';
import { singular } from './singular';
import type { UnitReading } from './unit-reader';

type AtomReader = (tokens: readonly Token[], at: number) => UnitReading | null;

/** Makes the reader of what an amount is counted by: `per share`, `a month`, `-a-day`, `/kg`, `per 100,000 people`. */
export function createRateReader({ unitWords }: Language, atom: AtomReader) {
  const per = new Set<string>(unitWords.per);
  const each = new Set<string>(unitWords.each);
  const counted = new Set<string>(unitWords.counted);
  const annum = new Set<string>(unitWords.annum);
  // `16% a year earlier` dates the amount, it does not spread it.
  const shifts = new Set<string>(unitWords.shifts);

  return (tokens: readonly Token[], at: number, name: string): { name: string; end: number } | null => {
    const start = isGluedHyphen(tokens, at) ? at + 1 : at;
    const token = tokens[start];
    if (!token) return null;
    const below = denominatorAfter(tokens, start);
    return below && { name: `${name} per ${below.name}`, end: below.end };
  };

  function denominatorAfter(tokens: readonly Token[], at: number): { name: string; end: number } | null {
    const { norm, text } = tokens[at]!;
    const next = isGluedHyphen(tokens, at + 1) ? at + 2 : at + 1;
    const token = tokens[next];
    if (!token) return null;
    if (per.has(norm) && token.norm !== 'cent')
      return annum.has(token.norm)
        ? { name: 'year', end: next + 1 }
        : (readUnit(tokens, next) ?? readNoun(tokens, next));
    if (text === '/')
      return readUnit(tokens, next) ?? (counted.has(singular(token.norm)) ? readNoun(tokens, next) : null);
    if (!each.has(norm) || !counted.has(token.norm)) return null;
    const rate = readUnit(tokens, next) ?? readNoun(tokens, next);
    return rate && shifts.has(tokens[rate.end]?.norm ?? '') ? null : rate;
  }

  function readUnit(tokens: readonly Token[], at: number): { name: string; end: number } | null {
    const unit = atom(tokens, at);
    return unit && { name: unit.name, end: unit.end };
  }

  /** A counted noun, or a round number of them. */
  function readNoun(tokens: readonly Token[], at: number): { name: string; end: number } | null {
    const token = tokens[at]!;
    const noun = token.kind === 'number' ? tokens[at + 1] : token;
    if (noun?.kind !== 'word' || !/^\p{L}/u.test(noun.text)) return null;
    return token.kind === 'number'
      ? { name: `${token.text} ${noun.norm}`, end: at + 2 }
      : { name: token.text === token.norm ? singular(token.norm) : token.text, end: at + 1 };
  }
}
