import type { Language } from '../../language/language';
import type { Candidate } from '../candidate';
import { type Amount, scale, toDouble } from '../numerals/amount';

/** Makes the reader of an amount in a larger unit: `18 months` as 1.5 of a year, `800 metres` as 0.8 of a kilometre. */
export function createLargerUnitReader({ unitParts, unitPrefixes }: Language) {
  const prefixes = Object.entries(unitPrefixes).map(([symbol, name]) => [name, EXPONENTS[symbol]!] as const);

  return (candidate: Candidate, unit: string): Candidate | null => {
    const { amount } = candidate;
    const larger = amount && candidate.unit !== null ? scaled(amount, candidate.unit, unit) : null;
    return larger && { ...candidate, amount: larger, value: toDouble(larger), unit };
  };

  function scaled(amount: Amount, from: string, to: string): Amount | null {
    const step = unitParts[to];
    if (step?.part === from) return { ...amount, denominator: amount.denominator * step.per };
    const [small, large] = [parse(from), parse(to)];
    const exponent = small.exponent - large.exponent;
    return small.base === large.base && exponent < 0 ? scale(amount, { factor: 1, exponent }) : null;
  }

  /** `kilometre` is a `metre` with three zeros. */
  function parse(unit: string): { base: string; exponent: number } {
    const found = prefixes.find(([name]) => unit.startsWith(name));
    return found ? { base: unit.slice(found[0].length), exponent: found[1] } : { base: unit, exponent: 0 };
  }
}

/** Zeros of the prefixes of the International System, by symbol. */
const EXPONENTS: Readonly<Record<string, number>> = {
  p: -12,
  n: -9,
  µ: -6,
  m: -3,
  c: -2,
  d: -1,
  h: 2,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
