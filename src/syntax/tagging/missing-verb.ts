import type { Language } from '../../language/language';
import type { Expression } from '../../model/expression';
import type { Lemmatizer } from '../lemmatizer';
import type { Word } from '../sentence-syntax';
import { createAgreement, isNominal, type TagRepairer } from './context';

/** Where a sentence is left without a finite verb, makes one of the first noun that can be it: `Revenues rise by 5%.` */
export function createVerbFinder(language: Language, lemmatizer: Lemmatizer): TagRepairer {
  const agrees = createAgreement(language);
  const nounVerbs = new Set(language.tagRepairs.nounVerbs);

  return (words, expressions) => {
    if (words.some((word, at) => isFiniteVerb(word) && !isReduced(words, at) && !isInfinitive(words, at))) return;
    const found = candidate(words, expressions, mayFollowVerb) ?? candidate(words, expressions, isNominal);
    if (found) found.tag = 'VERB';
  };

  function candidate(
    words: readonly Word[],
    expressions: readonly Expression[],
    follows: (next: Word) => boolean,
  ): Word | null {
    for (let at = 1; at + 1 < words.length; at++) {
      const word = words[at]!;
      if (word.tag !== 'NOUN' || !follows(words[at + 1]!)) continue;
      const { lemma, form } = lemmatizer.verb(word.norm);
      // `the state levies a duty`: between a noun and an article any word is a verb.
      const verbal = nounVerbs.has(lemma) || form === 'past' || words[at + 1]!.tag === 'DET';
      // `7.3 points` counts.
      const counted = form === 's' && expressions[words[at - 1]!.expression]?.kind === 'number';
      if (verbal && !counted && agrees(words[at - 1]!, form)) return word;
    }
    return null;
  }

  function isFiniteVerb({ tag, norm }: Word): boolean {
    if (tag === 'AUX') return true;
    if (tag !== 'VERB') return false;
    const { form } = lemmatizer.verb(norm);
    return form !== 'ing' && form !== 'participle';
  }

  /** `dams built in`, `a bill passed by`: may be a participle. */
  function isReduced(words: readonly Word[], at: number): boolean {
    const { tag, norm } = words[at]!;
    if (tag !== 'VERB' || at === 0 || lemmatizer.verb(norm).form !== 'ed') return false;
    return words[at - 1]!.tag === 'NOUN' && words[at + 1]?.tag === 'ADP';
  }
}

function isInfinitive(words: readonly Word[], at: number): boolean {
  return at > 0 && words[at - 1]!.tag === 'PART' && words[at - 1]!.norm === 'to';
}

function mayFollowVerb({ tag, expression }: Word): boolean {
  return (
    tag === 'ADP' ||
    tag === 'ADV' ||
    tag === 'SCONJ' ||
    tag === 'DET' ||
    ((tag === 'NUM' || tag === 'ADJ') && expression >= 0)
  );
}
