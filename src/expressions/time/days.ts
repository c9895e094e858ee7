import { isRealDay } from './calendar';
import type { Tokens } from './cursor';
import { type CalendarDate, dayDate, type Period } from './period';
import { readingOf, type TimeReading } from './reading';
import type { YearAfter } from './year-after';

export function isDayNumber(value: number): boolean {
  return value >= 1 && value <= 31;
}

/** The day, null where no calendar has it; without a year, where none of any year is. */
export function realDay(year: number | null, month: number, day: number): CalendarDate | null {
  return isRealDay(year, month, day) ? dayDate(year, month, day) : null;
}

/** Days of one month, `2 to 7 February 2018`, with the year that may follow them. */
export function daysReading(
  end: number,
  after: YearAfter | null,
  month: number,
  first: number,
  last: number,
): TimeReading {
  const year = after ? after.year : null;
  const from = realDay(year, month, first);
  const to = realDay(year, month, last);
  const period: Period | null = from && to && (!after || year !== null) ? { from, to } : null;
  return readingOf(after?.end ?? end, period, { relative: after?.relative ?? null, range: true });
}

/** The place after the full stop of an abbreviation. */
export function skipStop(tokens: Tokens, at: number): number {
  return tokens[at]?.text === '.' ? at + 1 : at;
}
