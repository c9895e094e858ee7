import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { Numeral, NumeralReader } from '../numeral';

/** Makes the reader of shillings and pence behind pounds, as they were until 1971: `£2 10s`, `£3 4s 6d`, `two pounds ten shillings`. */
export function createOldCoinsReader({ currencies }: Language, readNumeral: NumeralReader) {
  const { shillings: shillingNames, oldPence: penceNames } = wordSetsOf(currencies);

  return (tokens: readonly Token[], pounds: Numeral, at: number): { value: number; end: number } | null => {
    if (pounds.value === null || !Number.isInteger(pounds.value) || pounds.amount.exponent > 0) return null;
    const shillings = coinsAt(tokens, at, shillingNames, PER_POUND);
    const pence = coinsAt(tokens, shillings?.end ?? at, penceNames, PER_SHILLING);
    const last = pence ?? shillings;
    if (!last || (pence && !shillings && !isLetter(tokens[pence.end - 1]!))) return null;
    const old = (shillings?.value ?? 0) * PER_SHILLING + (pence?.value ?? 0);
    const whole = PER_POUND * PER_SHILLING;
    return { value: (pounds.value * whole + old) / whole, end: last.end };
  };

  function coinsAt(tokens: readonly Token[], at: number, names: ReadonlySet<string>, limit: number) {
    const numeral = readNumeral(tokens, at);
    const name = numeral && tokens[numeral.end];
    if (!name || !names.has(name.norm) || (isLetter(name) && name.spaceBefore)) return null;
    const { value, end } = numeral;
    return value !== null && Number.isInteger(value) && value > 0 && value < limit ? { value, end: end + 1 } : null;
  }
}

function isLetter({ text }: Token): boolean {
  return text.length === 1;
}

const PER_POUND = 20;
const PER_SHILLING = 12;
