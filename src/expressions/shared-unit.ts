import type { Candidate } from './candidate';
import { scale, toDouble } from './numerals/amount';

/** A bare number with the kind, unit and magnitude of its neighbour (the 2 of `2 and 3 million euros`), or null. */
export function share(bare: Candidate, from: Candidate): Candidate | null {
  if (!isBare(bare) || from.kind === 'ordinal') return null;
  const { kind, unit, currency, shared } = from;
  return { ...bare, kind, unit, currency, shared, value: scaledLike(bare, from) };
}

/** The value, with the neighbour's magnitude where it states none and is about as large as the neighbour without it. */
export function scaledLike(candidate: Candidate, other: Candidate): number | null {
  const { value, amount } = candidate;
  const lent = other.amount;
  if (value === null || !amount || !lent || amount.exponent > 0 || lent.exponent === 0 || amount.denominator !== 1)
    return value;
  const unscaled = Math.abs(Number(lent.decimal));
  return value < 1000 && value <= 20 * unscaled ? toDouble(scale(amount, lent)) : value;
}

/** Whether it is a number that states no unit. */
export function isBare({ kind, unit, value }: Candidate): boolean {
  return kind === 'number' && unit === null && value !== null;
}
