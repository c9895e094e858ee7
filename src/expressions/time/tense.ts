import { normAt, type Tokens } from './cursor';
import type { Lexicon } from './lexicon';

const WINDOW = 20;

/** Whether a bare `Monday` or `in October` lies ahead: a word such as `will` or `due` stands shortly before it, or behind one that opens the sentence. */
export function isAhead({ words }: Lexicon, tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= 0 && place >= at - WINDOW; place--) {
    if (words.ahead.has(normAt(tokens, place)) || isToBe(tokens, place)) return true;
  }
  return at <= OPENING && leadsAhead(words, tokens, at);
}

/** `is to [be] opened on 12 July`. */
function isToBe(tokens: Tokens, place: number): boolean {
  if (normAt(tokens, place) !== 'be' || normAt(tokens, place - 1) !== 'to') return false;
  return normAt(tokens, place - 2) === 'is' || normAt(tokens, place - 2) === 'are';
}

/** Tokens that may stand before a date that opens its sentence. */
const OPENING = 2;

/** `From 1 April, fees will rise`; not `In May, the minister said that fees will`. */
function leadsAhead(words: Lexicon['words'], tokens: Tokens, at: number): boolean {
  for (let place = at + 1; place < at + 1 + WINDOW; place++) {
    const norm = normAt(tokens, place);
    if (words.told.has(norm)) return false;
    if (words.ahead.has(norm)) return true;
  }
  return false;
}
