import type { NounChunk } from '../syntax';
import type { Cues } from './cues';
import type { SentenceView } from './sentence-view';

/** A proper name, or a common noun for an actor. */
export function isEntity(view: SentenceView, cues: Cues, chunk: NounChunk): boolean {
  const head = view.words[chunk.head]!;
  return (
    head.expression < 0 &&
    !chunk.apart &&
    !cues.measureNoun.has(head.lemma) &&
    (head.tag === 'PROPN' || cues.entityNoun.has(head.lemma))
  );
}
