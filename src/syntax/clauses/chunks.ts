import type { Language } from '../../language/language';
import { closedClassesOf, cuesOf } from '../../language/lookups';
import type { ChunkDraft } from '../noun-chunks';
import { CLOSING_QUOTES, PERIODS } from '../word-sets';
import type { ClauseDraft } from './clause-draft';
import type { Reading } from './reading';
import { openRelative } from './words';

/** Gives a noun chunk its place: governed by a preposition, joined to another chunk, or free to be subject or object. */
export type ChunkRule = (reading: Reading, chunk: ChunkDraft) => void;

export function createChunkRule(language: Language): ChunkRule {
  const { nominativePronouns, enumerators, vocatives, titles, clausalVerbs } = closedClassesOf(language);
  const { entityNouns, reportingVerbs, sourceNouns } = cuesOf(language);

  return (reading, chunk) => {
    if (reading.words[chunk.start]!.norm === 'whose') openRelative(reading, chunk.start);
    else if (startsAside(reading, chunk)) reading.openAside(chunk.start);
    else if (!isSaidOfBoth(reading) && startsCoordinateClause(reading, chunk)) openCoordinate(reading, chunk);
    else if (startsContactClause(reading, chunk)) openContact(reading, chunk);
    chunk.apart = standsApart(reading, chunk);
    if (chunk.apart) chunk.clause = reading.current.index;
    else place(reading, chunk);
    settle(reading, chunk);
    reading.lastChunk = chunk.index;
  };

  /** `said roads and [bridges] were closed`: the first is no object, as nobody says things. */
  function isSaidOfBoth({ current: { verb, objects }, chunks, conjunction, lastChunk }: Reading): boolean {
    if (!verb || verb.voice === 'passive' || objects.length !== 1 || objects[0] !== lastChunk) return false;
    const { start, end } = chunks[lastChunk]!;
    return start === verb.end && end === conjunction && clausalVerbs.has(verb.lemma);
  }

  /** `Madam Speaker,` and `Second,` at the start, `Excellencies, ladies and gentlemen,`; `NAIROBI:` before a clause. */
  function standsApart(reading: Reading, { start, head, end }: ChunkDraft): boolean {
    const { words } = reading;
    const before = reading.lastChunk < 0 ? null : reading.chunks[reading.lastChunk]!;
    const first = start === 0 || (before?.apart === true && before.end >= start - 1);
    const mark = words[end]?.text;
    // `Budget: output rises by 3%`
    if (start === 0 && mark === ':') return reading.ahead.subjectAndVerb(end + 1);
    if (first && (words[head]!.tag === 'PROPN' || isCapitals(words[head]!.text))) {
      const dash = datelineEnd(reading, end);
      if (dash > 0) return isCapitals(words[0]!.text) || reading.ahead.subjectAndVerb(dash + 1);
    }
    if (mark !== ',' && !(first && words[end]?.tag === 'CCONJ')) return false;
    const called = vocatives.has(words[head]!.lemma) || enumerators.has(words[head]!.norm);
    return (
      called && (first ? words[start]!.tag !== 'DET' : titles.has(words[start]!.norm) && words[start - 1]!.text === ',')
    );
  }

  /** `3,000 people fled, [the office] said on Sunday, up from`: behind a comma somebody and a verb that reports, without what. */
  function startsAside({ words, current, ahead, preposition }: Reading, { start, head, end }: ChunkDraft): boolean {
    if (current.aside || preposition >= 0 || start === 0) return false;
    const before = words[start - 1]!.text;
    if (before !== ',' && !CLOSING_QUOTES.has(before)) return false;
    const { tag, lemma, expression } = words[head]!;
    const speaks = tag === 'PROPN' || tag === 'PRON' || sourceNouns.has(lemma) || entityNouns.has(lemma);
    if (expression >= 0 || !speaks) return false;
    const group = ahead.groupStartingAt(end);
    if (!group || (group.form !== 'ed' && group.form !== 'finite') || !reportingVerbs.has(group.lemma)) return false;
    const told = group.lemma === 'tell' ? ahead.chunkAt(group.end) : null;
    const next = words[told?.end ?? group.end];
    return !next || next.tag === 'PUNCT' || WHEN.has(next.norm);
  }

  /** `the tax` + `we pay`: a subject pronoun right after another chunk, but not `in 1995` + `it was`, `in Cork` + `they fell`. */
  function startsContactClause(reading: Reading, { start, head, end }: ChunkDraft): boolean {
    const { norm } = reading.words[head]!;
    const antecedent = reading.chunkEndingAt(start);
    if (antecedent < 0 || !nominativePronouns.has(norm) || reading.isTime(antecedent)) return false;
    const adverbial = reading.current.verb === null && reading.current.free.length === 0;
    return !adverbial && reading.ahead.finiteVerb(end);
  }
}

