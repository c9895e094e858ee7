import { type Clause, isPlacedNext, type NounChunk, placeBehind, type WordRange } from '../../syntax';
import { isEntity, isSource } from '../entity';
import { isMoneyMade } from '../governor';
import { actionPhrase, fullPhrase, topOf, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { directionOfVerb } from '../verb-cues';
import { OCCASIONS, PERIODS, TOWARDS } from '../word-sets';
import { whatChanges } from './change-noun';
import { isCorresponding } from './echo';
import { isMeasure, isThing, measuredOf, withoutEntity } from './measurable';
import { found, type MeasureRule } from './measure';
import { BOUNDS, tellsPace } from './noun';
import { ofWhich } from './partitive';
import { movedAbove, pronounMeasure } from './pronoun';
import { sharedOut } from './share';

/** The figure is the verb: `[investment] more than doubled`, `quadruple [climate financing]`. */
export const ofVerb: MeasureRule = (view, { clause, chunk, word }) => {
  if (chunk || !clause?.verb || word < clause.verb.start || word >= clause.verb.end) return null;
  const object = view.chunk(clause.objects[0] ?? -1);
  const subject = view.subject(clause);
  const measured = object ?? subject;
  return measured ? found(view, restricted(view, fullPhrase(view, measured), word), 'verb') : null;
};

/** `[Bilateral trade] rose to …`, `cut [the rate] from 30% to 25%`, `[the deficit] is 3.9%`. */
export const ofClause: MeasureRule = (view, { clause, chunk, inSubject, noun }, expression) => {
  if (!clause?.verb) return null;
  const moved = movedPronoun(view, clause, chunk);
  if (moved) return found(view, movedAbove(view, clause) ?? moved, 'pronoun-object');
  const pointed = view.chunk(clause.objects[0] ?? -1);
  if (pointed && chunk && pointed.end <= chunk.start && isCorresponding(view, pointed))
    return found(view, pointed, 'unsaid');
  // `costs [the state] $3 billion`: who pays is not what is paid for.
  const object = (TAKING.has(clause.verb.lemma) ? [] : clause.objects)
    .map((index) => view.chunk(index))
    .find((next) => next && isNamed(view, next, chunk));
  const contested = view.cues.contestVerbs.has(clause.verb.lemma) && !(noun && tellsPace(view, noun));
  if (object && (!chunk || object.start < chunk.start) && !contested) {
    const changes = view.cues.changeNouns.has(view.lemma(object.head));
    return changes
      ? whatChanges(view, object, clause)
      : found(view, withoutFigure(view, fullPhrase(view, object)), 'object');
  }
  const subject = movedBy(view, clause);
  if (!subject || inSubject) return null;
  const named = chunk && servedMember(view, subject, chunk);
  if (named) return found(view, named, 'subject-member');
  const stood = pronounMeasure(view, subject, clause);
  if (stood) return found(view, stood, 'pronoun');
  if (!isThing(view, subject) || !isMeasure(view, subject, clause)) return null;
  const made = view.norm(subject.head) === 'losses' || isMoneyMade(view, subject, expression);
  if (view.cues.changeNouns.has(view.lemma(subject.head)) && !made)
    return whatChanges(view, subject, clause.kind === 'complement' ? clause : (view.parent(clause) ?? clause));
  if (isCorresponding(view, subject)) return found(view, subject, 'unsaid');
  const measured = withoutEntity(view, withoutFigure(view, measuredOf(view, subject)));
  return found(view, restricted(view, measured, clause.verb.start), 'subject', sharedOut(view, subject, clause));
};

/** `bring [it] below 5%`, `lift [them] by 9%`: for the sentence before to resolve. */
function movedPronoun(view: SentenceView, { objects, verb }: Clause, figure: NounChunk | null): NounChunk | null {
  const object = view.chunk(objects[0] ?? -1);
  if (!object || !figure || !view.cues.impersonalPronouns.has(view.norm(object.head))) return null;
  const moves = view.cues.movingVerbs.has(verb!.lemma) || directionOfVerb(view, verb);
  const led = object.end === figure.preposition && LEVELS.has(view.preposition(figure));
  const bounded = object.end === figure.start && BOUNDS.test(view.norm(figure.head));
  return moves && (led || bounded) ? object : null;
}

/** Prepositions of how far, and to what level, something is moved. */
const LEVELS: ReadonlySet<string> = new Set(['at', 'by', 'from', 'to']);

/** `exports and imports rose, by 2% for [exports]`: which of the things joined. */
function servedMember(view: SentenceView, subject: NounChunk, figure: NounChunk): NounChunk | null {
  const next = view.chunk(figure.index + 1);
  if (next?.preposition !== figure.end || view.preposition(next) !== 'for') return null;
  const isMember = (chunk: NounChunk) => chunk.index === subject.index || chunk.conjunctOf === subject.index;
  const joined = view.syntax.chunks.filter(isMember);
  return joined.length > 1 && joined.some(({ head }) => view.lemma(head) === view.lemma(next.head)) ? next : null;
}

/** The subject; of `the [price] of oil, which rose by 9%`, `[earnings] from it, which had amounted to $6`, what the relative clause is about is the measure. */
function movedBy(view: SentenceView, clause: Clause | null): NounChunk | null {
  const subject = view.subject(clause);
  const above = clause?.kind === 'relative' && subject ? view.chunk(subject.attachedTo) : null;
  if (!subject || !above) return subject;
  const { lemma = '' } = clause?.verb ?? {};
  // `the pay of the veterans of [the war], which costs us $9`
  const top = lemma === 'cost' && isEntity(view, subject) ? topOf(view, subject) : subject;
  if (top !== subject) return top;
  if (!view.cues.measureNouns.has(view.lemma(above.head))) return subject;
  if (view.preposition(subject) === 'of') return directionOfVerb(view, clause?.verb) ? above : subject;
  return view.cues.measureVerbs.has(lemma) && !view.cues.measureNouns.has(view.lemma(subject.head)) ? above : subject;
}

/** `[Aid given through charities] rose`: up to the verb, what the subject is told apart by. */
function restricted(view: SentenceView, range: WordRange, figure: number): WordRange {
  const told = view.clauseAt(range.end);
  if (!told || (told.kind !== 'participle' && told.kind !== 'relative') || told.start !== range.end) return range;
  if (figure <= range.end || isUnder(view, figure, told)) return range;
  const defined = NUMBERS.has(view.lemma(view.chunkAt(range.start)?.head ?? -1));
  const limit = range.end + (defined ? LONGEST_DEFINITION : LONGEST);
  let end = range.end;
  while (end <= limit && isUnder(view, end, told)) {
    const { tag, expression } = view.words[end]!;
    if (tag === 'PUNCT' || (expression >= 0 && !defined)) return range;
    end++;
  }
  return end <= limit && VERBAL.has(view.tag(end) ?? '') ? { start: range.start, end } : range;
}

/** `the [share] of pupils who missed 10 days`: what is counted is told by all of its clause. */
const NUMBERS: ReadonlySet<string> = new Set(['number', 'percentage', 'proportion', 'rate', 'share']);

const VERBAL: ReadonlySet<string> = new Set(['ADV', 'AUX', 'VERB']);

function isUnder(view: SentenceView, word: number, above: Clause): boolean {
  let clause = view.clauseAt(word);
  while (clause && clause !== above) clause = view.parent(clause);
  return clause === above;
}

/** Words of a restriction; a longer one is no name. */
const LONGEST = 8;
const LONGEST_DEFINITION = 16;

const TAKING: ReadonlySet<string> = new Set(['cost']);

/** `ended [the year] at 6.5%` names only when. */
function isNamed(view: SentenceView, object: NounChunk, own: NounChunk | null): boolean {
  if (PERIODS.has(view.lemma(object.head)) || view.cues.formerNouns.has(view.lemma(object.head))) return false;
  if (object.index === own?.index || !isThing(view, object)) return false;
  return !view.cues.transparentNouns.has(view.lemma(object.head)) || isOfThings(view, object);
}

/** `puts [the number of deaths] at 1,100`, but `an amount of $9`. */
function isOfThings(view: SentenceView, { index }: NounChunk): boolean {
  const of = view.chunk(index + 1);
  return of?.attachedTo === index && view.preposition(of) === 'of' && isThing(view, of) && !view.holdsFigure(of);
}

/** `[Training the new nurses] will cost $9 million`: an action as subject. */
export const ofGerund: MeasureRule = (view, { clause, inSubject }) => {
  if (!clause?.verb || inSubject || view.subject(clause)) return null;
  const { index, verb } = clause;
  const gerund = view.syntax.clauses.find((below) => below.parent === index && isGerund(view, below, verb.start));
  if (!gerund?.verb) return null;
  const object = view.chunk(gerund.objects[0] ?? -1);
  return found(view, { start: gerund.verb.head, end: object ? fullPhrase(view, object).end : gerund.end }, 'gerund');
};

function isGerund(view: SentenceView, { kind, verb, marker, start }: Clause, before: number): boolean {
  return kind === 'participle' && marker < 0 && start < before && !!verb && view.norm(verb.start).endsWith('ing');
}

/** `$2.1 million or 30% is for [repairs]`, `12% for [fuel]`: what follows the figure says what it is. */
export const ofBeneficiary: MeasureRule = (view, { chunk, clause }, expression) => {
  // `14 years in prison`
  if (!chunk || view.expression(expression).kind === 'duration') return null;
  let after = view.syntax.chunks[chunk.index + 1];
  while (after && view.isFigureChunk(after)) after = view.syntax.chunks[after.index + 1];
  // `spend $4 million next year on repairs`
  if (after && view.isTimeChunk(after)) after = view.syntax.chunks[after.index + 1];
  // `grew by 3% for the year`, `fell below $9 for the first time`
  if (after && OCCASIONS.has(view.lemma(after.head))) return null;
  if (!after || !isThing(view, after) || !BENEFIT.has(view.preposition(after)) || isSource(view, after)) return null;
  // `Absence, at 17%, is among the highest in the world`
  const { end: told = 0, start: says = 0 } = clause?.verb ?? {};
  if (says >= chunk.end && view.norm(chunk.end) === ',' && after.start > told) return null;
  // `by a tenth, in [spite] of the rain`
  if (view.cues.leadingNouns.has(view.lemma(after.head))) return null;
  // `22 clinics were built in Kano, 16 in [Lagos]`: where, not what for; `ranked 12th in [the Index]`.
  const ranked = view.expression(expression).kind === 'ordinal';
  if (!ranked && view.preposition(after) === 'in' && view.tag(after.head) === 'PROPN') return null;
  // `ranked 38th in the world for [ease] of trade`
  if (ranked && isEntity(view, after)) {
    const served = view.chunk(after.index + 1);
    const row = served && view.preposition(served) === 'for' && isThing(view, served);
    return row ? found(view, fullPhrase(view, served), 'beneficiary') : null;
  }
  // `a debt, of which $9 million is owed to [the World Bank]`: of the debt.
  if (ofWhich(view, clause) && isEntity(view, after)) return null;
  // `$9 million for [Yemen]`: who gets it.
  if (view.cues.countryWords.has(view.mention(after)?.text ?? '')) return null;
  return found(view, actionPhrase(view, after), 'beneficiary');
};

const BENEFIT: ReadonlySet<string> = new Set([...TOWARDS, 'in', 'into', 'on']);

/** `the [initiative] costs $15 million`: of a verb that only measures, whatever its subject is. */
export const ofMeasured: MeasureRule = (view, { clause, inSubject }, expression) => {
  const subject = movedBy(view, clause);
  if (view.expression(expression).kind === 'ordinal') return null;
  if (!subject || inSubject || !isThing(view, subject) || !onlyMeasures(view, clause)) return null;
  const measured = withoutEntity(view, fullPhrase(view, subject));
  return found(view, clause?.verb ? restricted(view, measured, clause.verb.start) : measured, 'measured');
};

/** `costs`, `weighs`; `our economy grew by 8%`, of which nothing else is said to grow. */
function onlyMeasures(view: SentenceView, clause: Clause | null): boolean {
  const verb = clause?.verb;
  if (!verb) return false;
  // `grew by 6% [a year]` leaves the subject alone.
  const alone = clause.objects.every(
    (index) => view.holdsFigure(view.chunk(index)!) || !isThing(view, view.chunk(index)!),
  );
  if (view.cues.measureVerbs.has(verb.lemma)) return true;
  // `Gold settled down 2% at $69`
  if (alone && view.cues.closingVerbs.has(verb.lemma)) return true;
  return alone && verb.voice === 'active' && !!directionOfVerb(view, verb);
}

/** `added £63 billion to [revenue]`: what a contribution goes to. */
export const ofContribution: MeasureRule = (view, { clause, chunk, inSubject }) => {
  if (!chunk || inSubject || !view.cues.contributionVerbs.has(clause?.verb?.lemma ?? '')) return null;
  const target = view.syntax.chunks.find(({ start, clause: own }) => start >= chunk.end && own === clause!.index);
  if (!target || view.preposition(target) !== 'to' || !isThing(view, target)) return null;
  return found(view, fullPhrase(view, target), 'contribution');
};

/** `87 [people] were killed and 515 injured`: a bare count counts what the subject of the clause before counts. */
export const ofCountBefore: MeasureRule = (view, { chunk, clause, inSubject, word }, expression) => {
  const placed = chunk?.head === word && view.expression(expression).kind === 'number' ? placedTwin(view, chunk) : null;
  if (placed) return found(view, withoutFigure(view, placed), 'count-placed');
  if (!inSubject || chunk?.head !== word || view.expression(expression).kind !== 'number') return null;
  const before = clause && view.parent(clause);
  const counted = view.subject(before);
  if (!before || clause.kind !== before.kind || !counted || counted.end > chunk.start) return null;
  if (!view.holdsAmount(counted) || !isThing(view, counted)) return null;
  return found(view, withoutFigure(view, counted), 'count-before');
};

/** `35 [fires] burned in Oregon, 12 in Idaho`: what the last count of a place counted. */
function placedTwin(view: SentenceView, chunk: NounChunk): NounChunk | null {
  if (!isPlacedNext(view.syntax, chunk)) return null;
  for (let index = chunk.index - 1; index >= Math.max(0, chunk.index - LIST); index--) {
    const before = view.chunk(index)!;
    if (view.holdsAmount(before) && isThing(view, before)) return placeBehind(view.syntax, before) ? before : null;
  }
  return null;
}

/** Chunks of a list that are looked back over. */
const LIST = 8;

/** `$12 million represents [a higher price of credit]`, `$4 million is [interest]`: of an amount alone what it is said to be. */
export const ofPredicate: MeasureRule = (view, { chunk, clause, inSubject, word }) => {
  if (!inSubject || !clause?.verb || chunk?.head !== word || chunk.preposition >= 0) return null;
  const stated = view.cues.equatingVerbs.has(clause.verb.lemma) || clause.verb.lemma === 'represent';
  const predicate = stated ? view.chunk(clause.objects[0] ?? -1) : null;
  if (!predicate || !isThing(view, predicate) || view.holdsFigure(predicate)) return null;
  return found(view, fullPhrase(view, predicate), 'predicate');
};

/** Nothing better: the nearest measure before the figure. */
export const ofNeighbour: MeasureRule = (view, { chunk, word }) => {
  for (let index = (chunk?.index ?? view.syntax.chunks.length) - 1; index >= 0; index--) {
    const before = view.syntax.chunks[index]!;
    const lemma = view.lemma(before.head);
    if (before.end > word || !isThing(view, before) || !view.cues.measureNouns.has(lemma)) continue;
    if (view.preposition(before) === 'by' || (view.cues.transparentNouns.has(lemma) && chunk?.attachedTo === index))
      continue;
    return found(view, fullPhrase(view, before), 'neighbour');
  }
  return null;
};
