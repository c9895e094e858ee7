import { normAt, type Tokens } from './cursor';
import type { Lexicon } from './lexicon';

const WINDOW = 12;

/** Whether a bare `Monday` or `in October` lies ahead: a word such as `will` or `due` stands shortly before it. */
export function isAhead({ words }: Lexicon, tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= 0 && place >= at - WINDOW; place--) {
    if (words.ahead.has(normAt(tokens, place))) return true;
  }
  return false;
}
