import type { SentenceKind } from '../model/sentence';
import type { Span } from '../model/span';
import { goesOn } from './continuation';
import { type Draft, type Layout, readLayout } from './layout';
import type { Lexicon } from './lexicon';
import { BREAK, type Break, LINE } from './lines';
import { markerOf } from './marker-rules';
import type { Lists, Marker } from './markers';
import { kindOf } from './paragraph-kind';
import { type Row, readRow } from './rows';

/** A heading, a list item, a row or a stretch of prose: what no sentence runs beyond. */
export interface Paragraph extends Span {
  kind: SentenceKind;
  /** Page furniture inside, in order. */
  gaps: readonly Span[];
  /** One sentence whatever stops are in it. */
  isRow: boolean;
}

/** Hands over the paragraphs of a text, in order, as they are read. */
export function readParagraphs(text: string, lexicon: Lexicon, take: (paragraph: Paragraph) => void): void {
  const layout = readLayout(text, lexicon);
  const { lines, kinds } = layout;
  let draft: Draft | null = null;
  const lists: Lists = {};
  let alone: Marker | null = null;
  let separation: Break = BREAK.page;
  for (let i = 0; i < lines.count; i++) {
    separation = Math.max(separation, lines.before[i]!) as Break;
    if (kinds[i] === LINE.furniture) {
      separation = BREAK.page;
      continue;
    }
    const marker: Marker | null = alone ?? markerOf(layout, draft, lists, i, separation);
    const start = alone === null && marker !== null ? marker.end : lines.start[i]!;
    alone = null;
    if (start === lines.end[i]) {
      alone = marker;
      continue;
    }
    const row = readRow(text, start, lines.end[i]!, draft?.row === 'contents');
    if (draft !== null && marker === null && row === null && goesOn(layout, draft, i, separation)) {
      extend(layout, draft, i, separation);
    } else {
      if (draft !== null) take(finish(layout, draft));
      draft = open(layout, i, start, row, marker);
    }
    if (marker !== null) lists[marker.style] = marker;
    separation = BREAK.line;
  }
  if (draft !== null) take(finish(layout, draft));
}

function open({ lines }: Layout, i: number, start: number, row: Row, marker: Marker | null): Draft {
  return {
    start,
    end: row?.end ?? lines.end[i]!,
    firstLine: i,
    lastLine: i,
    chunkLine: i,
    marker,
    gaps: [],
    row: row?.kind ?? null,
  };
}

function extend({ lines }: Layout, draft: Draft, i: number, separation: Break): void {
  if (i > draft.lastLine + 1) draft.gaps.push({ start: lines.start[draft.lastLine + 1]!, end: lines.end[i - 1]! });
  if (separation !== BREAK.line) draft.chunkLine = i;
  draft.lastLine = i;
  draft.end = lines.end[i]!;
}

function finish(layout: Layout, draft: Draft): Paragraph {
  return {
    start: draft.start,
    end: draft.end,
    kind: kindOf(layout, draft),
    gaps: draft.gaps,
    isRow: draft.row !== null,
  };
}
