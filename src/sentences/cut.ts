import type { Span } from '../model/span';
import { trimSpan } from '../text/span';
import type { Cursor } from './cursor';
import { endsSentence } from './fixes';
import { creditStart, labelEnd } from './labels';
import type { Lexicon } from './lexicon';
import type { Paragraph } from './paragraphs';
import type { SentenceNode } from './sentence-node';
import { COLON, isStopSign } from './signs';
import { readStop } from './stop';

/** Cuts a paragraph into its sentences, and appends these to `nodes`. */
export function cutParagraph(text: string, paragraph: Paragraph, lexicon: Lexicon, nodes: SentenceNode[]): void {
  const cursor: Cursor = {
    text,
    lexicon,
    paragraph,
    kind: paragraph.kind,
    sentenceStart: paragraph.start,
    firstGap: 0,
    gap: 0,
    notes: null,
  };
  let at = paragraph.isRow ? paragraph.end : labelEnd(text, paragraph.start, paragraph.end, lexicon);
  if (at > paragraph.start && !paragraph.isRow) cut(nodes, cursor, at, at);
  while (at < paragraph.end) {
    const gap = paragraph.gaps[cursor.gap];
    at = nextSign(text, at, gap?.start ?? paragraph.end);
    if (at === gap?.start) {
      at = gap.end;
      cursor.gap++;
    } else if (at < paragraph.end) {
      at = text.charCodeAt(at) === COLON ? cutAtColon(nodes, cursor, at) : cutAtStop(nodes, cursor, at);
    }
  }
  nodes.push(sentence(nodes.length, cursor, paragraph.end));
}

function nextSign(text: string, at: number, limit: number): number {
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isStopSign(code) || code === COLON) break;
  }
  return at;
}

/** Cuts where the sentence ends at the sign, and gives where to read on. */
function cutAtStop(nodes: SentenceNode[], cursor: Cursor, at: number): number {
  const stop = readStop(cursor, at);
  const isLast = stop.next >= cursor.paragraph.end;
  if (!isLast && !endsSentence(stop)) return stop.end;
  if (stop.end > stop.wordsEnd) cursor.notes = trimSpan(cursor.text, stop.wordsEnd, stop.end);
  if (isLast) return stop.next;
  if (cursor.kind === 'heading') cursor.kind = 'body';
  cut(nodes, cursor, stop.end, stop.next);
  return stop.next;
}

function cutAtColon(nodes: SentenceNode[], cursor: Cursor, at: number): number {
  const credit = creditStart(cursor.text, cursor.sentenceStart, at, cursor.lexicon);
  if (credit > cursor.sentenceStart) cut(nodes, cursor, credit, credit);
  return at + 1;
}

/** Ends the sentence at `end` and begins the next one at `start`, white space and page furniture aside. */
function cut(nodes: SentenceNode[], cursor: Cursor, end: number, start: number): void {
  nodes.push(sentence(nodes.length, cursor, end));
  const { gaps } = cursor.paragraph;
  while (cursor.gap < gaps.length && gaps[cursor.gap]!.end <= start) cursor.gap++;
  cursor.firstGap = cursor.gap;
  cursor.notes = null;
  cursor.sentenceStart = start;
}

const NO_GAPS: readonly Span[] = [];

function sentence(
  index: number,
  { text, paragraph, kind, sentenceStart, firstGap, gap, notes }: Cursor,
  end: number,
): SentenceNode {
  const span = trimSpan(text, sentenceStart, end);
  let gaps = firstGap < gap ? paragraph.gaps.slice(firstGap, gap) : NO_GAPS;
  if (notes !== null) gaps = [...gaps, notes];
  return { index, span, kind, gaps };
}
