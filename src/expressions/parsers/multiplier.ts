import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { ExpressionParser } from '../candidate';
import { candidate } from '../candidates';
import { createChangeWords } from '../change-words';
import type { Numeral } from '../numeral';
import { isGluedHyphen, overHyphen } from '../numerals/hyphen';

/** Makes the reader of `doubled`, `threefold`, `more than twice`. */
export function createMultiplierParser({ multipliers }: Language): ExpressionParser {
  const words = new Map(Object.entries(multipliers.words));
  const { weak, weakAfter, weakBefore, weakNouns, nounBefore } = wordSetsOf(multipliers);

  const parse: ExpressionParser = (tokens, at) => {
    const { norm } = tokens[at]!;
    const value = words.get(norm);
    if (value === undefined || isGluedHyphen(tokens, at - 1)) return null;
    const before = tokens[at - 1]?.norm ?? '';
    if (weak.has(norm) ? !multiplies(tokens, at, before) : nounBefore.has(before) && norm.endsWith('s')) return null;
    return candidate('multiplier', at, at + 1, { value });
  };
  parse.words = new Set(words.keys());
  return parse;

  function multiplies(tokens: readonly Token[], at: number, before: string): boolean {
    const after = tokens[at + 1];
    return (
      weakAfter.has(after?.norm ?? '') ||
      (weakBefore.has(before) && !weakNouns.has(after?.norm ?? '')) ||
      after === undefined
    );
  }
}

/** Tells what `times`, `fold` and `x` after a number make of it. */
export function createTimesReader(language: Language) {
  const { multipliers } = language;
  const governs = createChangeWords(language);
  const { times, fold, cross, factorAfter } = wordSetsOf(multipliers);

  const read = (
    tokens: readonly Token[],
    { first, end: at, value }: Numeral,
  ): { kind: 'multiplier' | 'number'; unit: string | null; end: number } | null => {
    const start = overHyphen(tokens, at);
    const token = tokens[start];
    if (!token) return null;
    if (fold.has(token.norm)) return { kind: 'multiplier', unit: null, end: start + 1 };
    if (cross.has(token.norm) && !token.spaceBefore && !isGlued(tokens, start + 1))
      return { kind: 'multiplier', unit: null, end: start + 1 };
    if (!times.has(token.norm)) return null;
    // `three times as many`, `1.5 times`, `rose three times`.
    const factor =
      factorAfter.has(tokens[start + 1]?.norm ?? '') || !Number.isInteger(value) || governs(tokens, first, ADVERB);
    return factor
      ? { kind: 'multiplier', unit: null, end: start + 1 }
      : { kind: 'number', unit: multipliers.time, end: start + 1 };
  };
  return Object.assign(read, { heads: new Set([...times, ...fold, ...cross]) });
}

/** How far before `three times` the verb may stand. */
const ADVERB = 3;

function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.spaceBefore && token.kind !== 'punctuation';
}
