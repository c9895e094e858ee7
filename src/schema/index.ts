import * as z from 'zod';

export const spanSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
