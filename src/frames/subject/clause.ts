import type { Clause, NounChunk, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import type { Governor } from '../governor';
import { isMeasuring, type Measure } from '../measure';
import { fullPhrase } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { OCCASIONS } from '../word-sets';
import { entityWithin, nameOf, namePhrase } from './within';

/** The subject of the figure's clause where it is not what is measured. */
export function ownSubject(
  view: SentenceView,
  { clause, inSubject, word }: Governor,
  { metric, evidence }: Measure,
): WordRange | null {
  // `raise the fee, so that [it] becomes $9`: the pronoun is the fee.
  if (evidence.some(({ rule }) => rule === 'measure/pronoun')) return null;
  const acting = inSubject
    ? null
    : (madeSo(view, clause, word) ?? actorAbove(view, clause) ?? identified(view, clause, view.subject(clause)));
  const subject = acting && nameOf(view, acting);
  const listed = acting && listedBehind(view, clause, acting);
  if (listed) return listed;
  if (!subject || !actsApart(view, subject, metric)) return null;
  const { norm, tag } = view.words[subject.head]!;
  const object = FIRST_PERSON.has(norm) ? (servedBehind(view, word) ?? actedOn(view, clause!, metric)) : null;
  if (object) return object;
  if (norm === 'i') return metric && entityWithin(view, metric);
  // What happens on a date happens to the thing itself, not to whose it is.
  if (tag === 'PRON' || isEntity(view, subject)) return namePhrase(view, subject);
  if (isDated(view, word)) return fullPhrase(view, subject);
  const owner = entityWithin(view, fullPhrase(view, subject));
  if (owner) return owner;
  // `the funding will pay for 98 projects`: it does something, so that it is no measure here.
  if (isMeasured(view, subject)) return isMeasuring(view, clause) ? null : fullPhrase(view, subject);
  return sceneOf(view, clause!) ?? namePhrase(view, subject);
}

/** `makes [us] the fourth largest donor`: what is said to be so. */
function madeSo(view: SentenceView, clause: Clause | null, word: number): NounChunk | null {
  if (clause?.verb?.lemma !== 'make') return null;
  const [made, so] = clause.objects;
  const chunk = view.chunk(made ?? -1);
  if (!chunk || view.chunk(so ?? -1) !== view.chunkAt(word)) return null;
  return view.tag(chunk.head) === 'PRON' || isEntity(view, chunk) ? chunk : null;
}

/** `[Labour] had a good night, taking 40 seats`, `Labour scored a win claiming 40 seats`: things claim nothing, who has them does. */
function actorAbove(view: SentenceView, clause: Clause | null): NounChunk | null {
  const above = clause?.kind === 'participle' && clause.verb?.voice === 'active' ? view.parent(clause) : null;
  const thing = above && view.subject(clause);
  const actor = thing && above.objects.includes(thing.index) && !isEntity(view, thing) ? view.subject(above) : null;
  return actor && isEntity(view, actor) ? actor : null;
}

/** `three regions, [Kano, Lagos and Abia], had the highest rates`: those that the subject counts. */
function listedBehind(view: SentenceView, clause: Clause | null, subject: NounChunk): WordRange | null {
  if (!clause?.verb || !view.holdsAmount(subject) || view.norm(subject.end) !== ',') return null;
  const first = view.chunkAt(subject.end + 1);
  const end = view.norm(clause.verb.start - 1) === ',' ? clause.verb.start - 1 : clause.verb.start;
  if (!first || first.start !== subject.end + 1 || first.end >= end || view.chunkAt(end - 1)?.end !== end) return null;
  let joined = false;
  for (let word = first.start; word < end; word++) {
    const { tag } = view.words[word]!;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP' || tag === 'NUM') return null;
    joined ||= tag === 'CCONJ';
  }
  return joined ? { start: first.start, end } : null;
}

/** Of a sentence about no one it says last what is measured: `[Spending on security] takes the next largest share`. */
export function measuredSubject(
  view: SentenceView,
  { clause, inSubject }: Governor,
  { metric }: Measure,
): WordRange | null {
  const subject = inSubject ? null : view.subject(clause);
  if (!subject || !actsApart(view, subject, metric)) return null;
  return view.tag(subject.head) === 'PRON' || view.cues.changeNouns.has(view.lemma(subject.head))
    ? null
    : fullPhrase(view, subject);
}

function isDated(view: SentenceView, word: number): boolean {
  const { expression } = view.words[word]!;
  return expression >= 0 && view.isTime(expression);
}

export function isMeasured(view: SentenceView, { head }: NounChunk): boolean {
  const lemma = view.lemma(head);
  return (
    view.tag(head) === 'NOUN' &&
    (view.cues.measureNouns.has(lemma) ||
      view.cues.changeNouns.has(lemma) ||
      view.cues.transparentNouns.has(lemma) ||
      view.cues.moodNouns.has(lemma))
  );
}

/** `In [Mali], a drought has …`: the place that a clause opens with is what an event there is about. */
function sceneOf(view: SentenceView, { index, verb }: Clause): WordRange | null {
  const scene = view.syntax.chunks.find((chunk) => chunk.clause === index && view.preposition(chunk) === 'in');
  if (!scene || scene.attachedTo >= 0 || (verb && scene.start > verb.start)) return null;
  return view.tag(scene.head) === 'PROPN' && isEntity(view, scene) ? namePhrase(view, scene) : null;
}

/** `China was the only economy that made the top 30`: what the relative clause says of the economy holds for China. */
function identified(view: SentenceView, clause: Clause | null, subject: NounChunk | null): NounChunk | null {
  if (!subject || clause?.kind !== 'relative') return subject;
  const above = view.parent(clause);
  const predicative =
    above?.verb?.lemma === 'be' && above.objects.includes(subject.index) && view.tag(subject.head) !== 'PROPN';
  return (predicative ? view.subject(above) : null) ?? subject;
}

/** The subject of the clause that the figure's own hangs on: `with debt at 40%, [Togo] is …`; not of one that reports. */
export function subjectAbove(view: SentenceView, { clause }: Governor, { metric }: Measure): WordRange | null {
  for (let below = clause, depth = 0; below && depth < 4; below = view.parent(below), depth++) {
    const at = view.parent(below);
    const scene = sceneTold(view, below);
    if (scene) return scene;
    if (!at || (below.kind === 'main' && below.subject >= 0) || (below.kind === 'complement' && tellsOf(view, at)))
      return null;
    const acting = view.subject(at);
    const subject = acting && nameOf(view, acting);
    if (!subject || !actsApart(view, subject, metric)) continue;
    if (view.norm(subject.head) === 'i') return null;
    return isMeasured(view, subject) ? entityWithin(view, fullPhrase(view, subject)) : namePhrase(view, subject);
  }
  return null;
}

/** Who says or learns what the clause below states is not who it is about. */
function tellsOf(view: SentenceView, { verb }: Clause): boolean {
  return verb !== null && (view.cues.reportingVerbs.has(verb.lemma) || view.cues.factiveVerbs.has(verb.lemma));
}

/** `in [Kano], where 87 people were killed`: the place that a clause tells of. */
function sceneTold(view: SentenceView, { marker }: Clause): WordRange | null {
  if (marker < 1 || view.norm(marker) !== 'where') return null;
  const place = view.chunkAt(view.norm(marker - 1) === ',' ? marker - 2 : marker - 1);
  return place && isEntity(view, place) ? namePhrase(view, place) : null;
}

/** `I propose an increase to £15 for [a single person]`: of what the speaker grants, it is about who gets it. */
function servedBehind(view: SentenceView, word: number): WordRange | null {
  const chunk = view.chunkAt(word);
  const next = chunk && chunk.head === word ? view.chunk(chunk.index + 1) : null;
  const served = next && view.preposition(next) === 'for' && next.preposition === chunk!.end && isEntity(view, next);
  return served ? namePhrase(view, next) : null;
}

/** `we will extend [the scheme]`: of what the speaker does to a scheme, the claim is about the scheme. */
function actedOn(view: SentenceView, clause: Clause, metric: WordRange | null): WordRange | null {
  const object = view.chunk(clause.objects[0] ?? -1);
  if (!object || overlaps(object, metric) || view.holdsFigure(object) || !isEntity(view, object)) return null;
  return namePhrase(view, object);
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we']);

/** Somebody acts, who is no part of what is measured. */
export function actsApart(view: SentenceView, subject: NounChunk, metric: WordRange | null): boolean {
  return !overlaps(subject, metric) && !isDummy(view, subject);
}

/** `[It] is proposed to levy a tax`, `it was decided that`: it stands for what follows. */
function isProposed(view: SentenceView, { head }: NounChunk): boolean {
  const verb = view.clauseAt(head)?.verb;
  return verb?.voice === 'passive' && PROPOSING.has(verb.lemma);
}

const PROPOSING: ReadonlySet<string> = new Set(['agree', 'decide', 'hope', 'intend', 'propose']);

/** `there are`, a date, an amount: nobody acts. */
export function isDummy(view: SentenceView, subject: NounChunk): boolean {
  if (view.norm(subject.head) === 'it' && isProposed(view, subject)) return true;
  if (OCCASIONS.has(view.lemma(subject.head)) || view.words[subject.head]!.expression >= 0) return true;
  if (view.holdsAmount(subject)) {
    return !view.cues.entityNouns.has(view.lemma(subject.head)) && !view.cues.pairNouns.has(view.norm(subject.head));
  }
  const amount = view.syntax.chunks[subject.index + 1];
  return (
    amount !== undefined &&
    amount.attachedTo === subject.index &&
    view.preposition(amount) === 'of' &&
    view.holdsFigure(amount)
  );
}

export function overlaps(a: WordRange, b: WordRange | null): boolean {
  return b !== null && a.start < b.end && b.start < a.end;
}
