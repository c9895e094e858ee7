import type { Expression } from '../../model/expression';
import type { ChunkDraft } from '../noun-chunks';
import type { ClauseKind, Word } from '../sentence-syntax';
import type { GroupDraft } from '../verb-groups';

/** A clause while it is being read. */
export interface ClauseDraft {
  index: number;
  kind: ClauseKind;
  verb: GroupDraft | null;
  subject: number;
  objects: number[];
  parent: number;
  marker: number;
  start: number;
  end: number;
  existential: boolean;
  /** Chunk that a relative pronoun stands for, or -1. */
  antecedent: number;
  /** Chunks before the verb that no preposition governs: who may be its subject. */
  free: number[];
  /** Commas since the first of them. */
  commas: number;
  /** It ends at the next comma: a comma stood before it, or it opens the sentence. */
  parenthetical: boolean;
  /** Of `, the minister said,` the clause that the comma behind it goes back to. */
  aside: ClauseDraft | null;
}

/** What the clause reader reads and fills. */
export interface ClauseInput {
  words: readonly Word[];
  expressions: readonly Expression[];
  chunks: ChunkDraft[];
  chunkOf: number[];
  groups: readonly GroupDraft[];
  clauseOf: number[];
}
