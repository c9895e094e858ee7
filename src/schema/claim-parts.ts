import * as z from 'zod';
import { expressionSchema, relativeTimeSchema } from './expression';
import { mentionSchema } from './mention';
import { named } from './registry';
import { spanSchema } from './span';

const claimTimeSchema = named(
  'ClaimTime',
  'The time that a figure holds for; edtf is ISO 8601-2, null where it cannot be resolved.',
  z.strictObject({
    edtf: z.string().nullable(),
    relative: relativeTimeSchema.nullable(),
    text: z.string(),
    span: spanSchema,
  }),
);

const attributionSchema = named(
  'Attribution',
  'Whose word a claim is, and the word that says so.',
  z.strictObject({ source: mentionSchema, cue: mentionSchema }),
);

/** A part or a probability. */
const zeroToOne = z.number().min(0).max(1);

const labelSchema = named(
  'Label',
  'A claim type with its score.',
  z.strictObject({ type: z.string(), score: zeroToOne }),
);

const evidenceSchema = named(
  'Evidence',
  'A cue in the text, what it decided, and the rule that read it.',
  z.strictObject({
    slot: z.enum([
      'type',
      'form',
      'modality',
      'polarity',
      'attribution',
      'subject',
      'metric',
      'time',
      'place',
      'baseline',
    ]),
    text: z.string(),
    span: spanSchema,
    rule: z.string(),
  }),
);

/** What every claim has, whatever its form; `data` is what a custom classifier returned. */
export const claimBase = {
  id: z.string(),
  type: z.string(),
  text: z.string(),
  span: spanSchema,
  sentence: z.int().nonnegative(),
  expression: expressionSchema,
  subject: mentionSchema.nullable(),
  metric: mentionSchema.nullable(),
  time: claimTimeSchema.nullable(),
  place: mentionSchema.nullable(),
  attribution: attributionSchema.nullable(),
  modality: z.enum(['asserted', 'hedged', 'projected', 'target', 'conditional']),
  polarity: z.enum(['affirmative', 'negated']),
  labels: z.array(labelSchema),
  evidence: z.array(evidenceSchema),
  confidence: zeroToOne,
  duplicateOf: z.string().nullable(),
  data: z.unknown().optional(),
};

const figure = expressionSchema.nullable();

/** The field that goes with each form. */
export const formFields = {
  change: named(
    'Change',
    'What rose, fell or stayed: from, to, by how much, when.',
    z.strictObject({
      direction: z.enum(['increase', 'decrease', 'none']),
      from: figure,
      to: figure,
      by: figure,
      fromTime: claimTimeSchema.nullable(),
      toTime: claimTimeSchema.nullable(),
    }),
  ),
  share: named(
    'Share',
    'Which part of which whole: a fraction, above 1 where the part is the larger (debt of 110% of GDP).',
    z.strictObject({ fraction: z.number().nullable(), whole: mentionSchema.nullable() }),
  ),
  rank: named(
    'Rank',
    'The place in an order, and among whom.',
    z.strictObject({ position: z.int().positive().nullable(), among: mentionSchema.nullable() }),
  ),
  comparison: named(
    'Comparison',
    'More or less than what, and by how much.',
    z.strictObject({ than: mentionSchema.nullable(), by: figure }),
  ),
};
