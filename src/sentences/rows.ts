import { isDigit, isSpace } from '../text/characters';
import { COMMA, ELLIPSIS, FIGURE_ENDS, FIGURES, LEADERS } from './signs';

/** Longer lines are prose. */
const LONGEST_ROW = 240;

/** A line that stands for itself, and where its words end. */
export type Row = { kind: 'table' | 'contents'; end: number } | null;

/** The row of a table or table of contents that the line is; `inContents` where such an entry stands above it. */
export function readRow(text: string, start: number, end: number, inContents: boolean): Row {
  const last = text.charCodeAt(end - 1);
  if (last === BAR && text.charCodeAt(start) === BAR) return { kind: 'table', end };
  if (end - start > LONGEST_ROW || !FIGURE_ENDS.has(last)) return null;
  const entry = entryEnd(text, start, end, inContents);
  if (entry > start) return { kind: 'contents', end: entry };
  return isTableRow(text, start, end) ? { kind: 'table', end } : null;
}

const BAR = 0x7c;
const TAB = 0x09;
const FEWEST_DOTS = 4;
const WIDE = 3;

/**
 * Where the words of an entry of a table of contents end: before its leader and page number
 * (`Fiscal outlook ........ 12`), below another entry before wide space as well; `start` where the line is none.
 */
function entryEnd(text: string, start: number, end: number, inContents: boolean): number {
  let number = end;
  while (number > start && isDigit(text.charCodeAt(number - 1))) number--;
  if (number === end) return start;
  let dots = 0;
  let at = number;
  for (; at > start; at--) {
    const code = text.charCodeAt(at - 1);
    if (LEADERS.has(code)) dots += code === ELLIPSIS ? 3 : 1;
    else if (!isSpace(code)) break;
  }
  return dots >= FEWEST_DOTS || (inContents && dots === 0 && number - at >= WIDE) ? at : start;
}

/** A row of a table of figures: it ends with three numbers, or with two set apart (`Exports  3.4  (2.1)`). */
function isTableRow(text: string, start: number, end: number): boolean {
  let cells = 0;
  let wide = false;
  let at = end;
  while (at > start) {
    let from = at;
    while (from > start && !isSpace(text.charCodeAt(from - 1))) from--;
    if (!isFigure(text, from, at)) break;
    cells++;
    at = from;
    while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
    if (from - at > 1 || text.charCodeAt(at) === TAB) wide = true;
  }
  return cells > 2 || (cells === 2 && wide);
}

/** A number with its signs, or a dash that stands for none; a date or a list with commas is no cell. */
function isFigure(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end - 1) === COMMA) return false;
  for (let at = start; at < end; at++) if (!FIGURES.has(text.charCodeAt(at))) return false;
  return true;
}
