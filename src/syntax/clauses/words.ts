import type { Language } from '../../language/language';
import { closedClassesOf, cuesOf } from '../../language/lookups';
import { isCapital } from '../tagging/context';
import { INDEFINITE } from '../word-sets';
import type { ClauseDraft } from './clause-draft';
import type { Reading } from './reading';

/** Reads a word that is neither in a chunk nor in a verb group: what opens, joins and ends clauses. */
export type WordRule = (reading: Reading, at: number) => void;

export function createWordRule(language: Language): WordRule {
  const { subordinators, clausalPrepositions, relativePronouns, interrogatives, contentNouns } =
    closedClassesOf(language);
  const { reportingVerbs } = cuesOf(language);

  return (reading, at) => {
    const { norm, tag, text } = reading.words[at]!;
    if (tag === 'ADP' && endsCaption(reading, at)) dropCaption(reading);
    if (text === ',') readComma(reading, at);
    else if (tag === 'PUNCT') readPunctuation(reading, at);
    else if (norm === 'that') readThat(reading, at);
    else if (relativePronouns.has(norm)) openRelative(reading, at);
    else if (norm === 'there') readThere(reading, at);
    else if ((subordinators.has(norm) && tag !== 'ADP') || (clausalPrepositions.has(norm) && opensClause(reading, at)))
      reading.openUnder('adverbial', at, at);
    else if (interrogatives.has(norm) && reading.ahead.subjectAndVerb(at + 1)) reading.openUnder('complement', at, at);
    else if (tag === 'CCONJ') reading.conjunction = at;
    else if (tag === 'ADP' || tag === 'SCONJ') reading.preposition = at;
  };

  /** After a noun it is a relative pronoun, unless the noun or the verb before announces a content clause. */
  function readThat(reading: Reading, at: number): void {
    const noun = reading.chunkEndingAt(at);
    const announced =
      noun >= 0 &&
      (contentNouns.has(reading.headOf(noun).lemma) || reportingVerbs.has(reading.current.verb?.lemma ?? '')) &&
      !reading.ahead.finiteVerb(at + 1);
    const relative = reading.lastChunk >= 0 && reading.ahead.finiteVerb(at + 1);
    if (relative || (noun >= 0 && !announced)) openRelative(reading, at);
    else if (!pointsAtNoun(reading, at)) {
      reading.openUnder('complement', at, at);
    }
  }
}

/** `as demand grew`; `other than borrowings is` only compares, as long as the verb is still to come. */
function opensClause(reading: Reading, at: number): boolean {
  const { words, current, ahead, comma } = reading;
  if (words[at]!.norm === 'than' && current.verb === null) return false;
  // `Debt as a share of output has fallen`: the verb is that of what waits for one.
  if (words[at]!.norm === 'as' && current.verb === null && current.free.length > 0 && !comma) return false;
  if (current.verb === null && current.free.length > 0 && !comma && isBareNoun(reading, at + 1)) return false;
  return ahead.clauseAfterPreposition(at + 1);
}

/** `Mary Ade of the Greens In the north, …`: a capital where no name goes on shows that a sentence begins behind a caption. */
function endsCaption({ words, current, lastChunk, chunks }: Reading, at: number): boolean {
  if (at === 0 || current.verb !== null || lastChunk < 0 || chunks[lastChunk]!.end !== at) return false;
  return isCapital(words[at]!.text) && words[at + 1]?.tag === 'DET';
}

function dropCaption({ current, chunks, lastChunk }: Reading): void {
  for (let index = 0; index <= lastChunk; index++) chunks[index]!.apart = true;
  current.free = [];
}

/** `there are`, at the start or as the subject of a clause joined to the one before: `…, but there are`. */
function readThere(reading: Reading, at: number): void {
  if (!reading.ahead.finiteVerb(at + 1)) return;
  if (reading.current.verb !== null) {
    const { kind, index } = reading.finite(reading.current);
    reading.open(kind, index, at, -1);
    reading.settle();
  }
  reading.current.existential = true;
}

