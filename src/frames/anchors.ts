import type { Clause } from '../syntax';
import { isAnniversary } from './form';
import type { Links } from './links';
import type { SentenceView } from './sentence-view';
import { isBaselineTime, type Times } from './time';

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
  const figures = all.filter((index) => !view.isTime(index) && isCheckable(view, index) && !links.consumed.has(index));
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

/** A bare number that something is said to be, not `16th of 65`, `children under three`, `per 100,000 people`. */
function standsForItself(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  if (chunk?.head !== word || view.norm(word - 1) === 'per') return false;
  const above = view.chunk(chunk.attachedTo);
  if (!above) return true;
  const age = AGES.has(view.preposition(chunk));
  return !age && !(view.preposition(chunk) === 'of' && view.holdsFigure(above));
}

const AGES: ReadonlySet<string> = new Set(['under', 'over', 'above', 'below']);

/** A rank has a noun it ranks or a verb that ranks; `first, …; second, …` has neither. */
function isRank(view: SentenceView, index: number): boolean {
  const word = view.wordOf(index);
  const next = view.norm(word + 1);
  if (next === ':' || next === 'time' || isOneOf(view, word)) return false;
  if (next === ',' && opensClause(view, word)) return false;
  if (isPlainOrdinal(view, index)) return ranks(view, word);
  if (isInName(view, index) || isClassName(view, index, word)) return false;
  if (view.expression(index).text.toLowerCase() === 'first') return isFirstTo(view, word);
  return view.words[word]!.tag !== 'ADV' || view.expression(index).text.length > 6;
}

/** `First, we …`: nothing of its clause stands before it. */
function opensClause(view: SentenceView, word: number): boolean {
  return word === 0 || view.words[word]!.tag === 'ADV' || view.words[word - 1]!.tag === 'PUNCT';
}

/** `12th`, `fourth`: a number in a row, no superlative. */
function isPlainOrdinal(view: SentenceView, index: number): boolean {
  return /^(?:the )?(?:\d+(?:st|nd|rd|th)|\p{L}*(?:th|first|second|third))$/iu.test(view.expression(index).text);
}

/** `ranked 12th`, `in second place`, `second and fifth largest`; `the fourth measure` only numbers. */
function ranks(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  const head = chunk ? view.lemma(chunk.head) : '';
  const placed = (!chunk || chunk.head === word) && RANKING.has(view.clauseAt(word)?.verb?.lemma ?? '');
  if (PLACES.has(head) || placed) return true;
  const other = view.words[word + 2];
  return view.words[word + 1]?.tag === 'CCONJ' && (other?.expression ?? -1) >= 0;
}

const PLACES: ReadonlySet<string> = new Set(['place', 'position', 'rank', 'spot']);
const RANKING: ReadonlySet<string> = new Set(['come', 'finish', 'place', 'rank', 'stand']);

/** `the most vulnerable`, `the least developed countries`: a class of people or things, nobody's place. */
function isClassName(view: SentenceView, index: number, word: number): boolean {
  const chunk = view.chunkAt(word);
  const graded = /^(?:the )?(?:most|least) \p{L}/iu.test(view.expression(index).text);
  if (!graded || !chunk) return false;
  const named = /\p{Lu}/u.test(view.expression(index).text) && word > 0;
  return named || (chunk.head === word && !view.clauseAt(word)?.objects.includes(chunk.index));
}

/** `one of the largest` ranks nothing that could be checked. */
function isOneOf(view: SentenceView, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - 4); at--) {
    if (view.norm(at) === 'of' && view.lemma(at - 1) === 'one') return true;
  }
  return false;
}

/** `the first country to …` ranks; `the first phase`, `first we` number a list. */
function isFirstTo(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  return chunk !== null && view.norm(chunk.end) === 'to';
}

/** `for 30 years` and `a two-year loan` frame; `must wait two years` states. */
function isPredicated(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  if (!chunk) return false;
  return chunk.head === word && (view.clauseAt(word)?.objects.includes(chunk.index) ?? false);
}

/** Dates of clauses that have no figure: they say that something happened then, or will. */
function eventsOf(view: SentenceView, figures: readonly number[]): number[] {
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
  const { edtf, relative } = view.expression(index);
  if (edtf === null && relative === null) return false;
  if (relative?.unit === 'day' && relative.offset === 0) return false;
  const stretch = edtf?.includes('/') && relative !== null;
  return !stretch && !isInName(view, index) && !isBaselineTime(view, index);
}

/** `the 2050 Strategy`: the year is part of what a thing is called. */
function isInName(view: SentenceView, index: number): boolean {
  const word = view.wordOf(index);
  const chunk = view.chunkAt(word);
  const capital = /^\p{Lu}|^\d/u.test(view.expression(index).text) && word > 0;
  return capital && chunk !== null && chunk.head !== word && view.words[chunk.head]!.tag === 'PROPN';
}
