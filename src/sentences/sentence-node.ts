import type { SentenceKind } from '../model/sentence';
import type { Span } from '../model/span';

/**
 * A sentence as the stages pass it on. It begins at its first word: the bullet, list letter or paragraph number before it
 * is no part of it, nor is page furniture before or after it.
 */
export interface SentenceNode {
  index: number;
  span: Span;
  kind: SentenceKind;
  /**
   * What inside the span is not its words: page numbers and running heads that a page break put in its middle, and the
   * notes at its end (`.23`, `[17]`). In order, without overlap; tokens are not cut from these.
   */
  gaps: readonly Span[];
}
