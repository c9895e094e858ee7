import * as chrono from 'chrono-node';
import { expression } from './expression.mjs';

/** Dates and times alone. */
export function tagExpressions(text) {
  return chrono.parse(text, new Date(0)).map((found) => {
    return expression(text, 'date', found.index, found.index + found.text.length);
  });
}
