import type { Direction } from '../../language/language';
import type { NounChunk, WordRange } from '../../syntax';
import type { Governor } from '../governor';
import { isThing } from '../measure';
import { moveBehind } from '../move';
import { fullPhrase, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { chunkAfter, isPast, type Standard, standardBehind } from '../standard';
import { PERIODS } from '../word-sets';
import { toChange } from './change';
import type { FormInput, FormReading, FormRule } from './form';

/**
 * Against another: `20% more than men`, `20 points above the average`, `three times that of India`, `by 424 votes`.
 * Against its own past it is a change: `10% higher than in 2011`, `18% below the peak`.
 */
export const comparison: FormRule = (input) => contest(input) ?? compared(input);

function compared(input: FormInput): FormReading | null {
  const { view, expression, governor } = input;
  // `a growth of 27% above the forecast`
  if (governor.changeNoun?.chunk === governor.noun) return null;
  const standard = standardBehind(view, expression) ?? multipleOf(input) ?? contrasted(input);
  if (!standard || isWhere(view, expression, standard) || isMovedThere(view, governor, standard)) return null;
  const cue = view.wordEvidence('form', standard.word, 'form/compared');
  if (isPast(view, standard)) return toChange(input, standard.direction, cue, 'by');
  const than = standard.chunk ? view.mention(withoutFigure(view, fullPhrase(view, standard.chunk))) : null;
  return { form: { form: 'comparison', comparison: { than, by: view.expression(expression) } }, evidence: [cue] };
}

/** `three times [that of India]`, `twice the national rate`, `half the number`, `twice as high`. */
function multipleOf({ view, governor, expression }: FormInput): Standard | null {
  const { kind, value } = view.expression(expression);
  if ((kind !== 'multiplier' && kind !== 'fraction') || value === null) return null;
  const { word, chunk } = governor;
  if (view.cues.changeVerbs.has(view.lemma(word)) && !isBareMultiple(view, governor)) return null;
  const direction: Direction = value > 1 ? 'increase' : 'decrease';
  if (view.norm(word + 1) === 'as') return { chunk: chunkAfterAs(view, word + 2), direction, word, cue: word };
  // `less than half of that in Japan`
  if (
    kind === 'fraction' &&
    view.norm(word + 1) === 'of' &&
    view.norm(word + 2) === 'that' &&
    OF.has(view.norm(word + 3))
  )
    return { chunk: view.chunkAt(word + 2), direction, word, cue: word };
  const inside = chunk !== null && chunk.end > word + 1 && DEFINITE.has(view.norm(word + 1));
  // `half its farmers` are a part of them, `half its former size` is less than it was.
  if (inside && kind === 'fraction' && isPartOf(view, chunk, view.norm(word + 1))) return null;
  if (inside) return { chunk, direction, word, cue: word };
  const beside = view.chunkAt(word + 1);
  const definite =
    beside && beside !== chunk && (DEFINITE.has(view.norm(beside.start)) || view.tag(beside.head) === 'PRON');
  return definite ? { chunk: beside, direction, word, cue: word } : null;
}

/** `30 miles below [the town]`: how far away, where nothing is measured. */
function isWhere(view: SentenceView, expression: number, { chunk, word }: Standard): boolean {
  if (view.expression(expression).kind !== 'measure' || !PLACED.has(view.norm(word)) || !chunk) return false;
  return !view.cues.measureNouns.has(view.lemma(chunk.head)) && !view.cues.transparentNouns.has(view.lemma(chunk.head));
}

/** `pushed [90 million people] below the poverty line`: where they were moved, not by how many it is lower. */
function isMovedThere(view: SentenceView, { chunk, counted, clause }: Governor, { word }: Standard): boolean {
  const moved = counted && chunk !== null && clause?.objects.includes(chunk.index) === true;
  return moved && PLACED.has(view.norm(word)) && view.cues.movingVerbs.has(clause.verb?.lemma ?? '');
}

const PLACED: ReadonlySet<string> = new Set(['above', 'behind', 'below']);

/** `is three times higher for [smokers]`, `are 20% dearer in [the capital]`: who is set apart from others. */
function contrasted({ view, expression, governor: { clause } }: FormInput): Standard | null {
  const move = moveBehind(view, expression);
  if (!move || !COMPARATIVE.test(view.norm(move.word)) || clause?.verb?.lemma !== 'be') return null;
  const set = CONTRASTING.has(view.norm(move.word + 1)) ? chunkAfter(view, move.word + 1) : null;
  const apart = set && isThing(view, set) && !view.isTimeChunk(set) && !PERIODS.has(view.lemma(set.head));
  return apart ? { ...move, chunk: comparedWith(view, set.end), cue: move.word } : null;
}

const COMPARATIVE = /^(?:less|more|.*er)$/;
const CONTRASTING: ReadonlySet<string> = new Set(['among', 'for', 'in']);

/** `compared with [men]`, `compared to 2% for [men]`: what a clause says last that it compares with. */
function comparedWith(view: SentenceView, from: number): NounChunk | null {
  let cue = from;
  while (cue < from + SPAN && view.norm(cue) !== 'compared') cue++;
  const behind = chunkAfter(view, cue + 1);
  return behind && view.isFigureChunk(behind) ? view.chunk(behind.index + 1) : behind;
}

/** `half its farmers`, `half the farmers`, `half the budget goes to farms`; not `half its former size`, `they pay half the price`. */
function isPartOf(view: SentenceView, chunk: NounChunk, determiner: string): boolean {
  if (view.cues.possessivePronouns.has(determiner)) return !view.cues.pastNouns.has(view.lemma(chunk.head));
  if (determiner !== 'the') return false;
  return !view.cues.measureNouns.has(view.lemma(chunk.head)) || view.clauseAt(chunk.head)?.subject === chunk.index;
}

/** `13 per cent, more than [double] the average`, `Wages are [double] those in farming`: there the bare form is no verb. */
function isBareMultiple(view: SentenceView, { word }: Governor): boolean {
  const said = view.norm(word - 1) === ',' || view.lemma(word - 1) === 'be';
  return said && DEFINITE.has(view.norm(word + 1)) && !/(?:ed|ing)$/.test(view.norm(word));
}

const OF: ReadonlySet<string> = new Set(['for', 'in', 'of']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'what', 'that', 'those', 'its', 'their', 'our', 'his', 'her']);

