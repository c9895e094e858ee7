import type { NounChunk, SentenceSyntax, WordRange } from '../syntax';
import { findAntecedent } from './antecedent';
import {
  afterExpression,
  complementOf,
  countsModifier,
  gappedSubject,
  hasNoun,
  isAmount,
  withComplements,
} from './phrase';

/** `a 25% [tax on cars]`: the noun that the amount qualifies; of a count it is only what counts, unless that stands between. */
export function qualified(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  if (!hasNoun(syntax, chunk)) return null;
  const { start, end } = afterExpression(syntax, chunk, expression);
  // `debt is 4.1 times earnings` is about the debt.
  if (syntax.expressions[expression]!.kind === 'multiplier') return null;
  if (syntax.expressions[expression]!.kind !== 'number')
    return start < end ? withComplements(syntax, chunk, start) : null;
  if (isTied(syntax, expression)) return start < end ? withComplements(syntax, chunk, start) : null;
  if (chunk.head > start && countsModifier(syntax, chunk, expression)) return withComplements(syntax, chunk, start + 1);
  return ownerOf(syntax, chunk, start - 1);
}

/** `[the country]'s 11 million cattle`: whose the things are that it counts. */
function ownerOf({ words }: SentenceSyntax, chunk: NounChunk, number: number): WordRange | null {
  for (let at = number - 1; at > chunk.start; at--)
    if (words[at]!.tag === 'PART') return { start: chunk.start, end: at };
  return null;
}

/** `a 120-bed [ward]`: a hyphen ties what is counted to the number. */
function isTied({ words, wordOf, expressions }: SentenceSyntax, expression: number): boolean {
  return words[wordOf[expression]!]!.end > expressions[expression]!.span.end;
}

/** `5% of [its workforce]`, `$3 million in [sales]`; `thousands of jobs` only counts. */
export function partOf(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  const { kind } = syntax.expressions[expression]!;
  if (!isAmount(syntax, chunk) || kind === 'number') return null;
  if (syntax.words[chunk.preposition]?.norm === 'within' || syntax.words[chunk.start]!.norm.startsWith('within'))
    return null;
  const whole =
    complementOf(syntax, chunk, 'of') ??
    worthOf(syntax, chunk) ??
    (kind === 'currency' ? substanceOf(syntax, chunk) : null);
  return whole && withComplements(syntax, findAntecedent(syntax, whole) ?? whole);
}

/** `$40,000 worth of [damage]`. */
function worthOf({ words, chunks }: SentenceSyntax, { index, end }: NounChunk): NounChunk | null {
  const next = chunks[index + 1];
  const worth = words[end]?.norm === 'worth' && words[end + 1]?.norm === 'of';
  return worth && next?.preposition === end + 1 ? next : null;
}

/** `$3 million in [unpaid taxes]`: what money consists of stands without an article; `in the north`, `in Peru` is a place. */
function substanceOf(syntax: SentenceSyntax, chunk: NounChunk): NounChunk | null {
  const substance = complementOf(syntax, chunk, 'in');
  if (!substance) return null;
  const [opener, head] = [syntax.words[substance.start]!, syntax.words[substance.head]!];
  return head.tag === 'NOUN' && opener.tag !== 'DET' && opener.tag !== 'PRON' && !MANNER.has(head.lemma)
    ? substance
    : null;
}

/**
 * `[a park] 50 km north of the city`, `[a bridge] 300 metres long`: a measure right behind a noun; any amount behind one
 * of a list that leaves out its verb: `oil rose 5% and [coal] 3%`.
 */
export function beside(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  const before = syntax.chunks[chunk.index - 1];
  // `[the crater], 50 km wide, was`.
  if (before && chunk.appositionOf === before.index && isAmount(syntax, chunk) && hasNoun(syntax, before))
    return before;
  if (before?.end !== chunk.start || !hasNoun(syntax, before)) return null;
  if (!isAmount(syntax, chunk) && syntax.words[before.head]!.tag !== 'PROPN') return null;
  return gappedSubject(syntax, chunk) ?? (syntax.expressions[expression]!.kind === 'measure' ? before : null);
}

