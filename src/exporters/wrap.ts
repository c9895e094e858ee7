import type { Span } from '../model/span';

/** The lines of a one-line text that is broken at spaces, as spans; a longer word has a line of its own. */
export function wrapSpans(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (text.length - start > width) {
    const before = text.lastIndexOf(' ', start + width);
    const space = before > start ? before : text.indexOf(' ', start + width);
    if (space < 0) break;
    lines.push({ start, end: space });
    start = space + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

export function wrap(text: string, width: number): string[] {
  return wrapSpans(text, width).map(({ start, end }) => text.slice(start, end));
}
