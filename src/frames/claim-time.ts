import type { ClaimTime, Evidence } from '../model/claim';
import type { Clause } from '../syntax';
import type { SentenceView } from './sentence-view';
import { HAVE } from './word-sets';

/** The date as the time of a figure, its preposition applied: `since 2012` is `2012/..`, `until 1999` `../1999`. */
export function toClaimTime(view: SentenceView, time: number, figure: number): ClaimTime {
  const { edtf, relative, text, span } = view.expression(time);
  const role = isWhen(view, figure, time) ? undefined : bound(view, time);
  return {
    edtf: edtf === null || LENGTH.test(edtf) ? null : withPreposition(edtf, role),
    relative,
    text,
    span,
  };
}

/** `P2Y` of `the past two years` is how long, not when. */
const LENGTH = /^P/;

function bound(view: SentenceView, time: number): 'openEnd' | 'openStart' | 'within' | undefined {
  const word = view.wordOf(time);
  let before = word - 1;
  while (before >= 0 && (view.tag(before) === 'DET' || view.cues.possessivePronouns.has(view.norm(before)))) before--;
  if (isSince(view, view.clauseAt(word))) return 'openEnd';
  return (
    view.cues.timePrepositions.get(view.norm(before)) ??
    view.cues.timePrepositions.ofPair(view.norm(before - 1), view.norm(before))
  );
}

/** `in [2013], when it made up half of sales`, `since [1976], when 90 died`: the date that the figure's clause tells more of. */
export function isWhen(view: SentenceView, figure: number, time: number): boolean {
  const marker = view.clauseAt(view.wordOf(figure))?.marker ?? -1;
  if (marker < 1 || view.norm(marker) !== 'when') return false;
  return view.wordOf(time) === (view.norm(marker - 1) === ',' ? marker - 2 : marker - 1);
}

/** `has fallen since the ban came in 2004`: from what happened then on. */
export function isSince(view: SentenceView, clause: Clause | null): boolean {
  if (clause?.kind !== 'adverbial' || view.norm(clause.marker) !== 'since') return false;
  // `since` gives a reason as well; from a date on stands what has been so.
  return HAVE.has(view.norm(view.parent(clause)?.verb?.start ?? -1));
}

function withPreposition(edtf: string, role: ReturnType<typeof bound>): string {
  if (edtf.includes('/')) return edtf;
  if (role === 'openEnd') return `${edtf}/..`;
  return role === 'openStart' ? `../${edtf}` : edtf;
}

export function timeEvidence(view: SentenceView, time: number): Evidence {
  const word = view.wordOf(time);
  return view.evidence('time', { start: word, end: word + 1 }, 'time/own-clause');
}
