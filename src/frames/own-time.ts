import { isYearOfName } from './anchors/references';
import { isBaselineTime } from './baseline-time';
import type { SentenceView } from './sentence-view';
import { INDEFINITE } from './word-sets';

/** It says when something is, not what that is compared with or called. */
export function isOwnTime(view: SentenceView, time: number): boolean {
  return !(isBaselineTime(view, time) || isCitation(view, time) || isPriceBase(view, time) || isYearOfPlan(view, time));
}

/** `Okoro and Lind (2014) find`, `(Bureau of Mines, 2018)`: the year of a source. */
function isCitation(view: SentenceView, time: number): boolean {
  const word = view.wordOf(time);
  if (view.norm(word + 1) !== ')' || view.expression(time).kind !== 'year') return false;
  const opening = view.norm(word - 1);
  return (opening === '(' || opening === ',') && view.tag(word - 2) === 'PROPN';
}

/** `at 1982 prices`, `in constant (1982) rupees`: the year of the money, not of the figure. */
function isPriceBase(view: SentenceView, time: number): boolean {
  if (view.expression(time).kind !== 'year') return false;
  const word = view.wordOf(time);
  const chunk = view.chunkAt(word);
  const behind = chunk && chunk.head > word ? chunk.head : word + 1;
  return view.cues.priceBaseNouns.has(view.lemma(behind)) && MONEY_IN.has(view.preposition(chunk));
}

const MONEY_IN: ReadonlySet<string> = new Set(['at', 'in']);

/** `the Roads Plan [2021-2025]`, `Vision [2040]`: what a plan is called, not when; `the Prices Index [2021]` is of that year. */
function isYearOfPlan(view: SentenceView, time: number): boolean {
  if (!isYearOfName(view, time)) return false;
  return (
    view.expression(time).edtf?.includes('/') === true || view.cues.schemeNouns.has(view.norm(view.wordOf(time) - 1))
  );
}

/** `$3 million in fines for [a 2013 spill]`: the year of what is spoken of; `in [a 2011 poll]` says when it was found. */
export function tellsOther(view: SentenceView, time: number): boolean {
  const word = view.wordOf(time);
  const chunk = view.chunkAt(word);
  if (!chunk || chunk.head === word || chunk.preposition < 0 || !INDEFINITE.has(view.norm(chunk.start))) return false;
  return !view.cues.documentNouns.has(view.lemma(chunk.head));
}
