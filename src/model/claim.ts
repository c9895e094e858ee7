import type { Expression } from './expression';
import type { Mention } from './mention';
import type { Span } from './span';

/** How a claim asserts its figure; the discriminant of the union. */
export type ClaimForm = 'level' | 'change' | 'share' | 'rank' | 'comparison' | 'event';

/** How sure, how real: `target` is an aim or an announced measure, `projected` a forecast. */
export type Modality = 'asserted' | 'hedged' | 'projected' | 'target' | 'conditional';

export type Polarity = 'affirmative' | 'negated';

/** The time that a figure holds for. */
export interface ClaimTime {
  /** ISO 8601-2 (EDTF), null where it cannot be resolved. */
  edtf: string | null;
  relative: Expression['relative'];
  text: string;
  span: Span;
}

/** Whose word a claim is: `A recent report by King's College London` / `shows`. */
export interface Attribution {
  source: Mention;
  cue: Mention;
}

/** What a piece of evidence decided. */
export type EvidenceSlot =
  | 'type'
  | 'form'
  | 'modality'
  | 'polarity'
  | 'attribution'
  | 'subject'
  | 'metric'
  | 'time'
  | 'place'
  | 'baseline';

/** Why: a cue in the text and the rule that read it. A rule's name is where it stands in the source. */
export interface Evidence {
  slot: EvidenceSlot;
  text: string;
  span: Span;
  rule: string;
}

/** A claim type with its score, 0..1. */
export interface Label<Type extends string = string> {
  type: Type;
  score: number;
}

export interface Change {
  direction: 'increase' | 'decrease' | 'none';
  from: Expression | null;
  to: Expression | null;
  by: Expression | null;
  fromTime: ClaimTime | null;
  toTime: ClaimTime | null;
}

export interface Share {
  /** The part, in 0..1; above 1 where the part is the larger (debt of 110% of GDP), negative where a balance is. */
  fraction: number | null;
  whole: Mention | null;
}

export interface Rank {
  position: number | null;
  among: Mention | null;
}

export interface Comparison {
  than: Mention | null;
  by: Expression | null;
}

/** What every claim has, whatever its form and type. */
export interface ClaimBase {
  /** Stable: the same claim at the same place has the same id. */
  id: string;
  /** The clause or sentence that makes the claim, verbatim. */
  text: string;
  span: Span;
  /** Index of its sentence. */
  sentence: number;
  /** The expression it hangs on; of a change, the figure it changed to. */
  expression: Expression;
  /** The entity that it is about. */
  subject: Mention | null;
  /** What is measured or counted. */
  metric: Mention | null;
  time: ClaimTime | null;
  place: Mention | null;
  attribution: Attribution | null;
  modality: Modality;
  polarity: Polarity;
  /** Every type with its score, best first. */
  labels: Label[];
  evidence: Evidence[];
  /** 0..1: of the claims given 0.9, nine in ten are right. */
  confidence: number;
  /** Id of an earlier claim of this text that says the same, else null. */
  duplicateOf: string | null;
}

/** The form of a claim with the field that goes with it. */
export type ClaimFormFields =
  | { form: 'level' }
  | { form: 'change'; change: Change }
  | { form: 'share'; share: Share }
  | { form: 'rank'; rank: Rank }
  | { form: 'comparison'; comparison: Comparison }
  | { form: 'event' };
