import type { NounChunk } from '../../syntax';
import { groupSize } from '../form';
import { isInName } from '../name';
import { fullPhrase } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { PARTS } from '../word-sets';

/** A rank has a noun it ranks or a verb that ranks; `first, …; second, …` has neither. */
export function isRank(view: SentenceView, index: number): boolean {
  const word = view.wordOf(index);
  const next = view.norm(word + 1);
  if (next === ':' || next === 'time' || isUnplaced(view, word)) return false;
  if (next === ',' && opensClause(view, word)) return false;
  if (isPraise(view, word)) return false;
  // `I would first like to thank you`
  if (view.tag(word - 1) === 'AUX' && isPlainOrdinal(view, index) && view.lemma(word - 1) !== 'be') return false;
  if (isPlainOrdinal(view, index)) return ranks(view, word);
  if (isInName(view, index) || isClassName(view, index, word)) return false;
  return view.tag(word) !== 'ADV' || view.expression(index).text.length > 6;
}

/** `our best chance`, `their greatest asset`: nobody counts them; `its best year since 1990` is one of many. */
function isPraise(view: SentenceView, word: number): boolean {
  const { praisingWords, praisedNouns, degreeNouns, tributeNouns, possessivePronouns } = view.cues;
  // `at best`, `at most`
  if (view.norm(word - 1) === 'at' && BOUNDS.has(view.norm(word))) return true;
  const chunk = view.chunkAt(word);
  if (!chunk) return false;
  const noun = view.lemma(chunk.head);
  if (tributeNouns.has(noun) || (degreeNouns.has(noun) && chunk.preposition >= 0)) return true;
  if (!praisingWords.has(view.norm(word))) return false;
  return praisedNouns.has(noun) || (possessivePronouns.has(view.norm(word - 1)) && !AMONG.has(view.norm(chunk.end)));
}

const BOUNDS: ReadonlySet<string> = new Set(['best', 'least', 'most', 'worst']);
const AMONG: ReadonlySet<string> = new Set(['for', 'in', 'of', 'since']);

/** `First, we …`: nothing of its clause stands before it. */
function opensClause(view: SentenceView, word: number): boolean {
  return word === 0 || view.tag(word) === 'ADV' || view.tag(word - 1) === 'PUNCT';
}

/** `12th`, `fourth`: a number in a row, no superlative. */
function isPlainOrdinal(view: SentenceView, index: number): boolean {
  return /^(?:the\s+)?(?:\d+(?:st|nd|rd|th)|[\p{L}-]*(?:th|first|second|third))$/iu.test(view.expression(index).text);
}

/**
 * `ranked 12th`, `in second place`, `climbed to 11th`, `second and fifth largest`, `the first country to …`, `became the
 * 11th member of …`; `the fourth measure` only numbers.
 */
function ranks(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  if (chunk && view.cues.placeNouns.has(view.lemma(chunk.head))) return true;
  if (!chunk || chunk.head === word) {
    const moved = MOVES.has(view.preposition(chunk)) && view.norm(word - 1) === view.preposition(chunk);
    return moved || view.cues.rankingVerbs.has(view.clauseAt(word)?.verb?.lemma ?? '') || isJoinedToRank(view, word);
  }
  // `helps first home buyers to save`: who buys for the first time.
  const all = chunk.start === word && view.norm(chunk.head) !== view.lemma(chunk.head);
  const isFirstTo = view.norm(word).endsWith('first') && view.norm(chunk.end) === 'to' && !all;
  return isFirstTo || isFirstIn(view, chunk, word) || isJoinedToRank(view, word) || joinsRow(view, chunk);
}

/** `the first summit on energy [in 40 years]`. */
function isFirstIn(view: SentenceView, chunk: NounChunk, word: number): boolean {
  if (!view.norm(word).endsWith('first')) return false;
  const { end } = fullPhrase(view, chunk);
  const expression = view.norm(end) === 'in' ? (view.words[end + 1]?.expression ?? -1) : -1;
  return expression >= 0 && view.expression(expression).kind === 'duration';
}

/** `second and fifth largest`, not `the first and second child`. */
function isJoinedToRank(view: SentenceView, word: number): boolean {
  const other = view.words[word + 2]?.expression ?? -1;
  return view.tag(word + 1) === 'CCONJ' && other >= 0 && !isPlainOrdinal(view, other);
}

