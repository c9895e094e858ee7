import type { Evidence } from '../model/claim';
import type { Clause, NounChunk, WordRange } from '../syntax';
import type { Cues } from './cues';
import { isEntity } from './entity';
import type { Governor } from './governor';
import type { Measure } from './measure';
import { fullPhrase } from './phrase';
import type { SentenceView } from './sentence-view';

export interface SubjectReading {
  range: WordRange | null;
  evidence: Evidence[];
}

const NAMING: ReadonlySet<string> = new Set(['of', 'by', 'in', 'for', 'to', 'at', 'among', 'between']);

/** Who or what the figure is about: the clause's acting subject, else an entity named inside the metric, else one nearby. */
export function readSubject(view: SentenceView, cues: Cues, governor: Governor, measure: Measure): SubjectReading {
  for (const [rule, read] of RULES) {
    const range = read(view, cues, governor, measure);
    if (range) return { range, evidence: [view.evidence('subject', range, `subject/${rule}`)] };
  }
  return { range: null, evidence: [] };
}

type Rule = (view: SentenceView, cues: Cues, governor: Governor, measure: Measure) => WordRange | null;

const RULES: readonly (readonly [name: string, rule: Rule])[] = [
  ['whole', wholeOfSubject],
  ['clause', ownSubject],
  ['behind', entityBehind],
  ['within-metric', withinMetric],
  ['within-subject', withinSubject],
  ['nearby', entityNear],
  ['above', subjectAbove],
  ['part', partOfWhole],
];

/** `69% of [US businesses] think …`: the whole is who it is about. */
function wholeOfSubject(view: SentenceView, _cues: Cues, { inSubject, chunk }: Governor): WordRange | null {
  if (!inSubject || !chunk) return null;
  const whole = view.syntax.chunks.find((next) => next.attachedTo === chunk.index && view.preposition(next) === 'of');
  return whole && view.words[whole.head]!.tag !== 'PRON' ? fullPhrase(view, whole) : null;
}

/** The subject of the figure's clause where it is not what is measured. */
function ownSubject(
  view: SentenceView,
  cues: Cues,
  { clause, inSubject }: Governor,
  { metric }: Measure,
): WordRange | null {
  const subject = inSubject ? null : identified(view, clause, view.subject(clause));
  if (!subject || isDummy(view, cues, subject) || overlaps(subject, metric)) return null;
  return actedOn(view, cues, clause!, subject, metric) ?? namePhrase(view, subject);
}

/** `China was the only economy that made the top 30`: what the relative clause says of the economy holds for China. */
function identified(view: SentenceView, clause: Clause | null, subject: NounChunk | null): NounChunk | null {
  if (!subject || clause?.kind !== 'relative') return subject;
  const above = view.parent(clause);
  const predicative =
    above?.verb?.lemma === 'be' && above.objects.includes(subject.index) && view.words[subject.head]!.tag !== 'PROPN';
  return (predicative ? view.subject(above) : null) ?? subject;
}

/** The subject of the clause that the figure's own hangs on: `with growth at 6%, [Cambodia] is …`; not of one that reports. */
function subjectAbove(view: SentenceView, cues: Cues, { clause }: Governor, { metric }: Measure): WordRange | null {
  for (let below = clause, depth = 0; below && depth < 4; below = view.parent(below), depth++) {
    const at = view.parent(below);
    if (
      !at ||
      (below.kind === 'main' && below.subject >= 0) ||
      (below.kind === 'complement' && cues.reportingVerb.has(at.verb?.lemma ?? ''))
    )
      return null;
    const subject = view.subject(at);
    if (subject && !isDummy(view, cues, subject) && !overlaps(subject, metric)) return namePhrase(view, subject);
  }
  return null;
}

/** `from €5,300 [in Bremen] to €8,400 [in Hamburg]`: a name right behind the figure says for whom it holds. */
function entityBehind(view: SentenceView, cues: Cues, { chunk, inSubject }: Governor): WordRange | null {
  const next = chunk && !inSubject ? view.chunk(chunk.index + 1) : null;
  if (!next || !BEHIND.has(view.preposition(next)) || next.start > chunk!.end + 2) return null;
  return view.words[next.head]!.tag === 'PROPN' && isEntity(view, cues, next) ? namePhrase(view, next) : null;
}

const BEHIND: ReadonlySet<string> = new Set(['in', 'for', 'among']);

/** An entity named inside the metric; a possessive pronoun there is the subject of its clause: `an increase in [its] output`. */
function withinMetric(view: SentenceView, cues: Cues, governor: Governor, measure: Measure): WordRange | null {
  const { metric } = measure;
  const inside = metric && entityWithin(view, cues, metric);
  if (!inside || !cues.possessive.has(view.norm(inside.start))) return inside;
  const subject = view.subject(governor.clause);
  const owner =
    subject && !overlaps(subject, metric) && !isDummy(view, cues, subject) ? namePhrase(view, subject) : null;
  return owner ?? subjectAbove(view, cues, governor, measure) ?? inside;
}

