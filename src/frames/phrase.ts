import type { NounChunk, WordRange } from '../syntax';
import type { SentenceView } from './sentence-view';
import { INDEFINITE, MORE, PERIODS } from './word-sets';

/** Prepositions whose phrase stays part of the noun phrase before it when it is named as a metric or a whole. */
const INNER: ReadonlySet<string> = new Set(
  'against among at between by during for from in into of on other per than to under with'.split(' '),
);

/**
 * A chunk with the prepositional phrases and conjuncts that follow it and belong to it:
 * `loans` → `loans to statutory boards`; it stops before dates and amounts: `spending [in FY87]`.
 */
export function fullPhrase(view: SentenceView, chunk: NounChunk, inner: ReadonlySet<string> = INNER): WordRange {
  return extend(view, chunk, (end, next) =>
    isWithin(chunk, next, next.conjunctOf)
      ? joined(view, end, next.start) && !isGappedSubject(view, next) && !isToldApart(view, chunk, next)
      : belongs(view, chunk, end, next, inner),
  );
}

/** `four nurses and [a driver]`, `the average, and [a death rate] of 9`: what is told over one by one is no part of it. */
function isToldApart(view: SentenceView, first: NounChunk, { start }: NounChunk): boolean {
  if (!INDEFINITE.has(view.norm(start))) return false;
  return view.holdsFigure(first) || (view.tag(start - 1) === 'CCONJ' && view.norm(start - 2) === ',');
}

/** What money is for; with the things that it counts where without them it says nothing: `[recruitment of 400 teachers]`. */
export function actionPhrase(view: SentenceView, chunk: NounChunk): WordRange {
  const range = fullPhrase(view, chunk);
  const things = view.chunk(chunk.index + 1);
  const counted =
    things?.attachedTo === chunk.index && view.preposition(things) === 'of' && things.preposition === range.end;
  if (!counted || !ACTION.test(view.norm(chunk.head)) || view.isFigureChunk(things) || !view.holdsFigure(things))
    return range;
  return { start: range.start, end: things.end };
}

const ACTION = /(?:al|ing|ion|ment)$/;

/** A chunk with its prepositional phrases, without the conjuncts that follow: `[receipts of the state] and spending`. */
export function ownPhrase(view: SentenceView, chunk: NounChunk): WordRange {
  return extend(view, chunk, (end, next) => next.conjunctOf < 0 && belongs(view, chunk, end, next, INNER));
}

type Test = (end: number, next: NounChunk) => boolean;

/** Chunks from the first one up to the next are of its phrase. */
function isWithin(first: NounChunk, next: NounChunk, index: number): boolean {
  return index >= first.index && index < next.index;
}

function extend(view: SentenceView, chunk: NounChunk, goesOn: Test): WordRange {
  let end = chunk.end;
  for (let index = chunk.index + 1; index < view.syntax.chunks.length; index++) {
    const next = view.syntax.chunks[index]!;
    if (view.isTimeChunk(next) || (isCounted(view, next) && !isTied(view, next)) || !goesOn(end, next)) break;
    end = next.end;
  }
  return { start: chunk.start, end };
}

/** An amount stops a phrase, a rank only where it does not describe a group: `debt of the poorest countries`. */
function isCounted(view: SentenceView, chunk: NounChunk): boolean {
  if (!view.holdsFigure(chunk)) return false;
  const { start, head } = chunk;
  const ranks = (word: number) => word < head && view.expression(view.words[word]!.expression).kind === 'ordinal';
  const group = view.preposition(chunk) === 'of' && view.norm(head) !== view.lemma(head);
  for (let word = start; word <= head; word++)
    if (view.words[word]!.expression >= 0 && !(group && ranks(word))) return true;
  return false;
}

/** `a 136-bed hospital`: a hyphen makes the figure part of the noun's name. */
function isTied(view: SentenceView, { start, head }: NounChunk): boolean {
  if (view.words[head]!.expression >= 0) return false;
  return view.words.slice(start, head).every(({ expression, text }) => expression < 0 || /-\p{L}/u.test(text));
}

