import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { Candidate } from '../candidate';
import { quantity } from '../candidates';
import { durationOf } from '../duration';
import type { Numeral, NumeralReader } from '../numeral';
import { isGluedHyphen } from '../numerals/hyphen';
import type { NumeralLexicon } from '../numerals/lexicon';
import type { Readers } from '../readers';
import type { UnitReading } from './unit-reader';

/** What a number is with its unit and what may go on behind: `40 km`, `5 ft 2 in`, `an hour and a half`. */
export type MeasureReader = (tokens: readonly Token[], numeral: Numeral, unit: UnitReading) => Candidate;

export function createMeasureReader(language: Language, { readNumeral, lexicon, units }: Readers): MeasureReader {
  const parts = new Map(Object.entries(language.unitParts));
  const { between } = wordSetsOf(language.ranges);

  return (tokens, numeral, reading) => {
    const both = withPart(tokens, numeral, reading);
    if (both) return both;
    const { unit, name, end } = reading;
    const isDuration = unit.kind === 'duration' && name === unit.name;
    const more = isDuration && numeral.value !== null ? halfMore(lexicon, readNumeral, tokens, end) : null;
    const kind = unit.kind === 'duration' && !isDuration ? 'measure' : unit.kind;
    const read = quantity(numeral, kind, more?.end ?? end, name);
    if (more) read.value = numeral.value! + more.value!;
    if (isDuration) read.edtf = durationOf(unit, read.value);
    return read;
  };

  /** `5 ft 2 in`, `6 lb 4 oz`, `3 hours and 20 minutes`: one measure in two units. */
  function withPart(tokens: readonly Token[], numeral: Numeral, reading: UnitReading): Candidate | null {
    const smaller = parts.get(reading.name);
    if (!smaller || numeral.value === null || !Number.isInteger(numeral.value)) return null;
    const whole = { ...reading, value: numeral.value };
    if (reading.unit.kind === 'duration') return withShorter(tokens, numeral, whole, smaller);
    const tied = tiedPart(readNumeral, tokens, reading.end);
    if (tied && tied.value! < smaller.per) return sumOf(numeral, whole, smaller, tied.value!, tied.end);
    if (tokens[reading.end]?.kind !== 'number') return null;
    const more = partAt(tokens, reading.end, smaller);
    return more && sumOf(numeral, whole, smaller, more.value, more.end);
  }

  /** `3 hours and 20 minutes`. */
  function withShorter(tokens: readonly Token[], numeral: Numeral, whole: Whole, smaller: UnitPart): Candidate | null {
    const at = lexicon.words.and.has(tokens[whole.end]?.norm ?? '') ? whole.end + 1 : whole.end;
    // `between 2 years and 6 months` has two.
    const paired = between.has(tokens[numeral.first - 1]?.norm ?? '');
    const more = paired ? null : partAt(tokens, at, smaller);
    if (!more) return null;
    const read = sumOf(numeral, whole, smaller, more.value, more.end);
    read.edtf = joinDurations(durationOf(whole.unit, whole.value), durationOf(more.unit, more.value));
    return read;
  }

  /** So many of the smaller unit, less than one of the larger. */
  function partAt(tokens: readonly Token[], at: number, { part, per }: UnitPart) {
    const more = readNumeral(tokens, at);
    const reading = more && units.after(tokens, more.end);
    if (reading?.name !== part || more?.value == null || more.value >= per) return null;
    return { value: more.value, unit: reading.unit, end: reading.end };
  }
}

/** `6-foot-3`: hyphens on both sides tie the smaller part to it. */
function tiedPart(readNumeral: NumeralReader, tokens: readonly Token[], end: number): Numeral | null {
  if (!isGluedHyphen(tokens, end - 2) || !isGluedHyphen(tokens, end)) return null;
  const more = tokens[end + 1]?.kind === 'number' ? readNumeral(tokens, end + 1) : null;
  return more?.value != null && more.amount.exponent === 0 && tokens[more.end]?.text !== '-' ? more : null;
}

/** `an hour and a half`. */
function halfMore(
  lexicon: NumeralLexicon,
  readNumeral: NumeralReader,
  tokens: readonly Token[],
  at: number,
): Numeral | null {
  if (!lexicon.words.and.has(tokens[at]?.norm ?? '') || !lexicon.words.articles.has(tokens[at + 1]?.norm ?? ''))
    return null;
  const more = readNumeral(tokens, at + 1);
  return more?.form === 'fraction' ? more : null;
}

type Whole = UnitReading & { value: number };
type UnitPart = Language['unitParts'][string];

function sumOf(numeral: Numeral, whole: Whole, { per }: UnitPart, part: number, end: number): Candidate {
  const read = quantity(numeral, whole.unit.kind, end, whole.name);
  read.value = (whole.value * per + part) / per;
  return read;
}

/** `P3Y` and `P4M` are `P3Y4M`, `P2D` and `PT3H` `P2DT3H`. */
function joinDurations(whole: string | null, part: string | null): string | null {
  if (whole === null || part === null) return null;
  return whole + (whole.startsWith('PT') ? part.slice(2) : part.slice(1));
}
