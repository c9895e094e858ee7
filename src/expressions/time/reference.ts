import type { RelativeTime } from '../../model/expression';
import { addMonths, type Day, dayNumber, dayOf, daysInMonth, isRealDay, weekdayOf } from './calendar';
import {
  type CalendarDate,
  century,
  dayDateOf,
  decade,
  division,
  monthDate,
  type Period,
  single,
  yearDate,
} from './period';

type Unit = RelativeTime['unit'];

/** Answers every question that hangs on the reference date; without one the answers are null. */
export interface Reference {
  day: Day | null;
  /** The calendar unit so many on: `last year`, `this week`, `next decade`. */
  unit(unit: Unit, offset: number): Period | null;
  /** So many units up to now, or from now on: `the past five years`, `within 48 hours`. */
  span(unit: Unit, offset: number): Period | null;
  /** The date so many units away: `50 years ago`. */
  point(unit: Unit, offset: number): CalendarDate | null;
  /** The weekday (Monday is 1) latest before (-1) or earliest after (+1), today left out, or the one of this week (0). */
  weekday(weekday: number, side: -1 | 0 | 1): CalendarDate | null;
  /** A date whose year was left out, in the year that makes it latest up to now, or earliest from now on. */
  complete(date: CalendarDate, ahead: boolean): CalendarDate;
  /** The year that two digits stand for: the one nearest to now; without a reference date, 1950 to 2049. */
  fullYear(twoDigits: number): number;
  /** First year of the latest decade with these digits (`the 70s`) that has begun. */
  decade(twoDigits: number): number | null;
}

export function createReference(iso: string | null): Reference {
  const day = iso === null ? null : readDay(iso);
  return day ? boundReference(day) : unboundReference;
}

/** The calendar date that an ISO 8601 date or date-time begins with. */
function readDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isRealDay(year, month, day) ? { year, month, day } : null;
}

const unboundReference: Reference = {
  day: null,
  unit: () => null,
  span: () => null,
  point: () => null,
  weekday: () => null,
  complete: (date) => date,
  fullYear: (digits) => (digits < 50 ? 2000 : 1900) + digits,
  // `the 20s` may be those of either century.
  decade: (digits) => (digits >= 30 ? 1900 + digits : null),
};

function boundReference(day: Day): Reference {
  const today = dayNumber(day);
  const point = (unit: Unit, offset: number) => pointFrom(day, unit, offset);
  return {
    day,
    point,
    unit: (unit, offset) => unitFrom(day, unit, offset),
    span(unit, offset) {
      const end = point(unit, offset);
      const now = sameGrain(end, day);
      return offset < 0 ? { from: end, to: now } : { from: now, to: end };
    },
    weekday(weekday, side) {
      const distance = weekday - weekdayOf(today);
      if (side === 0) return dayDateOf(today + distance);
      const nearest = distance === 0 ? 7 * side : distance;
      return dayDateOf(today + (nearest > 0 === side > 0 ? nearest : nearest + 7 * side));
    },
    complete: (date, ahead) => (date.year === null ? { ...date, year: nearestYear(day, date, ahead) } : date),
    fullYear: (digits) => nearest(day.year, digits),
    decade: (digits) => {
      const first = Math.floor(day.year / 100) * 100 + digits;
      return first > day.year ? first - 100 : first;
    },
  };
}

/** Of the years that end in these digits, the one least far from the given year. */
function nearest(year: number, digits: number): number {
  const candidate = Math.floor(year / 100) * 100 + digits;
  if (candidate - year > 50) return candidate - 100;
  return year - candidate >= 50 ? candidate + 100 : candidate;
}

function nearestYear(today: Day, { month, day, precision }: CalendarDate, ahead: boolean): number {
  const first = precision === 'division' ? firstMonth(month!) : month!;
  const position = first * 100 + (day ?? 0);
  const now = today.month * 100 + (day === null ? 0 : today.day);
  if (ahead) return position < now ? today.year + 1 : today.year;
  return position > now ? today.year - 1 : today.year;
}

function firstMonth(code: number): number {
  if (code >= 40) return code === 40 ? 1 : 7;
  return code >= 33 ? (code - 33) * 3 + 1 : (code - 20) * 3;
}

const YEARS: Partial<Record<Unit, number>> = { century: 100, decade: 10, year: 1 };
const MONTHS: Partial<Record<Unit, number>> = { quarter: 3, month: 1 };
const DAYS: Partial<Record<Unit, number>> = { week: 7, day: 1, hour: 1 / 24, minute: 1 / 1440 };

function unitFrom(day: Day, unit: Unit, offset: number): Period | null {
  if (!Number.isInteger(offset)) return null;
  const { year, month } = day;
  if (unit === 'century') return single(century((Math.floor(year / 100) + offset) * 100));
  if (unit === 'decade') return single(decade((Math.floor(year / 10) + offset) * 10));
  if (unit === 'year') return single(yearDate(year + offset));
  if (unit === 'quarter') {
    const first = addMonths(year, month, offset * 3);
    return single(division(first.year, 33 + Math.floor((first.month - 1) / 3)));
  }
  if (unit === 'month') {
    const moved = addMonths(year, month, offset);
    return single(monthDate(moved.year, moved.month));
  }
  const today = dayNumber(day);
  if (unit === 'day') return single(dayDateOf(today + offset));
  if (unit !== 'week') return single(dayDateOf(today));
  const monday = today - weekdayOf(today) + 1 + offset * 7;
  return { from: dayDateOf(monday), to: dayDateOf(monday + 6) };
}

function pointFrom(day: Day, unit: Unit, offset: number): CalendarDate {
  const years = YEARS[unit];
  if (years !== undefined && Number.isInteger(offset * years)) return yearDate(day.year + offset * years);
  const months = years === undefined ? MONTHS[unit] : years * 12;
  if (months !== undefined) {
    const moved = addMonths(day.year, day.month, Math.round(offset * months));
    return monthDate(moved.year, moved.month);
  }
  const days = offset * DAYS[unit]!;
  // Part of a day reaches into the next one, `within 36 hours`, and three hours ago was today.
  return dayDateOf(dayNumber(day) + Math.ceil(days));
}

/** The reference date as finely as the other end is stated. */
function sameGrain({ precision }: CalendarDate, { year, month, day }: Day): CalendarDate {
  if (precision === 'year') return yearDate(year);
  if (precision === 'month') return monthDate(year, month);
  return dayDateOf(dayNumber({ year, month, day }));
}

/** The day so many days, months or years after another; the 31st becomes the last of a shorter month. */
export function shiftDay(number: number, unit: Unit, count: number): number | null {
  const months = YEARS[unit] === undefined ? MONTHS[unit] : YEARS[unit]! * 12;
  if (months === undefined) {
    const days = DAYS[unit]! * count;
    return Number.isInteger(days) ? number + days : null;
  }
  if (!Number.isInteger(months * count)) return null;
  const from = dayOf(number);
  const moved = addMonths(from.year, from.month, months * count);
  return dayNumber({ ...moved, day: Math.min(from.day, daysInMonth(moved.year, moved.month)) });
}
