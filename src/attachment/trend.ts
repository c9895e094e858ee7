import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { Clause, NounChunk, SentenceSyntax } from '../syntax';
import { chunkOfExpression, isAmount } from './phrase';

/** Which way a verb of change moves something by the amount: `rose 5%`, `was cut by 3%`, `is up 19 cents`. */
export type TrendReader = (syntax: SentenceSyntax, expression: number) => Expression['trend'];

const AMOUNTS: ReadonlySet<string> = new Set(['number', 'percentage', 'currency', 'measure', 'fraction']);

export function createTrendReader({ cues }: Language): TrendReader {
  const verbs = new Map<string, 'up' | 'down'>();
  for (const verb of cues.changeVerbs.increase) verbs.set(verb, 'up');
  for (const verb of cues.changeVerbs.decrease) verbs.set(verb, 'down');

  return (syntax, index) => {
    const expression = syntax.expressions[index]!;
    const word = syntax.wordOf[index]!;
    if (expression.kind === 'multiplier') return verbs.get(syntax.words[word]!.lemma) ?? null;
    const chunk = chunkOfExpression(syntax, index);
    if (!chunk || !AMOUNTS.has(expression.kind) || chunk.head !== word) return null;
    return particle(syntax, chunk) ?? verbal(syntax, chunk);
  };

  function verbal(syntax: SentenceSyntax, chunk: NounChunk): Expression['trend'] {
    const clause = syntax.clauses[chunk.clause];
    if (!clause?.verb || chunk.start < clause.verb.end || !isAmount(syntax, chunk)) return null;
    if (!isExtent(syntax, chunk)) return null;
    return directionOf(syntax, clause);
  }

  function directionOf({ words }: SentenceSyntax, { verb }: Clause): Expression['trend'] {
    const next = words[verb!.end];
    return (next && verbs.get(`${verb!.lemma} ${next.norm}`)) ?? verbs.get(verb!.lemma) ?? null;
  }
}

/** The amount says how far: it is the verb's object, or follows `by`. */
function isExtent({ words }: SentenceSyntax, { preposition, attachedTo }: NounChunk): boolean {
  return preposition < 0 || (attachedTo < 0 && words[preposition]!.norm === 'by');
}

/** `is up 19 cents`, `down 3% on the year`. */
function particle({ words }: SentenceSyntax, { start }: NounChunk): Expression['trend'] {
  const { norm } = words[start - 1] ?? { norm: '' };
  return norm === 'up' || norm === 'down' ? norm : null;
}
