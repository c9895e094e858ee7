import type { ExpressionKind } from '../../model/expression';
import type { SentenceView } from '../sentence-view';

/** Words between two figures that one statement may hold. */
const REACH = 16;

/** Two figures that one statement may hold. */
export function isNear(view: SentenceView, a: number, b: number): boolean {
  const [start, end] = [view.wordOf(a) + 1, view.wordOf(b)];
  if (end - start > REACH) return false;
  for (let word = start; word < end; word++) if (view.norm(word) === ';') return false;
  return true;
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
  if (x.kind === y.kind) return x.currency === y.currency;
  if (x.unit !== null && x.unit === y.unit) return true;
  if (PARTS.has(x.kind) && PARTS.has(y.kind)) return true;
  return (
    (x.kind === 'number' && x.unit === null) ||
    (y.kind === 'number' && y.unit === null) ||
    x.value === 0 ||
    y.value === 0
  );
}

/** `from two-fifths to 5%`. */
const PARTS: ReadonlySet<ExpressionKind> = new Set(['fraction', 'percentage']);

/** Two units, nothing but `or` or a bracket between: `$389 million or 7.7%`. */
export function isAlternative(view: SentenceView, a: number, b: number): boolean {
  if (view.expression(a).kind === view.expression(b).kind) return false;
  const gap = view.words.slice(view.wordOf(a) + 1, view.wordOf(b)).filter(({ norm }) => norm !== ',');
  return gap.length === 1 && (gap[0]!.norm === 'or' || gap[0]!.norm === '(');
}
