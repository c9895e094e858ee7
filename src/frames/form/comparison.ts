import type { Direction } from '../../language/language';
import type { NounChunk, WordRange } from '../../syntax';
import type { Cues } from '../cues';
import type { Governor } from '../governor';
import { type Move, moveBehind } from '../move';
import { fullPhrase, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { toChange } from './change';
import type { FormInput, FormReading, FormRule } from './form';

/**
 * Against another: `20% more than men`, `20 points above the average`, `three times that of India`, `by 424 votes`.
 * Against its own past it is a change: `10% higher than in 2011`, `18% below the peak`.
 */
export const comparison: FormRule = (input) => contest(input) ?? compared(input);

/** What a figure is measured against. */
interface Standard extends Move {
  chunk: NounChunk | null;
  /** Word right before it. */
  cue: number;
}

function compared(input: FormInput): FormReading | null {
  const { view, cues, expression, governor } = input;
  // `a growth of 27% above the forecast`
  if (governor.changeNoun?.chunk === governor.noun && governor.noun) return null;
  const standard = standardBehind(view, cues, expression) ?? multipleOf(input);
  if (!standard) return null;
  const cue = view.wordEvidence('form', standard.word, 'form/compared');
  if (isPast(view, cues, standard)) return toChange(input, standard.direction, cue, 'by');
  const than = standard.chunk ? view.mention(withoutFigure(view, fullPhrase(view, standard.chunk))) : null;
  return { form: { form: 'comparison', comparison: { than, by: view.expression(expression) } }, evidence: [cue] };
}

/** `20% more than [men]`, `20 points above [the average]`: right behind the figure. */
function standardBehind(view: SentenceView, cues: Cues, expression: number): Standard | null {
  const move = moveBehind(view, cues, expression);
  if (!move) return null;
  const than = thanAfter(view, move.word) || thanBehindNoun(view, move.word);
  if (than > 0) return { ...move, chunk: chunkAfter(view, than), cue: than };
  if (view.norm(move.word) === 'short' && view.norm(move.word + 1) !== 'of') return null;
  // `will rise by 2% above inflation`
  if (view.expression(expression).trend !== null) return null;
  return BESIDE.has(view.norm(move.word)) ? { ...move, chunk: chunkAfter(view, move.word), cue: move.word } : null;
}

const BESIDE: ReadonlySet<string> = new Set(['above', 'ahead', 'behind', 'below', 'short']);

/** Index of a `than` after a word of comparison, past `respectively` between commas, or 0. */
function thanAfter(view: SentenceView, modifier: number): number {
  let at = modifier + 1;
  while (view.norm(at) === ',' || view.norm(at) === 'respectively') at++;
  return view.norm(at) === 'than' ? at : 0;
}

/** Index of the `than` of `five times more wells were drilled in 2016 than in 2013`: another figure takes it for its own. */
function thanBehindNoun(view: SentenceView, modifier: number): number {
  if (!COUNTING.has(view.norm(modifier))) return 0;
  for (let at = modifier + 1; at < Math.min(modifier + CLAUSE, view.words.length); at++) {
    const { norm, tag, expression } = view.words[at]!;
    if (norm === 'than') return at;
    if (tag === 'PUNCT' || (expression >= 0 && !view.isTime(expression))) return 0;
  }
  return 0;
}

const COUNTING: ReadonlySet<string> = new Set(['fewer', 'less', 'more']);

/** Words in which a clause says what it compares. */
const CLAUSE = 16;

/** The chunk behind a word, past a preposition: `than in [2011]`, `short of [the target]`. */
function chunkAfter(view: SentenceView, word: number): NounChunk | null {
  return view.chunkAt(word + 1) ?? view.chunkAt(word + 2);
}

/** `three times [that of India]`, `twice the national rate`, `half the number`, `twice as high`. */
function multipleOf({ view, cues, governor, expression }: FormInput): Standard | null {
  const { kind, value } = view.expression(expression);
  if ((kind !== 'multiplier' && kind !== 'fraction') || value === null) return null;
  const { word, chunk } = governor;
  if (cues.changeVerb.has(view.lemma(word)) && !isBareMultiple(view, governor)) return null;
  const direction: Direction = value > 1 ? 'increase' : 'decrease';
  if (view.norm(word + 1) === 'as') return { chunk: chunkAfterAs(view, word + 2), direction, word, cue: word };
  const inside = chunk !== null && chunk.end > word + 1 && DEFINITE.has(view.norm(word + 1));
  if (inside) return { chunk, direction, word, cue: word };
  const beside = view.chunkAt(word + 1);
  const definite =
    beside && beside !== chunk && (DEFINITE.has(view.norm(beside.start)) || view.words[beside.head]!.tag === 'PRON');
  return definite ? { chunk: beside, direction, word, cue: word } : null;
}

/** `13 per cent, more than [double] the average`: behind a comma the bare form is no verb. */
function isBareMultiple(view: SentenceView, { word }: Governor): boolean {
  return view.norm(word - 1) === ',' && DEFINITE.has(view.norm(word + 1)) && !view.norm(word).endsWith('ing');
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'what', 'that', 'those', 'its', 'their', 'our', 'his', 'her']);

