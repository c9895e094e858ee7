import type { NounChunk, SentenceSyntax } from '../syntax';

/** How many chunks back it looks. */
const REACH = 12;

/**
 * What a pronoun of the third person stands for earlier in its own sentence, or null. Number decides: `it` takes the nearest
 * singular subject before it, `he` one that is a name, `they` the nearest plural noun.
 */
export function findAntecedent(syntax: SentenceSyntax, pronoun: NounChunk): NounChunk | null {
  const { norm } = syntax.words[pronoun.head]!;
  if (norm === 'they' || norm === 'them') return nearest(syntax, pronoun, (chunk) => isPlural(syntax, chunk));
  const singularSubject = (chunk: NounChunk) => isSubject(syntax, chunk) && !isPlural(syntax, chunk);
  if (norm === 'it') return nearest(syntax, pronoun, singularSubject) ?? nearest(syntax, pronoun, isPredicate(syntax));
  if (norm !== 'he' && norm !== 'she') return null;
  const name = (chunk: NounChunk) => isName(syntax, chunk);
  return (
    nearest(syntax, pronoun, (chunk) => singularSubject(chunk) && name(chunk)) ??
    nearest(syntax, pronoun, (chunk) => isObject(syntax, chunk) && name(chunk)) ??
    nearest(syntax, pronoun, singularSubject)
  );
}

/** What `it` or `them` as an object stands for: the nearest object of that number before. */
export function findObject(syntax: SentenceSyntax, pronoun: NounChunk): NounChunk | null {
  const { norm } = syntax.words[pronoun.head]!;
  if (norm !== 'it' && norm !== 'them') return null;
  return nearest(syntax, pronoun, (chunk) => isObject(syntax, chunk) && isPlural(syntax, chunk) === (norm === 'them'));
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

function isName({ words }: SentenceSyntax, { head }: NounChunk): boolean {
  return words[head]!.tag === 'PROPN';
}

function isObject({ clauses }: SentenceSyntax, { clause, index }: NounChunk): boolean {
  return clauses[clause]?.objects.includes(index) ?? false;
}

/** `this is [a phone], but it costs $90`: what something is said to be. */
function isPredicate(syntax: SentenceSyntax): (chunk: NounChunk) => boolean {
  return (chunk) =>
    isObject(syntax, chunk) && !isPlural(syntax, chunk) && syntax.clauses[chunk.clause]!.verb?.lemma === 'be';
}

function isPlural({ words }: SentenceSyntax, { head }: NounChunk): boolean {
  const { tag, norm, lemma } = words[head]!;
  return tag === 'NOUN' && norm !== lemma;
}
