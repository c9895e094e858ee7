import type { Direction } from '../language/language';
import type { ExpressionKind } from '../model/expression';
import type { Governor } from './governor';
import type { SentenceView } from './sentence-view';

/** A word beside a figure that says which way something moved by it. */
export interface Move {
  direction: Direction;
  /** Word index of it. */
  word: number;
}

/** `[up] 5%`, `[down] by 4%`; of coordinated figures before the first: `[up] 3% and 1% respectively`. */
export function moveBefore(view: SentenceView, figure: number): Move | null {
  let word = startOfRow(view, figure) - 1;
  // `was [higher] by 5%`
  const by = view.norm(word) === 'by';
  if (by) word--;
  const direction =
    PARTICLES.has(view.norm(word)) || (by && isComparative(view, word))
      ? view.cues.changeModifiers.get(view.norm(word))
      : undefined;
  if (!direction) return null;
  // `edged up 5%`: the verb's own; `closed up 5%` is none.
  const ofVerb = view.tag(word - 1) === 'VERB' && view.expression(figure).trend === null;
  return ofVerb ? null : { direction, word };
}

function isComparative(view: SentenceView, word: number): boolean {
  return view.tag(word) === 'ADJ' && view.norm(word).endsWith('er');
}

/** `is [down] to 5%`, `now [up] to 40`: where it has come to. */
export function moveTo(view: SentenceView, figure: number): Move | null {
  const to = startOfRow(view, figure) - 1;
  const word = to - 1;
  if (view.norm(to) !== 'to' || !PARTICLES.has(view.norm(word)) || view.tag(word - 1) === 'VERB') return null;
  const direction = view.cues.changeModifiers.get(view.norm(word));
  return direction ? { direction, word } : null;
}

const PARTICLES: ReadonlySet<string> = new Set(['up', 'down']);

/** `5% [higher]`, `72 thousand [down]`; of coordinated figures behind the last: `3% and 20% [lower]`. */
export function moveBehind(view: SentenceView, figure: number): Move | null {
  const last = endOfRow(view, figure);
  const chunk = view.chunkAt(last);
  for (const word of [last + 1, chunk ? chunk.end : last + 1]) {
    const direction = view.cues.changeModifiers.get(view.norm(word));
    if (direction) return { direction, word };
  }
  return null;
}

/** `grew at 6%`: a rate says by how much. */
export function growsAt(view: SentenceView, { preposition, clause, word }: Governor, kind: ExpressionKind): boolean {
  // `Unemployment, at 6%, grew` says where it stood.
  if (clause?.verb && word < clause.verb.start) return false;
  return kind === 'percentage' && preposition === 'at' && view.cues.growthVerbs.has(clause?.verb?.lemma ?? '');
}

/** First word of the chunk of the first of figures that a conjunction joins: `up [3%], 4% and 1%`. */
function startOfRow(view: SentenceView, figure: number): number {
  const word = lastInRow(view, figure, -1);
  return view.chunkAt(word)?.start ?? word;
}

function endOfRow(view: SentenceView, figure: number): number {
  return lastInRow(view, figure, 1);
}

/** `$9 million, $2 million short` are no row. */
function lastInRow(view: SentenceView, figure: number, step: 1 | -1): number {
  const own = view.wordOf(figure);
  let word = own;
  let joined = false;
  for (let at = own + 2 * step; isJoint(view, at - step) && isSameKind(view, figure, at); at += 2 * step) {
    word = at;
    joined ||= view.norm(at - step) === 'and';
  }
  return joined ? word : own;
}

function isJoint(view: SentenceView, word: number): boolean {
  return view.norm(word) === 'and' || view.norm(word) === ',';
}

function isSameKind(view: SentenceView, figure: number, word: number): boolean {
  const expression = view.words[word]?.expression ?? -1;
  return expression >= 0 && view.expression(expression).kind === view.expression(figure).kind;
}
