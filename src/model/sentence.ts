import type { Span } from './span';

/** What a sentence is in the layout of its text. */
export type SentenceKind = 'body' | 'heading' | 'bullet';

/** A sentence as a reader sees it; one that a page break cuts in two is one sentence. */
export interface Sentence {
  /** Position among the sentences of the text, from 0. */
  index: number;
  /** The raw slice of the text, line breaks included. */
  text: string;
  span: Span;
  kind: SentenceKind;
}
