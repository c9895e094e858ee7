import type { Mention } from './mention';
import type { Span } from './span';

/** What sort of expression it is. */
export type ExpressionKind =
  | 'number'
  | 'percentage'
  | 'currency'
  | 'measure'
  | 'fraction'
  | 'multiplier'
  | 'ordinal'
  | 'year'
  | 'date'
  | 'duration';

/** How the true amount stands to the value: `~` about, `>` more than, `>=` at least, `<` less than, `<=` up to. */
export type Comparator = '=' | '~' | '>' | '>=' | '<' | '<=';

/** Both ends of a range; a side that is open is null. */
export interface Range {
  min: number | null;
  max: number | null;
}

/** A time that hangs on another date: `last year` is `{ unit: 'year', offset: -1 }`. */
export interface RelativeTime {
  unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  offset: number;
}

/** A numeric, percentage, currency or time expression. */
export interface Expression {
  kind: ExpressionKind;
  /** The whole expression with its modifier: `more than a fifth`. */
  text: string;
  span: Span;
  /**
   * The number it states, magnitude applied. A percentage is in per cent, a fraction in 0..1,
   * a multiplier the factor, an ordinal its position. Null for a range and for time kinds.
   */
  value: number | null;
  range: Range | null;
  comparator: Comparator;
  /**
   * `percent`, `percentage-point`, an ISO 4217 code, the singular standard name of a measure,
   * the noun phrase that a plain number counts (lemma), or null. Compound units are joined with `per`.
   */
  unit: string | null;
  /** The direction that a verb of change gives the amount (`rose 5%`), else null. */
  trend: 'up' | 'down' | null;
  /** The noun phrase that the quantity is about, or null. */
  refersTo: Mention | null;
  /** ISO 4217 code for kind `currency`, else null. */
  currency: string | null;
  /**
   * ISO 8601-2 (EDTF) for time kinds, ISO 8601 for a duration (`P40Y`); null where it cannot be resolved. A duration
   * that hangs on another date (`the past two years`) is the interval where that date is known.
   */
  edtf: string | null;
  relative: RelativeTime | null;
}
