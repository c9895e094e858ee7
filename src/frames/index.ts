import type { Language } from '../language/language';
import type { Frame } from '../model/frame';
import type { ResolvedOptions } from '../model/options';
import type { SentenceNode } from '../sentences/sentence-node';
import type { SentenceSyntax } from '../syntax';

export type { Frame };

/** The frames of a document, in text order; references and times may reach back over sentences. */
export type Framer = (text: string, sentences: readonly SentenceNode[], parsed: readonly SentenceSyntax[]) => Frame[];

export function createFramer(_language: Language, _options: ResolvedOptions): Framer {
  return () => [];
}
