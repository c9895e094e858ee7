import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Candidate, ExpressionRefiner } from '../candidate';

/** `more than 25 and less than 90`: a lower and an upper bound of one amount are its range. */
export function createBoundsRefiner({ ranges }: Language): ExpressionRefiner {
  const { bounding: joins } = wordSetsOf(ranges);

  return (tokens, candidates) => {
    const merged: Candidate[] = [];
    for (const next of candidates) {
      const last = merged.at(-1);
      const join = last && tokens[last.end]?.text === ',' ? last.end + 1 : (last?.end ?? -1);
      const joined = last !== undefined && join + 1 === next.first && joins.has(tokens[join]!.norm);
      const range = joined ? rangeOf(last, next) : null;
      if (range) merged.pop();
      merged.push(range ?? next);
    }
    return merged;
  };
}

function rangeOf(left: Candidate, right: Candidate): Candidate | null {
  const [low, high] = left.comparator.startsWith('>') ? [left, right] : [right, left];
  if (!low.comparator.startsWith('>') || !high.comparator.startsWith('<') || low.value === null || high.value === null)
    return null;
  if (low.value >= high.value || (left.unit !== right.unit && left.unit !== null)) return null;
  return { ...right, first: left.first, value: null, range: { min: low.value, max: high.value }, comparator: '=' };
}
