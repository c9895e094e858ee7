import type { Attribution, ClaimFormFields, ClaimTime, Evidence, Modality, Polarity } from './claim';
import type { Expression } from './expression';
import type { Mention } from './mention';
import type { Span } from './span';

/**
 * One assertion around one expression, its slots filled, not yet typed (as in frame semantics).
 * Classifiers read it; claims are made of it.
 */
export interface Frame {
  expression: Expression;
  /** The clause or sentence that asserts it. */
  text: string;
  span: Span;
  /** Index of its sentence. */
  sentence: number;
  form: ClaimFormFields;
  subject: Mention | null;
  metric: Mention | null;
  time: ClaimTime | null;
  place: Mention | null;
  attribution: Attribution | null;
  modality: Modality;
  polarity: Polarity;
  evidence: Evidence[];
  /** What confidence is estimated from: names of the doubts and assurances met on the way, see claims/confidence.ts. */
  signals: string[];
  /** Which conjunct of its subject a figure of a `respectively` list is for, from 0. */
  conjunct?: number;
}
