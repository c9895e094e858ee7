import * as z from 'zod';
import { claimSchema } from './claim';
import { expressionSchema } from './expression';
import { named } from './registry';
import { sentenceSchema } from './sentence';

const documentErrorSchema = named(
  'DocumentError',
  'A failure of a custom classifier that was skipped.',
  z.strictObject({
    code: z.string(),
    message: z.string(),
    classifier: z.string(),
    sentence: z.int().nonnegative(),
  }),
);

/** Schema of a `Document`, as `analyze(text)` returns it. */
export const documentSchema = named(
  'Document',
  'Everything that one text was found to hold.',
  z.strictObject({
    text: z.string(),
    sentences: z.array(sentenceSchema),
    expressions: z.array(expressionSchema),
    claims: z.array(claimSchema),
    errors: z.array(documentErrorSchema),
  }),
);
