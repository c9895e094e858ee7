import type { SentenceView } from './sentence-view';

/** `over 1972`, `than in FY86`, `compared with last year`: a point in time that something is measured against. */
export function isBaselineTime(view: SentenceView, time: number): boolean {
  const { kind, edtf } = view.expression(time);
  if (kind === 'duration') return false;
  const spans = edtf?.includes('/') === true;
  const word = view.wordOf(time);
  if (isLevelOf(view, time)) return true;
  for (let at = word - 1; at >= Math.max(0, word - BASELINE_REACH); at--) {
    const { norm, tag, expression } = view.words[at]!;
    // `rose by 9% over 1980-85`
    if (BASELINES.has(norm)) return !(spans && norm === 'over');
    // `the same as a year ago`, `twice as many as a decade ago`
    if (norm === 'as' && (view.norm(at - 1) === 'same' || view.norm(at - 2) === 'as')) return true;
    if (isRepeatedOf(view, at)) return true;
    if (COMPARING.has(norm) && view.lemma(at - 1) === 'compare') return true;
    if (norm === 'on' && isPercentage(view, at - 1)) return !spans && !isDay(view, time);
    // `a 6% rise on the year before`, `a drop from 2019`
    if (MOVED.has(norm) && view.cues.changeNouns.has(view.lemma(at - 1))) return !spans && !isDay(view, time);
    if (expression >= 0) return isMultipleOf(view, at);
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return false;
  }
  return false;
}

/** `in 1978 contrasts with [that of] 1959`. */
function isRepeatedOf(view: SentenceView, word: number): boolean {
  const before = view.norm(word - 1);
  return view.norm(word) === 'of' && (before === 'that' || before === 'those') && view.tag(word - 2) === 'ADP';
}

/** `80% of its 2019 level`, `to 1990 levels`: how it stood then. */
function isLevelOf(view: SentenceView, time: number): boolean {
  const word = view.wordOf(time);
  const chunk = view.chunkAt(word);
  // `from [2019] levels`: the date may be a phrase of its own.
  const noun = chunk && chunk.head > word ? chunk.head : word + 1;
  return view.lemma(noun) === 'level' && view.preposition(chunk) !== 'at';
}

/** `[twice] the cost of the 2008 floods`, `half the 2008 figure`. */
function isMultipleOf(view: SentenceView, word: number): boolean {
  const { tag, expression } = view.words[word]!;
  const { kind } = view.expression(expression);
  return (kind === 'multiplier' || kind === 'fraction') && tag !== 'VERB' && view.norm(word + 1) === 'the';
}

/** `on 1 January 2023`, `yesterday`, `last week`: no longer than a week. */
export function isDay(view: SentenceView, time: number): boolean {
  const { edtf, relative } = view.expression(time);
  return relative?.unit === 'day' || relative?.unit === 'week' || /^\d{4}-\d{2}-\d{2}/.test(edtf ?? '');
}

/** `22% on the same quarter of 2018`. */
function isPercentage(view: SentenceView, word: number): boolean {
  const expression = view.words[word]?.expression ?? -1;
  return expression >= 0 && view.expression(expression).kind === 'percentage';
}

/** Words before a date that a comparison may take: `over the corresponding figure for 1965`. */
const BASELINE_REACH = 7;
const MOVED: ReadonlySet<string> = new Set(['from', 'on']);
const BASELINES: ReadonlySet<string> = new Set(['above', 'against', 'below', 'over', 'than']);
const COMPARING: ReadonlySet<string> = new Set(['to', 'with']);
