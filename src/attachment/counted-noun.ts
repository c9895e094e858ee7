import type { Language } from '../language/language';
import { closedClassesOf, cuesOf } from '../language/lookups';
import { isPlacedNext, type NounChunk, placeBehind, type SentenceSyntax, type Word, type WordRange } from '../syntax';
import { PACES } from '../syntax/word-sets';
import { createCountRateReader } from './count-rate';
import {
  afterExpression,
  chunkOfExpression,
  complementOf,
  countsModifier,
  gappedSubject,
  hasNoun,
  isAmount,
} from './phrase';

/** The noun phrase that a plain number counts, as a lemma (`5G base station`), or null. */
export type UnitReader = (syntax: SentenceSyntax, expression: number) => string | null;

export function createUnitReader(language: Language): UnitReader {
  const { addingAdjectives, countingVerbs, extentPrepositions, tiedAdjectives } = closedClassesOf(language);
  const { transparentNouns, standardNouns, measureNouns, directedVerbs, trendParticles } = cuesOf(language);
  const readRate = createCountRateReader(language);

  return (syntax, expression) => {
    const { kind } = syntax.expressions[expression]!;
    const chunk = chunkOfExpression(syntax, expression);
    if (kind !== 'number' || !chunk) return null;
    const noun = countedBy(syntax, chunk, expression);
    const rate = noun && readRate(syntax, chunk.end);
    return rate ? `${noun.split(' per ', 1)[0]} per ${rate}` : noun;
  };

  function countedBy(syntax: SentenceSyntax, chunk: NounChunk, expression: number): string | null {
    const noun =
      tiedNoun(syntax, expression) ??
      ownNoun(syntax, chunk, expression) ??
      elided(syntax, chunk, expression) ??
      ofNoun(syntax, chunk, expression) ??
      ofFronted(syntax, chunk) ??
      ofTwin(syntax, chunk) ??
      ofPaced(syntax, chunk) ??
      ofSubject(syntax, chunk);
    // `two other [ports]`
    const first = noun?.indexOf(' ') ?? -1;
    return first > 0 && addingAdjectives.has(noun!.slice(0, first)) ? noun!.slice(first + 1) : noun;
  }

  /** `a 120-[bed] ward`, but `a 60-strong crew`. */
  function tiedNoun({ words, wordOf, expressions }: SentenceSyntax, expression: number): string | null {
    const { end, lemma } = words[wordOf[expression]!]!;
    const tied = tiedAdjectives.has(lemma) || extentPrepositions.has(lemma);
    return end > expressions[expression]!.span.end && !tied ? lemma : null;
  }

  /** `Of the 240 [passengers], 12 tested positive.` */
  function ofFronted(syntax: SentenceSyntax, chunk: NounChunk): string | null {
    const [whole] = syntax.chunks;
    if (!whole || syntax.words[0]!.norm !== 'of') return null;
    const subject = syntax.clauses[chunk.clause]!.subject === chunk.index;
    return subject && isAmount(syntax, chunk) && isCountable(syntax.words[whole.head]!)
      ? syntax.words[whole.head]!.lemma
      : null;
  }

  /** `its [seats] rose from 9 to 10`, `the number of [wells] is 40`, `raised the [seats] to 10`: what moves is what is counted. */
  function ofSubject(syntax: SentenceSyntax, chunk: NounChunk): string | null {
    const clause = syntax.clauses[chunk.clause];
    const object = clause?.objects.find((index) => index < chunk.index && !isAmount(syntax, syntax.chunks[index]!));
    const subject = syntax.chunks[object ?? clause?.subject ?? -1];
    if (!clause?.verb || !subject || chunk.start < clause.verb.end) return null;
    const { lemma } = clause.verb;
    if (!(countingVerbs.has(lemma) || directedVerbs.has(lemma)) || chunk.attachedTo >= 0) return null;
    const whole = NUMBERS.has(syntax.words[subject.head]!.lemma) ? complementOf(syntax, subject, 'of') : subject;
    if (!whole || !isCountable(syntax.words[whole.head]!)) return null;
    return syntax.words[whole.head]!.lemma;
  }

  /** `lost [jobs] at a rate of 900 a week` */
  function ofPaced(syntax: SentenceSyntax, { clause, attachedTo }: NounChunk): string | null {
    const pace = syntax.chunks[attachedTo];
    const object = syntax.chunks[syntax.clauses[clause]!.objects[0] ?? -1];
    if (!pace || !object || object.index >= pace.index || !PACES.has(syntax.words[pace.head]!.lemma)) return null;
    const { lemma } = syntax.words[object.head]!;
    return isCountable(syntax.words[object.head]!) ? lemma : null;
  }

  /** A plural of things, not of measures such as prices. */
  function isCountable({ tag, norm, lemma }: Word): boolean {
    return tag === 'NOUN' && (norm !== lemma || norm === 'people') && !measureNouns.has(lemma);
  }

  /** A number without a noun takes the unit of the one it is paired with, after it or before. */
  function elided(syntax: SentenceSyntax, chunk: NounChunk, expression: number): string | null {
    const whole = complementOf(syntax, chunk, 'of');
    if (whole && !isSubstance(syntax, whole)) return null;
    return unitAfter(syntax, chunk, expression) ?? unitBefore(syntax, chunk, expression);
  }

  /** `6 million [homes], including 2 million in the north`, `16,000 [papers], up from 750`. */
  function unitBefore(syntax: SentenceSyntax, chunk: NounChunk, expression: number): string | null {
    let previous = expression - 1;
    while (previous >= 0 && isTime(syntax, previous)) previous--;
    const before = previous < 0 ? null : chunkOfExpression(syntax, previous);
    if (!before || !isParallel(syntax, before, chunk)) return null;
    const { kind } = syntax.expressions[previous]!;
    // `fell 18%, from 44 million to 36 million`
    if (kind === 'percentage' && (syntax.expressions[expression]!.value ?? 0) > LARGEST_PERCENTAGE) return null;
    return unitIn(syntax, before, previous) ?? (kind === 'number' ? unitBefore(syntax, before, previous) : null);
  }

  /** Joined to the amount before, or governed as its counterpart. */
  function isParallel(syntax: SentenceSyntax, before: NounChunk, chunk: NounChunk): boolean {
    const { words, clauses } = syntax;
    if (gappedSubject(syntax, chunk)?.index === before.index + 1) return true;
    // `35 fires burned in Oregon, [12] in Idaho`
    if (isPlacedNext(syntax, chunk) && placeBehind(syntax, before)) return true;
    // `87 people were killed and 515 injured`
    const clause = clauses[chunk.clause];
    if (clause?.subject === chunk.index && clauses[clause.parent]?.subject === before.index) return true;
    if (chunk.conjunctOf >= 0) {
      const joined = syntax.chunks[chunk.conjunctOf]!;
      return [before.index, before.conjunctOf, rateChunk(syntax, before)].includes(joined.index);
    }
    const { preposition } = outermost(syntax, chunk);
    const own = words[preposition]?.norm;
    const other = words[before.preposition]?.norm;
    const compared = words[preposition - 1]?.norm === 'compared';
    if (own === 'to' && !compared) return other === 'from';
    // `down 18 per cent, from 388`: how far it fell is no level.
    if (own === 'from' && isShare(syntax, before) && isExtent(syntax, before)) return false;
    return (
      own !== undefined &&
      before.clause === (compared ? clause?.parent : chunk.clause) &&
      (compared || COUNTERPARTS.has(own))
    );
  }

  /** `fell 5%`, `down 5%`, `by 5%` */
  function isExtent({ words, clauses }: SentenceSyntax, { clause, start, preposition }: NounChunk): boolean {
    const { verb } = clauses[clause]!;
    if (preposition < 0) return verb?.end === start && directedVerbs.has(verb.lemma);
    return words[preposition]!.norm === 'by' || trendParticles.has(words[preposition]!.norm);
  }

  /** `40 ships [a day], or 15,000`: the amount of time behind it, which what is joined seems to be joined to. */
  function rateChunk(syntax: SentenceSyntax, { end }: NounChunk): number {
    return readRate(syntax, end) ? (syntax.chunkOf[end + 1] ?? -1) : -1;
  }

  /** `against [an average] of 20`: the noun that the amount is of, where it only measures. */
  function outermost({ words, chunks }: SentenceSyntax, chunk: NounChunk): NounChunk {
    const noun = words[chunk.preposition]?.norm === 'of' ? chunks[chunk.attachedTo] : undefined;
    const { lemma } = words[noun?.head ?? chunk.head]!;
    return noun && (transparentNouns.has(lemma) || standardNouns.has(lemma)) ? noun : chunk;
  }
}

