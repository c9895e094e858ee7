import type { NounChunk } from '../syntax';
import type { SentenceView } from './sentence-view';

/** A proper name, or a common noun for an actor. */
export function isEntity(view: SentenceView, chunk: NounChunk): boolean {
  const head = view.words[chunk.head]!;
  if (head.expression >= 0 || chunk.apart) return false;
  if (view.cues.measureNouns.has(head.lemma)) return isScheme(view, chunk);
  return (head.tag === 'PROPN' || view.cues.entityNouns.has(head.lemma)) && !isAggregate(view, chunk);
}

/** `the Gross National Product`: written like a name, and measured. */
function isAggregate(view: SentenceView, { start, head }: NounChunk): boolean {
  return head > start && view.cues.measureNouns.hasPair(view.norm(head - 1), view.norm(head));
}

/** `the Rural Housing Loan`: what is measured elsewhere, as the name of an undertaking. */
function isScheme(view: SentenceView, { start, head }: NounChunk): boolean {
  return (
    view.cues.schemeNouns.has(view.lemma(head)) && head > start && isCapital(view, head) && isCapital(view, head - 1)
  );
}

function isCapital(view: SentenceView, word: number): boolean {
  return /^\p{Lu}/u.test(view.words[word]!.text);
}

/** `According to [the Bank]`: who says so is not who it is about. */
export function isSource(view: SentenceView, { preposition }: NounChunk): boolean {
  return preposition > 0 && view.norm(preposition - 1) === 'according';
}
