import type { Frame } from '../model/frame';
import type { Mention } from '../model/mention';
import type { SentenceView } from './sentence-view';

/** More words than this in a sentence, and its clauses are read less surely. */
const LONG = 35;
/** From so many figures on, one may have been given the words of another. */
const MANY_FIGURES = 4;
/** So many words from its figure the metric may be another figure's. */
const FAR = 7;

/**
 * The frames of one sentence, handed by the expression that each hangs on and filled with what its syntax gives reason to
 * doubt or to trust. What each signal weighs stands in `claims/confidence-model.ts`.
 */
export function withSignals(view: SentenceView, frames: ReadonlyMap<number, Frame>): Frame[] {
  const ofSentence = sentenceSignals(view);
  const hasTime = view.expressions.some((_, index) => view.isTime(index));
  for (const [anchor, { signals, metric, time }] of frames) {
    signals.push(...ofSentence);
    if (!view.clauseAt(view.wordOf(anchor))?.verb) signals.push('clause/verbless');
    if (metric && isFar(view, view.wordOf(anchor), metric)) signals.push('metric/far');
    if (hasTime && time === null) signals.push('time/passed-over');
  }
  return [...frames.values()];
}

/** What holds for all figures of the sentence. */
function sentenceSignals(view: SentenceView): string[] {
  const signals: string[] = [];
  const figures = view.expressions.filter((_, index) => !view.isTime(index)).length;
  if (view.syntax.sentence.kind !== 'body') signals.push('sentence/heading-or-bullet');
  if (view.words.length > LONG) signals.push('sentence/long');
  if (figures === 1) signals.push('sentence/one-figure');
  if (figures >= MANY_FIGURES) signals.push('sentence/many-figures');
  if (view.expressions.length > figures + 1) signals.push('sentence/several-times');
  return signals;
}

/** `FAR` words or a sentence stand between them. */
function isFar({ words }: SentenceView, word: number, { span }: Mention): boolean {
  const before = words[Math.max(0, word - FAR)]!;
  const after = words[Math.min(words.length - 1, word + FAR)]!;
  return span.end <= before.start || span.start >= after.end;
}
