import type { Language } from '../../language/language';
import type { Token } from '../../tokens';
import { isGluedHyphen } from '../numerals/hyphen';
import { createMoneyTable, type Money } from './money-table';

/** A currency beside a number. */
export interface MoneyReading {
  money: Money;
  end: number;
  /** Zeros in the word itself: `MUSD`. */
  exponent: number;
}

export interface MoneyReader {
  /** A sign, code or short name before a number: `US$`, `$A`, `HK $`, `Rs.`, `USD`. */
  before(tokens: readonly Token[], at: number): MoneyReading | null;
  /** A sign, code or name after one: `€`, `USD`, `MUSD`, `million Danish kroner`, `cents`, `p`. `scaled`: a magnitude stands between. */
  after(tokens: readonly Token[], at: number, value: number, scaled: boolean): MoneyReading | null;
  /** Norms that may stand after a number. */
  suffixes: ReadonlySet<string>;
  /** Norms that an amount of money may start with. */
  starters: ReadonlySet<string>;
}

export function createMoneyReader(language: Language, defaultDollar: string): MoneyReader {
  const table = createMoneyTable(language, defaultDollar);
  const { currencies } = language;
  const pound = new Set<string>(currencies.pound);
  const won = new Set<string>(currencies.won);
  const { numerals, unitWords } = language;
  const sums = new Set<string>([
    ...Object.keys(numerals.magnitudes),
    ...Object.keys(numerals.suffixes),
    ...unitWords.per,
    ...unitWords.each,
  ]);
  const moneyWords = new Set<string>(currencies.moneyWords);
  const leading = new Set<string>([...language.ranges.from, ...language.ranges.by]);
  const to = new Set<string>(language.ranges.to);
  const sterling: Money = { currency: 'GBP', unit: 'GBP', per: 1 };
  const koreanWon: Money = { currency: 'KRW', unit: 'KRW', per: 1 };

  function before(tokens: readonly Token[], at: number): MoneyReading | null {
    const token = tokens[at]!;
    if (token.kind === 'number') return null;
    const sign = signAt(tokens, at);
    if (sign) return startsNumber(tokens, sign.end) && !isQuoted(tokens, at) ? sign : null;
    const lettered = dollarAt(tokens, at) ?? poundAt(tokens, at);
    if (lettered) return lettered;
    const prefix = table.prefixes.at(tokens, at);
    if (prefix) return prefixReading(tokens, at, prefix.value, prefix.end);
    const letter = table.letters.get(token.text);
    if (letter) return isSum(tokens, at + 1) ? reading(letter, at + 1) : null;
    const money = token.kind === 'word' ? table.code(token.text) : null;
    const next = tokens[at + 1];
    if (!money || next?.kind !== 'number' || table.isWord(token.text)) return null;
    return reading(money, at + 1);
  }

  /** `$`, `£`, and `$US` or `$A`, whose letters stand behind the sign. */
  function signAt(tokens: readonly Token[], at: number): MoneyReading | null {
    const money = table.signs.get(tokens[at]!.text);
    if (!money) return null;
    const letters = tokens[at]!.text === '$' ? table.dollars.at(tokens, at + 1) : null;
    const named = letters !== null && !tokens[at + 1]!.spaceBefore && startsNumber(tokens, letters.end);
    return named ? reading(letters.value, letters.end) : reading(money, at + 1);
  }

  /** `US$`, `HK $`, `u.s. $`. */
  function dollarAt(tokens: readonly Token[], at: number): MoneyReading | null {
    const letters = table.dollars.at(tokens, at);
    const sign = letters && tokens[letters.end];
    if (!letters || sign?.text !== '$' || !startsNumber(tokens, letters.end + 1)) return null;
    if (!sign.spaceBefore) return reading(letters.value, letters.end + 1);
    const raw = tokens
      .slice(at, letters.end)
      .map(({ text }) => text)
      .join('');
    const spacedOut = raw === raw.toUpperCase() || tokens[letters.end + 1]!.spaceBefore;
    return table.apart.has(raw) && spacedOut ? reading(letters.value, letters.end + 1) : null;
  }

  /** `E£40`, `IR£5`. */
  function poundAt(tokens: readonly Token[], at: number): MoneyReading | null {
    const sign = tokens[at + 1];
    const letters = sign?.text === '£' && !sign.spaceBefore ? table.pounds.at(tokens, at) : null;
    const capital = tokens[at]!.text === tokens[at]!.text.toUpperCase();
    return letters && capital && startsNumber(tokens, at + 2) ? reading(letters.value, at + 2) : null;
  }

  /** `R21,500`, `R21 500`, `R5 billion`, `R13,5 billion`, `R250m`, `R500 a month`, `from R480 to`, `by R20 to`; not `R2` nor `N95`. */
  function isSum(tokens: readonly Token[], at: number): boolean {
    const [number, next] = [tokens[at], tokens[at + 1]];
    if (number?.kind !== 'number' || number.spaceBefore) return false;
    if (number.text.includes(',') || sums.has(next?.norm ?? '') || isGroup(number, next)) return true;
    if (next?.text === ',' && !next.spaceBefore && !tokens[at + 2]?.spaceBefore && sums.has(tokens[at + 3]?.norm ?? ''))
      return true;
    return number.text.length > 1 && leading.has(tokens[at - 2]?.norm ?? '') && to.has(next?.norm ?? '');
  }

  function after(tokens: readonly Token[], at: number, value: number, scaled: boolean): MoneyReading | null {
    const start = isGluedHyphen(tokens, at) || isSpacedHyphen(tokens, at) ? at + 1 : at;
    const token = tokens[start];
    if (!token) return null;
    if (pound.has(token.norm))
      return isSterling(tokens, start, value, scaled)
        ? reading(namedPound(tokens, start), namedEnd(tokens, start))
        : null;
    if (won.has(token.norm)) return scaled || value >= 1000 ? reading(koreanWon, start + 1) : null;
    const name = table.names.at(tokens, start);
    if (name) return reading(name.value, name.end);
    const sign = start === at ? signAt(tokens, start) : null;
    if (sign) return startsNumber(tokens, sign.end) ? null : sign;
    const glued = token.spaceBefore ? undefined : table.glued.get(token.text);
    if (glued && start === at) return reading(glued, start + 1);
    return codeAt(tokens, start);
  }

  /** `USD`, `US$`, `MUSD`. */
  function codeAt(tokens: readonly Token[], at: number): MoneyReading | null {
    const token = tokens[at]!;
    if (token.kind !== 'word') return null;
    const money = table.code(token.text);
    if (money) return table.isWord(token.text) && tokens[at + 1]?.kind === 'word' ? null : reading(money, at + 1);
    const dollar = table.dollars.at(tokens, at);
    if (
      dollar &&
      tokens[dollar.end]?.text === '$' &&
      !tokens[dollar.end]!.spaceBefore &&
      !startsNumber(tokens, dollar.end + 1)
    ) {
      return reading(dollar.value, dollar.end + 1);
    }
    const scaled = token.text.length === 4 ? MAGNITUDE_LETTERS[token.text[0]!] : undefined;
    const inner = scaled === undefined ? null : table.code(token.text.slice(1));
    return inner && { money: inner, end: at + 1, exponent: scaled! };
  }

  /** `pounds sterling`, `pounds` with a magnitude, beside a word of money, or in the thousands; else a weight. */
  function isSterling(tokens: readonly Token[], at: number, value: number, scaled: boolean): boolean {
    if (tokens[at + 1]?.norm === 'sterling' || scaled) return true;
    if (tokens[at + 1]?.norm === 'of' || isGluedHyphen(tokens, at - 1)) return false;
    for (let i = Math.max(0, at - 12); i < Math.min(tokens.length, at + 8); i++)
      if (moneyWords.has(tokens[i]!.norm)) return true;
    return value >= 1000 && Number.isInteger(value);
  }

  function namedPound(tokens: readonly Token[], at: number): Money {
    return table.names.at(tokens, at)?.value ?? sterling;
  }

  function namedEnd(tokens: readonly Token[], at: number): number {
    return table.names.at(tokens, at)?.end ?? at + 1;
  }

  const suffixes = new Set([...table.starters, ...table.names.heads, ...table.glued.keys(), ...pound, ...won]);
  return { before, after, suffixes, starters: table.starters };
}

