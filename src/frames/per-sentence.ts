import type { SentenceView } from './sentence-view';

/** Places in what the figures of a sentence share. */
let places = 0;

/** Makes a reading of a sentence that is the same for all its figures: it is made for the first that asks. */
export function perSentence<Reading>(read: (view: SentenceView) => Reading): (view: SentenceView) => Reading {
  const place = places++;
  return (view) => {
    view.shared[place] ??= { reading: read(view) };
    return (view.shared[place] as { reading: Reading }).reading;
  };
}
