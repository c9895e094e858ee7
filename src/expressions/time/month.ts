import { integerAt, isCapitalized, isDash, isTightDash, normAt, skip, type Tokens } from './cursor';
import { daysReading, isDayNumber, realDay } from './days';
import type { Lexicon } from './lexicon';
import type { NumberReaders } from './numbers';
import { monthDate } from './period';
import { readingOf, type TimeContext, type TimeEntry, type TimeReading } from './reading';
import { withYear, type YearAfterReader } from './year-after';
import type { YearEvidence } from './year-evidence';

/** Months and what follows them: `October 2021`, `Oct. 2`, `April 1, 2020`, `November 19-20`, `June last year`. */
export function createMonthEntry(
  { lexicon, numbers }: TimeContext,
  evidence: YearEvidence,
  yearAfter: YearAfterReader,
): TimeEntry {
  const { words } = lexicon;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const row = lexicon.months.get(normAt(tokens, at));
    if (!row) return null;
    // `Oct.`
    const end = row.use !== 'plain' && tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const counts = lexicon.yearCues.has(normAt(tokens, at - 1));
    const dated = longer(
      readDay(tokens, skipDash(tokens, end), row.month, counts),
      readMonthYear(tokens, end, row.month),
    );
    if (dated) return isBelievable(lexicon, numbers, tokens, at, dated.end) ? dated : null;
    return isMonth(lexicon, tokens, at) ? readingOf(at + 1, { from: monthDate(null, row.month), to: null }) : null;
  }

  function readMonthYear(tokens: Tokens, end: number, month: number): TimeReading | null {
    const after = yearAfter(tokens, skipDash(tokens, end));
    return after && withYear(end, after, (year) => monthDate(year, month));
  }

  /** `In March 20 countries agreed` counts countries, `the October 7 attacks` do not. */
  function readDay(tokens: Tokens, at: number, month: number, counts: boolean): TimeReading | null {
    const first = readDayNumber(tokens, skip(tokens, at, words.article));
    if (!first) return null;
    const last = readLastDay(tokens, first.end);
    const after = yearAfter(tokens, (last ?? first).end);
    if (last && last.value > first.value) return daysReading(last.end, after, month, first.value, last.value);
    if (!after && counts && evidence.isCount(tokens, first.end)) return null;
    return withYear(first.end, after, (year) => realDay(year, month, first.value));
  }

  /** `5`, `5th`, `twenty first`, `twenty two`, but not the start of `5:30`, `5%` or `5.2`. */
  function readDayNumber(tokens: Tokens, at: number): { value: number; end: number } | null {
    const ordinal = numbers.ordinal(tokens, at);
    if (ordinal) return isDayNumber(ordinal.value) ? ordinal : null;
    const digits = integerAt(tokens, at, 2);
    if (digits < 0) {
      const cardinal = numbers.underHundred(tokens, at);
      return cardinal && isDayNumber(cardinal.value) && !evidence.isCount(tokens, cardinal.end) ? cardinal : null;
    }
    if (!isDayNumber(digits) || !isWhole(tokens, at + 1)) return null;
    return { value: digits, end: at + 1 };
  }

  /** `-20`, `to 22`, `through 19th`, straight after a day. */
  function readLastDay(tokens: Tokens, at: number): { value: number; end: number } | null {
    const joins = isDash(tokens, at) || words.to.has(normAt(tokens, at));
    return joins ? readDayNumber(tokens, skip(tokens, at + 1, words.article)) : null;
  }

  return { words: [...lexicon.months.keys()], digits: false, read };
}

/** A bare month: `in May`, `since Sept`, but not `may`, `March on` or `Jan`. */
function isMonth(lexicon: Lexicon, tokens: Tokens, at: number): boolean {
  const { use } = lexicon.months.get(normAt(tokens, at))!;
  if (use === 'plain') return true;
  if (!isCapitalized(tokens[at]!)) return false;
  const before = normAt(tokens, at - 1);
  const joint = isDash(tokens, at + 1) || lexicon.words.to.has(normAt(tokens, at + 1));
  // `Jan–Mar 2021`, `May to August`
  if (joint && lexicon.months.has(normAt(tokens, at + 2)) && isCapitalized(tokens[at + 2]!)) return true;
  return lexicon.monthCues.has(before) || (isDash(tokens, at - 1) && lexicon.edges.has(normAt(tokens, at - 2)));
}

/** With a number beside it a lower-case `may` or `march` is a month only where an ordinal says so. */
function isBelievable(lexicon: Lexicon, numbers: NumberReaders, tokens: Tokens, at: number, end: number): boolean {
  const { use } = lexicon.months.get(normAt(tokens, at))!;
  if (use !== 'homograph' || isCapitalized(tokens[at]!)) return true;
  return [at + 1, at + 2].some((next) => next < end && numbers.ordinal(tokens, next) !== null);
}

/** `March twenty nineteen` is no 20th. */
function longer(day: TimeReading | null, month: TimeReading | null): TimeReading | null {
  return day && (!month || day.end >= month.end) ? day : month;
}

/** `June-2015` */
function skipDash(tokens: Tokens, at: number): number {
  return isTightDash(tokens, at) ? at + 1 : at;
}

function isWhole(tokens: Tokens, end: number): boolean {
  const next = tokens[end];
  if (!next || next.spaceBefore) return next?.text !== '%';
  return (next.kind === 'punctuation' && next.text !== ':') || next.norm === "'s";
}
