import type { NounChunk, SentenceSyntax } from './sentence-syntax';

/** `[35 fires] burned in Oregon`: a named place stands behind it. */
export function isPlaced({ words, chunks }: SentenceSyntax, { index }: NounChunk): boolean {
  const place = chunks[index + 1];
  return words[place?.preposition ?? -1]?.norm === 'in' && words[place!.head]!.tag === 'PROPN';
}

/** `35 fires burned in Oregon, [12] in Idaho`: one more of a list of places. */
export function isPlacedNext(syntax: SentenceSyntax, chunk: NounChunk): boolean {
  const joint = syntax.words[chunk.start - 1];
  return (joint?.norm === ',' || joint?.tag === 'CCONJ') && isPlaced(syntax, chunk);
}
