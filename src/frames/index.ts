import type { Language } from '../language/language';
import { cuesOf } from '../language/lookups';
import type { Frame } from '../model/frame';
import type { SentenceNode } from '../sentences/sentence-node';
import type { SentenceSyntax } from '../syntax';
import { type Centre, readCentres } from './centre';
import { createResolver } from './coreference';
import { actorOf, createLeadIns } from './lead-in';
import { readSentence } from './read-sentence';
import { Recent } from './recent';
import { SentenceView } from './sentence-view';

export type { Frame };

/** Gives the frames of a text's sentences one sentence at a time, in text order; what a frame refers to may stand before. */
export type Framer = (text: string, sentences: readonly SentenceNode[]) => (syntax: SentenceSyntax) => Frame[];

/** Parses a sentence that holds no figure, for what it says before one that does. */
export type ContextParser = (text: string, sentence: SentenceNode) => SentenceSyntax;

export function createFramer(language: Language, parse: ContextParser): Framer {
  const cues = cuesOf(language);
  const resolverOf = createResolver(language, cues);
  return (text, sentences) => {
    const announces = cues.announcement.test(text.slice(0, SAMPLE));
    const contextOf = (sentence: SentenceNode) => new SentenceView(text, parse(text, sentence), cues, announces, null);
    const leadInOf = createLeadIns(cues, text, sentences, (sentence) => actorOf(contextOf(sentence)));
    const centres = new Recent<readonly Centre[]>();
    const resolve = resolverOf(text, sentences, centres, (sentence) => readCentres(contextOf(sentence)));
    return (syntax) => {
      const view = new SentenceView(text, syntax, cues, announces, leadInOf(syntax.sentence));
      const { index } = syntax.sentence;
      if (!centres.get(index)) centres.set(index, readCentres(view));
      return readSentence(view).map(resolve);
    };
  };
}

/** Characters of a text that are read to learn whether its writer decides. */
const SAMPLE = 50_000;
