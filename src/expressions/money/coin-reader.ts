import type { Token } from '../../tokens';
import type { Candidate } from '../candidate';
import type { Numeral, NumeralReader } from '../numeral';
import { toDouble } from '../numerals/amount';
import type { NumeralLexicon } from '../numerals/lexicon';
import { isPhraseEnd } from '../phrases';
import type { MoneyReader, MoneyReading } from './money-reader';

type Build = (tokens: readonly Token[], numeral: Numeral, money: MoneyReading, leads: boolean) => Candidate;

/**
 * Makes the reader of the small change after an amount: `3 dollars 50 cents`, `eleven pounds and ninety pence`,
 * `15 dollars and 50` are one amount each.
 */
export function createCoinReader(readNumeral: NumeralReader, lexicon: NumeralLexicon, money: MoneyReader) {
  return (tokens: readonly Token[], numeral: Numeral, paid: MoneyReading, build: Build): Candidate | null => {
    if (
      paid.money.per !== 1 ||
      numeral.value === null ||
      !Number.isInteger(numeral.value) ||
      numeral.amount.exponent > 0
    )
      return null;
    const and = lexicon.words.and.has(tokens[paid.end]?.norm ?? '') ? paid.end + 1 : paid.end;
    const coins = readNumeral(tokens, and);
    if (!coins || coins.value === null || coins.form !== 'number' || coins.value <= 0 || coins.value >= 100)
      return null;
    const named = money.after(tokens, coins.end, coins.value, false);
    if (named ? !isPart(named, paid) : !isPhraseEnd(tokens[coins.end])) return null;
    const per = named?.money.per ?? 100;
    const more = named ? lastCoins(tokens, named, per) : null;
    const hundredths = (coins.value * 100) / per + (more?.value ?? 0);
    if (!Number.isInteger(hundredths)) return null;
    const decimal = `${numeral.value}.${String(hundredths).padStart(2, '0')}`;
    const amount = { decimal, denominator: 1, factor: 1, exponent: 0 };
    const end = more?.end ?? named?.end ?? coins.end;
    return build(tokens, { ...numeral, amount, end, value: toDouble(amount) }, paid, false);
  };

  /** The last part needs no name: `two kuai and six mao six`. */
  function lastCoins(
    tokens: readonly Token[],
    named: MoneyReading,
    per: number,
  ): { value: number; end: number } | null {
    const last = per === 10 ? readNumeral(tokens, named.end) : null;
    return last?.value != null && last.value < 10 && isPhraseEnd(tokens[last.end])
      ? { value: last.value, end: last.end }
      : null;
  }
}

function isPart(named: MoneyReading, paid: MoneyReading): boolean {
  return named.money.per > 1 && (named.money.currency === paid.money.currency || named.money.unit === 'cent');
}
