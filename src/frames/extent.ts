import type { Span } from '../model/span';
import type { Clause } from '../syntax';
import type { Governor } from './governor';
import type { SentenceView } from './sentence-view';
import { JOINTS } from './word-sets';

export interface Extent {
  text: string;
  span: Span;
}

/**
 * The stretch of text that makes the claim: the main clause around the figure where that can stand alone, with a subject
 * of its own, else the sentence.
 */
export function extentOf(view: SentenceView, { clause }: Governor): Extent {
  const main = mainClause(view, clause);
  const span = (main && standsAlone(view, main) ? spanOf(view, main) : null) ?? view.syntax.sentence.span;
  return { text: view.text.slice(span.start, span.end), span };
}

function mainClause(view: SentenceView, clause: Clause | null): Clause | null {
  let at = clause;
  while (at && at.kind !== 'main') at = view.parent(at);
  return at;
}

/** It has a subject within itself, and there is another main clause beside it. */
function standsAlone(view: SentenceView, main: Clause): boolean {
  const subject = view.subject(main);
  const others = view.syntax.clauses.some((clause) => clause.kind === 'main' && clause !== main);
  return others && subject !== null && subject.clause === main.index;
}

/** From the first to the last word of the clause and of those that hang on it, without punctuation at the ends. */
function spanOf(view: SentenceView, main: Clause): Span | null {
  let first = -1;
  let last = -1;
  view.words.forEach((word, index) => {
    if (word.tag === 'PUNCT' || !within(view, index, main)) return;
    if (first < 0) first = index;
    last = index;
  });
  while (first >= 0 && first < last && JOINTS.has(view.tag(first))) first++;
  while (last > first && JOINTS.has(view.tag(last))) last--;
  return first < 0 ? null : { start: view.words[first]!.start, end: view.words[last]!.end };
}

function within(view: SentenceView, word: number, main: Clause): boolean {
  let at = view.clauseAt(word);
  while (at && at !== main) at = at.kind === 'main' ? null : view.parent(at);
  return at === main;
}
