import { isLineBreak, isSpace } from '../text/characters';

/** What stands between a line and the one before it. */
export const BREAK = { line: 0, blank: 1, page: 2 } as const;
export type Break = (typeof BREAK)[keyof typeof BREAK];

/** What a line is to the page: words, a page number or the like, or a bare number that may be one. */
export const LINE = { text: 0, furniture: 1, bareNumber: 2 } as const;

/** The lines of a text that are not blank, as columns: a text of ten million lines costs no object a line. */
export interface Lines {
  count: number;
  /** First and past-the-last character that is not white space. */
  start: Uint32Array;
  end: Uint32Array;
  /** Where the line's indentation begins: `end - margin` is its width as printed. */
  margin: Uint32Array;
  /** What stands before it, see `BREAK`; the first line has a `page` before it. */
  before: Uint8Array;
}

const FORM_FEED = 0x0c;
const LF = 0x0a;
const CR = 0x0d;

/** Reads the lines of a text; CRLF is one line break, a form feed a page break. */
export function readLines(text: string): Lines {
  const lines = allocate(1 + (text.length >> 6));
  let at = 0;
  let before: Break = BREAK.page;
  while (at < text.length) {
    const margin = at;
    while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
    const kept = keepLine(text, lines, margin, at, before);
    if (kept) before = BREAK.line;
    else if (before === BREAK.line) before = BREAK.blank;
    if (text.charCodeAt(at) === FORM_FEED) before = BREAK.page;
    at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
  }
  return lines;
}

/** Adds the line, unless it is blank. */
function keepLine(text: string, lines: Lines, margin: number, end: number, before: Break): boolean {
  let start = margin;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  if (start === end) return false;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  if (lines.count === lines.start.length) grow(lines);
  lines.start[lines.count] = start;
  lines.end[lines.count] = end;
  lines.margin[lines.count] = margin;
  lines.before[lines.count] = before;
  lines.count++;
  return true;
}

function allocate(size: number): Lines {
  return {
    count: 0,
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    margin: new Uint32Array(size),
    before: new Uint8Array(size),
  };
}

function grow(lines: Lines): void {
  const larger = allocate(lines.start.length * 2);
  larger.start.set(lines.start);
  larger.end.set(lines.end);
  larger.margin.set(lines.margin);
  larger.before.set(lines.before);
  Object.assign(lines, larger, { count: lines.count });
}
