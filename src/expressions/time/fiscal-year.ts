import { fourDigitsAt, integerAt, isDash, isGlued, normAt, type Tokens } from './cursor';
import { type Period, single, yearDate } from './period';
import { readingOf, type TimeContext, type TimeEntry, type TimeReading } from './reading';

/** Years by a label: `FY87`, `FY2015/16`, `FY80-85`, `financial year (FY) 2013`, `fiscal 2020`, `year 247`. */
export function createFiscalYearEntry({ lexicon, reference }: TimeContext): TimeEntry {
  const { calendar, fiscal, year } = lexicon.words;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const labelled = readLabel(tokens, at);
    if (labelled === null) return null;
    const first = readYear(tokens, labelled.end, labelled.short);
    return first === null ? null : readSpan(tokens, labelled.end + 1, first);
  }

  /** Where the digits stand, and whether two of them are enough. */
  function readLabel(tokens: Tokens, at: number): { end: number; short: boolean } | null {
    const norm = normAt(tokens, at);
    if (fiscal.has(norm)) return { end: skipYearWord(tokens, at + 1), short: true };
    const adjective = lexicon.fiscalAdjectives.has(norm) || calendar.has(norm);
    const word = adjective ? at + 1 : at;
    if (!year.has(normAt(tokens, word))) return null;
    return { end: skipShortForm(tokens, word + 1), short: false };
  }

  function skipYearWord(tokens: Tokens, at: number): number {
    return year.has(normAt(tokens, at)) ? at + 1 : at;
  }

  /** `(FY)` between the name and the digits. */
  function skipShortForm(tokens: Tokens, at: number): number {
    const bracketed = tokens[at]?.text === '(' && fiscal.has(normAt(tokens, at + 1)) && tokens[at + 2]?.text === ')';
    if (bracketed) return at + 3;
    return fiscal.has(normAt(tokens, at)) ? at + 1 : at;
  }

  function readYear(tokens: Tokens, at: number, short: boolean): number | null {
    const four = fourDigitsAt(tokens, at);
    if (four >= 0) return four;
    const digits = integerAt(tokens, at, 3);
    if (digits < 0) return null;
    if (short) return tokens[at]!.text.length === 2 ? reference.fullYear(digits) : null;
    // `year 247`: three digits, since `year 12` is a class at school.
    return digits >= 100 ? digits : null;
  }

  return { words: [...fiscal, ...lexicon.fiscalAdjectives, ...year, ...calendar], digits: false, read };
}

function readSpan(tokens: Tokens, end: number, first: number): TimeReading {
  const last = spanEnd(tokens, end, first);
  if (last === null) return finish(end, single(yearDate(first)), false);
  return finish(end + 2, { from: yearDate(first), to: yearDate(last) }, last - first > 1);
}

/** The year after a dash or stroke, in two or four digits; it has to come later. */
function spanEnd(tokens: Tokens, at: number, first: number): number | null {
  if (!isDash(tokens, at) && tokens[at]?.text !== '/') return null;
  if (!isGlued(tokens, at) || !isGlued(tokens, at + 1)) return null;
  const digits = integerAt(tokens, at + 1, 4);
  const length = tokens[at + 1]?.text.length;
  if (digits < 0 || (length !== 2 && length !== 4)) return null;
  const last = length === 4 ? digits : Math.floor(first / 100) * 100 + digits + (digits < first % 100 ? 100 : 0);
  return last > first ? last : null;
}

function finish(end: number, period: Period, range: boolean): TimeReading {
  return readingOf(end, period, { kind: 'year', range });
}
