import * as z from 'zod';
import { mentionSchema } from './mention';
import { named } from './registry';
import { spanSchema } from './span';

const rangeSchema = named(
  'Range',
  'Both ends of a range; an open side is null.',
  z.strictObject({ min: z.number().nullable(), max: z.number().nullable() }),
);

/** Schema of a time that hangs on another date. */
export const relativeTimeSchema = named(
  'RelativeTime',
  'A time that hangs on another date: last year is { unit: "year", offset: -1 }.',
  z.strictObject({
    unit: z.enum(['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century']),
    offset: z.int(),
  }),
);

/** Schema of an `Expression`. */
export const expressionSchema = named(
  'Expression',
  'A numeric, percentage, currency or time expression.',
  z.strictObject({
    kind: z.enum([
      'number',
      'percentage',
      'currency',
      'measure',
      'fraction',
      'multiplier',
      'ordinal',
      'year',
      'date',
      'duration',
    ]),
    text: z.string(),
    span: spanSchema,
    value: z.number().nullable(),
    range: rangeSchema.nullable(),
    comparator: z.enum(['=', '~', '>', '>=', '<', '<=']),
    unit: z.string().nullable(),
    trend: z.enum(['up', 'down']).nullable(),
    refersTo: mentionSchema.nullable(),
    currency: z.string().nullable(),
    edtf: z.string().nullable(),
    relative: relativeTimeSchema.nullable(),
  }),
);
