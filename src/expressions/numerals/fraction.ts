import type { Token } from '../../tokens';
import { type Amount, amountOf, amountOfFraction, scale, toDouble } from './amount';
import type { Cardinal, CardinalReader } from './cardinal';
import { createDenominatorReader, readDigitFraction } from './denominator';
import { isGluedHyphen, overHyphen } from './hyphen';
import type { NumeralLexicon } from './lexicon';
import type { Magnitude, MagnitudeReader } from './magnitude';
import { type Numeral, numeral } from './numeral';

interface Part {
  amount: Amount;
  end: number;
}

/** Makes the readers of everything in a number that is a part of one. */
export function createFractionReader(
  lexicon: NumeralLexicon,
  readCardinal: CardinalReader,
  readMagnitude: MagnitudeReader,
) {
  const readDenominator = createDenominatorReader(lexicon);
  const magnitudeAfter: PartOf = (tokens, end) => readPartOf(lexicon, readMagnitude, tokens, end);
  return {
    ...createPartReaders(lexicon, readDenominator, magnitudeAfter),
    ...createSumReaders(lexicon, readCardinal, readDenominator, magnitudeAfter),
  };
}

/** The magnitude that a fraction is a part of: `of a million`. */
type PartOf = (tokens: readonly Token[], end: number) => Magnitude | null;
type DenominatorReader = ReturnType<typeof createDenominatorReader>;

/** What is less than one. */
function createPartReaders(lexicon: NumeralLexicon, readDenominator: DenominatorReader, magnitudeAfter: PartOf) {
  /** A fraction that starts at the token: `1/2`, `½`, `half a million`, `a third`. */
  function leading(tokens: readonly Token[], at: number): Numeral | null {
    const digits = readDigitFraction(lexicon, tokens, at);
    if (digits)
      return ofMagnitude(tokens, at, {
        amount: amountOfFraction(0, digits.numerator, digits.denominator),
        end: digits.end,
      });
    const token = tokens[at]!;
    const article = lexicon.words.articles.has(token.norm);
    if (!article && lexicon.denominators.get(token.norm) !== 2 && !isBareQuarter(tokens, at)) return null;
    const under = readDenominator(tokens, article ? at + 1 : at, 1);
    if (!under || !standsAsFraction(lexicon, tokens, at, under.end)) return null;
    return ofMagnitude(tokens, at, { amount: amountOfFraction(0, 1, under.value), end: under.end });
  }

  /** `two thirds`, `one-fifth`, `three quarters of a million`. */
  function under(tokens: readonly Token[], at: number, cardinal: Cardinal): Numeral | null {
    const { value, end } = overCompound(tokens, at, cardinal);
    const below = readDenominator(tokens, end, value);
    if (!below || (value === 1 && !isGluedHyphen(tokens, end) && !standsAsFraction(lexicon, tokens, at, below.end)))
      return null;
    return ofMagnitude(tokens, at, { amount: amountOfFraction(0, value, below.value), end: below.end });
  }

  /** Of `one hundred thirty-fifths` the tens are those of the denominator. */
  function overCompound(tokens: readonly Token[], at: number, whole: Cardinal): { value: number; end: number } {
    const tens = lexicon.tens.get(tokens[whole.end - 1]!.norm);
    if (tens === undefined || whole.end - at < 2 || whole.value <= tens) return whole;
    // `one hundred and thirty fifths` are 26.
    if (lexicon.words.and.has(tokens[whole.end - 2]!.norm) && !isGluedHyphen(tokens, whole.end)) return whole;
    const value = whole.value - tens;
    return readDenominator(tokens, whole.end - 1, value) ? { value, end: whole.end - 1 } : whole;
  }

  /** `quarter of a million`, without an article. */
  function isBareQuarter(tokens: readonly Token[], at: number): boolean {
    return lexicon.isHalf(tokens[at]!.norm) && magnitudeAfter(tokens, at + 1) !== null;
  }

  /** `half a million`, `two thirds of a million`: the number that it is a part of, where that is a magnitude. */
  function ofMagnitude(tokens: readonly Token[], first: number, part: Part): Numeral {
    const magnitude = magnitudeAfter(tokens, part.end);
    const amount = magnitude ? scale(part.amount, magnitude) : part.amount;
    return numeral(first, magnitude?.end ?? part.end, amount, magnitude ? 'number' : 'fraction');
  }

  return { leading, under };
}

