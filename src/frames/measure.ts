import type { Evidence } from '../model/claim';
import type { Clause, NounChunk, WordRange } from '../syntax';
import type { Cues } from './cues';
import type { Governor } from './governor';
import { attachedTo, fullPhrase, withoutFigure } from './phrase';
import type { SentenceView } from './sentence-view';

/** What is measured (the measured property) and, of a share, the whole it is a part of. */
export interface Measure {
  /** Words of the metric, or null. */
  metric: WordRange | null;
  whole: WordRange | null;
  evidence: Evidence[];
}

const NOTHING: Measure = { metric: null, whole: null, evidence: [] };

/** Reads the metric of a figure from the nearest noun that can be one; see the rules below, in order. */
export function readMeasure(
  view: SentenceView,
  cues: Cues,
  governor: Governor,
  expression: number,
  own: NounChunk | null,
): Measure {
  if (own) return found(view, fullPhrase(view, own), 'respectively');
  for (const rule of RULES) {
    const measure = rule(view, cues, governor, expression);
    if (measure) return measure;
  }
  return NOTHING;
}

type Rule = (view: SentenceView, cues: Cues, governor: Governor, expression: number) => Measure | null;

const RULES: readonly Rule[] = [
  ofVerb,
  ofRank,
  ofShare,
  ofChangeNoun,
  ofCount,
  ofNoun,
  ofBeneficiary,
  ofClause,
  ofNeighbour,
];

function found(view: SentenceView, metric: WordRange | null, rule: string, whole: WordRange | null = null): Measure {
  return { metric, whole, evidence: metric ? [view.evidence('metric', metric, `measure/${rule}`)] : [] };
}

/** The figure is the verb: `investment more than [doubled]`, `[quadruple] climate financing`. */
function ofVerb(view: SentenceView, _cues: Cues, { clause, chunk, word }: Governor): Measure | null {
  if (chunk || !clause?.verb || word < clause.verb.start || word >= clause.verb.end) return null;
  const object = view.chunk(clause.objects[0] ?? -1);
  const subject = view.subject(clause);
  const measured = object && !view.isTimeChunk(object) ? object : subject;
  return measured ? found(view, fullPhrase(view, measured), 'verb') : null;
}

/** `84,121 [votes], the most`, `[turnout] was the highest`: a rank word without a noun ranks what stands before it. */
function ofRank(
  view: SentenceView,
  _cues: Cues,
  { chunk, clause, word }: Governor,
  expression: number,
): Measure | null {
  if (view.expression(expression).kind !== 'ordinal' || (chunk && chunk.head !== word)) return null;
  const before =
    view.chunk(chunk?.appositionOf ?? -1) ??
    (chunk && view.norm(chunk.start - 1) === ',' ? view.chunk(chunk.index - 1) : null);
  if (before && isThing(view, before)) return found(view, withoutFigure(view, before), 'rank-of');
  const subject = view.subject(clause);
  return subject && clause?.verb?.lemma === 'be' && isThing(view, subject)
    ? found(view, fullPhrase(view, subject), 'rank-subject')
    : null;
}

/** `[40%] of the world's patents`: the whole is the `of` phrase; the metric is the subject where that is a measure. */
function ofShare(
  view: SentenceView,
  cues: Cues,
  { chunk, counted, clause, inSubject }: Governor,
  expression: number,
): Measure | null {
  const { kind } = view.expression(expression);
  if (!chunk || counted || (kind !== 'percentage' && kind !== 'fraction')) return null;
  const wholeChunk = first(
    attachedTo(view, chunk),
    (next) => view.preposition(next) === 'of' && next.start > chunk.head,
  );
  if (!wholeChunk) return null;
  const whole = fullPhrase(view, wholeChunk);
  const subject = view.subject(clause);
  if (inSubject)
    return (
      opinion(view, clause, whole) ?? recipient(view, clause, whole) ?? found(view, whole, 'share-of-subject', whole)
    );
  if (subject && isMeasure(view, cues, subject, clause))
    return found(view, fullPhrase(view, subject), 'share-subject', whole);
  return found(view, whole, 'share-whole', whole);
}

