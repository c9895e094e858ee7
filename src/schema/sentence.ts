import * as z from 'zod';
import { named } from './registry';
import { spanSchema } from './span';

/** Schema of a `Sentence`. */
export const sentenceSchema = named(
  'Sentence',
  'A sentence as a reader sees it; a heading or a list item is one too.',
  z.strictObject({
    index: z.int().nonnegative(),
    text: z.string(),
    span: spanSchema,
    kind: z.enum(['body', 'heading', 'bullet']),
  }),
);
