import { isTime } from '../../expressions/is-time';
import type { Expression } from '../../model/expression';
import { filled } from '../filled';
import type { ChunkDraft } from '../noun-chunks';
import type { Tag, Word } from '../sentence-syntax';
import type { GroupDraft } from '../verb-groups';
import type { ClauseInput } from './clause-draft';

/** Words that one look reads at most: keeps a sentence of any length linear. */
const REACH = 40;

/** Words of a phrase between commas that a subject may have behind it. */
const ASIDE = 9;

/** Looks at what stands further on in the sentence, without reading it. */
export class Lookahead {
  private readonly words: readonly Word[];
  private readonly chunks: readonly ChunkDraft[];
  private readonly chunkOf: readonly number[];
  private readonly groupAt: number[];
  private readonly groups: readonly GroupDraft[];
  private readonly expressions: readonly Expression[];

  private readonly intransitive: ReadonlySet<string>;

  /** `intransitive` are lemmas that stand before a preposition without being passive: `imports fell to`. */
  constructor({ words, chunks, chunkOf, groups, expressions }: ClauseInput, intransitive: ReadonlySet<string>) {
    this.intransitive = intransitive;
    this.expressions = expressions;
    this.words = words;
    this.chunks = chunks;
    this.chunkOf = chunkOf;
    this.groups = groups;
    this.groupAt = filled(words.length, -1);
    for (let g = 0; g < groups.length; g++) this.groupAt[groups[g]!.start] = g;
  }

  chunkAt(at: number): ChunkDraft | null {
    const chunk = at < this.words.length ? this.chunkOf[at]! : -1;
    return chunk < 0 ? null : this.chunks[chunk]!;
  }

  groupStartingAt(at: number): GroupDraft | null {
    const group = at < this.words.length ? this.groupAt[at]! : -1;
    return group < 0 ? null : this.groups[group]!;
  }

  /** A finite verb stands at `from`, adverbs aside. */
  finiteVerb(from: number): boolean {
    let at = from;
    while (at < this.words.length && this.words[at]!.tag === 'ADV' && this.chunkOf[at]! < 0) at++;
    const group = this.groupStartingAt(at);
    return group !== null && !group.nonfinite;
  }

  /** A subject with its finite verb stands at `from`, perhaps behind a phrase of place or time: `in Wales exports of coal rose`. */
  subjectAndVerb(from: number): boolean {
    const limit = Math.min(this.words.length, from + REACH);
    let subject = false;
    for (let at = from; at < limit; ) {
      const chunk = this.chunkAt(at);
      const group = this.groupStartingAt(at);
      if (group) return subject && !group.nonfinite && (this.follows(at, 'PRON') || !this.isReduced(group));
      const { norm, tag } = this.words[at]!;
      const behind = subject && norm === '(' ? this.insertionEnd(at, ')') : -1;
      if (behind > 0) {
        at = behind;
        continue;
      }
      if (chunk) {
        const tied = at > from && this.joinsPhrase(at);
        if (subject && !tied) return false;
        subject ||= !tied && (!this.isTimeChunk(chunk) || this.finiteVerb(chunk.end));
      } else if (norm === 'there') subject = true;
      else if (subject && norm === ',') {
        const after = this.asideEnd(at);
        return after > 0 && this.finiteVerb(after);
      } else if (tag !== 'ADP' && tag !== 'ADV' && !(subject && tag === 'CCONJ')) return false;
      at = chunk ? chunk.end : at + 1;
    }
    return false;
  }

  /** After `, at 74 years,`: where a short phrase between commas is over, or -1. */
  private asideEnd(comma: number): number {
    return this.words[comma + 1]?.tag === 'ADP' ? this.insertionEnd(comma, ',') : -1;
  }

  /** Behind the mark that closes what a mark opened, no verb between: `the Gulf States (GCC)`; or -1. */
  private insertionEnd(open: number, close: string): number {
    for (let at = open + 1; at < Math.min(this.words.length, open + ASIDE); at++) {
      if (this.words[at]!.text === close) return at + 1;
      if (this.groupStartingAt(at)) return -1;
    }
    return -1;
  }

  private isTimeChunk({ head }: ChunkDraft): boolean {
    const { expression } = this.words[head]!;
    return expression >= 0 && this.isTime(expression);
  }

  /** `as compared to`, `affected by floods`, `granted in 1988`: looks finite and is a participle; `fell by 3%` is none. */
  isReduced({ form, start, end, lemma }: GroupDraft): boolean {
    if (form !== 'ed') return false;
    const before = this.words[start - 1]?.tag;
    if (before === 'ADP') return true;
    return this.words[end]?.tag === 'ADP' && !this.intransitive.has(lemma);
  }

