import type { RelativeTime } from '../../model/expression';
import { addMonths, type Day, dayNumber, dayOf, daysInMonth, weekdayOf } from './calendar';
import {
  type CalendarDate,
  century,
  dayDateOf,
  decade,
  division,
  firstDay,
  monthDate,
  type Period,
  type Precision,
  single,
  yearDate,
} from './period';

type Unit = RelativeTime['unit'];

const YEARS: Partial<Record<Unit, number>> = { century: 100, decade: 10, year: 1 };
const MONTHS: Partial<Record<Unit, number>> = { quarter: 3, month: 1 };
const DAYS: Partial<Record<Unit, number>> = { week: 7, day: 1, hour: 1 / 24, minute: 1 / 1440 };

/** The calendar unit so many on from the one that holds a day. */
export function unitFrom(day: Day, unit: Unit, offset: number): Period | null {
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

/** The date so many units from a day: a year for years, a month for months and parts of years. */
export function pointFrom(day: Day, unit: Unit, offset: number): CalendarDate {
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

/** A date so many units from another one, as finely as that one is stated: a year after March 2020 is March 2021. */
export function shiftPeriod({ from, to }: Period, unit: Unit, offset: number): Period | null {
  const { precision, year } = from;
  if (to || year === null || precision === 'century' || precision === 'division') return null;
  if (precision === 'decade') return unit === 'decade' ? single(decade(year + 10 * offset)) : null;
  const number = shiftDay(firstDay(from), unit, offset);
  if (number === null) return null;
  const moved = dayDateOf(number);
  if (precision === 'year') return YEARS[unit] === undefined ? null : single(yearDate(moved.year));
  if (precision === 'month') return DAYS[unit] === undefined ? single(monthDate(moved.year, moved.month!)) : null;
  return single(moved);
}

const FINENESS: Record<Precision | Unit, number> = {
  century: 0,
  decade: 1,
  year: 2,
  division: 3,
  quarter: 3,
  month: 4,
  week: 5,
  day: 5,
  hour: 6,
  minute: 6,
  time: 6,
};

/** The calendar unit so many on from the one that holds another date: the year before March 2020 is 2019. */
export function unitBeside({ from, to }: Period, unit: Unit, offset: number): Period | null {
  const { precision, year } = from;
  if (year === null || FINENESS[precision] < FINENESS[unit]) return null;
  // A financial year, `2015-16`: the one before it is 2014-15.
  if (to)
    return isTwoYears(from, to) && unit === 'year'
      ? { from: yearDate(year + offset), to: yearDate(year + 1 + offset) }
      : null;
  if (precision === 'decade') return unit === 'decade' ? single(decade(year + 10 * offset)) : null;
  return unitFrom(dayOf(firstDay(from)), unit, offset);
}

function isTwoYears(from: CalendarDate, to: CalendarDate): boolean {
  return from.precision === 'year' && to.precision === 'year' && to.year === from.year! + 1;
}
