import type { Clause, NounChunk, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import { isBracketed, isLevelBeside } from '../governor';
import { actionPhrase, fullPhrase, topOf, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { directionOfVerb } from '../verb-cues';
import { CHANGED, PACES, TOWARDS } from '../word-sets';
import { contentOf, isThing, withoutEntity } from './measurable';
import { found, type MeasureRule } from './measure';
import { purposeBehind } from './purpose';

/** `16,000 [research papers]`, `a 7.5% [interest rate]`. A count of a named metric measures that: `a [turnout] of 2 million voters`. */
export const ofCount: MeasureRule = (view, { chunk, counted, noun, clause, inSubject }) => {
  if (!chunk || !counted || (!inSubject && (movesByItself(view, clause, chunk) || movesObject(view, clause, chunk))))
    return null;
  const lemma = noun ? view.lemma(noun.head) : '';
  const stated = noun && isThing(view, noun) && view.preposition(chunk) === 'of';
  // `salaries of 900 guards` counts guards.
  const one = noun !== null && view.norm(noun.head) === lemma;
  const named = stated && one && view.cues.measureNouns.has(lemma) && !view.cues.transparentNouns.has(lemma);
  return named
    ? found(view, fullPhrase(view, noun!, INNER), 'count-of')
    : found(view, withoutFigure(view, withTraits(view, countedBy(view, chunk))), 'count');
};

/** `1,200 [places] under the Rural Care Scheme`, `90 [deaths] in Wales`: what they are given under, or where, does not say which they are. */
function countedBy(view: SentenceView, chunk: NounChunk): WordRange {
  const range = fullPhrase(view, chunk, COUNTED);
  const scheme = view.syntax.chunks.find(
    (next) =>
      next.start > chunk.start &&
      next.start < range.end &&
      next.preposition > chunk.start &&
      (view.tag(next.head) === 'PROPN' ? GIVEN.has(view.preposition(next)) : isBodyWithin(view, next)) &&
      isEntity(view, next),
  );
  return scheme ? { start: range.start, end: scheme.preposition } : range;
}

/** `31 ferries [in the northern province]` */
function isBodyWithin(view: SentenceView, { head, preposition }: NounChunk): boolean {
  return (
    view.norm(preposition) === 'in' &&
    view.cues.ownerNouns.has(view.lemma(head)) &&
    view.norm(head) === view.lemma(head)
  );
}

const GIVEN: ReadonlySet<string> = new Set(['for', 'in', 'under']);

/** `7,400 pupils [with special needs]`: a trait tells them apart, a measure says more of them. */
function withTraits(view: SentenceView, range: WordRange): WordRange {
  const next = view.chunkAt(range.end + 1);
  if (view.norm(range.end) !== 'with' || !next || next.preposition !== range.end || view.holdsFigure(next))
    return range;
  const { lemma, norm } = view.words[next.head]!;
  const trait = isThing(view, next) && lemma !== norm && next.attachedTo >= 0;
  return trait && (lemma === 'need' || !view.cues.measureNouns.has(lemma))
    ? { start: range.start, end: next.end }
    : range;
}

/** What tells the things counted from others; `reactors [with a capacity of 5 GW]` says more of them. */
const COUNTED: ReadonlySet<string> = new Set(
  'against among at between by for from in into of on other per to under'.split(' '),
);

/** `[Enrolment] grew to 61,000 pupils`, `[the list] stood at 400 names`: what moves or measures is the subject, whatever it is counted in. */
function movesByItself(view: SentenceView, clause: Clause | null, { head }: NounChunk): boolean {
  const subject = view.subject(clause);
  if (!subject || !clause?.verb || view.holdsFigure(subject)) return false;
  // `the index was up 20 points`
  const steps =
    view.cues.scaleSteps.has(view.lemma(head)) && (clause.verb.lemma === 'be' || directionOfVerb(view, clause.verb));
  if (steps) return isThing(view, subject);
  const { lemma } = clause.verb;
  const measured = view.cues.measureNouns.has(view.lemma(subject.head));
  if (directionOfVerb(view, clause.verb)) return measured;
  // `the enrolment is above 4 million pupils`
  if (lemma === 'be') return measured && !view.cues.transparentNouns.has(view.lemma(subject.head));
  // `aid reached 900 families`
  if (
    lemma === 'reach' &&
    view.cues.entityNouns.has(view.lemma(head)) &&
    !view.cues.measureNouns.has(view.lemma(subject.head))
  )
    return false;
  return view.cues.measureVerbs.has(lemma) && isThing(view, subject) && !isEntity(view, subject);
}

/** `cut [the seven rates] to five basic ones`, `cut [the size of the army] by 900 posts`. */
function movesObject(view: SentenceView, clause: Clause | null, chunk: NounChunk): boolean {
  const moves = directionOfVerb(view, clause?.verb) || view.cues.movingVerbs.has(clause?.verb?.lemma ?? '');
  if (!clause || !moves || !CHANGED.has(view.preposition(chunk))) return false;
  const object = view.chunk(clause.objects[0] ?? -1);
  // `increase support to 900 families`
  const served = view.cues.entityNouns.has(view.lemma(chunk.head)) && view.preposition(chunk) === 'to';
  if (object && served && view.cues.givenNouns.has(view.lemma(object.head))) return false;
  return object !== null && object.end <= chunk.start && isThing(view, object);
}

const INNER: ReadonlySet<string> = new Set(['in', 'for', 'on', 'to']);

/** `has three times as many [shops] as Lee`: what is counted by comparing. */
export const ofMultiple: MeasureRule = (view, { word }, expression) => {
  if (view.expression(expression).kind !== 'multiplier' || view.norm(word + 1) !== 'as') return null;
  const things = COUNTING.has(view.norm(word + 2)) ? view.chunkAt(word + 3) : null;
  return things && isThing(view, things)
    ? found(view, { start: Math.max(things.start, word + 3), end: things.end }, 'multiple')
    : null;
};

const COUNTING: ReadonlySet<string> = new Set(['few', 'little', 'many', 'much']);

/** `a [magnitude] 6.1 quake`, `the 6.1 [magnitude] quake`: read on a scale, it counts nothing. */
export const ofScale: MeasureRule = (view, { chunk, word }, expression) => {
  if (!chunk || view.expression(expression).kind !== 'number') return null;
  const beside = [word - 1, word + 1].find((at) => view.cues.scaleReadings.has(view.lemma(at)));
  return beside === undefined ? null : found(view, { start: beside, end: beside + 1 }, 'scale');
};

/** `$2 billion of [loans]`. */
export const ofContent: MeasureRule = (view, { chunk, counted, noun }, expression) => {
  // `reserves of four months of import cover`: how long they last.
  if (view.expression(expression).kind === 'duration' && noun && view.cues.measureNouns.has(view.lemma(noun.head)))
    return null;
  const content = chunk && !counted ? contentOf(view, chunk) : null;
  return content ? found(view, withoutFigure(view, content), 'content') : null;
};

/** `$3.5 million in [unpaid fees]`: money in the form of something. */
export const ofMoneyIn: MeasureRule = (view, { chunk }, expression) => {
  const after = chunk && view.expression(expression).kind === 'currency' ? view.chunk(chunk.index + 1) : null;
  if (
    !chunk ||
    after?.preposition !== chunk.end ||
    view.preposition(after) !== 'in' ||
    view.holdsFigure(after) ||
    !view.cues.measureNouns.has(view.lemma(after.head))
  )
    return null;
  return found(view, fullPhrase(view, after), 'money-in');
};

/** `families with an [income] below $2,000`, `an [interest rate] not exceeding 9%`: the figure right behind a noun bounds it. */
export const ofBound: MeasureRule = (view, { chunk, counted, word, inSubject }, expression) => {
  const before = chunk && !counted && chunk.start === word ? view.chunk(chunk.index - 1) : null;
  if (!before || inSubject || before.end !== word || view.expression(expression).comparator === '=') return null;
  const named = isThing(view, before) && view.cues.measureNouns.has(view.lemma(before.head));
  return named && BOUNDS.test(view.norm(word)) ? found(view, before, 'bounded') : null;
};

/** How a figure with a bound before it begins. */
export const BOUNDS = /^(?:above|below|between|exceeding|not exceeding|over|under)\b/;

/** `a [payment] of $1.45 billion`, `[market capitalisation] of $19 billion`, `[the rate of tax in India] at 30%`. */
export const ofNoun: MeasureRule = (view, { chunk, noun, clause }) => {
  if (!chunk || !noun || !isThing(view, noun) || !STATING.has(view.preposition(chunk))) return null;
  const sized = sizedBy(view, noun, clause);
  if (sized) return found(view, sized, 'noun-sized');
  if (view.cues.transparentNouns.has(view.lemma(noun.head)) || isPaced(view, noun, clause)) return null;
  const held = view.preposition(noun) === 'at' ? heldAt(view, noun, clause) : null;
  if (held) return found(view, fullPhrase(view, held), 'noun-held');
  const lemma = view.lemma(noun.head);
  // `[the trade balance] went from a surplus of $9 million to a deficit of $2 million`
  const crossing = view.cues.balanceNouns.has(lemma) ? view.subject(clause) : null;
  const balance = crossing && topOf(view, crossing);
  if (balance && view.lemma(balance.head) === 'balance') return found(view, fullPhrase(view, balance), 'noun-balance');
  // `exports reached a high of $9 million`
  if (view.cues.formerNouns.has(lemma)) return null;
  const limited = view.cues.limitNouns.has(lemma) ? limitedBy(view, chunk) : null;
  const served = view.cues.allotmentNouns.has(lemma) ? servedBy(view, chunk) : null;
  const purpose = !served && view.cues.allotmentNouns.has(lemma) ? purposeBehind(view, chunk) : null;
  if (purpose) return found(view, purpose, 'noun-purpose');
  if (served) return found(view, actionPhrase(view, served), 'noun-allotted');
  if (limited) return found(view, fullPhrase(view, limited), 'noun-limited');
  // `payment of a [Rural Income Grant] of $300`: a scheme that is an amount.
  if (isEntity(view, noun) && view.cues.measureNouns.has(view.lemma(noun.head))) return found(view, noun, 'noun-of');
  if (isLevelBeside(view, noun)) return found(view, noun, 'noun-of');
  const { start, end } = fromTop(view, noun);
  // `a surplus before gains and losses of $9 million`
  const reckoned = view.norm(noun.end) === 'before' && chunk.attachedTo === noun.index ? chunk.preposition : end;
  return found(view, withoutEntity(view, { start, end: reckoned }), 'noun-of');
};

/** `keep [the levy] at its present rate of 12%`: whose rate it is. */
function heldAt(view: SentenceView, noun: NounChunk, clause: Clause | null): NounChunk | null {
  const object = view.cues.possessivePronouns.has(view.norm(noun.start)) ? view.chunk(clause?.objects[0] ?? -1) : null;
  return object && object.end <= noun.start && isThing(view, object) ? object : null;
}

/** `a ceiling of $5 billion on [the deficit]`: behind the figure, what the limit is set to. */
function limitedBy(view: SentenceView, { index, end }: NounChunk): NounChunk | null {
  const next = view.chunk(index + 1);
  if (next?.preposition !== end || !LIMITED.has(view.preposition(next))) return null;
  return view.cues.measureNouns.has(view.lemma(next.head)) ? next : null;
}

/** `an allocation of $9 million for [primary schools]`: behind the figure, what it is for. */
function servedBy(view: SentenceView, { index, end }: NounChunk): NounChunk | null {
  const next = view.chunk(index + 1);
  const served = next?.preposition === end && TOWARDS.has(view.preposition(next)) && isThing(view, next);
  return served && !view.isTimeChunk(next) ? next : null;
}

const LIMITED: ReadonlySet<string> = new Set(['for', 'on']);

/** `[bonds] to the value of $50 million` */
function sizedBy(view: SentenceView, noun: NounChunk, clause: Clause | null): WordRange | null {
  if (view.preposition(noun) !== 'to' || !SIZES.has(view.lemma(noun.head))) return null;
  const sized = view.chunk(noun.attachedTo) ?? view.chunk(clause?.objects[0] ?? -1);
  return sized && isThing(view, sized) && sized.end <= noun.preposition
    ? { start: sized.start, end: noun.preposition }
    : null;
}

const SIZES: ReadonlySet<string> = new Set(['amount', 'extent', 'tune', 'value']);

/** Behind a verb that moves, a pace says nothing of what; `the bonus is paid at the rate of 9%` does so behind any. */
function isPaced(view: SentenceView, noun: NounChunk, clause: Clause | null): boolean {
  if (!tellsPace(view, noun) || !clause?.verb || noun.start < clause.verb.end) return false;
  const bare = view.words.slice(noun.start, noun.head).every(({ tag }) => tag !== 'NOUN');
  return (bare && view.preposition(noun) === 'at') || directionOfVerb(view, clause.verb) !== undefined;
}

/** `exports increased at an annual [rate] of 9%`, `dropped to a [pace] of 4 million`: how fast, not what. */
export function tellsPace(view: SentenceView, noun: NounChunk): boolean {
  return CHANGING.has(view.preposition(noun)) && PACES.has(view.lemma(noun.head));
}

const CHANGING: ReadonlySet<string> = new Set(['at', 'to']);

/** `an increase in [external assets] (Rs. 9 million)`: what stands before the bracket. */
export const ofBracketed: MeasureRule = (view, { chunk, counted, noun }) => {
  if (!chunk || counted || !noun || noun.end !== chunk.start - 1 || !isBracketed(view, chunk)) return null;
  if (!isThing(view, noun) || isEntity(view, noun)) return null;
  return found(view, withoutFigure(view, fromTop(view, noun)), 'bracketed');
};

const STATING: ReadonlySet<string> = new Set(['of', 'at']);

/** The phrase that ends in a noun, from the noun at the top of its chain: `consumption of goods and [services]`. */
export function fromTop(view: SentenceView, noun: NounChunk): WordRange {
  let top = noun;
  for (let above = aboveOf(view, top); above; above = aboveOf(view, top)) top = above;
  return { start: top.start, end: noun.end };
}

/** What a noun hangs on by `of`, itself or through its first conjunct. */
function aboveOf(view: SentenceView, noun: NounChunk): NounChunk | null {
  const first = noun.attachedTo < 0 ? view.chunk(noun.conjunctOf) : noun;
  const above = first && view.preposition(first) === 'of' ? view.chunk(first.attachedTo) : null;
  const place = first && ['in', 'for', 'on'].includes(view.preposition(first)) ? view.chunk(first.attachedTo) : null;
  const found = above ?? (first === noun ? place : null);
  return found && isThing(view, found) && found.index < noun.index ? found : null;
}
