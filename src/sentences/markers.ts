import { isDigit, isLetter, isSpace } from '../text/characters';
import { CLOSING_BRACKET, DASHES, FULL_STOP, GLYPHS, HASH, OPENING_BRACKET, SPACED_GLYPHS } from './signs';

/**
 * How a list or paragraph mark is written: a bullet sign (`•`), a dash, a number (`107.`), a number alone (`107 The`), a number or letter in brackets
 * (`(a)`, `b)`), a letter with a full stop (`A.`), a section number (`2.1.`), the hashes of a Markdown heading.
 */
export type MarkerStyle = 'glyph' | 'dash' | 'number' | 'bare' | 'bracket' | 'letter' | 'section' | 'hashes';

/** A mark at the start of a line that is not part of its words. */
export interface Marker {
  style: MarkerStyle;
  /** Where the words begin; the end of the line where there are none. */
  end: number;
  /** What it counts, read as a number or letter and as a Roman numeral; 0 where it is none. */
  ordinal: number;
  roman: number;
}

const NUMBER = /(\d{1,3})[.)](?=\s|$)/y;
const BARE = /(\d{1,3})(?=(?:\r\n|\s){1,3}\p{Lu})/uy;
const SECTION = /(?:\d{1,2}\.){1,4}(\d{1,2})\.?(?=\s)/y;
const BRACKET = /(?:\(([A-Za-z]|[ivxl]{2,5}|\d{1,3})\)|([A-Za-z]|[ivxl]{2,5})\))(?=\s|$)/y;
const LETTER_STOP = /([A-Za-z]|[ivxl]{2,5}|[IVXL]{2,5})\.(?=\s|$)/y;
const HASHES = /#{1,6}(?=\s)/y;

/** The mark that a line may begin with. Whether it is one here depends on the lines before it. */
export function readMarker(text: string, start: number, end: number): Marker | null {
  const code = text.charCodeAt(start);
  if (isLetter(code)) return isMarkerWord(text, start, end) ? readLetter(text, start, end) : null;
  if (isDigit(code)) return readNumber(text, start, end);
  if (code === OPENING_BRACKET) return matched(BRACKET, text, start, end, 'bracket');
  if (code === HASH) return matched(HASHES, text, start, end, 'hashes');
  return readSign(text, start, end, code);
}

/** No numeral is longer. */
const LONGEST_MARK = 5;

/** `a)`, `iv)`, `B.`: a stop or bracket follows soon, so that ordinary words cost one look. */
function isMarkerWord(text: string, start: number, end: number): boolean {
  let at = start + 1;
  while (at < end && at < start + LONGEST_MARK && isLetter(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return code === CLOSING_BRACKET || code === FULL_STOP;
}

function readLetter(text: string, start: number, end: number): Marker | null {
  return matched(BRACKET, text, start, end, 'bracket') ?? matched(LETTER_STOP, text, start, end, 'letter');
}

function readNumber(text: string, start: number, end: number): Marker | null {
  const number = matched(NUMBER, text, start, end, 'number');
  return number ?? matched(SECTION, text, start, end, 'section') ?? matched(BARE, text, start, end, 'bare');
}

function readSign(text: string, start: number, end: number, code: number): Marker | null {
  const isGlyph = GLYPHS.has(code) || isPrivate(code);
  const spaced = start + 1 === end || isSpace(text.charCodeAt(start + 1));
  if (isGlyph || (spaced && SPACED_GLYPHS.has(code))) return marker('glyph', text, start + 1, end, 0, 0);
  return spaced && DASHES.has(code) ? marker('dash', text, start + 1, end, 0, 0) : null;
}

/** Private use: what a symbol font's bullet becomes in plain text. */
function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

function matched(pattern: RegExp, text: string, start: number, end: number, style: MarkerStyle): Marker | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match || start + match[0].length > end) return null;
  const ordinal = match[1] ?? match[2] ?? '';
  return marker(style, text, start + match[0].length, end, ordinalOf(ordinal), romanOf(ordinal));
}

function marker(style: MarkerStyle, text: string, at: number, limit: number, ordinal: number, roman: number): Marker {
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return { style, end: at, ordinal, roman };
}

const BEFORE_A = 0x60;

function ordinalOf(ordinal: string): number {
  if (isDigit(ordinal.charCodeAt(0))) return Number(ordinal);
  return ordinal.length === 1 ? ordinal.toLowerCase().charCodeAt(0) - BEFORE_A : 0;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanOf(ordinal: string): number {
  let value = 0;
  for (let at = 0; at < ordinal.length; at++) {
    const digit = ROMAN[ordinal[at]!.toLowerCase()] ?? 0;
    if (digit === 0) return 0;
    value += digit < (ROMAN[ordinal[at + 1]?.toLowerCase() ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}

/** `b)` after `a)`, `71.` after `70.`, `(v)` after `(iv)`. */
export function follows(marker: Marker, before: Marker | null | undefined): boolean {
  if (!before || before.style !== marker.style) return false;
  if (marker.style === 'glyph' || marker.style === 'dash') return true;
  return (
    (marker.ordinal > 0 && marker.ordinal === before.ordinal + 1) ||
    (marker.roman > 0 && marker.roman === before.roman + 1)
  );
}
