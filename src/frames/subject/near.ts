import type { Clause, NounChunk, WordRange } from '../../syntax';
import { isEntity, isSource } from '../entity';
import type { Governor } from '../governor';
import type { Measure } from '../measure';
import type { SentenceView } from '../sentence-view';
import { DASHES, REPEATING } from '../word-sets';
import { overlaps } from './clause';
import { namePhrase } from './within';

/** `from €5,300 [in Bremen] to €8,400 [in Hamburg]`, `22 clinics, 16 [in Lagos]`: a name right behind the figure says for whom it holds. */
export function entityBehind(view: SentenceView, { chunk, inSubject, counted, word }: Governor): WordRange | null {
  const next = chunk && !(inSubject && counted) ? view.chunk(chunk.index + 1) : null;
  // `twice that in Porto` is of Porto what it is compared with.
  if (chunk && REPEATING.has(view.norm(chunk.head))) return null;
  if (!next || !BEHIND.has(view.preposition(next)) || next.preposition !== chunk!.end) return null;
  // `ranked 49th among 188 countries`: the others are not who it is.
  const { kind } = view.expression(view.words[word]!.expression);
  const grouping = GROUPING.has(view.preposition(next)) || (kind === 'percentage' && view.preposition(next) === 'for');
  const group = grouping && isGroup(view, next) && !isRanked(view, chunk!);
  return (group || view.tag(next.head) === 'PROPN') && isEntity(view, next) ? namePhrase(view, next) : null;
}

/** `primary schools`, `young men`: of a group a common noun will do. */
function isGroup(view: SentenceView, chunk: NounChunk): boolean {
  return view.norm(chunk.head) !== view.lemma(chunk.head) && !chunk.apart && !view.holdsFigure(chunk);
}

function isRanked(view: SentenceView, { head }: NounChunk): boolean {
  const { expression } = view.words[head]!;
  return expression >= 0 && view.expression(expression).kind === 'ordinal';
}

const GROUPING: ReadonlySet<string> = new Set(['across', 'among', 'in']);

const BEHIND: ReadonlySet<string> = new Set(['across', 'among', 'for', 'in']);

/** `Bergen, a port of 9,000 people`: the name that the noun stands beside. */
export function entityBeside(view: SentenceView, { noun, chunk, inSubject }: Governor): WordRange | null {
  const named = noun && view.preposition(chunk) === 'of' && !inSubject ? view.chunk(noun.appositionOf) : null;
  return named && view.tag(named.head) === 'PROPN' && isEntity(view, named) ? namePhrase(view, named) : null;
}

/** `twice as high for [boarders] at 8%`, `highest in [Kano] at 12%`: right before the preposition. */
export function entityAt(view: SentenceView, { chunk, inSubject }: Governor): WordRange | null {
  const before = chunk && !inSubject && view.preposition(chunk) === 'at' ? view.chunkAt(chunk.preposition - 1) : null;
  if (!before || !BEHIND.has(view.preposition(before)) || before.end !== chunk?.preposition) return null;
  return isEntity(view, before) && !view.holdsFigure(before) ? namePhrase(view, before) : null;
}

/** `higher for [young women] (33%) than for [men] (28%)`, `followed by [Sydney] (87,100)`: right before the bracket. */
export function entityBefore(view: SentenceView, { chunk, clause }: Governor): WordRange | null {
  const before = chunk && view.norm(chunk.start - 1) === '(' ? view.chunkAt(chunk.start - 2) : null;
  if (!before || AWAY.has(view.preposition(before))) return null;
  // `Kenya was the main donor (5%)`
  const predicate = before.preposition < 0 && before.index !== clause?.subject && view.tag(before.head) !== 'PROPN';
  return !predicate && isEntity(view, before) ? namePhrase(view, before) : null;
}

/** `exports to China (5%)` are not China's. */
const AWAY: ReadonlySet<string> = new Set(['from', 'of', 'to', 'with']);

/** `[Works and Infrastructure]: $9 million`: what an amount alone on its line is put down to. */
export function labelBefore(view: SentenceView, { chunk, clause }: Governor, { metric }: Measure): WordRange | null {
  const end = (chunk?.start ?? 0) - 1;
  if (clause?.verb || end < 1 || end > LABEL || !MARKS.has(view.norm(end))) return null;
  const label = { start: 0, end };
  const named = view.words.slice(0, end).every(({ tag, expression }) => LABELLING.has(tag) && expression < 0);
  return named && !overlaps(label, metric) ? label : null;
}

/** Words of a label; a longer one is a sentence. */
const LABEL = 7;
const MARKS: ReadonlySet<string> = new Set([...DASHES, ':']);
const LABELLING: ReadonlySet<string> = new Set(['ADJ', 'ADP', 'CCONJ', 'DET', 'NOUN', 'PROPN']);

