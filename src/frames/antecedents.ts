import type { Cues } from '../language/lookups';
import type { Mention } from '../model/mention';
import type { SentenceNode } from '../sentences/sentence-node';
import type { Centre } from './centre';
import { type Gazetteer, type Nation, PARTNER, type PlacedName } from './gazetteer';
import { type Name, onOneLine, readNames } from './names';
import { Recent } from './recent';

/** How many sentences back an antecedent is looked for. */
const REACH = 4;

/** What a pronoun asks of its antecedent; a topic is a name, or one of whom a text speaks as `the council`. */
export type Wanted = 'person' | 'plural' | 'singular' | 'topic';

/**
 * What a text offers as antecedents: the centres of its parsed sentences, and the names of all. Each sentence's names are
 * read once, when first asked for.
 */
export class Antecedents {
  readonly text: string;
  readonly cues: Cues;
  readonly gazetteer: Gazetteer;
  readonly #sentences: readonly SentenceNode[];
  readonly #centres: Recent<readonly Centre[]>;
  readonly #readCentres: (sentence: SentenceNode) => readonly Centre[];
  readonly #names = new Recent<Name[]>();
  #nation: Nation | null | undefined;
  #known: Set<string> | null = null;
  #surnames: Set<string> | null = null;
  #acronyms: Map<string, string> | null = null;

  constructor(
    text: string,
    cues: Cues,
    gazetteer: Gazetteer,
    sentences: readonly SentenceNode[],
    centres: Recent<readonly Centre[]>,
    readCentres: (sentence: SentenceNode) => readonly Centre[],
  ) {
    this.text = text;
    this.cues = cues;
    this.gazetteer = gazetteer;
    this.#sentences = sentences;
    this.#centres = centres;
    this.#readCentres = readCentres;
  }

  /** A sentence opens with what a sticky pattern finds. */
  opensWith(pattern: RegExp, sentence: number): boolean {
    pattern.lastIndex = this.#sentences[sentence]!.span.start;
    return pattern.test(this.text);
  }

  /** The country whose word a text that says `we` most likely is. */
  speaker(): Nation | null {
    if (this.#nation === undefined) this.#nation = this.gazetteer.mostNamed(this.#placedNames());
    return this.#nation;
  }

  /** The country that most of what a text says is about, or null where it speaks of several. */
  nation(): Nation | null {
    const nation = this.speaker();
    if (!nation || nation.weight === 0) return null;
    const alone = nation.weight === nation.total;
    return alone || (nation.mentions > 1 && nation.weight * 2 > nation.total) ? nation : null;
  }

  /** `the country`: the one that sentences before are about, else that of the text, else the one named last. */
  countryOf(sentence: number, before: number): Name | null {
    const centre = this.centre(sentence, before, 'topic');
    if (centre && this.gazetteer.country(centre.text) !== undefined) return centre;
    const speaker = this.speaker();
    const leads = speaker && speaker.mentions > 1 && speaker.weight >= 2 * speaker.rival;
    return leads ? speaker : (this.#countryBefore(before, sentence) ?? speaker);
  }

  /** The country named last before a place, or null. */
  #countryBefore(before: number, sentence: number): Name | null {
    for (let index = sentence; index >= Math.max(0, sentence - REACH); index--) {
      const found = this.#namesOf(index).findLast(
        ({ text, end }) => end <= before && this.gazetteer.country(text) !== undefined,
      );
      if (found) return found;
    }
    return null;
  }

  /**
   * What a sentence, or those before it, are about. A sentence that no one parsed is taken to be about a name that it leads
   * with; one whose subject is a pronoun goes on with what was before.
   */
  centre(sentence: number, before: number, wanted: Wanted, reach = REACH): Name | null {
    for (let index = sentence; index >= Math.max(0, sentence - reach); index--) {
      const found = this.#centreOf(index, before, wanted, sentence - index);
      if (found) return found;
    }
    return null;
  }

