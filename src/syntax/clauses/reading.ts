import { isTime } from '../../expressions/is-time';
import type { Expression } from '../../model/expression';
import { fill } from '../filled';
import type { ChunkDraft } from '../noun-chunks';
import type { ClauseKind, Word } from '../sentence-syntax';
import type { GroupDraft } from '../verb-groups';
import type { ClauseDraft, ClauseInput } from './clause-draft';
import { Lookahead } from './lookahead';

/**
 * One sentence being read from left to right: the clause that is open, and what waits for its partner. The rules
 * in this folder change it; it itself only knows how clauses are opened and left.
 */
export class Reading {
  readonly words: readonly Word[];
  readonly chunks: ChunkDraft[];
  readonly ahead: Lookahead;
  readonly clauses: ClauseDraft[] = [];
  current: ClauseDraft;
  /** Word index of a preposition that waits for its noun phrase, or -1. */
  preposition = -1;
  /** Word index of a conjunction since the last chunk or verb, or -1. */
  conjunction = -1;
  /** A comma since the last chunk or verb. */
  comma = false;
  /** What was open before each bracket that is open now. */
  readonly brackets: ClauseDraft[] = [];
  /** The last chunk, or -1. */
  lastChunk = -1;
  private readonly input: ClauseInput;

  constructor(input: ClauseInput, intransitive: ReadonlySet<string>) {
    this.input = input;
    this.words = input.words;
    this.chunks = input.chunks;
    this.ahead = new Lookahead(input, intransitive);
    this.current = this.open('main', -1, 0, -1);
  }

  open(kind: ClauseKind, parent: number, start: number, marker: number): ClauseDraft {
    const clause: ClauseDraft = {
      index: this.clauses.length,
      kind,
      verb: null,
      subject: -1,
      objects: [],
      parent,
      marker,
      start,
      end: start,
      existential: false,
      antecedent: -1,
      free: [],
      commas: 0,
      parenthetical: this.comma || start === 0,
      aside: null,
    };
    this.clauses.push(clause);
    this.current = clause;
    return clause;
  }

  /** Opens a clause under the current one; nothing waits across its edge. */
  openUnder(kind: ClauseKind, start: number, marker: number): ClauseDraft {
    const clause = this.open(kind, this.current.index, start, marker);
    this.settle();
    return clause;
  }

  /** Opens a clause that only tells whose word the sentence is; the next comma goes back to what it was put into. */
  openAside(start: number): ClauseDraft {
    const back = this.current;
    const clause = this.open('main', 0, start, -1);
    clause.aside = back;
    this.settle();
    return clause;
  }

  /** A chunk or verb was read: preposition, conjunction and comma have found their partner. */
  settle(): void {
    this.preposition = -1;
    this.conjunction = -1;
    this.comma = false;
  }

  /** Gives the words and chunks between to the current clause. */
  claim(start: number, end: number): void {
    const { clauseOf, chunkOf } = this.input;
    for (let at = start; at < end; at++) {
      clauseOf[at] = this.current.index;
      if (chunkOf[at]! >= 0) this.chunks[chunkOf[at]!]!.clause = this.current.index;
    }
    this.current.end = Math.max(this.current.end, end);
  }

  /** Makes what was read as a verb the head of the noun chunk before it. */
  absorb(chunk: number, { start, end, head }: GroupDraft): void {
    const { chunkOf } = this.input;
    fill(chunkOf, chunk, start, end);
    this.chunks[chunk]!.end = end;
    this.chunks[chunk]!.head = head;
    this.words[head]!.tag = 'NOUN';
  }

  parentOf({ parent }: ClauseDraft): ClauseDraft | null {
    return parent < 0 ? null : this.clauses[parent]!;
  }

  /** The clause itself or the nearest above it with a finite verb; the root where there is none. */
  finite(from: ClauseDraft): ClauseDraft {
    let clause = from;
    while (clause.parent >= 0 && (clause.verb === null || clause.verb.nonfinite)) clause = this.clauses[clause.parent]!;
    return clause;
  }

  /** The nearest clause above that has a subject and waits for its verb. */
  waitingAncestor(): ClauseDraft | null {
    for (let at = this.parentOf(this.current); at; at = this.parentOf(at))
      if (at.verb === null && at.free.length > 0) return at;
    return null;
  }

  /** Who the subject of a clause's verb is by what stands before it. */
  subjectOf({ free, antecedent }: ClauseDraft): number {
    const entity = free.find((index) => !this.isTime(index) && !this.isDuration(index) && !this.isBeside(index));
    if (entity !== undefined) return entity;
    return antecedent >= 0 && free.length === 0 ? antecedent : (free[0] ?? -1);
  }

  /** The subject that a clause without one takes from the clause it hangs on. */
  sharedSubject(parent: ClauseDraft): number {
    return parent.verb === null ? this.subjectOf(parent) : parent.subject;
  }

  /** The last chunk where it ends right before the word, or -1. */
  chunkEndingAt(at: number): number {
    return this.lastChunk >= 0 && this.chunks[this.lastChunk]!.end === at ? this.lastChunk : -1;
  }

  headOf(chunk: number): Word {
    return this.words[this.chunks[chunk]!.head]!;
  }

  /** A chunk that is nothing but an amount. */
  isAmount(chunk: number): boolean {
    const { expression, tag } = this.headOf(chunk);
    return expression >= 0 && tag === 'NUM' && !this.isTime(chunk);
  }

  /** `voters age [35 to 49]`: an amount right behind a noun belongs to it. */
  isBeside(chunk: number): boolean {
    const before = this.chunks[chunk - 1];
    return before?.end === this.chunks[chunk]!.start && this.isAmount(chunk) && !this.isTime(before.index);
  }

  private isDuration(chunk: number): boolean {
    return this.expressionOf(chunk)?.kind === 'duration';
  }

  isTime(chunk: number): boolean {
    return isTime(this.expressionOf(chunk));
  }

  private expressionOf(chunk: number): Expression | undefined {
    return this.input.expressions[this.headOf(chunk).expression];
  }
}

/** What a verb group is once its place is known. */
export type VerbRole = 'finite' | 'infinitive' | 'ing' | 'participle';

/** The group of a participle that looked like a past tense. */
export function asParticiple(group: GroupDraft, role: VerbRole): GroupDraft {
  if (group.nonfinite) return group;
  return { ...group, nonfinite: true, tense: 'none', voice: role === 'participle' ? 'passive' : group.voice };
}
