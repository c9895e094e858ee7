import * as z from 'zod';

/** Names and descriptions for the JSON Schemas; a registry of our own, so that a host's global one stays as it is. */
export const registry = z.registry<{ id: string; description: string }>();

/** Gives a schema the name that it has under `$defs`. */
export function named<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  registry.add(schema, { id, description });
  return schema;
}
