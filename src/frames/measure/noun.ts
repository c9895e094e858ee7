import type { Clause, NounChunk, WordRange } from '../../syntax';
import type { Cues } from '../cues';
import { fullPhrase, topOf, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { contentOf, isThing, withoutEntity } from './measurable';
import { found, type MeasureRule } from './measure';

/** `16,000 [research papers]`, `a 7.5% [interest rate]`. A count of a named metric measures that: `a [turnout] of 2 million voters`. */
export const ofCount: MeasureRule = (view, cues, { chunk, counted, noun, clause, inSubject }) => {
  if (!chunk || !counted || (!inSubject && movesByItself(view, cues, clause))) return null;
  const lemma = noun ? view.lemma(noun.head) : '';
  const named = view.preposition(chunk) === 'of' && cues.measureNoun.has(lemma) && !cues.transparentNoun.has(lemma);
  return named
    ? found(view, fullPhrase(view, noun!, INNER), 'count-of')
    : found(view, withoutFigure(view, fullPhrase(view, chunk)), 'count');
};

/** `[Enrolment] grew to 61,000 pupils`: what moves is the subject, whatever it is counted in. */
function movesByItself(view: SentenceView, cues: Cues, clause: Clause | null): boolean {
  const subject = view.subject(clause);
  if (!subject || !clause?.verb || !cues.changeVerb.has(clause.verb.lemma)) return false;
  return cues.measureNoun.has(view.lemma(subject.head));
}

const INNER: ReadonlySet<string> = new Set(['in', 'for', 'on', 'to']);

/** `$2 billion of [loans]`. */
export const ofContent: MeasureRule = (view, _cues, { chunk, counted }) => {
  const content = chunk && !counted ? contentOf(view, chunk) : null;
  return content ? found(view, content, 'content') : null;
};

/** `$9.8 billion in [development expenditure]`: money in the form of something. */
export const ofMoneyIn: MeasureRule = (view, cues, { chunk }, expression) => {
  const after = chunk && view.expression(expression).kind === 'currency' ? view.chunk(chunk.index + 1) : null;
  if (!after || view.preposition(after) !== 'in' || !cues.measureNoun.has(view.lemma(after.head))) return null;
  return found(view, fullPhrase(view, after), 'money-in');
};

/** `a [payment] of $1.45 billion`, `[market capitalisation] of $19 billion`, `[the rate of tax in India] at 30%`. */
export const ofNoun: MeasureRule = (view, cues, { chunk, noun }) => {
  if (!chunk || !noun || !isThing(view, noun) || !STATING.has(view.preposition(chunk))) return null;
  if (cues.transparentNoun.has(view.lemma(noun.head))) return null;
  return found(view, withoutEntity(view, cues, fromTop(view, noun)), 'noun-of');
};

const STATING: ReadonlySet<string> = new Set(['of', 'at']);

/** The phrase that ends in a noun, from the noun at the top of its chain: `consumption of goods and [services]`. */
export function fromTop(view: SentenceView, noun: NounChunk): WordRange {
  const top = topOf(view, noun);
  return { start: isThing(view, top) ? top.start : noun.start, end: noun.end };
}
