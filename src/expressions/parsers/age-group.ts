import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { ExpressionParser } from '../candidate';
import { candidate } from '../candidates';
import { isHyphen } from '../numerals/hyphen';

/** Makes the reader of people by their age: `over-65s`, `under 5s`. */
export function createAgeGroupParser({ ages }: Language): ExpressionParser {
  const { over, under, plural } = wordSetsOf(ages);

  const parse: ExpressionParser = (tokens, at) => {
    const { norm } = tokens[at]!;
    const bounds = over.has(norm) ? '>' : under.has(norm) ? '<' : null;
    const digits = tokens[at + 1] && isHyphen(tokens[at + 1]!.text) ? at + 2 : at + 1;
    const number = tokens[digits];
    const last = tokens[digits + 1];
    if (!bounds || !number || !/^\d{1,3}$/.test(number.text)) return null;
    if (last?.spaceBefore !== false || !plural.has(last.norm)) return null;
    return candidate('measure', at, digits + 2, { value: Number(number.text), comparator: bounds, unit: ages.unit });
  };
  parse.words = new Set([...over, ...under]);
  parse.alone = new Set();
  return parse;
}
