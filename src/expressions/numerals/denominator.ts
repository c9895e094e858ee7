import type { Token } from '../../tokens';
import { isGluedHyphen, isHyphen, overHyphen } from './hyphen';
import type { NumeralLexicon } from './lexicon';

/** Makes the reader of what a fraction divides by: `fifths`, `-fifths`, `twenty-firsts`; `third` alone only under one. */
export function createDenominatorReader(lexicon: NumeralLexicon) {
  return (tokens: readonly Token[], at: number, numerator: number): { value: number; end: number } | null => {
    // In text whose hyphens stand apart: `one - third`.
    const hyphen =
      tokens[at] !== undefined && isHyphen(tokens[at]!.text) && (tokens[at]!.spaceBefore || isGluedHyphen(tokens, at));
    const start = hyphen ? at + 1 : at;
    const token = tokens[start];
    if (!token) return null;
    const value =
      lexicon.pluralDenominators.get(token.norm) ??
      (numerator === 1 ? lexicon.denominators.get(token.norm) : undefined);
    // `two quarters` are six months.
    if (value === 4 && lexicon.isHalf(token.norm) && numerator !== 1 && numerator !== 3) return null;
    if (value !== undefined) return { value, end: start + 1 };
    const tens = lexicon.tens.get(token.norm);
    if (tens === undefined) return null;
    const last = overHyphen(tokens, start + 1);
    const ones = onesOf(tokens[last]?.norm ?? '', numerator === 1);
    return ones === null ? null : { value: tens + ones, end: last + 1 };
  };

  function onesOf(norm: string, singular: boolean): number | null {
    const plural = norm.endsWith('s');
    const value = lexicon.ordinals.get(plural ? norm.slice(0, -1) : norm);
    return value !== undefined && value < 10 && (plural || singular) ? value : null;
  }
}

/** A fraction in digits: `2/5`, `½`; spaces around the stroke come from scanned text. */
export function readDigitFraction(
  lexicon: NumeralLexicon,
  tokens: readonly Token[],
  at: number,
): { numerator: number; denominator: number; end: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const glyph = lexicon.glyphs.get(token.text);
  if (glyph) return { numerator: glyph[0], denominator: glyph[1], end: at + 1 };
  const stroke = tokens[at + 1];
  if (token.kind !== 'number' || (stroke?.text !== '/' && stroke?.text !== '⁄')) return null;
  const under = tokens[at + 2];
  if (under?.kind !== 'number') return null;
  if (!/^[1-9]\d{0,2}$/.test(token.text) || !/^[1-9]\d{0,3}$/.test(under.text)) return null;
  const numerator = Number(token.text);
  const denominator = Number(under.text);
  if (numerator >= denominator || denominator > 1000 || isStroked(tokens, at)) return null;
  if ((stroke.spaceBefore || under.spaceBefore) && !SPACED_DENOMINATORS.has(denominator)) return null;
  return { numerator, denominator, end: at + 3 };
}

/** One of more than two numbers with strokes between, as in a date or a phone number. */
function isStroked(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 3];
  return (after?.text === '/' && !after.spaceBefore) || (before?.text === '/' && !tokens[at]!.spaceBefore);
}

const SPACED_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16]);
