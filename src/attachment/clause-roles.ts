import type { Language } from '../language/language';
import { closedClassesOf, cuesOf } from '../language/lookups';
import type { Clause, NounChunk, SentenceSyntax } from '../syntax';
import { MOVING } from '../syntax/word-sets';
import { createActorReader, type RoleReader } from './actor';
import { findObject } from './antecedent';
import { isAmount, withComplements } from './phrase';
import { createAsideTest, createThingTest } from './thing';

/** What a quantity is about by the part that it plays in its clause. */
export interface ClauseRoles {
  /** `cut [the rate] by 5%`: what is moved, not who moves it. */
  changed: RoleReader;
  /** `adds $5 to [the price]`, `wiped $5 off [its value]`. */
  goal: RoleReader;
  /** The subject of the clause, or of the one that it hangs on. */
  actor: RoleReader;
  /** Whether a chunk names something, rather than standing for it or measuring it. */
  namesThing: (syntax: SentenceSyntax, chunk: NounChunk) => boolean;
}

export function createClauseRoles(language: Language): ClauseRoles {
  return {
    changed: createChangedReader(language),
    goal: createGoalReader(language),
    actor: createActorReader(language),
    namesThing: createThingTest(language),
  };
}

function createChangedReader(language: Language): RoleReader {
  const { contestVerbs, directedVerbs } = cuesOf(language);
  const { givingVerbs, extentPrepositions, standingVerbs } = closedClassesOf(language);
  const namesThing = createThingTest(language);
  const standsAside = createAsideTest(language);

  return (syntax, chunk, expression) => {
    const clause = movingClause(syntax, chunk);
    // `beat the forecast by 5%`, `finished the day 3% lower`: said of the subject.
    if (!clause?.verb || contestVerbs.has(clause.verb.lemma)) return null;
    if (standingVerbs.has(clause.verb.lemma) && chunk.preposition < 0) return null;
    if (!measuresObject(syntax, chunk, clause, expression)) return null;
    for (let at = clause.objects.length - 1; at >= 0; at--) {
      const object = syntax.chunks[clause.objects[at]!]!;
      if (object.index >= chunk.index || standsAside(syntax, object)) continue;
      // `raised the wage, doubling it to $20`: not what does it.
      const named = namesThing(syntax, object) ? object : findObject(syntax, object);
      if (named) return withComplements(syntax, named);
    }
    return null;
  };

  /** `raise the age for buying wine to 21`: what goes from or to an amount is told by the verb of change above a gerund. */
  function movingClause({ words, clauses }: SentenceSyntax, { clause, preposition }: NounChunk): Clause | undefined {
    const own = clauses[clause];
    const above = own?.kind === 'participle' ? clauses[own.parent] : undefined;
    if (!own?.verb || !above?.verb || !MOVING.has(words[preposition]?.norm ?? '')) return own;
    return directedVerbs.has(above.verb.lemma) && !directedVerbs.has(own.verb.lemma) && own.marker >= 0 ? above : own;
  }

  /** `raise rates 5%`, `by 5%`, `to 6%`; not `pay the city $5`, `win the race with 77 points`, `for three years`, `, down 5%`. */
  function measuresObject(syntax: SentenceSyntax, chunk: NounChunk, { verb }: Clause, expression: number): boolean {
    const { kind, unit } = syntax.expressions[expression]!;
    if (kind === 'duration' || unit === 'time') return false;
    const norm = syntax.words[chunk.preposition]?.norm ?? '';
    // `cut its forecast to 340,000 cars`.
    if (!isAmount(syntax, chunk)) return MOVING.has(norm) && directedVerbs.has(verb!.lemma);
    if (syntax.words[chunk.start - 2]?.text === ',' && STANDING.has(syntax.words[chunk.start - 1]!.norm)) return false;
    return norm === '' ? !givingVerbs.has(verb!.lemma) : extentPrepositions.has(norm);
  }
}

function createGoalReader(language: Language): RoleReader {
  const { removingVerbs } = closedClassesOf(language);
  const namesThing = createThingTest(language);

  return (syntax, chunk) => {
    const clause = syntax.clauses[chunk.clause];
    const next = syntax.chunks[chunk.index + 1];
    if (!clause?.verb || !next || !isAmount(syntax, chunk) || chunk.preposition >= 0 || chunk.start < clause.verb.end)
      return null;
    const { norm } = syntax.words[next.preposition] ?? { norm: '' };
    const { lemma } = clause.verb;
    const leads = norm === 'to' ? lemma === 'add' : SOURCES.has(norm) && removingVerbs.has(lemma);
    if (next.preposition !== chunk.end) return null;
    return leads && namesThing(syntax, next) ? withComplements(syntax, next) : null;
  };
}

const STANDING: ReadonlySet<string> = new Set(['down', 'off', 'up']);

/** `wiped $5 off X`, `cut 3% from X`. */
const SOURCES: ReadonlySet<string> = new Set(['from', 'off']);
