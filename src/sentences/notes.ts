import { isDigit, isSpace } from '../text/characters';
import { type Lexicon, opensSentence } from './lexicon';

const BRACKETED = /(?:\r\n|\s){0,2}\[(?:\d[\d,;–\- ]{0,20}|[a-z][a-z ?]{0,30}|\.{3}|…)\]/y;
const NUMBER = /(?:\r\n|\s)\d{1,2}(?=\s|$)/y;
const MOST_DIGITS = 3;

/** Past the notes that follow the stop at `at`, from `from` on: `.23`, `. [17] [18]`, `. 8 Yet`. */
export function notesEnd(text: string, at: number, from: number, limit: number, lexicon: Lexicon): number {
  if (from === limit) return from;
  let end = gluedNumberEnd(text, at, from, limit);
  for (let note = endOf(BRACKETED, text, end); note > 0 && note <= limit; note = endOf(BRACKETED, text, end))
    end = note;
  const number = endOf(NUMBER, text, end);
  return number > 0 && number <= limit && isNote(text, number, limit, lexicon) ? number : end;
}

/** `innovation.23 Open`: digits right behind the stop, and none before it. */
function gluedNumberEnd(text: string, at: number, from: number, limit: number): number {
  let end = from;
  while (end < limit && end - from < MOST_DIGITS && isDigit(text.charCodeAt(end))) end++;
  const isNumber = end > from && !isDigit(text.charCodeAt(at - 1));
  return isNumber && (end === limit || isSpace(text.charCodeAt(end))) ? end : from;
}

/** `institutions. 9 For example`: the word after the number begins a sentence, so the number counts nothing. */
function isNote(text: string, numberEnd: number, limit: number, lexicon: Lexicon): boolean {
  let word = numberEnd;
  while (word < limit && isSpace(text.charCodeAt(word))) word++;
  return word === limit || opensSentence(text, word, limit, lexicon);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
