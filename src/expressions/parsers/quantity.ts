import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { Candidate, ExpressionParser } from '../candidate';
import { quantity } from '../candidates';
import { createMoneyAmountReaders, type MoneyAmountReaders } from '../money/money-amount';
import { type Numeral, SIGNS } from '../numeral';
import { isYearLike } from '../numerals/digits';
import { isHyphen } from '../numerals/hyphen';
import type { NumeralLexicon } from '../numerals/lexicon';
import type { Readers } from '../readers';
import { createMeasureReader } from '../units/measure-reader';
import { createCountGuard, createTailTest } from './count-guard';
import { createTimesReader } from './multiplier';

/**
 * Everything that is a number with what it is counted in: `1,234`, `7.5%`, `US$3.2 billion`, `40 km`, `a fifth`,
 * `two-year`, `three times`. The number is read once, then what stands around it decides the kind.
 */
export function createQuantityParser(language: Language, readers: Readers): ExpressionParser {
  const { readNumeral, lexicon, money } = readers;
  const readMoney = createMoneyAmountReaders(language, readers);
  const withUnit = createUnitAmountReader(language, readers, readMoney);
  const mayCount = createCountGuard(language, lexicon);
  const isTail = createTailTest(language);

  const parse: ExpressionParser = (tokens, at) => {
    if (isTail(tokens, at) || /^0\d/.test(tokens[at]!.text)) return null;
    const below = belowZero(tokens, at);
    if (below) return below;
    const minus = isMinus(tokens, at) && money.before(tokens, at + 1) !== null;
    const sign = money.before(tokens, minus ? at + 1 : at);
    if (sign) return readMoney.afterSign(tokens, at, sign, minus);
    const numeral = withCopy(tokens, readNumeral(tokens, at));
    return numeral && (withUnit(tokens, numeral) ?? plain(tokens, numeral));
  };
  parse.words = new Set([...lexicon.starters, ...money.starters, ...SIGNS, '.']);
  // `a fifth`: the article alone would let every sentence pass.
  parse.alone = new Set([...lexicon.starters, ...lexicon.denominators.keys()]);
  return parse;

  /** `thirty (30) days`: the bracket holds the number again. */
  function withCopy(tokens: readonly Token[], numeral: Numeral | null): Numeral | null {
    if (!numeral || tokens[numeral.end]?.text !== '(') return numeral;
    const copy = readNumeral(tokens, numeral.end + 1);
    const same = copy !== null && copy.value === numeral.value && tokens[copy.end]?.text === ')';
    return same ? { ...numeral, end: copy.end + 1 } : numeral;
  }

  /** `- 20 degrees`: before a temperature a dash with spaces around is a minus. */
  function belowZero(tokens: readonly Token[], at: number): Candidate | null {
    if (!isDashBefore(tokens, at)) return null;
    const numeral = readNumeral(tokens, at + 1);
    const read = numeral && withUnit(tokens, numeral);
    return read?.value != null && read.unit?.startsWith('degree') ? { ...read, first: at, value: -read.value } : null;
  }

  function plain(tokens: readonly Token[], numeral: Numeral): Candidate | null {
    if (!mayCount(tokens, numeral)) return null;
    return quantity(numeral, numeral.form === 'fraction' ? 'fraction' : 'number', numeral.end, null);
  }
}

/** Makes the reader of a number with the money, unit or `times` behind it. */
function createUnitAmountReader(
  language: Language,
  readers: Readers,
  readMoney: MoneyAmountReaders,
): (tokens: readonly Token[], numeral: Numeral) => Candidate | null {
  const { lexicon, money, units } = readers;
  const readTimes = createTimesReader(language);
  const readMeasure = createMeasureReader(language, readers);
  const suffixes = new Set([...units.heads, ...money.suffixes, ...readTimes.heads]);
  const { qualifiers } = wordSetsOf(language.unitWords);

  return (tokens, numeral) => {
    const bracketed = inBrackets(tokens, numeral);
    if (bracketed) return bracketed;
    const at = pastQualifier(tokens, numeral, unitPlace(lexicon, tokens, numeral));
    if (!mayBeUnit(tokens, at)) return null;
    const paid = money.after(tokens, at, numeral.value ?? 0, numeral.amount.exponent > 0);
    if (paid) return readMoney.beforeName(tokens, numeral, paid);
    const reading = units.after(tokens, at);
    if (reading && !isYearBefore(tokens, numeral, at)) return readMeasure(tokens, numeral, reading);
    return numeral.form === 'fraction' ? null : asTimes(tokens, numeral);
  };

  /** `three times`, `40 times a year`. */
  function asTimes(tokens: readonly Token[], numeral: Numeral): Candidate | null {
    const times = readTimes(tokens, numeral);
    if (!times) return null;
    const rate = times.unit === null ? null : units.rate(tokens, times.end, times.unit);
    return quantity(numeral, times.kind, rate?.end ?? times.end, rate?.name ?? times.unit);
  }

  /** `2 (g/day)`: the unit alone, and no letter that numbers a paragraph. */
  function inBrackets(tokens: readonly Token[], numeral: Numeral): Candidate | null {
    const { end } = numeral;
    const letter = tokens[end + 2]?.text === ')' && tokens[end + 1]!.text.length === 1;
    if (tokens[end]?.text !== '(' || letter || !mayBeUnit(tokens, end + 1)) return null;
    const reading = units.after(tokens, end + 1);
    if (reading?.unit.kind !== 'measure' || tokens[reading.end]?.text !== ')') return null;
    return readMeasure(tokens, numeral, { ...reading, end: reading.end + 1 });
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
}

/** `millions of dollars`, `half an hour`, `half of an hour`: small words may stand before the unit. */
function unitPlace({ words }: NumeralLexicon, tokens: readonly Token[], { form, end }: Numeral): number {
  const { articles, of } = words;
  const skips = (at: number, words: ReadonlySet<string>) => words.has(tokens[at]?.norm ?? '');
  if (form !== 'vague' && form !== 'fraction') return end;
  const next = skips(end, of) ? end + 1 : end;
  return form === 'fraction' && skips(next, articles) ? next + 1 : next;
}

const PLURAL = /(?:\p{L}{2}s|feet)$/u;

function isMinus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  return (
    (token.text === '-' || token.text === '−') && token.spaceBefore && next?.kind === 'symbol' && !next.spaceBefore
  );
}

/** A dash between a word and a number, apart from both. */
function isDashBefore(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text !== '-' && text !== '−') return false;
  const next = tokens[at + 1];
  return tokens[at - 1]?.kind === 'word' && next?.kind === 'number' && next.spaceBefore;
}

/** `2016 Stone met …`, `the 2018s`: a year, and what follows it is a name or a plural. */
function isYearBefore(tokens: readonly Token[], { first, end }: Numeral, at: number): boolean {
  if (end > first + 1 || !isYearLike(tokens[first]!.text)) return false;
  const { text } = tokens[at]!;
  return text === 's' || /^\p{Lu}\p{Ll}{2,}$/u.test(text);
}
