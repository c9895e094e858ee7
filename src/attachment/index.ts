import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { SentenceSyntax } from '../syntax';
import { createUnitReader } from './counted-noun';
import { chunkOfExpression, mentionOf } from './phrase';
import { createConceptReader } from './refers-to';
import { aged } from './same-phrase';
import { createTrendReader } from './trend';

/** The sentence's expressions with what hangs on the words around them: the counted noun as `unit`, `trend`, `refersTo`. */
export type Attacher = (text: string, syntax: SentenceSyntax) => Expression[];

export function createAttacher(language: Language): Attacher {
  const readUnit = createUnitReader(language);
  const readTrend = createTrendReader(language);
  const readConcept = createConceptReader(language);

  return (text, syntax) =>
    syntax.expressions.map((expression, index) => {
      const concept = readConcept(syntax, index);
      return {
        ...expression,
        ...(isAge(syntax, index) ? AGE : { unit: expression.unit ?? readUnit(syntax, index) }),
        trend: readTrend(syntax, index),
        refersTo: concept && mentionOf(text, syntax, concept),
      };
    });
}

const AGE = { kind: 'measure', unit: 'year of age' } as const;

function isAge(syntax: SentenceSyntax, index: number): boolean {
  const chunk = chunkOfExpression(syntax, index);
  return chunk !== null && syntax.expressions[index]!.kind === 'number' && aged(syntax, chunk, index) !== null;
}
