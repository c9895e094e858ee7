import { isLetter, isLower } from '../text/characters';
import { BREAK, LINE, type Lines } from './lines';
import { withoutPageNumber } from './page-number';

/** Longer lines are no heads. */
const LONGEST_HEAD = 160;
const FEWEST_LETTERS = 4;
/** So many lines above and below a page number may be heads. */
const REACH = 2;

interface Sightings {
  /** Beside a page number or a page break. */
  atEdge: number;
  /** In the middle of a sentence. */
  interrupting: number;
  /** Between blank lines, these included. */
  apart: number;
}

/**
 * Marks the lines that return page after page, page numbers aside (`Rain Report 2011`, `Annex | 12`): seen
 * beside a page number twice, or in the middle of a sentence and once more. Also the address that browsers print there.
 */
export function markRunningHeads(text: string, lines: Lines, kinds: Uint8Array): void {
  markAddresses(text, lines, kinds);
  for (const { line, seen } of countSightings(text, lines, kinds)) {
    // The first line of all is the title that the heads repeat.
    if (line > 0 && (seen.atEdge > 1 || (seen.interrupting > 0 && seen.apart > 1))) kinds[line] = LINE.furniture;
  }
}

function markAddresses(text: string, lines: Lines, kinds: Uint8Array): void {
  for (let i = 0; i < lines.count; i++) {
    if (!text.startsWith('http', lines.start[i])) continue;
    const beside = kinds[i - 1] === LINE.furniture || kinds[i + 1] === LINE.furniture;
    if (beside || PAGE_OF_ADDRESS.test(text.slice(lines.start[i], Math.min(lines.end[i]!, lines.start[i]! + 400))))
      kinds[i] = LINE.furniture;
  }
}

/** `https://example.org/budget 3/12` */
const PAGE_OF_ADDRESS = /^\S+ \d{1,4}\/\d{1,4}$/;

/** The lines that may be heads, each with what was seen of all lines that say the same. */
function countSightings(text: string, lines: Lines, kinds: Uint8Array): { line: number; seen: Sightings }[] {
  const byHead = new Map<string, Sightings>();
  const candidates: { line: number; seen: Sightings }[] = [];
  for (let i = 0; i < lines.count; i++) {
    const apart = isApart(lines, i);
    const atEdge = isAtEdge(lines, kinds, i);
    const head = apart || atEdge ? headOf(text, lines, i) : '';
    if (head === '') continue;
    const seen = byHead.get(head) ?? { atEdge: 0, interrupting: 0, apart: 0 };
    byHead.set(head, seen);
    candidates.push({ line: i, seen });
    if (atEdge) seen.atEdge++;
    if (apart) seen.apart++;
    if (apart && interrupts(text, lines, i)) seen.interrupting++;
  }
  return candidates;
}

function isApart(lines: Lines, i: number): boolean {
  return lines.before[i] !== BREAK.line && (i + 1 === lines.count || lines.before[i + 1] !== BREAK.line);
}

function isAtEdge(lines: Lines, kinds: Uint8Array, i: number): boolean {
  if (lines.before[i] === BREAK.page || lines.before[i + 1] === BREAK.page) return true;
  for (let away = 1; away <= REACH; away++) {
    if (kinds[i - away] === LINE.furniture || kinds[i + away] === LINE.furniture) return true;
  }
  return false;
}

/** `we worry that confidence` / **`Statement by Fiji`** / `in the system is eroding` */
function interrupts(text: string, lines: Lines, i: number): boolean {
  if (i === 0 || i + 1 === lines.count) return false;
  return isLetter(text.charCodeAt(lines.end[i - 1]! - 1)) && isLower(text.charCodeAt(lines.start[i + 1]!));
}

const TIME_STAMP = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}(?: ?[AP]M)?/;

/** What the line says without its page number or time stamp; empty where it cannot be a head. */
function headOf(text: string, lines: Lines, i: number): string {
  const start = lines.start[i]!;
  const end = lines.end[i]!;
  if (end - start > LONGEST_HEAD || end - start < FEWEST_LETTERS) return '';
  if (ENDS_OF_SENTENCES.has(text.charCodeAt(end - 1)) || isLower(text.charCodeAt(start))) return '';
  const head = withoutPageNumber(text.slice(start, end).replace(TIME_STAMP, '').trim());
  return hasLetters(head) ? head : '';
}

function hasLetters(head: string): boolean {
  let letters = 0;
  for (let at = 0; at < head.length && letters < FEWEST_LETTERS; at++) if (isLetter(head.charCodeAt(at))) letters++;
  return letters === FEWEST_LETTERS;
}

const ENDS_OF_SENTENCES = new Set(Array.from('.,;:?!…', (sign) => sign.charCodeAt(0)));
