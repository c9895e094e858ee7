import type { Frame } from '../model/frame';
import type { Mention } from '../model/mention';
import type { Antecedents } from './antecedents';

/** A mention with the sentence that it stands in. */
export interface Topic {
  mention: Mention;
  sentence: number;
  /** The rule that found it. */
  rule: string;
}

/** A sentence that goes on with the one before keeps its subject: `Of this, 40% is for …`, `This includes …`. */
export function continuedTopic(antecedents: Antecedents, frame: Frame, before: Frame | null): Topic | null {
  if (!before?.subject || !antecedents.opensWith(antecedents.cues.continuation, frame.sentence)) return null;
  const { subject, evidence } = frame;
  const acts =
    evidence.some(({ rule }) => rule === 'subject/clause') && !DIVIDED.has(subject?.text.toLowerCase() ?? '');
  return acts ? null : { mention: before.subject, sentence: before.sentence, rule: 'topic/continued' };
}

const DIVIDED: ReadonlySet<string> = new Set(['it', 'these', 'this']);

/**
 * Who a figure is about whose sentence does not say it: a measure of whole countries is the country's that the text speaks
 * of, one of bodies that of the sentences right before, as is an amount alone on its line (`Health: | $9 million`).
 */
export function topicOf(antecedents: Antecedents, { metric, sentence, expression, signals }: Frame): Topic | null {
  const { cues } = antecedents;
  const words = wordsOf(metric);
  // `bilateral trade` is no country's own.
  if (words.some((word) => cues.sharedWords.has(word))) return null;
  const nation = isMeasureIn(cues.nationMeasures, words) ? antecedents.nation() : null;
  if (nation) return { mention: antecedents.mention(nation), sentence, rule: 'topic/nation' };
  if (!signals.includes('clause/verbless') && !isMeasureIn(cues.bodyMeasures, words)) return null;
  const near = antecedents.topic(sentence, expression.span.start, REACH);
  return near && { mention: antecedents.mention(near.name), sentence: near.sentence, rule: 'topic/paragraph' };
}

/** How many sentences back, in its paragraph, a figure without a subject may have one. */
const REACH = 2;

function isMeasureIn(measures: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.some((word) => measures.has(word) || measures.has(word.replace(/s$/, '')));
}

function wordsOf(mention: Mention | null): readonly string[] {
  return mention?.text.toLowerCase().split(/[^\p{L}-]+/u) ?? [];
}