/** `69% of businesses think [that protection has improved]`: what they think. */
function opinion(view: SentenceView, clause: Clause | null, whole: WordRange): Measure | null {
  const complement = view.syntax.clauses.find((other) => other.parent === clause?.index && other.kind === 'complement');
  if (!complement) return null;
  const start =
    complement.marker >= 0 && complement.marker === complement.start ? complement.start + 1 : complement.start;
  const end = clauseEnd(view, complement);
  return start < end ? found(view, { start, end }, 'opinion', whole) : null;
}

/** `38% of the budget goes to [schools]`: what gets it. */
function recipient(view: SentenceView, clause: Clause | null, whole: WordRange): Measure | null {
  if (!clause?.verb) return null;
  const target = view.syntax.chunks.find(
    (chunk) =>
      chunk.clause === clause.index &&
      chunk.start > clause.verb!.end - 1 &&
      chunk.attachedTo < 0 &&
      ['to', 'towards', 'toward', 'for', 'into'].includes(view.preposition(chunk)),
  );
  return target && isThing(view, target) ? found(view, fullPhrase(view, target), 'share-recipient', whole) : null;
}

function clauseEnd(view: SentenceView, clause: Clause): number {
  let end = clause.end;
  while (end > clause.start && view.words[end - 1]!.tag === 'PUNCT') end--;
  return end;
}

/** `a 9% increase in [running costs]`, `[GDP] growth of 5%`, `[tourism] registered a rise of 7%`. */
function ofChangeNoun(view: SentenceView, _cues: Cues, { changeNoun, clause, chunk }: Governor): Measure | null {
  if (!changeNoun) return null;
  const noun = changeNoun.chunk;
  const complement =
    first(
      attachedTo(view, noun),
      (next) => isThing(view, next) && ['in', 'of', 'to'].includes(view.preposition(next)),
    ) ??
    (chunk ? first(attachedTo(view, chunk), (next) => isThing(view, next) && view.preposition(next) === 'in') : null);
  if (complement) return found(view, fullPhrase(view, complement), 'change-of');
  const modifiers = nounModifiers(view, noun);
  if (modifiers) return found(view, modifiers, 'change-compound');
  const subject = view.subject(clause);
  return subject && subject.index !== noun.index
    ? found(view, withoutFigure(view, fullPhrase(view, subject)), 'change-subject')
    : null;
}

/** Nouns before a head: `[GDP] growth`. */
function nounModifiers(view: SentenceView, chunk: NounChunk): WordRange | null {
  let start = chunk.head;
  while (
    start > chunk.start &&
    ['NOUN', 'PROPN'].includes(view.words[start - 1]!.tag) &&
    view.words[start - 1]!.expression < 0
  )
    start--;
  return start < chunk.head ? { start, end: chunk.head } : null;
}

/** `16,000 [research papers]`, `a 7.5% [interest rate]`. A count of a named metric measures that: `a turnout of 2 million voters`. */
function ofCount(view: SentenceView, cues: Cues, { chunk, counted, noun }: Governor): Measure | null {
  if (!chunk || !counted) return null;
  const named =
    noun &&
    view.preposition(chunk) === 'of' &&
    cues.measureNoun.has(view.lemma(noun.head)) &&
    !cues.transparentNoun.has(view.lemma(noun.head));
  if (named) return found(view, fullPhrase(view, noun, OF_FREE), 'count-of');
  return found(view, withoutFigure(view, fullPhrase(view, chunk)), 'count');
}

const OF_FREE: ReadonlySet<string> = new Set(['in', 'for', 'on', 'to']);

