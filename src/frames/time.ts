import type { Clause, NounChunk } from '../syntax';
import { isBaselineTime, isDay } from './baseline-time';
import { isSince, isWhen } from './claim-time';
import { datesInTurn } from './dates-in-turn';
import { readGovernor } from './governor';
import { indicesOf } from './indices';
import { isAlternative } from './links/pairs';
import { isToldOf } from './modality';
import { isOwnTime, tellsOther } from './own-time';
import { fullPhrase, topOf } from './phrase';
import type { SentenceView } from './sentence-view';
import { INDEFINITE } from './word-sets';

export interface Times {
  /** Expression index of the time of each figure. */
  of: ReadonlyMap<number, number>;
}

/**
 * Gives each figure of a sentence its time: the date that stands right behind it (`$157 million in 1973`), else one of
 * its own clause that no other figure claims, else one that an earlier clause of the sentence set. A date that a figure
 * is compared with (`14% over 1972`) is nobody's time.
 */
export function readTimes(view: SentenceView, figures: readonly number[]): Times {
  const times = indicesOf(view.expressions, (index) => view.isTime(index) && isOwnTime(view, index));
  if (times.length === 0) return UNDATED;
  const dating: Dating = { view, figures, times, of: new Map(), taken: new Set() };
  for (const [figure, time] of datesInTurn(view, figures, times)) claim(dating, figure, time);
  for (const [figure, time] of sinceOfRanks(view, figures, times)) claim(dating, figure, time);
  for (const figure of figures) claimBehind(dating, figure);
  dateUndated(dating, (figure) => dateOfWhen(view, figure, times));
  const free = times.filter((time) => !dating.taken.has(time) && !tellsOther(view, time));
  dateUndated(dating, (figure) => dateOfLevel(dating, figure));
  dateUndated(dating, (figure) => dateAround(view, figure, times, free));
  return dating;
}

/** What is known so far of the times of a sentence. */
interface Dating {
  view: SentenceView;
  figures: readonly number[];
  /** All that can be the time of a figure. */
  times: readonly number[];
  of: Map<number, number>;
  /** Those that a figure has for itself. */
  taken: Set<number>;
}

function claim({ of, taken }: Dating, figure: number, time: number): void {
  of.set(figure, time);
  taken.add(time);
}

/** `$157 million in 1973`; of two figures in one phrase both have the date behind. */
function claimBehind(dating: Dating, figure: number): void {
  const { view, times, of, taken } = dating;
  if (of.has(figure)) return;
  const isFree = (time: number) => !taken.has(time) || (sharesChunk(view, figure) && of.get(figure - 1) === time);
  const behind = times.find((time) => isFree(time) && standsBehind(view, figure, time));
  if (behind === undefined) return;
  claim(dating, figure, behind);
  // `$5 million or 8% in 1963`: one date for one amount said twice.
  const before = figure - 1;
  if (before >= 0 && !of.has(before) && !view.isTime(before) && isAlternative(view, before, figure))
    of.set(before, behind);
}

function dateUndated({ figures, of }: Dating, dateOf: (figure: number) => number | null): void {
  for (const figure of figures) {
    const time = of.has(figure) ? null : dateOf(figure);
    if (time !== null) of.set(figure, time);
  }
}

/** `came to $9 million in 2023, [a 6% rise] on the year before`: how far it moved is of the date of where it went. */
function dateOfLevel({ view, figures, of }: Dating, figure: number): number | null {
  const noun = readGovernor(view, figure).changeNoun?.chunk;
  if (!noun || view.norm(noun.start - 1) !== ',' || !INDEFINITE.has(view.norm(noun.start))) return null;
  const level = figures.findLast((before) => view.wordOf(before) < noun.start);
  if (level === undefined || view.clauseAt(view.wordOf(level)) !== view.clauseAt(noun.head)) return null;
  return of.get(level) ?? null;
}

/** The date that a clause gives a figure which has none for itself: its own, one below or above, an earlier one. */
function dateAround(
  view: SentenceView,
  figure: number,
  times: readonly number[],
  free: readonly number[],
): number | null {
  return (
    ownClause(view, figure, free) ??
    relativeClause(view, figure, times) ??
    clauseGoneOnFrom(view, figure, times) ??
    (isCompared(view, figure) ? null : earlierClause(view, figure, free))
  );
}

const UNDATED: Times = { of: new Map() };

/** A `when` clause without a date of its own has the one that it stands behind. */
function dateOfWhen(view: SentenceView, figure: number, times: readonly number[]): number | null {
  const clause = view.clauseAt(view.wordOf(figure));
  if (times.some((time) => view.clauseAt(view.wordOf(time)) === clause)) return null;
  return times.find((time) => isWhen(view, figure, time)) ?? null;
}

