import { expect } from 'vitest';
import { createExpressionTagger } from '../../src/expressions';
import { english } from '../../src/language/en';
import type { Expression } from '../../src/model/expression';
import type { ExtractOptions } from '../../src/model/options';
import { resolveOptions } from '../../src/options';
import { tokenize } from '../../src/tokens';

const TIMES: ReadonlySet<string> = new Set(['year', 'date']);

/** The expressions of one sentence that are no times, by its words alone. */
export function tagSentence(text: string, options: ExtractOptions = {}): Expression[] {
  const tagger = createExpressionTagger(english, resolveOptions(options));
  const sentence = { index: 0, span: { start: 0, end: text.length }, kind: 'body', gaps: [] } as const;
  const expressions = tagger.of(text)(tokenize(text, sentence));
  for (const { span, text: slice } of expressions) expect(text.slice(span.start, span.end)).toBe(slice);
  return expressions.filter(({ kind }) => !TIMES.has(kind));
}

/** Each quantity of a sentence: `more than 3% = percentage > 3 percent`, a range `5..7`, nothing for `=` and no unit. */
export function quantities(text: string, options: ExtractOptions = {}): string[] {
  return tagSentence(text, options).map(
    (expression) => `${expression.text.replace(/\s+/g, ' ')} = ${shown(expression)}`,
  );
}

function shown({ kind, comparator, value, range, unit, edtf }: Expression): string {
  const amount = range ? `${range.min ?? ''}..${range.max ?? ''}` : String(value);
  return [kind, comparator === '=' ? '' : comparator, amount, unit ?? '', edtf ?? '']
    .filter((part) => part !== '')
    .join(' ');
}
