import type { Language } from '../../language/language';
import type { Token } from '../../tokens';
import type { Candidate, ExpressionParser } from '../candidate';
import { candidate } from '../candidates';
import { durationOf } from '../duration';
import { createCoinReader } from '../money/coin-reader';
import type { MoneyReading } from '../money/money-reader';
import type { Money } from '../money/money-table';
import { createOldCoinsReader } from '../money/old-coins';
import { type Numeral, SIGNS } from '../numeral';
import { scale, toDouble } from '../numerals/amount';
import { isGluedHyphen, isHyphen } from '../numerals/hyphen';
import type { Readers } from '../readers';
import type { UnitReading } from '../units/unit-reader';
import { createCountGuard, isTail } from './count-guard';
import { createTimesReader } from './multiplier';

/**
 * Everything that is a number with what it is counted in: `1,234`, `7.5%`, `US$3.2 billion`, `40 km`, `a fifth`,
 * `two-year`, `three times`. The number is read once, then what stands around it decides the kind.
 */
export function createQuantityParser(language: Language, readers: Readers): ExpressionParser {
  const { readNumeral, lexicon, money, units } = readers;
  const readTimes = createTimesReader(language);
  const readCoins = createCoinReader(readNumeral, lexicon, money);
  const readOldCoins = createOldCoinsReader(readNumeral);
  const suffixes = new Set([...units.heads, ...money.suffixes, ...readTimes.heads]);
  const parts = new Map(Object.entries(language.unitParts));
  const qualifiers = new Set<string>(language.unitWords.qualifiers);
  const mayCount = createCountGuard(language, lexicon);

  const parse: ExpressionParser = (tokens, at) => {
    if (isTail(tokens, at) || /^0\d/.test(tokens[at]!.text)) return null;
    const below = belowZero(tokens, at);
    if (below) return below;
    const minus = isMinus(tokens, at) && money.before(tokens, at + 1) !== null;
    const sign = money.before(tokens, minus ? at + 1 : at);
    if (sign) return afterSign(tokens, at, sign, minus);
    const numeral = minus ? null : withCopy(tokens, readNumeral(tokens, at));
    return numeral && (withUnit(tokens, numeral) ?? plain(tokens, numeral));
  };
  parse.words = new Set([...lexicon.starters, ...money.starters, ...SIGNS, '.']);
  // `a fifth`: the article alone would let every sentence pass.
  parse.alone = new Set([...lexicon.starters, ...lexicon.denominators.keys()]);
  return parse;

  /** `thirty (30) days`: the bracket holds the number again. */
  function withCopy(tokens: readonly Token[], numeral: Numeral | null): Numeral | null {
    if (!numeral || tokens[numeral.end]?.text !== '(' || !tokens[numeral.end + 1]) return numeral;
    const copy = readNumeral(tokens, numeral.end + 1);
    const same = copy !== null && copy.value === numeral.value && tokens[copy.end]?.text === ')';
    return same ? { ...numeral, end: copy.end + 1 } : numeral;
  }

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

  function amountOf(tokens: readonly Token[], numeral: Numeral, of: Money, leads: boolean): Candidate {
    const rate = units.rate(tokens, numeral.end, of.unit) ?? rateBehindBracket(tokens, numeral.end, of.unit);
    return candidate('currency', numeral.first, Math.max(numeral.end, rate?.end ?? 0), {
      value: numeral.value,
      range: numeral.range,
      unit: rate?.name ?? of.unit,
      currency: of.currency,
      amount: numeral.amount,
      comparator: numeral.approximate ? '~' : '=',
      leads: leads || undefined,
    });
  }

  /** `A$9 (US$6.02) per share`: a bracket stands between the amount and its rate. */
  function rateBehindBracket(
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

  /** `- 20 degrees`: before a temperature a dash with spaces around is a minus. */
  function belowZero(tokens: readonly Token[], at: number): Candidate | null {
    const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
    if (
      (token.text !== '-' && token.text !== '−') ||
      !next?.spaceBefore ||
      next.kind !== 'number' ||
      before?.kind !== 'word'
    )
      return null;
    const numeral = readNumeral(tokens, at + 1);
    const read = numeral && withUnit(tokens, numeral);
    return read?.value != null && read.unit?.startsWith('degree') ? { ...read, first: at, value: -read.value } : null;
  }

  function withUnit(tokens: readonly Token[], numeral: Numeral): Candidate | null {
    const bracketed = inBrackets(tokens, numeral);
    if (bracketed) return bracketed;
    const at = pastQualifier(tokens, numeral, unitPlace(tokens, numeral));
    if (!mayBeUnit(tokens, at)) return null;
    const paid = money.after(tokens, at, numeral.value ?? 0, numeral.amount.exponent > 0);
    if (paid) return readCoins(tokens, numeral, paid, amountOfMoney) ?? counted(tokens, numeral, paid);
    const reading = units.after(tokens, at);
    if (reading && !isYearBefore(tokens, numeral, at)) return measured(tokens, numeral, reading);
    const times = numeral.form === 'fraction' ? null : readTimes(tokens, numeral);
    if (!times) return null;
    const rate = times.unit === null ? null : units.rate(tokens, times.end, times.unit);
    return of(numeral, times.kind, rate?.end ?? times.end, rate?.name ?? times.unit);
  }

  /** `2 (g/day)`: the unit alone, and no letter that numbers a paragraph. */
  function inBrackets(tokens: readonly Token[], numeral: Numeral): Candidate | null {
    const { end } = numeral;
    const letter = tokens[end + 2]?.text === ')' && tokens[end + 1]!.text.length === 1;
    if (tokens[end]?.text !== '(' || letter || !mayBeUnit(tokens, end + 1)) return null;
    const reading = units.after(tokens, end + 1);
    if (reading?.unit.kind !== 'measure' || tokens[reading.end]?.text !== ')') return null;
    return measured(tokens, numeral, { ...reading, end: reading.end + 1 });
  }

  /** `three extra hours`: an adjective before the plural of a unit. */
  function pastQualifier(tokens: readonly Token[], { form, value }: Numeral, at: number): number {
    if (form === 'fraction' || value === 1) return at;
    return qualifiers.has(tokens[at]?.norm ?? '') && PLURAL.test(tokens[at + 1]?.norm ?? '') ? at + 1 : at;
  }

  /** Most numbers count a noun; one look tells so. */
  function mayBeUnit(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (!token) return false;
    const { norm, text } = isHyphen(token.text) ? (tokens[at + 1] ?? token) : token;
    return suffixes.has(norm) || (text.length === 4 && text !== norm);
  }

  function counted(tokens: readonly Token[], numeral: Numeral, paid: MoneyReading): Candidate {
    const amount = paid.exponent === 0 ? numeral.amount : scale(numeral.amount, { factor: 1, exponent: paid.exponent });
    const value = paid.exponent > 0 && numeral.value !== null ? toDouble(amount) : numeral.value;
    return amountOfMoney(tokens, { ...numeral, amount, end: paid.end, value }, paid, false);
  }

  /** `millions of dollars`, `half an hour`: a small word may stand before the unit. */
  function unitPlace(tokens: readonly Token[], { form, end }: Numeral): number {
    const norm = tokens[end]?.norm ?? '';
    const skips =
      form === 'vague'
        ? lexicon.words.of.has(norm)
        : form === 'fraction' && (lexicon.words.articles.has(norm) || lexicon.words.of.has(norm));
    if (!skips) return end;
    const next = end + 1;
    return form === 'fraction' && lexicon.words.of.has(norm) && lexicon.words.articles.has(tokens[next]?.norm ?? '')
      ? next + 1
      : next;
  }

  function measured(tokens: readonly Token[], numeral: Numeral, { unit, name, end }: UnitReading): Candidate {
    const isDuration = unit.kind === 'duration' && name === unit.name;
    const both = withPart(tokens, numeral, { unit, name, end });
    if (both) return both;
    const more = isDuration && numeral.value !== null ? halfMore(tokens, end) : null;
    const value = more ? numeral.value! + more.value! : numeral.value;
    const kind = unit.kind === 'duration' && !isDuration ? 'measure' : unit.kind;
    const read = of(numeral, kind, more?.end ?? end, name);
    read.value = value;
    if (isDuration) read.edtf = durationOf(unit, value);
    return read;
  }

  /** `5 ft 2 in`, `6 lb 4 oz`, `3 hours and 20 minutes`: one measure in two units. */
  function withPart(tokens: readonly Token[], numeral: Numeral, { unit, name, end }: UnitReading): Candidate | null {
    const smaller = parts.get(name);
    if (!smaller || numeral.value === null || !Number.isInteger(numeral.value)) return null;
    const isDuration = unit.kind === 'duration';
    const inches = isDuration ? null : tiedPart(tokens, end);
    if (inches && inches.value! < smaller.per)
      return { ...of(numeral, unit.kind, inches.end, name), value: numeral.value + inches.value! / smaller.per };
    const at = isDuration && lexicon.words.and.has(tokens[end]?.norm ?? '') ? end + 1 : end;
    if (isDuration ? !tokens[at] || isPaired(tokens, numeral.first) : tokens[at]?.kind !== 'number') return null;
    const more = readNumeral(tokens, at);
    const reading = more && units.after(tokens, more.end);
    if (reading?.name !== smaller.part || more?.value == null || more.value >= smaller.per) return null;
    const value = (numeral.value * smaller.per + more.value) / smaller.per;
    const read = { ...of(numeral, unit.kind, reading.end, name), value };
    if (isDuration) read.edtf = joinDurations(durationOf(unit, numeral.value), durationOf(reading.unit, more.value));
    return read;
  }

  /** `6-foot-3`: hyphens on both sides tie the smaller part to it. */
  function tiedPart(tokens: readonly Token[], end: number): Numeral | null {
    if (!isGluedHyphen(tokens, end - 2) || !isGluedHyphen(tokens, end)) return null;
    const more = tokens[end + 1]?.kind === 'number' ? readNumeral(tokens, end + 1) : null;
    return more?.value != null && more.amount.exponent === 0 && tokens[more.end]?.text !== '-' ? more : null;
  }

  /** `an hour and a half`. */
  function halfMore(tokens: readonly Token[], at: number): Numeral | null {
    if (!lexicon.words.and.has(tokens[at]?.norm ?? '') || !lexicon.words.articles.has(tokens[at + 1]?.norm ?? ''))
      return null;
    const more = readNumeral(tokens, at + 1);
    return more?.form === 'fraction' ? more : null;
  }

  function plain(tokens: readonly Token[], numeral: Numeral): Candidate | null {
    if (!mayCount(tokens, numeral)) return null;
    return of(numeral, numeral.form === 'fraction' ? 'fraction' : 'number', numeral.end, null);
  }

  function of(numeral: Numeral, kind: Candidate['kind'], end: number, unit: string | null): Candidate {
    const { first, value, range } = numeral;
    return candidate(kind, first, end, {
      value,
      range,
      unit,
      comparator: numeral.approximate ? '~' : '=',
      amount: numeral.amount,
    });
  }
}

const PLURAL = /(?:\p{L}{2}s|feet)$/u;

/** `between 2 years and 6 months` has two. */
function isPaired(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.norm === 'between';
}

/** `P3Y` and `P4M` are `P3Y4M`, `P2D` and `PT3H` `P2DT3H`. */
function joinDurations(whole: string | null, part: string | null): string | null {
  if (whole === null || part === null) return null;
  return whole + (whole.startsWith('PT') ? part.slice(2) : part.slice(1));
}

function isMinus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  return (
    (token.text === '-' || token.text === '−') && token.spaceBefore && next?.kind === 'symbol' && !next.spaceBefore
  );
}

/** `2016 Stone met …`, `the 2018s`: a year, and what follows it is a name or a plural. */
function isYearBefore(tokens: readonly Token[], { first, end }: Numeral, at: number): boolean {
  if (end > first + 1 || !/^(?:1[5-9]|20)\d\d$/.test(tokens[first]!.text)) return false;
  const { text } = tokens[at]!;
  return text === 's' || /^\p{Lu}\p{Ll}{2,}$/u.test(text);
}
