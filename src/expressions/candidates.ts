import type { ExpressionKind } from '../model/expression';
import type { Candidate } from './candidate';
import type { Numeral } from './numerals/numeral';

/** A candidate of which all but these fields are unset. */
export function candidate(
  kind: ExpressionKind,
  first: number,
  end: number,
  fields: Partial<Candidate> = {},
): Candidate {
  // Field by field, and all of them: every number of a text makes one, and one shape is read faster than many.
  return {
    kind,
    first,
    end,
    value: fields.value ?? null,
    range: fields.range ?? null,
    comparator: fields.comparator ?? '=',
    unit: fields.unit ?? null,
    currency: fields.currency ?? null,
    shared: fields.shared ?? null,
    edtf: fields.edtf ?? null,
    relative: fields.relative ?? null,
    amount: fields.amount ?? null,
    leads: fields.leads ?? false,
    period: fields.period ?? null,
    textual: fields.textual ?? null,
    counted: fields.counted ?? false,
    lookalike: fields.lookalike ?? false,
  };
}

/** A number as a quantity of a kind, in a unit. */
export function quantity(numeral: Numeral, kind: ExpressionKind, end: number, unit: string | null): Candidate {
  const { first, value, range, amount, approximate } = numeral;
  return candidate(kind, first, end, { value, range, unit, comparator: approximate ? '~' : '=', amount });
}

/** Something that looks like a quantity and is none: it takes its tokens away from the other parsers. */
export function lookalike(first: number, end: number): Candidate {
  return candidate('number', first, end, { lookalike: true });
}
