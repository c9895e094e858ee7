import type { Token } from '../../tokens';
import type { Candidate, ExpressionRefiner } from '../candidate';

/** `more than 100 km (62 miles)`: the bracket says the same amount again, and is bounded as it is. */
export const sayAgain: ExpressionRefiner = (tokens, candidates) => {
  const mended: Candidate[] = [];
  for (const candidate of candidates) {
    const last = mended.at(-1);
    const again = last !== undefined && isConversion(tokens, last, candidate);
    mended.push(again ? { ...candidate, comparator: last.comparator } : candidate);
  }
  return mended;
};

function isConversion(tokens: readonly Token[], last: Candidate, next: Candidate): boolean {
  if (tokens[last.end]?.text !== '(' || next.first !== last.end + 1 || tokens[next.end]?.text !== ')') return false;
  return next.comparator === '=' && last.kind === next.kind && last.unit !== next.unit && CONVERTED.has(last.kind);
}

const CONVERTED: ReadonlySet<string> = new Set(['measure', 'currency']);
