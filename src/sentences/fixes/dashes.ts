import { isLower, isSpace } from '../../text/characters';
import { DASHES } from '../signs';
import type { Stop } from '../stop';

/** A dash after the stop goes on where a quotation or a word in lower case is what it links: `“It is over.” – Ban Ki-moon`. */
export function keepDashes({ text, runEnd, end, next, limit }: Stop): false | null {
  if (!DASHES.has(text.charCodeAt(next))) return null;
  let word = next + 1;
  while (word < limit && isSpace(text.charCodeAt(word))) word++;
  return end > runEnd || isLower(text.charCodeAt(word)) ? false : null;
}
