import type { ExpressionContext, ExpressionParser } from '../candidate';

/** A plain number: `1,234.5`. */
export function createNumberParser(_context: ExpressionContext): ExpressionParser {
  return (tokens, at) => {
    const token = tokens[at]!;
    if (token.kind !== 'number') return null;
    const value = Number(token.text.replace(/,/g, ''));
    return {
      kind: 'number',
      first: at,
      end: at + 1,
      value,
      range: null,
      comparator: '=',
      unit: null,
      currency: null,
      edtf: null,
      relative: null,
    };
  };
}
