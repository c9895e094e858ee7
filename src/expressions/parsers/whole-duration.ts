import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { ExpressionParser } from '../candidate';
import { candidate } from '../candidates';
import { durationOf } from '../duration';
import type { Readers } from '../readers';
import type { UnitReading } from '../units/unit-reader';

/**
 * Makes the reader of one unit of time after an article, where it measures: `for a year`, `more than a decade`, `an
 * hour and a half`, and after a word that takes it whole (`all day`); elsewhere (`a year ago`, `twice a day`) it does not.
 */
export function createWholeDurationParser(
  { unitWords, numerals }: Language,
  { units, readNumeral }: Readers,
): ExpressionParser {
  const { articles, and, breaks } = wordSetsOf(numerals.words);
  const { whole, notWhole, beforeWhole: measuring } = wordSetsOf(unitWords);

  const ordinals = new Set(Object.keys(numerals.ordinals));

  const parse: ExpressionParser = (tokens, at) => {
    const isWhole = whole.has(tokens[at]!.norm);
    const reading = isWhole || articles.has(tokens[at]!.norm) ? oneUnit(tokens, at + 1) : null;
    if (!reading || (isWhole && notWhole.has(reading.name))) return null;
    const more = and.has(tokens[reading.end]?.norm ?? '') ? halfAt(tokens, reading.end + 1) : null;
    if (!isWhole && !more && !measuring.has(tokens[at - 1]?.norm ?? '')) return null;
    const value = 1 + (more?.value ?? 0);
    const { unit } = reading;
    return candidate('duration', at, more?.end ?? reading.end, {
      value,
      unit: unit.name,
      edtf: durationOf(unit, value),
    });
  };
  parse.words = new Set([...articles, ...whole]);
  parse.alone = new Set(units.durations);
  return parse;

  function oneUnit(tokens: readonly Token[], at: number): UnitReading | null {
    const reading = tokens[at] ? units.after(tokens, at) : null;
    const isOne =
      reading?.unit.kind === 'duration' &&
      reading.name === reading.unit.name &&
      !tokens[reading.end - 1]!.norm.endsWith('s');
    return isOne && !(ordinals.has(reading.name) && countsOn(tokens[reading.end])) ? reading : null;
  }

  /** `for a second term`, `for a second time`: no sixtieth of a minute. */
  function countsOn(next: Token | undefined): boolean {
    return next?.kind === 'word' && !breaks.has(next.norm);
  }

  function halfAt(tokens: readonly Token[], at: number) {
    const part = articles.has(tokens[at]?.norm ?? '') ? readNumeral(tokens, at) : null;
    return part?.form === 'fraction' ? part : null;
  }
}