/** `Croatia became [the 28th member] of …`: who comes at which place in a row that grows. */
function joinsRow(view: SentenceView, chunk: NounChunk): boolean {
  const clause = view.clauseAt(chunk.head);
  return clause?.verb?.lemma === 'become' && clause.objects.includes(chunk.index);
}

/** `rose to 11th`. */
const MOVES: ReadonlySet<string> = new Set(['to']);

/** `the worst hit areas` are a class. */
const DAMAGED: ReadonlySet<string> = new Set(['affected', 'hit']);

/** `the most vulnerable`, `the poorest`, `the least developed countries`: a class of people or things, nobody's place. */
function isClassName(view: SentenceView, index: number, word: number): boolean {
  const chunk = view.chunkAt(word);
  if (!chunk) return false;
  const { text } = view.expression(index);
  if (DAMAGED.has(view.norm(word + 1))) return true;
  const graded = /^(?:the\s+)?(?:most|least)\s+\p{L}/iu.test(text);
  if (graded && /\p{Lu}/u.test(text) && word > 0) return true;
  if (isPartOfRow(view, chunk) || (chunk.head > word && isKind(view, index, chunk))) return true;
  return chunk.head === word && (graded || isPeople(view, word)) && !isPredicative(view, chunk);
}

/** `the richest [fifth] of households`, `the lowest-income tenth`: one part of a row of equal ones. */
function isPartOfRow(view: SentenceView, chunk: NounChunk): boolean {
  const { expression, lemma } = view.words[chunk.head]!;
  return view.cues.quantileNouns.has(lemma) || (expression >= 0 && PARTS.has(view.expression(expression).kind));
}

/** `aid to [the poorest countries]`, `hits [the most vulnerable people]`: all of a kind, of which nothing more is said. */
function isKind(view: SentenceView, index: number, chunk: NounChunk): boolean {
  const { lemma, norm, text } = view.words[chunk.head]!;
  const plural = norm !== lemma || norm === 'people' || text.endsWith('s');
  const people = view.cues.entityNouns.has(lemma) || view.cues.countryWords.has(text.replace(/s$/, ''));
  if (!plural || !people || view.expression(index).value !== 1 || isOneOf(view, view.wordOf(index))) return false;
  // `the largest cities are Oslo and Bergen`
  const clause = view.clauseAt(chunk.head);
  const identified = clause?.verb?.lemma === 'be' && clause.subject === chunk.index;
  if (identified || isPredicative(view, chunk) || chunk.appositionOf >= 0) return false;
  return SUPERLATIVE.test(view.expression(index).text);
}

const SUPERLATIVE = /^(?:the\s+)?(?:(?:most|least)\s+\p{L}+|\p{L}+est)$/iu;

/** `the youngest`, with nothing said of among whom. */
function isPeople(view: SentenceView, word: number): boolean {
  const next = view.tag(word + 1);
  return (
    view.norm(word - 1) === 'the' &&
    next !== 'ADP' &&
    next !== 'SCONJ' &&
    view.cues.classAdjectives.has(view.norm(word))
  );
}

/** `the capital is [the most crowded]`. */
function isPredicative(view: SentenceView, chunk: NounChunk): boolean {
  const clause = view.clauseAt(chunk.head);
  return clause?.verb?.lemma === 'be' && clause.objects.includes(chunk.index);
}

/** `one of the largest`, `the ten largest companies` rank nothing that could be checked; `one of the ten largest` does. */
function isUnplaced(view: SentenceView, word: number): boolean {
  return isOneOf(view, word) ? groupSize(view, word) === null : groupSize(view, word) !== null;
}

/** `one of the largest`, `some of the costliest`, `is among the lowest`. */
function isOneOf(view: SentenceView, word: number): boolean {
  for (let at = word - 1; at >= Math.max(0, word - 4); at--) {
    if (view.norm(at) === 'of' && PORTIONS.has(view.lemma(at - 1))) return true;
    if (
      view.norm(at) === 'among' &&
      view.cues.memberVerbs.has(view.clauseAt(at)?.verb?.lemma ?? '') &&
      view.norm(at + 1) === 'the'
    )
      return true;
  }
  return false;
}

const PORTIONS: ReadonlySet<string> = new Set(['many', 'one', 'several', 'some']);
