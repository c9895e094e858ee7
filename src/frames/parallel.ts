import type { Frame } from '../model/frame';
import type { NounChunk, WordRange } from '../syntax';
import { fractionOf } from './form/share';
import { isThing } from './measure/measurable';
import { ownPhrase } from './phrase';
import type { SentenceView } from './sentence-view';

/** A figure that repeats the construction of an earlier one of its sentence without its words. */
export interface Parallel {
  /** The earlier figure, whose whole and form it shares. */
  model: number;
  /** What it is said of: the phrase right before it. */
  said: WordRange | null;
}

/**
 * Gapping: `houses made up 61% of completions, [apartments 18%] and [single homes 21%]`,
 * `rented homes took 37 per cent of the total and [owners 60 per cent]`.
 */
export function readParallels(view: SentenceView, figures: readonly number[]): ReadonlyMap<number, Parallel> {
  const of = new Map<number, Parallel>();
  for (let at = 1; at < figures.length; at++) {
    const [model, figure] = [figures[at - 1]!, figures[at]!];
    if (!isGapped(view, model, figure)) continue;
    const chunk = view.chunkAt(view.wordOf(figure))!;
    const before = view.syntax.chunks[chunk.index - 1] ?? null;
    of.set(figure, {
      model: of.get(model)?.model ?? model,
      said: before ? saidOf(view, before, view.wordOf(model)) : null,
    });
  }
  return of;
}

/** The same unit, a figure alone in its chunk, and no verb between. */
function isGapped(view: SentenceView, model: number, figure: number): boolean {
  const [a, b] = [view.expression(model), view.expression(figure)];
  const chunk = view.chunkAt(view.wordOf(figure));
  if (a.kind !== b.kind || a.unit !== b.unit || !chunk || chunk.head !== view.wordOf(figure)) return false;
  if (view.isTime(figure) || view.norm(chunk.end) === 'of') return false;
  let separated = false;
  for (let word = view.wordOf(model) + 1; word < view.wordOf(figure); word++) {
    const { tag, norm } = view.words[word]!;
    if (tag === 'VERB' || tag === 'AUX' || norm === 'from' || norm === 'to' || norm === 'than') return false;
    if (tag === 'CCONJ' || tag === 'PUNCT') separated = true;
  }
  return separated;
}

function saidOf(view: SentenceView, before: NounChunk, model: number): WordRange | null {
  return before.start > model && isThing(view, before) ? ownPhrase(view, before) : null;
}

/** The frame of a gapped share: the whole of its model, said of what stands before it. */
export function applyParallel(view: SentenceView, frame: Frame, model: Frame, { said }: Parallel): Frame {
  if (frame.form.form !== 'level' || model.form.form !== 'share' || frame.expression.value === null) return frame;
  const cue = view.evidence('form', wordsOf(view, model), 'parallel/gapped-share');
  return {
    ...frame,
    form: { form: 'share', share: { fraction: fractionOf(frame.expression), whole: model.form.share.whole } },
    metric: said ? view.mention(said) : (frame.metric ?? model.metric),
    subject: said && model.subject ? view.mention(said) : frame.subject,
    time: frame.time ?? model.time,
    modality: model.modality,
    attribution: frame.attribution ?? model.attribution,
    evidence: [...frame.evidence, cue],
  };
}

function wordsOf(view: SentenceView, { expression }: Frame): WordRange {
  const word = view.words.findIndex(({ start }) => start === expression.span.start);
  return { start: Math.max(word, 0), end: Math.max(word, 0) + 1 };
}
