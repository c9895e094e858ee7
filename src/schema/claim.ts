import * as z from 'zod';
import { claimBase, formFields } from './claim-parts';
import { named } from './registry';

/** Schema of a `Claim` of any type, custom ones included. */
export const claimSchema = named(
  'Claim',
  'One checkable assertion about one figure.',
  z.discriminatedUnion('form', [
    z.strictObject({ form: z.literal('level'), ...claimBase }),
    z.strictObject({ form: z.literal('change'), change: formFields.change, ...claimBase }),
    z.strictObject({ form: z.literal('share'), share: formFields.share, ...claimBase }),
    z.strictObject({ form: z.literal('rank'), rank: formFields.rank, ...claimBase }),
    z.strictObject({ form: z.literal('comparison'), comparison: formFields.comparison, ...claimBase }),
    z.strictObject({ form: z.literal('event'), ...claimBase }),
  ]),
);
