import type { Language } from '../../language/language';
import type { Lemmatizer } from '../lemmatizer';
import type { Word } from '../sentence-syntax';
import { BE, isNominal, isPlural, type Repair, takesComplement } from './context';

/** Auxiliaries, conjunctions, prepositions and pronouns. */
export function repairFunctionWords({ tagRepairs, closedClasses }: Language, lemmatizer: Lemmatizer): Repair[] {
  const subordinators = new Set(closedClasses.subordinators);
  const prepositions = new Set(tagRepairs.verbalPrepositions);
  const nounVerbs = new Set(tagRepairs.nounVerbs);
  const quantifiers = new Set(closedClasses.quantifiers);
  const prefixes = new Set(tagRepairs.verbPrefixes);

  return [
    function auxiliary(words, at) {
      return BE.has(words[at]!.norm) ? 'AUX' : null;
    },

    /** `because prices rose`, but `because of prices`. */
    function subordinator(words, at) {
      if (!subordinators.has(words[at]!.norm)) return null;
      return words[at + 1]?.norm === 'of' ? 'ADP' : 'SCONJ';
    },

    /** `as a share`, `as ministers said`; an adverb only in `as much as`. */
    function as(words, at) {
      const { norm, tag } = words[at]!;
      if (norm !== 'as' || tag !== 'ADV') return null;
      const next = words[at + 1]?.tag;
      return next === 'ADJ' || next === 'ADV' ? null : 'ADP';
    },

    /** `funds which range from`, `the rate that banks charge`: before a plural, a name or another determiner it is none itself. */
    function that(words, at) {
      const { norm, tag } = words[at]!;
      const next = words[at + 1];
      if (tag !== 'DET' || !next) return null;
      if (norm === 'which') return 'PRON';
      if (norm !== 'that') return null;
      const plural = isNominal(next) && (isPlural(next) || next.tag === 'PROPN');
      return plural || next.tag === 'DET' || next.tag === 'PRON' || next.tag === 'NUM' ? 'SCONJ' : null;
    },

    /** `including Wales`, `according to the bank`, `such as coal`: prepositions by origin something else. */
    function preposition(words, at) {
      const { norm, tag } = words[at]!;
      const next = words[at + 1];
      if (!next || (at > 0 && words[at - 1]!.tag === 'AUX')) return null;
      if (norm === 'such') return next.norm === 'as' ? 'ADP' : null;
      if (norm === 'according') return next.norm === 'to' ? 'ADP' : null;
      return tag === 'VERB' && prepositions.has(norm) && next.tag !== 'ADP' && next.norm !== 'that' ? 'ADP' : null;
    },

    /** `to rise`, but `to 5%`, `to the rise`, `due to sea-level rise`. */
    function to(words, at) {
      if (words[at]!.norm !== 'to' || at + 1 >= words.length) return null;
      return startsInfinitive(words, at) || hidesInfinitive(words, at) ? 'PART' : 'ADP';
    },

    /** `most of the money`, `many are closed`. */
    function quantifier(words, at) {
      const { norm, tag } = words[at]!;
      const next = words[at + 1];
      if (!quantifiers.has(norm) || tag === 'PRON' || !next) return null;
      const predicate = at > 0 && words[at - 1]!.tag === 'AUX';
      return next.norm === 'of' || (!predicate && isFiniteVerb(next)) ? 'PRON' : null;
    },
  ];

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
    return !word.norm.includes('-') || prefixes.has(word.norm.slice(0, word.norm.indexOf('-')));
  }

  function isFiniteVerb({ tag, norm }: Word): boolean {
    return tag === 'AUX' || (tag === 'VERB' && /^(?:base|past|s)$/.test(lemmatizer.verb(norm).form));
  }
}
