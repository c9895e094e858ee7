import type { Language } from '../../language/language';
import type { ExpressionParser } from '../candidate';
import { candidate } from '../candidates';
import type { Readers } from '../readers';

/** Makes the reader of a percentage whose number stands last, as translated texts have it: `per cent of twenty-two`. */
export function createPercentOfParser(
  { units: rows }: Language,
  { lexicon, readNumeral, units }: Readers,
): ExpressionParser {
  const percents = rows.flatMap(({ name, words }) => (name === 'percent' ? [...(words ?? []), name] : []));
  const firstWords = percents.map((phrase) => phrase.split(/[ -]/)[0]!);

  const parse: ExpressionParser = (tokens, at) => {
    const before = tokens[at - 1];
    if (before && before.kind !== 'punctuation' && !lexicon.words.breaks.has(before.norm)) return null;
    const percent = units.after(tokens, at);
    if (percent?.name !== 'percent' || !lexicon.words.of.has(tokens[percent.end]?.norm ?? '')) return null;
    const numeral = readNumeral(tokens, percent.end + 1);
    // `in per cent of 20 countries` is no percentage of its own.
    if (numeral?.form !== 'number' || tokens[numeral.end]?.kind === 'word') return null;
    return candidate('percentage', at, numeral.end, { value: numeral.value, unit: percent.name });
  };
  parse.words = new Set(firstWords.flatMap((word) => [word, `${word}s`]));
  parse.alone = new Set();
  return parse;
}
