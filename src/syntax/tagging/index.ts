import type { Language } from '../../language/language';
import { closedClassesOf } from '../../language/lookups';
import type { Expression } from '../../model/expression';
import type { Lemmatizer } from '../lemmatizer';
import type { Tag, Word } from '../sentence-syntax';
import type { CutWords } from '../words';
import { createRepairs } from './repairs';
import type { Tagger } from './wink';

/** Fills in `tag` and `lemma` of freshly cut words. */
export type WordTagger = (cut: CutWords, expressions: readonly Expression[]) => void;

export function createWordTagger(language: Language, tagger: Tagger, lemmatizer: Lemmatizer): WordTagger {
  const repair = createRepairs(language, lemmatizer);
  // `shall double the grant`
  const { modals } = closedClassesOf(language);
  // `a four-year low`
  const nouns: ReadonlySet<string> = new Set(language.rankWords.extremes);

  const figureTag = (words: readonly Word[], i: number, expression: Expression, tag: Tag): Tag => {
    if (nouns.has(words[i]!.norm)) return 'NOUN';
    return expressionTag(expression, modals.has(words[i - 1]?.norm ?? '') ? 'VERB' : tag);
  };

  return ({ words, handed }, expressions) => {
    const tags = tagger(handed);
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const expression = expressions[word.expression];
      word.tag = expression ? figureTag(words, i, expression, tags[i]!) : ownTag(words, i, tags[i]!);
    }
    repair(words, expressions);
    for (const word of words) word.lemma = lemmaOf(word, lemmatizer);
  };
}

/** Amounts and times are numbers to the syntax, ranks adjectives; `doubled` and `threefold` are what they are. */
function expressionTag({ kind, text }: Expression, tag: Tag): Tag {
  if (kind === 'multiplier' && text.endsWith('fold')) return 'ADV';
  if (kind === 'ordinal') return 'ADJ';
  if (kind === 'multiplier' && (tag === 'VERB' || tag === 'ADV' || tag === 'ADJ')) return tag;
  return 'NUM';
}

/** The tagger's word, except that punctuation is what holds no letter or digit. */
function ownTag(words: readonly Word[], i: number, tag: Tag): Tag {
  const { text, norm } = words[i]!;
  if (norm === "'" && isPossessive(words, i)) return 'PART';
  const speaks = isWordStart(text.charCodeAt(0)) || isWordStart(text.charCodeAt(text.length - 1));
  if (tag === 'PUNCT' || tag === 'SYM') return speaks ? 'NOUN' : tag;
  return speaks ? tag : 'PUNCT';
}

/** A letter or digit of any script, without a look at each: beyond Latin-1 all but the blocks of punctuation and symbols. */
function isWordStart(code: number): boolean {
  if (code < 0xc0)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f);
}

/** The apostrophe of `countries’ exports`. */
function isPossessive(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  if (!before || !after) return false;
  return before.end === words[i]!.start && before.norm.endsWith('s') && after.start > words[i]!.end;
}

function lemmaOf({ tag, norm, lemma, expression }: Word, lemmatizer: Lemmatizer): string {
  if (tag === 'VERB' || tag === 'AUX') return lemmatizer.verb(expression < 0 ? norm : lemma).lemma;
  if (tag === 'NOUN' || tag === 'PROPN') return lemmatizer.noun(norm);
  return expression < 0 ? norm : lemma;
}
