import type { SentenceNode } from '../sentences/sentence-node';
import { type Gazetteer, type Name, namesIn } from './names';

/** How many sentences back an antecedent is looked for. */
const REACH = 4;

/** What earlier sentences offer as antecedents. Each sentence's names are read once, when first asked for. */
export class Antecedents {
  readonly #text: string;
  readonly #sentences: readonly SentenceNode[];
  readonly #gazetteer: Gazetteer;
  readonly #names = new Map<number, Name[]>();
  #speaker: string | null | undefined;

  constructor(text: string, sentences: readonly SentenceNode[], gazetteer: Gazetteer) {
    this.#text = text;
    this.#sentences = sentences;
    this.#gazetteer = gazetteer;
  }

  /** The first characters of a sentence. */
  opening(sentence: number): string {
    const { start } = this.#sentences[sentence]!.span;
    return this.#text.slice(start, start + LEADING);
  }

  /** The country whose word a text that says `we` most likely is. */
  speaker(): string | null {
    if (this.#speaker === undefined) this.#speaker = this.#gazetteer.mostNamed(this.#text, this.#sentences);
    return this.#speaker;
  }

  /** What a sentence, or those before it, are about: the name that it opens with, or that the nearest one leads with. */
  centre(sentence: number, before: number): string | null {
    for (let index = sentence; index >= Math.max(0, sentence - REACH); index--) {
      const name = this.#namesOf(index).find(({ end }) => end <= before);
      if (name && this.#distance(name, index) <= (index === sentence ? OPENING : LEADING)) return name.text;
    }
    return null;
  }

  /** The nearest two names joined by `and` before a place: `China and the UK`. */
  pairBefore(before: number, sentence: number, reach: number): string | null {
    for (let index = sentence; index >= Math.max(0, sentence - reach); index--) {
      const { start, end } = this.#sentences[index]!.span;
      const pair = this.#lastPair(start, Math.min(end, before));
      if (pair) return pair;
      if (sentence - index > PAIR_REACH) return null;
    }
    return null;
  }

  #lastPair(start: number, end: number): string | null {
    let found: string | null = null;
    for (const { text } of namesIn(this.#text, start, end)) {
      const [left, right, more] = text.split(/ and (?:the )?/);
      if (left && right && !more && this.#gazetteer.country(left) && this.#gazetteer.country(right)) found = text;
    }
    return found;
  }

  /** The last name that ends in the head noun of a description: `the scheme` → `Savings Scheme`. */
  namedLike(phrase: string, before: number, sentence: number): string | null {
    const head = phrase.split(' ').at(-1)!;
    for (let index = sentence; index >= Math.max(0, sentence - REACH); index--) {
      const names = this.#namesOf(index).filter(({ end }) => end <= before);
      const match = names.findLast(({ text }) => text.includes(' ') && text.toLowerCase().endsWith(` ${head}`));
      if (match) return match.text;
    }
    return null;
  }

  #namesOf(index: number): Name[] {
    let names = this.#names.get(index);
    if (!names) {
      const { start, end } = this.#sentences[index]!.span;
      names = namesIn(this.#text, start, Math.min(end, start + SENTENCE_LIMIT));
      this.#names.set(index, names);
    }
    return names;
  }

  /** Characters between the front of a sentence and a name in it. */
  #distance({ start }: Name, index: number): number {
    return start - this.#sentences[index]!.span.start;
  }
}

/** How far from the front a name may stand to be what its sentence is about: in the pronoun's own, and in one before. */
const OPENING = 4;
const LEADING = 40;

const PAIR_REACH = 40;

/** Characters of one sentence that are read for names. */
const SENTENCE_LIMIT = 2_000;
