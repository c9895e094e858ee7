import type { Language } from '../language/language';
import type { Clause, NounChunk, SentenceSyntax, WordRange } from '../syntax';
import { afterExpression, chunkOfExpression, hasNoun, isAmount, withComplements } from './phrase';

/** The noun phrase that a quantity is about, or null. */
export type ConceptReader = (syntax: SentenceSyntax, expression: number) => WordRange | null;

/** One way for a phrase to name what the quantity in a chunk is about; the first that answers wins. */
type ConceptRule = (syntax: SentenceSyntax, chunk: NounChunk, expression: number) => WordRange | null;

export function createConceptReader({ cues, closedClasses }: Language): ConceptReader {
  const transparent = new Set(cues.transparentNouns);
  const nominatives = new Set(closedClasses.nominativePronouns);
  const rules: readonly ConceptRule[] = [
    alternative,
    qualified,
    partOf,
    governed,
    paidFor,
    objectOfChange,
    actor,
    neighbour,
  ];

  return readConcept;

  function readConcept(syntax: SentenceSyntax, expression: number): WordRange | null {
    const { kind } = syntax.expressions[expression]!;
    if (kind === 'year' || kind === 'date' || kind === 'ordinal') return null;
    const chunk = chunkOfExpression(syntax, expression);
    if (!chunk) return ofVerb(syntax, syntax.wordOf[expression]!);
    for (const rule of rules) {
      const concept = rule(syntax, chunk, expression);
      if (concept) return concept;
    }
    return null;
  }

  /** `seven miles (11 km)`, `60% or $30 billion`: the same as of the amount before, unless it has a part of its own. */
  function alternative(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
    const { words, wordOf } = syntax;
    const word = wordOf[expression]!;
    const before = words[word - 1];
    if (expression === 0 || !isAmount(syntax, chunk) || !before || (before.text !== '(' && before.norm !== 'or'))
      return null;
    const previous = wordOf[expression - 1]!;
    if (word - previous > 3 || partOf(syntax, chunk)) return null;
    return readConcept(syntax, expression - 1);
  }

  /** `[a yield] of 4%`; of `a total of 200` it is what the total is about. */
  function governed(syntax: SentenceSyntax, chunk: NounChunk): WordRange | null {
    let noun = syntax.chunks[chunk.attachedTo];
    while (noun && (transparent.has(syntax.words[noun.head]!.lemma) || isAmount(syntax, noun)))
      noun = syntax.chunks[noun.attachedTo];
    return noun ? { start: noun.start, end: noun.end } : null;
  }

  /** `cut [the rate] by 5%`: what is moved, not who moves it. */
  function objectOfChange(syntax: SentenceSyntax, chunk: NounChunk): WordRange | null {
    const clause = syntax.clauses[chunk.clause];
    if (!clause?.verb || !isAmount(syntax, chunk)) return null;
    for (const index of clause.objects) {
      const object = syntax.chunks[index]!;
      if (object.index < chunk.index && namesThing(syntax, object)) return withComplements(syntax, object);
    }
    return null;
  }

  /** The subject of the clause; for a pronoun or none, of the one it hangs on. */
  function actor(syntax: SentenceSyntax, chunk: NounChunk): WordRange | null {
    let clause: Clause | undefined = syntax.clauses[chunk.clause];
    for (let depth = 0; clause?.verb && depth < 4; depth++) {
      const subject = syntax.chunks[clause.subject];
      if (subject && subject.index !== chunk.index && namesThing(syntax, subject))
        return withComplements(syntax, subject);
      if (subject?.index === chunk.index && !isAmount(syntax, chunk)) return null;
      clause = syntax.clauses[clause.parent];
    }
    return null;
  }

  function namesThing({ words }: SentenceSyntax, { head }: NounChunk): boolean {
    const { tag, norm, expression } = words[head]!;
    return tag !== 'PRON' && !nominatives.has(norm) && (expression < 0 || tag === 'ADJ');
  }
}

/** `output [doubled]`: its subject. */
function ofVerb(syntax: SentenceSyntax, word: number): WordRange | null {
  const clause = syntax.clauses[syntax.clauseOf[word]!];
  const subject = clause && syntax.chunks[clause.subject];
  return subject ? withComplements(syntax, subject) : null;
}

/** `a 25% [tax on cars]`: the noun that the amount qualifies; of a count it is only what counts. */
function qualified(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  if (!hasNoun(syntax, chunk) || syntax.expressions[expression]!.kind === 'number') return null;
  const { start, end } = afterExpression(syntax, chunk, expression);
  return start < end ? withComplements(syntax, chunk, start) : null;
}

/** `5% of [its workforce]`. */
function partOf(syntax: SentenceSyntax, chunk: NounChunk): WordRange | null {
  const next = syntax.chunks[chunk.index + 1];
  if (!isAmount(syntax, chunk) || !next || next.attachedTo !== chunk.index) return null;
  return syntax.words[next.preposition]!.norm === 'of' ? withComplements(syntax, next) : null;
}

/** `$12,000 for [a new roof]`. */
function paidFor(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  const next = syntax.chunks[chunk.index + 1];
  if (syntax.expressions[expression]!.kind !== 'currency' || next?.preposition !== chunk.end) return null;
  return syntax.words[next.preposition]!.norm === 'for' && hasNoun(syntax, next) ? withComplements(syntax, next) : null;
}

/** Without a verb the nearest noun before: `panel strength below 9 MPa`. */
function neighbour(syntax: SentenceSyntax, chunk: NounChunk): WordRange | null {
  if (syntax.clauses[chunk.clause]?.verb || !isAmount(syntax, chunk)) return null;
  for (let index = chunk.index - 1; index >= 0 && syntax.chunks[index]!.clause === chunk.clause; index--)
    if (hasNoun(syntax, syntax.chunks[index]!)) return syntax.chunks[index]!;
  return null;
}
