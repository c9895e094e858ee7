import type { SentenceView } from '../sentence-view';
import type { FormRule } from './form';

/** A date that carries a claim by itself, or an anniversary. */
export const event: FormRule = ({ view, expression }) =>
  view.isTime(expression) || isAnniversary(view, expression) ? { form: { form: 'event' }, evidence: [] } : null;

const ANNIVERSARIES: ReadonlySet<string> = new Set(['anniversary', 'birthday', 'centenary', 'jubilee']);
const MEETINGS: ReadonlySet<string> = new Set(['meeting', 'session', 'summit']);

/** `the 50th anniversary`, `its 12th session`: the ordinal counts an event; of a meeting with a date the date says when. */
export function isAnniversary(view: SentenceView, expression: number): boolean {
  if (view.expression(expression).kind !== 'ordinal') return false;
  const word = view.wordOf(expression);
  const chunk = view.chunkAt(word);
  if (!chunk) return false;
  const lemma = view.lemma(chunk.head);
  const held = MEETINGS.has(lemma) && view.expression(expression).value !== 1;
  return ANNIVERSARIES.has(lemma) || (held && !isDated(view, word));
}

function isDated(view: SentenceView, word: number): boolean {
  const clause = view.clauseAt(word);
  return view.expressions.some((_, index) => view.isTime(index) && view.clauseAt(view.wordOf(index)) === clause);
}
