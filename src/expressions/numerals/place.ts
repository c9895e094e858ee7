import type { Token } from '../../tokens';
import type { NumeralLexicon } from './lexicon';

/** `ranked [74]`, `ranks at [74] out of 180`, `ranked number [3]`; `ranked 180 countries` counts them. */
export function isPlace({ words }: NumeralLexicon, tokens: readonly Token[], at: number): boolean {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]!.text)) return false;
  const next = tokens[at + 1];
  if (next && next.kind !== 'punctuation' && !words.breaks.has(next.norm) && !words.out.has(next.norm)) return false;
  let before = at - 1;
  while (before > at - REACH && words.beforePlace.has(tokens[before]?.norm ?? '')) before--;
  return words.ranks.has(tokens[before]?.norm ?? '');
}

/** Tokens of `ranked at no. 3` before the number. */
const REACH = 4;
