import type { Evidence, Polarity } from '../model/claim';
import type { Clause, VerbGroup } from '../syntax';
import type { Governor } from './governor';
import type { SentenceView } from './sentence-view';

/** Whether the clause denies what it says of the figure: `did not reach 5%`, `no longer`. */
export function readPolarity(
  view: SentenceView,
  { clause, word, chunk }: Governor,
): { polarity: Polarity; evidence: Evidence[] } {
  // `The deficit, $9 million, was not above it`
  if (chunk && clause?.verb && view.norm(chunk.start - 1) === ',' && chunk.end < clause.verb.start) return AFFIRMED;
  const verb = clause?.verb;
  const denied = verb?.negated ? verb : deniedAbove(view, clause);
  if (denied) return { polarity: 'negated', evidence: [view.evidence('polarity', denied, 'polarity/verb')] };
  if (view.norm(word - 1) === 'longer' && view.norm(word - 2) === 'no')
    return {
      polarity: 'negated',
      evidence: [view.evidence('polarity', { start: word - 2, end: word }, 'polarity/no-longer')],
    };
  if (word > 0 && view.norm(word - 1) === 'not')
    return { polarity: 'negated', evidence: [view.wordEvidence('polarity', word - 1, 'polarity/not')] };
  return AFFIRMED;
}

const AFFIRMED: { polarity: Polarity; evidence: Evidence[] } = { polarity: 'affirmative', evidence: [] };

/** `will [not be allowed] to fall below 1%`, `[failed] to reach 3%`: of an infinitive, the verb that it completes; who `failed by 12 votes` did fail. */
function deniedAbove(view: SentenceView, clause: Clause | null): VerbGroup | null {
  for (let at = clause; at?.kind === 'complement' && at.verb?.nonfinite; at = view.parent(at)) {
    const above = view.parent(at)?.verb;
    if (above && (above.negated || view.cues.negators.has(above.lemma))) return above;
  }
  return null;
}
