import { isDigit, isLetter, isSpace } from '../text/characters';
import { DASHES, GLYPHS, SPACED_GLYPHS } from './signs';

/**
 * How a list or paragraph mark is written: a bullet sign (`•`), a dash, a number (`107.`), a number or letter in brackets
 * (`(a)`, `b)`), a letter with a full stop (`A.`), a section number (`2.1.`), the hashes of a Markdown heading.
 */
export type MarkerStyle = 'glyph' | 'dash' | 'number' | 'bracket' | 'letter' | 'section' | 'hashes';

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
const SECTION = /(?:\d{1,2}\.){1,4}(\d{1,2})\.?(?=\s)/y;
const BRACKET = /(?:\(([a-z]{1,4}|[A-Z]|\d{1,3})\)|([a-z]{1,4}|[A-Z])\))(?=\s|$)/y;
const LETTER_STOP = /([A-Za-z]|[ivxl]{2,5}|[IVXL]{2,5})\.(?=\s|$)/y;
const HASHES = /#{1,6}(?=\s)/y;

/** The mark that a line may begin with. Whether it is one here depends on the lines before it. */
export function readMarker(text: string, start: number, end: number): Marker | null {
  const code = text.charCodeAt(start);
  if (isLetter(code)) return isMarkerWord(text, start, end) ? readLetter(text, start, end) : null;
  if (isDigit(code)) return readNumber(text, start, end);
  if (code === 0x28) return readBracket(text, start, end);
  if (code === 0x23) return matched(HASHES, text, start, end, 'hashes');
  return readSign(text, start, end, code);
}

/** `a)`, `iv)`, `B.`: a stop or bracket within five characters, so that ordinary words cost one look. */
function isMarkerWord(text: string, start: number, end: number): boolean {
  let at = start + 1;
  while (at < end && at < start + 5 && isLetter(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return code === 0x29 || code === 0x2e;
}

function readLetter(text: string, start: number, end: number): Marker | null {
  return matched(BRACKET, text, start, end, 'bracket') ?? matched(LETTER_STOP, text, start, end, 'letter');
}

function readNumber(text: string, start: number, end: number): Marker | null {
  const number = matched(NUMBER, text, start, end, 'number');
  return number ?? matched(SECTION, text, start, end, 'section');
}

function readBracket(text: string, start: number, end: number): Marker | null {
  return matched(BRACKET, text, start, end, 'bracket');
}

function readSign(text: string, start: number, end: number, code: number): Marker | null {
  const isGlyph = GLYPHS.has(code) || (code >= 0xe000 && code <= 0xf8ff);
  const spaced = start + 1 === end || isSpace(text.charCodeAt(start + 1));
  if (isGlyph || (spaced && SPACED_GLYPHS.has(code))) return marker('glyph', text, start + 1, end, 0, 0);
  return spaced && DASHES.has(code) ? marker('dash', text, start + 1, end, 0, 0) : null;
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

function ordinalOf(ordinal: string): number {
  if (ordinal === '') return 0;
  return isDigit(ordinal.charCodeAt(0))
    ? Number(ordinal)
    : ordinal.length === 1
      ? ordinal.toLowerCase().charCodeAt(0) - 0x60
      : 0;
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

/** The mark is all there is on its line. */
export function standsAlone(marker: Marker, lineEnd: number): boolean {
  return marker.end === lineEnd;
}
