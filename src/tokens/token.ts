import type { Span } from '../model/span';

export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

/**
 * The smallest unit that the grammar of quantities reads. `China’s`, `5-7%`, `60-year-old`, `US$1.5m` and `5G` are
 * cut into `China ’s`, `5 - 7 %`, `60 - year - old`, `US $ 1.5 m` and `5 G`; `spaceBefore` says which were apart.
 */
export interface Token extends Span {
  kind: TokenKind;
  /** The raw slice. */
  text: string;
  /** Lower case, curly apostrophes straightened, soft hyphens dropped, ligatures spelled out: what tables are keyed by. */
  norm: string;
  /** White space, a line break or a gap stands between it and the token before (true of a sentence's first). */
  spaceBefore: boolean;
}
