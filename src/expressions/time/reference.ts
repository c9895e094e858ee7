import type { RelativeTime } from '../../model/expression';
import { type Day, dayNumber, isRealDay, weekdayOf } from './calendar';
import { type CalendarDate, dayDateOf, monthDate, type Period, yearDate } from './period';
import { pointFrom, unitFrom } from './shift';

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
  /** The weekday of today or latest before it: a report of a Friday says `on Friday` of its own day. */
  latestWeekday(weekday: number): CalendarDate | null;
  /** A date whose year was left out, in the year that makes it latest up to now, or earliest from now on. */
  complete(date: CalendarDate, ahead: boolean): CalendarDate;
  /** The year that two digits stand for: the one nearest to now; without a reference date, 1950 to 2049. */
  fullYear(twoDigits: number): number;
  /** First year of the latest decade with these digits (`the 70s`) that has begun. */
  decade(twoDigits: number): number | null;
}

/** Makes it of an ISO 8601 date, which the options have checked. */
export function createReference(iso: string | null): Reference {
  if (iso === null) return unboundReference;
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return boundReference({ year, month, day });
}

const unboundReference: Reference = {
  day: null,
  unit: () => null,
  span: () => null,
  point: () => null,
  weekday: () => null,
  latestWeekday: () => null,
  complete: (date) => date,
  fullYear: (digits) => (digits < 50 ? 2000 : 1900) + digits,
  // `the 20s` may be those of either century.
  decade: (digits) => (digits >= 30 ? 1900 + digits : digits === 0 ? 2000 : null),
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
    latestWeekday: (weekday) => dayDateOf(today - ((weekdayOf(today) - weekday + 7) % 7)),
    complete: (date, ahead) => completed(day, date, ahead),
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

function completed(today: Day, date: CalendarDate, ahead: boolean): CalendarDate {
  const year = nearestYear(today, date, ahead);
  if (date.day === null || isRealDay(year, date.month!, date.day)) return { ...date, year };
  // 29 February: the leap year before or after; within eight years there is one.
  const step = ahead ? 1 : -1;
  const leap = [1, 2, 3, 4, 5, 6, 7, 8].find((years) => isRealDay(year + step * years, date.month!, date.day!));
  return { ...date, year: leap === undefined ? null : year + step * leap };
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

/** The reference date as finely as the other end is stated. */
function sameGrain({ precision }: CalendarDate, { year, month, day }: Day): CalendarDate {
  if (precision === 'year') return yearDate(year);
  if (precision === 'month') return monthDate(year, month);
  return dayDateOf(dayNumber({ year, month, day }));
}
