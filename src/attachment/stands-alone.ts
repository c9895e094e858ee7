import type { ExpressionKind } from '../model/expression';

/** A time, or a place in an order: it counts nothing, moves nothing and is about no noun around it. */
export function standsAlone(kind: ExpressionKind): boolean {
  return kind === 'year' || kind === 'date' || kind === 'ordinal';
}
