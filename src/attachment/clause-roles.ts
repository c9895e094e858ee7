import type { Language } from '../language/language';
import { closedClassesOf, cuesOf } from '../language/lookups';
import type { Expression } from '../model/expression';
import type { Clause, NounChunk, SentenceSyntax, WordRange } from '../syntax';
import { MOVING } from '../syntax/word-sets';
import { findAntecedent, findObject } from './antecedent';
import { complementOf, isAmount, withComplements } from './phrase';

type RoleReader = (syntax: SentenceSyntax, chunk: NounChunk, expression: number) => WordRange | null;

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

/** Clauses that are climbed in search of a subject. */
const DEPTH = 4;

export function createClauseRoles(language: Language): ClauseRoles {
  const { contestVerbs, directedVerbs, rangeVerbs, transparentNouns } = cuesOf(language);
  const { scaleNouns, givingVerbs, extremeNouns, removingVerbs, lightObjects, extentPrepositions, standingVerbs } =
    closedClassesOf(language);

  return { changed, goal, actor, namesThing };

  function changed(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
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
  }

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

  function goal(syntax: SentenceSyntax, chunk: NounChunk): WordRange | null {
    const clause = syntax.clauses[chunk.clause];
    const next = syntax.chunks[chunk.index + 1];
    if (!clause?.verb || !next || !isAmount(syntax, chunk) || chunk.preposition >= 0 || chunk.start < clause.verb.end)
      return null;
    const { norm } = syntax.words[next.preposition] ?? { norm: '' };
    const { lemma } = clause.verb;
    const leads = norm === 'to' ? lemma === 'add' : SOURCES.has(norm) && removingVerbs.has(lemma);
    if (next.preposition !== chunk.end) return null;
    return leads && namesThing(syntax, next) ? withComplements(syntax, next) : null;
  }

  /** Of a count that is itself the subject it is what it counts `of`. */
  function actor(syntax: SentenceSyntax, chunk: NounChunk, expression: number): WordRange | null {
    let clause: Clause | undefined = syntax.clauses[chunk.clause];
    for (let depth = 0; clause?.verb && depth < DEPTH; depth++) {
      const subject = syntax.chunks[clause.subject];
      if (subject && isItself(syntax, subject, chunk)) return countedSubject(syntax, chunk, clause, expression);
      const named = subject && nameOf(syntax, subject);
      if (named) return withComplements(syntax, named);
      const affected =
        subject && syntax.words[subject.head]!.norm === 'it' ? objectBefore(syntax, clause, chunk) : null;
      if (affected) return withComplements(syntax, affected);
      clause = syntax.clauses[clause.parent];
    }
    return null;
  }

  /** `it takes [the pump] 12 minutes`: where it stands for nothing. */
  function objectBefore(syntax: SentenceSyntax, { objects }: Clause, chunk: NounChunk): NounChunk | null {
    const object = syntax.chunks[objects[0] ?? -1];
    const second = objects[1] === chunk.index && isAmount(syntax, chunk);
    return object && second && namesThing(syntax, object) ? object : null;
  }

  /** The count is the subject, or what a subject like `a total` is `of`. */
  function isItself(syntax: SentenceSyntax, subject: NounChunk, { index, conjunctOf, attachedTo }: NounChunk): boolean {
    if (subject.index === index || subject.index === conjunctOf) return true;
    return subject.index === attachedTo && syntax.words[subject.head]!.tag !== 'PRON' && !namesThing(syntax, subject);
  }

  /** The chunk that names what another stands for: itself, `78% of [the deal]`, `each of [the teams]`, the antecedent of a pronoun. */
  function nameOf(syntax: SentenceSyntax, chunk: NounChunk): NounChunk | null {
    if (namesThing(syntax, chunk)) return chunk;
    const whole = complementOf(syntax, chunk, 'of');
    return isAmount(syntax, chunk) ? whole : (whole ?? findAntecedent(syntax, chunk));
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
    const named = object && clause.verb!.lemma !== 'be' && namesThing(syntax, object) && !standsAside(syntax, object);
    return named ? withComplements(syntax, object) : null;
  }

  /** `rose [64 points] to 4,577` moved by them, `changed [hands] at $5` is one with its verb. */
  function standsAside({ words }: SentenceSyntax, { start, head, end }: NounChunk): boolean {
    const { lemma } = words[head]!;
    return (scaleNouns.has(lemma) && words[start]!.expression >= 0) || (end === start + 1 && lightObjects.has(lemma));
  }

  /** `a total`, `a high` measure something else; `carbon dioxide levels` say of what. */
  function namesThing({ words, expressions }: SentenceSyntax, { start, head }: NounChunk): boolean {
    const { tag, lemma, expression } = words[head]!;
    if (expression >= 0) return isPerson(expressions[expression]!) || tag === 'ADJ';
    if (tag === 'PRON') return false;
    const said = head > start && (words[head - 1]!.tag === 'NOUN' || words[head - 1]!.tag === 'PROPN');
    // A `range of 400 km` is what that measures.
    const transparent = transparentNouns.has(lemma) && !rangeVerbs.has(lemma);
    return said || (!transparent && !extremeNouns.has(lemma));
  }
}

/** `a 60 year-old`, not `aged 4`. */
function isPerson({ unit, text }: Expression): boolean {
  return unit === 'year of age' && /\p{L}/u.test(text);
}

const STANDING: ReadonlySet<string> = new Set(['down', 'off', 'up']);

/** `wiped $5 off X`, `cut 3% from X`. */
const SOURCES: ReadonlySet<string> = new Set(['from', 'off']);
