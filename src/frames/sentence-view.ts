import { isTime } from '../expressions/is-time';
import type { Cues } from '../language/lookups';
import type { Evidence, EvidenceSlot } from '../model/claim';
import type { Expression } from '../model/expression';
import type { Mention } from '../model/mention';
import type { Clause, NounChunk, SentenceSyntax, Word, WordRange } from '../syntax';
import type { Governor } from './governor';
import type { LeadIn } from './lead-in';
import { ARTICLES } from './word-sets';

/** The item at an index, or null; `-1` is told apart first, since it is no index to an engine but the name of a property. */
function itemAt<Item>(items: readonly Item[], index: number): Item | null {
  return index < 0 ? null : (items[index] ?? null);
}

/** One sentence's syntax with the questions that the readers of slots ask of it. */
export class SentenceView {
  readonly text: string;
  readonly syntax: SentenceSyntax;
  /** What the language's words tell. */
  readonly cues: Cues;
  /** The text's writer is one who decides, so that its `will` announces. */
  readonly announces: boolean;

  /** What the line above the list says of how sure its items are. */
  readonly leadIn: LeadIn | null;

  /** What each figure hangs on, as far as it was asked; see `readGovernor`. */
  readonly governors: Governor[] = [];

  /** What is the same for all figures, as far as it was asked; see `perSentence`. */
  readonly shared: unknown[] = [];

  constructor(text: string, syntax: SentenceSyntax, cues: Cues, announces: boolean, leadIn: LeadIn | null) {
    this.text = text;
    this.syntax = syntax;
    this.cues = cues;
    this.announces = announces;
    this.leadIn = leadIn;
  }

  get words(): readonly Word[] {
    return this.syntax.words;
  }

  get expressions(): readonly Expression[] {
    return this.syntax.expressions;
  }

  expression(index: number): Expression {
    return this.syntax.expressions[index]!;
  }

  /** Whether an expression is a point or stretch of time, not an amount. */
  isTime(index: number): boolean {
    return isTime(this.expression(index));
  }

  wordOf(expression: number): number {
    return this.syntax.wordOf[expression]!;
  }

  norm(word: number): string {
    return itemAt(this.syntax.words, word)?.norm ?? '';
  }

  lemma(word: number): string {
    return itemAt(this.syntax.words, word)?.lemma ?? '';
  }

  tag(word: number): string {
    return itemAt(this.syntax.words, word)?.tag ?? '';
  }

  chunkAt(word: number): NounChunk | null {
    return word < 0 ? null : this.chunk(this.syntax.chunkOf[word] ?? -1);
  }

  chunk(index: number): NounChunk | null {
    return itemAt(this.syntax.chunks, index);
  }

  clauseAt(word: number): Clause | null {
    return word < 0 ? null : itemAt(this.syntax.clauses, this.syntax.clauseOf[word] ?? -1);
  }

  parent(clause: Clause): Clause | null {
    return itemAt(this.syntax.clauses, clause.parent);
  }

  subject(clause: Clause | null): NounChunk | null {
    return clause ? this.chunk(clause.subject) : null;
  }

  /** The preposition that governs a chunk, in lower case, or ''. */
  preposition(chunk: NounChunk | null): string {
    return chunk && chunk.preposition >= 0 ? this.norm(chunk.preposition) : '';
  }

  /** A chunk that is nothing but a date or a year: `in [2019]`. */
  isTimeChunk(chunk: NounChunk): boolean {
    const expression = this.words[chunk.head]!.expression;
    return expression >= 0 && this.isTime(expression);
  }

  /** A chunk that is nothing but an amount: `to [$5 billion]`. */
  isFigureChunk(chunk: NounChunk): boolean {
    const expression = this.words[chunk.head]!.expression;
    return expression >= 0 && !this.isTime(expression);
  }

  holdsFigure(range: WordRange): boolean {
    for (let word = range.start; word < range.end; word++) {
      const expression = this.words[word]!.expression;
      if (expression >= 0 && !this.isTime(expression)) return true;
    }
    return false;
  }

  /** A figure that is no duration: `[150 million] travellers`, not `the [fifty-year] loan`. */
  holdsAmount(range: WordRange): boolean {
    for (let word = range.start; word < range.end; word++) {
      const expression = this.words[word]!.expression;
      if (expression >= 0 && !this.isTime(expression) && this.expression(expression).kind !== 'duration') return true;
    }
    return false;
  }

  /** The range as a mention: its slice without a leading article or `whose`. */
  mention(range: WordRange, resolved: string | null = null): Mention | null {
    let { start, end } = range;
    while (start < end && (ARTICLES.has(this.norm(start)) || this.norm(start) === 'whose')) start++;
    while (end > start && this.words[end - 1]!.tag === 'PUNCT') end--;
    if (start >= end) return null;
    const span = { start: this.words[start]!.start, end: this.words[end - 1]!.end };
    return { text: this.text.slice(span.start, span.end), span, resolved };
  }

  /** The words of a range as a piece of evidence. */
  evidence(slot: EvidenceSlot, range: WordRange, rule: string): Evidence {
    const span = { start: this.words[range.start]!.start, end: this.words[range.end - 1]!.end };
    return { slot, text: this.text.slice(span.start, span.end), span, rule };
  }

  wordEvidence(slot: EvidenceSlot, word: number, rule: string): Evidence {
    return this.evidence(slot, { start: word, end: word + 1 }, rule);
  }
}
