import type { Language } from '../../language/language';
import type { Lemmatizer } from '../lemmatizer';
import type { Tag } from '../sentence-syntax';
import type { Mend, TagRepairer } from './context';
import { mendFunctionWords } from './function-words';
import { createVerbFinder } from './missing-verb';
import { repairNouns } from './nouns';
import { repairVerbs } from './verbs';

/** Mends tags where the tagger is known to err, word by word from left to right; the first repair that answers wins. */
export function createRepairs(language: Language, lemmatizer: Lemmatizer): TagRepairer {
  const byNorm = mendFunctionWords(language, lemmatizer);
  const byTag: Partial<Record<Tag, Mend[]>> = {};
  for (const { tags, mend } of [...repairNouns(language, lemmatizer), ...repairVerbs(language, lemmatizer)]) {
    for (const tag of tags) {
      byTag[tag] ??= [];
      byTag[tag].push(mend);
    }
  }
  const findVerb = createVerbFinder(language, lemmatizer);

  return (words, expressions) => {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.expression >= 0) continue;
      const own = byNorm.get(word.norm)?.(words, at, expressions);
      if (own) word.tag = own;
      const mends = byTag[word.tag];
      if (!mends || own) continue;
      for (const mend of mends) {
        const tag = mend(words, at, expressions);
        if (!tag) continue;
        word.tag = tag;
        break;
      }
    }
    findVerb(words, expressions);
  };
}