/** What a report goes on with when it says nothing more: `said on Sunday`, `said in a statement`. */
const WHEN: ReadonlySet<string> = new Set(['at', 'in', 'last', 'late', 'on', 'today', 'yesterday']);

/** `PERTH, Australia (AP) —`: where what sets off the place that a report comes from stands, or -1. */
function datelineEnd({ words }: Reading, from: number): number {
  let at = from;
  while (at < DATELINE_REACH && (words[at]?.tag === 'PROPN' || WITHIN_DATELINE.has(words[at]?.text ?? ''))) at++;
  const mark = words[at]?.text ?? '';
  if (DASHES.has(mark)) return at;
  // A hyphen does so only behind capitals: `BOGOTA - Inflation`, `OSLO -- Output`.
  if (mark !== '-' || !isCapitals(words[0]!.text)) return -1;
  return words[at + 1]?.text === '-' ? at + 1 : at;
}

function isCapitals(text: string): boolean {
  return text.length > 2 && /^\p{Lu}+$/u.test(text);
}

const DASHES: ReadonlySet<string> = new Set(['—', '–']);
const WITHIN_DATELINE: ReadonlySet<string> = new Set([',', '.', '(', ')']);

/** Words of a dateline. */
const DATELINE_REACH = 10;

/** Over a phrase of time or place a conjunction still waits: `fell, and in 2016 rose`, `and last year rose`. */
function settle(reading: Reading, { preposition, index }: ChunkDraft): void {
  const { conjunction } = reading;
  const waits = conjunction >= 0 && (preposition > conjunction || reading.isTime(index));
  reading.settle();
  if (waits) reading.conjunction = conjunction;
}

function openContact(reading: Reading, { start }: ChunkDraft): void {
  const antecedent = reading.lastChunk;
  reading.openUnder('relative', start, -1).antecedent = antecedent;
}

/** `output rose and imports` + `fell`, but `the number employed in mining and farming` + `fell`. */
function startsCoordinateClause(reading: Reading, chunk: ChunkDraft): boolean {
  const { conjunction, preposition, current } = reading;
  if (conjunction < 0 || preposition >= 0 || current.verb === null || reading.waitingAncestor()) return false;
  const passing = reading.isTime(chunk.index) && reading.ahead.finiteVerb(chunk.end);
  return !passing && reading.ahead.subjectAndVerb(chunk.start);
}

/** What a conjunction joins a clause to: after a comma not to the clause of time or the relative clause that it ends. */
function joinedClause(reading: Reading): ClauseDraft {
  const nearest = reading.finite(reading.current);
  const side = nearest.kind === 'adverbial' || nearest.kind === 'relative';
  const above = reading.parentOf(nearest);
  return side && above && reading.words[reading.conjunction - 1]?.text === ',' ? reading.finite(above) : nearest;
}

/** Under the nearest finite clause. */
function openCoordinate(reading: Reading, { start }: ChunkDraft): void {
  const model = joinedClause(reading);
  reading.open(model.kind, model.index, reading.conjunction, -1);
  // `and [in 2016] imports fell`
  reading.claim(reading.conjunction, start);
  reading.settle();
}

function place(reading: Reading, chunk: ChunkDraft): void {
  const { current, preposition } = reading;
  const previous = reading.lastChunk < 0 ? null : reading.chunks[reading.lastChunk]!;
  const near = previous !== null && previous.clause === current.index;
  chunk.clause = current.index;
  if (preposition >= 0) chunk.preposition = preposition;
  else if (near && reading.words[chunk.start - 1]!.text === '(') chunk.appositionOf = previous.index;
  else if (near && !isAwaited(reading, chunk) && joins(reading, previous, chunk))
    conjoin(amountBefore(reading, chunk) ?? holderOf(reading, previous, chunk), chunk);
  else if (near && isApposition(reading, previous, chunk)) chunk.appositionOf = previous.index;
  else if (near && namesIt(reading, previous, chunk)) chunk.appositionOf = previous.index;
  else if (recurs(reading, chunk)) return;
  else if (current.verb === null) current.free.push(chunk.index);
  else if (current.verb.lemma === 'be' || !reading.isTime(chunk.index)) current.objects.push(chunk.index);
}

