import type { Expression } from '../model/expression';

/** Whether it is a point or stretch of the calendar (`2012`, `last May`, `the past two years`), not an amount (`two years`). */
export function isTime(expression: Pick<Expression, 'kind' | 'relative'> | undefined): boolean {
  if (!expression) return false;
  const { kind, relative } = expression;
  return kind === 'year' || kind === 'date' || (kind === 'duration' && relative !== null);
}
