import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { Lemmatizer } from './lemmatizer';
import type { Tag, Word } from './sentence-syntax';
import type { Tagger } from './tagger';
import type { CutWords } from './words';

/** Fills in `tag` and `lemma` of freshly cut words. */
export type WordTagger = (cut: CutWords, expressions: readonly Expression[]) => void;

export function createWordTagger(_language: Language, tagger: Tagger, lemmatizer: Lemmatizer): WordTagger {
  return ({ words, handed }, expressions) => {
    const tags = tagger(handed);
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      word.tag =
        word.expression < 0 ? ownTag(words, i, tags[i]!) : expressionTag(expressions[word.expression]!, tags[i]!);
    }
    for (let i = 0; i < words.length; i++) repair(words, i, lemmatizer);
    for (const word of words) word.lemma = lemmaOf(word, lemmatizer);
  };
}

/** Amounts and times are numbers to the syntax, ranks adjectives; `doubled` and `threefold` are what they are. */
function expressionTag({ kind }: Expression, tag: Tag): Tag {
  if (kind === 'ordinal') return 'ADJ';
  if (kind === 'multiplier' && (tag === 'VERB' || tag === 'ADV' || tag === 'ADJ')) return tag;
  return 'NUM';
}

function ownTag(words: readonly Word[], i: number, tag: Tag): Tag {
  const { text, norm } = words[i]!;
  if (norm === "'" && isPossessive(words, i)) return 'PART';
  if (tag === 'PUNCT' || tag === 'SYM') return /[\p{L}\p{N}]/u.test(text) ? 'NOUN' : tag;
  return /[\p{L}\p{N}]/u.test(text) ? tag : 'PUNCT';
}

/** The apostrophe of `countries’ exports`. */
function isPossessive(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const after = words[i + 1];
  return (
    before?.end === words[i]!.start && before.norm.endsWith('s') && after !== undefined && after.start > words[i]!.end
  );
}

const BE: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);

function repair(words: Word[], i: number, lemmatizer: Lemmatizer): void {
  const word = words[i]!;
  if (word.expression >= 0) return;
  const before = words[i - 1];
  const { tag, norm } = word;
  if (BE.has(norm)) word.tag = 'AUX';
  else if (norm === 'to' && words[i + 1]) word.tag = isBaseVerb(words[i + 1]!, lemmatizer) ? 'PART' : 'ADP';
  else if (tag === 'VERB' && before && opensNounPhrase(before)) {
    const { form } = lemmatizer.verb(norm);
    if (form === 'base' || form === 's' || form === 'base-or-past') word.tag = 'NOUN';
  } else if ((tag === 'NOUN' || tag === 'ADJ') && before?.tag === 'AUX' && !BE.has(before.norm)) {
    if (
      lemmatizer.verb(norm).form === 'base' &&
      before.norm !== 'has' &&
      before.norm !== 'had' &&
      before.norm !== 'have'
    )
      word.tag = 'VERB';
  }
}

function isBaseVerb(word: Word, lemmatizer: Lemmatizer): boolean {
  return (word.tag === 'VERB' || word.tag === 'AUX') && /^base/.test(lemmatizer.verb(word.norm).form);
}

function opensNounPhrase({ tag, norm }: Word): boolean {
  return tag === 'DET' || (tag === 'ADJ' && norm !== 'more') || norm === 'its' || norm === 'their' || norm === 'our';
}

function lemmaOf({ tag, norm, lemma, expression }: Word, lemmatizer: Lemmatizer): string {
  if (tag === 'VERB' || tag === 'AUX') return lemmatizer.verb(expression < 0 ? norm : lemma).lemma;
  if (tag === 'NOUN' || tag === 'PROPN') return lemmatizer.noun(norm);
  return expression < 0 ? norm : lemma;
}
