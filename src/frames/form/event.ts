import type { SentenceView } from '../sentence-view';
import type { FormRule } from './form';

/** A date that carries a claim by itself, or an anniversary. */
export const event: FormRule = ({ view, expression }) =>
  view.isTime(expression) || isAnniversary(view, expression) ? { form: { form: 'event' }, evidence: [] } : null;

/** `the 50th anniversary`, `its 12th session`: the ordinal counts an event; of a meeting with a date the date says when. */
export function isAnniversary(view: SentenceView, expression: number): boolean {
  if (view.expression(expression).kind !== 'ordinal') return false;
  const word = view.wordOf(expression);
  const chunk = view.chunkAt(word);
  if (!chunk) return false;
  const lemma = view.lemma(chunk.head);
  // `to guide the work of its 74th session`: spoken of, not held.
  const spokenOf = view.preposition(chunk) === 'of';
  const held = view.cues.meetingNouns.has(lemma) && view.expression(expression).value !== 1 && !spokenOf;
  return view.cues.anniversaryNouns.has(lemma) || (held && !isDated(view, word));
}

function isDated(view: SentenceView, word: number): boolean {
  const clause = view.clauseAt(word);
  return view.expressions.some((_, index) => view.isTime(index) && view.clauseAt(view.wordOf(index)) === clause);
}
