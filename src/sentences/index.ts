import type { Language } from '../language/language';
import { trimSpan } from '../text/span';
import type { SentenceNode } from './sentence-node';

export type { SentenceNode };

/** Sentences of a text, in order. */
export type Segmenter = (text: string) => SentenceNode[];

export function createSegmenter(_language: Language): Segmenter {
  return (text) => {
    const nodes: SentenceNode[] = [];
    for (const match of text.matchAll(/[^.]+\.?/g)) {
      const span = trimSpan(text, match.index, match.index + match[0].length);
      if (span.end > span.start) nodes.push({ index: nodes.length, span, kind: 'body', gaps: [] });
    }
    return nodes;
  };
}
