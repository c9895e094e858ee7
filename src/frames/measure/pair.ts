import type { NounChunk, WordRange } from '../../syntax';
import { ownPhrase } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { ONE_OF_TWO } from '../word-sets';
import { isThing } from './measurable';
import { found, type MeasureRule } from './measure';

/** `exports and imports rose, the former by 9%, [the latter] by 4%`, `Of tea and rubber, the former rose 9%`: one of a pair named before. */
export const ofPairMember: MeasureRule = (view, { chunk, clause }) => {
  const pointer = pointerBefore(view, chunk) ?? view.subject(clause);
  if (!pointer || !isPairPointer(view, pointer)) return null;
  const pair = pairBefore(view, pointer);
  return pair && found(view, view.norm(pointer.head) === 'former' ? pair.former : pair.latter, 'pair');
};

/** `the former` right before a figure, over other figures: `the former by 9% to $4 million`. */
function pointerBefore(view: SentenceView, chunk: NounChunk | null): NounChunk | null {
  if (!chunk) return null;
  for (let index = chunk.index - 1; index >= 0; index--) {
    const before = view.syntax.chunks[index]!;
    if (!view.isFigureChunk(before) && !view.isTimeChunk(before)) return isPairPointer(view, before) ? before : null;
  }
  return null;
}

/** `the former`, `the latter`. */
export function isPairPointer(view: SentenceView, { head, end, start }: NounChunk): boolean {
  return end - start === 2 && ONE_OF_TWO.has(view.norm(head));
}

interface Pair {
  former: WordRange;
  latter: WordRange;
}

/** The last two things joined before: two phrases, or two descriptions of one noun (`private and public consumption`). */
function pairBefore(view: SentenceView, pointer: NounChunk): Pair | null {
  for (let index = pointer.index - 1; index >= 0; index--) {
    const chunk = view.syntax.chunks[index]!;
    if (isPairPointer(view, chunk) || !isThing(view, chunk)) continue;
    const first = view.chunk(chunk.conjunctOf);
    if (first && isThing(view, first)) return { former: ownPhrase(view, first), latter: ownPhrase(view, chunk) };
    for (let word = chunk.start + 1; word < chunk.head; word++) {
      if (view.tag(word) === 'CCONJ')
        return {
          former: { start: bothBehind(view, chunk), end: chunk.end },
          latter: { start: word + 1, end: chunk.end },
        };
    }
  }
  return null;
}

/** `[Both] private and public consumption`. */
function bothBehind(view: SentenceView, { start }: NounChunk): number {
  return view.norm(start) === 'both' ? start + 1 : start;
}
