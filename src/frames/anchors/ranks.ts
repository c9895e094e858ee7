import type { NounChunk } from '../../syntax';
import type { Cues } from '../cues';
import { isInName } from '../name';
import type { SentenceView } from '../sentence-view';

/** A rank has a noun it ranks or a verb that ranks; `first, …; second, …` has neither. */
export function isRank(view: SentenceView, cues: Cues, index: number): boolean {
  const word = view.wordOf(index);
  const next = view.norm(word + 1);
  if (next === ':' || next === 'time' || isOneOf(view, word) || isGroup(view, word)) return false;
  if (next === ',' && opensClause(view, word)) return false;
  if (isPlainOrdinal(view, index)) return ranks(view, word);
  if (isInName(view, index) || isClassName(view, cues, index, word)) return false;
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

/**
 * `ranked 12th`, `in second place`, `climbed to 11th`, `second and fifth largest`, `the first country to …`, `became the
 * 11th member of …`; `the fourth measure` only numbers.
 */
function ranks(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  if (chunk && PLACES.has(view.lemma(chunk.head))) return true;
  if (!chunk || chunk.head === word) {
    const moved = MOVES.has(view.preposition(chunk)) && view.norm(word - 1) === view.preposition(chunk);
    return moved || RANKING.has(view.clauseAt(word)?.verb?.lemma ?? '') || isJoinedToRank(view, word);
  }
  const isFirstTo = view.norm(word).endsWith('first') && view.norm(chunk.end) === 'to';
  return isFirstTo || isJoinedToRank(view, word) || joinsRow(view, chunk);
}

/** `second and fifth largest`, not `the first and second child`. */
function isJoinedToRank(view: SentenceView, word: number): boolean {
  const other = view.words[word + 2]?.expression ?? -1;
  return view.words[word + 1]?.tag === 'CCONJ' && other >= 0 && !isPlainOrdinal(view, other);
}

/** `Croatia became [the 28th member] of …`: who comes at which place in a row that grows. */
function joinsRow(view: SentenceView, chunk: NounChunk): boolean {
  const clause = view.clauseAt(chunk.head);
  return clause?.verb?.lemma === 'become' && clause.objects.includes(chunk.index);
}

/** `rose to 11th`. */
const MOVES: ReadonlySet<string> = new Set(['to']);
const PLACES: ReadonlySet<string> = new Set(['place', 'position', 'rank', 'spot']);
const RANKING: ReadonlySet<string> = new Set(['come', 'finish', 'place', 'rank', 'stand']);

/** `the most vulnerable`, `the poorest`, `the least developed countries`: a class of people or things, nobody's place. */
function isClassName(view: SentenceView, cues: Cues, index: number, word: number): boolean {
  const chunk = view.chunkAt(word);
  if (!chunk) return false;
  const { text } = view.expression(index);
  const graded = /^(?:the )?(?:most|least) \p{L}/iu.test(text);
  if (graded && /\p{Lu}/u.test(text) && word > 0) return true;
  if (isPartOfRow(view, chunk) || isClass(view, cues, chunk, word)) return true;
  return chunk.head === word && (graded || isPeople(view, word)) && !isPredicative(view, chunk);
}

/** `the richest [fifth] of households`, `the lowest-income tenth`: one part of a row of equal ones. */
function isPartOfRow(view: SentenceView, chunk: NounChunk): boolean {
  const { expression, lemma } = view.words[chunk.head]!;
  return PARTS.has(lemma) || (expression >= 0 && view.expression(expression).kind === 'fraction');
}

const PARTS: ReadonlySet<string> = new Set(['decile', 'fifth', 'quarter', 'quartile', 'quintile', 'tenth', 'third']);

/** `in [the most unequal countries]`, `[the largest firms] employ 40%`: several that are spoken of, of which nobody says which. */
function isClass(view: SentenceView, cues: Cues, chunk: NounChunk, word: number): boolean {
  const { norm, lemma, tag } = view.words[chunk.head]!;
  const several = tag === 'NOUN' && norm !== lemma && cues.entityNoun.has(lemma) && view.norm(word - 1) === 'the';
  return several && !isPredicative(view, chunk) && view.subject(view.clauseAt(chunk.head))?.index !== chunk.index;
}

/** `the youngest`, with nothing said of among whom. */
function isPeople(view: SentenceView, word: number): boolean {
  const next = view.words[word + 1]?.tag;
  return view.norm(word - 1) === 'the' && next !== 'ADP' && next !== 'SCONJ' && CLASSES.has(view.norm(word));
}

const CLASSES: ReadonlySet<string> = new Set([
  'neediest',
  'oldest',
  'poorest',
  'richest',
  'strongest',
  'weakest',
  'wealthiest',
  'youngest',
]);

/** `the capital is [the most crowded]`. */
function isPredicative(view: SentenceView, chunk: NounChunk): boolean {
  const clause = view.clauseAt(chunk.head);
  return clause?.verb?.lemma === 'be' && clause.objects.includes(chunk.index);
}

/** `the ten largest companies`: which ones are meant. */
function isGroup(view: SentenceView, word: number): boolean {
  const before = view.words[word - 1]?.expression ?? -1;
  return before >= 0 && view.expression(before).kind === 'number';
}

/** `one of the largest`, `is among the lowest` ranks nothing that could be checked. */
function isOneOf(view: SentenceView, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - 4); at--) {
    if (view.norm(at) === 'of' && view.lemma(at - 1) === 'one') return true;
    if (view.norm(at) === 'among' && view.clauseAt(at)?.verb?.lemma === 'be' && view.norm(at + 1) === 'the')
      return true;
  }
  return false;
}
