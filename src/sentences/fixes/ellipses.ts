import { isSpace } from '../../text/characters';
import { nextOpens, type Stop } from '../stop';

/**
 * An ellipsis set apart (`we just ... Maria`, `growth […] Japan`) stands for left-out words: the sentence goes on, unless a
 * word follows that begins one. Right at its word it ends the sentence as a full stop does.
 */
export function keepEllipses(stop: Stop): boolean | null {
  const { text, at, runEnd } = stop;
  const isEllipsis = text.charCodeAt(at) === 0x2026 || (runEnd - at > 2 && text.charCodeAt(at) === 0x2e);
  if (!isEllipsis) return null;
  const before = text.charCodeAt(at - 1);
  const apart = isSpace(before) || before === 0x5b || before === 0x28;
  return apart ? nextOpens(stop) : null;
}
