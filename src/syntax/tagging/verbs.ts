import type { Language } from '../../language/language';
import type { Lemmatizer, VerbForm } from '../lemmatizer';
import type { Word } from '../sentence-syntax';
import { agrees, BE, POSSESSIVES, RELATIVES, type Repair, takesComplement } from './context';

/** What was taken for a noun and is a verb. */
export function repairVerbs({ tagRepairs }: Language, lemmatizer: Lemmatizer): Repair[] {
  const nounVerbs = new Set(tagRepairs.nounVerbs);

  function formOf({ norm }: Word): VerbForm {
    return lemmatizer.verb(norm).form;
  }

  function isNounVerb({ norm }: Word): boolean {
    return nounVerbs.has(lemmatizer.verb(norm).lemma);
  }

  return [
    /** `will rise`, `did not increase`. */
    function afterAuxiliary(words, at) {
      const { tag } = words[at]!;
      if (tag !== 'NOUN' && tag !== 'ADJ') return null;
      const auxiliary = auxiliaryBefore(words, at);
      if (!auxiliary || COPULAS.has(auxiliary.norm)) return null;
      return /^base/.test(formOf(words[at]!)) ? 'VERB' : null;
    },

    /** `to land the catch`. */
    function afterTo(words, at) {
      const before = words[at - 1];
      return words[at]!.tag === 'NOUN' && before?.norm === 'to' && before.tag === 'PART' ? 'VERB' : null;
    },

    /** `Estimates range from`, `results show that`, `exports increase 5%`, `the rate that banks charge is`. */
    function afterNoun(words, at) {
      const { tag } = words[at]!;
      if ((tag !== 'NOUN' && tag !== 'ADJ') || at === 0 || !isNounVerb(words[at]!)) return null;
      if (words[at - 1]!.norm === 'which' || words[at - 1]!.norm === 'who')
        return words[at + 1]?.tag === 'ADP' ? 'VERB' : null;
      if (!agrees(words[at - 1]!, formOf(words[at]!))) return null;
      const next = words[at + 1]?.tag;
      const relative = at > 1 && RELATIVES.has(words[at - 2]!.norm) && (next === 'AUX' || next === 'VERB');
      return relative || takesComplement(words, at) ? 'VERB' : null;
    },

    /** `build schools and repair 90`. */
    function afterConjunction(words, at) {
      if (words[at]!.tag !== 'NOUN' || at === 0 || words[at - 1]!.tag !== 'CCONJ' || !isNounVerb(words[at]!))
        return null;
      return /^base/.test(formOf(words[at]!)) && takesComplement(words, at) ? 'VERB' : null;
    },

    /** `while offering a yield`, `, accounting for 70%`: no noun stands before an article, or between a comma and `for`. */
    function inIng(words, at) {
      const { tag, norm } = words[at]!;
      const next = words[at + 1];
      if (tag !== 'NOUN' || at === 0 || !next || !norm.endsWith('ing') || formOf(words[at]!) !== 'ing') return null;
      if (next.tag === 'DET' || (next.tag === 'NUM' && next.expression >= 0) || POSSESSIVES.has(next.norm))
        return 'VERB';
      return words[at - 1]!.text === ',' && isNounVerb(words[at]!) && next.tag === 'ADP' ? 'VERB' : null;
    },
  ];
}

/** After these a noun or adjective may follow as well as a verb. */
const COPULAS: ReadonlySet<string> = new Set([...BE, 'has', 'have', 'had', "'s", "'re", "'ve", "'d", "'m", 'having']);

function auxiliaryBefore(words: readonly Word[], at: number): Word | null {
  let before = at - 1;
  while (before >= 0 && (words[before]!.tag === 'ADV' || words[before]!.norm === 'not')) before--;
  const word = words[before];
  return word?.tag === 'AUX' ? word : null;
}
