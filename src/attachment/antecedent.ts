import type { Language } from '../language/language';
import type { NounChunk, SentenceSyntax } from '../syntax';

/** What a pronoun of the third person stands for earlier in its own sentence, or null. */
export type AntecedentFinder = (syntax: SentenceSyntax, pronoun: NounChunk) => NounChunk | null;

/** How many chunks back it looks. */
const REACH = 12;

/** Number decides: `it` takes the first singular subject before it, `they` the nearest plural noun. */
export function createAntecedentFinder(_language: Language): AntecedentFinder {
  return (syntax, pronoun) => {
    const { norm } = syntax.words[pronoun.head]!;
    if (norm === 'they') return nearest(syntax, pronoun, (chunk) => isPlural(syntax, chunk));
    return norm === 'it'
      ? nearest(syntax, pronoun, (chunk) => isSubject(syntax, chunk) && !isPlural(syntax, chunk))
      : null;
  };
}

function nearest(syntax: SentenceSyntax, { index }: NounChunk, fits: (chunk: NounChunk) => boolean): NounChunk | null {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at--) {
    const chunk = syntax.chunks[at]!;
    const { tag, expression } = syntax.words[chunk.head]!;
    if (expression < 0 && tag !== 'PRON' && fits(chunk)) return chunk;
  }
  return null;
}

function isSubject({ clauses }: SentenceSyntax, { clause, index }: NounChunk): boolean {
  return clauses[clause]?.subject === index;
}

function isPlural({ words }: SentenceSyntax, { head }: NounChunk): boolean {
  const { tag, norm, lemma } = words[head]!;
  return norm === 'people' || (tag === 'NOUN' && norm !== lemma);
}
