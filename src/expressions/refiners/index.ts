import type { ExpressionContext, ExpressionRefiner } from '../candidate';
import { resolveTextualTimes } from '../time/textual';
import { createAgeRefiner } from './age';
import { createBoundsRefiner } from './bounds';
import { createComparatorRefiner } from './comparator';
import { sayAgain } from './conversion';
import { createElisionRefiner } from './elision';
import { createRangeRefiner } from './range';

/** Every refiner, in the order in which they run: ranges want bare ends, comparators want whole ranges. */
export function createRefiners({ language }: ExpressionContext): ExpressionRefiner[] {
  return [
    dropLookalikes,
    resolveTextualTimes,
    createRangeRefiner(language),
    createElisionRefiner(language),
    createComparatorRefiner(language),
    createAgeRefiner(language),
    createBoundsRefiner(language),
    sayAgain,
  ];
}

const dropLookalikes: ExpressionRefiner = (_tokens, candidates) => candidates.filter(({ lookalike }) => !lookalike);
