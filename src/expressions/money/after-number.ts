import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import { isGluedHyphen } from '../numerals/hyphen';
import type { Money, MoneyTable } from './money-table';
import { type MoneyReading, reading, signAt, startsNumber } from './reading';

/** Makes the reader of a sign, code or name after a number: `€`, `USD`, `MUSD`, `million Danish kroner`, `cents`, `p`. */
export function createReaderAfter({ currencies, numerals }: Language, table: MoneyTable) {
  const { pound, sterling, won, moneyWords } = wordSetsOf(currencies);
  const { of } = wordSetsOf(numerals.words);

  return (tokens: readonly Token[], at: number, value: number, scaled: boolean): MoneyReading | null => {
    const start = isGluedHyphen(tokens, at) || isSpacedHyphen(tokens, at) ? at + 1 : at;
    const token = tokens[start];
    if (!token) return null;
    if (pound.has(token.norm) && !isMoney(tokens, start, value, scaled)) return null;
    if (won.has(token.norm)) return scaled || value >= 1000 ? reading(KOREAN_WON, start + 1) : null;
    const name = table.names.at(tokens, start);
    if (name) return reading(name.value, name.end);
    const sign = start === at ? signAt(table, tokens, at) : null;
    if (sign) return startsNumber(tokens, sign.end) ? null : sign;
    return (start === at ? gluedAt(tokens, at) : null) ?? codeAt(tokens, start);
  };

  /** `164p`. */
  function gluedAt(tokens: readonly Token[], at: number): MoneyReading | null {
    const money = tokens[at]!.spaceBefore ? undefined : table.glued.get(tokens[at]!.text);
    return money ? reading(money, at + 1) : null;
  }

  /** `USD`, `US$`, `MUSD`. */
  function codeAt(tokens: readonly Token[], at: number): MoneyReading | null {
    const { kind, text } = tokens[at]!;
    if (kind !== 'word') return null;
    const money = table.code(text);
    if (money) return table.isWord(text) && tokens[at + 1]?.kind === 'word' ? null : reading(money, at + 1);
    const dollar = dollarAt(tokens, at);
    if (dollar) return dollar;
    const scaled = text.length === 4 ? MAGNITUDE_LETTERS[text[0]!] : undefined;
    const inner = scaled === undefined ? null : table.code(text.slice(1));
    return inner && { money: inner, end: at + 1, exponent: scaled! };
  }

  /** `500 US$`. */
  function dollarAt(tokens: readonly Token[], at: number): MoneyReading | null {
    const letters = table.dollars.at(tokens, at);
    const sign = letters && tokens[letters.end];
    if (sign?.text !== '$' || sign.spaceBefore || startsNumber(tokens, letters!.end + 1)) return null;
    return reading(letters!.value, letters!.end + 1);
  }

  /** `pounds sterling`, `pounds` with a magnitude, beside a word of money, or in the thousands; else a weight. */
  function isMoney(tokens: readonly Token[], at: number, value: number, scaled: boolean): boolean {
    const next = tokens[at + 1]?.norm ?? '';
    if (sterling.has(next) || scaled) return true;
    if (of.has(next) || isGluedHyphen(tokens, at - 1)) return false;
    for (let i = Math.max(0, at - 12); i < Math.min(tokens.length, at + 8); i++)
      if (moneyWords.has(tokens[i]!.norm)) return true;
    return value >= 1000 && Number.isInteger(value);
  }
}

const KOREAN_WON: Money = { currency: 'KRW', unit: 'KRW', per: 1, shared: null };

const MAGNITUDE_LETTERS: Readonly<Record<string, number>> = { K: 3, k: 3, M: 6, B: 9 };

/** `15 - cent tax`, in text whose hyphens stand apart: one unit, not one of many. */
function isSpacedHyphen(tokens: readonly Token[], at: number): boolean {
  const [hyphen, unit] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && hyphen.spaceBefore && unit?.kind === 'word' && !unit.norm.endsWith('s');
}