  /** What the sentences right before one, in its paragraph, are about, with the sentence that says so. */
  topic(sentence: number, before: number, reach: number): { name: Name; sentence: number } | null {
    for (let index = sentence; index >= Math.max(0, sentence - reach); index--) {
      if (this.#isBroken(index, sentence)) return null;
      const name = this.#centreOf(index, before, 'topic', sentence - index);
      if (name) return { name, sentence: index };
    }
    return null;
  }

  #centreOf(index: number, before: number, wanted: Wanted, distance: number): Name | null {
    const centres = this.#centresOf(index, distance === 1);
    if (!centres) return this.#leading(index, before, wanted);
    const kind = centres[0]?.kind;
    if (kind === 'pronoun' && wanted !== 'topic') return null;
    return centres.find((centre) => centre.end <= before && this.#fits(centre, wanted)) ?? null;
  }

  /** A sentence that was passed over for want of a figure is parsed where it stands right before. */
  #centresOf(index: number, near: boolean): readonly Centre[] | undefined {
    const known = this.#centres.get(index);
    if (known || !near) return known;
    const read = this.#readCentres(this.#sentences[index]!);
    this.#centres.set(index, read);
    return read;
  }

  /** Of a sentence that is not parsed a name that it leads with. */
  #leading(index: number, before: number, wanted: Wanted): Name | null {
    const name = this.#namesOf(index)[0];
    if (!name || name.end > before || PARTNER.test(this.text.slice(Math.max(0, name.start - BEFORE), name.start)))
      return null;
    const { start } = this.#sentences[index]!.span;
    if (onOneLine(this.text.slice(start, name.start)).length > LEADING) return null;
    if (name.start === start && !this.#isName(name)) return null;
    return wanted !== 'person' || this.#isPerson(name) ? name : null;
  }

