import english from 'wink-eng-lite-web-model';
import type { Tag } from '../sentence-syntax';
import { readingsOf } from './lexicon';
import { createPatternTagger, type PatternTagger, type Reading } from './patterns';

/**
 * Part-of-speech tags of a sentence. `handed[i]` is what the tagger sees of word i; one that starts with an
 * apostrophe is a clitic and is glued to the word before (`China's` is tagged better than `China 's`).
 */
export type Tagger = (handed: readonly string[]) => Tag[];

/** Words a tagging call may take; a longer sentence is handed over in pieces, so that no call grows with the text. */
const PIECE = 256;

const APOSTROPHE = 0x27;

/** The model's tags by their numbers. */
const TAGS: readonly Tag[] = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'X',
  'SYM',
  'VERB',
  'X',
  'SCONJ',
];

/** Two machines, run one after the other; compiled when first needed. */
let patterns: readonly PatternTagger[] | undefined;

/**
 * Tags as wink-nlp does with its English model: each word's most frequent tag, then the model's patterns over tags and
 * words. wink-nlp itself is asked about each distinct word once.
 */
export const tagWithWink: Tagger = (handed) => {
  patterns ??= (english.pos as () => { machines: string[] })().machines.map(createPatternTagger);
  const tags: Tag[] = [];
  for (let at = 0; at < handed.length; at += PIECE)
    tagPiece(handed, at, Math.min(handed.length, at + PIECE), patterns, tags);
  return tags;
};

/**
 * Word i takes the tag of the tagger's token that starts where it starts. The tagger may cut a word once more
 * (`don't`) but never across a blank, so counting characters keeps step.
 */
function tagPiece(
  handed: readonly string[],
  from: number,
  to: number,
  patterns: readonly PatternTagger[],
  tags: Tag[],
): void {
  const readings: Reading[] = [];
  for (let i = from; i < to; ) {
    let word = handed[i++]!;
    while (i < to && handed[i]!.charCodeAt(0) === APOSTROPHE) word += handed[i++];
    for (const reading of readingsOf(word)) readings.push(reading);
  }
  const found = readings.map(({ tag }) => tag);
  for (const retag of patterns) retag(readings, found);
  let token = 0;
  let read = 0;
  let start = 0;
  for (let i = from; i < to; i++) {
    while (read < start && token < readings.length) read += readings[token++]!.length;
    const reading = read === start ? readings[token] : undefined;
    tags.push(reading ? TAGS[reading.settled ? reading.tag : found[token]!]! : 'X');
    start += handed[i]!.length;
  }
}
