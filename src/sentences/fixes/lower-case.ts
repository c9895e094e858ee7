import { beginsLower } from '../layout';
import { OPENING_BRACKET } from '../signs';
import type { Stop } from '../stop';

/**
 * A word in lower case goes on with the sentence: `“Why?” he asked`, `approx. half`, `the U.S. economy`. In brackets it
 * may be a remark of its own: `Imports fell. (source: customs)`.
 */
export function keepLowerCase({ text, next, limit }: Stop): false | null {
  if (text.charCodeAt(next) === OPENING_BRACKET) return null;
  return beginsLower(text, next, limit) ? false : null;
}
