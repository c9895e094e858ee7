import type { Mention } from '../model/mention';
import type { Span } from '../model/span';
import type { SentenceSyntax, Word } from '../syntax';
import { type CueLexicon, type CueReading, cueWords } from './cue-lexicon';

/** A cue found in the text. */
export interface CueHit extends Span {
  /** Index of its first word in the sentence, or -1 where its words are not the sentence's own. */
  word: number;
  readings: readonly CueReading[];
}

/** Finds a lexicon's cues in a sentence, in text order, the longest phrases first, without overlap. */
export function readCues(lexicon: CueLexicon, { words }: SentenceSyntax): CueHit[] {
  const ids: number[] = [];
  const places: Place[] = [];
  for (const [index, word] of words.entries()) addWord(lexicon, word, index, ids, places);
  return readIds(lexicon, ids, (first, end) => ({ ...places[first]!, end: places[end - 1]!.end }));
}

type Place = Omit<CueHit, 'readings'>;

/** Cues in words that are not the text's own (a resolved mention, a unit's name), each standing for the whole of `span`. */
export function readCuesOf(lexicon: CueLexicon, phrase: string, span: Mention['span']): CueHit[] {
  const words = cueWords(phrase).filter((word) => !lexicon.isSkipped(word));
  const ids = words.map((word) => lexicon.wordId(word, word));
  return readIds(lexicon, ids, () => ({ ...span, word: -1 }));
}

function readIds(
  lexicon: CueLexicon,
  ids: readonly number[],
  placeOf: (first: number, end: number) => Place,
): CueHit[] {
  const hits: CueHit[] = [];
  for (let at = 0; at < ids.length; ) {
    const end =
      ids[at]! < 0 ? at : lexicon.match(ids, at, (to, readings) => hits.push({ ...placeOf(at, to), readings }));
    at = Math.max(end, at + 1);
  }
  return hits;
}

/** An expression is no cue word, and no phrase runs across one; determiners are skipped; a hyphenated compound is read part by part. */
function addWord(lexicon: CueLexicon, word: Word, index: number, ids: number[], places: Place[]): void {
  if (lexicon.isSkipped(word.norm)) return;
  if (word.expression >= 0) {
    ids.push(-1);
    places.push(placeOf(word, index));
  } else if (COMPOUND.test(word.norm) && word.norm.length === word.end - word.start) {
    for (const part of word.norm.matchAll(PARTS)) {
      ids.push(lexicon.wordId(part[0], part[0]));
      const start = word.start + part.index;
      places.push({ start, end: start + part[0].length, word: index });
    }
  } else {
    ids.push(lexicon.wordId(word.norm, word.lemma));
    places.push(placeOf(word, index));
  }
}

function placeOf({ start, end }: Word, word: number): Place {
  return { start, end, word };
}

const COMPOUND = /\w[-–/&]\w/;
const PARTS = /[^/&\-–]+|&/g;
