import type { Clause } from '../../syntax';
import type { SentenceView } from '../sentence-view';
import type { ModalityReading } from './reading';

/** An if-clause, or the main clause that one hangs on. */
export function conditional(view: SentenceView, clause: Clause, depth: number): ModalityReading | null {
  if (depth > 0) return null;
  if (isCondition(view, clause))
    return { modality: 'conditional', evidence: [view.wordEvidence('modality', clause.marker, 'modality/if-clause')] };
  const verb = clause.verb;
  if (!verb?.modal || !SUBJUNCTIVE.has(verb.modal)) return null;
  if (INVERTED.has(view.norm(0))) {
    return { modality: 'conditional', evidence: [view.wordEvidence('modality', 0, 'modality/inverted-condition')] };
  }
  const condition = view.syntax.clauses.find((other) => other.parent === clause.index && isCondition(view, other));
  const unreal = verb.modal === 'would' && view.norm(verb.start + 1) === 'have';
  if (unreal) return { modality: 'conditional', evidence: [view.evidence('modality', verb, 'modality/unreal')] };
  return condition
    ? { modality: 'conditional', evidence: [view.wordEvidence('modality', condition.marker, 'modality/condition')] }
    : null;
}

function isCondition(view: SentenceView, { marker }: Clause): boolean {
  return view.cues.moodCues.get(view.norm(marker)) === 'conditional';
}

/** `If it were passed, 9,000 could go free`. */
const SUBJUNCTIVE: ReadonlySet<string> = new Set(['could', 'might', 'would']);

/** `Had the limit been met, …`. */
const INVERTED: ReadonlySet<string> = new Set(['had', 'should', 'were']);
