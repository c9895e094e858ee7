import type { HolidayDate, HolidayRow } from '../../language/calendar-tables';
import { dayNumber, easterOf } from './calendar';
import { isCapitalized, normAt, type Tokens } from './cursor';
import { dayDate, dayDateOf } from './period';
import type { TimeContext, TimeEntry, TimeReading } from './reading';
import { withYear, type YearAfterReader } from './year-after';

const THIS_YEAR = { unit: 'year', offset: 0 } as const;

/** Days with a name: `Christmas 2020`, `Christmas Eve`, `Easter Monday 2019`, `New Year’s Day`. */
export function createHolidayEntry({ lexicon, reference }: TimeContext, yearAfter: YearAfterReader): TimeEntry {
  function read(tokens: Tokens, at: number): TimeReading | null {
    const row = lexicon.holidays.get(normAt(tokens, at));
    if (!row || !isCapitalized(tokens[at]!)) return null;
    const named = readVariant(tokens, at, row);
    if (!named) return null;
    const { date, end } = named;
    const after = yearAfter(tokens, end);
    if (typeof date !== 'number') return withYear(end, after, (year) => dayDate(year, date[0], date[1]));
    // A day that moves with Easter needs its year at once: without one it is that of now.
    return withYear(end, after ?? { year: reference.day?.year ?? null, relative: THIS_YEAR, end }, (year) =>
      year === null ? null : dayDateOf(dayNumber(easterOf(year)) + date),
    );
  }

  return { words: [...lexicon.holidays.keys()], digits: false, read };
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
