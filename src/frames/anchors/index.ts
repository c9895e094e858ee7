import { isAnniversary } from '../form';
import type { Links } from '../links';
import type { SentenceView } from '../sentence-view';
import type { Times } from '../time';
import { eventsOf } from './event-dates';
import { isRank } from './ranks';

const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'these',
  'those',
  'both',
  'our',
  'its',
  'their',
  'all',
  'following',
  'other',
]);

/** The expressions of a sentence that carry a claim, in order. */
export function readAnchors(view: SentenceView, links: Links, times: Times): number[] {
  const all = view.expressions.map((_, index) => index);
  const figures = all.filter(
    (index) =>
      !view.isTime(index) && !links.consumed.has(index) && (isCheckable(view, index) || isMoved(view, links, index)),
  );
  const used = new Set(figures.map((figure) => times.of.get(figure)));
  const events = eventsOf(view, figures).filter((index) => !used.has(index));
  return [...figures, ...events].sort((a, b) => a - b);
}

/** A figure that a reader could check: no bare ordinal of a list, no `the two sides`, no duration that only frames. */
function isCheckable(view: SentenceView, index: number): boolean {
  const { kind, value, unit } = view.expression(index);
  const word = view.wordOf(index);
  if (word < 0 || view.clauseAt(word) === null) return false;
  if (kind === 'ordinal') return isRank(view, index) || (isAnniversary(view, index) && !!view.clauseAt(word)?.verb);
  if (kind === 'duration') return isPredicated(view, word);
  if (kind !== 'number') return true;
  if (unit === null && !standsForItself(view, word)) return false;
  const small = value !== null && Number.isInteger(value) && value <= 10;
  return !(
    small &&
    (DEFINITE.has(view.norm(word - 1)) || value === 1 || view.preposition(view.chunkAt(word)) === 'with')
  );
}

/** `life expectancy rose from 49 to 57 years`, `by three years`: a duration that something changed to, or by. */
function isMoved(view: SentenceView, links: Links, index: number): boolean {
  const { kind, trend } = view.expression(index);
  const { from = null, by = null } = links.of.get(index) ?? {};
  return kind === 'duration' && (trend !== null || from !== null || by !== null);
}

/** A bare number that something is said to be, not `16th of 65`, `children under three`, `per 100,000 people`. */
function standsForItself(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  if (chunk?.head !== word || view.norm(word - 1) === 'per') return false;
  const above = view.chunk(chunk.attachedTo);
  if (!above) return view.clauseAt(word)!.verb !== null;
  const age = AGES.has(view.preposition(chunk));
  return !age && !(view.preposition(chunk) === 'of' && view.holdsFigure(above));
}

const AGES: ReadonlySet<string> = new Set(['under', 'over', 'above', 'below']);

/** `for 30 years` and `a two-year loan` frame; `must wait two years` states. */
function isPredicated(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  if (!chunk) return false;
  return chunk.head === word && (view.clauseAt(word)?.objects.includes(chunk.index) ?? false);
}
