import { isLetter, isUpper } from '../../text/characters';
import { FULL_STOP } from '../signs';
import { nextOpens, type Stop } from '../stop';

/**
 * Initials and letters with stops (`J. Mensah`, `W. W. Rao`, `U.S. Congress`, `5 p.m. Monday`) end a sentence only
 * where a word follows that begins one.
 */
export function keepInitials(stop: Stop): boolean | null {
  const { text, at, runEnd, next, sentenceStart } = stop;
  if (runEnd !== at + 1 || !isLetter(text.charCodeAt(at - 1))) return null;
  let start = at - 1;
  while (start - 2 >= sentenceStart && text.charCodeAt(start - 1) === FULL_STOP && isLetter(text.charCodeAt(start - 2)))
    start -= 2;
  if (start > sentenceStart && isLetter(text.charCodeAt(start - 1))) return null;
  const single = start === at - 1;
  if (single && !isUpper(text.charCodeAt(start))) return null;
  return next < stop.limit && nextOpens(stop);
}
