import type { Unit } from './units/unit-table';

/** ISO 8601 duration of so many of a unit: 40 years are `P40Y`, two decades `P20Y`; null where there is none. */
export function durationOf(unit: Unit, value: number | null): string | null {
  if (unit.iso === null || value === null || value < 0) return null;
  const amount = value * unit.times;
  return amount < 1e21 ? unit.iso.replace('#', String(amount)) : null;
}
