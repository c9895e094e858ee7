import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import * as main from '../../src';
import { type Claim, createExtractor, type Document, type Expression, type Sentence } from '../../src';
import type { ClaimBase, ClaimFormFields } from '../../src/model/claim';
import * as schema from '../../src/schema';

const TEXT = `Housing in Lyon

- Average rents rose from 11 to 12 in 2019, according to the city.
- About a fifth of homes are empty, the second highest share in France.

Exports will grow by 4% if demand holds.`;

const document = createExtractor().analyze(TEXT);
const [claim] = document.claims;

test('the main entry’s claimSchema is the one of the schema entry', () =>
  expect(main.claimSchema).toBe(schema.claimSchema));

test('what the extractor gives is accepted as it is', () => {
  expect(schema.documentSchema.parse(document)).toEqual(document);
  expect(schema.documentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  expect(document.claims.length).toBeGreaterThan(2);
});

describe('a claim is refused', () => {
  test.each<[string, object]>([
    ['with a field too many', { ...claim, note: '' }],
    ['with an unknown form', { ...claim, form: 'guess' }],
    ['without the field of its form', { ...claim, form: 'change', change: undefined }],
    ['with a field of another form', { ...claim, form: 'level', rank: { position: 1, among: null } }],
    ['with an offset that is no integer', { ...claim, span: { start: 0.5, end: 2 } }],
    ['with a negative offset', { ...claim, span: { start: -1, end: 2 } }],
    ['with a confidence above 1', { ...claim, confidence: 1.01 }],
    ['with undefined for null', { ...claim, metric: undefined }],
    ['with a value that is no number', { ...claim, expression: { ...claim!.expression, value: Number.NaN } }],
    ['with an infinite value', { ...claim, expression: { ...claim!.expression, value: Number.POSITIVE_INFINITY } }],
    ['with a position of 0', { ...claim, form: 'rank', change: undefined, rank: { position: 0, among: null } }],
  ])('%s', (_name, wrong) => expect(schema.claimSchema.safeParse(wrong).success).toBe(false));
});

test('a claim of a custom type is accepted with its data', () => {
  const custom = { ...claim, type: 'rent', data: { city: null } };
  expect(schema.claimSchema.parse(custom)).toEqual(custom);
});

describe('JSON Schema', () => {
  test.each([
    ['claim', schema.claimJsonSchema, document.claims],
    ['expression', schema.expressionJsonSchema, document.expressions],
    ['sentence', schema.sentenceJsonSchema, document.sentences],
    ['document', schema.documentJsonSchema, [document]],
  ] as const)('of a %s is draft 2020-12, complete in itself, and says the same', (_name, json, values) => {
    expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(json.$ref).toBeUndefined();
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    const read = z.fromJSONSchema(json as z.core.JSONSchema.JSONSchema);
    for (const value of values) expect(read.parse(value)).toEqual(value);
    expect(read.safeParse({ ...values[0], note: '' }).success).toBe(false);
  });

  test('refers only to what it defines', () => {
    const json = JSON.stringify(schema.documentJsonSchema);
    const named = [...json.matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name!);
    expect(Object.keys(schema.documentJsonSchema.$defs ?? {})).toEqual(expect.arrayContaining(named));
  });
});

// Checked by the compiler.
test('the schemas give the types of the model', () => {
  type AnyClaim = ClaimBase & ClaimFormFields & { type: string; data?: unknown };
  expectTypeOf<z.infer<typeof schema.sentenceSchema>>().toEqualTypeOf<Sentence>();
  expectTypeOf<z.infer<typeof schema.expressionSchema>>().toEqualTypeOf<Expression>();
  expectTypeOf<z.infer<typeof schema.claimSchema>>().toExtend<AnyClaim>();
  expectTypeOf<AnyClaim>().toExtend<z.infer<typeof schema.claimSchema>>();
  expectTypeOf<Claim>().toExtend<z.infer<typeof schema.claimSchema>>();
  expectTypeOf<z.infer<typeof schema.documentSchema>>().toExtend<Document<AnyClaim>>();
  expectTypeOf<Document>().toExtend<z.infer<typeof schema.documentSchema>>();
});
