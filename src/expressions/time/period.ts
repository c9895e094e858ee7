import { addMonths, type Day, dayNumber, dayOf, daysInMonth } from './calendar';

/** How fine a date is. A `division` is a season, quarter or half-year. */
export type Precision = 'century' | 'decade' | 'year' | 'division' | 'month' | 'day' | 'time';

/** A date as far as it is stated. */
export interface CalendarDate {
  precision: Precision;
  /** The first year of a decade or century; null where the text leaves it out. */
  year: number | null;
  /** 1–12, or the code of a division: 21–24 seasons, 33–36 quarters, 40 and 41 half-years. */
  month: number | null;
  day: number | null;
  /** `22:30` */
  time: string | null;
}

/** One date, or everything from one date to another, both included. An open end is null only in `to` with `open`. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate | null;
  /** It has no end: `from 2012 onwards`. */
  open?: boolean;
}

export function century(first: number): CalendarDate {
  return { precision: 'century', year: first, month: null, day: null, time: null };
}

export function decade(first: number): CalendarDate {
  return { precision: 'decade', year: first, month: null, day: null, time: null };
}

export function yearDate(year: number | null): CalendarDate {
  return { precision: 'year', year, month: null, day: null, time: null };
}

export function division(year: number | null, code: number): CalendarDate {
  return { precision: 'division', year, month: code, day: null, time: null };
}

export function monthDate(year: number | null, month: number): CalendarDate {
  return { precision: 'month', year, month, day: null, time: null };
}

export function dayDate(year: number | null, month: number, day: number): CalendarDate {
  return { precision: 'day', year, month, day, time: null };
}

export function dayDateOf(number: number): CalendarDate {
  const { year, month, day } = dayOf(number);
  return dayDate(year, month, day);
}

export function single(date: CalendarDate): Period {
  return { from: date, to: null };
}

/** First month and number of months of each division; winter begins in December. */
const DIVISIONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

const LENGTHS = { century: 100, decade: 10, year: 1 } as const;

/** The months that a date covers, the last one included; the year must be known. */
export function monthsOf(date: CalendarDate): { first: CalendarDate; last: CalendarDate } {
  const year = date.year!;
  if (date.precision === 'century' || date.precision === 'decade' || date.precision === 'year') {
    return { first: monthDate(year, 1), last: monthDate(year + LENGTHS[date.precision] - 1, 12) };
  }
  const [month, count] = date.precision === 'division' ? DIVISIONS[date.month!]! : [date.month!, 1];
  const last = addMonths(year, month, count - 1);
  return { first: monthDate(year, month), last: monthDate(last.year, last.month) };
}

/** Number of the first day that a date covers. */
export function firstDay(date: CalendarDate): number {
  if (date.day !== null) return dayNumber(date as Day);
  const { first } = monthsOf(date);
  return dayNumber({ year: first.year!, month: first.month!, day: 1 });
}

/** Number of the last day that a date covers. */
export function lastDay(date: CalendarDate): number {
  if (date.day !== null) return dayNumber(date as Day);
  const { last } = monthsOf(date);
  return dayNumber({ year: last.year!, month: last.month!, day: daysInMonth(last.year!, last.month!) });
}

/** The last date of a period. */
export function endOf({ from, to }: Period): CalendarDate {
  return to ?? from;
}
