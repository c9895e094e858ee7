import { isDigit, isUpper } from '../../text/characters';
import type { Token } from '../../tokens';

export type Tokens = readonly Token[];

/** The norm at a place, empty beyond the ends: tables hold no empty key. */
export function normAt(tokens: Tokens, at: number): string {
  return tokens[at]?.norm ?? '';
}

/** Nothing stands between this token and the one before it. */
export function isGlued(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.spaceBefore;
}

/** What joins words and numbers. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '‐', '‑', '−']);

export function isDash(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && DASHES.has(token.text);
}

/** Marks that stand for what is left out before digits, by their norms: `’09`. */
export const TICKS = ["'", '‘'] as const;

export function isTick(tokens: Tokens, at: number): boolean {
  const norm = normAt(tokens, at);
  return norm === TICKS[0] || norm === TICKS[1];
}

/** A dash with no space on either side. */
export function isTightDash(tokens: Tokens, at: number): boolean {
  return isDash(tokens, at) && isGlued(tokens, at) && isGlued(tokens, at + 1);
}

/** Whole digits, at most `longest` of them; -1 where it is anything else. */
export function integerAt(tokens: Tokens, at: number, longest: number): number {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > longest) return -1;
  for (let index = 0; index < token.text.length; index++) {
    if (!isDigit(token.text.charCodeAt(index))) return -1;
  }
  return Number(token.text);
}

/** Four digits from 1000 to 2999, with nothing glued on that would make them part of something else. */
export function fourDigitsAt(tokens: Tokens, at: number): number {
  const value = tokens[at]?.text.length === 4 ? integerAt(tokens, at, 4) : -1;
  return value >= 1000 && value < 3000 ? value : -1;
}

export function isCapitalized(token: Token): boolean {
  return isUpper(token.text.charCodeAt(0));
}

/** No word or number is glued to what starts here. */
export function isFreeBefore(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return !before || tokens[at]!.spaceBefore || /^[([{"'“‘—…,;:]$/.test(before.text);
}

/** The place after one of these words, or the same place. */
export function skip(tokens: Tokens, at: number, words: ReadonlySet<string>): number {
  return words.has(normAt(tokens, at)) ? at + 1 : at;
}

/** The place after a comma, or the same place. */
export function skipComma(tokens: Tokens, at: number): number {
  return tokens[at]?.text === ',' ? at + 1 : at;
}
