import type { ExpressionKind } from '../model/expression';
import type { Candidate } from './candidate';

/** A candidate of which all but these fields are unset. */
export function candidate(
  kind: ExpressionKind,
  first: number,
  end: number,
  fields: Partial<Candidate> = {},
): Candidate {
  return {
    kind,
    first,
    end,
    value: null,
    range: null,
    comparator: '=',
    unit: null,
    currency: null,
    edtf: null,
    relative: null,
    ...fields,
  };
}

/** Something that looks like a quantity and is none: it takes its tokens away from the other parsers. */
export function lookalike(first: number, end: number): Candidate {
  return candidate('number', first, end, { lookalike: true });
}
