import { isAnniversary, rankedAmong } from '../form';
import { readGovernor } from '../governor';
import { indicesOf } from '../indices';
import type { Links } from '../links';
import { ofWhich } from '../measure';
import { moveBehind } from '../move';
import type { SentenceView } from '../sentence-view';
import type { Times } from '../time';
import { INDEFINITE } from '../word-sets';
import { isStatedDuration } from './durations';
import { eventsOf } from './event-dates';
import { isRank } from './ranks';
import { isReference } from './references';

const DEFINITE: ReadonlySet<string> = new Set([
  "'s",
  'the',
  'these',
  'those',
  'both',
  'our',
  'its',
  'their',
  'all',
  'first',
  'following',
  'last',
  'other',
]);

/** The expressions of a sentence that carry a claim, in order. */
export function readAnchors(view: SentenceView, links: Links, times: Times): number[] {
  if (isExercise(view)) return [];
  const figures = indicesOf(
    view.expressions,
    (index) => !view.isTime(index) && !links.consumed.has(index) && (isCheckable(view, index) || isMoved(view, index)),
  );
  const events = eventsOf(view, figures);
  if (events.length === 0) return figures;
  const used = new Set([...figures, ...links.consumed].map((figure) => times.of.get(figure)));
  return [...figures, ...events.filter((index) => !used.has(index))].sort((a, b) => a - b);
}

/** `Describe two trends`, `Suppose that 40 of 50 men work`: asks its reader, and asserts nothing. */
function isExercise(view: SentenceView): boolean {
  const main = view.syntax.clauses[0];
  const verb = main?.verb;
  return !!verb && verb.start === 0 && main.subject < 0 && view.cues.exerciseVerbs.has(verb.lemma);
}

/** A figure that a reader could check: no bare ordinal of a list, no `the two sides`, no duration that only frames. */
function isCheckable(view: SentenceView, index: number): boolean {
  const { kind, value, unit } = view.expression(index);
  const word = view.wordOf(index);
  if (word < 0) return false;
  if (kind === 'ordinal') return isRank(view, index) || (isAnniversary(view, index) && !!view.clauseAt(word)?.verb);
  if (kind === 'duration') return isStatedDuration(view, word);
  if (unit === AGE) return !isAgeGroup(view, word);
  // `27 cents in every $1`
  if (kind === 'currency' && EACH.has(view.norm(word - 1))) return false;
  // `the richest 1% own half`: who they are, but `a record 45%`.
  if (kind === 'percentage' && isRankBefore(view, word)) return INDEFINITE.has(view.norm(word - 2));
  if (kind !== 'number') return true;
  if (isInPlaceName(view, word)) return false;
  // `of every ten families, seven fish`
  const each = EACH.has(view.norm(word - 1));
  if (each && (view.norm(word - 2) === 'of' || isRestated(view, index))) return false;
  if (unit === null && !standsForItself(view, word)) return false;
  // `13 deaths per thousand people`
  if (isReference(view, index) || isRankedAmong(view, word)) return false;
  const small = value !== null && Number.isInteger(value) && (value <= 10 || isSpelt(view, index));
  // `eight fewer than four years ago`
  return !(small && (value === 1 || (onlyCountsParts(view, word) && !moveBehind(view, index))));
}

/** `ranked 74th among [180] countries`: of the place before. */
function isRankedAmong(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  const before = chunk && view.chunk(chunk.index - 1);
  return !!before && isRankBefore(view, before.head + 1) && rankedAmong(view, before.head) === chunk;
}

function isRankBefore(view: SentenceView, word: number): boolean {
  const { expression = -1 } = view.words[word - 1] ?? {};
  return expression >= 0 && view.expression(expression).kind === 'ordinal';
}

/** `340,000 refugees, one for every [12] citizens`: the figure before in other words. */
function isRestated(view: SentenceView, index: number): boolean {
  return view.expressions.slice(0, index).some(({ kind, value }) => kind === 'number' && value !== null && value > 1);
}

const EACH: ReadonlySet<string> = new Set(['each', 'every']);

/** `the two sides`, `with two partners`, `for three reasons`: what is spoken of, told over. */
function onlyCountsParts(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  // `fell by six points` tells over nothing.
  const moved = view.expression(view.words[word]!.expression).trend !== null;
  const isList = !moved && chunk !== null && chunk.head !== word && view.cues.listNouns.has(view.lemma(chunk.head));
  return isList || DEFINITE.has(view.norm(word - 1)) || view.preposition(chunk) === 'with';
}

/** A duration that something changed to, or by (`rose from 49 to 57 years`), and steps of a scale (`a drop of 7 points`). */
function isMoved(view: SentenceView, index: number): boolean {
  const { kind, trend } = view.expression(index);
  if (kind === 'number') return readGovernor(view, index).changeNoun?.chunk.head === nounHead(view, index);
  return kind === 'duration' && trend !== null;
}

/** Head of the phrase that the figure's is attached to: `a [drop] of 7 points`. */
function nounHead(view: SentenceView, index: number): number {
  return view.chunk(view.chunkAt(view.wordOf(index))?.attachedTo ?? -1)?.head ?? -1;
}

/** `the sixteen regions`, `all twenty-one members`: who writes out a number tells all of them, not how many there are. */
function isSpelt(view: SentenceView, index: number): boolean {
  const { value, text } = view.expression(index);
  return value !== null && value < 100 && /^\p{L}/u.test(text);
}

/** A bare number that something is said to be, not `16th of 65`, `children under three`, `per 100,000 people`. */
function standsForItself(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  if (chunk?.head !== word) return false;
  const above = view.chunk(chunk.attachedTo);
  if (!above) return view.clauseAt(word)!.verb !== null || ofWhich(view, view.clauseAt(word)) !== null;
  // `a family of four`
  if (view.preposition(chunk) === 'of' && GROUPS.has(view.lemma(above.head))) return false;
  return !(view.preposition(chunk) === 'of' && view.holdsFigure(above));
}

/** `at Berth [4]`, `in Terminal [2]`: right behind a name that a preposition leads. */
function isInPlaceName(view: SentenceView, word: number): boolean {
  const name = view.chunkAt(word - 1);
  if (view.chunkAt(word)?.head !== word) return false;
  return name !== null && name.preposition >= 0 && view.tag(word - 1) === 'PROPN';
}

/** Of these a bare number says the size, by the way. */
const GROUPS: ReadonlySet<string> = new Set(['crew', 'family', 'group', 'household', 'panel', 'party', 'team']);

const AGE = 'year of age';

/** `three-year-olds` */
const YEAR_OLDS = /-olds$/;

/** `voters [under 30]`, `women [aged 40]`, a `[12-year-old] boy`, `[three-year-olds]`: who, not how much. */
function isAgeGroup(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  const { tag, lemma } = view.words[word - 1] ?? { tag: 'PUNCT', lemma: '' };
  // `60% are under the age of 30`
  const subject = view.subject(view.clauseAt(word));
  if (subject && view.holdsFigure(subject) && view.clauseAt(word)?.verb?.lemma === 'be') return true;
  if (YEAR_OLDS.test(view.norm(word))) return true;
  // `said Ana Ruiz, 52, who`
  if (view.norm(word - 1) === ',' && view.tag(word - 2) === 'PROPN' && chunk?.head === word) return true;
  const people =
    view.cues.ageGroupNouns.has(lemma) || lemma === 'age' || (tag === 'NOUN' && !view.cues.measureNouns.has(lemma));
  return people || (chunk !== null && chunk.head !== word);
}
