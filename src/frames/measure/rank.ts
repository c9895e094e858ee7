import type { Clause, NounChunk, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import { rankedAmong } from '../form/rank';
import { fullPhrase, topOf, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { ITS_OWN } from '../word-sets';
import { isMeasuring, isThing, withoutEntity } from './measurable';
import { found, type MeasureRule } from './measure';

/**
 * `the highest [share]`; a rank word without a noun ranks what stands before it: `84,121 [votes], the most`,
 * `the largest [donor] here and the second largest in Africa`, `[turnout] was the highest`.
 */
export const ofRank: MeasureRule = (view, { chunk, clause, counted }, expression) => {
  if (view.expression(expression).kind !== 'ordinal') return null;
  const lemma = chunk ? view.lemma(chunk.head) : '';
  const silent = view.cues.transparentNouns.has(lemma) || isResult(view, chunk) || isReached(view, chunk);
  const row = chunk && counted && !view.cues.placeNouns.has(lemma) ? null : rowOf(view, chunk);
  if (row) return found(view, fullPhrase(view, row), 'rank-row');
  if (chunk && counted && !silent) {
    return found(view, withoutFigure(view, rankedPhrase(view, chunk)), 'rank');
  }
  const reaching = chunk && isReached(view, chunk) ? reachingThing(view, clause, chunk) : null;
  if (reaching)
    return found(view, withoutEntity(view, withoutFigure(view, fullPhrase(view, reaching))), 'rank-reached');
  const afterComma = chunk && view.norm(chunk.start - 1) === ',' ? view.chunk(chunk.index - 1) : null;
  const before = view.chunk(chunk?.appositionOf ?? -1) ?? view.chunk(chunk?.conjunctOf ?? -1) ?? afterComma;
  // `was, in [fact], the highest`, `was, in [spite of rain], the lowest`
  const leads = before && view.cues.leadingNouns.has(view.lemma(topOf(view, before).head));
  if (before && !leads && isThing(view, before)) return found(view, withoutFigure(view, before), 'rank-of');
  const subject = rankedSubject(view, clause);
  if (!subject || !isMeasuring(view, clause)) return null;
  // `Dropout is highest in the north`
  const alone =
    chunk?.start === chunk?.head && view.norm(chunk?.head ?? -1).endsWith('est') && !isEntity(view, subject);
  if (!view.cues.measureNouns.has(view.lemma(subject.head)) && !(alone && isThing(view, subject))) return null;
  return found(view, withoutEntity(view, fullPhrase(view, subject)), 'rank-subject');
};

/** `its lowest level`, behind a comma: the figure before, in other words. */
export function isResult(view: SentenceView, chunk: NounChunk | null): boolean {
  return chunk !== null && RESULTS.has(view.lemma(chunk.head)) && view.norm(chunk.start - 1) === ',';
}

/** `fell to [its lowest level] since 2010`, `at [a record low]`, `to [their lowest]`: what stands there is the subject. */
function isReached(view: SentenceView, chunk: NounChunk | null): boolean {
  if (chunk === null || !REACHED.has(view.preposition(chunk))) return false;
  const bare = view.words[chunk.head]!.expression >= 0 && ITS_OWN.has(view.norm(chunk.start));
  return bare || RESULTS.has(view.lemma(chunk.head)) || EXTREMES.has(view.lemma(chunk.head));
}

const EXTREMES: ReadonlySet<string> = new Set(['high', 'low', 'peak']);

/** `pushed [rents] to their lowest level`, `[the peso] sank to its weakest point`: what is moved, else what moves. */
function reachingThing(view: SentenceView, clause: Clause | null, reached: NounChunk): NounChunk | null {
  const object = view.chunk(clause?.objects[0] ?? -1);
  const moved = object && object.end <= reached.start ? object : view.subject(clause);
  return moved && isThing(view, moved) && !view.holdsFigure(moved) ? moved : null;
}

const LISTED: ReadonlySet<string> = new Set(['in', 'of', 'on']);

const REACHED: ReadonlySet<string> = new Set(['at', 'to']);

/** `ranks 12th as [a supplier of cocoa]`, `third among 90 in the [Trade Rankings]`: the row that it stands in. */
function rowOf(view: SentenceView, chunk: NounChunk | null): NounChunk | null {
  const place = chunk && (rankedAmong(view, chunk.head) ?? chunk);
  const row = place && view.chunk(place.index + 1);
  if (!row || row.preposition !== place.end) return null;
  const listed = LISTED.has(view.preposition(row)) && view.cues.rankingNouns.has(view.lemma(row.head));
  return listed || (view.preposition(row) === 'as' && isThing(view, row)) ? row : null;
}

/** Behind a comma they stand for the figure before: `rose to 75%, the best result in a decade`. */
const RESULTS: ReadonlySet<string> = new Set([
  'figure',
  'level',
  'outcome',
  'performance',
  'point',
  'reading',
  'result',
  'showing',
]);

/** `[The rate] fell to 5%, which is the lowest level`: over a figure the subject of what it stands in. */
function rankedSubject(view: SentenceView, clause: Clause | null): NounChunk | null {
  const subject = view.subject(clause);
  if (clause?.kind !== 'relative' || !subject || !view.holdsFigure(subject)) return subject;
  return view.subject(view.parent(clause)) ?? subject;
}

/** `the steepest [decline] of any pollutant`: what it is ranked among is not what is ranked. */
function rankedPhrase(view: SentenceView, chunk: NounChunk): WordRange {
  const { end } = fullPhrase(view, overAmount(view, chunk));
  const { start } = chunk;
  // Of a place itself, what it is among says what is ranked: `the leading position among markets`.
  if (view.cues.placeNouns.has(view.lemma(chunk.head))) return { start, end };
  for (let word = chunk.end; word < end; word++) {
    if (view.norm(word) === 'among') return { start, end: word };
    if (isWithinEntity(view, word)) return { start, end: word };
    if (ALL.has(view.norm(word)) && view.tag(word - 1) === 'ADP') return { start, end: word - 1 };
  }
  return { start, end };
}

/** `the fourth oldest population [in the European Union]`: among whom, not what. */
function isWithinEntity(view: SentenceView, word: number): boolean {
  const within = view.norm(word) === 'in' ? view.chunkAt(word + 1) : null;
  return within?.preposition === word && view.tag(within.head) === 'PROPN' && isEntity(view, within);
}

/** `the largest increase of $4 million in [pay]`: behind the amount stands what was increased. */
function overAmount(view: SentenceView, chunk: NounChunk): NounChunk {
  const amount = view.chunk(chunk.index + 1);
  const behind = view.chunk(chunk.index + 2);
  const over =
    amount && view.isFigureChunk(amount) && amount.attachedTo === chunk.index && amount.end === behind?.preposition;
  return over && view.preposition(behind) === 'in' && isThing(view, behind) ? behind : chunk;
}

const ALL: ReadonlySet<string> = new Set(['all', 'any', 'every']);
