import type { NounChunk, WordRange } from '../../syntax';
import { isEntity } from '../entity';
import { fullPhrase, withoutFigure } from '../phrase';
import type { SentenceView } from '../sentence-view';

/** `[China]'s exports`, `value of [Zalando]`, `outlays by the [Ministry of Works]`, `[Government] spending`. */
export function entityWithin(view: SentenceView, range: WordRange): WordRange | null {
  return possessor(view, range) ?? premodifier(view, range) ?? namedComplement(view, range);
}

const NAMING: ReadonlySet<string> = new Set([
  'across',
  'among',
  'at',
  'between',
  'by',
  'for',
  'in',
  'of',
  'to',
  'under',
]);

/** `[China]'s exports`, `[its] share`. */
function possessor(view: SentenceView, { start, end }: WordRange): WordRange | null {
  for (let word = start; word < end; word++) {
    const { norm } = view.words[word]!;
    if (view.cues.possessivePronouns.has(norm)) return { start: word, end: word + 1 };
    if (norm === 'whose') return ownerBefore(view, word);
    // A quotation may open with one: nobody stands before it.
    if (!norm.startsWith("'") || word === start) continue;
    let from = word - 1;
    while (from > start && NOMINAL.has(view.tag(from - 1))) from--;
    return { start: from, end: word };
  }
  return null;
}

/** `[Togo], whose debt`: what the relative clause is about. */
function ownerBefore(view: SentenceView, whose: number): WordRange | null {
  const owner = view.chunk(view.clauseAt(whose)?.antecedent ?? -1);
  return owner && namePhrase(view, owner);
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

function namedComplement(view: SentenceView, range: WordRange): WordRange | null {
  for (const chunk of view.syntax.chunks) {
    if (chunk.start <= range.start || chunk.start >= range.end) continue;
    if (!NAMING.has(view.preposition(chunk)) || !isEntity(view, chunk)) continue;
    return namePhrase(view, chunk);
  }
  return null;
}

/** A country, a name or an actor before the head noun: `[Chinese] investment`, `[Government] spending`, not `Corporate Tax`. */
function premodifier(view: SentenceView, { start, end }: WordRange): WordRange | null {
  for (let word = start; word < end; word++) {
    const chunk = view.chunkAt(word);
    const { tag, lemma, text } = view.words[word]!;
    if (!chunk || word >= chunk.head) continue;
    const head = view.words[chunk.head]!;
    const measured = view.cues.measureNouns.has(lemma) || view.cues.aggregateNouns.has(lemma);
    const named =
      tag === 'PROPN' && !measured && word > 0 && !/\d/.test(text) && head.tag !== 'PROPN' && !isCapital(head.text);
    // `the Indian Ocean` is no country's.
    const country = view.cues.countryWords.has(text) && !(isCapital(head.text) && word + 1 === chunk.head && word > 0);
    if (!named && !country && !(tag === 'NOUN' && view.cues.ownerNouns.has(lemma))) continue;
    let to = word + 1;
    while (to < chunk.head && view.tag(to) === 'PROPN') to++;
    return { start: word, end: to };
  }
  return null;
}

/**
 * The name that stands in apposition to a chunk with a common noun as head: `the flagship scheme, [Clean Rivers],`, `the largest, [the Black
 * Creek fire],`; or the chunk.
 */
export function nameOf(view: SentenceView, chunk: NounChunk): NounChunk {
  const next = view.chunk(chunk.index + 1);
  if (next?.appositionOf !== chunk.index || view.norm(next.start - 1) === '(') return chunk;
  return view.tag(chunk.head) === 'NOUN' && view.tag(next.head) === 'PROPN' ? next : chunk;
}

/** An entity with what tells it from others: `employers with workers aged 65 and above`. */
export function namePhrase(view: SentenceView, chunk: NounChunk): WordRange {
  if (isToldOf(view, chunk)) return withoutFigure(view, chunk);
  const { start, end } = withoutFigure(view, fullPhrase(view, chunk, NAMED_BY));
  return { start, end: view.norm(end) === 'aged' && view.words[end + 1]?.expression !== -1 ? end + 2 : end };
}

/** `Ms Ade of the ruling party`: small letters tell more of whom a name tells already. */
function isToldOf(view: SentenceView, { start, head, end, index }: NounChunk): boolean {
  const of = view.tag(head) === 'PROPN' && view.tag(start) === 'PROPN' ? view.chunk(index + 1) : null;
  return of?.preposition === end && view.norm(of.start) === 'the' && !isCapital(view.words[of.start + 1]!.text);
}

const NAMED_BY: ReadonlySet<string> = new Set(['of', 'for', 'with']);

/** `the Post Office`: a head with a capital ends the name. */
function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
