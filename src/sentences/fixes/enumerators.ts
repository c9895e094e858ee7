import { isDigit, isLetter, isSpace } from '../../text/characters';
import { COLON, FULL_STOP, SEMICOLON } from '../signs';
import type { Stop } from '../stop';

/** Longer runs are words. */
const LONGEST = 6;
const ZERO = 0x30;
const ROMAN = new Set(Array.from('ivxlIVXL', (digit) => digit.charCodeAt(0)));

/**
 * The number or letter of an item goes on with it, where it begins the sentence (`2. Raise`, `3.1. Scope`, `iv. Other`)
 * or follows a colon or semicolon (`three aims: 1. Peace; 2. Bread`).
 */
export function keepEnumerators({ text, sentenceStart, at }: Stop): false | null {
  let start = at;
  while (start > sentenceStart && at - start <= LONGEST && !isSpace(text.charCodeAt(start - 1))) start--;
  return isEnumerator(text, start, at) && (start === sentenceStart || followsColon(text, start)) ? false : null;
}

function isEnumerator(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST || end === start || text.charCodeAt(start) === ZERO) return false;
  if (end - start === 1 && isLetter(text.charCodeAt(start))) return true;
  return isEvery(text, start, end, isSectionDigit) || isEvery(text, start, end, isRomanDigit);
}

function isEvery(text: string, start: number, end: number, test: (code: number) => boolean): boolean {
  for (let at = start; at < end; at++) if (!test(text.charCodeAt(at))) return false;
  return true;
}

function isSectionDigit(code: number): boolean {
  return isDigit(code) || code === FULL_STOP;
}

function isRomanDigit(code: number): boolean {
  return ROMAN.has(code);
}

function followsColon(text: string, start: number): boolean {
  let at = start - 1;
  while (isSpace(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  return at < start - 1 && (code === COLON || code === SEMICOLON);
}
