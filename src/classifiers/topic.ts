import type { CueLexicon } from './cue-lexicon';
import type { CueHit } from './cue-reader';

/** The most that the topic around a figure can add to a type's score. */
const TOPIC = 0.65;

/** What a sentence's cues still count for at the next one: half after four sentences. */
const FADING = 0.85;

/** Weight of what a passage leaves open, in strong cues: one word alone does not make a topic. */
const UNSAID = 2;

/**
 * What the text is talking about at each sentence: for each type the part, 0..1, of all that the cues around say,
 * near sentences more than far ones, its own left out. Two passes, one from each end.
 */
export function topicsAround(lexicon: CueLexicon, cues: readonly (readonly CueHit[])[]): number[][] {
  const own = cues.map((hits) => weigh(lexicon, hits));
  const back = fade(own.toReversed()).toReversed();
  return fade(own).map((ahead, i) =>
    shares(ahead.map((weight, type) => weight + back[i]![type]! - 2 * own[i]![type]!)),
  );
}

function weigh(lexicon: CueLexicon, cues: readonly CueHit[]): number[] {
  const weights = lexicon.types.map(() => 0);
  for (const { readings } of cues) for (const { type, weight } of readings) weights[type]! += weight;
  return weights;
}

function fade(rows: readonly (readonly number[])[]): number[][] {
  let sum: number[] = [];
  return rows.map((row) => {
    sum = row.map((weight, type) => weight + FADING * (sum[type] ?? 0));
    return sum;
  });
}

function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / (total + UNSAID));
}

/**
 * A passage that is about one field lends it to the figures that say nothing of their own: in a budget speech
 * `the scheme will cost $15 million a year` is public finance. It tips the scale only where the cues around agree.
 */
export function withTopic(score: number, share: number): number {
  return 1 - (1 - score) * (1 - TOPIC * share);
}
