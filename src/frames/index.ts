import type { Language } from '../language/language';
import type { Frame } from '../model/frame';
import type { ResolvedOptions } from '../model/options';
import type { SentenceNode } from '../sentences/sentence-node';
import type { SentenceSyntax } from '../syntax';
import { createResolver } from './coreference';
import { compileCues } from './cues';
import { readSentence } from './read-sentence';
import { SentenceView } from './sentence-view';

export type { Frame };

/** The frames of a document, in text order; references and times may reach back over sentences. */
export type Framer = (text: string, sentences: readonly SentenceNode[], parsed: readonly SentenceSyntax[]) => Frame[];

export function createFramer(language: Language, _options: ResolvedOptions): Framer {
  const cues = compileCues(language);
  const resolve = createResolver(language, cues);
  return (text, sentences, parsed) => {
    const announces = cues.announcement.test(text.slice(0, SAMPLE));
    const frames = parsed.flatMap((syntax) => readSentence(new SentenceView(text, syntax, announces), cues));
    return resolve(text, sentences, frames);
  };
}

/** Characters of a text that are read to learn whether its writer decides. */
const SAMPLE = 50_000;
