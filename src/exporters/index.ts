import type { Document } from '../model/document';

export function toText(document: Document): string {
  return document.claims.map((claim) => claim.text).join('\n');
}
