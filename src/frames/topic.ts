import type { Frame } from '../model/frame';
import type { Mention } from '../model/mention';
import type { Antecedents } from './antecedents';
import type { Cues } from './cues';
import type { Name } from './names';

/** A mention with the sentence that it stands in. */
export interface Topic {
  mention: Mention;
  sentence: number;
  /** The rule that found it. */
  rule: string;
}

/** Who a figure is about whose sentence does not say it. */
export type TopicReader = (antecedents: Antecedents, frame: Frame, before: Frame | null) => Topic | null;

/**
 * A sentence that goes on with the one before keeps its subject; a measure of whole countries is the country's that the text
 * speaks of; anything else is what the sentence right before was about.
 */
export function createTopicReader(cues: Cues): TopicReader {
  return (antecedents, frame, before) => {
    const opening = antecedents.opening(frame.sentence);
    const continues = cues.continuation.some((phrase) => opening.startsWith(phrase));
    if (continues && before?.subject)
      return { mention: before.subject, sentence: before.sentence, rule: 'topic/continued' };
    const near = paragraphTopic(antecedents, frame);
    const country = antecedents.nation();
    const nation = country && { name: country, sentence: frame.sentence, rule: 'topic/nation' };
    const topic = isNational(cues, frame) ? (nation ?? near) : (near ?? nation);
    return topic && { ...topic, mention: antecedents.mention(topic.name) };
  };
}

/** How many sentences back, in its paragraph, a figure without a subject may have one. */
const REACH = 2;

interface Found {
  name: Name;
  sentence: number;
  rule: string;
}

function paragraphTopic(antecedents: Antecedents, { sentence, expression }: Frame): Found | null {
  for (let reach = 0; reach <= Math.min(REACH, sentence); reach++) {
    if (antecedents.isBroken(sentence - reach, sentence)) return null;
    const centre = antecedents.centre(sentence - reach, expression.span.start, 'topic', 0);
    if (centre) return { name: centre, sentence: sentence - reach, rule: 'topic/paragraph' };
  }
  return null;
}

function isNational(cues: Cues, { metric }: Frame): boolean {
  const words = metric?.text.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  return words.some((word) => cues.nationMeasure.has(word) || cues.nationMeasure.has(word.replace(/s$/, '')));
}
