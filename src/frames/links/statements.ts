import type { Clause } from '../../syntax';
import type { BaselineRole } from '../baseline-role';
import { readGovernor } from '../governor';
import type { SentenceView } from '../sentence-view';
import { directionOfVerb } from '../verb-cues';

/** A verb, or a noun that nothing governs: `(up 2%) and investment (up 3%)`. */
export function opensStatement(view: SentenceView, word: number): boolean {
  const { tag, expression } = view.words[word]!;
  if (tag === 'VERB' || tag === 'AUX') return true;
  const chunk = expression < 0 && tag === 'NOUN' ? view.chunkAt(word) : null;
  return chunk !== null && chunk.preposition < 0 && chunk.start > 0 && view.tag(chunk.start - 1) === 'CCONJ';
}

export function isAmount(view: SentenceView, index: number): boolean {
  return !view.isTime(index) && view.expression(index).kind !== 'ordinal' && view.wordOf(index) >= 0;
}

/** What the second says where the first stood; `rose by 5% from 20%` moved from there, `by 5%, up from 3%` did so before. */
export function isBaselineOf(first: BaselineRole, { name, direction }: BaselineRole): boolean {
  if (first.name === 'from' || (first.name === 'by' && direction === null)) return false;
  return name === 'from' || name === 'compared' || (name === 'than' && direction !== null);
}

/** A relative pronoun stands between two figures. */
export function relativeBetween(view: SentenceView, a: number, b: number): boolean {
  for (let word = view.wordOf(a) + 1; word < view.wordOf(b); word++) if (RELATIVES.has(view.norm(word))) return true;
  return false;
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'where']);

/** `fell 4% to close at [$31]`, `rose 2% to stand at [480]`: the level that a change ended in. */
export function closesAt(view: SentenceView, figure: number): boolean {
  const at = (view.chunkAt(view.wordOf(figure))?.start ?? 0) - 1;
  return view.norm(at) === 'at' && view.cues.closingVerbs.has(view.lemma(at - 1)) && view.norm(at - 2) === 'to';
}

/** `Unemployment, still low at [0.4%], rose`: before its verb a figure behind `at` says where it stood. */
export function standsAside(view: SentenceView, figure: number): boolean {
  const { preposition, clause, word } = readGovernor(view, figure);
  return preposition === 'at' && !!clause?.verb && word < clause.verb.start;
}

/** Words behind a figure in which its date may stand. */
const DATE_REACH = 6;

/** `compared with 31% in 1990`, `against 16% a year earlier`: a former state; with an average or a target it is no change. */
export function isDated(view: SentenceView, figure: number): boolean {
  const word = view.wordOf(figure);
  return view.words.slice(word + 1, word + 1 + DATE_REACH).some(({ expression, norm }) => {
    return view.cues.earlierWords.has(norm) || (expression >= 0 && view.isTime(expression));
  });
}

/** `rose 5% and reached`, `rose 5%, to reach`; `rose 5%, and costs edged up to` tells of another thing. */
export function goesOn(view: SentenceView, first: Clause | null, second: Clause | null): boolean {
  if (!first || !second) return false;
  if (first === second) return true;
  // `raised the grant by $2, bringing [the total] to $9`
  if (second.objects.length > 0 && view.cues.settingVerbs.has(second.verb?.lemma ?? '')) return false;
  if (second.subject < 0 || second.subject === first.subject) return true;
  // `births assisted by nurses, from 59% to 71%`
  return second.kind === 'participle' && !!second.verb && !directionOfVerb(view, second.verb);
}

/** What starts here only adds to the figure: a comma or a bracket parts them, and no other verb; `while robbery was down 4%`. */
export function isTail(view: SentenceView, moved: number, start: number): boolean {
  let before = start - 1;
  while (view.words[before]?.tag === 'ADV') before--;
  const { tag, expression } = view.words[before] ?? { tag: 'PUNCT', expression: -1 };
  if (start < view.wordOf(moved) || (tag !== 'PUNCT' && expression < 0)) return false;
  for (let word = view.wordOf(moved) + 1; word < start; word++) if (opensStatement(view, word)) return false;
  return true;
}
