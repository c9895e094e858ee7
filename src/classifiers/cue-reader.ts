import type { Mention } from '../model/mention';
import type { Span } from '../model/span';
import type { SentenceSyntax, Word } from '../syntax';
import { type CueLexicon, type CueReading, cueWords } from './cue-lexicon';

/** A cue found in the text. */
export interface CueHit extends Span {
  readings: readonly CueReading[];
}

/** Finds a lexicon's cues in a sentence, in text order, the longest phrases first, without overlap. */
export function readCues(lexicon: CueLexicon, { words }: SentenceSyntax): CueHit[] {
  const ids: number[] = [];
  const spans: Span[] = [];
  for (const word of words) addWord(lexicon, word, ids, spans);
  return readIds(lexicon, ids, (first, end) => ({ start: spans[first]!.start, end: spans[end - 1]!.end }));
}

/** Cues in words that are not the text's own (a resolved mention, a unit's name), each standing for the whole of `span`. */
export function readCuesOf(lexicon: CueLexicon, phrase: string, span: Mention['span']): CueHit[] {
  const words = cueWords(phrase).filter((word) => !lexicon.isSkipped(word));
  const ids = words.map((word) => lexicon.wordId(word, word));
  return readIds(lexicon, ids, () => span);
}

function readIds(lexicon: CueLexicon, ids: readonly number[], spanOf: (first: number, end: number) => Span): CueHit[] {
  const hits: CueHit[] = [];
  for (let at = 0; at < ids.length; ) {
    const end =
      ids[at]! < 0 ? at : lexicon.match(ids, at, (to, readings) => hits.push({ ...spanOf(at, to), readings }));
    at = Math.max(end, at + 1);
  }
  return hits;
}

/** An expression is no cue word, and no phrase runs across one; determiners are skipped; a hyphenated compound is read part by part. */
function addWord(lexicon: CueLexicon, word: Word, ids: number[], spans: Span[]): void {
  if (lexicon.isSkipped(word.norm)) return;
  if (word.expression >= 0) {
    ids.push(-1);
    spans.push(word);
  } else if (COMPOUND.test(word.norm) && word.norm.length === word.end - word.start) {
    for (const part of word.norm.matchAll(PARTS)) {
      ids.push(lexicon.wordId(part[0], part[0]));
      spans.push({ start: word.start + part.index, end: word.start + part.index + part[0].length });
    }
  } else {
    ids.push(lexicon.wordId(word.norm, word.lemma));
    spans.push(word);
  }
}

const COMPOUND = /\w[-–/&]\w/;
const PARTS = /[^/&\-–]+|&/g;
