import type { Clause, NounChunk, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import { fullPhrase, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { directionOfVerb, holdsVerb } from '../verb-cues';
import { ITS_OWN, JOINTS, TOWARDS } from '../word-sets';
import { contentOf, isLight, isMeasure, isMeasuring, isThing, withoutEntity } from './measurable';
import { found, type Measure, type MeasureRule } from './measure';
import { fromTop } from './noun';
import { pronounMeasure } from './pronoun';

/** `[40%] of the world's patents`: the whole is the `of` phrase; the metric is the subject where that is a measure. */
export const ofShare: MeasureRule = (view, { chunk, counted, clause, inSubject, noun }, expression) => {
  const { kind } = view.expression(expression);
  if (!chunk || counted || (kind !== 'percentage' && kind !== 'fraction')) return null;
  const content = contentOf(view, chunk);
  if (!content) return null;
  const gets = inSubject ? null : givenTo(view, clause, chunk);
  if (gets) {
    const whole = { start: content.start, end: Math.min(content.end, gets.preposition) };
    return found(view, fullPhrase(view, gets), 'share-given', whole);
  }
  return (
    (noun && ofNoun(view, chunk, noun, content)) ??
    (inSubject ? asSubject(view, clause, content) : beside(view, clause, chunk, content))
  );
};

/** A noun before the share says what it is. */
function ofNoun(view: SentenceView, chunk: NounChunk, noun: NounChunk, whole: WordRange): Measure | null {
  const isOf = view.preposition(chunk) === 'of';
  // `a fall of a third of [our output]`
  if (isOf && view.cues.changeNouns.has(view.lemma(noun.head))) return found(view, whole, 'share-changed', whole);
  // `a target of 90% of [renewable electricity]`
  if (view.cues.moodNouns.get(view.lemma(noun.head)) === 'target') return found(view, whole, 'share-aimed', whole);
  return isOf && isNaming(view, noun) ? found(view, fromTop(view, noun), 'share-noun', whole) : null;
}

/** Of a share that does something, by what it does. */
function asSubject(view: SentenceView, clause: Clause | null, whole: WordRange): Measure | null {
  return (
    opinion(view, clause, whole) ??
    recipient(view, clause, whole) ??
    origin(view, clause, whole) ??
    activity(view, clause, whole)
  );
}

/** Of a share behind a verb: a thing before it, else what it is of itself, else the subject that has it. */
function beside(view: SentenceView, clause: Clause | null, chunk: NounChunk, whole: WordRange): Measure {
  const own = view.preposition(chunk) === '' ? null : ownLevel(view, clause, whole);
  if (own) return found(view, own, 'share-own-level', whole);
  const object = view.chunk(clause?.objects[0] ?? -1);
  if (object && object.end <= chunk.start && isNaming(view, object) && !isShareNoun(view, object))
    return found(view, withoutFigure(view, fullPhrase(view, object)), 'share-object', whole);
  // `lost 9% of [its value]`: a part of the subject that it has of itself.
  const moved = view.preposition(chunk) !== 'to' && view.cues.possessivePronouns.has(view.norm(whole.start));
  if (moved && directionOfVerb(view, clause?.verb)) return found(view, whole, 'share-of-itself', whole);
  return ofMeasure(view, clause, whole);
}

/** The subject, where it is a measure, else the whole. */
function ofMeasure(view: SentenceView, clause: Clause | null, whole: WordRange): Measure {
  const subject = view.subject(clause);
  const aggregate = view.cues.aggregateNouns.has(view.lemma(whole.end - 1));
  const stood = subject && pronounMeasure(view, subject, clause, aggregate);
  if (stood) return found(view, stood, 'share-pronoun', whole);
  const measures = subject && isMeasure(view, subject, clause) && isMeasuring(view, clause);
  if (!subject || !(measures || makesUp(view, subject, clause, whole))) return found(view, whole, 'share-whole', whole);
  const measured = withoutFigure(view, fullPhrase(view, subject));
  return found(view, withoutEntity(view, measured), 'share-subject', whole);
}

/** `[Farming] provides 3% of GDP`, `[Women] hold 30% of the seats`: what makes, or who has that part, but no body or place. */
function makesUp(view: SentenceView, subject: NounChunk, clause: Clause | null, whole: WordRange): boolean {
  if (!isThing(view, subject) || view.tag(subject.head) !== 'NOUN') return false;
  const { verb = null } = clause ?? {};
  if (isEntity(view, subject))
    return holdsVerb(view.cues.owningVerbs, view, verb) && !view.cues.ownerNouns.has(view.lemma(subject.head));
  const aggregate = view.cues.aggregateNouns.has(view.lemma(whole.end - 1)) && verb?.lemma !== 'cost';
  return aggregate || holdsVerb(view.cues.partVerbs, view, verb);
}

/** `a 22% [share of output]`: the noun says that it is one. */
export const ofShareNoun: MeasureRule = (view, { chunk, counted }, expression) => {
  const { kind } = view.expression(expression);
  if (!chunk || !counted || (kind !== 'percentage' && kind !== 'fraction') || !isShareNoun(view, chunk)) return null;
  const whole = contentOf(view, chunk);
  return whole && found(view, withoutFigure(view, fullPhrase(view, chunk)), 'share-counted', whole);
};

/** `The share of farming in [output] is 9%`, `Our share of [the market] stood at 9%`: what the share is part of. */
export function sharedOut(view: SentenceView, subject: NounChunk, clause: Clause): WordRange | null {
  const { tense } = clause.verb ?? {};
  if (!isShareNoun(view, subject) || tense === undefined || directionOfVerb(view, clause.verb)) return null;
  const { end } = fullPhrase(view, subject);
  let of: NounChunk | null = null;
  for (let index = subject.index + 1; view.chunk(index) && view.chunk(index)!.start < end; index++) {
    const next = view.chunk(index)!;
    if (view.preposition(next) === 'in') return { start: next.start, end };
    if (view.preposition(next) === 'of') of ??= next;
  }
  return of && { start: of.start, end };
}

function isShareNoun(view: SentenceView, { head }: NounChunk): boolean {
  return view.lemma(head) === 'share' || view.lemma(head) === 'proportion';
}

/** `was the equivalent of 9% of GDP`: the subject was. */
function isEquivalent(view: SentenceView, { head }: NounChunk): boolean {
  return view.lemma(head) === 'equivalent';
}

/** `in the range of 9% of GDP` names nothing. */
function isNaming(view: SentenceView, noun: NounChunk): boolean {
  return isThing(view, noun) && !view.cues.transparentNouns.has(view.lemma(noun.head)) && !isEquivalent(view, noun);
}

/** `69% of businesses think that [protection has improved]`: what they think. */
function opinion(view: SentenceView, clause: Clause | null, whole: WordRange): Measure | null {
  const complement = view.syntax.clauses.find(({ parent, kind }) => parent === clause?.index && kind === 'complement');
  // `is to be borne by districts` is no opinion.
  if (
    !complement ||
    view.tag(complement.start) === 'CCONJ' ||
    // `would be needed to meet the goal`
    clause?.verb?.voice === 'passive' ||
    (clause?.verb?.lemma === 'be' && complement.verb?.nonfinite)
  )
    return null;
  const start = complement.marker === complement.start ? complement.start + 1 : complement.start;
  let end = complement.end;
  // `say it is wrong, up from 48%`: what they said before is no part of it.
  for (let word = start; word < end; word++) if (view.norm(word) === ',' && SHIFTS.has(view.norm(word + 1))) end = word;
  while (end > start && JOINTS.has(view.tag(end - 1))) end--;
  return start < end ? found(view, { start, end }, 'opinion', whole) : null;
}

const SHIFTS: ReadonlySet<string> = new Set(['compared', 'down', 'up']);

/** `38% of the budget goes to [schools]`: what gets it. */
function recipient(view: SentenceView, clause: Clause | null, whole: WordRange): Measure | null {
  if (!clause?.verb || !view.cues.allocationVerbs.has(clause.verb.lemma)) return null;
  const behind = clause.verb.end;
  const target = view.syntax.chunks.find(
    (chunk) =>
      chunk.clause === clause.index &&
      chunk.start >= behind &&
      chunk.attachedTo < 0 &&
      INTO.has(view.preposition(chunk)),
  );
  return target && isThing(view, target) ? found(view, fullPhrase(view, target), 'share-recipient', whole) : null;
}

const INTO: ReadonlySet<string> = new Set([...TOWARDS, 'into']);

/** `80% of our electricity comes from [wind]`, `half of emissions are from [farming]`: what it is made of; of people and places it is whence. */
function origin(view: SentenceView, clause: Clause | null, whole: WordRange): Measure | null {
  const { lemma = '', end = 0 } = clause?.verb ?? {};
  const source = view.chunkAt(end + 1);
  if (!view.cues.originVerbs.has(lemma) || source?.preposition !== end || view.preposition(source) !== 'from')
    return null;
  const named = view.tag(source.head) === 'PROPN' || isEntity(view, source) || !isThing(view, source);
  return named ? null : found(view, fullPhrase(view, source), 'share-origin', whole);
}

/** `[Tourism] has recovered to 80% of its former level`: what has it. */
function ownLevel(view: SentenceView, clause: Clause | null, whole: WordRange): WordRange | null {
  const subject = view.subject(clause);
  const level = view.cues.pastNouns.has(view.lemma(whole.end - 1)) && ITS_OWN.has(view.norm(whole.start));
  return level && subject && isThing(view, subject) ? withoutFigure(view, fullPhrase(view, subject)) : null;
}

/** `spend 5% of the budget on [roads]`, `devotes 3% of income to [research]`: what gets it. */
function givenTo(view: SentenceView, clause: Clause | null, chunk: NounChunk): NounChunk | null {
  if (!clause?.verb || !view.cues.allocationVerbs.has(clause.verb.lemma) || !clause.objects.includes(chunk.index))
    return null;
  const target = view.chunk(chunk.index + 2);
  const given = target && target.clause === clause.index && GIVEN.has(view.preposition(target));
  return given && isThing(view, target) ? target : null;
}

const GIVEN: ReadonlySet<string> = new Set([...TOWARDS, 'on']);

/** `a fifth of research involves [collaboration]`: what the part does; of other verbs what it is part of. */
function activity(view: SentenceView, clause: Clause | null, whole: WordRange): Measure {
  const object = view.chunk(clause?.objects[0] ?? -1);
  const acts =
    object &&
    isThing(view, object) &&
    !isLight(view, clause, object) &&
    clause?.verb?.voice === 'active' &&
    clause.verb.lemma !== 'be';
  return acts
    ? found(view, fullPhrase(view, object), 'share-activity', whole)
    : found(view, whole, 'share-of-subject', whole);
}