/** `from 9 to 10 [seats]`, `by 400 to 1,600 [seats]`, `9 or 10 [seats]`. */
function unitAfter(syntax: SentenceSyntax, chunk: NounChunk, expression: number): string | null {
  const { words, expressions } = syntax;
  if (expression + 1 >= expressions.length) return null;
  const after = chunkOfExpression(syntax, expression + 1);
  if (!after || after.index !== chunk.index + 1) return null;
  const joined = after.conjunctOf === chunk.index && words[after.start - 1]!.tag === 'CCONJ';
  const paired = STEPS.has(words[chunk.preposition]?.norm ?? '') && words[after.preposition]?.norm === 'to';
  return joined || paired ? (expressions[expression + 1]!.unit ?? ownNoun(syntax, after, expression + 1)) : null;
}

const STEPS: ReadonlySet<string> = new Set(['by', 'from']);

/**
 * `killed 12 [people] and injured 34`, `12 [flights] were cancelled and 34 delayed`, `Leeds built 12 [homes] while Hull
 * built 9`: the same part of the clause before.
 */
function ofTwin(syntax: SentenceSyntax, chunk: NounChunk): string | null {
  if (chunk.preposition >= 0) return null;
  const { words, chunks, clauses } = syntax;
  const own = clauses[chunk.clause];
  const before = clauses[chunk.clause - 1];
  if (!before?.verb || !own?.verb) return null;
  const acts = own.subject === chunk.index;
  const joined = words[(acts ? chunk : own.verb).start - 1]?.tag === 'CCONJ';
  // `a score is 20 things, a gross is 144`
  const repeated = own.verb.lemma === before.verb.lemma && own.verb.lemma !== 'be' && own.objects.includes(chunk.index);
  if (!joined && !repeated) return null;
  const twin = chunks[(acts ? before.subject : before.objects[0]) ?? -1];
  if (!twin) return null;
  for (let at = twin.start; at <= twin.head; at++)
    if (words[at]!.expression >= 0) return unitIn(syntax, twin, words[at]!.expression);
  return null;
}

