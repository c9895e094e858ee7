import type { NounChunk } from '../../syntax';
import type { Governor } from '../governor';
import type { SentenceView } from '../sentence-view';
import { DASHES } from '../word-sets';
import { namesChange } from './change-noun';
import { isResult } from './rank';

/**
 * The earlier figure whose metric a figure leaves unsaid, or null: `trained 300 nurses, [an increase of 9%]`,
 * `fell by $3 billion, which is equal to [4%] of output`,
 * `averaged 26, compared with an average of [21]`, `735 million went hungry, [122 million] more than before`.
 */
export function echoedFigure(view: SentenceView, governor: Governor, figure: number): number | null {
  // Of `the largest rise` the rise itself is ranked; of `5.2%, the lowest level since 2001` what stands at 5.2%.
  if (view.expression(figure).kind === 'ordinal')
    return isResult(view, governor.chunk) ? apposedTo(view, governor.chunk!) : rankedFigure(view, governor, figure);
  const told =
    figureTold(view, governor) ?? correspondingTo(view, governor, figure) ?? countedBefore(view, governor, figure);
  if (told !== null) return told;
  const echoes =
    isApposedChange(view, governor) ||
    isStandard(view, governor) ||
    isExcess(view, governor, figure) ||
    isApposedPart(view, governor, figure);
  if (!echoes) return null;
  return earlierFigure(view, figure, view.words.length);
}

/** `a surplus of $9 million in goods such as tea, [lowest] since 2012`: a place that names nothing is that of the figure before. */
function rankedFigure(view: SentenceView, { chunk, word, clause }: Governor, figure: number): number | null {
  const bare = chunk?.head === word && view.norm(chunk.start - 1) === ',' && SINCE.has(view.norm(word + 1));
  const earlier = bare ? earlierFigure(view, figure, chunk.start) : null;
  return earlier !== null && view.clauseAt(view.wordOf(earlier)) === clause ? earlier : null;
}

const SINCE: ReadonlySet<string> = new Set(['ever', 'for', 'in', 'since']);

/** The figure right before the comma of an apposition. */
function apposedTo(view: SentenceView, chunk: NounChunk): number | null {
  const before = view.chunkAt(chunk.start - 2);
  return before && view.isFigureChunk(before) ? view.words[before.head]!.expression : null;
}

/** The last amount before a figure that stands before a word. */
function earlierFigure(view: SentenceView, figure: number, word: number): number | null {
  for (let earlier = figure - 1; earlier >= 0; earlier--) {
    const { kind } = view.expression(earlier);
    if (view.wordOf(earlier) < word && !view.isTime(earlier) && kind !== 'duration' && kind !== 'ordinal')
      return earlier;
  }
  return null;
}

/** Of `$3 billion, which is equal to 4%` the first: it is the subject of the relative clause. */
function figureTold(view: SentenceView, { clause, inSubject }: Governor): number | null {
  const subject = clause?.kind === 'relative' && !inSubject ? view.subject(clause) : null;
  return subject && view.isFigureChunk(subject) && clause?.verb?.lemma === 'be'
    ? view.words[subject.head]!.expression
    : null;
}

/** `killed 12 people and injured [34]`: of a bare number that took its unit from a count before it, that count. */
function countedBefore(view: SentenceView, { chunk, word }: Governor, figure: number): number | null {
  const { kind, unit } = view.expression(figure);
  if (kind !== 'number' || unit === null || chunk?.head !== word || chunk.preposition >= 0) return null;
  for (let earlier = figure - 1; earlier >= Math.max(0, figure - NEAR); earlier--) {
    const before = view.expression(earlier);
    const counts = before.kind === 'number' && before.unit === unit;
    if (counts && view.chunkAt(view.wordOf(earlier))?.head !== view.wordOf(earlier)) return earlier;
  }
  return null;
}

/** Figures that are looked back over. */
const NEAR = 8;

/** `[The corresponding figure] was 9%`: the one before. */
function correspondingTo(view: SentenceView, { clause, inSubject }: Governor, figure: number): number | null {
  const subject = inSubject ? null : view.subject(clause);
  if (!subject || !isCorresponding(view, subject)) return null;
  return earlierFigure(view, figure, subject.start);
}

