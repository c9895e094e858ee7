import { CLOSING_QUOTES } from '../word-sets';
import type { Reading } from './reading';

/** A chunk after the verb of the current clause that could be the subject of a next one, or -1. */
export function tailSubject(reading: Reading): number {
  const { objects } = reading.current;
  const tail = objects[objects.length - 1] ?? -1;
  return tail >= 0 && !reading.isTime(tail) ? tail : -1;
}

/** `cut taxes, hence revenue declined`: an object does not stand behind a comma. */
export function opensAfterComma({ words, chunks }: Reading, chunk: number): boolean {
  let at = chunks[chunk]!.start - 1;
  // An amount there is one more of a list: `71 days, twice the number permitted`.
  if (words[at + 1]!.expression >= 0) return false;
  while (at > 0 && (words[at]!.tag === 'ADV' || CLOSING_QUOTES.has(words[at]!.text))) at--;
  return words[at]?.text === ',';
}
