import type { NounChunk, WordRange } from '../../syntax';
import type { SentenceView } from '../sentence-view';
import { found, type MeasureRule } from './measure';

/** `roads, $40 million; [repairing bridges], $3 million; and ferries, $2 million.`: an amount behind the comma of an item that semicolons part. */
export const ofListed: MeasureRule = (view, { chunk }, expression) => {
  const item = chunk && listedBefore(view, chunk, expression);
  return item ? found(view, item, 'listed') : null;
};

/** What the item that an amount ends is, without a verb. */
export function listedBefore(view: SentenceView, chunk: NounChunk, expression: number): WordRange | null {
  if (!view.isFigureChunk(chunk) || view.norm(chunk.start - 1) !== ',') return null;
  if (view.expression(expression).kind === 'percentage' || !ENDS.has(view.norm(chunk.end))) return null;
  const comma = chunk.start - 1;
  const start = itemStart(view, comma);
  const parted = view.norm(start - 1) === ';' || view.norm(chunk.end) === ';';
  const item = view.tag(start) === 'CCONJ' ? start + 1 : start;
  return parted && item < comma && !holdsFiniteVerb(view, item, comma) ? { start: item, end: comma } : null;
}

const ENDS: ReadonlySet<string> = new Set(['', '.', ';']);
const OPENS: ReadonlySet<string> = new Set([':', ';']);

function itemStart(view: SentenceView, comma: number): number {
  let start = comma;
  while (start > 0 && !OPENS.has(view.norm(start - 1))) start--;
  return start;
}

function holdsFiniteVerb(view: SentenceView, start: number, end: number): boolean {
  for (let word = start; word < end; word++) {
    const { tag, norm } = view.words[word]!;
    if (tag === 'AUX' || (tag === 'VERB' && !norm.endsWith('ing') && !norm.endsWith('ed'))) return true;
  }
  return false;
}