/** `$5 million in all`, `in comparison`, `in early trading`: no substance. */
const MANNER: ReadonlySet<string> = new Set([
  'average',
  'comparison',
  'contrast',
  'dealing',
  'exchange',
  'fact',
  'hour',
  'part',
  'return',
  'term',
  'total',
  'trading',
]);

/** `[Ann Moss], 32, was`: a number between a name and a comma is an age; in a list only of a name in full, not `Leeds, 32, York, 41`. */
export function aged(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  const { expressions } = syntax;
  const { kind, unit, value } = expressions[expression]!;
  const name = syntax.chunks[chunk.index - 1];
  const years = kind === 'number' && chunk.end === chunk.start + 1 && value !== null && value < OLDEST;
  if (!name || !(unit === 'year of age' || years) || !isInserted(syntax, name, chunk)) return null;
  // `Mr. Speaker, 1.` begins a paragraph.
  if (unit !== 'year of age' && value! < YOUNGEST && syntax.words[chunk.end]?.text !== ',') return null;
  const listed = [expression - 1, expression + 1].some((other) => isListed(syntax, other));
  return unit === 'year of age' || !listed || name.end > name.start + 1 ? name : null;
}

/** Of one younger a text says that he is a child. */
const YOUNGEST = 5;

/** Nobody is older. */
export const OLDEST = 120;

/** Between commas behind a name. */
function isInserted({ words }: SentenceSyntax, name: NounChunk, { start, end }: NounChunk): boolean {
  const between = start === name.end + 1 && words[name.end]!.text === ',';
  const { tag, norm } = words[name.head]!;
  const named = tag === 'PROPN' || norm === 'he' || norm === 'she';
  return between && named && (end === words.length || CLOSERS.has(words[end]!.text));
}

const CLOSERS: ReadonlySet<string> = new Set([')', ',', '.', ';']);

function isListed(syntax: SentenceSyntax, expression: number): boolean {
  if (!syntax.expressions[expression]) return false;
  const chunk = syntax.chunks[syntax.chunkOf[syntax.wordOf[expression]!]!];
  const name = chunk && syntax.chunks[chunk.index - 1];
  return !!name && isInserted(syntax, name, chunk);
}

/** The expression that is of the same: before in `seven miles (11 km)`, after in `a 7- or 8-inch screen`; else -1. */
export function counterpart(syntax: SentenceSyntax, chunk: NounChunk, expression: number): number {
  const { words, wordOf, expressions } = syntax;
  const word = wordOf[expression]!;
  const before = words[word - 1];
  const repeats = before?.text === '(' || before?.norm === 'or';
  if (expression > 0 && isAmount(syntax, chunk) && repeats && word - wordOf[expression - 1]! <= NEAR)
    return expression - 1;
  const next = wordOf[expression + 1] ?? -1;
  if (next < 0 || next - word > NEAR || words[next - 1]!.tag !== 'CCONJ') return -1;
  const shares =
    expressions[expression]!.unit === expressions[expression + 1]!.unit && inOnePhrase(syntax, chunk, next);
  return shares ? expression + 1 : -1;
}

/** Words from one amount to the next that repeats it: `7- or 8-inch`. */
const NEAR = 3;

/** `the 20% and 25% rates`, `7- or 8-inch screens`, `4% or 5% of output`: the second has a noun that the first goes without. */
function inOnePhrase(syntax: SentenceSyntax, chunk: NounChunk, word: number): boolean {
  const other = syntax.chunks[syntax.chunkOf[word]!];
  if (!other) return false;
  if (other === chunk) return hasNoun(syntax, other);
  const joined = isAmount(syntax, chunk) && (other.conjunctOf === chunk.index || other.conjunctOf === chunk.conjunctOf);
  return joined && other.conjunctOf >= 0 && (hasNoun(syntax, other) || complementOf(syntax, other, 'of') !== null);
}
