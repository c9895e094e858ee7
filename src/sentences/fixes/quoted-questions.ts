import { isSpace, isUpper } from '../../text/characters';
import { wordAfter } from '../lexicon';
import { FULL_STOP } from '../signs';
import type { Stop } from '../stop';

/** A title, two names and the verb. */
const MOST_WORDS = 4;

/** A quoted question or exclamation goes on with who said it: `“Who pays?” Mr. Osei asked.`, `“Water!” I said.` */
export function keepQuotedQuestions({ text, lexicon, runEnd, wordsEnd, next, limit }: Stop): false | null {
  if (wordsEnd === runEnd || text.charCodeAt(runEnd - 1) === FULL_STOP) return null;
  let at = next;
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = wordAfter(text, at, limit);
    if (word === '') return null;
    if (lexicon.speechVerbs.has(word)) return words > 0 ? false : null;
    if (!isUpper(text.charCodeAt(at))) return null;
    at += word.length;
    if (text.charCodeAt(at) === FULL_STOP) at++;
    while (at < limit && isSpace(text.charCodeAt(at))) at++;
  }
  return null;
}
