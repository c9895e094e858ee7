import { fullPhrase, withoutFigure } from '../phrase';
import { isThing, withoutEntity } from './measurable';
import { found, type MeasureRule } from './measure';

/**
 * `the highest [share]`; a rank word without a noun ranks what stands before it: `84,121 [votes], the most`,
 * `[turnout] was the highest`.
 */
export const ofRank: MeasureRule = (view, cues, { chunk, clause, counted }, expression) => {
  if (view.expression(expression).kind !== 'ordinal') return null;
  if (chunk && counted) return found(view, withoutFigure(view, fullPhrase(view, chunk)), 'rank');
  const afterComma = chunk && view.norm(chunk.start - 1) === ',' ? view.chunk(chunk.index - 1) : null;
  const before = view.chunk(chunk?.appositionOf ?? -1) ?? afterComma;
  if (before && isThing(view, before)) return found(view, withoutFigure(view, before), 'rank-of');
  const subject = view.subject(clause);
  if (!subject || clause?.verb?.lemma !== 'be' || !isThing(view, subject)) return null;
  return found(view, withoutEntity(view, cues, fullPhrase(view, subject)), 'rank-subject');
};