/** Opens the clause of a relative pronoun, alone or before its noun: `which fell`, `whose debt fell`. */
export function openRelative(reading: Reading, at: number): void {
  const part = partBefore(reading, at);
  const { lastChunk, words } = reading;
  // `patients over 60 who`: no amount acts.
  const beside = words[at]!.norm === 'who' && lastChunk >= 0 && reading.isBeside(lastChunk);
  const nearest = antecedentOf(reading, beside ? lastChunk - 1 : lastChunk);
  const antecedent = nearest >= 0 && words[at]!.norm === 'that' ? behindName(reading, nearest) : nearest;
  if (part >= 0) openWithPart(reading, at, part);
  else reading.openUnder(antecedent < 0 ? 'complement' : 'relative', at, at).antecedent = antecedent;
}

/** `a plant near [Dresden] that employs 300`: no clause with that tells which of several a name is. */
function behindName(reading: Reading, chunk: number): number {
  return reading.headOf(chunk).tag === 'PROPN' ? wholeOf(reading, chunk) : chunk;
}

/** `refugees, [half] of` + `whom`: the chunk that is said to be a part of the antecedent, or -1. */
function partBefore(reading: Reading, at: number): number {
  const { words, chunks } = reading;
  if (words[at - 1]?.norm !== 'of') return -1;
  const part = reading.chunkEndingAt(at - 1);
  if (part <= 0 || reading.isTime(part)) return -1;
  const { start, head } = chunks[part]!;
  let before = start - 1;
  while (before > 0 && words[before]!.tag === 'ADV') before--;
  return words[before]!.text === ',' && (words[head]!.expression >= 0 || PARTS.has(words[head]!.norm)) ? part : -1;
}

const PARTS: ReadonlySet<string> = new Set(['all', 'both', 'bulk', 'many', 'majority', 'most', 'none', 'some']);

/** The part is the first thing in the relative clause. */
function openWithPart(reading: Reading, at: number, part: number): void {
  const { chunks, current } = reading;
  const chunk = chunks[part]!;
  current.objects = current.objects.filter((index) => index !== part);
  current.free = current.free.filter((index) => index !== part);
  chunk.conjunctOf = -1;
  chunk.appositionOf = -1;
  chunk.preposition = -1;
  const clause = reading.openUnder('relative', chunk.start, at);
  reading.claim(chunk.start, at);
  clause.antecedent = antecedentOf(reading, part - 1);
  clause.free.push(part);
}

/** The nearest chunk from `last` back that is not a time; of a coordination inside a phrase what the phrase belongs to. */
function antecedentOf(reading: Reading, last: number): number {
  const { chunks } = reading;
  for (let chunk = last; chunk >= 0 && chunk > last - 3; chunk--) {
    if (reading.isTime(chunk)) continue;
    const { conjunctOf } = chunks[chunk]!;
    return conjunctOf >= 0 && !standsAlone(reading, chunk)
      ? wholeOf(reading, conjunctOf)
      : outsideBracket(reading, chunk);
  }
  return -1;
}

/** `2 GB of memory and [a battery] that lasts`: an article of its own, where the one before it has none. */
function standsAlone({ words, chunks }: Reading, chunk: number): boolean {
  const { start, conjunctOf } = chunks[chunk]!;
  return INDEFINITE.has(words[start]!.norm) && words[chunks[conjunctOf]!.start]!.tag !== 'DET';
}

/** `spending on food and drink, which`: the spending. */
function wholeOf({ chunks }: Reading, chunk: number): number {
  const { preposition, index } = chunks[chunk]!;
  return preposition >= 0 && index > 0 && chunks[index - 1]!.end === preposition ? index - 1 : chunk;
}

