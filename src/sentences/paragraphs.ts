import type { SentenceKind } from '../model/sentence';
import type { Span } from '../model/span';
import { goesOn } from './continuation';
import { type Draft, type Layout, readLayout } from './layout';
import type { Lexicon } from './lexicon';
import { BREAK, type Break, LINE } from './lines';
import { markerOf } from './marker-rules';
import type { Marker } from './markers';
import { kindOf } from './paragraph-kind';
import { entryEnd, isTableRow } from './rows';

/** A heading, a list item, a row or a stretch of prose: what no sentence runs beyond. */
export interface Paragraph extends Span {
  kind: SentenceKind;
  /** Page furniture inside, in order. */
  gaps: readonly Span[];
}

/** Hands over the paragraphs of a text, in order, as they are read. */
export function readParagraphs(text: string, lexicon: Lexicon, take: (paragraph: Paragraph) => void): void {
  const layout = readLayout(text, lexicon);
  const { lines, kinds } = layout;
  let draft: Draft | null = null;
  let list: Marker | null = null;
  let alone: Marker | null = null;
  let separation: Break = BREAK.page;
  for (let i = 0; i < lines.count; i++) {
    separation = Math.max(separation, lines.before[i]!) as Break;
    if (kinds[i] === LINE.furniture) {
      separation = BREAK.page;
      continue;
    }
    const marker: Marker | null = alone ?? markerOf(layout, draft, list, i, separation);
    const start = alone === null && marker !== null ? marker.end : lines.start[i]!;
    alone = null;
    if (start === lines.end[i]) {
      alone = marker;
      continue;
    }
    const row = rowEnd(layout, i);
    if (draft !== null && marker === null && row < 0 && goesOn(layout, draft, i, separation)) {
      extend(layout, draft, i, separation);
    } else {
      if (draft !== null) take(finish(layout, draft));
      draft = open(layout, i, start, row, marker);
    }
    if (marker !== null) list = marker;
    separation = BREAK.line;
  }
  if (draft !== null) take(finish(layout, draft));
}

/** Where the words of a row of a table or table of contents end; -1 where the line is none. */
function rowEnd({ text, lines }: Layout, i: number): number {
  const start = lines.start[i]!;
  const end = lines.end[i]!;
  const entry = entryEnd(text, start, end);
  return entry < 0 && isTableRow(text, start, end) ? end : entry;
}

function open({ lines }: Layout, i: number, start: number, row: number, marker: Marker | null): Draft {
  const isRow = row > start;
  return { start, end: isRow ? row : lines.end[i]!, firstLine: i, lastLine: i, chunkLine: i, marker, gaps: [], isRow };
}

function extend({ lines }: Layout, draft: Draft, i: number, separation: Break): void {
  if (i > draft.lastLine + 1) draft.gaps.push({ start: lines.start[draft.lastLine + 1]!, end: lines.end[i - 1]! });
  if (separation !== BREAK.line) draft.chunkLine = i;
  draft.lastLine = i;
  draft.end = lines.end[i]!;
}

function finish(layout: Layout, draft: Draft): Paragraph {
  return { start: draft.start, end: draft.end, kind: kindOf(layout, draft), gaps: draft.gaps };
}
