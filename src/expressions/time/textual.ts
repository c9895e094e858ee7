import type { Candidate, ExpressionRefiner } from '../candidate';
import { toEdtf } from './edtf';
import type { Period } from './period';
import { shiftPeriod, unitBeside } from './shift';

/**
 * Resolves the times that hang on a date of the text (`12% in 2019, up from 9% a year earlier`) against the resolved
 * one before them in the sentence. Without one they stay unresolved: their `relative` says how far they are from it.
 */
export const resolveTextualTimes: ExpressionRefiner = (_tokens, candidates) => {
  if (!candidates.some(({ textual }) => textual)) return candidates;
  let anchor: Period | null = null;
  return candidates.map((candidate) => {
    const resolved = candidate.textual && anchor ? resolve(candidate, anchor) : candidate;
    if (resolved.edtf !== null && resolved.period && !resolved.period.open) anchor = resolved.period;
    return resolved;
  });
};

function resolve(candidate: Candidate, anchor: Period): Candidate {
  const { relative, textual } = candidate;
  if (!relative || !textual) return candidate;
  const beside = textual.whole ? unitBeside : shiftPeriod;
  const moved = beside(anchor, relative.unit, relative.offset);
  const period = moved && textual.time !== null ? atTime(moved, textual.time) : moved;
  return { ...candidate, edtf: toEdtf(period), period };
}

function atTime({ from }: Period, time: string): Period {
  return { from: { ...from, precision: 'time', time }, to: null };
}
