import type { Language } from '../language/language';
import type { Token } from '../tokens';
import { type Amount, amountOf, scale } from './numerals/amount';
import { type Cardinal, createCardinalReader } from './numerals/cardinal';
import { readDecimalComma, readSplitDecimal, readSplitWhole } from './numerals/decimals';
import { type Digits, readDigits } from './numerals/digits';
import { createFractionReader } from './numerals/fraction';
import { isGluedHyphen, overHyphen } from './numerals/hyphen';
import { createNumeralLexicon, type NumeralLexicon } from './numerals/lexicon';
import { createMagnitudeReader } from './numerals/magnitude';
import { type Numeral, numeral } from './numerals/numeral';
import { readPower } from './numerals/power';
import { createRatioReader } from './numerals/ratio';
import { createVagueReader } from './numerals/vague';

export type { Numeral } from './numerals/numeral';

export type NumeralReader = (tokens: readonly Token[], at: number, money?: boolean) => Numeral | null;

/**
 * Makes the reader of the longest number that starts at a token: `1,234.5`, `12,34,567`, `816 000`, `.5`, `1.5bn`,
 * `3 lakh crore`, `two and a half million`, `2 1/2`, `two-thirds`, `one in five`, `half a million`, `millions`,
 * `minus five`. After a currency sign (`money`) the suffixes m, b and t are magnitudes.
 */
export function createNumeralReader(language: Language, lexicon = createNumeralLexicon(language)): NumeralReader {
  const parts = createParts(lexicon);
  const { readVague, fractions } = parts;

  function readUnsigned(tokens: readonly Token[], at: number, money: boolean): Numeral | null {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'number' || token.text === '.') return readFromDigits(parts, tokens, at, money);
    return readVague(tokens, at) ?? fractions.leading(tokens, at) ?? readFromWords(parts, tokens, at);
  }

  return (tokens, at, money = false) => {
    const sign = readSign(lexicon, tokens, at);
    if (!sign) return readUnsigned(tokens, at, money);
    const unsigned = readUnsigned(tokens, sign.end, money);
    if (!unsigned || unsigned.value === null) return null;
    return { ...(sign.negative ? negated(unsigned) : unsigned), first: at };
  };
}

function readFromDigits(parts: Parts, tokens: readonly Token[], at: number, money: boolean): Numeral | null {
  const { lexicon, fractions } = parts;
  const fraction = fractions.leading(tokens, at);
  if (fraction) return fraction;
  const digits =
    readDecimalComma(lexicon, tokens, at) ??
    readSplitDecimal(lexicon, tokens, at) ??
    (money ? readSplitWhole(lexicon, tokens, at) : null) ??
    readDigits(tokens, at);
  if (!digits) return null;
  const power = readPower(tokens, digits);
  if (power) return numeral(at, power.end, amountOf(power.decimal), 'number');
  return digits.decimal.includes('.')
    ? withMagnitude(parts, tokens, at, digits.end, amountOf(digits.decimal), money)
    : readFromWhole(parts, tokens, at, digits, money);
}

function readFromWhole(
  parts: Parts,
  tokens: readonly Token[],
  at: number,
  { decimal, end }: Digits,
  money: boolean,
): Numeral {
  const { lexicon, readCardinal, fractions, readRatio } = parts;
  const value = Number(decimal);
  const mixed = fractions.mixed(tokens, end, value);
  if (mixed) return withMagnitude(parts, tokens, at, mixed.end, mixed.amount, money);
  const next = tokens[overHyphen(tokens, end)];
  const cardinal = next && lexicon.magnitudes.has(next.norm) ? readCardinal(tokens, at, { value, end }) : null;
  if (cardinal && cardinal.end > end) return fractions.tail(tokens, at, cardinal) ?? fromCardinal(at, cardinal);
  return readRatio(tokens, at, end, value) ?? withMagnitude(parts, tokens, at, end, amountOf(decimal), money);
}

function withMagnitude(
  parts: Parts,
  tokens: readonly Token[],
  at: number,
  end: number,
  amount: Amount,
  money: boolean,
): Numeral {
  const { readMagnitude } = parts;
  const magnitude = readMagnitude(tokens, end, money);
  if (!magnitude) return numeral(at, end, amount, 'number');
  return numeral(at, magnitude.end, scale(amount, magnitude), 'number');
}

