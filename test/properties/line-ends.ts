import type { Document } from '../../src';

/** The document of a text as it has to be once each `\n` is written `\r\n`: spans moved on, texts rewritten; ids hang on spans and go. */
export function withCarriageReturns(document: Document): unknown {
  const added = new Uint32Array(document.text.length + 1);
  for (let at = 0; at < document.text.length; at++) added[at + 1] = added[at]! + (document.text[at] === '\n' ? 1 : 0);
  return rewrite(document, (offset) => offset + added[offset]!);
}

/** A document without what hangs on offsets by more than moving: ids. */
export function withoutIds(document: Document): unknown {
  return rewrite(document, (offset) => offset);
}

function rewrite(value: unknown, move: (offset: number) => number, key = ''): unknown {
  if (key === 'id' || key === 'duplicateOf') return value === null ? null : '';
  if (typeof value === 'string') return value.replace(/\r?\n/g, '\r\n');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => rewrite(item, move));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'span' ? { start: move(inner.start), end: move(inner.end) } : rewrite(inner, move, name),
    ]),
  );
}
