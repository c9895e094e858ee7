import type { Clause, VerbGroup } from '../../syntax';
import { topOf } from '../phrase';
import type { SentenceView } from '../sentence-view';

/** A relative clause of the past about the subject, or about what belongs to it: `the number of beds, which stood at`. */
export function tellsOf(view: SentenceView, told: Clause, main: Clause): boolean {
  const subject = view.subject(told);
  if (told.kind !== 'relative' || told.verb?.tense !== 'past' || !subject || main.subject < 0) return false;
  return told.subject === main.subject || topOf(view, subject).index === main.subject;
}

/** `the ceiling, currently [500 euros], will be raised to`: an aside before the verb. */
export function isAside(view: SentenceView, figure: number, { start }: VerbGroup): boolean {
  const chunk = view.chunkAt(view.wordOf(figure));
  if (!chunk || chunk.end > start || view.tag(chunk.end) !== 'PUNCT') return false;
  return view.cues.statusWords.has(view.norm(chunk.start - 1)) || view.cues.statusWords.has(view.norm(chunk.start));
}
