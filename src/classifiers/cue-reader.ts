import type { Span } from '../model/span';
import type { SentenceSyntax, Word } from '../syntax';
import { type CueLexicon, type CueReading, cueWords, SKIPPED, UNKNOWN } from './cue-lexicon';

/** A cue found in the text. */
export interface CueHit extends Span {
  /** Index of its first word in the sentence, or -1 where its words are not the sentence's own. */
  word: number;
  /** It is a verb by itself, whose clause it speaks for and no other. */
  isVerb: boolean;
  readings: readonly CueReading[];
}

/** A sentence's words as the lexicon numbers them, a hyphenated compound part by part; of several in a row that it does not know, one. */
interface Numbered {
  ids: number[];
  /** What a verb says by itself, where there is one. */
  verbs: (readonly CueReading[] | undefined)[];
  /** Index in the sentence of the word that each is, or is part of. */
  words: number[];
  spans: Span[];
}

/** Finds a lexicon's cues in a sentence, in text order, the longest phrases first, without overlap. */
export function readCues(lexicon: CueLexicon, { words, expressions }: SentenceSyntax): CueHit[] {
  const numbered: Numbered = { ids: [], verbs: [], words: [], spans: [] };
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const isAmount = word.expression >= 0 && expressions[word.expression]!.kind !== 'ordinal';
    if (isAmount) pushUnknown(numbered, index, word);
    else addWord(lexicon, word, index, numbered);
  }
  const { ids, verbs, spans } = numbered;
  const hits: CueHit[] = [];
  for (let at = 0; at < ids.length; ) {
    const match = lexicon.match(ids, at);
    const end = match?.end ?? at + 1;
    const verb = end > at + 1 ? undefined : verbs[at];
    const readings = verb ?? match?.readings;
    if (readings) {
      const isVerb = verb !== undefined;
      hits.push({ start: spans[at]!.start, end: spans[end - 1]!.end, word: numbered.words[at]!, isVerb, readings });
    }
    at = end;
  }
  // A copy has no room for more; it is kept with the frames of its sentence.
  return hits.slice();
}

/** Cues in words that are not the text's own (a resolved mention, a unit's name), each standing for the whole of `span`. */
export function readCuesOf(lexicon: CueLexicon, phrase: string, { start, end }: Span): CueHit[] {
  const ids = cueWords(phrase)
    .map((word) => lexicon.wordId(word, word))
    .filter((id) => id !== SKIPPED);
  const hits: CueHit[] = [];
  for (let at = 0; at < ids.length; ) {
    const match = lexicon.match(ids, at);
    if (match) hits.push({ start, end, word: -1, isVerb: false, readings: match.readings });
    at = match?.end ?? at + 1;
  }
  return hits;
}

/** Of expressions a rank word can be a cue (`warmest`), no amount and no phrase across one; a hyphenated compound is read part by part. */
function addWord(lexicon: CueLexicon, word: Word, index: number, numbered: Numbered): void {
  const id = lexicon.wordId(word.norm, word.lemma);
  if (id === UNKNOWN && word.expression < 0 && isCompound(word)) {
    for (const { 0: part, index: at } of word.norm.matchAll(PARTS)) {
      const start = word.start + at;
      push(numbered, lexicon.wordId(part, part), index, { start, end: start + part.length });
    }
  } else if (id !== SKIPPED) {
    const verb = word.tag === 'VERB' ? lexicon.ofVerb(word.lemma) : undefined;
    if (id === UNKNOWN && !verb) pushUnknown(numbered, index, word);
    else push(numbered, id, index, word, verb);
  }
}

/** No phrase goes across it. */
function pushUnknown(numbered: Numbered, index: number, word: Word): void {
  const { ids } = numbered;
  if (ids.length > 0 && ids[ids.length - 1] !== UNKNOWN) push(numbered, UNKNOWN, index, word);
}

function push(
  { ids, verbs, words, spans }: Numbered,
  id: number,
  word: number,
  span: Span,
  verb?: readonly CueReading[],
): void {
  ids.push(id);
  verbs.push(verb);
  words.push(word);
  spans.push(span);
}

/** `carbon-dioxide`, `R&D`; not where soft hyphens were dropped, which would shift the parts. */
function isCompound({ norm, start, end }: Word): boolean {
  return norm.length > 2 && norm.length === end - start && JOINED.test(norm);
}

const JOINED = /[^\s/&\-–][/&\-–][^\s/&\-–]/;
const PARTS = /[^/&\-–]+|&/g;
