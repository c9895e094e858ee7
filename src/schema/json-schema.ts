import * as z from 'zod';
import { claimSchema } from './claim';
import { documentSchema } from './document';
import { expressionSchema } from './expression';
import { registry } from './registry';
import { sentenceSchema } from './sentence';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** zod bounds every integer by what a double holds exactly; that says nothing about our objects. */
const LARGEST = Number.MAX_SAFE_INTEGER;

function toJsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema, $defs } = z.toJSONSchema(schema, {
    metadata: registry,
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === LARGEST) delete jsonSchema.maximum;
      if (jsonSchema.minimum === -LARGEST) delete jsonSchema.minimum;
    },
  });
  // The root is the object itself, not a reference to its definition: many tools expect that.
  const title = registry.get(schema)!.id;
  const { [title]: root, ...others } = $defs!;
  return { $schema, title, ...root, $defs: others };
}

export const claimJsonSchema: JsonSchema = /* @__PURE__ */ toJsonSchema(claimSchema);
export const expressionJsonSchema: JsonSchema = /* @__PURE__ */ toJsonSchema(expressionSchema);
export const sentenceJsonSchema: JsonSchema = /* @__PURE__ */ toJsonSchema(sentenceSchema);
export const documentJsonSchema: JsonSchema = /* @__PURE__ */ toJsonSchema(documentSchema);
