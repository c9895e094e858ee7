import type { NounChunk } from '../../syntax';
import type { SentenceView } from '../sentence-view';
import { isAgainstAnother } from '../standard';
import { directionOfVerb } from '../verb-cues';
import { CHANGED } from '../word-sets';

/** `for 30 years` and `a two-year loan` frame; `must wait two years` and `was extended to two years` state. */
export function isStatedDuration(view: SentenceView, word: number): boolean {
  const chunk = view.chunkAt(word);
  const clause = view.clauseAt(word);
  if (chunk?.head !== word || !clause || isReachOfRank(view, word)) return false;
  if (isAgainstAnother(view, view.words[word]!.expression)) return true;
  // `is 79 years for men and [83 years] for women`
  const first = view.chunk(chunk.conjunctOf) ?? chunk;
  return clause.objects.includes(first.index) || isLimitOfChange(view, first) || isMeasured(view, first);
}

/** `a [seven-month] high`: how long a rank has not been reached. */
function isReachOfRank(view: SentenceView, word: number): boolean {
  const { expression = -1 } = view.words[word + 1] ?? {};
  return expression >= 0 && view.expression(expression).kind === 'ordinal';
}

/** `leave was extended [by four weeks]`, `life expectancy has risen [to 73 years]`, `it lasted [for six months]`, `is capped [at a year]`. */
function isLimitOfChange(view: SentenceView, chunk: NounChunk): boolean {
  const verb = view.clauseAt(chunk.head)?.verb;
  const preposition = view.preposition(chunk);
  if (!verb || chunk.attachedTo >= 0) return false;
  if (view.cues.penalisingVerbs.has(verb.lemma) && PENALTIES.has(preposition)) return true;
  if (preposition === 'for') return verb.lemma === 'last';
  if (preposition === 'at') return view.cues.settingVerbs.has(verb.lemma) || view.cues.measureVerbs.has(verb.lemma);
  if (!CHANGED.has(preposition)) return false;
  if (preposition === 'to' && isPairOfMeasure(view, chunk)) return true;
  if (view.cues.lengtheningVerbs.has(verb.lemma)) return true;
  return (
    directionOfVerb(view, verb) !== undefined ||
    view.cues.settingVerbs.has(verb.lemma) ||
    view.cues.raisingVerbs.has(verb.lemma)
  );
}

/** `[the life expectancy] has gone from 61 [to 72 years]`: of a measure, both ends are stated. */
function isPairOfMeasure(view: SentenceView, chunk: NounChunk): boolean {
  const from = view.chunk(chunk.index - 1);
  const subject = view.subject(view.clauseAt(chunk.head));
  const paired = from?.end === chunk.preposition && view.preposition(from) === 'from' && view.isFigureChunk(from);
  return paired && subject !== null && view.cues.measureNouns.has(view.lemma(subject.head));
}

const PENALTIES: ReadonlySet<string> = new Set(['for', 'to']);

/** `an average [of 14 weeks]`; `a period [of 14 weeks]` only frames. */
function isMeasured(view: SentenceView, chunk: NounChunk): boolean {
  const noun = view.chunk(chunk.attachedTo);
  return noun !== null && view.preposition(chunk) === 'of' && view.cues.measureNouns.has(view.lemma(noun.head));
}
