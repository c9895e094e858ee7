import { CUE_WEIGHTS } from './cue-lexicon';
import type { CueHit } from './cue-reader';

/** The most that the topic around a figure can add to a type's score. */
const TOPIC = 0.65;

/** What a sentence's cues still count for at the next one: half after four sentences. */
const FADING = 0.85;

/** Weight of what a passage leaves open, in strong cues: one word alone does not make a topic. */
const UNSAID = 2;

/**
 * What the text is talking about at each sentence: for each type the part of all that the cues around say, near
 * sentences more than far ones, its own left out.
 *
 * A passage that is about one field lends it to the figures that say nothing of their own: in a budget speech
 * `the scheme will cost $15 million a year` is public finance. It tips the scale only where the cues around agree.
 */
export class Topics {
  /** Each sentence's own cues. */
  readonly #cues: (readonly CueHit[])[] = [];
  readonly #width: number;

  constructor(types: number) {
    this.#width = types;
  }

  /** Takes the cues of the next sentence, in text order. */
  add(cues: readonly CueHit[]): void {
    this.#cues.push(cues);
  }

  /** Sentence by sentence, in the order of the types. Two passes, one from each end. */
  read(): Float64Array {
    const around = new Float64Array(this.#cues.length * this.#width);
    const carried = new Float64Array(this.#width);
    const own = new Float64Array(this.#width);
    const pass = (sentence: number): void => {
      addUp(this.#cues[sentence]!, own);
      for (let type = 0, at = sentence * this.#width; type < this.#width; type++, at++) {
        around[at]! += carried[type]!;
        carried[type] = FADING * (carried[type]! + own[type]!);
      }
    };
    for (let sentence = 0; sentence < this.#cues.length; sentence++) pass(sentence);
    carried.fill(0);
    for (let sentence = this.#cues.length - 1; sentence >= 0; sentence--) pass(sentence);
    for (let row = 0; row < around.length; row += this.#width) normalize(around.subarray(row, row + this.#width));
    return around;
  }
}

/** What a sentence's own cues say, type by type; what a verb says by itself, or a faint cue, it says there alone. */
function addUp(cues: readonly CueHit[], own: Float64Array): void {
  own.fill(0);
  for (const { isVerb, readings } of cues)
    if (!isVerb) for (const { type, weight } of readings) if (weight > CUE_WEIGHTS.faint) own[type]! += weight;
}

function normalize(row: Float64Array): void {
  let total = UNSAID;
  for (const said of row) total += said;
  for (let at = 0; at < row.length; at++) row[at]! *= TOPIC / total;
}
