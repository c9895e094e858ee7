import { isHighSurrogate, isLowSurrogate } from '../text/characters';
import type { TokenKind } from './token';

/** Two code units that are one character; a lone half is none. */
export function isSurrogatePair(text: string, start: number, limit: number): boolean {
  return start + 1 < limit && isHighSurrogate(text.charCodeAt(start)) && isLowSurrogate(text.charCodeAt(start + 1));
}

const LETTER = /^[\p{L}\p{M}]/u;
const SYMBOL = /^\p{S}/u;

/** Kind of the character beyond the basic plane at `start`: a letter, an emoji or another sign, or something else. */
export function kindOfPair(text: string, start: number): TokenKind {
  const char = text.slice(start, start + 2);
  if (LETTER.test(char)) return 'word';
  return SYMBOL.test(char) ? 'symbol' : 'punctuation';
}