/** `a [payment] of $1.45 billion`, `[market capitalisation] of $19 billion`. */
function ofNoun(view: SentenceView, cues: Cues, { chunk, noun }: Governor): Measure | null {
  if (
    !chunk ||
    !noun ||
    !['of', 'at', 'to'].includes(view.preposition(chunk)) ||
    cues.transparentNoun.has(view.lemma(noun.head))
  )
    return null;
  const head = fromTop(view, noun);
  return found(view, { start: head.start, end: noun.end }, 'noun-of');
}

/** `consumption of goods of 25%`: the phrase starts at the first noun of the chain. */
function fromTop(view: SentenceView, noun: NounChunk): NounChunk {
  const above = view.chunk(noun.attachedTo);
  return above && view.preposition(noun) === 'of' ? fromTop(view, above) : noun;
}

/** `$1.68 billion is for [manpower]`, `18% for [other expenditure]`: what follows the figure says what it is. */
function ofBeneficiary(view: SentenceView, cues: Cues, { chunk, clause, inSubject }: Governor): Measure | null {
  if (!chunk) return null;
  const subject = view.subject(clause);
  const after = view.syntax.chunks[chunk.index + 1];
  if (!after || !isThing(view, after) || !['for', 'in', 'on', 'to', 'towards'].includes(view.preposition(after)))
    return null;
  const agent = subject && !inSubject && !isMeasure(view, cues, subject, clause);
  if (!inSubject && !agent && clause?.verb) return null;
  return found(view, fullPhrase(view, after), 'beneficiary');
}

/** `[Bilateral trade] rose to …`, `cut [the rate] from 30% to 25%`, `[the deficit] is 3.9%`. */
function ofClause(view: SentenceView, cues: Cues, { clause, chunk, inSubject }: Governor): Measure | null {
  if (!clause?.verb) return null;
  const object =
    clause.objects
      .map((index) => view.chunk(index))
      .find((next) => next && next.index !== chunk?.index && isThing(view, next)) ?? null;
  if (object && (!chunk || object.start < chunk.start)) return found(view, fullPhrase(view, object), 'object');
  const subject = view.subject(clause);
  if (!subject || inSubject) return null;
  return isMeasure(view, cues, subject, clause) ? found(view, fullPhrase(view, subject), 'subject') : null;
}

/** Nothing better: the nearest noun before the figure. */
function ofNeighbour(view: SentenceView, cues: Cues, { chunk, word }: Governor): Measure | null {
  for (let index = (chunk?.index ?? view.syntax.chunks.length) - 1; index >= 0; index--) {
    const before = view.syntax.chunks[index]!;
    if (before.end <= word && isThing(view, before) && cues.measureNoun.has(view.lemma(before.head)))
      return found(view, fullPhrase(view, before), 'neighbour');
  }
  return null;
}

/** A chunk that names something: no date, no amount, no pronoun. */
export function isThing(view: SentenceView, chunk: NounChunk): boolean {
  return view.words[chunk.head]!.expression < 0 && view.words[chunk.head]!.tag !== 'PRON';
}

/** Whether a subject is what is measured rather than who: by its head noun, or because its verb only measures or moves. */
export function isMeasure(view: SentenceView, cues: Cues, subject: NounChunk, clause: Clause | null): boolean {
  const head = view.words[subject.head]!;
  if (head.tag === 'PRON') return false;
  if (cues.measureNoun.has(head.lemma)) return true;
  if (cues.entityNoun.has(head.lemma) || head.tag === 'PROPN') return false;
  const verb = clause?.verb;
  return (
    !!verb &&
    (verb.voice === 'passive' ||
      cues.measureVerb.has(verb.lemma) ||
      cues.changeVerb.has(verb.lemma) ||
      cues.shareVerb.has(verb.lemma))
  );
}

function first<T>(items: Iterable<T>, test: (item: T) => boolean): T | null {
  for (const item of items) if (test(item)) return item;
  return null;
}
