import type { Evidence } from '../model/claim';
import type { NounChunk, WordRange } from '../syntax';
import type { Cues } from './cues';
import type { Governor } from './governor';
import { fullPhrase } from './phrase';
import type { SentenceView } from './sentence-view';

export interface SubjectReading {
  range: WordRange | null;
  evidence: Evidence[];
}

const NAMING: ReadonlySet<string> = new Set(['of', 'by', 'in', 'for', 'to', 'at', 'among', 'between']);

/** Who or what the figure is about: the clause's acting subject, else an entity named inside the metric, else one nearby. */
export function readSubject(
  view: SentenceView,
  cues: Cues,
  governor: Governor,
  metric: WordRange | null,
): SubjectReading {
  const acting = actingSubject(view, governor, metric);
  if (acting) return found(view, acting, 'clause');
  const inside = metric ? entityWithin(view, cues, metric) : null;
  if (inside) return found(view, inside, 'within-metric');
  const near = entityNear(view, cues, governor);
  return near ? found(view, near, 'nearby') : { range: null, evidence: [] };
}

function found(view: SentenceView, range: WordRange, rule: string): SubjectReading {
  return { range, evidence: [view.evidence('subject', range, `subject/${rule}`)] };
}

/** The subject of the figure's clause, or of one that it hangs on, where it is not what is measured. */
function actingSubject(view: SentenceView, governor: Governor, metric: WordRange | null): WordRange | null {
  let clause = governor.clause;
  for (let depth = 0; clause && depth < 4; depth++) {
    const subject = view.subject(clause);
    const acts = subject && !(governor.inSubject && depth === 0) && !isDummy(view, subject);
    if (acts) return overlaps(subject, metric) ? null : fullPhrase(view, subject, OF_ONLY);
    clause = view.parent(clause);
  }
  return null;
}

function overlaps(a: WordRange, b: WordRange | null): boolean {
  return b !== null && a.start < b.end && b.start < a.end;
}

const OF_ONLY: ReadonlySet<string> = new Set(['of', 'for']);

/** `there are`, `it is estimated that`. */
function isDummy(view: SentenceView, subject: NounChunk): boolean {
  return view.norm(subject.head) === 'there' || view.words[subject.head]!.expression >= 0;
}

/** `[China]'s exports`, `value of [Airbnb]`, `expenditure by the [Ministry of Defence]`, `[Government] spending`. */
function entityWithin(view: SentenceView, cues: Cues, range: WordRange): WordRange | null {
  return possessor(view, range) ?? namedComplement(view, cues, range) ?? premodifier(view, cues, range);
}

function possessor(view: SentenceView, { start, end }: WordRange): WordRange | null {
  for (let word = start + 1; word < end; word++) {
    if (view.words[word]!.tag !== 'PART' || !view.norm(word).startsWith("'")) continue;
    let from = word - 1;
    while (from > start && ['NOUN', 'PROPN', 'ADJ'].includes(view.words[from - 1]!.tag)) from--;
    return { start: from, end: word };
  }
  return null;
}

function namedComplement(view: SentenceView, cues: Cues, range: WordRange): WordRange | null {
  for (const chunk of view.syntax.chunks) {
    if (chunk.start <= range.start || chunk.start >= range.end) continue;
    if (!NAMING.has(view.preposition(chunk)) || !isEntity(view, cues, chunk)) continue;
    return fullPhrase(view, chunk, OF_ONLY);
  }
  return null;
}

function premodifier(view: SentenceView, cues: Cues, { start, end }: WordRange): WordRange | null {
  for (let word = start; word < end - 1; word++) {
    const { tag, lemma } = view.words[word]!;
    if (tag !== 'PROPN' && !(tag === 'NOUN' && cues.entityNoun.has(lemma))) continue;
    let to = word + 1;
    while (to < end - 1 && view.words[to]!.tag === 'PROPN') to++;
    return { start: word, end: to };
  }
  return null;
}

/** A proper name, or a common noun for an actor. */
export function isEntity(view: SentenceView, cues: Cues, chunk: NounChunk): boolean {
  const head = view.words[chunk.head]!;
  return (
    head.expression < 0 &&
    !cues.measureNoun.has(head.lemma) &&
    (head.tag === 'PROPN' || cues.entityNoun.has(head.lemma))
  );
}

/** `there are 1.56 million base stations in [China]`: a place or group named in the figure's own clause. */
function entityNear(view: SentenceView, cues: Cues, { clause, chunk }: Governor): WordRange | null {
  if (!clause) return null;
  for (const other of view.syntax.chunks) {
    if (other.clause !== clause.index || other.index === chunk?.index) continue;
    if (view.words[other.head]!.tag === 'PROPN' && isEntity(view, cues, other)) return fullPhrase(view, other, OF_ONLY);
  }
  return null;
}
