import type { HolidayDate, HolidayRow } from '../../language/calendar-tables';
import { dayNumber, easterOf } from './calendar';
import { isCapitalized, normAt, type Tokens } from './cursor';
import { type CalendarDate, dayDate, dayDateOf } from './period';
import type { TimeContext, TimeEntry, TimeReading } from './reading';
import { withYear, type YearAfterReader } from './year-after';

/** Days with a name: `Christmas 2020`, `Christmas Eve`, `Easter Monday 2019`, `New Year’s Day`. */
export function createHolidayEntry({ lexicon, reference }: TimeContext, yearAfter: YearAfterReader): TimeEntry {
  function read(tokens: Tokens, at: number): TimeReading | null {
    const row = lexicon.holidays.get(normAt(tokens, at));
    if (!row || !isCapitalized(tokens[at]!)) return null;
    const named = readVariant(tokens, at, row);
    return named && withYear(named.end, yearAfter(tokens, named.end), (year) => dayIn(year, named.date));
  }

  /** The longest name: the second word of `Christmas Eve`, the three after `New` in `New Year’s Eve`. */
  function readVariant(tokens: Tokens, at: number, row: HolidayRow): { date: HolidayDate; end: number } | null {
    for (const [name, date] of Object.entries(row.variants)) {
      const words = name.split(' ');
      if (words.every((word, index) => normAt(tokens, at + 1 + index) === word)) {
        return { date, end: at + 1 + words.length };
      }
    }
    return row.date === null ? null : { date: row.date, end: at + 1 };
  }

  /** A day that moves with Easter needs its year at once: without one that of the reference date. */
  function dayIn(year: number | null, date: HolidayDate): CalendarDate | null {
    if (typeof date !== 'number') return dayDate(year, date[0], date[1]);
    const known = year ?? reference.day?.year;
    return known === undefined ? null : dayDateOf(dayNumber(easterOf(known)) + date);
  }

  return { words: [...lexicon.holidays.keys()], digits: false, read };
}
