import { intern } from '../text/intern';
import { normalize } from './norm';

/** A word's spelling and the form that tables are keyed by. */
export interface Spelling {
  text: string;
  norm: string;
}

/** Places for words, a power of two; a text of ordinary length has fewer words. */
const PLACES = 16_384;
/** How many places a word may stand in; where all are taken the first is given to it. */
const NEAR = 4;

/**
 * The spellings met lately, so that a word that recurs is normalised once and is the same string everywhere: found by
 * reference in every table of the stages to come. They are found letter by letter, without cutting the word out of its text.
 */
const known = /* @__PURE__ */ new Array<Spelling | null>(PLACES).fill(null);

export function spellingOf(text: string, start: number, end: number): Spelling {
  const home = placeOf(text, start, end);
  let place = home;
  for (let step = 0; step < NEAR; step++, place = (place + 1) & (PLACES - 1)) {
    const spelling = known[place]!;
    if (spelling === null) return keep(text.slice(start, end), place);
    if (spelling.text.length === end - start && text.startsWith(spelling.text, start)) return spelling;
  }
  return keep(text.slice(start, end), home);
}

function keep(slice: string, place: number): Spelling {
  const made = { text: intern(slice), norm: intern(normalize(slice)) };
  known[place] = made;
  return made;
}

function placeOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 14)) & (PLACES - 1);
}
