import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import { createPhraseMap, rowsOf } from '../phrases';

export type Join = 'dash' | 'to' | 'and' | 'or' | 'stroke' | 'plus-minus';

/** What stands between two figures, from the end of one to the first token of the other, where that is a join alone. */
export type JoinReader = (tokens: readonly Token[], end: number, first: number) => Join | null;

export function createJoinReader(language: Language): JoinReader {
  const { ranges } = language;
  const { dashes, stroke: strokes, to, and, or } = wordSetsOf(ranges);
  const upTo = createPhraseMap(rowsOf(ranges.upTo));
  const approximate = new Set<string>(language.comparators.before['~']);

  return (tokens, end, first) => {
    if (first <= end || first > end + 3) return null;
    return signAt(tokens, end, first) ?? (isDashedTo(tokens, end, first) ? 'to' : wordAt(tokens, end, first));
  };

  function signAt(tokens: readonly Token[], end: number, first: number): Join | null {
    const { text } = tokens[end]!;
    if (text === '±' || (text === '+' && /^[/-]/.test(tokens[end + 1]?.text ?? '') && first > end + 1))
      return 'plus-minus';
    if (first !== end + 1) return null;
    if (dashes.has(text)) return 'dash';
    return strokes.has(text) ? 'stroke' : null;
  }

  /** `a 5-to-7-day trip`. */
  function isDashedTo(tokens: readonly Token[], end: number, first: number): boolean {
    if (first !== end + 3 || !to.has(tokens[end + 1]!.norm)) return false;
    return dashes.has(tokens[end]!.text) && dashes.has(tokens[end + 2]!.text);
  }

  /** A word, which may have a dash before it (`5- to 7-day trips`) and, for most, `about` behind. */
  function wordAt(tokens: readonly Token[], end: number, first: number): Join | null {
    if (upTo.at(tokens, end)?.end === first) return 'to';
    const dangling = dashes.has(tokens[end]!.text) && !tokens[end]!.spaceBefore;
    const at = dangling ? end + 1 : end;
    const norm = tokens[at]?.norm ?? '';
    const beside = at + 1 === first;
    if (!beside && !(at + 2 === first && approximate.has(tokens[at + 1]!.norm))) return null;
    if (to.has(norm)) return 'to';
    if (and.has(norm)) return 'and';
    return or.has(norm) && beside && !dangling ? 'or' : null;
  }
}