  /** `as demand grew`: after the preposition a clause, not `before 16` + verb. */
  clauseAfterPreposition(from: number): boolean {
    const chunk = this.chunkAt(from);
    const expression = chunk === null ? -1 : this.words[chunk.head]!.expression;
    if (expression >= 0 && (this.isTime(expression) || this.finiteVerb(chunk!.end))) return false;
    return this.subjectAndVerb(from);
  }

  /** Whether a finite verb stands between here and the next semicolon. */
  verbBeforeSemicolon(from: number): boolean {
    const limit = Math.min(this.words.length, from + REACH);
    for (let at = from; at < limit && this.words[at]!.text !== ';'; at++) {
      const group = this.groupStartingAt(at);
      if (group && (group.form === 'finite' || group.form === 'ed')) return true;
    }
    return false;
  }

  /**
   * After a verb that may be a participle: a finite one that has no subject of its own, so what stands before is it.
   * An amount may follow first: `aged 65 will`.
   */
  verbWithoutSubject(from: number, overAmount: boolean): boolean {
    const limit = Math.min(this.words.length, from + REACH);
    for (let at = from; at < limit; ) {
      const chunk = this.chunkAt(at);
      const group = this.groupStartingAt(at);
      if (group && at === from && this.takesOver(group)) return true;
      // `goods sold in Peru dropped`, `permits given to nurses reached 9,800`: what takes none, or an amount for its object, is no participle.
      if (group?.form === 'ed' && at > from && (this.intransitive.has(group.lemma) || this.takesAmount(group)))
        return true;
      if (group?.form === 'finite' || group?.form === 'bare') return at > from || !this.follows(at, 'CCONJ');
      if (chunk ? !this.continues(chunk, overAmount ? from : -1) : !group && !this.links(at, from)) return false;
      at = chunk?.end ?? group?.end ?? at + 1;
    }
    return false;
  }

  /** `reached 9,800`, not `aged 18` or `founded 20 years ago`. */
  private takesAmount({ end, lemma }: GroupDraft): boolean {
    const expression = this.words[end]?.expression ?? -1;
    return expression >= 0 && lemma !== 'age' && !this.isTime(expression);
  }

  /** Tied to what stands before; `fell by 5% and imports` is not, `in mining and farming` is. */
  private continues(chunk: ChunkDraft, from: number): boolean {
    if (!this.joinsPhrase(chunk.start)) return this.standsLoose(chunk, from);
    if (!this.follows(chunk.start, 'CCONJ')) return true;
    const before = this.chunkAt(chunk.start - 2);
    return before !== null && this.words[before.head]!.expression < 0;
  }

  /** A word that leads on to more of the phrase; a conjunction right after the verb joins it to another. */
  private links(at: number, from: number): boolean {
    const { tag } = this.words[at]!;
    if (tag === 'CCONJ') return at > from && !this.finiteVerb(at + 1);
    return LINKS.has(tag);
  }

  private follows(at: number, tag: Tag): boolean {
    return at > 0 && this.words[at - 1]!.tag === tag;
  }

  /** `those asked` + `said they`, `cars sold` + `rose by 5%`: right behind another, and no adjective as in `saw reduced sales`. */
  private takesOver({ form, end }: GroupDraft): boolean {
    const next = this.words[end];
    return form === 'ed' && next !== undefined && (OPENERS.has(next.tag) || next.expression >= 0);
  }

  /** `A, B and C`: from the end of B on comes the conjunction, perhaps after more of the list; before a verb all are its subject. */
  listGoesOn(from: number, beforeVerb: boolean): boolean {
    const limit = Math.min(this.words.length, from + REACH);
    for (let at = from; at < limit; ) {
      const chunk = this.chunkAt(at);
      const { tag, text } = this.words[at]!;
      if (!chunk && tag === 'CCONJ') return beforeVerb || (!this.finiteVerb(at + 1) && !this.subjectAndVerb(at + 1));
      if (!chunk && tag !== 'ADP' && text !== ',') return false;
      at = chunk ? chunk.end : at + 1;
    }
    return false;
  }

  /** A time, or an amount between two verbs: `built last year will`, `aged 65 and above will`. */
  private standsLoose({ start, head, end }: ChunkDraft, from: number): boolean {
    const expression = this.words[head]!.expression;
    if (expression < 0) return false;
    return this.isTime(expression) || (start === from && this.finiteVerb(end));
  }

  private isTime(expression: number): boolean {
    return isTime(this.expressions[expression]!);
  }

  /** A preposition or conjunction ties the chunk at `at` to the one before. */
  private joinsPhrase(at: number): boolean {
    return at > 0 && TIES.has(this.words[at - 1]!.tag);
  }
}

const TIES: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'SCONJ']);
const OPENERS: ReadonlySet<string> = new Set(['ADP', 'DET', 'PRON']);
const LINKS: ReadonlySet<string> = new Set(['ADP', 'ADV']);
