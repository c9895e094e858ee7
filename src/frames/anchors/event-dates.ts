import type { Clause } from '../../syntax';
import { isBaselineTime } from '../baseline-time';
import { indicesOf } from '../indices';
import { isInName } from '../name';
import type { SentenceView } from '../sentence-view';
import { isYearOfName } from './references';

/** Dates of clauses that have no figure: they say that something happened then, or will. */
export function eventsOf(view: SentenceView, figures: readonly number[]): number[] {
  if (!view.expressions.some((_, index) => view.isTime(index)) || leadsOn(view)) return [];
  const stating = figures.filter((figure) => view.expression(figure).kind !== 'duration');
  const claimed = new Set<Clause | null>(stating.map((figure) => view.clauseAt(view.wordOf(figure))));
  const dated = new Set<Clause>();
  return indicesOf(view.expressions, (index) => {
    if (!view.isTime(index) || !isEventDate(view, index)) return false;
    const clause = view.clauseAt(view.wordOf(index));
    if (!clause?.verb || (stating.length > 0 && !isStatement(view, clause)) || isToldAbove(view, clause, claimed))
      return false;
    if (isState(view, clause) || isCitation(view, clause) || isNoted(view, clause) || isSaid(view, clause, claimed))
      return false;
    if (claimed.has(clause) && !(dated.has(clause) && isCoordinated(view, index))) return false;
    claimed.add(clause);
    dated.add(clause);
    return true;
  });
}

/** `The plan for 2020 will:`: what it says comes below. */
function leadsOn({ words }: SentenceView): boolean {
  return words[words.length - 1]?.text === ':';
}

/** A main clause, or what one says: not what only frames another clause. */
function isStatement(view: SentenceView, clause: Clause): boolean {
  let at: Clause | null = clause;
  while (at?.kind === 'complement') at = view.parent(at);
  return at?.kind === 'main';
}

/** `killed 35 people and forced thousands [to flee yesterday]`: an infinitive shares the date of the figure above. */
function isToldAbove(view: SentenceView, clause: Clause, claimed: ReadonlySet<Clause | null>): boolean {
  const above = clause.kind === 'complement' && clause.verb?.nonfinite ? view.parent(clause) : null;
  return above !== null && !above.verb?.nonfinite && claimed.has(above);
}

/** `as Hardin argued in 1968`, `as I said last year`: when it was said, not when it was. */
function isCitation(view: SentenceView, { kind, verb }: Clause): boolean {
  if (kind === 'main' || !verb || !view.cues.reportingVerbs.has(verb.lemma)) return false;
  for (let word = verb.start - 1; word >= Math.max(0, verb.start - CITED); word--)
    if (view.norm(word) === 'as') return true;
  return false;
}

/** `…, state media said yesterday`, `said on Friday that it had risen by 9%`: a verb that reports, with nothing of its own to report but a figure. */
function isSaid(
  view: SentenceView,
  { index, start, verb, objects }: Clause,
  claimed: ReadonlySet<Clause | null>,
): boolean {
  if (verb?.voice !== 'active') return false;
  const told = view.syntax.clauses.filter(({ kind, parent }) => parent === index && kind === 'complement');
  if (told.some((clause) => claimed.has(clause))) return view.cues.citingVerbs.has(verb.lemma);
  if (start === 0 || told.length > 0 || !view.cues.reportingVerbs.has(verb.lemma)) return false;
  return !objects.some((object) => view.chunk(object)!.start > verb.end && !view.isTimeChunk(view.chunk(object)!));
}

/** Words that `as` and a name may take. */
const CITED = 5;

/** `remained resilient in 2013`, `the risks facing us in 2013`: how things were, nothing that happened then. */
function isState(view: SentenceView, { kind, verb, objects, start }: Clause): boolean {
  if (kind === 'participle' && verb?.voice === 'active' && start > 0 && view.tag(start - 1) === 'NOUN') return true;
  const stays = verb?.lemma === 'remain' || verb?.lemma === 'stay';
  return stays && objects.every((index) => view.isTimeChunk(view.chunk(index)!));
}

/** `Retrieved 9 January 2019.`, `Updated in 2018`: says nothing of anything. */
function isNoted(view: SentenceView, { kind, verb, subject, objects }: Clause): boolean {
  const bare = objects.every((index) => view.isTimeChunk(view.chunk(index)!));
  const front = verb?.start === 0 && (kind === 'participle' || verb.tense === 'past');
  return front && subject < 0 && bare;
}

/** `full coverage by 2025 and free access by 2040`: a date of its own in a coordination. */
function isCoordinated(view: SentenceView, index: number): boolean {
  for (let word = view.wordOf(index) - 1; word > view.wordOf(index - 1); word--) {
    if (view.tag(word) === 'CCONJ') return true;
  }
  return false;
}

/** A date that something can happen on: not `today`, not the stretch that led up to it, not a year in a name or compared with. */
function isEventDate(view: SentenceView, index: number): boolean {
  const { kind, edtf, relative } = view.expression(index);
  if (kind === 'duration' || (edtf === null && relative === null)) return false;
  if (relative?.unit === 'day' && relative.offset === 0) return false;
  // `the current financial year 1969/70`: the second says which the first is.
  const word = view.wordOf(index);
  const named = view.words[word + 1]?.expression === index + 1 && view.isTime(index + 1);
  // `This year opened with good news`
  if (named || view.subject(view.clauseAt(word)) === view.chunkAt(word)) return false;
  const stretch = edtf?.includes('/') && relative !== null;
  return (
    !stretch &&
    !isFor(view, index) &&
    !isInName(view, index) &&
    !namesAnother(view, index) &&
    !isBaselineTime(view, index)
  );
}

/** `will raise funding [for the coming year]`; `is set [for May]` says when. */
function isFor(view: SentenceView, index: number): boolean {
  const word = view.wordOf(index);
  return view.preposition(view.chunkAt(word)) === 'for' && view.clauseAt(word)?.verb?.voice === 'active';
}

/** `the 2008 crisis`, `the Agreement of 2015`, `Smith (2019)`: the date says which, not when. */
function namesAnother(view: SentenceView, index: number): boolean {
  const word = view.wordOf(index);
  const chunk = view.chunkAt(word);
  if (isYearOfName(view, index) || (view.norm(word - 1) === '(' && view.norm(word + 1) === ')')) return true;
  if (!chunk) return false;
  if (chunk.head !== word) return view.tag(chunk.head) === 'NOUN' && chunk.head > word;
  const noun = view.chunk(chunk.attachedTo);
  return noun !== null;
}
