import * as z from 'zod';
import { named } from './registry';
import { spanSchema } from './span';

/** Schema of a `Mention`. */
export const mentionSchema = named(
  'Mention',
  'A noun phrase as it stands in the text; resolved is the text of what it refers back to.',
  z.strictObject({ text: z.string(), span: spanSchema, resolved: z.string().nullable() }),
);
