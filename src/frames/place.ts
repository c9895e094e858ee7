import type { Mention } from '../model/mention';
import type { Cues } from './cues';
import { isEntity } from './entity';
import type { Governor } from './governor';
import { fullPhrase } from './phrase';
import type { SentenceView } from './sentence-view';

const LOCATIVE: ReadonlySet<string> = new Set(['in', 'across', 'throughout', 'within', 'at']);

/** `base stations in [China]`: a named place in the figure's clause. */
export function readPlace(view: SentenceView, cues: Cues, { clause }: Governor): Mention | null {
  if (!clause) return null;
  for (const chunk of view.syntax.chunks) {
    if (chunk.clause !== clause.index || !LOCATIVE.has(view.preposition(chunk))) continue;
    if (view.words[chunk.head]!.tag === 'PROPN' && isEntity(view, cues, chunk))
      return view.mention(fullPhrase(view, chunk, new Set(['of'])));
  }
  return null;
}
