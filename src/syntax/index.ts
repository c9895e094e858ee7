import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { SentenceNode } from '../sentences/sentence-node';
import type { Token } from '../tokens';
import { createClauseReader } from './clauses';
import { fill, filled } from './filled';
import { lemmatizerOf } from './lemmatizer';
import { type ChunkDraft, createChunker } from './noun-chunks';
import { createPrepositionAttacher } from './prepositions';
import type { SentenceSyntax } from './sentence-syntax';
import { createWordTagger } from './tagging';
import { tagWithWink } from './tagging/wink';
import { createGroupReader } from './verb-groups';
import { createWordCutter } from './words';

export { isPlacedNext, placeBehind } from './place-behind';

export type { Clause, NounChunk, SentenceSyntax, Tag, VerbGroup, Word, WordRange } from './sentence-syntax';

export { type Stretch, stretchesOf } from './stretches';

export type Parser = (
  sentence: SentenceNode,
  tokens: readonly Token[],
  expressions: readonly Expression[],
) => SentenceSyntax;

/** Binds the language's tables; the parser reads one sentence at a time, in time linear in its length. */
export function createParser(language: Language): Parser {
  const lemmatizer = lemmatizerOf(language);
  const cutWords = createWordCutter(language, lemmatizer);
  const tag = createWordTagger(language, tagWithWink, lemmatizer);
  const readChunks = createChunker(language, lemmatizer);
  const readGroups = createGroupReader(language, lemmatizer);
  const readClauses = createClauseReader(language, lemmatizer);
  const attachPrepositions = createPrepositionAttacher(language);

  return (sentence, tokens, expressions) => {
    const cut = cutWords(tokens, expressions);
    tag(cut, expressions);
    const { words, wordOf } = cut;
    const chunks = readChunks(words, expressions);
    const chunkOf = indexChunks(chunks, words.length);
    const groups = readGroups(words, chunkOf);
    const clauseOf = filled(words.length, -1);
    const clauses = readClauses({ words, expressions, chunks, chunkOf, groups, clauseOf });
    attachPrepositions(words, chunks, clauses, ({ head }) => expressions[words[head]!.expression]);
    return { sentence, expressions, words, chunks, clauses, clauseOf, chunkOf, wordOf };
  };
}

function indexChunks(chunks: readonly ChunkDraft[], length: number): number[] {
  const chunkOf = filled(length, -1);
  for (const { index, start, end } of chunks) fill(chunkOf, index, start, end);
  return chunkOf;
}
