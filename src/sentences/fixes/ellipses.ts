import { isSpace } from '../../text/characters';
import { ELLIPSIS, FULL_STOP, OPENING_BRACKET, OPENING_SQUARE } from '../signs';
import { nextOpens, type Stop } from '../stop';

/**
 * An ellipsis set apart (`we just ... Maria`, `growth […] Japan`) stands for left-out words: the sentence goes on, unless a
 * word follows that begins one. Right at its word it ends the sentence as a full stop does.
 */
export function keepEllipses(stop: Stop): boolean | null {
  const { text, at, runEnd } = stop;
  const isEllipsis = text.charCodeAt(at) === ELLIPSIS || (runEnd - at > 2 && text.charCodeAt(at) === FULL_STOP);
  if (!isEllipsis) return null;
  const before = text.charCodeAt(at - 1);
  const apart = isSpace(before) || before === OPENING_SQUARE || before === OPENING_BRACKET;
  return apart ? nextOpens(stop) : null;
}