/** `twice as high [as in Spain]`. */
function chunkAfterAs(view: SentenceView, word: number): NounChunk | null {
  for (let at = word; at < word + 4; at++) if (view.norm(at) === 'as') return chunkAfter(view, at);
  return null;
}

/** A former state of the same thing: a date, `its peak`, `the figure of a year earlier`. */
function isPast(view: SentenceView, cues: Cues, { chunk, word, cue }: Standard): boolean {
  // `10% more than before`.
  if (!chunk) return cues.earlier.has(view.norm(cue + 1));
  // `twice what it was`, `three times as much as it did two years ago`
  if (view.norm(chunk.start) === 'what') return true;
  if (ITSELF.has(view.norm(chunk.head))) return datedBehind(view, cues, chunk.start);
  const head = view.lemma(chunk.head);
  if (view.isTimeChunk(chunk) || cues.formerNoun.has(head) || OWN.has(view.norm(chunk.start))) return true;
  if (!cues.pastNoun.has(head) && view.norm(chunk.head) !== 'that' && view.norm(chunk.head) !== 'those') return false;
  return datedBehind(view, cues, Math.max(word, chunk.start));
}

const ITSELF: ReadonlySet<string> = new Set(['it', 'they']);

const OWN: ReadonlySet<string> = new Set(['its', 'their']);

/** A date, or a word such as `earlier`, in the phrase that starts here. */
function datedBehind(view: SentenceView, cues: Cues, start: number): boolean {
  for (let at = start; at < Math.min(start + 8, view.words.length); at++) {
    const { norm, expression, tag } = view.words[at]!;
    if (cues.earlier.has(norm) || norm.startsWith('pre-') || (expression >= 0 && view.isTime(expression))) return true;
    if (tag === 'PUNCT') return false;
  }
  return false;
}

/** `Ortiz defeated [her rival] by 1,204 votes`; `output surpassed [last year's level] by 5%` is a change. */
function contest(input: FormInput): FormReading | null {
  const { view, cues, governor, expression } = input;
  const { clause, preposition } = governor;
  if (!clause?.verb || preposition !== 'by' || !cues.contestVerb.has(clause.verb.lemma)) return null;
  const rival = view.chunk(clause.objects[0] ?? -1);
  const cue = view.evidence('form', clause.verb, 'form/contest');
  const phrase = rival && fullPhrase(view, rival);
  if (phrase && PASSING.has(clause.verb.lemma) && clause.verb.voice === 'active' && isDatedWithin(view, cues, phrase))
    return toChange(input, 'increase', cue, 'by');
  return {
    form: {
      form: 'comparison',
      comparison: { than: phrase ? view.mention(phrase) : null, by: view.expression(expression) },
    },
    evidence: [cue],
  };
}

/** Verbs that say that the subject is now more. */
const PASSING: ReadonlySet<string> = new Set(['exceed', 'surpass']);

/** `the previous year's production`, `the level of 1985`: a former state. */
function isDatedWithin(view: SentenceView, cues: Cues, { start, end }: WordRange): boolean {
  for (let at = start; at < end + DATED; at++) {
    const { norm, expression, tag } = view.words[at] ?? { norm: '', expression: -1, tag: 'PUNCT' };
    if (at >= end && (tag === 'VERB' || tag === 'PUNCT')) return false;
    if (cues.earlier.has(norm) || (expression >= 0 && view.isTime(expression))) return true;
    if (at >= end && expression >= 0) return false;
  }
  return false;
}

/** Words behind the phrase that its date may take: `the level of the year before`. */
const DATED = 3;
