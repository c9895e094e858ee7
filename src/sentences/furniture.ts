import { isDigit, isLetter, isSpace } from '../text/characters';
import { BREAK, LINE, type Lines } from './lines';
import { markRunningHeads } from './running-heads';
import { FULL_STOP, RULES } from './signs';

/**
 * Page numbers, running heads, rules and what a browser prints on each page: `LINE.furniture` for each line that holds
 * no words of the text. A text of nothing else has no furniture, so that a lone `25` is still read.
 */
export function findFurniture(text: string, lines: Lines): Uint8Array {
  const kinds = new Uint8Array(lines.count);
  let marked = 0;
  let numbers = 0;
  for (let i = 0; i < lines.count; i++) {
    const kind = kindOfLine(text, lines.start[i]!, lines.end[i]!);
    kinds[i] = kind;
    if (kind === LINE.furniture && isWrappedMark(text, lines, kinds, i)) kinds[i] = LINE.text;
    if (kinds[i] !== LINE.text) marked++;
    if (kind === LINE.bareNumber) numbers++;
  }
  if (marked === lines.count) return kinds.fill(LINE.text);
  if (numbers > 0) judgeNumbers(text, lines, kinds);
  markRunningHeads(text, lines, kinds);
  return kinds;
}

/** `Page 9 of 15`, `Page 2|5`, `p. 12`, `- 12 -`, `| 4 |`, `6/10`, `12 | Page`. */
const PAGE_NUMBER =
  /(?:page|pg\.?|p\.)\s?\d{1,4}(?:\s?(?:of|\/|\|)\s?\d{1,4})?|[-–—|]\s?\d{1,4}\s?[-–—|]|\d{1,4}\s?\/\s?\d{1,4}|\d{1,4}\s?\|?\s?p\s?a\s?g\s?e/iy;
/** `43.`, `A2.`: the number of a paragraph whose words stand elsewhere. */
const LONE_MARK = /[A-Z]?\d{1,3}[.)]/y;
const ROMAN_NUMERAL = /[ivxl]{2,7}|[ivx]/y;
const NUMBER = /\d{1,4}/y;
/** `3/7/21, 9:15 AM`, which browsers print above a page. */
const TIME_STAMP = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}/y;
/** Longer lines are no page numbers. */
const SHORT_LINE = 20;

function kindOfLine(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  const short = end - start <= SHORT_LINE;
  if (isDigit(code)) {
    if (short && fills(NUMBER, text, start, end)) return isYear(text, start, end) ? LINE.text : LINE.bareNumber;
    if (short && (fills(PAGE_NUMBER, text, start, end) || fills(LONE_MARK, text, start, end))) return LINE.furniture;
    return startsWith(TIME_STAMP, text, start) && text.charCodeAt(end - 1) !== FULL_STOP ? LINE.furniture : LINE.text;
  }
  if (isLetter(code)) return short && isLetteredMark(text, start, end) ? LINE.furniture : LINE.text;
  if (short && fills(PAGE_NUMBER, text, start, end)) return LINE.furniture;
  return isRule(text, start, end) ? LINE.furniture : LINE.text;
}

/** `Page 4`, `xii`, `A2.` */
function isLetteredMark(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (isDigit(last)) return fills(PAGE_NUMBER, text, start, end);
  return fills(last === FULL_STOP ? LONE_MARK : ROMAN_NUMERAL, text, start, end);
}

/** `43.` is wrapped text (`or` / `43.`) unless it stands apart, or below other furniture. */
function isWrappedMark(text: string, lines: Lines, kinds: Uint8Array, i: number): boolean {
  if (!fills(LONE_MARK, text, lines.start[i]!, lines.end[i]!)) return false;
  return lines.before[i] === BREAK.line && kinds[i - 1] !== LINE.furniture;
}

/** A year stands alone as the heading of what happened in it. */
function isYear(text: string, start: number, end: number): boolean {
  return end - start === 4 && (text.startsWith('19', start) || text.startsWith('20', start));
}

/** A line of at least three signs without a word: `* * *`, `-----`. */
function isRule(text: string, start: number, end: number): boolean {
  let signs = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (RULES.has(code)) signs++;
    else if (!isSpace(code)) return false;
  }
  return signs >= 3;
}

/**
 * Bare numbers are page numbers where the page breaks off beside them, they rise through the text, and they do not
 * stand one below the other as in a table; else they are text.
 */
function judgeNumbers(text: string, lines: Lines, kinds: Uint8Array): void {
  const isBare = (i: number) => kinds[i] === LINE.bareNumber;
  const numbers = Array.from(kinds.keys()).filter(isBare);
  const pages = numbers.filter((i) => standsApart(lines, kinds, i) && !isBare(i - 1) && !isBare(i + 1));
  const rising = doRise(pages.map((i) => Number(text.slice(lines.start[i], lines.end[i]))));
  for (const i of numbers) kinds[i] = LINE.text;
  if (rising) for (const i of pages) kinds[i] = LINE.furniture;
}

function standsApart(lines: Lines, kinds: Uint8Array, i: number): boolean {
  const before = lines.before[i] !== BREAK.line || kinds[i - 1] === LINE.furniture;
  const after = i === lines.count - 1 || lines.before[i + 1] !== BREAK.line || kinds[i + 1] === LINE.furniture;
  return before || after;
}

/** Pages between two numbers that are read; more are no sequence. */
const LONGEST_STEP = 10;

/** Most numbers follow the one before; two or three alone are taken for page numbers unseen. */
function doRise(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).filter((number, i) => number > numbers[i]! && number - numbers[i]! <= LONGEST_STEP);
  return numbers.length <= 3 || steps.length * 2 >= numbers.length - 1;
}

function startsWith(pattern: RegExp, text: string, start: number): boolean {
  pattern.lastIndex = start;
  return pattern.test(text);
}

function fills(pattern: RegExp, text: string, start: number, end: number): boolean {
  return startsWith(pattern, text, start) && pattern.lastIndex === end;
}
