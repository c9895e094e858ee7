import type { Language } from '../language/language';
import { closedClassesOf, cuesOf } from '../language/lookups';
import type { NounChunk, SentenceSyntax, WordRange } from '../syntax';
import { createClauseRoles } from './clause-roles';
import { chunkOfExpression, complementOf, hasNoun, isAmount, withComplements } from './phrase';
import { aged, beside, counterpart, partOf, qualified } from './same-phrase';
import { standsAlone } from './stands-alone';

/** The noun phrase that a quantity is about, or null. */
export type ConceptReader = (syntax: SentenceSyntax, expression: number) => WordRange | null;

/** One way for a phrase to name what the quantity in a chunk is about; the first that answers wins. */
type ConceptRule = (syntax: SentenceSyntax, chunk: NounChunk, expression: number) => WordRange | null;

export function createConceptReader(language: Language): ConceptReader {
  const { changed, actor, goal, namesThing } = createClauseRoles(language);
  const { boundPrepositions } = closedClassesOf(language);
  const { trendParticles } = cuesOf(language);
  const rules: readonly ConceptRule[] = [
    alternative,
    afterthought,
    qualified,
    partOf,
    aged,
    bounded,
    beside,
    governed,
    paidFor,
    goal,
    changed,
    offered,
    actor,
    neighbour,
    ofTwin,
    counted,
  ];

  return readConcept;

  function readConcept(syntax: SentenceSyntax, expression: number): WordRange | null {
    const { kind } = syntax.expressions[expression]!;
    if (standsAlone(kind)) return null;
    const chunk = chunkOfExpression(syntax, expression);
    if (chunk && kind === 'duration' && framesClause(syntax, chunk)) return null;
    if (!chunk) return ofVerb(syntax, syntax.wordOf[expression]!);
    for (const rule of rules) {
      const concept = rule(syntax, chunk, expression);
      if (concept) return concept;
    }
    return null;
  }

  /** `seven miles (11 km)`, `60% or $30 billion`, `a 7- or 8-inch screen`: the same as of the other, unless it has a part of its own. */
  function alternative(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
    const other = counterpart(syntax, chunk, expression);
    if (other < 0 || (other < expression && partOf(syntax, chunk, expression))) return null;
    return readConcept(syntax, other);
  }

  /** `[a rating] of 34%, down six points`, `[the firm] sold 40 boats, up from 30`: the same as of the amount before. */
  function afterthought(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
    const { words } = syntax;
    if (words[chunk.preposition]?.norm === 'from' && trendParticles.has(words[chunk.preposition - 1]?.norm ?? '')) {
      const said = syntax.expressions.findLastIndex(({ kind }, at) => at < expression && !standsAlone(kind));
      return said >= 0 ? readConcept(syntax, said) : null;
    }
    const particle = trendParticles.has(words[chunk.start - 1]?.norm ?? '') ? chunk.start - 1 : chunk.start;
    const before = syntax.chunks[chunk.index - 1];
    const behind = words[particle - 1]?.text === ',' && before?.end === particle - 1 && isAmount(syntax, before);
    const said = behind && trendParticles.has(words[particle]!.norm) ? words[before.head]!.expression : -1;
    return said >= 0 && said < expression ? readConcept(syntax, said) : null;
  }

  /** `paid on [balances] over $9,000`, `[a grant] worth $5 million`: a bound or price right behind a noun tells which. */
  function bounded(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
    const before = syntax.chunks[chunk.index - 1];
    if (!before || !isAmount(syntax, chunk) || !hasNoun(syntax, before)) return null;
    const priced = syntax.words[chunk.start]!.norm === 'worth';
    if (before.end !== chunk.start && !(priced && chunk.appositionOf === before.index)) return null;
    // `a flat in Leeds worth £90,000`: not the place.
    if (priced) return (isNamed(syntax, before) && syntax.chunks[before.attachedTo]) || before;
    const [first] = syntax.expressions[expression]!.text.split(' ', 1);
    return boundPrepositions.has(first!) ? before : null;
  }

  /** `[a yield] of 4%`; of `a total of 200` it is what the total is about, of `sold the house for $5` the house. */
  function governed(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
    const preposition = syntax.words[chunk.preposition]?.norm;
    if (hasNoun(syntax, chunk) && preposition !== 'of' && !belongsTo(syntax, chunk)) return null;
    if (preposition === 'for' && syntax.expressions[expression]!.kind === 'currency') return null;
    let noun = syntax.chunks[chunk.attachedTo] ?? inAbsolute(syntax, chunk);
    while (noun && !namesThing(syntax, noun)) noun = syntax.chunks[noun.attachedTo];
    return noun ? { start: noun.start, end: noun.end } : null;
  }
}

