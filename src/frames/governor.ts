import type { Direction } from '../language/language';
import type { Clause, NounChunk } from '../syntax';
import type { Cues } from './cues';
import { topOf } from './phrase';
import type { SentenceView } from './sentence-view';

/** What a figure hangs on in its clause. */
export interface Governor {
  /** Word index of the figure. */
  word: number;
  /** The chunk it stands in, or null: a verb (`doubled`) stands in none. */
  chunk: NounChunk | null;
  /** The chunk has a head of its own that the figure counts or qualifies: `[16,000 papers]`, `[a 7% rise]`. */
  counted: boolean;
  /** The chunk that the figure's chunk is attached to by a preposition: `[payment] of $1.45 billion`, or null. */
  noun: NounChunk | null;
  /** The chunk at the top of that chain; the figure's own where it hangs on none. */
  top: NounChunk | null;
  clause: Clause | null;
  /** Whether the chain is the clause's subject. */
  inSubject: boolean;
  /** Preposition of the top chunk, or ''. */
  preposition: string;
  /** Noun of change that the figure qualifies, with its direction. */
  changeNoun: { chunk: NounChunk; direction: Direction } | null;
}

export function readGovernor(view: SentenceView, cues: Cues, expression: number): Governor {
  const word = view.wordOf(expression);
  const chunk = view.chunkAt(word);
  const counted = chunk !== null && view.words[chunk.head]!.expression !== expression;
  const noun = chunk ? view.chunk(chunk.attachedTo) : null;
  const top = chunk ? topOf(view, chunk) : null;
  const clause = view.clauseAt(word);
  return {
    word,
    chunk,
    counted,
    noun,
    top,
    clause,
    inSubject: top !== null && clause !== null && isSubject(view, clause, top),
    preposition: view.preposition(top),
    changeNoun: changeNounOf(view, cues, chunk, counted, noun),
  };
}

function isSubject(view: SentenceView, clause: Clause, top: NounChunk): boolean {
  const subject = view.subject(clause);
  return subject !== null && (subject.index === top.index || top.conjunctOf === subject.index);
}

/** `a [7% rise] in exports`, `an [increase] of 7%`. */
function changeNounOf(
  view: SentenceView,
  cues: Cues,
  chunk: NounChunk | null,
  counted: boolean,
  noun: NounChunk | null,
): Governor['changeNoun'] {
  for (const candidate of [counted ? chunk : null, noun]) {
    if (!candidate) continue;
    const direction = cues.changeNoun.get(view.lemma(candidate.head));
    if (direction) return { chunk: candidate, direction };
  }
  return null;
}
