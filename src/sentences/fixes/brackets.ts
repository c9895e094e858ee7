import { CLOSING_BRACKET, OPENING_BRACKET } from '../signs';
import { nextOpens, type Stop } from '../stop';

/** So far back the bracket is looked for that closes here. */
const REACH = 200;

/**
 * A stop inside brackets that closes with them is theirs (`under the law (cited above, sec. 4.) Members`), unless the brackets hold
 * a sentence of their own or a word follows that begins one.
 */
export function keepBrackets(stop: Stop): boolean | null {
  const { text, runEnd, end, sentenceStart } = stop;
  let close = runEnd;
  while (close < end && text.charCodeAt(close) !== CLOSING_BRACKET) close++;
  if (close === end) return null;
  const floor = Math.max(sentenceStart, close - REACH);
  let open = close - 1;
  while (open > floor && text.charCodeAt(open) !== OPENING_BRACKET) open--;
  return open > sentenceStart && text.charCodeAt(open) === OPENING_BRACKET ? nextOpens(stop) : null;
}
