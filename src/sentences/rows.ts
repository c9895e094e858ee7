import { isDigit, isSpace } from '../text/characters';
import { FIGURE_ENDS, FIGURES, LEADERS } from './signs';

/** Longer lines are prose. */
const LONGEST_ROW = 240;

/**
 * Where the words of a line of a table of contents end: before its leader and page number
 * (`Fiscal outlook ........ 12`). -1 where the line is none.
 */
export function entryEnd(text: string, start: number, end: number): number {
  if (end - start > LONGEST_ROW || !isDigit(text.charCodeAt(end - 1))) return -1;
  let at = end - 1;
  while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
  let dots = 0;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (LEADERS.has(code)) dots += code === 0x2026 ? 3 : 1;
    else if (!isSpace(code)) break;
    at--;
  }
  return dots >= FEWEST_DOTS && at > start ? at : -1;
}

const FEWEST_DOTS = 4;

/** A row of a table of figures: it ends with three numbers, or with two set apart (`Exports  3.4  (2.1)`). */
export function isTableRow(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ROW || !FIGURE_ENDS.has(text.charCodeAt(end - 1))) return false;
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
    if (from - at > 1 || text.charCodeAt(at) === 0x09) wide = true;
  }
  return cells > 2 || (cells === 2 && wide);
}

/** A number with its signs, or a dash that stands for none; a date or a list with commas is no cell. */
function isFigure(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end - 1) === 0x2c) return false;
  for (let at = start; at < end; at++) if (!FIGURES.has(text.charCodeAt(at))) return false;
  return true;
}
