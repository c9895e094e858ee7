import type { Language } from '../language/language';
import type { Comparator, ExpressionKind, Range, RelativeTime } from '../model/expression';
import type { ResolvedOptions } from '../model/options';
import type { Token } from '../tokens';

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
  edtf: string | null;
  relative: RelativeTime | null;
}

/** What parsers and refiners know beside the tokens. */
export interface ExpressionContext {
  language: Language;
  options: ResolvedOptions;
}

/** Reads the longest expression of its format that starts at a token, or null. It looks at each token a bounded number of times. */
export type ExpressionParser = (tokens: readonly Token[], at: number) => Candidate | null;

/** Mends a sentence's candidates: merges, extends, drops; gives a new ordered list. */
export type ExpressionRefiner = (tokens: readonly Token[], candidates: readonly Candidate[]) => Candidate[];
