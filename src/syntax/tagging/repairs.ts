import type { Language } from '../../language/language';
import type { Lemmatizer } from '../lemmatizer';
import type { TagRepairer } from './context';
import { repairFunctionWords } from './function-words';
import { createVerbFinder } from './missing-verb';
import { repairNouns } from './nouns';
import { repairVerbs } from './verbs';

/** Mends tags where the tagger is known to err, word by word from left to right. */
export function createRepairs(language: Language, lemmatizer: Lemmatizer): TagRepairer {
  // Function words first: whether `rise` is a noun hangs on what `to` before it is.
  const repairs = [repairFunctionWords, repairNouns, repairVerbs].flatMap((of) => of(language, lemmatizer));
  const findVerb = createVerbFinder(language, lemmatizer);

  return (words, expressions) => {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.expression >= 0) continue;
      for (const repair of repairs) word.tag = repair(words, at, expressions) ?? word.tag;
    }
    findVerb(words, expressions);
  };
}