function readFromWords(parts: Parts, tokens: readonly Token[], at: number): Numeral | null {
  const { lexicon, readCardinal, fractions, readRatio } = parts;
  const article = lexicon.words.articles.has(tokens[at]!.norm);
  const start = article ? at + 1 : at;
  const cardinal = readCardinal(tokens, start, null);
  // `a billion-dollar plan`: the article is the plan's.
  if (!cardinal || (article && (!cardinal.bare || isGluedHyphen(tokens, cardinal.end)))) return null;
  const decimal = readPoint(lexicon, tokens, cardinal.end, cardinal.value);
  if (decimal) return withMagnitude(parts, tokens, at, decimal.end, amountOf(decimal.decimal), false);
  const mixed = cardinal.exponent < 6 ? fractions.mixed(tokens, cardinal.end, cardinal.value) : null;
  if (mixed) return withMagnitude(parts, tokens, at, mixed.end, mixed.amount, false);
  const part = fractions.under(tokens, at, cardinal) ?? readRatio(tokens, at, cardinal.end, cardinal.value);
  if (part) return part;
  const whole = fractions.tail(tokens, at, cardinal) ?? fromCardinal(at, cardinal);
  return cardinal.bare && !article ? { ...whole, form: 'bare' } : whole;
}

/** `five point five`, `nought point nought three`. */
function readPoint(
  lexicon: NumeralLexicon,
  tokens: readonly Token[],
  at: number,
  whole: number,
): { decimal: string; end: number } | null {
  const point = tokens[at];
  if (!point || !lexicon.words.point.has(point.norm)) return null;
  let digits = '';
  let end = at + 1;
  for (; end < tokens.length; end++) {
    const digit = lexicon.small.get(tokens[end]!.norm);
    if (digit === undefined || digits.length > 12) break;
    digits += digit;
  }
  return digits === '' ? null : { decimal: `${whole}.${digits}`, end };
}

/** A minus that is no hyphen (it stands apart from what is before it), or its word. */
function readSign(
  lexicon: NumeralLexicon,
  tokens: readonly Token[],
  at: number,
): { negative: boolean; end: number } | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return null;
  if (lexicon.words.minus.has(token.norm)) {
    // `plus or minus 3 points`
    if (lexicon.words.plus.has(tokens[at - 2]?.norm ?? '')) return null;
    const hyphen = next.text === '-' && !next.spaceBefore;
    return { negative: true, end: hyphen ? at + 2 : at + 1 };
  }
  const glued = !next.spaceBefore && (next.kind === 'number' || next.text === '.');
  if (!glued || !SIGNS.has(token.text) || !standsApart(tokens, at)) return null;
  return { negative: token.text !== '+', end: at + 1 };
}

/** The readers of what numbers are made of. */
function createParts(lexicon: NumeralLexicon) {
  const readCardinal = createCardinalReader(lexicon);
  const readMagnitude = createMagnitudeReader(lexicon);
  return {
    lexicon,
    readCardinal,
    readMagnitude,
    fractions: createFractionReader(lexicon, readCardinal, readMagnitude),
    readRatio: createRatioReader(lexicon, readCardinal),
    readVague: createVagueReader(lexicon),
  };
}

type Parts = ReturnType<typeof createParts>;

function fromCardinal(first: number, { value, end, exponent }: Cardinal): Numeral {
  const amount = exponent === 0 ? amountOf(String(value)) : { ...amountOf(String(value / 10 ** exponent)), exponent };
  return { first, end, value, range: null, form: 'number', approximate: false, amount };
}

/** What may stand before digits. */
export const SIGNS: ReadonlySet<string> = new Set(['-', '−', '–', '+']);

function standsApart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    (tokens[at]!.spaceBefore ? before.kind !== 'number' : before.text === '(' || opensAmount(tokens, at - 1))
  );
}

/** The sign of `$-5`, not that of `5%-7%`. */
function opensAmount(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.kind === 'symbol' && tokens[at - 1]?.kind !== 'number';
}

function negated(numeral: Numeral): Numeral {
  const { amount, value } = numeral;
  return { ...numeral, value: 0 - value!, amount: { ...amount, decimal: `-${amount.decimal}` } };
}
