import type { NounChunk, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import { type Governor, readGovernor } from '../governor';
import { ownPhrase } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { ofBareChange, ofChangeNoun } from './change-noun';
import {
  ofBeneficiary,
  ofClause,
  ofContribution,
  ofCountBefore,
  ofGerund,
  ofMeasured,
  ofNeighbour,
  ofPredicate,
  ofVerb,
} from './clause';
import { echoedFigure } from './echo';
import { ofListed } from './list';
import { found, type Measure, type MeasureRule, NOTHING } from './measure';
import { ofBound, ofBracketed, ofContent, ofCount, ofMoneyIn, ofMultiple, ofNoun, ofScale } from './noun';
import { ofPairMember } from './pair';
import { type MeasureOf, withPartitive } from './partitive';
import { ofIncluded, ofOrigin, ofPurpose } from './purpose';
import { ofRank } from './rank';
import { ofShare, ofShareNoun } from './share';

export { readGoal } from './goal';
export { isMeasure, isMeasuring, isThing } from './measurable';
export type { Measure } from './measure';
export { ofWhich } from './partitive';

/** The rules in the order of their evidence: what the figure itself says before what its clause says. */
const RULES: readonly MeasureRule[] = [
  ofPairMember,
  ofListed,
  ofVerb,
  ofRank,
  ofShare,
  ofChangeNoun,
  ofBareChange,
  ofShareNoun,
  ofMultiple,
  ofScale,
  ofCount,
  ofContent,
  ofCountBefore,
  ofBound,
  ofNoun,
  ofBracketed,
  ofMoneyIn,
  ofContribution,
  ofOrigin,
  ofIncluded,
  ofClause,
  ofGerund,
  ofBeneficiary,
  ofPurpose,
  ofMeasured,
  ofPredicate,
  ofNeighbour,
];

/** Reads what a figure measures from the nearest noun that can be it; `own` is its conjunct in a `respectively` list. */
export function readMeasure(
  view: SentenceView,
  governor: Governor,
  expression: number,
  own: NounChunk | null,
): Measure {
  if (own && !isEntity(view, own)) return found(view, ownPhrase(view, own), 'respectively');
  const measureOf = (figure: number) => firstOf(view, readGovernor(view, figure), figure);
  const echoed = echoedFigure(view, governor, expression);
  const plain = firstOf(view, governor, expression);
  const said = echoOf(view, echoed, measureOf, plain.whole) ?? plain;
  return withPartitive(view, governor, expression, said, measureOf);
}

/** What an earlier figure measures, or, where that is only what it is compared with, one before it. */
function echoOf(
  view: SentenceView,
  figure: number | null,
  measureOf: MeasureOf,
  whole: WordRange | null,
): Measure | null {
  const last = figure ?? -1;
  for (let at = last; at >= Math.max(0, last - NEAR); at--) {
    const measure = view.isTime(at) ? NOTHING : measureOf(at);
    if (measure.metric) return { ...measure, whole };
  }
  return null;
}

/** Figures that are looked back over. */
const NEAR = 4;

function firstOf(view: SentenceView, governor: Governor, expression: number): Measure {
  for (const rule of RULES) {
    const measure = rule(view, governor, expression);
    if (measure) return measure;
  }
  return NOTHING;
}

/** An alternative shares the metric of its figure, but may name a whole: `$2 billion or 85% of the increase`. */
export function withWhole(shared: Measure, whole: WordRange | null): Measure {
  return whole ? { ...shared, whole } : shared;
}
