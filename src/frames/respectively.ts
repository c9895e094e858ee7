import type { NounChunk } from '../syntax';
import type { SentenceView } from './sentence-view';

/** Which conjunct each figure of a `respectively` sentence is for. */
export interface Respectively {
  /** The conjunct of the subject, where the sentence names it. */
  of: ReadonlyMap<number, NounChunk>;
  /** One word stands for all conjuncts, and the figures follow their order: `We are respectively …`. */
  collective: boolean;
}

/** `receipts and spending are 27 and 45 respectively`; nothing where there is no such word or the counts do not agree. */
export function readRespectively(view: SentenceView, anchors: readonly number[]): Respectively {
  const cue = view.words.findIndex(({ norm }) => norm === 'respectively');
  const subject = cue < 0 || anchors.length < 2 ? null : view.subject(view.clauseAt(view.wordOf(anchors[0]!)));
  const conjuncts = subject
    ? view.syntax.chunks.filter((chunk) => chunk.index === subject.index || chunk.conjunctOf === subject.index)
    : [];
  const matched = conjuncts.length === anchors.length;
  return {
    of: new Map(matched ? conjuncts.map((chunk, index) => [anchors[index]!, chunk]) : []),
    collective: conjuncts.length === 1,
  };
}
