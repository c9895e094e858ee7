import { isInName } from '../name';
import type { SentenceView } from '../sentence-view';

/** A rank has a noun it ranks or a verb that ranks; `first, …; second, …` has neither. */
export function isRank(view: SentenceView, index: number): boolean {
  const word = view.wordOf(index);
  const next = view.norm(word + 1);
  if (next === ':' || next === 'time' || isOneOf(view, word)) return false;
  if (next === ',' && opensClause(view, word)) return false;
  if (isPlainOrdinal(view, index)) return ranks(view, word);
  if (isInName(view, index) || isClassName(view, index, word)) return false;
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

/** `ranked 12th`, `in second place`, `second and fifth largest`, `the first country to …`; `the fourth measure` only numbers. */
function ranks(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  const head = chunk ? view.lemma(chunk.head) : '';
  const placed = (!chunk || chunk.head === word) && RANKING.has(view.clauseAt(word)?.verb?.lemma ?? '');
  if (PLACES.has(head) || placed || (chunk && view.norm(word).endsWith('first') && view.norm(chunk.end) === 'to'))
    return true;
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
