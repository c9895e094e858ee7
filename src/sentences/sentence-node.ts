import type { SentenceKind } from '../model/sentence';
import type { Span } from '../model/span';

/**
 * A sentence as the stages pass it on: its span, and the stretches inside that are not its words
 * (its list or paragraph number, a page number or running head that a page break put in its middle).
 */
export interface SentenceNode {
  index: number;
  span: Span;
  kind: SentenceKind;
  /** In order, without overlap, each inside `span`; tokens are not cut from these. */
  gaps: readonly Span[];
}
