import type { Language } from '../../language/language';
import { cuesOf, tagRepairsOf } from '../../language/lookups';
import type { Lemmatizer } from '../lemmatizer';
import type { Word } from '../sentence-syntax';
import { type Mend, takesComplement } from './context';

/** `to rise`, but `to 5%`, `to the rise`, `due to sea-level rise`. */
export function createToMend(language: Language, lemmatizer: Lemmatizer): Mend {
  const { nounVerbs, governorsOfTo, verbPrefixes } = tagRepairsOf(language);
  const { allocationVerbs } = cuesOf(language);

  return (words, at) => {
    if (at + 1 >= words.length) return null;
    if (at > 0 && (governorsOfTo.has(words[at - 1]!.norm) || isAllotted(words, at))) return 'ADP';
    return startsInfinitive(words, at) || hidesInfinitive(words, at) ? 'PART' : 'ADP';
  };

  /** `devote 3% of income to research.`: what a share is given to, where the phrase ends. */
  function isAllotted(words: readonly Word[], at: number): boolean {
    const after = words[at + 2];
    if (after && after.tag !== 'PUNCT') return false;
    for (let before = at - 1; before >= Math.max(0, at - ALLOTTED); before--) {
      const { tag, norm } = words[before]!;
      if (tag === 'PUNCT') return false;
      if (tag === 'VERB') return allocationVerbs.has(lemmatizer.verb(norm).lemma);
    }
    return false;
  }

  /** `to land the catch`: the tagger has a noun. */
  function hidesInfinitive(words: readonly Word[], at: number): boolean {
    const { tag, norm } = words[at + 1]!;
    return tag === 'NOUN' && nounVerbs.has(norm) && takesComplement(words, at + 1);
  }

  function startsInfinitive(words: readonly Word[], at: number): boolean {
    let next = at + 1;
    while (next < words.length && (words[next]!.tag === 'ADV' || words[next]!.norm === 'not')) next++;
    const word = words[next];
    if (!word || (word.tag !== 'VERB' && word.tag !== 'AUX')) return false;
    const { form } = lemmatizer.verb(word.norm);
    if (form !== 'base' && form !== 'base-or-past') return false;
    return !word.norm.includes('-') || verbPrefixes.has(word.norm.slice(0, word.norm.indexOf('-')));
  }
}

/** Words that a share and what it is of may take. */
const ALLOTTED = 8;
