/**
 * The exact size of a number before it is rounded to a double: `decimal` × `factor` × 10^`exponent` / `denominator`.
 * The decimal and its zeros go to `Number` as one literal, so that 116.2 billion is 116200000000 and no neighbour of it.
 */
export interface Amount {
  decimal: string;
  denominator: number;
  factor: number;
  exponent: number;
}

export function amountOf(decimal: string): Amount {
  return { decimal, denominator: 1, factor: 1, exponent: 0 };
}

/** `whole` and `numerator`/`denominator`. */
export function amountOfFraction(whole: number, numerator: number, denominator: number): Amount {
  const over = whole * denominator + numerator;
  return endsAsDecimal(denominator)
    ? amountOf(String(over / denominator))
    : { decimal: String(over), denominator, factor: 1, exponent: 0 };
}

export function scale(amount: Amount, by: { factor: number; exponent: number }): Amount {
  const { decimal, denominator, factor, exponent } = amount;
  return { decimal, denominator, factor: factor * by.factor, exponent: exponent + by.exponent };
}

/** Never -0, which JSON has not. */
export function toDouble({ decimal, denominator, factor, exponent }: Amount): number {
  // `5e-324` has zeros of its own.
  const [digits, power = '0'] = decimal.split('e');
  const value = Number(exponent === 0 ? decimal : `${digits}e${Number(power) + exponent}`);
  return (value * factor) / denominator + 0;
}

function endsAsDecimal(denominator: number): boolean {
  let rest = denominator;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  return rest === 1;
}
