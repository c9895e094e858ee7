import type { SentenceView } from './sentence-view';

/** `by 9% and 4% in [1976] and [1977], respectively`: as many dates as figures, in their order. */
export function datesInTurn(
  view: SentenceView,
  figures: readonly number[],
  times: readonly number[],
): [number, number][] {
  const cue = view.words.findIndex(({ norm }) => norm === 'respectively');
  if (cue < 0) return [];
  const dates = rowBefore(view, cue, times);
  const first = dates.length > 1 ? view.wordOf(dates[0]!) : -1;
  const said = rowBefore(view, first < 0 ? -1 : first, figures);
  return said.length === dates.length ? said.map((figure, at) => [figure, dates[at]!]) : [];
}

/** Of some expressions the last ones before a word that only commas, conjunctions and prepositions part. */
function rowBefore(view: SentenceView, word: number, expressions: readonly number[]): number[] {
  const row: number[] = [];
  let at = word - 1;
  for (; at >= 0; at--) {
    const { tag, expression } = view.words[at]!;
    if (expressions.includes(expression)) row.unshift(expression);
    else if (tag !== 'CCONJ' && tag !== 'PUNCT' && tag !== 'ADP') break;
  }
  return row;
}
