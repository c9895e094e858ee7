import type { Mention } from '../../model/mention';
import type { NounChunk } from '../../syntax';
import { attachedTo, fullPhrase } from '../phrase';
import type { SentenceView } from '../sentence-view';
import type { FormRule } from './form';

/** `12th`, `the second largest`, `the highest`, `a record`. */
export const rank: FormRule = ({ view, expression, governor }) => {
  const { kind, value } = view.expression(expression);
  if (kind !== 'ordinal') return null;
  return {
    form: {
      form: 'rank',
      rank: { position: groupSize(view, governor.word) ?? value, among: among(view, governor.chunk) },
    },
    evidence: [view.wordEvidence('form', governor.word, 'form/rank')],
  };
};

/** `among the [ten] largest`: how many stand at that place or before. */
export function groupSize(view: SentenceView, word: number): number | null {
  const { expression = -1 } = view.words[word - 1] ?? {};
  const before = expression < 0 ? null : view.expression(expression);
  return before?.kind === 'number' ? before.value : null;
}

const AMONG: ReadonlySet<string> = new Set(['of', 'in', 'among']);

/** `ranked 74th [among 180 countries]`, `72nd [out of 140]`: the chunk right behind a place says how many there are. */
export function rankedAmong(view: SentenceView, word: number): NounChunk | null {
  const next = view.chunk((view.chunkAt(word)?.index ?? -2) + 1);
  if (!next || next.preposition < 0 || !AMONG.has(view.preposition(next)) || !view.holdsAmount(next)) return null;
  const from = view.norm(next.preposition - 1) === 'out' ? next.preposition - 1 : next.preposition;
  return from === word + 1 ? next : null;
}

/** `the highest share of [all countries]`, `the largest in [the world]`. */
function among(view: SentenceView, chunk: NounChunk | null): Mention | null {
  if (!chunk) return null;
  const all = rankedAmong(view, chunk.head);
  if (all) return view.mention(fullPhrase(view, all));
  for (const next of attachedTo(view, chunk)) {
    if (AMONG.has(view.preposition(next))) return view.mention(fullPhrase(view, next));
  }
  return null;
}