  #fits(centre: Centre, wanted: Wanted): boolean {
    if (centre.kind !== 'entity' && !(centre.kind === 'thing' && STANDING.has(wanted))) return false;
    if (wanted === 'person') return !centre.definite && this.#isPerson(centre);
    if (wanted === 'topic') return centre.named || (!centre.plural && centre.definite);
    return wanted === 'plural' || !centre.plural;
  }

  #isPerson({ text }: Name): boolean {
    if (this.gazetteer.country(text) !== undefined) return false;
    return PERSON.test(text) || (SURNAME.test(text) && this.#isSurname(text));
  }

  /** `Moreno` is one where the text has `Ida Moreno`. */
  #isSurname(text: string): boolean {
    if (!this.#surnames) {
      this.#surnames = new Set();
      for (const { name } of this.#placedNames()) if (PERSON.test(name.text)) this.#surnames.add(lastPart(name.text));
    }
    return this.#surnames.has(text);
  }

  /** A word that opens its sentence is a name where the text has it with a capital elsewhere too. */
  #isName({ text }: Name): boolean {
    if (text.includes(' ') || this.gazetteer.country(text) !== undefined) return true;
    if (!this.#known) {
      this.#known = new Set();
      for (const { name, before } of this.#placedNames()) if (before !== '') this.#known.add(name.text);
    }
    return this.#known.has(text);
  }

  *#placedNames(): Generator<PlacedName> {
    for (let index = 0; index < this.#sentences.length; index++) {
      const { start } = this.#sentences[index]!.span;
      if (start > SAMPLE) return;
      for (const name of this.#namesOf(index)) {
        const written = this.text.slice(name.start, name.end);
        yield { name, written, before: this.text.slice(Math.max(start, name.start - BEFORE), name.start) };
      }
    }
  }

  /** The nearest two names joined by `and` before a place: `China and the UK`. */
  pairBefore(before: number, sentence: number, reach: number): string | null {
    for (let index = sentence; index >= Math.max(0, sentence - reach); index--) {
      const pair = this.#lastPair(this.#namesOf(index).filter(({ end }) => end <= before));
      if (pair) return pair;
      if (sentence - index > PAIR_REACH) return null;
    }
    return null;
  }

  #lastPair(names: readonly Name[]): string | null {
    const isPair = ({ text }: Name) => {
      const [left, right, more] = text.split(/ and (?:the )?/);
      return left && right && !more && this.gazetteer.country(left) && this.gazetteer.country(right);
    };
    return names.findLast(isPair)?.text ?? null;
  }

  /** The last name of more than one word that ends in one of some nouns: `the scheme` → `Savings Scheme`. */
  namedBy(isHead: (word: string) => boolean, before: number, sentence: number): Name | null {
    for (let index = sentence; index >= Math.max(0, sentence - DESCRIBED); index--) {
      const match = this.#namesOf(index).findLast(
        ({ text, end }) => end <= before && text.includes(' ') && isHead(lastWord(text)),
      );
      if (match) return match;
    }
    return null;
  }

  /** What an acronym was said to stand for: `the Special Bus Credit (SBC)`. */
  spelledOut(acronym: string): string | undefined {
    if (!ACRONYM.test(acronym)) return undefined;
    if (!this.#acronyms) {
      this.#acronyms = new Map();
      for (const { name } of this.#placedNames()) {
        const short = this.text.startsWith(' (', name.end) ? this.text.slice(name.end + 2, name.end + 10) : '';
        const end = short.indexOf(')');
        if (end > 1 && name.text.includes(' ')) this.#acronyms.set(short.slice(0, end), name.text);
      }
    }
    return this.#acronyms.get(acronym);
  }

  /** The last name before a place that is neither a country nor a person of two names. */
  bodyBefore(before: number, sentence: number): Name | null {
    const centre = this.centre(sentence, before, 'topic', DESCRIBED);
    const named = centre && CAPITAL.test(centre.text) && !TITLED.test(centre.text) && this.#isName(centre);
    const body = named && this.gazetteer.country(centre.text) === undefined;
    return body ? centre : null;
  }

  /** A name where the text has it; `resolved` where the text writes it otherwise. */
  mention({ start, end, text }: Name): Mention {
    const written = this.text.slice(start, end);
    return { text: written, span: { start, end }, resolved: written === text ? null : text };
  }

  /** A blank line stands somewhere between the fronts of two sentences. */
  #isBroken(from: number, to: number): boolean {
    for (let index = from + 1; index <= to; index++) {
      const gap = this.text.slice(this.#sentences[index - 1]!.span.end, this.#sentences[index]!.span.start);
      if (BLANK_LINE.test(gap)) return true;
    }
    return false;
  }

  #namesOf(index: number): Name[] {
    let names = this.#names.get(index);
    if (!names) {
      const { start, end } = this.#sentences[index]!.span;
      names = readNames(this.cues, this.text, start, Math.min(end, start + SENTENCE_LIMIT));
      this.#names.set(index, names);
    }
    return names;
  }
}

function lastWord(name: string): string {
  return lastPart(name).toLowerCase();
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** How far from the front a name may stand to be what its sentence is about. */
const LEADING = 40;

const PAIR_REACH = 40;

/** How many sentences back what a definite description stands for may have been named. */
const DESCRIBED = 8;

/** Who asks for what a sentence is about even where that is no one. */
const STANDING: ReadonlySet<Wanted> = new Set(['plural', 'singular']);

const CAPITAL = /\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{L}&-]{1,7}$/u;

/** A person with a title, or more than one. */
const TITLED = /^(?:Dr|Lady|Lord|Miss|Mr|Mrs|Ms|Prof|Sir)\b|, | and /;

/** Two or three words with capitals. */
const PERSON = /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;

/** One word with a capital, no acronym. */
const SURNAME = /^\p{Lu}\p{Ll}\S*$/u;

const BLANK_LINE = /\n[ \t]*\r?\n/;

/** Characters of a text that are read to learn whose it is. */
const SAMPLE = 50_000;

/** Characters before a name that say what it is there. */
const BEFORE = 16;

/** Characters of one sentence that are read for names. */
const SENTENCE_LIMIT = 2_000;
