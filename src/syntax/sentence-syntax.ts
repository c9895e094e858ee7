import type { Expression } from '../model/expression';
import type { Span } from '../model/span';
import type { SentenceNode } from '../sentences/sentence-node';

/** Universal part-of-speech tags (universaldependencies.org/u/pos), `X` where none fits. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * A word as syntax sees it. An expression is one word however many tokens it has; so is a hyphenated compound.
 * A possessive ending is a word of its own, tagged PART.
 */
export interface Word extends Span {
  text: string;
  /** Lower case, apostrophes straightened. */
  norm: string;
  lemma: string;
  tag: Tag;
  /** Index into the sentence's `expressions`, or -1. */
  expression: number;
}

/** Indices into `words`, `end` exclusive. */
export interface WordRange {
  start: number;
  end: number;
}

/**
 * A base noun phrase: determiner, modifiers, head; no prepositional phrase, no relative clause.
 * `the world’s 6G patent applications` is one chunk; `share of GDP` two, the second attached to the first by `of`.
 */
export interface NounChunk extends WordRange {
  index: number;
  /** Word index of the head noun, pronoun or expression. */
  head: number;
  /** Word index of the preposition that governs it, or -1. */
  preposition: number;
  /** Index of the chunk that its prepositional phrase modifies, or -1 (it is then an argument or adjunct of the verb). */
  attachedTo: number;
  /** Index of the chunk that it is coordinated with (the first conjunct), or -1. */
  conjunctOf: number;
  /** Index of the chunk that it stands in apposition to, or -1. */
  appositionOf: number;
  /** Index of its clause. */
  clause: number;
  /** It addresses, numbers or labels what is said and is no part of it: `Madam Speaker, …`, `NAIROBI: …`. */
  apart: boolean;
}

export interface VerbGroup extends WordRange {
  /** Word index of the main (last, lexical) verb; of a bare copula, the copula. */
  head: number;
  lemma: string;
  tense: 'past' | 'present' | 'future' | 'none';
  voice: 'active' | 'passive';
  /** Lemma of the modal auxiliary (`will`, `may`, …), or null. */
  modal: string | null;
  negated: boolean;
  /** Infinitive, participle or gerund: no finite verb in the group. */
  nonfinite: boolean;
}

export type ClauseKind =
  | 'main' // the sentence's own, and each one coordinated with it
  | 'complement' // that-clause or infinitive under a verb or noun: `shows that …`, `expected to …`
  | 'relative' // `which generated …`, `who live …`
  | 'participle' // `accounting for …`, `compared with …`
  | 'adverbial' // `as …`, `if …`, `because …`, `while …`
  | 'fragment'; // no verb: a heading, a table row

export interface Clause extends WordRange {
  index: number;
  kind: ClauseKind;
  verb: VerbGroup | null;
  /** Chunk index of the grammatical subject (of a participle or coordinate without one: the shared subject), or -1. */
  subject: number;
  /** Chunk indices of what follows the verb without a preposition: object, predicative. */
  objects: readonly number[];
  /** Clause that it hangs on or is coordinated with, or -1. */
  parent: number;
  /** Word index of what introduces it (`that`, `which`, `if`, `to`), or -1. */
  marker: number;
  /** `there is X`: `subject` is X, which follows the verb. */
  existential: boolean;
  /** Chunk index that the relative pronoun of a relative clause stands for, or -1. */
  antecedent: number;
}

/** The syntax of one sentence that holds an expression. */
export interface SentenceSyntax {
  sentence: SentenceNode;
  expressions: readonly Expression[];
  words: readonly Word[];
  chunks: readonly NounChunk[];
  clauses: readonly Clause[];
  /** Clause index of each word. */
  clauseOf: readonly number[];
  /** Chunk index of each word, or -1. */
  chunkOf: readonly number[];
  /** Word index of each expression. */
  wordOf: readonly number[];
}
