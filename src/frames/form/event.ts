import type { SentenceView } from '../sentence-view';
import type { FormRule } from './form';

/** A date that carries a claim by itself, or an anniversary. */
export const event: FormRule = ({ view, expression }) =>
  view.isTime(expression) || isAnniversary(view, expression) ? { form: { form: 'event' }, evidence: [] } : null;

const COUNTED_EVENTS: ReadonlySet<string> = new Set([
  'anniversary',
  'birthday',
  'centenary',
  'jubilee',
  'meeting',
  'session',
  'summit',
]);

/** `the 50th anniversary`: the ordinal counts an event. */
export function isAnniversary(view: SentenceView, expression: number): boolean {
  if (view.expression(expression).kind !== 'ordinal') return false;
  const chunk = view.chunkAt(view.wordOf(expression));
  return chunk !== null && COUNTED_EVENTS.has(view.lemma(chunk.head));
}
