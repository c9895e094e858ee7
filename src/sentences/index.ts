import type { Language } from '../language/language';
import { cutParagraph } from './cut';
import { compileLexicon } from './lexicon';
import { readParagraphs } from './paragraphs';
import type { SentenceNode } from './sentence-node';

export type { SentenceNode };

/** Sentences of a text, in order. */
export type Segmenter = (text: string) => SentenceNode[];

/**
 * Binds a language's abbreviations and sentence words: the lines of a text are joined to paragraphs (headings, list
 * items, rows, prose), and these are cut into sentences.
 */
export function createSegmenter(language: Language): Segmenter {
  const lexicon = compileLexicon(language);
  return (text) => {
    const nodes: SentenceNode[] = [];
    readParagraphs(text, lexicon, (paragraph) => cutParagraph(text, paragraph, lexicon, nodes));
    return nodes;
  };
}