/** `Of the budget of $4 million, [80%] goes to wages`, `In addition to aid, [grants] to towns rose`: before the verb, where nothing else can be its subject. */
function isAwaited({ current, conjunction, words, ahead }: Reading, { start, end }: ChunkDraft): boolean {
  const first = current.verb === null && current.free.length === 0 && conjunction < 0;
  if (!first || words[start - 1]?.text !== ',') return false;
  return ahead.finiteVerb(end) || (words[end]?.tag === 'ADP' && ahead.subjectAndVerb(start));
}

/** `Each year about a third is lost`: how often, neither who nor what. */
function recurs({ words }: Reading, { start, head }: ChunkDraft): boolean {
  return head === start + 1 && EACH.has(words[start]!.norm) && PERIODS.has(words[head]!.lemma);
}

const EACH: ReadonlySet<string> = new Set(['each', 'every']);
function conjoin(previous: ChunkDraft, chunk: ChunkDraft): void {
  chunk.conjunctOf = previous.conjunctOf >= 0 ? previous.conjunctOf : previous.index;
  chunk.preposition = previous.preposition;
}

/** `a rise of 5% and [a fall]`: what is no amount is joined to what the amount before is of. */
function holderOf(reading: Reading, previous: ChunkDraft, chunk: ChunkDraft): ChunkDraft {
  const { preposition, index } = previous;
  if (reading.conjunction < 0 || !reading.isAmount(index) || reading.headOf(chunk.index).expression >= 0)
    return previous;
  const holder = reading.chunks[index - 1];
  const holds = holder?.end === preposition && reading.words[preposition]!.norm === 'of';
  return holds && holder.clause === previous.clause ? holder : previous;
}

/** How far back an amount looks for the one that it is listed with. */
const LIST = 4;

/** `by 5% in May and [6%] in June`, `5% of the seats and [40 offices]`: an amount is listed with the one before, over what stands between. */
function amountBefore(reading: Reading, chunk: ChunkDraft): ChunkDraft | null {
  const counts = !reading.isAmount(chunk.index);
  if (counts && (!opensWithAmount(reading, chunk) || reading.conjunction < 0)) return null;
  for (let index = chunk.index - 1; index >= 0 && index >= chunk.index - LIST; index--) {
    const before = reading.chunks[index]!;
    if (before.clause !== chunk.clause) return null;
    if (reading.isAmount(index)) return before;
  }
  return null;
}

function opensWithAmount({ words }: Reading, { start }: ChunkDraft): boolean {
  return words[start]!.expression >= 0;
}

function joins(reading: Reading, previous: ChunkDraft, chunk: ChunkDraft): boolean {
  if (reading.conjunction >= 0) return true;
  // `arrivals, both by air and by sea,` tells of the one before.
  if (reading.words[chunk.start]!.norm === 'both' || isPartOfThem(reading, chunk)) return false;
  // `a clerk, 25, would pay 3%, a guard would pay`, but `found 52% in favour, 39% opposed`.
  const opensClause = reading.current.verb !== null && reading.ahead.groupStartingAt(chunk.end)?.form === 'finite';
  if (reading.comma && !opensClause && amountBefore(reading, chunk)) return true;
  return (
    reading.comma &&
    !reading.isTime(previous.index) &&
    reading.ahead.listGoesOn(chunk.end, reading.current.free.length > 0 && reading.current.verb === null)
  );
}

/** `lives, [the majority] of them women and children`: some of those before. */
function isPartOfThem({ words }: Reading, { end }: ChunkDraft): boolean {
  return words[end]?.norm === 'of' && THEM.has(words[end + 1]?.norm ?? '');
}

const THEM: ReadonlySet<string> = new Set(['them', 'these', 'those', 'which', 'whom']);

/** `the flagship scheme, Clean Rivers,`: a name between commas right behind a common noun, which no phrase of place opens. */
function namesIt({ words, comma, current, ahead }: Reading, previous: ChunkDraft, chunk: ChunkDraft): boolean {
  const adverbial = current.verb === null && current.free.length === 0;
  if (!comma || adverbial || words[chunk.head]!.tag !== 'PROPN' || words[previous.head]!.tag !== 'NOUN') return false;
  return !ahead.subjectAndVerb(chunk.start);
}

/** `Mr Lee, the minister,`: a noun phrase with an article or a rank right after the comma. */
function isApposition(reading: Reading, previous: ChunkDraft, chunk: ChunkDraft): boolean {
  const { current, comma } = reading;
  const adverbial = current.verb === null && current.free.length === 0;
  if (!comma || adverbial || reading.isTime(previous.index) || reading.isTime(chunk.index)) return false;
  const { tag } = reading.words[chunk.start]!;
  return (tag === 'DET' || tag === 'ADJ') && !reading.ahead.subjectAndVerb(chunk.start);
}
