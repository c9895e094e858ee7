import type { Clause, NounChunk, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import { attachedTo, fullPhrase } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { directionOfVerb, holdsVerb } from '../verb-cues';
import { OCCASIONS } from '../word-sets';

/** A chunk that names something: no date, no amount, no pronoun, no `every year`, not `the same`. */
export function isThing(view: SentenceView, chunk: NounChunk): boolean {
  const { expression, tag, lemma } = view.words[chunk.head]!;
  return (
    expression < 0 &&
    lemma !== 'same' &&
    tag !== 'PRON' &&
    tag !== 'DET' &&
    !(OCCASIONS.has(lemma) && EACH.has(view.norm(chunk.start)))
  );
}

const EACH: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every', 'that', 'this']);

/** `has taken [place]`, `took [part]`: with its verb it says what happens, and names nothing. */
export function isLight(view: SentenceView, clause: Clause | null, object: NounChunk): boolean {
  return clause?.verb?.lemma === 'take' && object.end === object.start + 1 && TAKEN.has(view.norm(object.head));
}

const TAKEN: ReadonlySet<string> = new Set(['effect', 'part', 'place', 'shape']);

/** Whether a subject is what is measured rather than who: by its head noun, or because its verb only measures or moves. */
export function isMeasure(view: SentenceView, subject: NounChunk, clause: Clause | null): boolean {
  const { tag, lemma } = view.words[subject.head]!;
  if (tag === 'PRON') return false;
  if (view.cues.measureNouns.has(lemma) || isMeasurePair(view, subject)) return true;
  const verb = clause?.verb;
  if (holdsVerb(view.cues.shareVerbs, view, verb) && isCapitalisedByPlace(view, subject)) return true;
  if (view.cues.entityNouns.has(lemma) || tag === 'PROPN') return false;
  return isMeasuring(view, clause);
}

/** `debt service`, `the gross national product`: together they measure. */
function isMeasurePair(view: SentenceView, { start, head }: NounChunk): boolean {
  return head > start && view.cues.measureNouns.hasPair(view.norm(head - 1), view.norm(head));
}

/** The verb says how much its subject is, moves or makes up; it does not do anything to something else. */
export function isMeasuring(view: SentenceView, clause: Clause | null): boolean {
  const verb = clause?.verb;
  if (!verb) return false;
  const { lemma, voice } = verb;
  return (
    voice === 'passive' ||
    view.cues.measureVerbs.has(lemma) ||
    view.cues.exceedingVerbs.has(lemma) ||
    directionOfVerb(view, verb) !== undefined ||
    holdsVerb(view.cues.shareVerbs, view, verb)
  );
}

/** One word at the front of its sentence, no country: a capital says nothing there. */
function isCapitalisedByPlace(view: SentenceView, { start, end }: NounChunk): boolean {
  return start === 0 && end === 1 && !view.cues.countryWords.has(view.words[0]!.text);
}

/** The `of` phrase behind a figure: `40% of [the world's patents]`, `$2 billion of [loans]`. */
export function contentOf(view: SentenceView, chunk: NounChunk): WordRange | null {
  for (const next of attachedTo(view, chunk)) {
    if (next.start <= chunk.head || view.preposition(next) !== 'of') continue;
    if (view.norm(next.start) === 'what') return freeRelative(view, next);
    return view.norm(next.start) === 'those' ? withRelative(view, next) : withUser(view, fullPhrase(view, next));
  }
  return null;
}

/** `the energy [that we use]`: a pronoun and its verb right behind a name say which. */
function withUser(view: SentenceView, range: WordRange): WordRange {
  const told = view.norm(range.start) === 'the' && view.norm(range.end) === 'that' ? view.clauseAt(range.end) : null;
  const close = told?.kind === 'relative' && told.verb?.start === range.end + 2;
  return close && view.tag(range.end + 1) === 'PRON' ? { start: range.start, end: told.verb!.end } : range;
}

/** `36 per cent of [what we sell abroad]`: up to the next mark. */
function freeRelative(view: SentenceView, { start, end }: NounChunk): WordRange {
  let last = end;
  while (last < view.words.length && view.tag(last) !== 'PUNCT') last++;
  return { start, end: last };
}

/** `half of [those who left in 2010]`: the pronoun says nothing without its clause. */
export function withRelative(view: SentenceView, chunk: NounChunk): WordRange {
  const phrase = fullPhrase(view, chunk);
  const relative = view.clauseAt(phrase.end);
  const told = relative?.kind === 'participle' && relative.subject === chunk.index && relative.start === phrase.end;
  if (!relative || (!told && (relative.kind !== 'relative' || relative.antecedent !== chunk.index))) return phrase;
  if (told) {
    // `those aged [18 to 29]`, `those polled`
    const age = relative.verb?.lemma === 'age' ? view.chunkAt(phrase.end + 1) : null;
    return { start: phrase.start, end: age?.end ?? phrase.end + 1 };
  }
  let end = phrase.end;
  while (end < view.words.length && isWithin(view, view.clauseAt(end), relative)) end++;
  while (view.tag(end - 1) === 'PUNCT' || view.tag(end - 1) === 'CCONJ') end--;
  return { start: phrase.start, end };
}

function isWithin(view: SentenceView, clause: Clause | null, outer: Clause): boolean {
  for (let at = clause; at; at = view.parent(at)) if (at === outer) return true;
  return false;
}

/** A phrase up to the entity that it is of, which is the subject's: `expenditure [of the ministries]`, `turnout [of this election]`. */
export function withoutEntity(view: SentenceView, range: WordRange): WordRange {
  for (const chunk of view.syntax.chunks) {
    if (chunk.start <= range.start || chunk.start >= range.end || view.preposition(chunk) !== 'of') continue;
    const above = view.chunk(chunk.attachedTo);
    const counted =
      above === null ||
      view.cues.transparentNouns.has(view.lemma(above.head)) ||
      view.cues.partNouns.has(view.lemma(above.head));
    if (!counted && isEntity(view, chunk)) return { start: range.start, end: chunk.preposition };
  }
  return range;
}

/** What a forecast or a total is of: `the projection for [GDP]`, `a total of [400 visitors]`; any other subject whole. */
export function measuredOf(view: SentenceView, subject: NounChunk): WordRange {
  const of = view.syntax.chunks[subject.index + 1];
  const lemma = view.lemma(subject.head);
  const counts = of !== undefined && view.cues.transparentNouns.has(lemma) && view.holdsFigure(of);
  const forecast = counts || view.cues.moodNouns.has(lemma) || lemma === 'estimate';
  const named =
    forecast &&
    of &&
    of.attachedTo === subject.index &&
    ['of', 'for'].includes(view.preposition(of)) &&
    isThing(view, of);
  return fullPhrase(view, named ? of : subject);
}
