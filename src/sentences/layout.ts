import type { SentenceKind } from '../model/sentence';
import type { Span } from '../model/span';
import { isLower, isSpace, isUpper } from '../text/characters';
import { findFurniture } from './furniture';
import type { Lexicon } from './lexicon';
import { BREAK, LINE, type Lines, readLines } from './lines';
import type { Marker, MarkerStyle } from './markers';
import { skipOpeners } from './signs';

/** A text as it lies on its pages. */
export interface Layout {
  text: string;
  lines: Lines;
  /** `LINE.text` or `LINE.furniture`, by line. */
  kinds: Uint8Array;
  /** Where the lines are wrapped, in characters; 0 where line breaks are deliberate. */
  width: number;
  lexicon: Lexicon;
}

/** A paragraph that may yet go on with the next line. */
export interface Draft extends Span {
  firstLine: number;
  lastLine: number;
  marker: Marker | null;
  /** The kind of the paragraph that its mark counts on from (`42.` after `41.`). */
  series: SentenceKind | null;
  /** What it turned out to be once finished. */
  kind: SentenceKind | null;
  gaps: Span[];
  /** A row of a table or an entry of a table of contents: it does not go on. */
  row: 'table' | 'contents' | null;
}

/** The last paragraph with a mark of each style; a list of one style may stand between the items of another. */
export type Lists = Partial<Record<MarkerStyle, Draft>>;

export function readLayout(text: string, lexicon: Lexicon): Layout {
  const lines = readLines(text);
  const kinds = findFurniture(text, lines);
  return { text, lines, kinds, width: wrapWidth(text, lines, kinds), lexicon };
}

/** Pages are not wider or narrower; a text with longer or shorter lines is not wrapped. */
const WIDEST = 140;
const NARROWEST = 30;

/** The width that nine in ten of the lines keep to that are surely wrapped: the next one goes on in lower case. */
function wrapWidth(text: string, lines: Lines, kinds: Uint8Array): number {
  const counts = new Uint32Array(WIDEST + 1);
  let total = 0;
  for (let i = 0; i + 1 < lines.count; i++) {
    if (kinds[i] !== LINE.text || lines.before[i + 1] !== BREAK.line) continue;
    if (!isLower(text.charCodeAt(lines.start[i + 1]!))) continue;
    const width = Math.min(WIDEST, lineWidth(lines, i));
    counts[width] = counts[width]! + 1;
    total++;
  }
  let width = 0;
  for (let seen = 0; width <= WIDEST && seen < total * 0.9; width++) seen += counts[width]!;
  return width > WIDEST || width < NARROWEST ? 0 : width;
}

function lineWidth(lines: Lines, i: number): number {
  return lines.end[i]! - lines.margin[i]!;
}

/** Whether a paragraph is longer than so many characters, of which a line break is one however it is written. */
export function isLonger({ lines }: Layout, draft: Draft, limit: number): boolean {
  if (draft.end - draft.start <= limit) return false;
  let length = lines.end[draft.firstLine]! - draft.start;
  for (let i = draft.firstLine + 1; i <= draft.lastLine && length <= limit; i++)
    length += 1 + lines.end[i]! - lines.start[i]!;
  return length > limit;
}

/** Lines are ragged: a line is short when the next word had gone into this part of the width. */
const FULL = 0.8;

/** The line is about as wide as lines are where the text is wrapped. */
export function isFull({ lines, width }: Layout, i: number): boolean {
  return width > 0 && lineWidth(lines, i) >= FULL * width;
}

/** The line was broken before it was full, so that the break means something. */
export function isShort({ text, lines, width }: Layout, i: number): boolean {
  if (width === 0) return true;
  let wordEnd = lines.start[i + 1]!;
  const limit = Math.min(lines.end[i + 1]!, wordEnd + width);
  while (wordEnd < limit && !isSpace(text.charCodeAt(wordEnd))) wordEnd++;
  return lineWidth(lines, i) + 1 + wordEnd - lines.start[i + 1]! < FULL * width;
}

/** No name written like `iPhone` is longer. */
const LONGEST_NAME = 20;

/** Begins, an opening quote or bracket aside, in lower case; names written like `iPhone` or `eBay` do not. */
export function beginsLower(text: string, start: number, end: number): boolean {
  start = skipOpeners(text, start, end);
  if (start === end || !isLower(text.charCodeAt(start))) return false;
  const limit = Math.min(end, start + LONGEST_NAME);
  let at = start + 1;
  while (at < limit && isLower(text.charCodeAt(at))) at++;
  return at === limit || !isUpper(text.charCodeAt(at));
}
