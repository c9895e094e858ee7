import { isDigit, isLower, isSpace } from '../../text/characters';
import { isWideStop } from '../signs';
import { nextOpens, type Stop } from '../stop';

/**
 * A stop without white space after it ends nothing (`3.2`, `gov.uk`, `A.B.`), unless a word of a sentence follows
 * that the space before was lost of: `in place.The scheme`, `at last?”They`; Chinese and Japanese stops need none.
 */
export function splitLostSpaces(stop: Stop): boolean | null {
  if (!stop.glued) return null;
  const { text, at, runEnd, end, next } = stop;
  if (isWideStop(text.charCodeAt(at))) return true;
  const before = text.charCodeAt(at - 1);
  if (runEnd - at > 1 || isSpace(before) || (isDigit(before) && end === runEnd)) return false;
  return isLower(text.charCodeAt(next + 1)) && nextOpens(stop);
}
