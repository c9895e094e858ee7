import type { Language } from '../../language/language';
import type { Token } from '../../tokens';
import type { ExpressionParser } from '../candidate';
import { candidate } from '../candidates';
import { durationOf } from '../duration';
import type { Readers } from '../readers';

/**
 * Makes the reader of one unit of time after an article, where it measures: `for a year`, `more than a decade`, `an
 * hour and a half`; elsewhere (`a year ago`, `twice a day`) it does not.
 */
export function createWholeDurationParser(
  { unitWords, numerals }: Language,
  { units, readNumeral }: Readers,
): ExpressionParser {
  const articles = new Set<string>(numerals.words.articles);
  const and = new Set<string>(numerals.words.and);
  const measuring = new Set<string>(unitWords.beforeWhole);

  const parse: ExpressionParser = (tokens, at) => {
    if (!articles.has(tokens[at]!.norm) || tokens[at + 1]?.kind !== 'word') return null;
    const reading = units.after(tokens, at + 1);
    if (reading?.unit.kind !== 'duration' || reading.name !== reading.unit.name) return null;
    const more = and.has(tokens[reading.end]?.norm ?? '') ? halfAt(tokens, reading.end + 1) : null;
    if (!more && !measuring.has(tokens[at - 1]?.norm ?? '')) return null;
    const value = 1 + (more?.value ?? 0);
    const { unit } = reading;
    return candidate('duration', at, more?.end ?? reading.end, {
      value,
      unit: unit.name,
      edtf: durationOf(unit, value),
    });
  };
  parse.words = articles;
  parse.alone = new Set(units.durations);
  return parse;

  function halfAt(tokens: readonly Token[], at: number) {
    const part = articles.has(tokens[at]?.norm ?? '') ? readNumeral(tokens, at) : null;
    return part?.form === 'fraction' ? part : null;
  }
}
