import type { Clause, NounChunk } from '../../syntax';
import { fullPhrase, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { holdsVerb } from '../verb-cues';
import { isThing } from './measurable';
import { found, type Measure, NOTHING } from './measure';

/** Of a date what is to be reached by then: `achieve [net zero] by 2050`, `return to [surplus] in 2014/15`; what just happens measures nothing. */
export function readGoal(view: SentenceView, clause: Clause | null): Measure {
  const { verb } = clause ?? {};
  if (!clause || !verb || !holdsVerb(view.cues.attainingVerbs, view, verb)) return NOTHING;
  const goal = view.chunk(clause.objects[0] ?? -1) ?? reachedBehind(view, clause);
  return goal && isThing(view, goal) ? found(view, withoutFigure(view, fullPhrase(view, goal)), 'goal') : NOTHING;
}

/** `get back to [surplus]` */
function reachedBehind(view: SentenceView, { index, verb }: Clause): NounChunk | null {
  const next = view.syntax.chunks.find(({ clause, start }) => clause === index && start >= verb!.end) ?? null;
  return next && REACHING.has(view.preposition(next)) ? next : null;
}

const REACHING: ReadonlySet<string> = new Set(['from', 'on', 'to']);
