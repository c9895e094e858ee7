import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Tag } from '../sentence-syntax';

/**
 * Part-of-speech tags of a sentence. `handed[i]` is what the tagger sees of word i; one that starts with an
 * apostrophe is a clitic and is glued to the word before (`China's` is tagged better than `China 's`).
 */
export type Tagger = (handed: readonly string[]) => Tag[];

/** Words a tagging call may take; a longer sentence is handed over in pieces, so that no call grows with the text. */
const PIECE = 256;

const TAGS: Readonly<Record<string, Tag>> = {
  ADJ: 'ADJ',
  ADP: 'ADP',
  ADV: 'ADV',
  AUX: 'AUX',
  CCONJ: 'CCONJ',
  DET: 'DET',
  INTJ: 'INTJ',
  NOUN: 'NOUN',
  NUM: 'NUM',
  PART: 'PART',
  PRON: 'PRON',
  PROPN: 'PROPN',
  PUNCT: 'PUNCT',
  SCONJ: 'SCONJ',
  SYM: 'SYM',
  VERB: 'VERB',
};

/** wink-nlp breaks at its 21st instance in a process and each costs 60 ms: there is one, made when first needed. */
let wink: WinkMethods | undefined;

export const tagWithWink: Tagger = (handed) => {
  const tags: Tag[] = [];
  for (let at = 0; at < handed.length; at += PIECE) tagPiece(handed, at, Math.min(handed.length, at + PIECE), tags);
  return tags;
};

/**
 * Word i takes the tag of the tagger's token that starts where it starts. The tagger may cut a word once more
 * (`don't`) but never across a blank, so counting characters keeps step.
 */
function tagPiece(handed: readonly string[], from: number, to: number, tags: Tag[]): void {
  wink ??= winkNLP(model, ['pos']);
  let text = '';
  for (let i = from; i < to; i++) {
    const word = handed[i]!;
    text += i === from || word.startsWith("'") ? word : ` ${word}`;
  }
  const tokens = wink.readDoc(text).tokens();
  const texts = tokens.out();
  const found = tokens.out(wink.its.pos) as string[];
  let token = 0;
  let read = 0;
  let start = 0;
  for (let i = from; i < to; i++) {
    while (read < start && token < texts.length) read += texts[token++]!.length;
    tags.push(read === start && token < texts.length ? (TAGS[found[token]!] ?? 'X') : 'X');
    start += handed[i]!.length;
  }
}
