import { isDigit, pastSpace } from '../../text/characters';
import { wordAfter } from '../lexicon';
import type { Stop } from '../stop';

/** A number has no more digits before a point that a scan moved away from its decimals. */
const LONGEST = 3;
const PERCENT = 0x25;

/** `cost 116. 2 billion`, `grew 3. 5%`: the space is the scanner's where a magnitude or a share follows the decimals. */
export function keepSplitDecimals({ text, lexicon, at, next, limit }: Stop): false | null {
  if (
    next === at + 1 ||
    next !== pastSpace(text, at + 1) ||
    digitsBefore(text, at) > LONGEST ||
    digitsBefore(text, at) === 0
  )
    return null;
  let end = next;
  while (end < limit && end - next <= LONGEST && isDigit(text.charCodeAt(end))) end++;
  if (end === next || end - next > LONGEST) return null;
  const word = pastSpace(text, end);
  if (text.charCodeAt(word) === PERCENT) return false;
  return word > end && lexicon.magnitudes.has(wordAfter(text, word, limit)) ? false : null;
}

function digitsBefore(text: string, at: number): number {
  let count = 0;
  while (count <= LONGEST && isDigit(text.charCodeAt(at - 1 - count))) count++;
  return count;
}
