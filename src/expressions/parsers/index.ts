import type { ExpressionContext, ExpressionParser } from '../candidate';
import { createTimeParsers } from '../time';
import { createNumberParser } from './number';

/** Every parser. At one token the longest reading wins, of equal ones the first listed. */
export function createParsers(context: ExpressionContext): ExpressionParser[] {
  return [...createTimeParsers(context), createNumberParser(context)];
}
