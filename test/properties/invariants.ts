import { expect } from 'vitest';
import type { Claim, Document, Span } from '../../src';
import { documentSchema } from '../../src/schema';

interface Slice {
  text: string;
  span: Span;
}

/** What holds of the document of any text. */
export function checkDocument(document: Document): void {
  const { text, sentences, expressions, claims } = document;
  for (const slice of [...sentences, ...expressions, ...claims.flatMap(slicesOf)]) {
    expect(text.slice(slice.span.start, slice.span.end)).toBe(slice.text);
    expect(slice.text).not.toBe('');
  }
  checkOrder(sentences);
  checkOrder(expressions);
  expect(sentences.map(({ index }) => index)).toEqual(sentences.map((_, place) => place));
  checkClaims(document);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(documentSchema.safeParse(document).error).toBeUndefined();
}

function slicesOf(claim: Claim): Slice[] {
  const found: Slice[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('span' in value && 'text' in value) found.push(value as Slice);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(claim);
  return found;
}

/** In text order and without overlap. */
function checkOrder(slices: readonly Slice[]): void {
  slices.forEach(({ span }, place) => {
    const before = slices[place - 1];
    if (before) expect(before.span.end).toBeLessThanOrEqual(span.start);
  });
}

function checkClaims({ sentences, claims }: Document): void {
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  const earlier = new Set<string>();
  for (const claim of claims) {
    const sentence = sentences[claim.sentence]!;
    expect(sentence.span.start).toBeLessThanOrEqual(claim.span.start);
    expect(sentence.span.end).toBeGreaterThanOrEqual(claim.span.end);
    expect(claim.labels[0]!.type).toBe(claim.type);
    expect(claim.confidence).toBeGreaterThanOrEqual(0);
    expect(claim.confidence).toBeLessThanOrEqual(1);
    if (claim.duplicateOf !== null) expect(earlier.has(claim.duplicateOf)).toBe(true);
    earlier.add(claim.id);
  }
}
