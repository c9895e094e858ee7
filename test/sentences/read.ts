import { expect } from 'vitest';
import { english } from '../../src/language/en';
import { createSegmenter, type SentenceNode } from '../../src/sentences';

const segment = createSegmenter(english);

/** The sentences of a text, after the checks that hold for any text. */
export function read(text: string): SentenceNode[] {
  const nodes = segment(text);
  let at = 0;
  for (const [index, { index: own, span, gaps }] of nodes.entries()) {
    expect(own).toBe(index);
    expect(span.start).toBeGreaterThanOrEqual(at);
    expect(span.end).toBeGreaterThan(span.start);
    const slice = text.slice(span.start, span.end);
    expect(slice).toBe(slice.trim());
    at = span.start;
    for (const gap of gaps) {
      expect(gap.start).toBeGreaterThanOrEqual(at);
      expect(gap.end).toBeGreaterThan(gap.start);
      expect(gap.end).toBeLessThanOrEqual(span.end);
      at = gap.end;
    }
    at = span.end;
  }
  return nodes;
}

/** The words of each sentence: gaps left out, line breaks as spaces. */
export function wordsOf(text: string): string[] {
  return read(text).map(({ span, gaps }) => {
    let at = span.start;
    let words = '';
    for (const gap of gaps) {
      words += `${text.slice(at, gap.start)} `;
      at = gap.end;
    }
    return (words + text.slice(at, span.end)).replace(/\s+/g, ' ').trim();
  });
}

/** Kind and words of each sentence, as `heading: Trade`. */
export function kindsOf(text: string): string[] {
  const words = wordsOf(text);
  return read(text).map(({ kind }, i) => `${kind}: ${words[i]}`);
}
