import type { Token } from '../tokens';
import { isHyphen } from './numerals/hyphen';

interface Node<T> {
  next: Map<string, Node<T>>;
  value: T | undefined;
}

/** A phrase found in a sentence: what the table says of it, and the token after it. */
export interface PhraseMatch<T> {
  value: T;
  end: number;
}

/** Phrases of a table, found at a token in one walk. */
export interface PhraseMap<T> {
  /** The longest phrase that starts at the token. */
  at(tokens: readonly Token[], at: number): PhraseMatch<T> | null;
  /** First words of all phrases. */
  heads: ReadonlySet<string>;
}

/**
 * Compiles phrases (`percentage point`, `u.s. dollar`, `in excess of`) into a tree over tokens. A space in a phrase is
 * met by a space, a line break or a hyphen (`year-old`); `exact` phrases are met letter by letter (`MW` is no `mw`).
 */
export function createPhraseMap<T>(rows: Iterable<readonly [string, T]>, exact = false): PhraseMap<T> {
  const root = newNode<T>();
  for (const [phrase, value] of rows) add(root, pieces(phrase), value);

  function find(tokens: readonly Token[], at: number): PhraseMatch<T> | null {
    let found: PhraseMatch<T> | null = null;
    let node = root;
    for (let i = at; i < tokens.length; i++) {
      const token = tokens[i]!;
      const next = node.next.get(exact ? token.text : token.norm);
      if (!next) {
        if (i > at && isHyphen(token.text)) continue;
        break;
      }
      node = next;
      if (node.value !== undefined) found = { value: node.value, end: i + 1 };
    }
    return found;
  }

  return { at: find, heads: new Set(root.next.keys()) };
}

/** Nothing of the phrase follows: a sign, or the end of the sentence. */
export function isPhraseEnd(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punctuation';
}

/** A phrase found before a token: what the table says of it, and its first token. */
export interface PhraseBefore<T> {
  value: T;
  first: number;
}

/** Compiles phrases that are looked for backwards, from the token after them. */
export function createPhraseMapBefore<T>(
  rows: Iterable<readonly [string, T]>,
): (tokens: readonly Token[], end: number) => PhraseBefore<T> | null {
  const root = newNode<T>();
  for (const [phrase, value] of rows) add(root, pieces(phrase).reverse(), value);

  return (tokens, end) => {
    let found: PhraseBefore<T> | null = null;
    let node: Node<T> | undefined = root;
    for (let i = end - 1; i >= 0; i--) {
      node = node.next.get(tokens[i]!.norm);
      if (!node) break;
      if (node.value !== undefined) found = { value: node.value, first: i };
    }
    return found;
  };
}

/** Phrases of which a table says no more than that they are there. */
export function rowsOf(phrases: readonly string[]): (readonly [string, true])[] {
  return phrases.map((phrase) => [phrase, true]);
}

function newNode<T>(): Node<T> {
  return { next: new Map(), value: undefined };
}

function add<T>(root: Node<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = newNode<T>();
      node.next.set(word, next);
    }
    node = next;
  }
  node.value ??= value;
}

const PIECE = /\p{L}[\p{L}\p{M}']*|\d+|[^\s\p{L}\d]/gu;

/** A phrase cut as the tokenizer cuts a text. */
function pieces(phrase: string): string[] {
  return phrase.match(PIECE) ?? [];
}
