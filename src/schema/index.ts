export { claimSchema } from './claim';
export { documentSchema } from './document';
export { expressionSchema } from './expression';
export {
  claimJsonSchema,
  documentJsonSchema,
  expressionJsonSchema,
  type JsonSchema,
  sentenceJsonSchema,
} from './json-schema';
export { mentionSchema } from './mention';
export { sentenceSchema } from './sentence';
export { spanSchema } from './span';
