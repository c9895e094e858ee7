import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import { isUpper } from '../../text/characters';
import type { Token } from '../../tokens';
import type { Money, MoneyTable } from './money-table';
import { type MoneyReading, reading, signAt, startsNumber } from './reading';

/** Makes the reader of a sign, code or short name before a number: `US$`, `$A`, `HK $`, `Rs.`, `USD`. */
export function createReaderBefore(language: Language, table: MoneyTable) {
  const { currencies, numerals, unitWords, ranges } = language;
  const sums = new Set<string>([
    ...Object.keys(numerals.magnitudes),
    ...Object.keys(numerals.suffixes),
    ...unitWords.per,
    ...unitWords.each,
  ]);
  const leading = new Set<string>([...ranges.from, ...ranges.by]);
  const { to } = wordSetsOf(ranges);
  const { anyCase, touching } = wordSetsOf(currencies);

  return (tokens: readonly Token[], at: number): MoneyReading | null => {
    const token = tokens[at]!;
    if (token.kind === 'number') return null;
    const sign = signAt(table, tokens, at);
    if (sign) return startsNumber(tokens, sign.end) && !isQuoted(tokens, at) ? sign : null;
    const lettered = dollarAt(table, tokens, at) ?? poundAt(table, tokens, at);
    if (lettered) return lettered;
    const prefix = table.prefixes.at(tokens, at);
    if (prefix) return prefixReading(tokens, at, prefix.value, pastPoint(tokens, prefix.end));
    const letter = table.letters.get(token.text);
    if (letter) return isSum(tokens, at + 1) ? reading(letter, at + 1) : null;
    const misread = table.misread.get(token.text);
    if (misread) return isScaled(tokens, at + 1) ? reading(misread, at + 1) : null;
    const money = token.kind === 'word' ? table.code(token.text) : null;
    const next = tokens[at + 1];
    if (!money || next?.kind !== 'number' || table.isWord(token.text)) return null;
    return reading(money, at + 1);
  };

  /** Short prefixes are capitals, and `PS` and `Y=` have to touch the number; `Rs` and `dollar` need neither. */
  function prefixReading(tokens: readonly Token[], at: number, money: Money, end: number): MoneyReading | null {
    const { text, norm } = tokens[at]!;
    const next = tokens[end];
    if (next?.kind !== 'number' || (next.spaceBefore && touching.has(norm))) return null;
    const small = !isUpper(text.charCodeAt(0)) && norm.length <= 3 && !anyCase.has(norm);
    return small ? null : reading(money, end);
  }

  /** `R21,500`, `R21 500`, `R5 billion`, `R13,5 billion`, `R250m`, `R500 a month`, `from R480 to`, `by R20 to`; not `R2` nor `N95`. */
  function isSum(tokens: readonly Token[], at: number): boolean {
    const [number, next] = [tokens[at], tokens[at + 1]];
    if (number?.kind !== 'number' || number.spaceBefore) return false;
    if (number.text.includes(',') || sums.has(next?.norm ?? '') || isGroup(next)) return true;
    if (next?.text === ',' && !next.spaceBefore && !tokens[at + 2]?.spaceBefore && sums.has(tokens[at + 3]?.norm ?? ''))
      return true;
    return number.text.length > 1 && leading.has(tokens[at - 2]?.norm ?? '') && to.has(next?.norm ?? '');
  }
}

/** `US$`, `HK $`, `u.s. $`. */
function dollarAt(table: MoneyTable, tokens: readonly Token[], at: number): MoneyReading | null {
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
function poundAt(table: MoneyTable, tokens: readonly Token[], at: number): MoneyReading | null {
  const sign = tokens[at + 1];
  const letters = sign?.text === '£' && !sign.spaceBefore ? table.pounds.at(tokens, at) : null;
  const capital = tokens[at]!.text === tokens[at]!.text.toUpperCase();
  return letters && capital && startsNumber(tokens, at + 2) ? reading(letters.value, at + 2) : null;
}

/** `S3.5m`, `S2bn`: a magnitude touches the number, as the sign that it stands for does. */
function isScaled(tokens: readonly Token[], at: number): boolean {
  const [number, suffix] = [tokens[at], tokens[at + 1]];
  return (
    number?.kind === 'number' && !number.spaceBefore && /^(?:bn|m)$/.test(suffix?.text ?? '') && !suffix!.spaceBefore
  );
}

/** `Kshs. 40`, and in scans `Rs .40`. */
function pastPoint(tokens: readonly Token[], end: number): number {
  return tokens[end]?.text === '.' ? end + 1 : end;
}

/** `R2 085`: a space parts the thousands. */
function isGroup(next: Token | undefined): boolean {
  return next?.kind === 'number' && next.spaceBefore && next.text.length === 3;
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
