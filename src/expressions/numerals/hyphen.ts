import type { Token } from '../../tokens';

/** A hyphen that joins the two tokens around it: `sixty-five`, `two-year`. */
export function isGluedHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token !== undefined && isHyphen(token.text) && !token.spaceBefore && next !== undefined && !next.spaceBefore;
}

/** The place behind a hyphen that joins, or the same place. */
export function overHyphen(tokens: readonly Token[], at: number): number {
  return isGluedHyphen(tokens, at) ? at + 1 : at;
}

/** Hyphen-minus, hyphen and no-break hyphen. */
export function isHyphen(text: string): boolean {
  return text === '-' || text === '\u2010' || text === '\u2011';
}
