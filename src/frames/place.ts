import type { Mention } from '../model/mention';
import type { NounChunk } from '../syntax';
import { isEntity } from './entity';
import type { Governor } from './governor';
import { fullPhrase } from './phrase';
import type { SentenceView } from './sentence-view';

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'across', 'throughout', 'within', 'at']);

/** `base stations in [China]`: a named place in the figure's clause, that right behind the figure first: `22 in [Kano], 16 in [Lagos]`. */
export function readPlace(view: SentenceView, { clause, chunk: own }: Governor): Mention | null {
  if (!clause) return null;
  const places = view.syntax.chunks.filter((chunk) => chunk.clause === clause.index && isPlace(view, chunk));
  const place =
    places.find(({ index }) => index === (own?.index ?? -2) + 1) ??
    places.find(({ attachedTo }) => attachedTo < 0 || !view.isFigureChunk(view.syntax.chunks[attachedTo]!));
  return place ? view.mention(fullPhrase(view, place, OF)) : null;
}

function isPlace(view: SentenceView, chunk: NounChunk): boolean {
  return LOCATIVE.has(view.preposition(chunk)) && view.tag(chunk.head) === 'PROPN' && isEntity(view, chunk);
}

const OF: ReadonlySet<string> = new Set(['of']);
