import type { ExpressionContext, ExpressionRefiner } from '../candidate';

/** Every refiner, in the order in which they run. */
export function createRefiners(_context: ExpressionContext): ExpressionRefiner[] {
  return [];
}
