import { integerAt, isDash, isGlued, normAt, skip, skipComma, type Tokens } from './cursor';
import { isDayNumber, skipStop } from './days';
import type { Lexicon } from './lexicon';
import type { NumberReaders } from './numbers';
import { dayDateOf, firstDay } from './period';
import { dayReading, type TimeContext, type TimeEntry, type TimeReader, type TimeReading } from './reading';
import type { Reference } from './reference';
import { isAhead } from './tense';

/** Weekdays and what makes them dates: `Monday`, `wed, 22 of Jan`, `Friday the 15th`, `Tuesday of next week`, `last Sunday`. */
export function createWeekdayEntry({ lexicon, reference, numbers }: TimeContext, readDate: TimeReader): TimeEntry {
  const { words } = lexicon;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const step = lexicon.steps.get(normAt(tokens, at));
    const place = step && step.hangs !== 'textual' ? at + 1 : at;
    const row = lexicon.weekdays.get(normAt(tokens, place));
    if (!row) return null;
    const dated = readDated(tokens, place, row.weekday);
    if (dated) return dated;
    if (row.use === 'short' && !step && !isNamed(words, tokens, place)) return null;
    const end = skip(tokens, place + 1, lexicon.dayParts);
    const relative = { unit: 'week', offset: step ? step.offset : 0 } as const;
    const day = step
      ? reference.weekday(row.weekday, step.offset)
      : isAhead(lexicon, tokens, at)
        ? reference.weekday(row.weekday, 1)
        : reference.latestWeekday(row.weekday);
    return dayReading(end, day, { relative, article: step !== undefined });
  }

  function readDated(tokens: Tokens, at: number, weekday: number): TimeReading | null {
    const end = skipStop(tokens, at + 1);
    return (
      readWeek(tokens, end, weekday) ??
      readFullDate(tokens, skipComma(tokens, end)) ??
      readDayOfMonth(numbers, words, tokens, end)
    );
  }

  /** `next week`, `of this week` after the day. */
  function readWeek(tokens: Tokens, at: number, weekday: number): TimeReading | null {
    const start = skip(tokens, at, words.of);
    const step = lexicon.steps.get(normAt(tokens, start));
    if (!step || lexicon.units.get(normAt(tokens, start + 1))?.unit !== 'week') return null;
    return dayOfWeek(reference, start + 2, weekday, step);
  }

  /** The date itself says which day it is; the weekday adds nothing. */
  function readFullDate(tokens: Tokens, at: number): TimeReading | null {
    const reading = readDate(tokens, skip(tokens, at, words.article));
    return reading?.grain === 'day' ? reading : null;
  }

  return { words: [...lexicon.weekdays.keys(), ...lexicon.steps.keys()], digits: false, read };
}

/** `Mon`, `Sat`, `sun` alone are words; with a stop and something that goes on they are days. */
function isNamed(words: Lexicon['words'], tokens: Tokens, at: number): boolean {
  return words.on.has(normAt(tokens, at - 1));
}

function dayOfWeek(
  reference: Reference,
  end: number,
  weekday: number,
  step: { offset: -1 | 0 | 1; hangs: string },
): TimeReading {
  const week = step.hangs === 'textual' ? null : reference.unit('week', step.offset);
  const day = week && dayDateOf(firstDay(week.from) + weekday - 1);
  return dayReading(end, day, { relative: { unit: 'week', offset: step.offset } });
}

/** `Friday the 15th`, `Friday 7.6`, `Friday 7-6`: the month is left out or not told from the day. */
function readDayOfMonth(
  numbers: NumberReaders,
  words: Lexicon['words'],
  tokens: Tokens,
  at: number,
): TimeReading | null {
  const start = skip(tokens, at, words.article);
  const ordinal = numbers.ordinal(tokens, start);
  if (ordinal && start > at && isDayNumber(ordinal.value)) return dayReading(ordinal.end, null);
  if (/^\d{1,2}\.\d{1,2}$/.test(tokens[start]?.text ?? '')) return dayReading(start + 1, null);
  const parts = isDash(tokens, start + 1) && isGlued(tokens, start + 1) && isGlued(tokens, start + 2);
  const first = integerAt(tokens, start, 2);
  const second = integerAt(tokens, start + 2, 2);
  return parts && isDayNumber(first) && isDayNumber(second) ? dayReading(start + 3, null) : null;
}

/** `next week Sunday` */
export function createWeekWeekdayEntry({ lexicon, reference }: TimeContext): TimeEntry {
  function read(tokens: Tokens, at: number): TimeReading | null {
    const step = lexicon.steps.get(normAt(tokens, at));
    const row = lexicon.weekdays.get(normAt(tokens, at + 2));
    if (!step || !row || lexicon.units.get(normAt(tokens, at + 1))?.unit !== 'week') return null;
    return { ...dayOfWeek(reference, at + 3, row.weekday, step), article: true };
  }
  return { words: [...lexicon.steps.keys()], digits: false, read };
}
