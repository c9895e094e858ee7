import type { ExpressionParser } from '../candidate';
import { candidate } from '../candidates';
import { isPlace } from '../numerals/place';
import type { Readers } from '../readers';

/** Makes the reader of a place in a row that a plain number gives: `ranks at [74] out of 180`. */
export function createPlaceParser({ lexicon }: Readers): ExpressionParser {
  const parse: ExpressionParser = (tokens, at) =>
    isPlace(lexicon, tokens, at) ? candidate('ordinal', at, at + 1, { value: Number(tokens[at]!.text) }) : null;
  parse.words = new Set();
  parse.alone = new Set();
  return parse;
}
