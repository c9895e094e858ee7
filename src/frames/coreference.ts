import type { Language } from '../language/language';
import type { Frame } from '../model/frame';
import type { Mention } from '../model/mention';
import type { SentenceNode } from '../sentences/sentence-node';
import { createGazetteer, type Gazetteer, type Name, namesIn } from './names';

/** Gives the mentions of a document's frames their antecedents. */
export type Resolver = (text: string, sentences: readonly SentenceNode[], frames: readonly Frame[]) => Frame[];

export function createResolver(language: Language): Resolver {
  const gazetteer = createGazetteer(language);
  return (text, sentences, frames) => {
    const antecedents = new Antecedents(text, sentences, gazetteer);
    return frames.map((frame) => {
      const subject = frame.subject && resolve(antecedents, gazetteer, frame.subject, frame.sentence);
      return subject === frame.subject ? frame : { ...frame, subject: subject && distribute(subject, frame.conjunct) };
    });
  };
}

const SPEAKER: ReadonlySet<string> = new Set([
  'i',
  'we',
  'our',
  'my',
  'us',
  'our government',
  'my government',
  'our country',
  'my country',
  'our nation',
  'this country',
  'our administration',
]);
const SINGULAR: ReadonlySet<string> = new Set(['it', 'its', 'this', 'that', 'he', 'she', 'his', 'her']);
const PLURAL: ReadonlySet<string> = new Set(['they', 'their', 'both', 'these', 'those']);
/** `our coastal communities` is `Fiji’s coastal communities`. */
const POSSESSIVE = /^(our|my|its|their|his|her) /;
const PAIR = /^(?:the |our |these |both )?(?:two )?(?:sides|countries|nations|governments|parties|economies|peoples)$/;

function resolve(antecedents: Antecedents, gazetteer: Gazetteer, mention: Mention, sentence: number): Mention {
  const resolved = antecedentOf(antecedents, gazetteer, mention, sentence);
  return resolved === null || resolved === mention.text ? mention : { ...mention, resolved };
}

function antecedentOf(
  antecedents: Antecedents,
  gazetteer: Gazetteer,
  { text, span }: Mention,
  sentence: number,
): string | null {
  const phrase = text.toLowerCase().replace(/\s+/g, ' ');
  if (SPEAKER.has(phrase)) return antecedents.pairBefore(span.start, sentence, 1) ?? antecedents.speaker();
  if (PAIR.test(phrase)) return antecedents.pairBefore(span.start, sentence, Number.POSITIVE_INFINITY);
  if (SINGULAR.has(phrase) || PLURAL.has(phrase)) return antecedents.centre(sentence, span.start);
  const possessed = POSSESSIVE.exec(phrase);
  if (possessed) {
    const owner = SPEAKER.has(possessed[1]!) ? antecedents.speaker() : antecedents.centre(sentence, span.start);
    return owner === null ? null : `${owner}’s ${text.slice(possessed[0].length)}`;
  }
  const country = gazetteer.ofDemonym(text);
  if (country !== undefined) return country;
  return /^(?:this|that|such|these|those)\s/.test(phrase) || !/\p{Lu}/u.test(text)
    ? antecedents.namedLike(phrase, span.start, sentence)
    : null;
}

/** Of `We` for `China and the UK`, said respectively, the one that this figure is for. */
function distribute(mention: Mention, conjunct: number | undefined): Mention {
  const names = conjunct === undefined ? [] : (mention.resolved ?? '').split(/, | and (?:the )?/);
  const resolved = names[conjunct ?? 0];
  return resolved ? { ...mention, resolved } : mention;
}

/** How many sentences back an antecedent is looked for. */
const REACH = 4;

/** What earlier sentences offer as antecedents. Each sentence's names are read once, when first asked for. */
class Antecedents {
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
