import type { Language } from '../../language/language';
import { perForm } from '../../text/per-form';
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
  const repairs = [...repairNouns(language, lemmatizer), ...repairVerbs(language, lemmatizer)];
  const findVerb = createVerbFinder(language, lemmatizer);

  const tags = [...new Set(repairs.flatMap((repair) => repair.tags))];

  /** Of a word form, what mends it by itself, and what mends it where it has a tag. */
  const mendsOf = perForm((norm) => {
    const about = repairs.filter(({ of }) => !of || of(norm));
    // A list for each tag, so that what is kept of all forms is laid out alike.
    const byTag: Partial<Record<Tag, Mend[]>> = {};
    for (const tag of tags) byTag[tag] = about.filter((repair) => repair.tags.includes(tag)).map(({ mend }) => mend);
    return { own: byNorm.get(norm), byTag };
  });

  return (words, expressions) => {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.expression >= 0) continue;
      const { own, byTag } = mendsOf(word.norm);
      const mended = own?.(words, at, expressions);
      if (mended) word.tag = mended;
      const mends = byTag[word.tag];
      if (!mends || mended) continue;
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
