import type { Evidence } from '../model/claim';
import type { Span } from '../model/span';
import type { ItemKind } from './options';

/** One line of what is known about an item. */
export interface Fact {
  name: string;
  value: string;
}

/** One claim, expression or sentence as a reader is shown it; the formats for people are made of these. */
export interface Item {
  /** Position in its list, from 1. */
  number: number;
  /** What it is in one line. */
  headline: string;
  /** Claim type, kind of expression or kind of sentence: what it can be filtered by. */
  group: string;
  form: string | null;
  /** Where it stands. */
  span: Span;
  /** The figure inside, or the whole. */
  figure: Span;
  confidence: number | null;
  facts: Fact[];
  evidence: readonly Evidence[];
}

/** What so many items are called: `1 claim`, `3 claims`. */
export function nameFor(kind: ItemKind, count: number): string {
  return count === 1 ? kind.slice(0, -1) : kind;
}
