import type { Span } from '../model/span';

/**
 * Offsets in code points for the ends of the given spans, in one look at the text.
 * A lone surrogate counts as one, as it does in JavaScript's own iteration.
 */
export function codePointOffsets(text: string, spans: readonly Span[]): (offset: number) => number {
  const wanted = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let pairs = 0;
  let at = 0;
  for (const offset of wanted) {
    for (; at < offset; at++) if (isPair(text, at)) pairs++;
    found.set(offset, offset - pairs);
  }
  return (offset) => found.get(offset)!;
}

/** Whether a surrogate pair begins here. */
function isPair(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1));
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

export function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
