import { createAttacher } from '../../src/attachment';
import { english } from '../../src/language/en';
import type { Expression } from '../../src/model/expression';
import { parse } from '../syntax/parse';

const attach = createAttacher(english);

/** The expressions of a text that is one sentence, attached; every mention is checked to be its slice. */
export function attached(text: string): Expression[] {
  const expressions = attach(text, parse(text));
  for (const { refersTo } of expressions)
    if (refersTo && text.slice(refersTo.span.start, refersTo.span.end) !== refersTo.text)
      throw new Error(`${refersTo.text} is not the slice at its span`);
  return expressions;
}

/** The first expression whose text holds `part`. */
export function attachedTo(text: string, part: string): Expression {
  const found = attached(text).find((expression) => expression.text.includes(part));
  if (!found) throw new Error(`no expression with ${part} in ${text}`);
  return found;
}
