import type { Language } from '../../language/language';
import { tagRepairsOf } from '../../language/lookups';
import type { Lemmatizer } from '../lemmatizer';
import type { Word } from '../sentence-syntax';
import { createFormReader, isCapital, isNominal, type Mend, type Repair } from './context';
import { OVERALL, opensNounPhrase } from './phrase-shapes';

/** What was taken for a verb or an adverb and describes a noun: compounds and participles. */
export function repairAttributes(language: Language, lemmatizer: Lemmatizer): Repair[] {
  const { attributiveParticiples, verbPrefixes } = tagRepairsOf(language);
  const formOf = createFormReader(lemmatizer);

  function isCompound(norm: string): boolean {
    const hyphen = norm.indexOf('-');
    return hyphen > 0 && !verbPrefixes.has(norm.slice(0, hyphen));
  }

  function mayDescribe(norm: string): boolean {
    return OVERALL.has(norm) || attributiveParticiples.has(norm) || lemmatizer.verb(norm).form === 'ing';
  }

  /** `well-paying, skilled jobs`, `low-paid and insecure work`, `state-owned large firms`. */
  function describesOn(words: readonly Word[], at: number): boolean {
    const [next, second] = [words[at + 1], words[at + 2]];
    if (next?.tag === 'ADJ' || (next?.norm === 'new' && next.tag === 'ADV')) return true;
    if ((next?.text !== ',' && next?.tag !== 'CCONJ') || !/(?:ing|ed|paid)$/.test(words[at]!.norm)) return false;
    return second?.tag === 'ADJ';
  }

  /** `sea-level` is no verb, `pre-fund` may be one; `state-owned` describes; `Park Ji-won` is a name; `5% year-on-year` counts. */
  const compound: Mend = (words, at) => {
    const { tag, norm } = words[at]!;
    const hyphen = norm.indexOf('-');
    if (at > 0 && words[at - 1]!.tag === 'PROPN' && isCapital(words[at]!.text)) return 'PROPN';
    if (repeats(norm, hyphen)) return words[at + 1] && isNominal(words[at + 1]!) ? 'ADJ' : 'ADV';
    if (tag === 'ADV' || (tag !== 'ADP' && describesOn(words, at))) return 'ADJ';
    if (tag !== 'VERB' && tag !== 'ADP') return null;
    const form = formOf(words[at]!);
    if (tag !== 'VERB' || form === 'base' || form === 's') return 'NOUN';
    return form === 'ing' && !isNominal(words[at + 1] ?? words[at]!) ? 'NOUN' : 'ADJ';
  };

  /** `operating costs`, `the existing plan`, `total issued shares`. */
  const attribute: Mend = (words, at) => {
    const { tag, norm } = words[at]!;
    const next = words[at + 1];
    if (!next || (at > 0 && words[at - 1]!.tag === 'AUX')) return null;
    if (OVERALL.has(norm)) {
      const described = next.tag === 'ADJ' || next.text.includes('-') || (next.tag === 'VERB' && formOf(next) === 'ed');
      return described ? 'ADJ' : null;
    }
    if ((tag !== 'VERB' && tag !== 'NOUN') || !attributiveParticiples.has(norm)) return null;
    // `the fastest growing large economy`
    if (tag === 'NOUN') return next.tag === 'ADJ' ? 'ADJ' : null;
    // `the remaining 40 seats`, but `after falling 40 points`.
    if (next.tag === 'NUM') return at > 0 && opensNounPhrase(words, at - 1) ? 'ADJ' : null;
    return isNominal(next) || next.tag === 'ADJ' ? 'ADJ' : null;
  };

  /** `due to agreed holidays`, `for imported goods`: behind a preposition nobody agrees or imports. */
  const governed: Mend = (words, at) => {
    const next = words[at + 1];
    return words[at - 1]?.tag === 'ADP' && next && isNominal(next) ? 'ADJ' : null;
  };

  /** `federal, provincial and [territorial] projects`: no noun ends so and stands before another. */
  const ending: Mend = (words, at) => {
    const next = words[at + 1];
    return next && (isNominal(next) || next.tag === 'ADJ' || next.tag === 'CCONJ') && !isCapital(words[at]!.text)
      ? 'ADJ'
      : null;
  };

  return [
    { tags: ['NOUN'], of: (norm) => ADJECTIVAL.test(norm), mend: ending },
    { tags: ['VERB'], of: (norm) => lemmatizer.verb(norm).form === 'ed', mend: governed },
    { tags: ['ADV', 'ADP', 'NOUN', 'PRON', 'VERB'], of: isCompound, mend: compound },
    { tags: ['NOUN', 'PROPN', 'VERB'], of: mayDescribe, mend: attribute },
  ];
}

const ADJECTIVAL = /[a-z]{3}(?:tional|torial|ogical|omical|urial|eous|istic)$/;

/** `year-on-year`, `q-o-q`: its last part is its first. */
function repeats(norm: string, hyphen: number): boolean {
  const last = norm.lastIndexOf('-');
  return last > hyphen && norm.slice(last + 1) === norm.slice(0, hyphen);
}
