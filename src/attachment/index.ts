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

  return (text, syntax) =>
    syntax.expressions.map((expression, index) => {
      const concept = readConcept(syntax, index);
      const unit = isAge(syntax, index) ? AGE : (expression.unit ?? readUnit(syntax, index));
      // Field by field: of every expression of a text a spread costs more than what is read.
      return {
        kind: unit === AGE ? 'measure' : expression.kind,
        text: expression.text,
        span: expression.span,
        value: expression.value,
        range: expression.range,
        comparator: expression.comparator,
        unit,
        trend: readTrend(syntax, index),
        refersTo: concept && mentionOf(text, syntax, concept),
        currency: expression.currency,
        edtf: expression.edtf,
        relative: expression.relative,
      };
    });
}

const AGE = 'year of age';
