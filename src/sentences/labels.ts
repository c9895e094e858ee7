import { isSpace, isUpper } from '../text/characters';
import { type Lexicon, wordAfter, wordBefore } from './lexicon';

const NUMBER = /\.?(?:\r\n|\s)?\d{1,3}(?:[.-]\d{1,3}){0,2}[A-Za-z]?(?=\s+[\p{Lu}(“"‘])/uy;

/**
 * Where the label ends that a paragraph begins with and its caption follows without a stop
 * (**`Figure 1.3`** `This map shows trade by region`); `start` where there is none.
 */
export function labelEnd(text: string, start: number, end: number, { figures }: Lexicon): number {
  if (!isUpper(text.charCodeAt(start))) return start;
  const label = wordAfter(text, start, end);
  if (!figures.has(label)) return start;
  NUMBER.lastIndex = start + label.length;
  return NUMBER.test(text) && NUMBER.lastIndex < end ? NUMBER.lastIndex : start;
}

/** A caption has two words at least, `Data source:` is one name. */
const FEWEST_WORDS = 2;
/** So far back these are looked for. */
const REACH = 80;

/**
 * Where the credit begins whose colon is at `colon`, behind a caption without a stop
 * (`Port of Colombo at night` **`Image: Harbour Board`**); -1 where it is none.
 */
export function creditStart(text: string, sentenceStart: number, colon: number, { credits }: Lexicon): number {
  const word = wordBefore(text, colon, sentenceStart);
  const start = colon - word.length;
  if (!credits.has(word) || !isUpper(text.charCodeAt(start))) return -1;
  const floor = Math.max(sentenceStart, start - REACH);
  let words = 0;
  for (let at = start - 1; at > floor && words < FEWEST_WORDS; at--) {
    if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) words++;
  }
  return words < FEWEST_WORDS ? -1 : start;
}
