import type { Language } from '../language/language';
import type { Clause, NounChunk, SentenceSyntax, WordRange } from '../syntax';
import { createAntecedentFinder } from './antecedent';
import { afterExpression, chunkOfExpression, complementOf, hasNoun, isAmount, withComplements } from './phrase';

/** The noun phrase that a quantity is about, or null. */
export type ConceptReader = (syntax: SentenceSyntax, expression: number) => WordRange | null;

/** One way for a phrase to name what the quantity in a chunk is about; the first that answers wins. */
type ConceptRule = (syntax: SentenceSyntax, chunk: NounChunk, expression: number) => WordRange | null;

export function createConceptReader(language: Language): ConceptReader {
  const transparent = new Set(language.cues.transparentNouns);
  const scale = new Set(language.closedClasses.scaleNouns);
  const findAntecedent = createAntecedentFinder(language);
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
    if (expression === 0 || !isAmount(syntax, chunk) || (before?.text !== '(' && before?.norm !== 'or')) return null;
    if (word - wordOf[expression - 1]! > 3 || partOf(syntax, chunk, expression)) return null;
    return readConcept(syntax, expression - 1);
  }

  /** `[a yield] of 4%`; of `a total of 200` it is what the total is about. */
  function governed(syntax: SentenceSyntax, chunk: NounChunk): WordRange | null {
    if (hasNoun(syntax, chunk) && syntax.words[chunk.preposition]?.norm !== 'of') return null;
    let noun = syntax.chunks[chunk.attachedTo];
    while (noun && !namesThing(syntax, noun)) noun = syntax.chunks[noun.attachedTo];
    return noun ? { start: noun.start, end: noun.end } : null;
  }

  /** `cut [the rate] by 5%`: what is moved, not who moves it. */
  function objectOfChange(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
    const clause = syntax.clauses[chunk.clause];
    if (!clause?.verb || !isAmount(syntax, chunk) || syntax.expressions[expression]!.kind === 'duration') return null;
    for (const index of clause.objects) {
      const object = syntax.chunks[index]!;
      if (object.index < chunk.index && namesThing(syntax, object) && !countsSteps(syntax, object))
        return withComplements(syntax, object);
    }
    return null;
  }

  /** The subject of the clause, or of the one that it hangs on; of a count that is itself the subject what it counts `of`. */
  function actor(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
    let clause: Clause | undefined = syntax.clauses[chunk.clause];
    for (let depth = 0; clause?.verb && depth < 4; depth++) {
      const subject = syntax.chunks[clause.subject];
      if (subject && (subject.index === chunk.index || subject.index === chunk.conjunctOf))
        return countedSubject(syntax, chunk, clause, expression);
      const named = subject && nameOf(syntax, subject);
      if (named) return withComplements(syntax, named);
      clause = syntax.clauses[clause.parent];
    }
    return null;
  }

  /** The chunk that names what another stands for: itself, `78% of [the deal]`, the antecedent of a pronoun. */
  function nameOf(syntax: SentenceSyntax, chunk: NounChunk): NounChunk | null {
    if (namesThing(syntax, chunk)) return chunk;
    return isAmount(syntax, chunk) ? complementOf(syntax, chunk, 'of') : findAntecedent(syntax, chunk);
  }

  /** `[five seasons] of the show`, `14 players left [the club]`: its complement, else the object. */
  function countedSubject(
    syntax: SentenceSyntax,
    chunk: NounChunk,
    clause: Clause,
    expression: number,
  ): WordRange | null {
    if (isAmount(syntax, chunk) || syntax.expressions[expression]!.value === 1 || clause.existential) return null;
    const complement = complementOf(syntax, chunk, 'of');
    if (complement) return withComplements(syntax, complement);
    const object = syntax.chunks[clause.objects[0] ?? -1];
    return object && clause.verb!.lemma !== 'be' && namesThing(syntax, object) ? withComplements(syntax, object) : null;
  }

  /** `rose [64 points] to 4,577`: not what rose. */
  function countsSteps({ words }: SentenceSyntax, { start, head }: NounChunk): boolean {
    return scale.has(words[head]!.lemma) && words[start]!.expression >= 0;
  }

  function namesThing({ words, expressions }: SentenceSyntax, { head }: NounChunk): boolean {
    const { tag, lemma, expression } = words[head]!;
    if (expression >= 0) return expressions[expression]!.unit === 'year of age' || tag === 'ADJ';
    return tag !== 'PRON' && !transparent.has(lemma);
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

/** `5% of [its workforce]`; `thousands of jobs` only counts. */
function partOf(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  if (!isAmount(syntax, chunk) || syntax.expressions[expression]!.kind === 'number') return null;
  const whole = complementOf(syntax, chunk, 'of');
  return whole && withComplements(syntax, whole);
}

/** `$12,000 for [a new roof]`. */
function paidFor(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  if (syntax.expressions[expression]!.kind !== 'currency') return null;
  const bought = complementOf(syntax, chunk, 'for');
  return bought && hasNoun(syntax, bought) ? withComplements(syntax, bought) : null;
}

/** Without a verb the nearest noun before: `panel strength below 9 MPa`. */
function neighbour(syntax: SentenceSyntax, chunk: NounChunk): WordRange | null {
  if (syntax.clauses[chunk.clause]?.verb || !isAmount(syntax, chunk)) return null;
  for (let index = chunk.index - 1; index >= 0 && syntax.chunks[index]!.clause === chunk.clause; index--)
    if (hasNoun(syntax, syntax.chunks[index]!)) return syntax.chunks[index]!;
  return null;
}