/** `the corresponding figure`, `the comparable rates`: which measure, another sentence or clause says. */
export function isCorresponding(view: SentenceView, { start, head, end }: NounChunk): boolean {
  const lemma = view.lemma(head);
  if (!view.cues.transparentNouns.has(lemma) && lemma !== 'rate' && lemma !== 'percentage') return false;
  if (view.norm(end) === 'of') return false;
  // `By 1990 the figure had reached 700`
  if (lemma === 'figure' && head === start + 1 && POINTING.has(view.norm(start))) return true;
  for (let word = start; word < head; word++) if (view.cues.correspondingAdjectives.has(view.norm(word))) return true;
  return false;
}

/** `…, an increase of 9%`, `…, or a rise of 9%`, `… as against a rise of 9%`. */
function isApposedChange(view: SentenceView, { changeNoun, inSubject }: Governor): boolean {
  if (!changeNoun || inSubject || namesChange(view, changeNoun.chunk)) return false;
  const { start } = changeNoun.chunk;
  const before = view.norm(start - 1);
  if (OPENING.has(before) || (before === 'or' && changeNoun.chunk.conjunctOf >= 0)) return true;
  return isCompared(view, changeNoun.chunk);
}

/** `as against [a fall] of 9%`, `in contrast to [a 9% fall]`, `higher than [the increase] of 9%`. */
function isCompared(view: SentenceView, chunk: NounChunk): boolean {
  const preposition = view.preposition(chunk);
  if (preposition === 'against' || preposition === 'than') return true;
  return (
    (preposition === 'to' || preposition === 'with') && view.cues.comparingWords.has(view.lemma(chunk.preposition - 1))
  );
}

const OPENING: ReadonlySet<string> = new Set([...DASHES, '(', ',']);

/** `compared with an average of 21`, `against that of 21`, `$9 million, the equivalent of 2% of output`: the noun says nothing of its own. */
function isStandard(view: SentenceView, { noun, chunk }: Governor): boolean {
  if (!noun || view.preposition(chunk) !== 'of') return false;
  if (view.lemma(noun.head) === 'equivalent') return true;
  const silent = view.cues.transparentNouns.has(view.lemma(noun.head)) && saysNothing(view, noun);
  return silent && STANDARDS.has(view.preposition(noun));
}

/** No noun, name or rank stands before the head: `the originally planned figure`, not `the inflation figure`. */
function saysNothing(view: SentenceView, { start, head }: NounChunk): boolean {
  for (let word = start; word < head; word++) {
    const { tag, expression } = view.words[word]!;
    if (tag === 'NOUN' || expression >= 0) return false;
  }
  return true;
}

const STANDARDS: ReadonlySet<string> = new Set(['against', 'from', 'than', 'to', 'with']);

/** `, 122 million more than before`, `, twice the rate in hospitals`: a figure alone behind a comma and compared. */
function isExcess(view: SentenceView, { chunk, word }: Governor, figure: number): boolean {
  const before = (chunk?.start ?? word) - 1;
  // `2 million fled, and [millions] more may`
  if (view.tag(before) === 'CCONJ')
    return chunk?.head === word && view.norm(word + 1) === 'more' && view.tag(word + 2) === 'AUX';
  if (!OPENING.has(view.norm(before))) return false;
  if (view.expression(figure).kind === 'multiplier')
    return DEFINITE.has(view.norm(word + 1)) || view.norm(word + 1) === 'as';
  return chunk?.head === word && COMPARED.has(view.norm(word + 1)) && view.tag(word + 2) !== 'NOUN';
}

/** `took in 90,000 refugees, at that time almost [a tenth] of the population`: the part that those before are. */
export function isApposedPart(view: SentenceView, { chunk, inSubject, counted }: Governor, figure: number): boolean {
  const { kind } = view.expression(figure);
  if (!chunk || inSubject || counted || (kind !== 'fraction' && kind !== 'percentage')) return false;
  if ((chunk.preposition >= 0 && chunk.conjunctOf < 0) || view.norm(chunk.end) !== 'of') return false;
  let before = chunk.start - 1;
  if (THEN.has(view.norm(before))) before--;
  if (view.norm(before) === 'that' && view.norm(before - 1) === 'at') before -= 2;
  return view.norm(before) === ',';
}

const THEN: ReadonlySet<string> = new Set(['now', 'then', 'time']);

const POINTING: ReadonlySet<string> = new Set(['that', 'the', 'this']);
const DEFINITE: ReadonlySet<string> = new Set(['that', 'the']);
const COMPARED: ReadonlySet<string> = new Set('above below down fewer higher less lower more up'.split(' '));