/** `was 61%, the lowest for a vote since [1987]`: how long a rank has stood, and no more. */
function sinceOfRanks(view: SentenceView, figures: readonly number[], times: readonly number[]): [number, number][] {
  return times.flatMap((time): [number, number][] => {
    const last = figures.findLast((figure) => view.wordOf(figure) < view.wordOf(time));
    if (last === undefined || view.expression(last).kind !== 'ordinal' || !sinceBetween(view, last, time)) return [];
    return view.clauseAt(view.wordOf(last)) === view.clauseAt(view.wordOf(time)) ? [[last, time]] : [];
  });
}

/** `the worst since 1987`, `the worst since the end of the war in 1987`. */
function sinceBetween(view: SentenceView, rank: number, time: number): boolean {
  for (let word = view.wordOf(rank) + 1; word < view.wordOf(time); word++) if (view.norm(word) === 'since') return true;
  return false;
}

/** `a [record] 9,000 tons in 1966`: two figures of one phrase have one date. */
function sharesChunk(view: SentenceView, figure: number): boolean {
  if (figure === 0) return false;
  const chunk = view.chunkAt(view.wordOf(figure));
  return chunk !== null && view.chunkAt(view.wordOf(figure - 1)) === chunk;
}

/** `they are still 18% below the peak of 2007`: its clause dates what it is compared with, and so says when it is: now. */
function isCompared(view: SentenceView, figure: number): boolean {
  const clause = view.clauseAt(view.wordOf(figure));
  if (clause?.kind !== 'main') return false;
  for (let word = clause.start; word < clause.end; word++)
    if (view.cues.presentAdverbs.has(view.norm(word))) return true;
  return view.expressions.some(
    (_, index) => view.isTime(index) && view.clauseAt(view.wordOf(index)) === clause && isBaselineTime(view, index),
  );
}

/** Nothing but a preposition, a bracket or a determiner between the figure's phrase and the date. */
function standsBehind(view: SentenceView, figure: number, time: number): boolean {
  const chunk = view.chunkAt(view.wordOf(figure));
  const start = chunk ? fullPhrase(view, chunk).end : view.wordOf(figure) + 1;
  const end = view.wordOf(time);
  if (chunk && end > view.wordOf(figure) && end < chunk.end) return true;
  if (end < start || end - start > 4) return false;
  for (let word = start; word < end; word++) {
    const { tag, norm, expression } = view.words[word]!;
    // `over the five-year period 1967-71`
    if (expression >= 0 && view.expression(expression).kind === 'duration') continue;
    if (tag !== 'ADP' && tag !== 'DET' && tag !== 'SCONJ' && norm !== '(' && !view.cues.spanWords.has(norm))
      return false;
  }
  return true;
}

function ownClause(view: SentenceView, figure: number, times: readonly number[]): number | null {
  const clause = view.clauseAt(view.wordOf(figure));
  const word = view.wordOf(figure);
  const own = times.filter(
    (time) => view.clauseAt(view.wordOf(time)) === clause && !isComparedBetween(view, word, view.wordOf(time)),
  );
  const below = times.filter(
    (time) =>
      view.wordOf(time) > word &&
      !isOfOther(view, time) &&
      isBelow(view, view.clauseAt(view.wordOf(time)), clause, view.chunkAt(word)),
  );
  const found = closest(view, figure, withoutFormer(view, own)) ?? closest(view, figure, below);
  return found ?? closest(view, figure, withoutFormer(view, aboveSubject(view, clause, times)));
}

/** `rose, reversing the losses [of 1985]`: of another thing. */
function isOfOther(view: SentenceView, time: number): boolean {
  const chunk = view.chunkAt(view.wordOf(time));
  return chunk !== null && chunk.attachedTo >= 0 && view.preposition(chunk) === 'of';
}

/** `the records of 412,000 deaths [that occurred in 2000]`: a clause that tells which ones dates them. */
function relativeClause(view: SentenceView, figure: number, times: readonly number[]): number | null {
  const chunk = view.chunkAt(view.wordOf(figure));
  if (!chunk) return null;
  const told = times.filter((time) => {
    const clause = view.clauseAt(view.wordOf(time));
    return clause?.kind === 'relative' && clause.antecedent === chunk.index && clause.start === chunk.end;
  });
  return closest(view, figure, told);
}

/** `Deals [valued at $9 million] were made in 2014`: the dates of the clause whose subject a participle tells of. */
function aboveSubject(view: SentenceView, clause: Clause | null, times: readonly number[]): readonly number[] {
  const above = clause?.kind === 'participle' ? view.parent(clause) : null;
  if (!above?.verb || clause!.verb?.voice !== 'passive' || clause!.end > above.verb.start) return [];
  return times.filter((time) => view.clauseAt(view.wordOf(time)) === above && view.wordOf(time) >= above.verb!.end);
}

/** `rose by 9% in 2020, affecting 42% of homes`: what a participle goes on with is of the same date. */
function clauseGoneOnFrom(view: SentenceView, figure: number, times: readonly number[]): number | null {
  const clause = view.clauseAt(view.wordOf(figure));
  const above = clause?.kind === 'participle' ? view.parent(clause) : null;
  if (!above?.verb || clause!.verb?.voice !== 'active' || clause!.start < above.verb.end) return null;
  if (view.norm(clause!.start - 1) !== ',') return null;
  return closest(
    view,
    figure,
    withoutFormer(
      view,
      times.filter((time) => view.clauseAt(view.wordOf(time)) === above),
    ),
  );
}

