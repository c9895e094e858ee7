import type { RelativeTime } from '../model/expression';

/** How ISO 8601 writes a duration in a unit: with # for the amount, and what one unit is of it. */
export interface DurationUnit {
  iso: string | null;
  times: number;
}

/** ISO 8601 duration of so many of a unit: 40 years are `P40Y`, two decades `P20Y`; null where there is none. */
export function durationOf(unit: DurationUnit, value: number | null): string | null {
  if (unit.iso === null || value === null || value < 0) return null;
  const amount = value * unit.times;
  return amount < 1e21 ? unit.iso.replace('#', String(amount)) : null;
}

/** The units that a relative time is counted in. */
export const CALENDAR_UNITS: Readonly<Record<RelativeTime['unit'], DurationUnit>> = {
  century: { iso: 'P#Y', times: 100 },
  decade: { iso: 'P#Y', times: 10 },
  year: { iso: 'P#Y', times: 1 },
  quarter: { iso: 'P#M', times: 3 },
  month: { iso: 'P#M', times: 1 },
  week: { iso: 'P#W', times: 1 },
  day: { iso: 'P#D', times: 1 },
  hour: { iso: 'PT#H', times: 1 },
  minute: { iso: 'PT#M', times: 1 },
};