/** `twice as high [as in Spain]`, `twice as likely to smoke [as men]`. */
function chunkAfterAs(view: SentenceView, word: number): NounChunk | null {
  for (let at = word; at < word + SPAN && view.tag(at) !== 'PUNCT'; at++)
    if (view.norm(at) === 'as') return chunkAfter(view, at);
  return null;
}

/** Words that what is compared may take. */
const SPAN = 10;

/** `Ortiz defeated [her rival] by 1,204 votes`; `output surpassed [last year's level] by 5%` is a change. */
function contest(input: FormInput): FormReading | null {
  const { view, governor, expression } = input;
  const { clause, preposition } = governor;
  if (!clause?.verb || preposition !== 'by' || !view.cues.contestVerbs.has(clause.verb.lemma)) return null;
  const rival = view.chunk(clause.objects[0] ?? -1);
  const cue = view.evidence('form', clause.verb, 'form/contest');
  const phrase = rival && fullPhrase(view, rival);
  if (
    phrase &&
    view.cues.exceedingVerbs.has(clause.verb.lemma) &&
    clause.verb.voice === 'active' &&
    isDatedWithin(view, phrase)
  )
    return toChange(input, 'increase', cue, 'by');
  return {
    form: {
      form: 'comparison',
      comparison: { than: phrase ? view.mention(phrase) : null, by: view.expression(expression) },
    },
    evidence: [cue],
  };
}

/** `the previous year's production`, `the level of 1985`: a former state. */
function isDatedWithin(view: SentenceView, { start, end }: WordRange): boolean {
  for (let at = start; at < end + DATED; at++) {
    const { norm, expression, tag } = view.words[at] ?? { norm: '', expression: -1, tag: 'PUNCT' };
    if (at >= end && (tag === 'VERB' || tag === 'PUNCT')) return false;
    if (view.cues.earlierWords.has(norm) || (expression >= 0 && view.isTime(expression))) return true;
    if (at >= end && expression >= 0) return false;
  }
  return false;
}

/** Words behind the phrase that its date may take: `the level of the year before`. */
const DATED = 3;
