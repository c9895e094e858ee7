import { integerAt, normAt, type Tokens } from './cursor';
import { yearDate } from './period';
import { dateReading, type TimeContext, type TimeEntry, type TimeReading } from './reading';

/** `400 BCE`, `900 CE`, `AD 500`; year 0 of EDTF is 1 BC. Only in capitals: `ad` and `ce` are words. */
export function createEraEntry({ lexicon }: TimeContext): TimeEntry {
  const { era, beforeEra } = lexicon.words;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const first = eraAt(tokens, at);
    if (first) return first.sign < 0 ? null : finish(tokens, at + 1, at + 2, 1);
    const last = eraAt(tokens, at + 1);
    return last && finish(tokens, at, at + 2, last.sign);
  }

  function eraAt(tokens: Tokens, at: number): { sign: 1 | -1 } | null {
    const norm = normAt(tokens, at);
    const sign = era.has(norm) ? 1 : beforeEra.has(norm) ? -1 : null;
    return sign !== null && tokens[at]!.text !== norm ? { sign } : null;
  }

  return { words: [...era], digits: true, read };
}

function finish(tokens: Tokens, digits: number, end: number, sign: 1 | -1): TimeReading | null {
  const value = integerAt(tokens, digits, 4);
  // `2010 BC` is a year and British Columbia.
  if (value < 1 || (sign < 0 && tokens[digits]!.text.length === 4 && value > 1900 && value < 2100)) return null;
  return dateReading(end, yearDate(sign > 0 ? value : 1 - value), { kind: 'year' });
}
