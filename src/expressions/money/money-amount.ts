import type { Language } from '../../language/language';
import type { Token } from '../../tokens';
import type { Candidate } from '../candidate';
import { quantity } from '../candidates';
import type { Numeral } from '../numeral';
import { scale, toDouble } from '../numerals/amount';
import { isHyphen } from '../numerals/hyphen';
import type { Readers } from '../readers';
import type { UnitReader } from '../units/unit-reader';
import { createCoinReader } from './coin-reader';
import type { MoneyReading } from './money-reader';
import type { Money } from './money-table';
import { createOldCoinsReader } from './old-coins';

/** Makes the readers of a number and its money, with the coins and the rate behind: `$3.2 billion`, `£3 4s 6d`, `$4 a day`. */
export function createMoneyAmountReaders(language: Language, { readNumeral, lexicon, money, units }: Readers) {
  const readCoins = createCoinReader(readNumeral, lexicon, money);
  const readOldCoins = createOldCoinsReader(language, readNumeral);

  /** `$3.2 billion`, `Rs.5 crore a year`. */
  function afterSign(tokens: readonly Token[], first: number, sign: MoneyReading, minus: boolean): Candidate | null {
    const numeral = readNumeral(tokens, sign.end, true);
    if (!numeral) return null;
    const suffix = tokens[numeral.end];
    const again =
      suffix && (suffix.kind === 'word' || isHyphen(suffix.text)) ? money.after(tokens, numeral.end, 0, false) : null;
    const end = again?.money.currency === sign.money.currency ? again.end : numeral.end;
    const read = amountOfMoney(tokens, { ...numeral, first, end }, sign, true);
    return minus && read.value !== null ? { ...read, value: -read.value } : read;
  }

  /** `40 euros`, `3 dollars 50 cents`. */
  function beforeName(tokens: readonly Token[], numeral: Numeral, paid: MoneyReading): Candidate {
    return readCoins(tokens, numeral, paid, amountOfMoney) ?? counted(tokens, numeral, paid);
  }

  function counted(tokens: readonly Token[], numeral: Numeral, paid: MoneyReading): Candidate {
    const amount = paid.exponent === 0 ? numeral.amount : scale(numeral.amount, { factor: 1, exponent: paid.exponent });
    const value = paid.exponent > 0 && numeral.value !== null ? toDouble(amount) : numeral.value;
    return amountOfMoney(tokens, { ...numeral, amount, end: paid.end, value }, paid, false);
  }

  function amountOfMoney(
    tokens: readonly Token[],
    numeral: Numeral,
    { money: of }: MoneyReading,
    leads: boolean,
  ): Candidate {
    const old = of.unit === 'GBP' ? readOldCoins(tokens, numeral, numeral.end) : null;
    if (old) return amountOf(tokens, { ...numeral, ...old }, of, leads);
    return amountOf(tokens, numeral, of, leads);
  }

  function amountOf(
    tokens: readonly Token[],
    numeral: Numeral,
    { unit, currency, shared }: Money,
    leads: boolean,
  ): Candidate {
    const { end } = numeral;
    const rate = units.rate(tokens, end, unit) ?? rateBehindBracket(units, tokens, end, unit);
    const read = quantity(numeral, 'currency', Math.max(end, rate?.end ?? 0), rate?.name ?? unit);
    read.currency = currency;
    read.shared = shared;
    if (leads) read.leads = true;
    return read;
  }

  return { afterSign, beforeName };
}

export type MoneyAmountReaders = ReturnType<typeof createMoneyAmountReaders>;

/** `A$9 (US$6.02) per share`: a bracket stands between the amount and its rate. */
function rateBehindBracket(
  units: UnitReader,
  tokens: readonly Token[],
  end: number,
  unit: string,
): { name: string; end: number } | null {
  if (tokens[end]?.text !== '(') return null;
  for (let at = end + 1; at < end + 9 && at < tokens.length; at++) {
    if (tokens[at]!.text !== ')') continue;
    const rate = tokens[at + 1] ? units.rate(tokens, at + 1, unit) : null;
    return rate && { name: rate.name, end };
  }
  return null;
}
