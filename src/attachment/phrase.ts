import type { Mention } from '../model/mention';
import type { NounChunk, SentenceSyntax, Word, WordRange } from '../syntax';
import { ARTICLES } from '../syntax/word-sets';

/** The chunk that an expression stands in, or null: a verb (`doubled`) stands in none. */
export function chunkOfExpression({ chunks, chunkOf, wordOf }: SentenceSyntax, expression: number): NounChunk | null {
  return chunks[chunkOf[wordOf[expression]!]!] ?? null;
}

/** Whether the chunk has a noun of its own that the expression counts or qualifies: `16,000 papers`, not `to 5%`. */
export function hasNoun({ words }: SentenceSyntax, { head }: NounChunk): boolean {
  return words[head]!.expression < 0;
}

/** The words of a chunk after the expression: `16,000 [research papers]`; of `a 7% rise`, `rise`. */
export function afterExpression({ wordOf }: SentenceSyntax, chunk: NounChunk, expression: number): WordRange {
  return { start: wordOf[expression]! + 1, end: chunk.end };
}

/** `a 12 [page] document`: a singular noun after several is not what they count but what qualifies it. */
export function countsModifier(syntax: SentenceSyntax, chunk: NounChunk, expression: number): boolean {
  const { value } = syntax.expressions[expression]!;
  if (value === 1 || value === null) return false;
  const { start } = afterExpression(syntax, chunk, expression);
  return isSingular(syntax.words[chunk.head]!) && isSingular(syntax.words[start]!);
}

function isSingular({ tag, norm, lemma }: Word): boolean {
  return tag === 'NOUN' && norm === lemma && !norm.endsWith('s') && norm !== 'people' && !norm.includes('-');
}

/** `[those] asked in May`: what a pronoun points at is told by the participle behind it. */
export function withParticiple(syntax: SentenceSyntax, { start, end, index }: NounChunk): WordRange {
  const { chunks, clauses, clauseOf, words } = syntax;
  const verb = words[end - 1]!.norm === 'those' ? clauses[clauseOf[end] ?? -1]?.verb : null;
  if (!verb || verb.start !== end || !verb.nonfinite) return { start, end };
  const next = chunks[index + 1];
  const tied = next !== undefined && next.preposition === verb.end;
  return { start, end: tied ? withComplements(syntax, next).end : verb.end };
}

/** A range with the prepositional phrases that belong to it and follow it without a break: `exports` → `exports to Peru`. */
export function withComplements(syntax: SentenceSyntax, chunk: NounChunk, start = chunk.start): WordRange {
  let last = chunk;
  for (;;) {
    const next: NounChunk | undefined = syntax.chunks[last.index + 1];
    const inside = next && next.attachedTo >= chunk.index && next.preposition === last.end;
    if (!inside || isAmount(syntax, next)) {
      return { start, end: last === chunk ? withParticiple(syntax, chunk).end : last.end };
    }
    last = next;
  }
}

/** The chunk that a preposition ties to this one, over a bracket: `8 miles (13 km) of [tunnels]`. */
export function complementOf(syntax: SentenceSyntax, chunk: NounChunk, preposition: string): NounChunk | null {
  for (let index = chunk.index + 1; index <= chunk.index + 2; index++) {
    const next = syntax.chunks[index];
    if (!next) return null;
    const adjacent = next.attachedTo === chunk.index || next.preposition === chunk.end;
    if (adjacent && syntax.words[next.preposition]?.norm === preposition) return next;
    if (next.appositionOf !== chunk.index) return null;
  }
  return null;
}

/** `coal fell 5% and [oil] 3%`, `, [tin] by 2%`, `and [the Reds] with 12`: the noun before the amount, in a list that leaves out its verb. */
export function gappedSubject(syntax: SentenceSyntax, { index, start, preposition }: NounChunk): NounChunk | null {
  const { words, chunks } = syntax;
  const noun = chunks[index - 1];
  if (!noun || noun.end !== (GAPPED.has(words[preposition]?.norm ?? '') ? preposition : start)) return null;
  const free = noun.preposition < 0 || words[noun.preposition]!.norm === 'with';
  return free && hasNoun(syntax, noun) && JOINTS.has(words[noun.start - 1]?.norm ?? '') ? noun : null;
}

const GAPPED: ReadonlySet<string> = new Set(['by', 'with']);

const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'but', ';', 'with']);

/** A chunk that is nothing but an amount or a time. */
export function isAmount({ words }: SentenceSyntax, { head }: NounChunk): boolean {
  return words[head]!.expression >= 0;
}

/** The range as a mention, without a leading article or an expression that opens it; null where nothing is left. */
export function mentionOf(text: string, { words }: SentenceSyntax, range: WordRange): Mention | null {
  let { start, end } = range;
  while (start < end && opensMention(words[start]!)) start++;
  if (start >= end) {
    // `A 60-year-old` is named by its expression alone.
    start = range.start;
    while (start < end && ARTICLES.has(words[start]!.norm)) start++;
  }
  if (start >= end) return null;
  const span = { start: words[start]!.start, end: words[end - 1]!.end };
  return { text: text.slice(span.start, span.end), span, resolved: null };
}

function opensMention({ norm, expression, tag }: Word): boolean {
  return ARTICLES.has(norm) || expression >= 0 || tag === 'PUNCT';
}
