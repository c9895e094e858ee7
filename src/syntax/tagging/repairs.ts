import type { Language } from '../../language/language';
import type { Expression } from '../../model/expression';
import { perForm } from '../../text/per-form';
import type { Lemmatizer } from '../lemmatizer';
import type { Tag, Word } from '../sentence-syntax';
import { repairAttributes } from './attributes';
import type { Mend, TagRepairer } from './context';
import { mendFunctionWords } from './function-words';
import { createVerbFinder } from './missing-verb';
import { repairNames, repairOpening } from './names';
import { repairNouns } from './nouns';
import { repairVerbs } from './verbs';

/** Mends tags where the tagger is known to err, word by word from left to right; the first repair that answers wins. */
export function createRepairs(language: Language, lemmatizer: Lemmatizer): TagRepairer {
  const byNorm = mendFunctionWords(language, lemmatizer);
  const repairs = [
    ...repairNames(lemmatizer),
    ...repairAttributes(language, lemmatizer),
    ...repairNouns(language, lemmatizer),
    ...repairOpening(language, lemmatizer),
    ...repairVerbs(language, lemmatizer),
  ];
  const findVerb = createVerbFinder(language, lemmatizer);

  /** Of a word form, what mends it by itself, and what mends it where it has a tag. */
  const mendsOf = perForm((norm) => {
    const about = repairs.filter(({ of }) => !of || of(norm));
    return { own: byNorm.get(norm), rows: about.flatMap(({ tags, mend }) => tags.map((tag) => ({ tag, mend }))) };
  });

  return (words, expressions) => {
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      if (word.expression >= 0) continue;
      const { own, rows } = mendsOf(word.norm);
      const tag = own?.(words, at, expressions) ?? mendedTag(rows, words, at, expressions);
      if (tag) word.tag = tag;
    }
    findVerb(words, expressions);
  };
}

/** What a word form with a tag is mended by. */
interface Row {
  tag: Tag;
  mend: Mend;
}

function mendedTag(
  rows: readonly Row[],
  words: readonly Word[],
  at: number,
  expressions: readonly Expression[],
): Tag | null {
  const given = words[at]!.tag;
  for (const { tag, mend } of rows) {
    const mended = tag === given ? mend(words, at, expressions) : null;
    if (mended) return mended;
  }
  return null;
}