/** A comma ends the clause that a comma opened, where the one above still waits for its verb or a new one begins. */
function readComma(reading: Reading, at: number): void {
  const { current } = reading;
  reading.comma = true;
  if (current.aside) {
    reading.preposition = -1;
    // `she said, adding that` goes on with what she said.
    if (reading.ahead.groupStartingAt(at + 1)?.form !== 'ing') reading.current = current.aside;
    return;
  }
  if (current.free.length > 0) current.commas++;
  reading.preposition = -1;
  const parent = reading.parentOf(current);
  if (!parent || current.verb === null) return;
  if (!current.parenthetical && !opensSentence(reading, parent, at)) return;
  const leave =
    parent.verb === null ||
    (reading.finite(current) !== current && reading.ahead.subjectAndVerb(at + 1)) ||
    closesRelative(reading, at);
  if (leave) leaveTo(reading, parent, at);
}

/** `Of those who left school, 5% work`: nothing waits for a verb, so after the relative clause the sentence itself begins. */
function opensSentence({ current, ahead }: Reading, { verb, free, parent }: ClauseDraft, at: number): boolean {
  const fronted = current.kind === 'relative' && parent < 0 && verb === null && free.length === 0;
  return fronted && ahead.subjectAndVerb(at + 1);
}

function readPunctuation(reading: Reading, at: number): void {
  reading.preposition = -1;
  reading.comma = true;
  if (reading.words[at]!.text === '(') reading.brackets.push(reading.current);
  if (reading.words[at]!.text === ')') reading.current = reading.brackets.pop() ?? reading.current;
  if (!startsSentence(reading, at)) return;
  reading.open('main', 0, at + 1, -1);
  reading.settle();
}

/** A semicolon before another verb, a colon before a subject with its verb: what follows is a sentence of its own. */
function startsSentence({ words, current, clauses, ahead }: Reading, at: number): boolean {
  if (current.verb === null && clauses.length === 1) return false;
  const { text } = words[at]!;
  return text === ';' ? ahead.verbBeforeSemicolon(at + 1) : text === ':' && ahead.subjectAndVerb(at + 1);
}

/** Of `Tuberculosis (TB), which` what stands before the bracket. */
function outsideBracket({ words, chunks }: Reading, chunk: number): number {
  const { start, appositionOf } = chunks[chunk]!;
  return appositionOf >= 0 && words[start - 1]!.text === '(' ? appositionOf : chunk;
}

/** `Profit before [tax] fell`, `sales since [Easter] rose`: what one noun dates still waits for its verb. */
function isBareNoun({ words, ahead }: Reading, at: number): boolean {
  if (ahead.chunkAt(at)?.end !== at + 1) return false;
  const { tag, norm, lemma } = words[at]!;
  return (tag === 'PROPN' || (tag === 'NOUN' && norm === lemma)) && ahead.finiteVerb(at + 1);
}

/** `changed that model, and`: a determiner after all. */
function pointsAtNoun({ words, ahead }: Reading, at: number): boolean {
  const chunk = ahead.chunkAt(at + 1);
  return chunk !== null && words[chunk.end]?.tag === 'PUNCT' && !ahead.subjectAndVerb(at + 1);
}

/** To the clause above; where a new subject begins, on to one that still waits for its verb: `On X, which Y says, it fell`. */
function leaveTo(reading: Reading, parent: ClauseDraft, at: number): void {
  reading.current = parent;
  parent.commas++;
  if (parent.verb === null || !reading.ahead.subjectAndVerb(at + 1)) return;
  for (let clause = reading.parentOf(parent); clause; clause = reading.parentOf(clause))
    if (clause.verb === null) reading.current = clause;
}

/** `terrorists, which have attacked, and ensure`: the comma that ends a relative clause before the verb of the one above. */
function closesRelative({ words, current, ahead }: Reading, at: number): boolean {
  return current.kind === 'relative' && words[at + 1]?.tag === 'CCONJ' && ahead.finiteVerb(at + 2);
}
