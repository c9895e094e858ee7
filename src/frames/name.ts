import type { SentenceView } from './sentence-view';

/** `the 2050 Strategy`, `Least Developed Countries`: the expression is part of what a thing is called. */
export function isInName(view: SentenceView, index: number): boolean {
  const word = view.wordOf(index);
  const chunk = view.chunkAt(word);
  const capital = /^\p{Lu}|^\d/u.test(view.expression(index).text) && word > 0;
  return capital && chunk !== null && chunk.head !== word && view.tag(chunk.head) === 'PROPN';
}
