import type { Language } from '../language/language';
import type { Clause, NounChunk, SentenceSyntax, WordRange } from '../syntax';
import { afterExpression, chunkOfExpression, hasNoun, isAmount, withComplements } from './phrase';

/** The noun phrase that a quantity is about, or null. */
export type ConceptReader = (syntax: SentenceSyntax, expression: number) => WordRange | null;

export function createConceptReader(_language: Language): ConceptReader {
  return (syntax, expression) => {
    const { kind } = syntax.expressions[expression]!;
    if (kind === 'year' || kind === 'date' || kind === 'ordinal') return null;
    const chunk = chunkOfExpression(syntax, expression);
    if (!chunk) return ofVerb(syntax, syntax.wordOf[expression]!);
    return (
      qualified(syntax, chunk, expression) ??
      partOf(syntax, chunk) ??
      governed(syntax, chunk) ??
      ofClause(syntax, syntax.clauses[chunk.clause], chunk)
    );
  };
}

/** `output [doubled]`: its subject. */
function ofVerb(syntax: SentenceSyntax, word: number): WordRange | null {
  const clause = syntax.clauses[syntax.clauseOf[word]!];
  return clause ? subjectOf(syntax, clause) : null;
}

/** `a 25% [tax on cars]`: the noun that the amount qualifies; of a count it is only what counts. */
function qualified(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  if (!hasNoun(syntax, chunk) || syntax.expressions[expression]!.kind === 'number') return null;
  return withComplements(syntax, chunk, afterExpression(syntax, chunk, expression).start);
}

/** `5% of [its workforce]`. */
function partOf(syntax: SentenceSyntax, chunk: NounChunk): WordRange | null {
  const next = syntax.chunks[chunk.index + 1];
  if (!isAmount(syntax, chunk) || !next || next.attachedTo !== chunk.index) return null;
  return syntax.words[next.preposition]!.norm === 'of' ? withComplements(syntax, next) : null;
}

/** `[a yield] of 4%`. */
function governed(syntax: SentenceSyntax, chunk: NounChunk): WordRange | null {
  const noun = syntax.chunks[chunk.attachedTo];
  return noun ? { start: noun.start, end: noun.end } : null;
}

function ofClause(syntax: SentenceSyntax, clause: Clause | undefined, chunk: NounChunk): WordRange | null {
  if (!clause?.verb) return null;
  const object = clause.objects.map((index) => syntax.chunks[index]!).find((other) => other.index < chunk.index);
  if (object && !isAmount(syntax, object)) return withComplements(syntax, object);
  return clause.subject === chunk.index ? null : subjectOf(syntax, clause);
}

function subjectOf(syntax: SentenceSyntax, { subject }: Clause): WordRange | null {
  const chunk = syntax.chunks[subject];
  return chunk ? withComplements(syntax, chunk) : null;
}
