import { isDigit, isSpace } from '../../text/characters';
import { wordAfter } from '../lexicon';
import { FULL_STOP } from '../signs';
import type { Stop } from '../stop';

/** `Paragraph 12` and `Annex B.3` are not longer. */
const LONGEST = 20;

/** A sentence that is nothing but the number of a part goes on with its title or words: `Article 5. Scope`. */
export function keepSectionNumbers({ text, lexicon, sentenceStart, at }: Stop): false | null {
  if (at - sentenceStart > LONGEST || !isDigit(text.charCodeAt(at - 1))) return null;
  const label = wordAfter(text, sentenceStart, at);
  if (!lexicon.sections.has(label)) return null;
  let number = sentenceStart + label.length;
  while (text.charCodeAt(number) === FULL_STOP || isSpace(text.charCodeAt(number))) number++;
  for (let i = number; i < at; i++) if (isSpace(text.charCodeAt(i))) return null;
  return false;
}
