import type { Direction } from '../../language/language';
import { placeBehind, type WordRange } from '../../syntax';
import type { SentenceView } from '../sentence-view';
import { PARTS } from '../word-sets';

/** Words between two figures that one statement may hold. */
const REACH = 16;
/** With those of what is put in. */
const FAR = 28;

/** Two figures that one statement may hold. */
export function isNear(view: SentenceView, a: number, b: number): boolean {
  const [start, end] = [view.wordOf(a) + 1, view.wordOf(b)];
  if (end - start > FAR) return false;
  const { clauseOf } = view.syntax;
  let own = 0;
  for (let word = start; word < end; word++) {
    if (view.norm(word) === ';') return false;
    // `, the mayor's office said on Sunday,` is no part of it.
    if (clauseOf[word] === clauseOf[start - 1] || clauseOf[word] === clauseOf[end]) own++;
  }
  return own <= REACH;
}

/** Nothing but a comma, a bracket or `or` between. */
export function isAdjacent(view: SentenceView, a: number, b: number): boolean {
  for (let word = view.wordOf(a) + 1; word < view.wordOf(b); word++) {
    const { tag, norm } = view.words[word]!;
    if (tag !== 'PUNCT' && norm !== 'or') return false;
  }
  return true;
}

/** The same unit on both sides, or none on one: `from 9 to 10 seats`, `from 40 to 35 hours`. */
export function isCompatible(view: SentenceView, a: number, b: number): boolean {
  const [x, y] = [view.expression(a), view.expression(b)];
  if (x.kind === y.kind) return x.currency === y.currency && !countOthers(view, a, b);
  if (x.unit !== null && x.unit === y.unit) return true;
  if (PARTS.has(x.kind) && PARTS.has(y.kind)) return true;
  return (
    (x.kind === 'number' && (x.unit === null || counted(view, a) === null)) ||
    (y.kind === 'number' && (y.unit === null || counted(view, b) === null)) ||
    x.value === 0 ||
    y.value === 0
  );
}

/** `2,300 records from 41 countries`: each counts something else. */
function countOthers(view: SentenceView, a: number, b: number): boolean {
  const [x, y] = [counted(view, a), counted(view, b)];
  return x !== null && y !== null && x !== y;
}

/** Lemma of the noun that a plain number has itself, or null. */
function counted(view: SentenceView, figure: number): string | null {
  const { head } = view.chunkAt(view.wordOf(figure)) ?? { head: -1 };
  return view.expression(figure).kind === 'number' && head > view.wordOf(figure) ? view.lemma(head) : null;
}

/** Two units, nothing but `or`, `equal to` or a bracket between: `$389 million or 7.7%`, `$5 billion in 2013, equal to 9% of output`. */
export function isAlternative(view: SentenceView, a: number, b: number): boolean {
  if (view.expression(a).kind === view.expression(b).kind) return false;
  // `27% of votes (35 seats)`: other things.
  if (PARTS.has(view.expression(a).kind) && counted(view, b) !== null) return false;
  const gap: string[] = [];
  const last = (view.chunkAt(view.wordOf(a))?.end ?? 0) - 1;
  // `1,400 votes, or 49%`
  if (last > view.wordOf(a) && view.norm(last + 1) === ',') {
    const second = view.chunkAt(view.wordOf(b));
    if (view.norm(last + 2) === 'or') return second?.start === last + 3;
    if (second?.start === last + 2) return isPartAside(view, b, second);
  }
  for (let word = view.wordOf(a) + 1; word < view.wordOf(b) && gap.length <= 2; word++) {
    const { norm } = view.words[word]!;
    const dates = isDate(view, word) || (view.tag(word) === 'ADP' && isDate(view, word + 1));
    if (norm !== ',' && !dates) gap.push(norm);
  }
  return gap.length === 1 ? gap[0] === 'or' || gap[0] === '(' : gap.length === 2 && isEquation(view, gap);
}

/** `9,000 children, [one in nine], live in the cold`: between commas what part that is. */
function isPartAside(view: SentenceView, figure: number, { start, end }: WordRange): boolean {
  return PARTS.has(view.expression(figure).kind) && start === end - 1 && view.norm(end) === ',';
}

/** `from a deficit of $4 million to a surplus of $2 million`: which way a balance went through nothing, or null. */
export function crossedBalance(view: SentenceView, a: number, b: number): Direction | null {
  const [before, after] = [a, b].map((figure) => balanceOf(view, figure));
  if (!before || !after || before === after) return null;
  return after === 'positive' ? 'increase' : 'decrease';
}

/** `a [surplus] of $2 million`, `a $2 million [surplus]` */
function balanceOf(view: SentenceView, figure: number) {
  const word = view.wordOf(figure);
  return view.cues.balanceNouns.get(view.lemma(word - 2)) ?? view.cues.balanceNouns.get(view.lemma(word + 1));
}

/** `from 3 in [Chad] to 9 in [Cuba]`: of two places at one time. */
export function areElsewhere(view: SentenceView, a: number, b: number): boolean {
  const [here, there] = [placeOf(view, a), placeOf(view, b)];
  return here !== null && there !== null && here !== there;
}

function placeOf(view: SentenceView, figure: number): string | null {
  const own = view.chunkAt(view.wordOf(figure));
  const next = own && view.chunk(own.index + 1);
  // `3 per 1,000 in Chad`
  const last = next && view.preposition(next) === 'per' ? next : own;
  const place = last && placeBehind(view.syntax, last);
  return place && view.norm(place.head);
}

/** `[68] of the 146 seats`: of the two, a total does not move. */
export function isPartOf(view: SentenceView, a: number, b: number): boolean {
  const [part, whole] = [view.chunkAt(view.wordOf(a)), view.chunkAt(view.wordOf(b))];
  if (!part || !whole || !view.isFigureChunk(part)) return false;
  return whole.attachedTo === part.index && view.preposition(whole) === 'of';
}

function isDate(view: SentenceView, word: number): boolean {
  const { expression = -1 } = view.words[word] ?? {};
  return expression >= 0 && view.isTime(expression);
}

function isEquation(view: SentenceView, [adjective, preposition]: readonly string[]): boolean {
  return view.cues.equatingAdjectives.has(adjective!) && preposition === 'to';
}

/** `$5 million, as compared with [$4 million].`: a figure right behind the word of comparison, and nothing else to be of. */
export function endsSentence(view: SentenceView, figure: number, word: number): boolean {
  const chunk = view.chunkAt(view.wordOf(figure));
  return chunk !== null && chunk.start === word + 1 && chunk.end >= view.words.length - 1;
}
