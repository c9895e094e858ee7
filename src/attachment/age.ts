import type { Language } from '../language/language';
import type { Clause, NounChunk, SentenceSyntax } from '../syntax';
import { chunkOfExpression, isAmount } from './phrase';
import { aged, OLDEST } from './same-phrase';

/** Whether a number without a unit of its own is how old somebody is. */
export type AgeReader = (syntax: SentenceSyntax, expression: number) => boolean;

export function createAgeReader({ ages }: Language): AgeReader {
  const persons = new Set<string>(ages.persons);
  const verbs = new Set<string>(ages.verbs);
  const nouns = new Set<string>(ages.nouns);

  return (syntax, expression) => {
    const chunk = chunkOfExpression(syntax, expression);
    const { kind, value } = syntax.expressions[expression]!;
    if (!chunk || kind !== 'number') return false;
    if (aged(syntax, chunk, expression) !== null) return true;
    const clause = syntax.clauses[chunk.clause];
    const years = isAmount(syntax, chunk) && (value === null || (value > 0 && value < OLDEST));
    return (
      years &&
      (ofPerson(syntax, chunk) || (!!clause?.verb && (atAge(syntax, chunk, clause) || isAge(syntax, chunk, clause))))
    );
  };

  /** `a boy of 9` */
  function ofPerson({ words, chunks }: SentenceSyntax, { preposition, attachedTo }: NounChunk): boolean {
    const person = words[chunks[attachedTo]?.head ?? -1];
    return person !== undefined && words[preposition]?.norm === 'of' && persons.has(person.norm);
  }

  /** `died at 84` */
  function atAge({ words }: SentenceSyntax, { preposition, attachedTo }: NounChunk, { verb }: Clause): boolean {
    return words[preposition]?.norm === 'at' && attachedTo < 0 && verbs.has(verb!.lemma);
  }

  /** `the median age is 43`, `raise the age to 21` */
  function isAge({ words, chunks }: SentenceSyntax, { index, start, preposition }: NounChunk, clause: Clause): boolean {
    const object = clause.objects.find((other) => other < index);
    const measured = words[chunks[object ?? clause.subject]?.head ?? -1];
    const led = preposition < 0 || LEVELS.has(words[preposition]!.norm);
    return measured !== undefined && nouns.has(measured.lemma) && led && start >= clause.verb!.end;
  }
}

const LEVELS: ReadonlySet<string> = new Set(['at', 'by', 'from', 'to']);
