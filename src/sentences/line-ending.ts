import { isDigit, isLetter, isSpace } from '../text/characters';
import { type Lexicon, wordBefore } from './lexicon';
import {
  AMPERSAND,
  CLOSERS,
  CLOSING_SQUARE,
  COLON,
  COMMA,
  DASHES,
  FULL_STOP,
  HYPHEN,
  isStopSign,
  OPENING_BRACKET,
  OPENING_SQUARE,
  SEMICOLON,
} from './signs';

/**
 * How a line breaks off: after a full stop or the like, after another mark, after a word that wants another one
 * (`of the`), or after a word that may be the last.
 */
export type LineEnding = 'stop' | 'colon' | 'semicolon' | 'comma' | 'dash' | 'dangling' | 'word';

/** How the line from `start` to `end` (both trimmed) breaks off. */
export function lineEnding(text: string, start: number, end: number, lexicon: Lexicon): LineEnding {
  const at = lastSign(text, start, end);
  const code = text.charCodeAt(at);
  if (isStopSign(code)) return isOpenAbbreviation(text, start, at, lexicon) ? 'dangling' : 'stop';
  if (at < end - 1) return 'word';
  if (code === COLON) return 'colon';
  if (code === SEMICOLON) return 'semicolon';
  if (code === COMMA) return 'comma';
  // A hyphen at a word breaks the word, not the sentence.
  if (DASHES.has(code)) return code === HYPHEN && isLetter(text.charCodeAt(at - 1)) ? 'dangling' : 'dash';
  if (code === AMPERSAND || code === OPENING_BRACKET) return 'dangling';
  return isLetter(code) && lexicon.danglers.has(wordBefore(text, end, start)) ? 'dangling' : 'word';
}

/** The last character that is not a closing quote or bracket, a note (`[17]`) or a note's number (`.23`). */
function lastSign(text: string, start: number, end: number): number {
  let at = end - 1;
  let digits = at;
  while (digits > start && at - digits < 3 && isDigit(text.charCodeAt(digits))) digits--;
  if (digits < at && isStopSign(text.charCodeAt(digits)) && !isDigit(text.charCodeAt(digits - 1))) at = digits;
  while (at > start && (CLOSERS.has(text.charCodeAt(at)) || isSpace(text.charCodeAt(at)))) {
    const note = text.charCodeAt(at) === CLOSING_SQUARE ? noteStart(text, start, at) : at;
    at = note - 1;
  }
  return Math.max(at, start);
}

/** Where the bracketed number that ends at `at` begins; `at` itself where it is none. */
function noteStart(text: string, start: number, at: number): number {
  let open = at - 1;
  while (open > start && at - open < 5 && isDigit(text.charCodeAt(open))) open--;
  return text.charCodeAt(open) === OPENING_SQUARE && open < at - 1 ? open : at;
}

/** `Mr.`, `e.g.`: the sentence cannot end there. */
function isOpenAbbreviation(text: string, start: number, at: number, lexicon: Lexicon): boolean {
  if (text.charCodeAt(at) !== FULL_STOP) return false;
  let from = at;
  while (from > start && at - from < 8 && !isSpace(text.charCodeAt(from - 1))) from--;
  return lexicon.abbreviations.get(text.slice(from, at + 1)) === 'anything';
}
