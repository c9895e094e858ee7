import type { Language } from '../language/language';
import type { Comparator, ExpressionKind, Range, RelativeTime } from '../model/expression';
import type { ResolvedOptions } from '../model/options';
import type { Token } from '../tokens';
import type { Amount } from './numerals/amount';
import type { Period } from './time/period';
import type { Textual } from './time/reading';

/** What a parser reads: an expression as a run of tokens, `first` to `end` exclusive, without its modifier. */
export interface Candidate {
  kind: ExpressionKind;
  first: number;
  end: number;
  value: number | null;
  range: Range | null;
  comparator: Comparator;
  unit: string | null;
  currency: string | null;
  /** The codes of all currencies that are called so, where it is more than one. */
  shared: string | null;
  edtf: string | null;
  relative: RelativeTime | null;
  /** The number as it was written, so that a neighbour's magnitude can be lent to it: the 2 of `2 to 3 million`. */
  amount: Amount | null;
  /** Its unit stands before the number (`$2`, `aged 55`), and counts for a bare number that follows in a range. */
  leads: boolean;
  /** The dates of a time, and how it hangs on another one, for the times that follow it. */
  period: Period | null;
  textual: Textual | null;
  /** A time that a number of units makes, and that words bound as they do an amount: `more than 50 years ago`. */
  counted: boolean;
  /** It looks like a quantity and is none; it keeps others from reading its tokens, and is dropped. */
  lookalike: boolean;
}

/** What parsers and refiners know beside the tokens. */
export interface ExpressionContext {
  language: Language;
  options: ResolvedOptions;
}

/**
 * Reads the longest expression of its format that starts at a token, or null. It looks at each token a bounded number
 * of times. `words` are the norms (words and signs) that an expression may start with beside digits; it is asked only there.
 * `alone` are those of them that need no digit in the sentence: a sentence with neither is passed over.
 */
export interface ExpressionParser {
  (tokens: readonly Token[], at: number): Candidate | null;
  words: ReadonlySet<string>;
  alone?: ReadonlySet<string>;
}

/** Mends a sentence's candidates: merges, extends, drops; gives a new ordered list. */
export type ExpressionRefiner = (tokens: readonly Token[], candidates: readonly Candidate[]) => readonly Candidate[];
