import type { Evidence } from '../../model/claim';
import type { WordRange } from '../../syntax';
import type { Governor } from '../governor';
import { withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';

/** What is measured (the measured property) and, of a share, the whole it is a part of. */
export interface Measure {
  /** Words of the metric, or null. */
  metric: WordRange | null;
  whole: WordRange | null;
  /** What the whole stands for where it is a pronoun. */
  antecedent?: WordRange | null;
  evidence: Evidence[];
}

/** Finds the metric in one kind of construction, or null where the figure stands in another. */
export type MeasureRule = (view: SentenceView, governor: Governor, expression: number) => Measure | null;

export const NOTHING: Measure = { metric: null, whole: null, evidence: [] };

export function found(view: SentenceView, range: WordRange, rule: string, whole: WordRange | null = null): Measure {
  // Of `one in eight of the 96 flats` flats are counted.
  const metric = whole?.start === range.start ? withoutFigure(view, range) : range;
  return { metric, whole, evidence: [view.evidence('metric', metric, `measure/${rule}`)] };
}
