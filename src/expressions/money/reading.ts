import type { Token } from '../../tokens';
import type { Money, MoneyTable } from './money-table';

/** A currency beside a number. */
export interface MoneyReading {
  money: Money;
  end: number;
  /** Zeros in the word itself: `MUSD`. */
  exponent: number;
}

export function reading(money: Money, end: number): MoneyReading {
  return { money, end, exponent: 0 };
}

/** `$`, `£`, and `$US` or `$A`, whose letters stand behind the sign. */
export function signAt(table: MoneyTable, tokens: readonly Token[], at: number): MoneyReading | null {
  const money = table.signs.get(tokens[at]!.text);
  if (!money) return null;
  const letters = tokens[at]!.text === '$' ? table.dollars.at(tokens, at + 1) : null;
  const named = letters !== null && !tokens[at + 1]!.spaceBefore && startsNumber(tokens, letters.end);
  return named ? reading(letters.value, letters.end) : reading(money, at + 1);
}

/** Whether a number can start here: digits, a point or sign before digits, a word for one is not. */
export function startsNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return true;
  const next = tokens[at + 1];
  return (
    (token.text === '.' || token.text === '-' || token.text === '−') && next?.kind === 'number' && !next.spaceBefore
  );
}
