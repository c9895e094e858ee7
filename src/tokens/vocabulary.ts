import { intern } from '../text/intern';
import { normalize } from './norm';

/** A word's spelling and the form that tables are keyed by. */
export interface Spelling {
  text: string;
  norm: string;
}

/** Words kept at a time; a text of ordinary length has fewer. */
const KEPT = 8192;

/**
 * The spellings met lately, so that a word that recurs is normalised once and is the same string everywhere: found by
 * reference in every table of the stages to come. Emptied when it is full.
 */
const known = new Map<string, Spelling>();

export function spellingOf(slice: string): Spelling {
  const spelling = known.get(slice);
  if (spelling) return spelling;
  if (known.size >= KEPT) known.clear();
  const text = intern(slice);
  const made = { text, norm: intern(normalize(slice)) };
  known.set(text, made);
  return made;
}
