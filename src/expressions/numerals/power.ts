import type { Token } from '../../tokens';
import type { Digits } from './digits';

/** `1.3e6`, `6.23x10^-4`, `8×2^10`, `1.1^23`: powers whose parts stand without a space. */
export function readPower(tokens: readonly Token[], { decimal, end }: Digits): Digits | null {
  const spaced = readSpacedPower(tokens, decimal, end);
  if (spaced) return spaced;
  const sign = glued(tokens, end);
  if (sign === 'e') return raise(decimal, '10', readExponent(tokens, end + 1));
  if (sign === '^') return raise('1', decimal, readExponent(tokens, end + 1));
  if (sign !== 'x' && sign !== '×') return null;
  const base = glued(tokens, end + 1);
  if (base === null || !/^\d{1,2}$/.test(base) || glued(tokens, end + 2) !== '^') return null;
  return raise(decimal, base, readExponent(tokens, end + 3));
}

/** `2.5 x 10^6`: the sign stands apart. */
function readSpacedPower(tokens: readonly Token[], decimal: string, end: number): Digits | null {
  const [sign, base] = [tokens[end], tokens[end + 1]];
  if (!sign?.spaceBefore || !base?.spaceBefore || base.text !== '10' || glued(tokens, end + 2) !== '^') return null;
  return sign.norm === 'x' || sign.text === '×' ? raise(decimal, '10', readExponent(tokens, end + 3)) : null;
}

function glued(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token && !token.spaceBefore ? token.norm : null;
}

function readExponent(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  let end = at;
  let sign = 1;
  for (let text = glued(tokens, end); text === '-' || text === '−' || text === '+'; text = glued(tokens, ++end)) {
    if (text !== '+') sign = -sign;
  }
  const digits = glued(tokens, end);
  return digits !== null && /^\d{1,3}$/.test(digits) ? { value: sign * Number(digits), end: end + 1 } : null;
}

/** Multiplied out rather than with `Math.pow`, whose last digit differs between engines; of ten it is a literal. */
function raise(times: string, base: string, exponent: { value: number; end: number } | null): Digits | null {
  if (!exponent) return null;
  const { value, end } = exponent;
  if (base === '10') return result(Number(`${times}e${value}`), end);
  let power = 1;
  for (let i = 0; i < Math.abs(value); i++) power *= Number(base);
  return result(value < 0 ? Number(times) / power : Number(times) * power, end);
}

function result(value: number, end: number): Digits | null {
  return Number.isFinite(value) ? { decimal: String(value), end } : null;
}
