import type { SentenceKind } from '../model/sentence';
import type { Span } from '../model/span';
import type { Lexicon } from './lexicon';
import type { Paragraph } from './paragraphs';

/** Where the cutter stands in a paragraph. */
export interface Cursor {
  text: string;
  lexicon: Lexicon;
  paragraph: Paragraph;
  /** The kind of the paragraph, `body` for a heading that turned out to hold sentences. */
  kind: SentenceKind;
  sentenceStart: number;
  /** The first gap of the sentence, and the first that is not behind. */
  firstGap: number;
  gap: number;
  /** The notes behind the sentence's last stop. */
  notes: Span | null;
}