/** `31 per cent of the stock and [owners] 64 per cent`, `and [the spread of leases] for 12%`: a figure right behind it is said of it. */
function isGappedSubject(view: SentenceView, chunk: NounChunk): boolean {
  const { end } = ownPhrase(view, chunk);
  const start = view.norm(end) === 'for' ? end + 1 : end;
  const behind = view.chunkAt(start);
  return behind !== null && behind.start === start && view.isFigureChunk(behind);
}

function belongs(
  view: SentenceView,
  first: NounChunk,
  end: number,
  next: NounChunk,
  inner: ReadonlySet<string>,
): boolean {
  return (
    isWithin(first, next, next.attachedTo) &&
    next.preposition >= end &&
    next.preposition <= end + 1 &&
    inner.has(view.preposition(next)) &&
    !isOccasion(view, next) &&
    !isSized(view, next) &&
    !isDatedOccasion(view, next)
  );
}

/** `aid [in the amount] of $9 million`: how much, not which. */
function isSized(view: SentenceView, chunk: NounChunk): boolean {
  const figure = view.cues.transparentNouns.has(view.lemma(chunk.head)) ? view.chunk(chunk.index + 1) : null;
  return (
    figure !== null &&
    view.preposition(chunk) === 'in' &&
    view.preposition(figure) === 'of' &&
    view.isFigureChunk(figure)
  );
}

/** `mortality [on such days]`, `the worst drought [in living memory]`: when, not which. */
function isOccasion(view: SentenceView, { head, preposition }: NounChunk): boolean {
  const { lemma } = view.words[head]!;
  const led = view.norm(preposition);
  return (lemma === 'day' && led === 'on') || (led === 'in' && (PERIODS.has(lemma) || MEMORIES.has(lemma)));
}

const MEMORIES: ReadonlySet<string> = new Set(['history', 'memory']);

/** `the poll [in the May ballot]`: when, not which. */
function isDatedOccasion(view: SentenceView, chunk: NounChunk): boolean {
  if (view.preposition(chunk) !== 'in') return false;
  for (let word = chunk.start; word < chunk.head; word++) {
    const { expression } = view.words[word]!;
    if (expression >= 0 && view.isTime(expression)) return true;
  }
  return false;
}

/** Nothing but commas, conjunctions and a preposition stands between. */
function joined(view: SentenceView, start: number, end: number): boolean {
  for (let word = start; word < end; word++) {
    const { tag, norm } = view.words[word]!;
    if (tag !== 'CCONJ' && tag !== 'ADP' && norm !== ',') return false;
  }
  return true;
}

/** The chunk at the top of a chain of attached phrases: `the rate of growth of trade` for `trade` is `the rate`. */
export function topOf(view: SentenceView, chunk: NounChunk): NounChunk {
  let top = chunk;
  for (let steps = 0; steps < view.syntax.chunks.length; steps++) {
    const next = view.chunk(top.attachedTo >= 0 ? top.attachedTo : top.conjunctOf);
    if (!next || next.index >= top.index) return top;
    top = next;
  }
  return top;
}

/** Chunks attached straight to this one, in order. */
export function attachedTo(view: SentenceView, { index }: NounChunk): NounChunk[] {
  return view.syntax.chunks.filter(({ attachedTo: to }) => to === index);
}

/** A figure behind one of these, an owner aside, is not at the front: `construction of a 60-bed ward`. */
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** What may stand between a figure and what it is of: `£18 million for [development]`. */
const LEADING: ReadonlySet<string> = new Set(['ADP', 'PUNCT']);

/** The phrase without the figures at its front: `16,000 research papers`, `second and fifth largest economies` → the nouns. */
export function withoutFigure(view: SentenceView, range: WordRange): WordRange {
  let start = range.start;
  for (let word = range.start; word < range.end; word++) {
    const { expression, tag } = view.words[word]!;
    if (expression >= 0) start = word + 1;
    else if (
      start === range.start ? NOUNS.has(tag) && view.norm(word + 1) !== "'s" : tag !== 'CCONJ' && tag !== 'PUNCT'
    )
      break;
  }
  while (start < range.end && (LEADING.has(view.tag(start)) || MORE.has(view.norm(start)))) start++;
  return start < range.end ? { start, end: range.end } : range;
}
