import type { SentenceKind } from '../model/sentence';
import type { Span } from '../model/span';
import { goesOn } from './continuation';
import { type Draft, type Layout, type Lists, readLayout } from './layout';
import type { Lexicon } from './lexicon';
import { BREAK, type Break, LINE } from './lines';
import { markerOf } from './marker-rules';
import { follows, type Marker } from './markers';
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
  const lists: Lists = {};
  let draft: Draft | null = null;
  let alone: Marker | null = null;
  let separation: Break = BREAK.page;
  for (let i = 0; i < lines.count; i++) {
    separation = Math.max(separation, kinds[i] === LINE.furniture ? BREAK.page : lines.before[i]!) as Break;
    if (kinds[i] === LINE.furniture) continue;
    const marker: Marker | null = alone ?? markerOf(layout, draft, lists, i, separation);
    const start: number = alone === null && marker !== null ? marker.end : lines.start[i]!;
    const end = lines.end[i]!;
    // A bullet on a line of its own marks the next one.
    alone = start === end ? marker : null;
    if (alone !== null) continue;
    const row = readRow(text, start, end, draft?.row === 'contents');
    if (draft !== null && marker === null && row === null && goesOn(layout, draft, i, separation)) {
      extend(layout, draft, i);
    } else {
      if (draft !== null) take(finish(layout, draft));
      draft = begin(i, start, end, row, marker);
      if (marker !== null) count(lists, draft, marker);
    }
    separation = BREAK.line;
  }
  if (draft !== null) take(finish(layout, draft));
}

function begin(i: number, start: number, lineEnd: number, row: Row, marker: Marker | null): Draft {
  const end = row?.end ?? lineEnd;
  const kind = row?.kind ?? null;
  return { start, end, firstLine: i, lastLine: i, marker, series: null, kind: null, gaps: [], row: kind };
}

/** Notes the paragraph as the last of its style, and what it counts on from. */
function count(lists: Lists, draft: Draft, marker: Marker): void {
  const before = lists[marker.style];
  if (follows(marker, before?.marker)) draft.series = before?.kind ?? null;
  lists[marker.style] = draft;
}

function extend({ lines }: Layout, draft: Draft, i: number): void {
  if (i > draft.lastLine + 1) draft.gaps.push({ start: lines.start[draft.lastLine + 1]!, end: lines.end[i - 1]! });
  draft.lastLine = i;
  draft.end = lines.end[i]!;
}

function finish(layout: Layout, draft: Draft): Paragraph {
  draft.kind = kindOf(layout, draft);
  return { start: draft.start, end: draft.end, kind: draft.kind, gaps: draft.gaps, isRow: draft.row !== null };
}
