import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Comparator } from '../../model/expression';
import type { Token } from '../../tokens';
import { createPhraseMapBefore, rowsOf } from '../phrases';

/** A bound that ends where an amount starts. */
export interface Bound {
  comparator: Comparator;
  first: number;
  /** First token of the bound itself, without a degree before it. */
  word: number;
}

/** Makes the reader of the bound before a token, no further back than `floor`: `just over`, `up to about`. */
export function createBoundReader({ comparators }: Language) {
  const before = createPhraseMapBefore(comparatorRows(comparators.before));
  const { degrees } = wordSetsOf(comparators);
  const degreeUnits = createPhraseMapBefore(rowsOf(comparators.degreeUnits));

  return (tokens: readonly Token[], end: number, floor: number): Bound | null => {
    const inner = read(tokens, end, floor);
    if (inner?.comparator !== '~') return inner;
    // `up to about 40`: of two, the outer one that bounds wins.
    const outer = read(tokens, inner.first, floor);
    return outer && outer.comparator !== '~' ? outer : inner;
  };

  function read(tokens: readonly Token[], end: number, floor: number): Bound | null {
    const phrase = before(tokens, end);
    if (!phrase || phrase.first < floor) return null;
    const first = phrase.value === '~' ? phrase.first : withDegree(tokens, phrase.first, floor);
    return { comparator: phrase.value, first, word: phrase.first };
  }

  function withDegree(tokens: readonly Token[], first: number, floor: number): number {
    const unit = degreeUnits(tokens, first);
    const start = unit ? unit.first : degrees.has(tokens[first - 1]?.norm ?? '') ? first - 1 : first;
    return start >= floor ? start : first;
  }
}

/** A table of bounds as phrases. */
export function comparatorRows(table: Readonly<Record<string, readonly string[]>>): [string, Comparator][] {
  return Object.entries(table).flatMap(([comparator, phrases]) =>
    phrases.map((phrase): [string, Comparator] => [phrase, comparator as Comparator]),
  );
}
