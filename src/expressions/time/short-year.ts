import { fourDigitsAt, integerAt, isGlued, isTick, normAt, TICKS, type Tokens } from './cursor';
import { yearDate } from './period';
import { dateReading, type TimeContext, type TimeEntry, type TimeReading } from './reading';
import type { Reference } from './reference';

/** Years without their century behind an apostrophe: `in ’09`, `2008 and '09`, `FY ’15`, `our '16 budget`. */
export function createShortYearEntry({ lexicon, reference }: TimeContext): TimeEntry {
  const { article, beforeShortYear, determiner, fiscal, from, listed, to } = lexicon.words;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const digits = readShortDigits(tokens, at);
    if (digits === null || !isLed(tokens, at)) return null;
    return dateReading(at + 2, yearDate(shortYear(reference, digits)), { kind: 'year' });
  }

  function isLed(tokens: Tokens, at: number): boolean {
    const before = normAt(tokens, at - 1);
    if (lexicon.yearCues.has(before) || article.has(before) || determiner.has(before)) return true;
    if (fiscal.has(before) || lexicon.fiscalAdjectives.has(before) || from.has(before) || to.has(before)) return true;
    if (lexicon.seasons.has(before) || beforeShortYear.has(before)) return true;
    return listed.has(before) && fourDigitsAt(tokens, at - 2) >= 0;
  }

  return { words: TICKS, digits: false, read };
}

/** Who leaves out the century speaks of years that were, or that are near. */
export function shortYear({ day, fullYear }: Reference, digits: number): number {
  const year = fullYear(digits);
  return day && year > day.year + AHEAD ? year - 100 : year;
}

const AHEAD = 20;

/** The two digits behind an apostrophe; not of `the ’60s`, nor in a name in single quotes: `'24 Hours'`. */
export function readShortDigits(tokens: Tokens, at: number): number | null {
  const digits = isTick(tokens, at) ? gluedTwoDigits(tokens, at + 1) : -1;
  return digits >= 0 && stands(tokens, at + 2) && !isQuoted(tokens, at + 2) ? digits : null;
}

/** Two digits that touch what stands before them, or -1. */
export function gluedTwoDigits(tokens: Tokens, at: number): number {
  return tokens[at]?.text.length === 2 && isGlued(tokens, at) ? integerAt(tokens, at, 2) : -1;
}

/** Nothing goes on behind the digits. */
function stands(tokens: Tokens, end: number): boolean {
  const next = tokens[end];
  return !next || next.spaceBefore || next.norm === "'s" || next.kind === 'punctuation';
}

/** Words that a name in quotes may have. */
const NAME = 8;

/** A closing mark of the same kind follows. */
function isQuoted(tokens: Tokens, end: number): boolean {
  for (let at = end; at < end + NAME && at < tokens.length; at++)
    if (isTick(tokens, at) && isGlued(tokens, at) && tokens[at + 1]?.spaceBefore !== false) return true;
  return false;
}
