import { isWordCharacter } from '../text/characters';

const SMALL = 0x20;
const S = 0x73;
const D = 0x64;
const M = 0x6d;
/** First and second letter of `’ll`, `’re`, `’ve`. */
const SECOND: Readonly<Record<number, number>> = { 108: 0x6c, 114: 0x65, 118: 0x65 };

/**
 * Past the clitic that begins with the apostrophe at `start` (`’s`, `’d`, `’m`, `’ll`, `’re`, `’ve`);
 * `start` where none does, as in `O’Brien` and `don’t`.
 */
export function cliticEnd(text: string, start: number, limit: number): number {
  const first = text.charCodeAt(start + 1) | SMALL;
  let end = start + 2;
  if (first !== S && first !== D && first !== M) {
    if (SECOND[first] === undefined || SECOND[first] !== (text.charCodeAt(end) | SMALL)) return start;
    end++;
  }
  return end <= limit && (end === limit || !isWordCharacter(text.charCodeAt(end))) ? end : start;
}
