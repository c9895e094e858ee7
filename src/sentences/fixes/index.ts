import type { Fix, Stop } from '../stop';
import { keepAbbreviations } from './abbreviations';
import { keepBrackets } from './brackets';
import { keepDashes } from './dashes';
import { keepEllipses } from './ellipses';
import { keepEnumerators } from './enumerators';
import { keepInitials } from './initials';
import { splitLostSpaces } from './lost-spaces';
import { keepLowerCase } from './lower-case';
import { keepQuotedQuestions } from './quoted-questions';
import { keepSectionNumbers } from './section-numbers';
import { keepSplitDecimals } from './split-decimals';

/** In order: the first that knows decides. What none knows ends the sentence. */
const FIXES: readonly Fix[] = [
  splitLostSpaces,
  keepLowerCase,
  keepDashes,
  keepQuotedQuestions,
  keepEnumerators,
  keepSectionNumbers,
  keepSplitDecimals,
  keepAbbreviations,
  keepInitials,
  keepEllipses,
  keepBrackets,
];

/** Whether a sentence ends at the stop; words follow it in its paragraph. */
export function endsSentence(stop: Stop): boolean {
  for (const fix of FIXES) {
    const ends = fix(stop);
    if (ends !== null) return ends;
  }
  return true;
}
