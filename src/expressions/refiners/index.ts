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
    ofSeveral(createRangeRefiner(language)),
    ofSeveral(createElisionRefiner(language)),
    createComparatorRefiner(language),
    createAgeRefiner(language),
    ofSeveral(createBoundsRefiner(language)),
    ofSeveral(sayAgain),
  ];
}

const dropLookalikes: ExpressionRefiner = (_tokens, candidates) =>
  candidates.some(({ lookalike }) => lookalike) ? candidates.filter(({ lookalike }) => !lookalike) : candidates;

/** What puts figures together has nothing to do where there is one, as in most sentences. */
function ofSeveral(refine: ExpressionRefiner): ExpressionRefiner {
  return (tokens, candidates) => (candidates.length > 1 ? refine(tokens, candidates) : candidates);
}
