import {
  bindsNoun,
  continues,
  joinsModifiers,
  opensWithParticiple,
  qualifiesName,
  qualifiesNoun,
} from './chunk-modifiers';
import { isFigure, Part } from './chunk-parts';
import type { Tag, Word } from './sentence-syntax';

/** Where a chunk ends, and its head. */
export interface ReadChunk {
  end: number;
  head: number;
}

/** Reads the chunks of one sentence, one at a time: each word either belongs to the chunk so far or ends it. */
export class ChunkReading {
  readonly #words: readonly Word[];
  readonly #parts: readonly Part[];
  #from = 0;
  /** The tag of the word before the chunk. */
  #before: Tag = 'PUNCT';
  #opening = false;
  #noun = -1;
  /** Last word that can be a head where there is no noun: an amount, a rank, `the poor`, `those`. */
  #substitute = -1;
  #determiner = false;
  #amount = false;
  #quoted = false;
  #closed = false;

  constructor(words: readonly Word[], parts: readonly Part[]) {
    this.#words = words;
    this.#parts = parts;
  }

  /** The chunk that starts at `from`, or null; `opening` where nothing but phrases of time and place stands before. */
  read(from: number, opening: boolean): ReadChunk | null {
    if (this.#parts[from] === Part.Pronoun) return { end: from + 1, head: from };
    this.#begin(from, opening);
    for (let at = from; at < this.#words.length && !this.#closed; at++) {
      if (this.#isInserted(at)) at += BRACKETED;
      if (!this.#takes(at, this.#parts[at]!)) break;
    }
    if (this.#noun >= 0) return { end: this.#noun + 1, head: this.#noun };
    const head = this.#substitute;
    return head < 0 || isDegree(this.#words, from, head) ? null : { end: head + 1, head };
  }

  #begin(from: number, opening: boolean): void {
    this.#from = from;
    this.#before = from > 0 ? this.#words[from - 1]!.tag : 'PUNCT';
    this.#opening = opening;
    this.#noun = -1;
    this.#substitute = -1;
    this.#determiner = false;
    this.#amount = false;
    this.#quoted = false;
    this.#closed = false;
  }

  #isInserted(at: number): boolean {
    return this.#amount && repeatsAmount(this.#words, this.#parts, at);
  }

  /** Whether the word belongs to the chunk, which then goes on to it. */
  #takes(at: number, part: Part): boolean {
    if (part === Part.Noun) {
      this.#noun = at;
      return true;
    }
    if (part === Part.Possessive) return this.#takesPossessive(at);
    if (part === Part.Quote) return this.#takesQuote(at);
    if (this.#noun >= 0) return this.#takesBehindNoun(at, part);
    if (part === Part.Determiner || part === Part.Predeterminer) return this.#takesDeterminer(at, part);
    if (part === Part.Adjective) return this.#takesAdjective(at);
    if (part >= Part.Extent && part <= Part.Year) return this.#takesTime(at);
    if (isFigure(part)) {
      this.#amount = true;
      this.#substitute = at;
      return true;
    }
    const opens = at === this.#from && opensWithParticiple(this.#parts, at, this.#before, this.#opening);
    return opens || continues(this.#parts, at, this.#from, this.#before);
  }

  #takesPossessive(at: number): boolean {
    if (this.#noun < 0 && this.#substitute < 0) return false;
    this.#noun = -1;
    this.#substitute = at - 1;
    return true;
  }

  #takesQuote(at: number): boolean {
    const next = this.#parts[at + 1]!;
    if (at === this.#from || (this.#noun >= 0 && !this.#quoted)) return false;
    this.#quoted = next === Part.Noun || next === Part.Adjective;
    return this.#quoted;
  }

  /** The noun so far only describes another, which is still to come, or is joined to one. */
  #takesBehindNoun(at: number, part: Part): boolean {
    if (!this.#awaitsNoun(at, part)) return joinsModifiers(this.#words, this.#parts, at, this.#noun, this.#determiner);
    this.#noun = -1;
    return true;
  }

  #awaitsNoun(at: number, part: Part): boolean {
    const [words, parts, from] = [this.#words, this.#parts, this.#from];
    // `the Maha 1985/86 output`
    if (part === Part.Year) return this.#determiner && parts[at + 1] === Part.Noun && parts[at - 1] === Part.Noun;
    if (part !== Part.Adjective) return false;
    const governed = this.#before === 'ADP';
    return (
      qualifiesName(words, parts, at, this.#determiner || governed || this.#opening) ||
      bindsNoun(words, parts, at) ||
      qualifiesNoun(words, parts, at, from, governed && !this.#opening)
    );
  }

  #takesDeterminer(at: number, part: Part): boolean {
    if (part === Part.Determiner) {
      if (this.#determiner) return false;
      const before = this.#parts[at - 1];
      if (at > this.#from && before !== Part.Predeterminer) return false;
      this.#determiner = true;
    }
    this.#substitute = at;
    return true;
  }

  #takesAdjective(at: number): boolean {
    if (!this.#amount && (this.#determiner || this.#words[at]!.expression >= 0)) this.#substitute = at;
    return true;
  }

  /** A time or an extent, which mostly is all of its chunk. */
  #takesTime(at: number): boolean {
    const before = this.#parts[at - 1]!;
    if (at > this.#from && !this.#determiner && (before === Part.Adjective || isFigure(before))) return false;
    this.#substitute = at;
    this.#closed = endsChunk(this.#parts, at, this.#from, this.#before);
    return true;
  }
}

/** `a little short of the target`: how much so, no thing. */
function isDegree(words: readonly Word[], from: number, head: number): boolean {
  return head === from + 2 && words[head]!.tag === 'ADJ' && words[head - 1]!.tag === 'ADV' && words[from]!.norm === 'a';
}

/** Words of `(130 km)`: brackets around an expression. */
const BRACKETED = 3;

/** `an 80-mile (130 km) stretch`: the same amount once more, before the noun. */
function repeatsAmount(words: readonly Word[], parts: readonly Part[], at: number): boolean {
  return words[at]!.text === '(' && isFigure(parts[at + 1]!) && words[at + 2]?.text === ')';
}

/** A time or extent is a phrase of its own but for `the 2019 data`, `2019 data` at the start, `last year’s budget`. */
function endsChunk(parts: readonly Part[], at: number, from: number, before: Tag): boolean {
  if (parts[at + 1] === Part.Possessive) return false;
  if (parts[at] === Part.Extent || at > from) return parts[at + 1] !== Part.Noun || parts[at] === Part.Extent;
  return parts[at] === Part.Time || before === 'ADP' || parts[at + 1] !== Part.Noun;
}
