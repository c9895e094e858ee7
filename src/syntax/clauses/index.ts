import type { Language } from '../../language/language';
import { closedClassesOf, cuesOf } from '../../language/lookups';
import { fill } from '../filled';
import type { Lemmatizer } from '../lemmatizer';
import { createChunkRule } from './chunks';
import type { ClauseDraft, ClauseInput } from './clause-draft';
import { Reading } from './reading';
import { createVerbRule } from './verbs';
import { createWordRule } from './words';

export type { ClauseDraft } from './clause-draft';

export type ClauseReader = (input: ClauseInput) => ClauseDraft[];

/** Reads a sentence's words, chunks and verb groups from left to right into clauses. */
export function createClauseReader(language: Language, lemmatizer: Lemmatizer): ClauseReader {
  const intransitive = new Set([
    ...closedClassesOf(language).intransitiveVerbs,
    ...cuesOf(language).changeVerbs.keys(),
  ]);
  const readChunk = createChunkRule(language);
  const readWord = createWordRule(language);
  const readVerb = createVerbRule(language, lemmatizer);

  return (input) => {
    const reading = new Reading(input, intransitive);
    for (let at = 0; at < input.words.length; ) {
      const chunk = reading.ahead.chunkAt(at);
      const group = chunk ? null : reading.ahead.groupStartingAt(at);
      const end = chunk?.end ?? group?.end ?? at + 1;
      if (chunk) readChunk(reading, chunk);
      else if (group) readVerb(reading, group);
      else readWord(reading, at);
      fill(input.clauseOf, reading.current.index, at, end);
      reading.current.end = Math.max(reading.current.end, end);
      at = end;
    }
    for (const clause of reading.clauses) finish(clause, reading.parentOf(clause));
    return reading.clauses;
  };
}

/** What only shows at the end: a clause without verb is a fragment, `there is X` and `among them is X` have X as subject. */
function finish(clause: ClauseDraft, parent: ClauseDraft | null): void {
  if (clause.verb === null) {
    if (clause.kind === 'main') clause.kind = 'fragment';
    return;
  }
  if (clause.kind === 'participle' && clause.subject < 0 && parent) clause.subject = parent.subject;
  const inverted = clause.subject < 0 && clause.verb.lemma === 'be' && clause.kind !== 'participle';
  if ((clause.existential || inverted) && clause.objects.length > 0) clause.subject = clause.objects.shift()!;
}