/** Short prefixes are capitals, and `PS` and `Y=` have to touch the number; `Rs` and `dollar` need neither. */
function prefixReading(tokens: readonly Token[], at: number, money: Money, end: number): MoneyReading | null {
  const { text, norm } = tokens[at]!;
  const next = tokens[end];
  if (next?.kind !== 'number') return null;
  const short = norm.length <= 3 && norm !== 'rs' && norm !== 'rmb';
  if (
    short &&
    (text[0] !== text[0]!.toUpperCase() || (next.spaceBefore && (norm === 'ps' || norm === 'y' || norm === 're')))
  )
    return null;
  return reading(money, end);
}

const MAGNITUDE_LETTERS: Readonly<Record<string, number>> = { K: 3, k: 3, M: 6, B: 9 };

/** `15 - cent tax`, in text whose hyphens stand apart: one unit, not one of many. */
function isSpacedHyphen(tokens: readonly Token[], at: number): boolean {
  const [hyphen, unit] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && hyphen.spaceBefore && unit?.kind === 'word' && !unit.norm.endsWith('s');
}

/** `R2 085`: a space parts the thousands. */
function isGroup({ text }: Token, next: Token | undefined): boolean {
  return text.length <= 3 && next?.kind === 'number' && next.spaceBefore && next.text.length === 3;
}

function reading(money: Money, end: number): MoneyReading {
  return { money, end, exponent: 0 };
}

/** Tokens that a quotation between backticks may have. */
const QUOTED = 12;

/** A backtick that opens a quotation is no rupee: another one stands beside it or closes it. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== '`') return false;
  if (tokens[at - 1]?.text === '`' || tokens[at + 1]?.text === '`') return true;
  for (let i = at + 2; i < at + QUOTED && i < tokens.length; i++) {
    if (tokens[i]!.text === '`' && !tokens[i]!.spaceBefore) return true;
  }
  return false;
}

/** Whether a number can start here: digits, a point or sign before digits, a word for one is not. */
function startsNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return true;
  const next = tokens[at + 1];
  return (
    (token.text === '.' || token.text === '-' || token.text === '−') && next?.kind === 'number' && !next.spaceBefore
  );
}
