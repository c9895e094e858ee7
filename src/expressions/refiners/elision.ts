import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { Candidate, ExpressionRefiner } from '../candidate';
import { share } from '../shared-unit';

/** `3, 5 and 7 per cent`, `45 and 50 mg`, `7- or 8-inch`, `$9 million, of which 4 million`: a bare number takes the unit of the one that it is joined to. */
export function createElisionRefiner({ ranges, unitWords }: Language): ExpressionRefiner {
  const joins = new Set<string>([...ranges.and, ...ranges.or]);
  const { times, parts } = wordSetsOf(ranges);
  const { sides: lengths } = wordSetsOf(unitWords);

  return (tokens, candidates) => {
    const mended = [...candidates];
    let joined = false;
    for (let i = mended.length - 2; i >= 0; i--) {
      const [left, right] = [mended[i]!, mended[i + 1]!];
      const gap = between(tokens, left.end, right.first);
      joined = gap === 'join' || (joined && gap === 'comma');
      const sides = right.kind === 'measure' && lengths.has(right.unit ?? '') && isBy(tokens, left.end, right.first);
      joined ||= sides;
      if (left.kind === 'currency' && isPart(tokens, left.end, right)) mended[i + 1] = share(right, left) ?? right;
      if (joined && right.unit !== null) mended[i] = share(left, right) ?? left;
    }
    return mended;
  };

  /** `3 by 5 feet`, `10 x 20 x 30 cm`. */
  function isBy(tokens: readonly Token[], end: number, first: number): boolean {
    return end + 1 === first && times.has(tokens[end]!.norm);
  }

  /** `, of which [4 million]`: a magnitude of its own says that money is meant. */
  function isPart(tokens: readonly Token[], end: number, { first, amount }: Candidate): boolean {
    const reach = first - end;
    return reach > 0 && reach <= PART && (amount?.exponent ?? 0) > 0 && parts.has(tokens[first - 1]!.norm);
  }

  function between(tokens: readonly Token[], end: number, first: number): 'join' | 'comma' | null {
    let at = end;
    const comma = tokens[at]?.text === ',' || tokens[at]?.text === '-';
    if (comma) at++;
    if (joins.has(tokens[at]?.norm ?? '') && at + 1 === first) return 'join';
    return comma && at === first ? 'comma' : null;
  }
}

/** Tokens of `, of which`. */
const PART = 4;
