import { notADocument } from '../errors';
import type { Span } from '../model/span';
import { claimItem } from './claim-item';
import { describeAmount, describeMention } from './figure';
import type { Fact, Item } from './item';
import type { AnyDocument, ItemKind } from './options';

/** The chosen list of a document for people to read; raises `InputError` where it is no document. */
export function itemsOf(document: AnyDocument, kind: ItemKind = 'claims'): Item[] {
  checkDocument(document);
  if (kind === 'claims') return claimItems(document);
  return kind === 'expressions' ? expressionItems(document) : sentenceItems(document);
}

export function checkDocument(document: AnyDocument): void {
  const lists = ['sentences', 'expressions', 'claims'] as const;
  const valid = typeof document?.text === 'string' && lists.every((name) => Array.isArray(document[name]));
  if (!valid) throw notADocument(document);
}

function claimItems({ claims }: AnyDocument): Item[] {
  const numbers = new Map(claims.map(({ id }, at) => [id, at + 1]));
  return claims.map((claim, at) => claimItem(claim, at + 1, numbers));
}

function expressionItems({ expressions }: AnyDocument): Item[] {
  return expressions.map((expression, at) => {
    const { kind, text, span, trend, refersTo } = expression;
    const facts = [{ name: 'value', value: describeAmount(expression) }];
    if (trend) facts.push({ name: 'trend', value: trend });
    if (refersTo) facts.push({ name: 'refers to', value: describeMention(refersTo) });
    return plainItem(at + 1, text, kind, span, facts);
  });
}

function sentenceItems({ sentences }: AnyDocument): Item[] {
  return sentences.map(({ index, text, kind, span }) => plainItem(index + 1, text, kind, span, []));
}

function plainItem(number: number, headline: string, group: string, span: Span, facts: Fact[]): Item {
  return { number, headline, group, form: null, span, figure: span, confidence: null, facts, evidence: [] };
}
