import type { Language } from '../language/language';
import type { Range } from '../model/expression';
import type { Token } from '../tokens';
import { type Amount, amountOf, scale, toDouble } from './numerals/amount';
import { createCardinalReader } from './numerals/cardinal';
import { readDigits } from './numerals/digits';
import { createFractionReader } from './numerals/fraction';
import { isGluedHyphen } from './numerals/hyphen';
import { createNumeralLexicon } from './numerals/lexicon';
import { createMagnitudeReader } from './numerals/magnitude';
import { readPower } from './numerals/power';
import { createVagueReader } from './numerals/vague';

/** A number as it is written, in digits, in words or in both. */
export interface Numeral extends Amount {
  first: number;
  end: number;
  /** The double nearest to the number; null where it is only a range (`millions`). */
  value: number | null;
  range: Range | null;
  /**
   * `fraction` is a part (`two thirds`, `1/2`, `one in five`; not `two and a half`), `vague` has no exact value
   * (`millions`, `a couple of hundred`), `bare` is a magnitude alone (`million`) and wants a noun behind it.
   */
  form: 'number' | 'fraction' | 'vague' | 'bare';
  /** `a couple of hundred`. */
  approximate?: true;
}

export type NumeralReader = (tokens: readonly Token[], at: number, money?: boolean) => Numeral | null;

export { valueWith } from './numerals/amount';

/**
 * Makes the reader of the longest number that starts at a token: `1,234.5`, `12,34,567`, `816 000`, `.5`, `1.5bn`,
 * `3 lakh crore`, `two and a half million`, `2 1/2`, `two-thirds`, `one in five`, `half a million`, `millions`,
 * `minus five`. After a currency sign (`money`) the suffixes m, b and t are magnitudes.
 */
export function createNumeralReader(language: Language): NumeralReader {
  const lexicon = createNumeralLexicon(language);
  const readCardinal = createCardinalReader(lexicon);
  const readMagnitude = createMagnitudeReader(lexicon);
  const fractions = createFractionReader(lexicon, readCardinal, readMagnitude);
  const readVague = createVagueReader(lexicon);

  function readUnsigned(tokens: readonly Token[], at: number, money: boolean): Numeral | null {
    const token = tokens[at]!;
    if (token.kind === 'number' || token.text === '.') return readFromDigits(tokens, at, money);
    return readVague(tokens, at) ?? fractions.leading(tokens, at) ?? readFromWords(tokens, at);
  }

  function readFromDigits(tokens: readonly Token[], at: number, money: boolean): Numeral | null {
    const fraction = fractions.leading(tokens, at);
    if (fraction) return fraction;
    const digits = readDigits(tokens, at);
    if (!digits) return null;
    const power = readPower(tokens, digits);
    if (power) return numeral(at, power.end, amountOf(power.decimal), 'number');
    if (digits.decimal.includes('.')) return withMagnitude(tokens, at, digits.end, amountOf(digits.decimal), money);
    const mixed = fractions.mixed(tokens, digits.end, Number(digits.decimal));
    if (mixed) return withMagnitude(tokens, at, mixed.end, mixed.amount, money);
    const cardinal = readCardinal(tokens, at, { value: Number(digits.decimal), end: digits.end });
    if (!cardinal || cardinal.end === digits.end) {
      const ratio = fractions.ratio(tokens, at, digits.end, Number(digits.decimal));
      return ratio ?? withMagnitude(tokens, at, digits.end, amountOf(digits.decimal), money);
    }
    return fractions.tail(tokens, at, cardinal) ?? fromCardinal(at, cardinal.end, cardinal.value, cardinal.exponent);
  }

  function withMagnitude(tokens: readonly Token[], at: number, end: number, amount: Amount, money: boolean): Numeral {
    const magnitude = readMagnitude(tokens, end, money);
    if (!magnitude) return numeral(at, end, amount, 'number');
    return numeral(at, magnitude.end, scale(amount, magnitude), 'number');
  }

  function readFromWords(tokens: readonly Token[], at: number): Numeral | null {
    const article = lexicon.is('articles', tokens[at]!.norm);
    const start = article ? at + 1 : at;
    const cardinal = readCardinal(tokens, start, null);
    // `a billion-dollar plan`: the article is the plan's.
    if (!cardinal || (article && (!cardinal.bare || isGluedHyphen(tokens, cardinal.end)))) return null;
    const decimal = readPoint(tokens, cardinal.end, cardinal.value);
    if (decimal) return withMagnitude(tokens, at, decimal.end, amountOf(decimal.decimal), false);
    const mixed = cardinal.exponent < 6 ? fractions.mixed(tokens, cardinal.end, cardinal.value) : null;
    if (mixed) return withMagnitude(tokens, at, mixed.end, mixed.amount, false);
    const part = fractions.under(tokens, at, cardinal) ?? fractions.ratio(tokens, at, cardinal.end, cardinal.value);
    if (part) return part;
    const whole =
      fractions.tail(tokens, at, cardinal) ?? fromCardinal(at, cardinal.end, cardinal.value, cardinal.exponent);
    return cardinal.bare && !article ? { ...whole, form: 'bare' } : whole;
  }

  /** `five point five`, `nought point nought three`. */
  function readPoint(tokens: readonly Token[], at: number, whole: number): { decimal: string; end: number } | null {
    const point = tokens[at];
    if (!point || !lexicon.is('point', point.norm)) return null;
    let digits = '';
    let end = at + 1;
    for (; end < tokens.length; end++) {
      const digit = lexicon.small.get(tokens[end]!.norm);
      if (digit === undefined || digits.length > 12) break;
      digits += digit;
    }
    return digits === '' ? null : { decimal: `${whole}.${digits}`, end };
  }

  return (tokens, at, money = false) => {
    const sign = readSign(tokens, at);
    if (!sign) return tokens[at] ? readUnsigned(tokens, at, money) : null;
    const unsigned = readUnsigned(tokens, sign.end, money);
    if (!unsigned || unsigned.value === null) return null;
    return { ...unsigned, first: at, ...(sign.negative ? negate(unsigned) : {}) };
  };

  /** A minus that is no hyphen (it stands apart from what is before it), or its word. */
  function readSign(tokens: readonly Token[], at: number): { negative: boolean; end: number } | null {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next) return null;
    if (lexicon.is('minus', token.norm)) {
      const hyphen = next.text === '-' && !next.spaceBefore;
      return { negative: true, end: hyphen ? at + 2 : at + 1 };
    }
    const glued = !next.spaceBefore && (next.kind === 'number' || next.text === '.');
    if (!glued || !SIGNS.has(token.text) || !standsApart(tokens, at)) return null;
    return { negative: token.text !== '+', end: at + 1 };
  }

  function numeral(first: number, end: number, amount: Amount, form: Numeral['form']): Numeral {
    const { decimal, denominator, factor, exponent } = amount;
    return { first, end, value: toDouble(amount), range: null, form, decimal, denominator, factor, exponent };
  }

  function fromCardinal(first: number, end: number, value: number, exponent: number): Numeral {
    const decimal = String(value / 10 ** exponent);
    return { first, end, value, range: null, form: 'number', decimal, denominator: 1, factor: 1, exponent };
  }
}

/** What may stand before digits. */
export const SIGNS: ReadonlySet<string> = new Set(['-', '−', '–', '+']);

function standsApart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    (tokens[at]!.spaceBefore ? before.kind !== 'number' : before.text === '(' || before.kind === 'symbol')
  );
}

function negate({ decimal, value }: Numeral): Partial<Numeral> {
  return { decimal: `-${decimal}`, value: value === null ? null : -value };
}
