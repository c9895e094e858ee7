import type { Language } from '../../language/language';
import type { Token } from '../../tokens';
import type { ExpressionRefiner } from '../candidate';
import { share } from '../shared-unit';

/** `3, 5 and 7 per cent`, `45 and 50 mg`, `7- or 8-inch`: a bare number takes the unit of the one that it is joined to. */
export function createElisionRefiner({ ranges }: Language): ExpressionRefiner {
  const joins = new Set<string>([...ranges.and, ...ranges.or]);

  return (tokens, candidates) => {
    const mended = [...candidates];
    let joined = false;
    for (let i = mended.length - 2; i >= 0; i--) {
      const [left, right] = [mended[i]!, mended[i + 1]!];
      const gap = between(tokens, left.end, right.first);
      joined = gap === 'join' || (joined && gap === 'comma');
      if (joined && right.unit !== null && right.kind !== 'number') mended[i] = share(left, right) ?? left;
    }
    return mended;
  };

  function between(tokens: readonly Token[], end: number, first: number): 'join' | 'comma' | null {
    let at = end;
    const comma = tokens[at]?.text === ',' || tokens[at]?.text === '-';
    if (comma) at++;
    if (joins.has(tokens[at]?.norm ?? '') && at + 1 === first) return 'join';
    return comma && at === first ? 'comma' : null;
  }
}
