import { isRealDay } from './calendar';
import { type CalendarDate, monthsOf, type Period, yearDate } from './period';

/** The EDTF of a period, null where a year is missing or out of EDTF's four digits. */
export function toEdtf(period: Period | null): string | null {
  if (!period || !isWritable(period.from) || (period.to && !isWritable(period.to))) return null;
  if (period.open) return `${formatEnd(period.from, 'first')}/..`;
  if (!period.to) return formatDate(period.from);
  const from = formatEnd(period.from, 'first');
  const to = formatEnd(period.to, 'last');
  return from === to ? from : `${from}/${to}`;
}

/** Its year is known and EDTF can write it; 29 February is a day of that year. */
function isWritable({ year, month, day }: CalendarDate): boolean {
  if (year === null || year <= -10000 || year >= 10000) return false;
  return day === null || isRealDay(year, month!, day);
}

/** Ends of an interval are years, months or days: the 1990s begin with 1990, a third quarter ends with September. */
function formatEnd(date: CalendarDate, side: 'first' | 'last'): string {
  const { precision } = date;
  if (precision === 'century' || precision === 'decade') return formatDate(yearDate(monthsOf(date)[side].year));
  return formatDate(precision === 'division' ? monthsOf(date)[side] : date);
}

function formatDate({ precision, year, month, day, time }: CalendarDate): string {
  const digits = formatYear(year!);
  if (precision === 'century') return `${digits.slice(0, -2)}XX`;
  if (precision === 'decade') return `${digits.slice(0, -1)}X`;
  const parts = [digits, month, day].filter((part) => part !== null).map((part) => String(part).padStart(2, '0'));
  return time === null ? parts.join('-') : `${parts.join('-')}T${time}`;
}

function formatYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