/** `we will extend [the scheme]`: of what the speaker does to a scheme, the claim is about the scheme. */
function actedOn(
  view: SentenceView,
  cues: Cues,
  clause: Clause,
  subject: NounChunk,
  metric: WordRange | null,
): WordRange | null {
  if (!FIRST_PERSON.has(view.norm(subject.head))) return null;
  const object = view.chunk(clause.objects[0] ?? -1);
  if (!object || overlaps(object, metric) || view.holdsFigure(object) || !isEntity(view, cues, object)) return null;
  return namePhrase(view, object);
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we']);

/** `[Government] spending is …`: an entity inside the measured subject, past where the metric was cut. */
function withinSubject(view: SentenceView, cues: Cues, { clause }: Governor): WordRange | null {
  const subject = view.subject(clause);
  return subject ? entityWithin(view, cues, fullPhrase(view, subject)) : null;
}

function overlaps(a: WordRange, b: WordRange | null): boolean {
  return b !== null && a.start < b.end && b.start < a.end;
}

/** An entity with what tells it from others: `employers with workers aged 65 and above`. */
function namePhrase(view: SentenceView, chunk: NounChunk): WordRange {
  const { start, end } = fullPhrase(view, chunk, NAMED_BY);
  return { start, end: view.norm(end) === 'aged' && view.words[end + 1]?.expression !== -1 ? end + 2 : end };
}

const NAMED_BY: ReadonlySet<string> = new Set(['of', 'for', 'with']);

/** `every year`: when, not who. */
const PERIODS: ReadonlySet<string> = new Set(['day', 'decade', 'month', 'quarter', 'time', 'week', 'year']);

/** `there are`, a date, an amount: nobody acts. */
function isDummy(view: SentenceView, cues: Cues, subject: NounChunk): boolean {
  if (
    view.norm(subject.head) === 'there' ||
    PERIODS.has(view.lemma(subject.head)) ||
    view.words[subject.head]!.expression >= 0
  )
    return true;
  if (view.holdsAmount(subject)) {
    return !cues.entityNoun.has(view.lemma(subject.head)) && !cues.pairNoun.has(view.norm(subject.head));
  }
  const amount = view.syntax.chunks[subject.index + 1];
  return (
    amount !== undefined &&
    amount.attachedTo === subject.index &&
    view.preposition(amount) === 'of' &&
    view.holdsFigure(amount)
  );
}

/** `[China]'s exports`, `value of [Airbnb]`, `expenditure by the [Ministry of Defence]`, `[Government] spending`. */
function entityWithin(view: SentenceView, cues: Cues, range: WordRange): WordRange | null {
  return possessor(view, cues, range) ?? premodifier(view, cues, range) ?? namedComplement(view, cues, range);
}

/** `[Household heating] was responsible for 58% of emissions`: of a share, what makes it up, for want of another. */
function partOfWhole(
  view: SentenceView,
  cues: Cues,
  { clause, inSubject }: Governor,
  { whole }: Measure,
): WordRange | null {
  const subject = whole && !inSubject ? view.subject(clause) : null;
  const measured = subject && cues.measureNoun.has(view.lemma(subject.head));
  return subject && !measured && !isDummy(view, cues, subject) ? namePhrase(view, subject) : null;
}

/** `[China]'s exports`, `[its] share`. */
function possessor(view: SentenceView, cues: Cues, { start, end }: WordRange): WordRange | null {
  for (let word = start; word < end; word++) {
    const { tag, norm } = view.words[word]!;
    if (cues.possessive.has(norm)) return { start: word, end: word + 1 };
    if (!norm.startsWith("'") || (tag !== 'PART' && norm !== "'") || view.chunkAt(word) === null) continue;
    let from = word - 1;
    while (from > start && NOMINAL.has(view.words[from - 1]!.tag)) from--;
    return { start: from, end: word };
  }
  return null;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

function namedComplement(view: SentenceView, cues: Cues, range: WordRange): WordRange | null {
  for (const chunk of view.syntax.chunks) {
    if (chunk.start <= range.start || chunk.start >= range.end) continue;
    if (!NAMING.has(view.preposition(chunk)) || !isEntity(view, cues, chunk)) continue;
    return namePhrase(view, chunk);
  }
  return null;
}

/** A country, a name or an actor before the head noun: `[Chinese] investment`, `[Government] spending`, not `Corporate Tax`. */
function premodifier(view: SentenceView, cues: Cues, { start, end }: WordRange): WordRange | null {
  for (let word = start; word < end; word++) {
    const chunk = view.chunkAt(word);
    const { tag, lemma, text } = view.words[word]!;
    if (!chunk || word >= chunk.head) continue;
    const named = tag === 'PROPN' && word > 0 && !/\d/.test(text) && view.words[chunk.head]!.tag !== 'PROPN';
    if (!named && !cues.country.has(text) && !(tag === 'NOUN' && cues.entityNoun.has(lemma))) continue;
    let to = word + 1;
    while (to < chunk.head && view.words[to]!.tag === 'PROPN') to++;
    return { start: word, end: to };
  }
  return null;
}

/** `there are 48 farms in [Denmark]`, `5% for [workers aged 60]`: a place or group named in the figure's own clause. */
function entityNear(
  view: SentenceView,
  cues: Cues,
  { clause, chunk }: Governor,
  { metric }: Measure,
): WordRange | null {
  const near = view.syntax.chunks.filter(
    (other) =>
      other.clause === clause?.index &&
      other.index !== chunk?.index &&
      isEntity(view, cues, other) &&
      !overlaps(other, metric),
  );
  const country = near.find(({ start, end }) =>
    view.words.slice(start, end).some(({ text }) => cues.country.has(text)),
  );
  const named = near.find(({ head }) => view.words[head]!.tag === 'PROPN');
  const served = near.find((other) => view.preposition(other) === 'for' && other.index === (chunk?.index ?? -2) + 1);
  const entity = country ?? served ?? named;
  return entity ? namePhrase(view, entity) : null;
}
