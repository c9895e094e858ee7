import type { Clause } from '../../syntax';
import { isInName } from '../name';
import type { SentenceView } from '../sentence-view';
import { isBaselineTime } from '../time';

/** Dates of clauses that have no figure: they say that something happened then, or will. */
export function eventsOf(view: SentenceView, figures: readonly number[]): number[] {
  const stating = figures.filter((figure) => view.expression(figure).kind !== 'duration');
  const claimed = new Set<Clause | null>(stating.map((figure) => view.clauseAt(view.wordOf(figure))));
  const dated = new Set<Clause>();
  return view.expressions
    .map((_, index) => index)
    .filter((index) => {
      if (!view.isTime(index) || !isEventDate(view, index)) return false;
      const clause = view.clauseAt(view.wordOf(index));
      if (!clause?.verb || (stating.length > 0 && clause.kind !== 'main' && clause.kind !== 'complement')) return false;
      if (claimed.has(clause) && !(dated.has(clause) && isCoordinated(view, index))) return false;
      claimed.add(clause);
      dated.add(clause);
      return true;
    });
}

/** `middle-income status by 2030 and high-income status by 2050`: a date of its own in a coordination. */
function isCoordinated(view: SentenceView, index: number): boolean {
  for (let word = view.wordOf(index) - 1; word > view.wordOf(index - 1); word--) {
    if (view.words[word]!.tag === 'CCONJ') return true;
  }
  return false;
}

/** A date that something can happen on: not `today`, not the stretch that led up to it, not a year in a name or compared with. */
function isEventDate(view: SentenceView, index: number): boolean {
  const { kind, edtf, relative } = view.expression(index);
  if (kind === 'duration' || (edtf === null && relative === null)) return false;
  if (relative?.unit === 'day' && relative.offset === 0) return false;
  const stretch = edtf?.includes('/') && relative !== null;
  return !stretch && !isInName(view, index) && !isBaselineTime(view, index);
}
