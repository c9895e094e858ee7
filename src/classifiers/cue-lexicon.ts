import type { CueStrength, Language, TypeCues } from '../language/language';
import { lemmatizerOf } from '../syntax/lemmatizer';
import { perForm } from '../text/per-form';

/** What one cue says: index of its type in the lexicon's `types`, and how clearly. */
export interface CueReading {
  type: number;
  weight: number;
}

/** A node of the trie: the cues that end here (none of a neutral phrase), and the words that may follow. */
interface Node {
  readings: readonly CueReading[] | null;
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
  const lemmatizer = lemmatizerOf(language);
  const types = Object.keys(cuesOf);
  const { articles, possessives } = language.closedClasses;
  const vocabulary = new Map([...articles, ...possessives, "'s"].map((word) => [word, SKIPPED]));
  const verbs = new Map<string, readonly CueReading[]>();
  /** By number: each word of a cue, and the phrases that start with it. */
  const words: string[] = [];
  const heads: Node[] = [];

  // A word stands in four phrases on average: its lemma is looked for once.
  const idOfWord = new Map<string, number>();
  const idOf = (word: string): number => {
    const seen = idOfWord.get(word);
    if (seen !== undefined) return seen;
    const lemma = lemmatizer.noun(word);
    let id = vocabulary.get(lemma);
    if (id === undefined) {
      id = words.push(lemma) - 1;
      heads.push({ readings: null, next: null });
      vocabulary.set(lemma, id);
    }
    idOfWord.set(word, id);
    return id;
  };
  const nodeOf = (phrase: string): Node | null => {
    let node: Node | null = null;
    for (const word of cueWords(phrase)) {
      const id = idOf(word);
      if (id !== SKIPPED) node = node ? child(node, id) : heads[id]!;
    }
    return node;
  };
  const add = (phrase: string, readings: readonly CueReading[]): void => {
    const verb = phrase.startsWith('to ') && VERB.exec(phrase)?.[1];
    if (verb) verbs.set(verb, joined(verbs.get(verb), readings));
    const node = verb ? null : nodeOf(phrase);
    if (node) node.readings = joined(node.readings, readings);
  };

  types.forEach((name, type) => {
    for (const [strength, phrases] of Object.entries(cuesOf[name]!) as [CueStrength, readonly string[]][]) {
      // All cues of a list share what they say: thousands of objects less.
      const readings = [{ type, weight: CUE_WEIGHTS[strength] }];
      for (const phrase of phrases) add(phrase, readings);
    }
  });
  for (const phrase of neutral) add(phrase, []);

  /** By the word itself, else as an inflection that the tags missed. */
  const idOfForm = perForm((norm) => ({
    own: vocabulary.get(norm),
    missed: isInflected(norm)
      ? (vocabulary.get(lemmatizer.noun(norm)) ?? vocabulary.get(lemmatizer.verb(norm).lemma) ?? UNKNOWN)
      : UNKNOWN,
  }));

  addSpellings(vocabulary, language.spellings);

  /**
   * What an inflected word that is known from phrases alone is a form of, else itself: `invested capital` does not take
   * `invested` from `invest`.
   */
  function baseOf(id: number): number {
    if (heads[id]!.readings) return id;
    const { lemma } = lemmatizer.verb(words[id]!);
    const base = vocabulary.get(lemma) ?? UNKNOWN;
    return words[base] === lemma ? base : id;
  }
  const bases: number[] = [];

  return {
    types,
    ofVerb: (lemma) => verbs.get(lemma),
    wordId(norm, lemma) {
      const { own, missed } = idOfForm(norm);
      return own ?? (lemma === norm ? undefined : idOfForm(lemma).own) ?? missed;
    },
    match(ids, at) {
      const id = ids[at]!;
      if (id < 0) return null;
      bases[id] ??= baseOf(id);
      return longest(heads[id]!, ids, at) ?? (bases[id] === id ? null : longest(heads[bases[id]]!, ids, at));
    },
  };
}

/** The longest phrase that starts at `ids[at]`, which is `head`. */
function longest(head: Node, ids: readonly number[], at: number): CueMatch | null {
  let match: CueMatch | null = null;
  let end = at;
  for (let node: Node | undefined = head; node; node = end < ids.length ? node.next?.get(ids[end]!) : undefined) {
    end++;
    if (node.readings) match = { end, readings: node.readings };
  }
  return match;
}

/** The words of a cue as the text's words are cut: `R&D` is three, `re-export` two. */
export function cueWords(phrase: string): string[] {
  return phrase.toLowerCase().replace(/’/g, "'").match(WORD_PARTS) ?? [];
}

/** A cue that is a verb and nothing else. */
const VERB = /^to (\p{L}+)$/u;

/** What a word is made of; hyphens and slashes only join. */
const WORD_PARTS = /[^\s/&\-–]+|&/g;

function joined(known: readonly CueReading[] | null | undefined, more: readonly CueReading[]): readonly CueReading[] {
  return known?.length ? [...known, ...more] : more;
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
  const spelledTwice = new RegExp(`(?:${spellings.flat().join('|')})$`);
  for (const [word, id] of [...vocabulary]) {
    if (!spelledTwice.test(word)) continue;
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
