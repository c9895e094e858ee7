/** Tag numbers of the model are below this; a word's hint is a symbol of its own above it. */
export const TAGS = 32;
/** The model writes the hint of a word as its number and this. */
const HINT = 1_080_000;
/** The model's key for what follows a pattern that ended before a longer one did. */
const OTHERWISE = 2_070_003;

/** What the model knows of a word by itself. */
export interface Reading {
  /** Characters of it. */
  length: number;
  /** The number of its most frequent tag. */
  tag: number;
  /** Its tag is settled, whatever a pattern says. */
  settled: boolean;
  /** The symbol that stands for it in patterns instead of its tag, or 0. */
  hint: number;
  /** The tags that it may have, a bit each. */
  possible: number;
}

/** The model's form of a machine: transitions, pattern ends and the word of each pattern that is to be tagged anew. */
type MachineJson = [
  version: number,
  last: number,
  transitions: Record<string, Record<string, number>>,
  ends: Record<string, string>,
  marks: Record<string, [before: number, after: number]>,
];

/** Retags the words of a sentence where one of the model's patterns of tags and words stands. */
export type PatternTagger = (readings: readonly Reading[], tags: number[]) => void;

/** Compiles one of the model's machines to tables: a look at a word is one step in an array. */
export function createPatternTagger(json: string): PatternTagger {
  const [, , transitions, ends, marks] = JSON.parse(json) as MachineJson;
  const states = 1 + Math.max(...Object.keys(ends).map(Number), ...Object.keys(transitions).map(Number));
  const rows = Object.entries(transitions);
  const symbols = 1 + Math.max(...rows.flatMap(([, row]) => Object.keys(row).map((key) => symbolOf(Number(key)))));
  const next = new Uint16Array(states * symbols);
  const otherwise = new Uint16Array(states);
  /** Tag that a pattern gives, negative where it is given whatever the word; 0 where no pattern ends. */
  const target = new Int8Array(states);
  const marked = new Uint8Array(states);
  for (const [state, row] of rows) {
    for (const [key, to] of Object.entries(row)) {
      const symbol = symbolOf(Number(key));
      if (Number(key) === OTHERWISE) otherwise[Number(state)] = to;
      else if (symbol >= 0) next[Number(state) * symbols + symbol] = to;
    }
  }
  for (const [state, tag] of Object.entries(ends)) {
    target[Number(state)] = Number(tag);
    marked[Number(state)] = marks[state]?.[0] ?? 0;
  }

  function retag(readings: readonly Reading[], tags: number[], start: number, state: number): void {
    const at = start + marked[state]!;
    const tag = target[state]!;
    if (tag < 0) tags[at] = -tag;
    else if (readings[at]!.possible & (1 << tag)) tags[at] = tag;
  }

  function step(state: number, reading: Reading | undefined, tag: number): number {
    const symbol = reading ? reading.hint || tag : symbols;
    return symbol < symbols ? next[state * symbols + symbol]! : 0;
  }

  return (readings, tags) => {
    for (let start = 0; start < readings.length; ) {
      let state = 0;
      let shorter = 0;
      let end = start;
      let resume = start + 1;
      for (; target[state] === 0; end++) {
        state = step(state, readings[end], tags[end] ?? 0);
        if (target[state] !== 0) resume = end + 1;
        else if (state === 0) break;
        else if (otherwise[state] !== 0) {
          shorter = otherwise[state]!;
          resume = end + 1;
        }
      }
      if (state !== 0) retag(readings, tags, start, state);
      else if (shorter !== 0) retag(readings, tags, start, shorter);
      start = resume;
    }
  };
}

/** A symbol of the machines as a small number: a tag, or `TAGS` and a hint; -1 for the model's other keys. */
function symbolOf(key: number): number {
  if (key < TAGS) return key;
  return key > HINT && key < OTHERWISE ? TAGS + key - HINT : -1;
}