/** `there are 48 farms in [Denmark]`, `5% for [workers aged 60]`: a place or group named in the figure's own clause. */
export function entityNear(view: SentenceView, { clause, chunk }: Governor, { metric }: Measure): WordRange | null {
  const near = entitiesOf(view, clause).filter(
    (other) =>
      other.index !== chunk?.index &&
      !overlaps(other, metric) &&
      !isBracketed(view, other, chunk) &&
      !BESIDE.has(view.preposition(other)) &&
      !isAmong(view, other) &&
      !isStandard(view, other),
  );
  const named = near.find(({ head }) => view.tag(head) === 'PROPN');
  const served = near.find((other) => view.preposition(other) === 'for' && other.index === (chunk?.index ?? -2) + 1);
  const entity = near.find((other) => isCountry(view, other)) ?? served ?? named ?? sceneOf(view, near, clause);
  return entity ? namePhrase(view, entity) : null;
}

/** `the fourth lowest rate in [the Commonwealth]`: where something is ranked is not whose it is. */
function isAmong(view: SentenceView, { attachedTo }: NounChunk): boolean {
  const ranked = view.chunk(attachedTo);
  if (!ranked || ranked.preposition >= 0) return false;
  return view.words
    .slice(ranked.start, ranked.head)
    .some(({ expression }) => expression >= 0 && view.expression(expression).kind === 'ordinal');
}

/** `In [most rich countries] the outlay is $9 a head`: a group that the sentence opens with. */
function sceneOf(view: SentenceView, near: readonly NounChunk[], clause: Clause | null): NounChunk | undefined {
  const before = clause?.verb?.start ?? 0;
  return near.find((other) => other.end <= before && GROUPING.has(view.preposition(other)) && isGroup(view, other));
}

/** `trade rose 5%, with [China] in the lead`, `unlike [Chad]`: who is mentioned beside what it is about. */
const BESIDE: ReadonlySet<string> = new Set(['against', 'like', 'than', 'unlike', 'with']);

/** `two points faster than in [Norway]`: what is compared with. */
function isStandard(view: SentenceView, { preposition, start }: NounChunk): boolean {
  return view.norm((preposition >= 0 ? preposition : start) - 1) === 'than';
}

/** `visitors arrived in [Malta], a rise of 8%`, `…, representing a rise of 8%`: the country of the clause that a participle goes on from. */
export function countryAbove(view: SentenceView, { clause }: Governor): WordRange | null {
  const above = clause?.kind === 'participle' ? view.parent(clause) : null;
  const country = entitiesOf(view, above).find((other) => isCountry(view, other) && !isBracketed(view, other, null));
  return country ? namePhrase(view, country) : null;
}

/** `Three guards fell ill and 26 were treated when a depot in [Arusha] burned`: of those that something happened to, where it did. */
export function placeBelow(view: SentenceView, { clause, inSubject, word }: Governor): WordRange | null {
  if (!clause || !inSubject) return null;
  const told = view.syntax.clauses.find(({ kind, start }) => kind === 'adverbial' && start > word) ?? null;
  const placed = entitiesOf(view, told).find(
    (other) => view.preposition(other) === 'in' && view.tag(other.start) === 'PROPN',
  );
  return placed ? namePhrase(view, placed) : null;
}

/** `For [a parent] on low pay, this measure will mean $9`, `and for [pensioners] the limit rises to $8`: for whom, before who or what. */
export function servedInFront(view: SentenceView, { clause, inSubject }: Governor): WordRange | null {
  const subject = inSubject ? null : view.subject(clause);
  if (!subject || view.tag(subject.head) === 'PROPN' || view.tag(subject.head) === 'PRON') return null;
  const served = entitiesOf(view, clause).find(
    (other) =>
      view.preposition(other) === 'for' &&
      other.end <= subject.start &&
      other.attachedTo < 0 &&
      view.tag(other.head) === 'NOUN',
  );
  return served ? namePhrase(view, served) : null;
}

function entitiesOf(view: SentenceView, clause: Clause | null): NounChunk[] {
  if (!clause) return [];
  return view.syntax.chunks.filter(
    (other) => other.clause === clause.index && !isSource(view, other) && isEntity(view, other),
  );
}

function isCountry(view: SentenceView, { start, end }: NounChunk): boolean {
  return view.words.slice(start, end).some(({ text }) => view.cues.countryWords.has(text));
}

/** `(including 900 from Wales)`: what a bracket says is of the figure before it, not of one outside. */
function isBracketed(view: SentenceView, { start }: NounChunk, figure: NounChunk | null): boolean {
  for (let word = start - 1; word >= Math.max(0, start - BRACKET) && view.norm(word) !== ')'; word--)
    if (view.norm(word) === '(') return figure === null || figure.start < word;
  return false;
}

/** Words that a bracket may hold before a name in it. */
const BRACKET = 20;
