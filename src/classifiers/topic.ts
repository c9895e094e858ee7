import type { CueLexicon } from './cue-lexicon';
import type { CueHit } from './cue-reader';

/** The most that the topic around a figure can add to a type's score. */
const TOPIC = 0.65;

/** What a sentence's cues still count for at the next one: half after four sentences. */
const FADING = 0.85;

/** Weight of what a passage leaves open, in strong cues: one word alone does not make a topic. */
const UNSAID = 2;

/**
 * What the text is talking about at each sentence: for each type the part of all that the cues around say, near
 * sentences more than far ones, its own left out; sentence by sentence, in the order of the lexicon's types. Two passes,
 * one from each end.
 *
 * A passage that is about one field lends it to the figures that say nothing of their own: in a budget speech
 * `the scheme will cost $15 million a year` is public finance. It tips the scale only where the cues around agree.
 */
export function readTopics(lexicon: CueLexicon, cues: readonly (readonly CueHit[])[]): Float64Array {
  const width = lexicon.types.length;
  const own = new Float64Array(cues.length * width);
  cues.forEach((hits, sentence) => {
    for (const { readings } of hits) for (const { type, weight } of readings) own[sentence * width + type]! += weight;
  });
  const around = new Float64Array(own.length);
  const carried = new Float64Array(width);
  const pass = (sentence: number) => {
    for (let type = 0; type < width; type++) {
      const at = sentence * width + type;
      around[at]! += carried[type]!;
      carried[type] = FADING * (carried[type]! + own[at]!);
    }
  };
  for (let sentence = 0; sentence < cues.length; sentence++) pass(sentence);
  carried.fill(0);
  for (let sentence = cues.length - 1; sentence >= 0; sentence--) pass(sentence);

  for (let row = 0; row < around.length; row += width) {
    let total = UNSAID;
    for (let at = row; at < row + width; at++) total += around[at]!;
    for (let at = row; at < row + width; at++) around[at]! *= TOPIC / total;
  }
  return around;
}
