import { isApostrophe, isDigit, isLetter, isSpace, isUpper } from '../../text/characters';
import { wordAfter } from '../lexicon';
import { FULL_STOP, OPENING_BRACKET, OPENING_SQUARE } from '../signs';
import { nextOpens, type Stop } from '../stop';

/** No abbreviation is longer. */
const LONGEST = 16;

/** The stop of an abbreviation, as far as its row says that the sentence goes on; see `AbbreviationRow`. */
export function keepAbbreviations(stop: Stop): boolean | null {
  const { text, lexicon, at, runEnd, next, limit } = stop;
  if (runEnd !== at + 1) return null;
  switch (lexicon.abbreviations.get(wordWithStop(stop))) {
    case 'anything':
      return false;
    case 'number':
      return isNumber(stop, next) ? false : null;
    case 'day':
      return !(isCounted(text.charCodeAt(next)) || lexicon.days.has(wordAfter(text, next, limit)));
    case 'capital':
      return nextOpens(stop);
    case 'lower':
      return isCounted(text.charCodeAt(next)) ? false : null;
    default:
      return null;
  }
}

/** A digit, or the bracket that a number, year or remark begins with. */
function isCounted(code: number): boolean {
  return isDigit(code) || code === OPENING_BRACKET;
}

/** `Art.` of `(Art. 3)`: from the last white space, opening bracket or quote. */
function wordWithStop({ text, sentenceStart, at }: Stop): string {
  const floor = Math.max(sentenceStart, at - LONGEST);
  let start = at;
  while (start > floor && isPart(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at + 1);
}

function isPart(code: number): boolean {
  return isLetter(code) || code === FULL_STOP || isApostrophe(code);
}

/** `3`, `(3)`, `IV`, `B`, `I`, but not `I` the speaker. */
function isNumber({ text, limit }: Stop, next: number): boolean {
  let at = text.charCodeAt(next) === OPENING_BRACKET || text.charCodeAt(next) === OPENING_SQUARE ? next + 1 : next;
  if (isDigit(text.charCodeAt(at))) return true;
  const first = at;
  while (at < limit && at - first < 6 && isUpper(text.charCodeAt(at))) at++;
  if (at === first || isLetter(text.charCodeAt(at))) return false;
  return !(text.slice(first, at) === 'I' && isSpace(text.charCodeAt(at)));
}
