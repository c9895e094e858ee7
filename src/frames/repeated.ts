import type { Mention } from '../model/mention';
import type { NounChunk, WordRange } from '../syntax';
import type { SentenceView } from './sentence-view';
import { REPEATING } from './word-sets';

/** `exports to Chad fell, and [those to Mali] rose`: a pronoun with a complement of its own, for a noun named before. */
export function isRepeated(view: SentenceView, { start, end }: WordRange): boolean {
  return REPEATING.has(view.norm(start)) && end > start + 1 && view.chunkAt(start)?.head === start;
}

/** The range as a mention, a pronoun that repeats a noun resolved to it: `those to Mali` → `exports to Mali`. */
export function mentionRepeated(view: SentenceView, range: WordRange): Mention | null {
  const mention = view.mention(range);
  if (!mention || !isRepeated(view, range)) return mention;
  const noun = repeatedNoun(view, range.start);
  const named = noun && view.mention(noun);
  const complement = view.mention({ start: range.start + 1, end: range.end });
  return named && complement ? { ...mention, resolved: `${named.text} ${complement.text}` } : mention;
}

/** The subject of the last clause before, without what hangs on it. */
function repeatedNoun(view: SentenceView, word: number): NounChunk | null {
  const subjects = view.syntax.clauses.map((clause) => view.subject(clause));
  return subjects.findLast((subject) => subject && subject.end <= word && agrees(view, subject, word)) ?? null;
}

/** `those` stands for several things, `that` for any. */
function agrees(view: SentenceView, { head }: NounChunk, pronoun: number): boolean {
  if (view.tag(head) !== 'NOUN') return false;
  return view.norm(pronoun) !== 'those' || view.norm(head) !== view.lemma(head);
}
