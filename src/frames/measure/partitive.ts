import type { Clause, NounChunk, WordRange } from '../../syntax';
import type { Governor } from '../governor';
import { fullPhrase, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { holdsVerb } from '../verb-cues';
import { AMOUNT_KINDS, DASHES } from '../word-sets';
import { isThing, withRelative } from './measurable';
import type { Measure } from './measure';

/** What an earlier figure of the sentence measures. */
export type MeasureOf = (figure: number) => Measure;

/**
 * The whole of a part that names it before: `3 million jobs, of which [60%]`, `nurses, [half] of whom`,
 * `Of the 300 wells, [a third] are dry`, `built 90 homes, [half] of them in Cork`.
 */
export function withPartitive(
  view: SentenceView,
  governor: Governor,
  figure: number,
  measure: Measure,
  measureOf: MeasureOf,
): Measure {
  const { kind } = view.expression(figure);
  const part = kind === 'percentage' || kind === 'fraction';
  if (!part && (kind !== 'number' || governor.chunk?.head !== governor.word)) return measure;
  if (measure.whole) return withAntecedent(view, figure, measure, measureOf);
  if (!part && isPronoun(view, measure.metric))
    return { ...measure, metric: countedThings(view, view.wordOf(figure)) ?? measure.metric };
  const { clause } = governor;
  const relative = ofWhich(view, clause);
  const divided = relative
    ? divides(view, relative, measureOf)
    : fronted(view, clause, governor.chunk, figure, measureOf);
  if (!divided) return measure;
  return part
    ? { ...measure, ...divided, metric: measure.metric ?? partOwner(view, clause) ?? divided.whole }
    : { ...measure, metric: divided.whole };
}

/** The clause that `of which` or `of whom` opens, or that is coordinated with one. */
export function ofWhich(view: SentenceView, clause: Clause | null): Clause | null {
  for (let at = clause; at?.kind === 'relative'; at = view.parent(at)) {
    if (at.marker > 0) return view.norm(at.marker - 1) === 'of' ? at : null;
  }
  return null;
}

/** `of whom [women] made up 40%`: what the part is made of. */
function partOwner(view: SentenceView, clause: Clause | null): WordRange | null {
  const subject = holdsVerb(view.cues.shareVerbs, view, clause?.verb) ? view.subject(clause) : null;
  return subject && isThing(view, subject) && view.tag(subject.head) === 'NOUN' ? fullPhrase(view, subject) : null;
}

type Divided = Pick<Measure, 'whole' | 'antecedent'>;

/** What the clause above counted; else what the pronoun stands for. */
function divides(view: SentenceView, { antecedent, start, marker }: Clause, measureOf: MeasureOf): Divided | null {
  const chunk = view.chunk(antecedent);
  if (!chunk) return null;
  // `$93 million in grants — the general grant, of which …`
  if (DASHES.has(view.norm(chunk.start - 1))) return { whole: withoutFigure(view, fullPhrase(view, chunk)) };
  return {
    whole: countedBefore(view, start, view.norm(marker), measureOf) ?? withoutFigure(view, fullPhrase(view, chunk)),
  };
}

/** `half of [them]`: the pronoun with what was counted before. */
function withAntecedent(view: SentenceView, figure: number, measure: Measure, measureOf: MeasureOf): Measure {
  const { start } = measure.whole!;
  if (!isPronoun(view, measure.whole)) return measure;
  const antecedent = countedBefore(view, view.wordOf(figure), view.norm(start), measureOf);
  return {
    ...measure,
    metric: measure.metric?.start === start ? (antecedent ?? measure.metric) : measure.metric,
    antecedent,
  };
}

function isPronoun(view: SentenceView, range: WordRange | null): boolean {
  return range !== null && range.end === range.start + 1 && PRONOUNS.has(view.norm(range.start));
}

/**
 * `12 of [them]`: things that were counted before, rather than where or in what they were (`sent [90 men] on two ships, 12 of
 * them`); else the last things named.
 */
function countedThings(view: SentenceView, word: number): WordRange | null {
  let last: WordRange | null = null;
  for (let figure = view.expressions.length - 1; figure >= 0; figure--) {
    const chunk = view.chunkAt(view.wordOf(figure));
    if (view.wordOf(figure) >= word || view.expression(figure).kind !== 'number' || !chunk) continue;
    const things = countedNoun(view, chunk, figure);
    if (things && chunk.preposition < 0) return things;
    last ??= things;
  }
  // `[Our troops] served in 14 missions, and 27 of them`
  const clause = view.clauseAt(word);
  const acting = clause && view.subject(view.parent(clause));
  if (acting && isPlural(view, acting)) return withoutFigure(view, acting);
  const named = view.syntax.chunks.findLast((chunk) => chunk.end <= word && isPlural(view, chunk));
  return last ?? (named ? withoutFigure(view, named) : null);
}

/** `grew by 900 [homes]`: what is counted, whatever is measured. */
function countedNoun(view: SentenceView, chunk: NounChunk | null, figure: number): WordRange | null {
  const counts = chunk && view.expression(figure).kind === 'number' && chunk.head > view.wordOf(figure);
  return counts ? withoutFigure(view, fullPhrase(view, chunk)) : null;
}

function isPlural(view: SentenceView, { head }: NounChunk): boolean {
  const { tag, norm, lemma, expression } = view.words[head]!;
  if (expression >= 0) return false;
  return tag === 'PROPN' ? norm.endsWith('s') : (tag === 'NOUN' && norm !== lemma) || norm === 'people';
}

const PLURALS: ReadonlySet<string> = new Set(['them', 'these', 'those', 'whom']);

const PRONOUNS: ReadonlySet<string> = new Set(['it', 'them', 'these', 'this', 'those', 'which', 'whom']);

/** What the last amount before a word measures, of a part what it is part of; for a plural pronoun rather what is counted. */
function countedBefore(view: SentenceView, word: number, pronoun: string, measureOf: MeasureOf): WordRange | null {
  for (let figure = view.expressions.length - 1; figure >= 0; figure--) {
    if (view.wordOf(figure) >= word || !AMOUNT_KINDS.has(view.expression(figure).kind)) continue;
    const things = PLURALS.has(pronoun) ? countedNoun(view, view.chunkAt(view.wordOf(figure)), figure) : null;
    if (things) return things;
    const { metric, whole } = measureOf(figure);
    if (isPronoun(view, whole ?? metric)) continue;
    return whole ?? metric;
  }
  return null;
}

/** `Of the 300 wells, [a third] are dry`, `Among adults, [5%] smoke`: a phrase at the front, set off by a comma. */
function fronted(
  view: SentenceView,
  clause: Clause | null,
  own: NounChunk | null,
  figure: number,
  measureOf: MeasureOf,
): Divided | null {
  const first = view.syntax.chunks[0];
  if (!first || !own || first.index === own.index || !FRONTS.has(view.preposition(first))) return null;
  if (first.preposition > 1 || view.isTimeChunk(first)) return null;
  // `Of the total, the state paid 9%`
  const paid =
    view.norm(fullPhrase(view, first).end) === ',' &&
    clause?.objects.includes(own.index) === true &&
    view.norm(first.preposition) === 'of';
  if (!paid && !opensBehind(view, clause, own)) return null;
  const { start, end } = view.norm(first.start) === 'those' ? withRelative(view, first) : fullPhrase(view, first);
  const pronoun = isPronoun(view, { start, end });
  // `Of course, 5% …` divides nothing.
  if (end === start + 1 && !pronoun && view.norm(first.head) === view.lemma(first.head)) return null;
  return {
    whole: withoutFigure(view, { start, end }),
    antecedent: pronoun ? countedBefore(view, view.wordOf(figure), view.norm(start), measureOf) : null,
  };
}

/** The part is the subject, or says it in other words: `, [80%] have no clinic`, `, £9 million, or [two-thirds], was paid`. */
function opensBehind(view: SentenceView, clause: Clause | null, own: NounChunk): boolean {
  const subject = view.subject(clause);
  if (!subject || (subject.index !== own.index && !view.isFigureChunk(subject))) return false;
  const before = view.norm(subject.start - 1) === 'or' ? view.chunk(subject.index - 1) : null;
  const { start } = before && view.isFigureChunk(before) ? before : subject;
  return view.norm(start - 1) === ',' || view.tag(start - 1) === 'ADV';
}

const FRONTS: ReadonlySet<string> = new Set(['among', 'amongst', 'of']);
