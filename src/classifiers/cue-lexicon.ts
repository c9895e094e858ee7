import type { CueStrength, Language, TypeCues } from '../language/language';
import { createLemmatizer, type Lemmatizer } from '../syntax/lemmatizer';

/** What one cue says: index of its type in the lexicon's `types`, and how clearly. */
export interface CueReading {
  type: number;
  weight: number;
}

/** A node of the trie: the cues that end here (none of a neutral phrase), and the words that may follow. */
interface Node {
  readings: CueReading[] | null;
  next: Map<number, Node> | null;
}

/** Cue words and phrases of any number of types, compiled for one look at each word. */
export interface CueLexicon {
  types: readonly string[];
  /**
   * Number of a word in the lexicon, `UNKNOWN`, or `SKIPPED`: by its norm, the tagger's lemma, or an inflection that
   * the tags missed.
   */
  wordId(norm: string, lemma: string): number;
  /** What a verb says by itself, whatever a noun of that name would: `to train` is not about trains. */
  ofVerb(lemma: string): readonly CueReading[] | undefined;
  /** The longest phrase that starts at `ids[at]`, or null. */
  match(ids: readonly number[], at: number): CueMatch | null;
}

export interface CueMatch {
  /** Index after its last word. */
  end: number;
  readings: readonly CueReading[];
}

export const UNKNOWN = -1;
/** An article or possessive, `'s` too: phrases are read across it as if it were not there, `of its national income`. */
export const SKIPPED = -2;

const RECENT = 2000;

/** The weight of a cue by its strength, before the place where it stands is taken into account. */
export const CUE_WEIGHTS: Readonly<Record<CueStrength, number>> = { strong: 1, fair: 0.6, weak: 0.25, faint: 0.22 };

/**
 * `rental prices` is registered by lemma (`rental price`) in both spellings, and found in any inflection; a form that is
 * a cue word of its own (`housing`, `training`) is not taken for an inflection of another.
 */
export function createCueLexicon(
  language: Language,
  cuesOf: Readonly<Record<string, TypeCues>>,
  neutral: readonly string[] = [],
): CueLexicon {
  const lemmatizer = createLemmatizer(language);
  const types = Object.keys(cuesOf);
  const { articles, possessives } = language.closedClasses;
  const vocabulary = new Map([...articles, ...possessives, "'s"].map((word) => [word, SKIPPED]));
  const verbs = new Map<string, CueReading[]>();
  const root: Node = { readings: null, next: new Map() };

  // A word stands in four phrases on average: its lemma is looked for once.
  const idOfWord = new Map<string, number>();
  const idOf = (word: string): number => {
    const seen = idOfWord.get(word);
    if (seen !== undefined) return seen;
    const lemma = lemmatizer.noun(word);
    const id = vocabulary.get(lemma) ?? vocabulary.size;
    vocabulary.set(lemma, id);
    idOfWord.set(word, id);
    return id;
  };
  const add = (phrase: string): CueReading[] => {
    const verb = phrase.startsWith('to ') && VERB.exec(phrase)?.[1];
    if (verb) return readingsOf(verbs, verb);
    let node = root;
    for (const word of cueWords(phrase)) {
      const id = idOf(word);
      if (id !== SKIPPED) node = child(node, id);
    }
    node.readings ??= [];
    return node.readings;
  };

  types.forEach((name, type) => {
    for (const [strength, phrases] of Object.entries(cuesOf[name]!) as [CueStrength, readonly string[]][])
      for (const phrase of phrases) add(phrase).push({ type, weight: CUE_WEIGHTS[strength] });
  });
  for (const phrase of neutral) add(phrase);

  /** Inflected words met lately, so that each is analysed once; emptied when it is full. */
  const recent = new Map<string, number>();
  function inflected(norm: string): number {
    const known = recent.get(norm);
    if (known !== undefined) return known;
    if (recent.size >= RECENT) recent.clear();
    const id = vocabulary.get(lemmatizer.noun(norm)) ?? vocabulary.get(lemmatizer.verb(norm).lemma) ?? UNKNOWN;
    recent.set(norm, id);
    return id;
  }

  const bases = basesOf(vocabulary, root, lemmatizer);
  addSpellings(vocabulary, language.spellings);

  return {
    types,
    ofVerb: (lemma) => verbs.get(lemma),
    wordId: (norm, lemma) =>
      vocabulary.get(norm) ??
      (lemma === norm ? undefined : vocabulary.get(lemma)) ??
      (isInflected(norm) ? inflected(norm) : UNKNOWN),
    match(ids, at) {
      const base = bases.get(ids[at]!);
      return longest(root, ids, at, ids[at]!) ?? (base === undefined ? null : longest(root, ids, at, base));
    },
  };
}

/** The longest phrase that starts at `ids[at]`, with another number for its first word. */
function longest(root: Node, ids: readonly number[], at: number, first: number): CueMatch | null {
  let node: Node | undefined = root;
  let match: CueMatch | null = null;
  for (let i = at, id = first; id >= 0; id = ++i < ids.length ? ids[i]! : UNKNOWN) {
    node = node.next?.get(id);
    if (!node) break;
    if (node.readings) match = { end: i + 1, readings: node.readings };
  }
  return match;
}

/** What an inflected word that is known from phrases alone is a form of: `invested capital` does not take `invested` from `invest`. */
function basesOf(vocabulary: ReadonlyMap<string, number>, root: Node, lemmatizer: Lemmatizer): Map<number, number> {
  const bases = new Map<number, number>();
  for (const [word, id] of vocabulary) {
    if (id < 0 || root.next!.get(id)?.readings) continue;
    const base = vocabulary.get(lemmatizer.verb(word).lemma);
    if (base !== undefined && base !== id && root.next!.has(base)) bases.set(id, base);
  }
  return bases;
}

/** The words of a cue as the text's words are cut: `R&D` is three, `re-export` two. */
export function cueWords(phrase: string): string[] {
  return phrase.toLowerCase().replace(/’/g, "'").match(WORD_PARTS) ?? [];
}

/** A cue that is a verb and nothing else. */
const VERB = /^to (\p{L}+)$/u;

/** What a word is made of; hyphens and slashes only join. */
const WORD_PARTS = /[^\s/&\-–]+|&/g;

function readingsOf(verbs: Map<string, CueReading[]>, verb: string): CueReading[] {
  const readings = verbs.get(verb) ?? [];
  verbs.set(verb, readings);
  return readings;
}

function child(node: Node, id: number): Node {
  node.next ??= new Map();
  const known = node.next.get(id);
  if (known) return known;
  const made: Node = { readings: null, next: null };
  node.next.set(id, made);
  return made;
}

function addSpellings(vocabulary: Map<string, number>, spellings: Language['spellings']): void {
  for (const [word, id] of [...vocabulary]) {
    for (const [british, american] of spellings) {
      const other = respelled(word, british, american) ?? respelled(word, american, british);
      if (other && !vocabulary.has(other)) vocabulary.set(other, id);
    }
  }
}

function respelled(word: string, from: string, to: string): string | null {
  return word.length > from.length + 2 && word.endsWith(from) ? word.slice(0, -from.length) + to : null;
}

function isInflected(norm: string): boolean {
  return norm.endsWith('s') || norm.endsWith('ed') || norm.endsWith('ing');
}
