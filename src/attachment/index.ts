import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { SentenceSyntax } from '../syntax';
import { createAgeReader } from './age';
import { createUnitReader } from './counted-noun';
import { mentionOf } from './phrase';
import { createConceptReader } from './refers-to';
import { createTrendReader } from './trend';

export { standsAlone } from './stands-alone';

/** The sentence's expressions with what hangs on the words around them: the counted noun as `unit`, `trend`, `refersTo`. */
export type Attacher = (text: string, syntax: SentenceSyntax) => Expression[];

export function createAttacher(language: Language): Attacher {
  const isAge = createAgeReader(language);
  const readUnit = createUnitReader(language);
  const readTrend = createTrendReader(language);
  const readConcept = createConceptReader(language);

  return (text, given) => {
    const units = given.expressions.map(({ unit }, index) =>
      isAge(given, index) ? AGE : (unit ?? readUnit(given, index)),
    );
    const syntax = withElidedKinds(given, units);
    return syntax.expressions.map((expression, index) => {
      const concept = readConcept(syntax, index);
      const unit = units[index]!;
      // Field by field: of every expression of a text a spread costs more than what is read.
      return {
        kind: unit === AGE ? 'measure' : expression.kind,
        text: expression.text,
        span: expression.span,
        value: expression.value,
        range: expression.range,
        comparator: expression.comparator,
        unit,
        trend: unit === AGE ? null : readTrend(syntax, index),
        refersTo: concept && mentionOf(text, syntax, concept),
        currency: expression.currency,
        edtf: expression.edtf,
        relative: expression.relative,
      };
    });
  };
}

/** `rose 5% in May and 3 in June`: a number that takes the unit of a share, a sum or a measure is one itself. */
function withElidedKinds(syntax: SentenceSyntax, units: readonly (string | null)[]): SentenceSyntax {
  const lenders = syntax.expressions.map((expression, index) => {
    if (expression.kind !== 'number' || expression.unit !== null || units[index] === null) return null;
    const near = [index - 1, index + 1, index - 2, index - 3].map((other) => syntax.expressions[other]);
    return near.find((other) => other?.unit === units[index] && LENDING.has(other!.kind)) ?? null;
  });
  if (lenders.every((lender) => lender === null)) return syntax;
  const expressions = syntax.expressions.map((expression, index): Expression => {
    const lender = lenders[index];
    return lender ? { ...expression, kind: lender.kind, currency: lender.currency } : expression;
  });
  return { ...syntax, expressions };
}

const LENDING: ReadonlySet<string> = new Set(['currency', 'measure', 'percentage']);

const AGE = 'year of age';
