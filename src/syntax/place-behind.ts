import type { NounChunk, SentenceSyntax } from './sentence-syntax';

/** `35 fires burned in [Oregon]`: the named place right behind a chunk. */
export function placeBehind({ words, chunks }: SentenceSyntax, { index }: NounChunk): NounChunk | null {
  const place = chunks[index + 1];
  return place && words[place.preposition]?.norm === 'in' && words[place.head]!.tag === 'PROPN' ? place : null;
}

/** `35 fires burned in Oregon, [12] in Idaho`: one more of a list of places. */
export function isPlacedNext(syntax: SentenceSyntax, chunk: NounChunk): boolean {
  const joint = syntax.words[chunk.start - 1];
  return (joint?.norm === ',' || joint?.tag === 'CCONJ') && placeBehind(syntax, chunk) !== null;
}
