import type { Language } from '../language/language';
import type { Clause, NounChunk, SentenceSyntax, WordRange } from '../syntax';
import { findAntecedent } from './antecedent';
import { complementOf, isAmount, withComplements } from './phrase';
import { createAsideTest, createThingTest } from './thing';

/** What an expression of a chunk is about, by one part of its clause. */
export type RoleReader = (syntax: SentenceSyntax, chunk: NounChunk, expression: number) => WordRange | null;

/** `make up [the board]`, `finish off [the plan]`: what seems to belong to the verb's particle. */
function behindParticle({ words, chunks, chunkOf }: SentenceSyntax, { verb }: Clause): NounChunk | undefined {
  const next = chunks[chunkOf[verb!.end + 1] ?? -1];
  return next?.preposition === verb!.end && PARTICLES.has(words[next.preposition]!.norm) ? next : undefined;
}

const PARTICLES: ReadonlySet<string> = new Set(['off', 'out', 'up']);

/** Clauses that are climbed in search of a subject. */
const DEPTH = 4;

/** The subject of the clause, or of the one that it hangs on. Of a count that is itself the subject it is what it counts `of`. */
export function createActorReader(language: Language): RoleReader {
  const namesThing = createThingTest(language);
  const standsAside = createAsideTest(language);

  return (syntax, chunk, expression) => {
    let clause: Clause | undefined = syntax.clauses[chunk.clause];
    for (let depth = 0; clause && (clause.verb || opens(syntax, clause, chunk)) && depth < DEPTH; depth++) {
      const subject = syntax.chunks[clause.subject];
      if (subject && isItself(syntax, subject, chunk)) return countedSubject(syntax, chunk, clause, expression);
      const named = subject && (nameOf(syntax, subject) ?? affected(syntax, subject, clause, chunk));
      if (named) return withComplements(syntax, named);
      clause = syntax.clauses[clause.parent];
    }
    return null;
  };

  /** `ran for 90 metres [and two goals]`: the count begins a part without a verb. */
  function opens({ words, chunks }: SentenceSyntax, { parent, index }: Clause, chunk: NounChunk): boolean {
    const first = parent >= 0 && chunks[chunk.index - 1]?.clause !== index;
    return first && chunk.clause === index && words[chunk.start - 1]?.tag === 'CCONJ';
  }

  /** `it takes [the pump] 12 minutes`: where it stands for nothing. */
  function affected(
    syntax: SentenceSyntax,
    subject: NounChunk,
    { objects }: Clause,
    chunk: NounChunk,
  ): NounChunk | null {
    const object = syntax.chunks[objects[0] ?? -1];
    if (syntax.words[subject.head]!.norm !== 'it' || !object) return null;
    return objects[1] === chunk.index && isAmount(syntax, chunk) && namesThing(syntax, object) ? object : null;
  }

  /** The count is the subject, or what a subject like `a total` is `of`. */
  function isItself(syntax: SentenceSyntax, subject: NounChunk, { index, conjunctOf, attachedTo }: NounChunk): boolean {
    if (subject.index === index || subject.index === conjunctOf) return true;
    return subject.index === attachedTo && syntax.words[subject.head]!.tag !== 'PRON' && !namesThing(syntax, subject);
  }

  /** The chunk that names what another stands for: itself, `78% of [the deal]`, `each of [the teams]`, the antecedent of a pronoun. */
  function nameOf(syntax: SentenceSyntax, chunk: NounChunk): NounChunk | null {
    if (namesThing(syntax, chunk)) return chunk;
    // `Route 66`
    const before = syntax.chunks[chunk.index - 1];
    if (syntax.words[chunk.head]!.tag === 'NUM' && before?.end === chunk.start && before.preposition < 0) return before;
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
    const object = syntax.chunks[clause.objects[0] ?? -1] ?? behindParticle(syntax, clause);
    const named = object && clause.verb!.lemma !== 'be' && namesThing(syntax, object) && !standsAside(syntax, object);
    return named ? withComplements(syntax, object) : null;
  }
}
