import type { Language } from '../../language/language';
import { cuesOf, tagRepairsOf } from '../../language/lookups';
import type { Expression } from '../../model/expression';
import type { Lemmatizer, VerbForm } from '../lemmatizer';
import type { Tag, Word } from '../sentence-syntax';

/** The tag that a word should have, or null where it has it. Sees what was mended to the left of its word. */
export type Mend = (words: readonly Word[], at: number, expressions: readonly Expression[]) => Tag | null;

/** One known error of the tagger: the tags that it gives there, and what is right. */
export interface Repair {
  tags: readonly Tag[];
  /** The word forms that it can happen to, by themselves; all where it is not given. */
  of?: (norm: string) => boolean;
  mend: Mend;
}

/** Makes tests whether a word, as a verb, is in one of some forms. */
export function createFormTest(lemmatizer: Lemmatizer): (...forms: readonly VerbForm[]) => (norm: string) => boolean {
  return (...forms) => {
    const wanted = new Set(forms);
    return (norm) => wanted.has(lemmatizer.verb(norm).form);
  };
}

/** Tells which form a word is in, as a verb. */
export function createFormReader(lemmatizer: Lemmatizer): (word: Word) => VerbForm {
  return ({ norm }) => lemmatizer.verb(norm).form;
}

/** Makes tests whether a word is a verb that can stand alone: `is`, `rose`. */
export function createFiniteTest(lemmatizer: Lemmatizer): (word: Word) => boolean {
  return ({ tag, norm }) => tag === 'AUX' || (tag === 'VERB' && /^(?:base|past|s)$/.test(lemmatizer.verb(norm).form));
}

export type TagRepairer = (words: readonly Word[], expressions: readonly Expression[]) => void;

export const BE: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
export const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who']);
export const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'our', 'your', 'my', 'his']);

/** What a noun phrase without prepositions is made of. */
export const DESCRIBED: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PROPN']);

/** Words of a phrase with the phrases that hang on it. */
export const PHRASAL: ReadonlySet<string> = new Set([...DESCRIBED, 'ADP']);

/** `found that yields could`: after a verb `that` opens a statement and stands for no noun. */
export function opensStatement(words: readonly Word[], at: number): boolean {
  if (words[at]?.norm !== 'that') return false;
  const before = words[at - 1]?.tag;
  return before === 'VERB' || (before === 'CCONJ' && words[at]!.tag === 'SCONJ');
}

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x41 && code <= 0x5a;
}

export function isNominal({ tag }: Word): boolean {
  return tag === 'NOUN' || tag === 'PROPN';
}

/** A word that is a figure by itself, as `doubled` is not. */
export function isAmount(word: Word | undefined): boolean {
  return word?.tag === 'NUM' && word.expression >= 0;
}

export function isPlural({ norm }: Word): boolean {
  return norm.endsWith('s') && !norm.endsWith('ss');
}

/** No noun has them right behind it: `and returns 31 mpg`. */
export const AMOUNTS: ReadonlySet<string> = new Set(['currency', 'measure', 'percentage']);

/** Whether a word can be the subject of a verb in that form. */
export type Agreement = (subject: Word, form: VerbForm) => boolean;

/** A plural noun goes with a base form, a singular one with an s; a verb like `cut`, and a number, with either. */
export function createAgreement(language: Language): Agreement {
  const { pluralsWithoutS } = tagRepairsOf(language);

  return (subject, form) => {
    if (subject.tag === 'NUM') return true;
    if (subject.norm === 'this') return form === 's';
    if (pluralsWithoutS.has(subject.norm)) return form !== 's';
    if (!isNominal(subject)) return false;
    return form === 'base-or-past' || form === 'past' || (isPlural(subject) ? form === 'base' : form === 's');
  };
}

/** Whether the word ends a phrase and is no verb: it follows a preposition and a noun, in a clause that has its verb. */
export type PhraseEnd = (words: readonly Word[], at: number) => boolean;

/** `pulled $3 billion from bond [funds]`, but `said the price of oil [funds]`. */
export function createPhraseEnd(language: Language, lemmatizer: Lemmatizer): PhraseEnd {
  const hasVerb = createVerbBefore(language, lemmatizer);
  return (words, at) => words[at - 2]?.tag === 'ADP' && words[at - 1]!.tag === 'NOUN' && hasVerb(words, at - 2);
}

/** Whether the clause has its verb before the word, and none that reports what is still to come. */
export function createVerbBefore(language: Language, lemmatizer: Lemmatizer): PhraseEnd {
  const { reportingVerbs } = cuesOf(language);

  return (words, at) => {
    const limit = Math.max(0, at - CLAUSE);
    for (let before = at - 1; before >= limit; before--) {
      const { tag, norm } = words[before]!;
      if (ENDS_CLAUSE.has(tag)) return false;
      if (tag === 'VERB') return !reportingVerbs.has(lemmatizer.verb(norm).lemma);
    }
    return false;
  };
}

/** Words that are looked back over for the verb of a clause. */
const CLAUSE = 10;
const ENDS_CLAUSE: ReadonlySet<Tag> = new Set(['AUX', 'CCONJ', 'PRON', 'PUNCT', 'SCONJ']);

/** What may follow a verb and hardly a noun: an article, an amount, a clause, the preposition that goes with the verb. */
export function takesComplement(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next) return false;
  if (next.expression >= 0) return next.tag === 'NUM';
  // `shot only 69%`.
  if (next.tag === 'ADV') return (words[at + 2]?.expression ?? -1) >= 0 && words[at + 2]!.tag === 'NUM';
  if (next.tag === 'DET' || next.tag === 'PRON' || next.norm === 'that') return true;
  return GOVERNED[next.norm]?.test(words[at]!.norm) ?? false;
}

const GOVERNED: Readonly<Record<string, RegExp>> = {
  for: /^accounts?$/,
  from: /^ranges?$/,
  to: /^(?:aim|amount|hope|need|plan|promise|start|tend|want)s?$/,
};
