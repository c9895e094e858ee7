import { isLetter, isSpace } from '../text/characters';
import type { Cursor } from './cursor';
import { type Lexicon, opensSentence } from './lexicon';
import { notesEnd } from './notes';
import type { Paragraph } from './paragraphs';
import { CLOSERS, FULL_STOP, isQuote, isStopSign } from './signs';

/** A full stop, question mark, exclamation mark or ellipsis that may end a sentence. */
export interface Stop {
  text: string;
  lexicon: Lexicon;
  /** Where the sentence so far begins. */
  sentenceStart: number;
  /** The first sign, and past the last of its run (`?!`, `...`). */
  at: number;
  runEnd: number;
  /** Past the closing quotes and brackets, and past the notes after these (`[17]`, `.23`), which belong to the sentence too. */
  wordsEnd: number;
  end: number;
  /** Where the words go on, white space and page furniture aside; the paragraph's end where none do. */
  next: number;
  /** Where the paragraph ends. */
  limit: number;
  /** Nothing stands between the stop and the next word (`figures.The`). */
  glued: boolean;
}

/** Whether the sentence ends here; null where this rule does not know. */
export type Fix = (stop: Stop) => boolean | null;

/** Reads the stop whose first sign is at `at`. */
export function readStop({ text, lexicon, paragraph, sentenceStart, gap }: Cursor, at: number): Stop {
  const limit = paragraph.end;
  const wall = paragraph.gaps[gap]?.start ?? limit;
  let runEnd: number;
  let wordsEnd = at;
  do {
    // Another stop behind a closing bracket is the one that counts: `(fish, rice, etc.).`
    at = wordsEnd;
    runEnd = endOfRun(text, at, wall);
    wordsEnd = runEnd;
    while (wordsEnd < wall && closes(text, wordsEnd, wall)) wordsEnd++;
  } while (wordsEnd < wall && isStopSign(text.charCodeAt(wordsEnd)));
  const end = notesEnd(text, at, wordsEnd, wall, lexicon);
  const next = nextWord(text, end, paragraph, gap);
  return { text, lexicon, sentenceStart, at, runEnd, wordsEnd, end, next, limit, glued: next === end && next < limit };
}

const SPACE = 0x20;

/** Past the signs that stand together, a space between dots included (`. . .`). */
function endOfRun(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    if (isStopSign(text.charCodeAt(end))) end++;
    else if (isSpacedDot(text, end, limit)) end += 2;
    else break;
  }
  return end;
}

function isSpacedDot(text: string, space: number, limit: number): boolean {
  if (text.charCodeAt(space) !== SPACE || space + 1 >= limit) return false;
  return text.charCodeAt(space + 1) === FULL_STOP && text.charCodeAt(space - 1) === FULL_STOP;
}

/** A closing sign; a straight quote before a letter opens. */
function closes(text: string, at: number, limit: number): boolean {
  const code = text.charCodeAt(at);
  return CLOSERS.has(code) && !(isQuote(code) && at + 1 < limit && isLetter(text.charCodeAt(at + 1)));
}

/** Past white space and page furniture; `gap` is the first gap that is not behind. */
function nextWord(text: string, from: number, { end, gaps }: Paragraph, gap: number): number {
  let at = from;
  while (at < end) {
    if (gap < gaps.length && at >= gaps[gap]!.start) at = gaps[gap++]!.end;
    else if (isSpace(text.charCodeAt(at))) at++;
    else break;
  }
  return at;
}

/** The word after the stop begins sentences rather than names. */
export function nextOpens({ text, next, limit, lexicon }: Stop): boolean {
  return opensSentence(text, next, limit, lexicon);
}
