import type { Evidence, Polarity } from '../model/claim';
import type { Cues } from './cues';
import type { Governor } from './governor';
import type { SentenceView } from './sentence-view';

/** Whether the clause denies what it says of the figure: `did not reach 5%`, `no longer`. */
export function readPolarity(
  view: SentenceView,
  cues: Cues,
  { clause, word }: Governor,
): { polarity: Polarity; evidence: Evidence[] } {
  const verb = clause?.verb;
  if (verb?.negated) return { polarity: 'negated', evidence: [view.evidence('polarity', verb, 'polarity/verb')] };
  if (word > 0 && view.norm(word - 1) === 'not')
    return { polarity: 'negated', evidence: [view.wordEvidence('polarity', word - 1, 'polarity/not')] };
  if (verb && verb.lemma === 'fail' && cues.negator.has('fail'))
    return { polarity: 'negated', evidence: [view.evidence('polarity', verb, 'polarity/fail')] };
  return { polarity: 'affirmative', evidence: [] };
}
