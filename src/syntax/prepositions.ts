import { isTime } from '../expressions/is-time';
import type { Language } from '../language/language';
import { closedClassesOf, cuesOf } from '../language/lookups';
import type { Expression } from '../model/expression';
import type { ClauseDraft } from './clauses';
import type { ChunkDraft } from './noun-chunks';
import type { Word } from './sentence-syntax';

export type PrepositionAttacher = (
  words: readonly Word[],
  chunks: ChunkDraft[],
  clauses: readonly ClauseDraft[],
  expressionOf: (chunk: ChunkDraft) => Expression | undefined,
) => void;

/** Prepositions that say from where, to where and by how much something moves. */
const OF_CHANGE: ReadonlySet<string> = new Set([
  'at',
  'between',
  'by',
  'from',
  'over',
  'since',
  'to',
  'until',
  'within',
]);

/** Decides for each prepositional phrase whether a noun before it or the verb is what it modifies. */
export function createPrepositionAttacher(language: Language): PrepositionAttacher {
  const { givingNouns, relationNouns } = closedClassesOf(language);
  const { directedVerbs } = cuesOf(language);

  return (words, chunks, clauses, expressionOf) => {
    const isDate = (chunk: ChunkDraft) => isTime(expressionOf(chunk));

    for (const chunk of chunks) if (chunk.preposition >= 0 && chunk.conjunctOf < 0) chunk.attachedTo = siteOf(chunk);
    for (const chunk of chunks)
      if (chunk.conjunctOf >= 0 && chunk.preposition >= 0) chunk.attachedTo = chunks[chunk.conjunctOf]!.attachedTo;

    function siteOf(chunk: ChunkDraft): number {
      const { norm } = words[chunk.preposition]!;
      // `the highest growth, of 13 per cent`
      const added = norm === 'of' && words[chunk.preposition - 1]?.text === ',' && expressionOf(chunk) !== undefined;
      // `deaths due to malaria`
      const two = norm === 'to' && words[chunk.preposition - 1]?.norm === 'due';
      const told = chunkBefore(words, chunks, chunk.preposition - (added || two ? 1 : 0), chunk.index);
      const before = added && told ? besideAside(told) : told;
      if (!before) return -1;
      if (norm === 'of') return ((expressionOf(chunk) && (datedBy(before) ?? reckonedFrom(before))) || before).index;
      if (relates(chunk)) return -1;
      if (isDate(chunk) || isDate(before)) return -1;
      const { verb } = clauses[chunk.clause]!;
      // Before the verb a phrase belongs to the noun before it.
      if (!verb || before.end <= verb.start) return before.index;
      if (norm === 'to' && expressionOf(chunk) === undefined && givingNouns.has(words[before.head]!.lemma))
        return before.index;
      if (expressionOf(chunk)?.kind === 'duration' || (OF_CHANGE.has(norm) && directedVerbs.has(verb.lemma))) return -1;
      return objectSite(before, norm);
    }

    /** `a rise in revenue, including tax, [of $9]`: what is put in between commas is passed over. */
    function besideAside(aside: ChunkDraft): ChunkDraft {
      const { preposition, index } = aside;
      const put = words[preposition]?.norm === 'including' && words[preposition - 1]?.text === ',';
      return (put ? chunkBefore(words, chunks, preposition - 1, index) : null) ?? aside;
    }

    /** `aid [in response] to the flood`, `a donor [in relation] to output`. */
    function relates({ start, end }: ChunkDraft): boolean {
      return end === start + 1 && relationNouns.has(words[start]!.norm) && words[end]?.tag === 'ADP';
    }

    /** `a profit before tax and interest [of $9]`: the amount is of what is reckoned before that. */
    function reckonedFrom({ preposition, attachedTo, conjunctOf }: ChunkDraft): ChunkDraft | null {
      const site = chunks[conjunctOf]?.attachedTo ?? attachedTo;
      return words[preposition]?.norm === 'before' && site >= 0 ? chunks[site]! : null;
    }

    /** `the increase in 1963 [of 9%]`, `that recorded in 1963 [of 9%]`: an amount is of what the date before it dates. */
    function datedBy(before: ChunkDraft): ChunkDraft | null {
      if (!isDate(before) || before.preposition < 0) return null;
      const end = before.preposition;
      const told = words[end - 1]?.tag === 'VERB' && clauses[before.clause]!.verb?.nonfinite ? end - 1 : end;
      const dated = chunkBefore(words, chunks, told, before.index);
      return dated && !expressionOf(dated) ? dated : null;
    }

    function objectSite(before: ChunkDraft, norm: string): number {
      if (words[before.head]!.tag === 'PRON') return -1;
      if (norm === 'by' || norm === 'from' || norm === 'to' || norm === 'at') return -1;
      return words[before.head]!.expression >= 0 && norm !== 'in' ? -1 : before.index;
    }
  };
}

const CLOSING: ReadonlySet<string> = new Set(['"', '\u201d']);

/** Brackets longer than this are looked over no more. */
const BRACKET = 12;

/** The chunk right before the preposition, over a bracket and a closing quote: `8 miles (13 km) [of] tunnels`. */
function chunkBefore(
  words: readonly Word[],
  chunks: readonly ChunkDraft[],
  preposition: number,
  before: number,
): ChunkDraft | null {
  let end = CLOSING.has(words[preposition - 1]?.text ?? '') ? preposition - 1 : preposition;
  if (words[end - 1]?.text === ')') {
    const limit = Math.max(0, end - BRACKET);
    while (end > limit && words[end - 1]!.text !== '(') end--;
    end--;
  }
  for (let index = before - 1; index >= 0 && chunks[index]!.end >= end; index--)
    if (chunks[index]!.end === end) return chunks[index]!;
  return null;
}
