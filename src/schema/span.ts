import * as z from 'zod';
import { named } from './registry';

const offset = z.int().nonnegative();

/** A stretch of the text: UTF-16 offsets, `end` exclusive. */
export const spanSchema = named(
  'Span',
  'A stretch of the text: UTF-16 offsets, end exclusive.',
  z.strictObject({ start: offset, end: offset }),
);