/** `400 tons of coal and 3 of [coke]`: nobody counts what stands without an article. */
function isSubstance({ words }: SentenceSyntax, { start, head }: NounChunk): boolean {
  return words[head]!.tag === 'NOUN' && (words[start]!.tag === 'NOUN' || words[start]!.tag === 'ADJ');
}

function isShare({ words, expressions }: SentenceSyntax, { head }: NounChunk): boolean {
  return expressions[words[head]!.expression]?.kind === 'percentage';
}

function isTime({ expressions }: SentenceSyntax, expression: number): boolean {
  const { kind } = expressions[expression]!;
  return kind === 'year' || kind === 'date';
}

function unitIn(syntax: SentenceSyntax, chunk: NounChunk, expression: number): string | null {
  const { kind, unit } = syntax.expressions[expression]!;
  if (kind === 'duration') return null;
  return kind === 'number' ? (ownNoun(syntax, chunk, expression) ?? ofNoun(syntax, chunk, expression)) : unit;
}

/** A plain number above it is none that a percent sign before it would be meant for. */
const LARGEST_PERCENTAGE = 1000;

const NUMBERS: ReadonlySet<string> = new Set(['count', 'number', 'tally', 'total']);
const COUNTERPARTS: ReadonlySet<string> = new Set(['against', 'excluding', 'from', 'including', 'than', 'versus']);

/** `16,000 [research papers]`, `a 12 [page] document`. */
function ownNoun(syntax: SentenceSyntax, chunk: NounChunk, expression: number): string | null {
  if (chunk.head <= syntax.wordOf[expression]! || !hasNoun(syntax, chunk)) return null;
  const range = afterExpression(syntax, chunk, expression);
  const measured = countsModifier(syntax, chunk, expression);
  return lemmaOf(syntax, measured ? { start: range.start, end: range.start + 1 } : range);
}

/** `three of the [ports]`, `thousands of [homes]`. */
function ofNoun(syntax: SentenceSyntax, chunk: NounChunk, expression: number): string | null {
  const next = syntax.chunks[chunk.index + 1];
  if (!next || chunk.head !== syntax.wordOf[expression] || next.attachedTo !== chunk.index) return null;
  if (syntax.words[next.preposition]!.norm !== 'of' || !hasNoun(syntax, next)) return null;
  // `of them`, `of these`
  const { tag } = syntax.words[next.head]!;
  return tag === 'PRON' || tag === 'DET' ? null : lemmaOf(syntax, next);
}

const LEADING: ReadonlySet<string> = new Set(['CCONJ', 'DET', 'PART', 'PRON', 'PUNCT']);

function lemmaOf({ words }: SentenceSyntax, { start, end }: WordRange): string | null {
  let from = start;
  // `seven of its last eight games`: what stands before a number of its own is no part of the noun.
  for (let at = start; at < end - 1; at++) if (words[at]!.expression >= 0 && words[at]!.tag === 'NUM') from = at + 1;
  while (from < end - 1 && (LEADING.has(words[from]!.tag) || words[from]!.expression >= 0)) from++;
  if (from >= end) return null;
  const parts: string[] = [];
  for (let at = from; at < end; at++) parts.push(at === end - 1 ? headOf(words[at]!) : qualifier(words[at]!));
  return parts.join(' ');
}

/** Of `MPs`, `MP`. */
function headOf({ text, lemma }: Word): string {
  return /^\p{Lu}{2,}s$/u.test(text) ? text.slice(0, -1) : lemma;
}

/** Qualifiers keep their form, names their capitals: `5G base station`, `Liverpool fan`. */
function qualifier({ text, norm, tag }: Word): string {
  return tag === 'PROPN' ? text : norm;
}