/** `rose by 9%, as against 4% in 1965 and a fall [in 1964]`: dates of what it is compared with. */
function isComparedBetween(view: SentenceView, start: number, end: number): boolean {
  for (let word = start + 1; word < end; word++) {
    if (view.norm(word) === 'against') return true;
  }
  return false;
}

/** `Output in 1995 surpassed that of [the previous year] by 2%`: beside another date it is what is compared with. */
function withoutFormer(view: SentenceView, times: readonly number[]): readonly number[] {
  if (times.length < 2) return times;
  const now = times.filter((time) => !FORMER.test(view.expression(time).text));
  return now.length > 0 ? now : times;
}

const FORMER = /^(?:the\s+)?(?:previous|preceding)\b/i;

/** `a quarter of all cells [sold in 2007]`: a participle of the figure's own clause; `expects 9% [to be idle by 2030]`. */
function isBelow(view: SentenceView, below: Clause | null, clause: Clause | null, figure: NounChunk | null): boolean {
  if (!below || clause === null || view.parent(below) !== clause || isOfAnother(view, below, figure)) return false;
  if (isSince(view, below)) return true;
  if (below.kind === 'participle') return describesOwn(view, below, clause, figure);
  return figure !== null && below.kind === 'complement' && below.subject === figure.index;
}

/** It describes the figure, or the subject or object of its clause; `rose by 9% on account of duties [imposed in 1959]` does not. */
function describesOwn(view: SentenceView, below: Clause, clause: Clause, figure: NounChunk | null): boolean {
  const described = view.subject(below);
  if (!described) return true;
  const top = topOf(view, described).index;
  return (
    top === clause.subject || clause.objects.includes(top) || (figure !== null && topOf(view, figure).index === top)
  );
}

/** `on top of the $9 million [announced in May]`: of an amount a participle tells when that was. */
function isOfAnother(view: SentenceView, { kind, subject }: Clause, figure: NounChunk | null): boolean {
  const told = kind === 'participle' ? view.chunk(subject) : null;
  return told !== null && told.index !== figure?.index && view.holdsFigure(told);
}

/** The last date before the figure that an earlier clause sets: in front of its verb, or over a clause that hangs on it. */
function earlierClause(view: SentenceView, figure: number, times: readonly number[]): number | null {
  const word = view.wordOf(figure);
  const own = view.clauseAt(word);
  const before = times.filter((time) => view.wordOf(time) < word && !isTold(view, time) && setsFrame(view, time, own));
  return before.at(-1) ?? null;
}

/** `In 2004 exports rose and imports fell`; `exports rose in 2004 and imports fell` says 2004 of exports alone. */
function setsFrame(view: SentenceView, time: number, own: Clause | null): boolean {
  const clause = view.clauseAt(view.wordOf(time));
  // `In 2015 we adopted a law which reserves a third of the seats`: what holds now is not of then.
  const acts = own?.kind === 'relative' && own.verb?.tense === 'present' && own.verb.lemma !== 'be';
  if (acts && clause?.verb?.tense === 'past') return false;
  if (own?.kind !== 'main' || clause?.kind !== 'main' || !clause.verb) return true;
  if (view.wordOf(time) < clause.verb.start) return true;
  // `The firm has changed, and since 2008 …`: the date opens the next clause, whatever clause it was put in.
  return view.words.slice(clause.verb.end, view.wordOf(time)).some(({ tag }) => tag === 'CCONJ');
}

/** `which was almost nothing 50 years ago`: what a relative clause dates is its own; so is the day on which something was said. */
function isTold(view: SentenceView, time: number): boolean {
  const clause = view.clauseAt(view.wordOf(time));
  if (clause && isDay(view, time) && reports(view, clause)) return true;
  if (!clause || clause.kind === 'relative') return clause !== null;
  if (clause.kind !== 'participle') return false;
  // `The hospital, opened last March, has 120 beds`
  return isToldOf(view, clause) || view.parent(clause)?.kind === 'relative' || isOfAnother(view, clause, null);
}

/** `said`, `is announcing`, `I stand here [to report]`. */
function reports(view: SentenceView, { index, verb }: Clause): boolean {
  const says = ({ verb: said }: Pick<Clause, 'verb'>) => view.cues.citingVerbs.has(said?.lemma ?? '');
  return (
    says({ verb }) || view.syntax.clauses.some((told) => told.parent === index && told.verb?.nonfinite && says(told))
  );
}

function closest(view: SentenceView, figure: number, times: readonly number[]): number | null {
  const word = view.wordOf(figure);
  let best: number | null = null;
  for (const time of times) {
    if (best === null || Math.abs(view.wordOf(time) - word) < Math.abs(view.wordOf(best) - word)) best = time;
  }
  return best;
}