/** A whole number and a part. */
function createSumReaders(
  lexicon: NumeralLexicon,
  readCardinal: CardinalReader,
  readDenominator: DenominatorReader,
  magnitudeAfter: PartOf,
) {
  /** What follows a whole number: `2 1/2`, `2½`, `two and a half`, `one-and-a-half`. */
  function mixed(tokens: readonly Token[], end: number, whole: number): Part | null {
    const digits = readDigitFraction(lexicon, tokens, end);
    if (digits) return { amount: amountOfFraction(whole, digits.numerator, digits.denominator), end: digits.end };
    const more = andPart(tokens, end);
    return more && { amount: amountOfFraction(whole, more.numerator, more.denominator), end: more.end };
  }

  /** `and a half`, `and three quarters`, the words apart or hyphened. */
  function andPart(
    tokens: readonly Token[],
    end: number,
  ): { numerator: number; denominator: number; end: number } | null {
    const and = overHyphen(tokens, end);
    if (!tokens[and] || !lexicon.words.and.has(tokens[and]!.norm)) return null;
    const first = overHyphen(tokens, and + 1);
    const article = tokens[first] !== undefined && lexicon.words.articles.has(tokens[first]!.norm);
    const numerator = article ? { value: 1, end: first + 1 } : readCardinal(tokens, first, null);
    const below = numerator && readDenominator(tokens, overHyphen(tokens, numerator.end), numerator.value);
    if (!numerator || !below || numerator.value >= below.value) return null;
    return { numerator: numerator.value, denominator: below.value, end: below.end };
  }

  /** `3 million and a half`, `two billion and a third million`. */
  function tail(tokens: readonly Token[], first: number, { value, end, exponent }: Cardinal): Numeral | null {
    const more = exponent >= 6 ? andPart(tokens, end) : null;
    if (!more) return null;
    const own = magnitudeAfter(tokens, more.end);
    const part = amountOfFraction(0, more.numerator, more.denominator);
    const sum = value + toDouble(scale(part, own ?? { factor: 1, exponent }));
    return numeral(first, own?.end ?? more.end, amountOf(String(sum)), 'number');
  }

  return { mixed, tail };
}

/** `a third party` and `a fifth year` count on, `a third of`, `by a third` and `a third more` divide. */
function standsAsFraction(lexicon: NumeralLexicon, tokens: readonly Token[], at: number, end: number): boolean {
  const last = tokens[end - 1]!;
  const before = tokens[at - 1]?.norm ?? '';
  const after = tokens[end];
  if (lexicon.denominators.get(last.norm) === 2) return !lexicon.words.halfOf.has(before);
  if (lexicon.isHalf(last.norm))
    // `accounts for a quarter of it`
    return (
      (lexicon.words.of.has(after?.norm ?? '') && before === 'for') ||
      (!lexicon.words.timeBefore.has(before) && !lexicon.words.timeAfter.has(after?.norm ?? ''))
    );
  if (after?.kind !== 'word' || lexicon.words.beforeFraction.has(before)) return !isGluedHyphen(tokens, end);
  return lexicon.words.afterFraction.has(after.norm) || lexicon.magnitudes.has(after.norm);
}

function readPartOf(
  lexicon: NumeralLexicon,
  readMagnitude: MagnitudeReader,
  tokens: readonly Token[],
  end: number,
): Magnitude | null {
  let at = end;
  if (tokens[at] && lexicon.words.of.has(tokens[at]!.norm)) at++;
  if (tokens[at] && lexicon.words.articles.has(tokens[at]!.norm)) at++;
  const word = tokens[at];
  return word && lexicon.magnitudes.has(word.norm) && !lexicon.pluralMagnitudes.has(word.norm)
    ? readMagnitude(tokens, at, false)
    : null;
}