/** `[a club] with 20 titles`: before the verb, or without one, `with` tells what a noun has; behind it which, `applies to [firms] with`. */
function belongsTo({ words, chunks, clauses }: SentenceSyntax, chunk: NounChunk): boolean {
  const noun = chunks[chunk.attachedTo];
  if (!noun || words[chunk.preposition]!.norm !== 'with') return false;
  const { verb } = clauses[chunk.clause]!;
  if (!verb || noun.start < verb.start) return true;
  const { tag, norm, lemma } = words[noun.head]!;
  return noun.preposition >= 0 && noun.end === noun.start + 1 && tag === 'NOUN' && norm !== lemma;
}

/** `with [the stock] at $687`, `with [sales] up 5%`: a clause without a verb. */
function inAbsolute({ words, chunks }: SentenceSyntax, chunk: NounChunk): NounChunk | undefined {
  const noun = chunks[chunk.index - 1];
  const inside = noun && words[noun.preposition]?.norm === 'with' && noun.end === chunk.start - 1;
  return inside && ABSOLUTE.has(words[noun.end]!.norm) ? noun : undefined;
}

const ABSOLUTE: ReadonlySet<string> = new Set(['above', 'at', 'below', 'down', 'off', 'over', 'under', 'up']);

/** `Over the past five years, output rose`: before the subject a duration is no one's. */
function framesClause({ chunks, clauses }: SentenceSyntax, { preposition, start, clause }: NounChunk): boolean {
  const subject = chunks[clauses[clause]?.subject ?? -1];
  return preposition >= 0 && subject !== undefined && start < subject.start && clauses[clause]!.kind === 'main';
}

function isNamed({ words }: SentenceSyntax, { head }: NounChunk): boolean {
  return words[head]!.tag === 'PROPN';
}

/** `output [doubled]`: its subject. */
function ofVerb(syntax: SentenceSyntax, word: number): WordRange | null {
  const clause = syntax.clauses[syntax.clauseOf[word]!];
  const subject = clause && syntax.chunks[clause.subject];
  return subject ? withComplements(syntax, subject) : null;
}

/** `$9,000 for [a second boat]`. */
function paidFor(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  if (syntax.expressions[expression]!.kind !== 'currency') return null;
  const bought = complementOf(syntax, chunk, 'for');
  return bought && hasNoun(syntax, bought) ? withComplements(syntax, bought) : null;
}

/** `choose between [a small version] for $329 and …`: one of several, with its price. */
function offered(
  { words, chunks, expressions }: SentenceSyntax,
  chunk: NounChunk,
  expression: number,
): WordRange | null {
  const thing = chunks[chunk.index - 1];
  if (words[chunk.preposition]?.norm !== 'for' || expressions[expression]!.kind !== 'currency') return null;
  return thing?.end === chunk.preposition && /^an?$/.test(words[thing.start]!.norm) ? thing : null;
}

/** `46% of [firms] grew and 21% shrank`: what the share before is of. */
function ofTwin(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  const { chunks, clauses } = syntax;
  const { kind } = syntax.expressions[expression]!;
  if ((kind !== 'percentage' && kind !== 'fraction') || clauses[chunk.clause]?.subject !== chunk.index) return null;
  for (let clause = chunk.clause - 1; clause >= 0 && clause >= chunk.clause - TWIN; clause--) {
    const before = chunks[clauses[clause]!.subject];
    const whole = before && isAmount(syntax, before) ? complementOf(syntax, before, 'of') : null;
    if (whole && hasNoun(syntax, whole)) return withComplements(syntax, whole);
  }
  return null;
}

/** Clauses that are looked back over for the other share. */
const TWIN = 3;

/** `12 of [the boats] sank`: several of what they are out of, where nothing else is said. */
function counted(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
  const { kind, value } = syntax.expressions[expression]!;
  if (kind !== 'number' || value === 1 || value === null || !isAmount(syntax, chunk)) return null;
  const whole = complementOf(syntax, chunk, 'of');
  return whole && hasNoun(syntax, whole) ? whole : null;
}

/** Without a verb the nearest noun before: `panel strength below 9 MPa`. */
function neighbour(syntax: SentenceSyntax, chunk: NounChunk): WordRange | null {
  if (syntax.clauses[chunk.clause]?.verb || !isAmount(syntax, chunk)) return null;
  for (let index = chunk.index - 1; index >= 0 && syntax.chunks[index]!.clause === chunk.clause; index--)
    if (hasNoun(syntax, syntax.chunks[index]!)) return syntax.chunks[index]!;
  return null;
}
