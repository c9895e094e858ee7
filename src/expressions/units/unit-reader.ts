import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import { isHyphen, overHyphen } from '../numerals/hyphen';
import { createPhraseMap, type PhraseMatch, rowsOf } from '../phrases';
import { isQuote } from './quote';
import { createRateReader } from './rate-reader';
import { createUnitTable, type Unit, type UnitTable } from './unit-table';

/** A unit after a number. */
export interface UnitReading {
  unit: Unit;
  /** The standard name with its power and its rate: `tonne per square kilometre`. */
  name: string;
  end: number;
}

export interface UnitReader {
  /** The unit that the number before `at` is counted in, over a hyphen or straight on. */
  after(tokens: readonly Token[], at: number): UnitReading | null;
  /** Norms that a unit may start with. */
  heads: ReadonlySet<string>;
  /** Words for a unit of time, one of it. */
  durations: readonly string[];
  /** `per tonne`, `a year`, `/kg` after any amount: the unit's name with it, and the token after. */
  rate(tokens: readonly Token[], at: number, name: string): { name: string; end: number } | null;
}

/** Makes the reader of units: `km`, `square metres`, `kV/cm`, `years old`, `Mt CO2e`, `barrels a day`. */
export function createUnitReader(language: Language): UnitReader {
  const table = createUnitTable(language);
  const atom = createAtomReader(language, table);
  const withGas = createGasReader(language);
  const readRate = createRateReader(language, atom.read);

  return {
    after(tokens, at) {
      const start = overHyphen(tokens, at) + (isLooseHyphen(tokens, at) ? 1 : 0);
      const reading = atom.read(tokens, start);
      if (!reading) return null;
      const full = withGas(tokens, reading);
      if (full.unit.kind === 'percentage') return full;
      const rate = readRate(tokens, full.end, full.name);
      if (rate) return { ...full, ...rate };
      const far = readRate.beyond(tokens, full.end, full.name);
      return far === null ? full : { ...full, name: far };
    },
    rate: readRate,
    heads: new Set([
      ...table.words.heads,
      ...[...table.symbols.heads].map((head) => head.toLowerCase()),
      ...atom.heads,
    ]),
    durations: table.durations,
  };
}

/** Makes the reader of one unit with its power, no rate. */
function createAtomReader({ unitWords, numerals }: Language, table: UnitTable) {
  const { breaks } = wordSetsOf(numerals.words);
  const areas = createPhraseMap([
    ...unitWords.square.map((word) => [word, 'square'] as const),
    ...unitWords.cubic.map((word) => [word, 'cubic'] as const),
  ]);
  const powers = createPhraseMap([
    ...unitWords.squared.map((word) => [word, 'square'] as const),
    ...unitWords.cubed.map((word) => [word, 'cubic'] as const),
  ]);
  const { feet } = wordSetsOf(unitWords);

  function read(tokens: readonly Token[], at: number): UnitReading | null {
    const area = areas.at(tokens, at);
    const bare = base(tokens, area ? overHyphen(tokens, area.end) : at);
    if (!bare) return null;
    if (area) return { ...bare, name: `${area.value} ${bare.name}` };
    const power = takesPower(tokens, bare) ? powers.at(tokens, bare.end) : null;
    return power ? { ...bare, name: `${power.value} ${bare.name}`, end: power.end } : bare;
  }

  function base(tokens: readonly Token[], at: number): UnitReading | null {
    const symbol = isQuote(tokens, at) ? null : table.symbols.at(tokens, at);
    const word = table.words.at(tokens, at);
    const match: PhraseMatch<Unit> | null = symbol ?? word;
    if (!match) return null;
    if (match === symbol && isGradeLetter(tokens, at)) return null;
    const apart = match === symbol && match.value.shy && tokens[at]!.spaceBefore;
    if ((apart && !standsAlone(tokens, at, match.end)) || isPartOfWord(tokens, match)) return null;
    // `4 oz.` at the end of a sentence ends with the z.
    const stop = match.end === tokens.length && match.end === at + 2 && tokens[at + 1]!.text === '.';
    return { unit: match.value, name: match.value.name, end: stop ? match.end - 1 : match.end };
  }

  /** A letter that is a word elsewhere: `2.5 F and`, `1.3 A/cm2`, `5 ft 2 in`. */
  function standsAlone(tokens: readonly Token[], at: number, end: number): boolean {
    if (tokens[at]!.norm === 'in') return feet.has(tokens[at - 2]?.norm ?? '');
    const next = tokens[end];
    const { text } = tokens[at]!;
    if (!/^\p{Lu}$/u.test(text)) return false;
    // `ran 5 K in May`
    return (
      next?.kind !== 'word' || next.norm === 'and' || next.norm === 'to' || (text !== 'K' && breaks.has(next.norm))
    );
  }

  return { read, heads: areas.heads };
}

/** Makes the reader of the gas that a mass is of: `tonnes of CO2 equivalent`, `MtCO2e`. */
function createGasReader({ unitWords }: Language) {
  const gases = createPhraseMap(
    unitWords.gas.map((word) => [word.toLowerCase(), word.endsWith('carbon') ? 'carbon' : word] as const),
  );
  const equivalents = createPhraseMap(rowsOf(unitWords.equivalent));
  const { of } = wordSetsOf(unitWords);

  return (tokens: readonly Token[], reading: UnitReading): UnitReading => {
    if (!MASSES.test(reading.name)) return reading;
    const start = of.has(tokens[reading.end]?.norm ?? '') ? reading.end + 1 : reading.end;
    const gas = gases.at(tokens, start);
    if (!gas) return reading;
    const more = equivalents.at(tokens, overHyphen(tokens, gas.end));
    const equivalent = more !== null || /^CO.*eq?$/i.test(gas.value);
    const name = gas.value.startsWith('carbon d') || /^CO/i.test(gas.value) ? 'CO2' : gas.value;
    return {
      ...reading,
      name: `${reading.name} of ${name}${equivalent ? ' equivalent' : ''}`,
      end: more?.end ?? gas.end,
    };
  };
}

/** `km2`, `m³`, `km squared`, where a power may stand: a digit has to touch the symbol. */
function takesPower(tokens: readonly Token[], { unit, end }: UnitReading): boolean {
  const token = tokens[end];
  // `6'2"`
  if (!token || tokens[end - 1]!.kind !== 'word' || !LENGTHS.test(unit.name)) return false;
  return !token.spaceBefore || token.kind === 'word';
}

const LENGTHS = /(?:metre|inch|foot|yard|mile|second)$/;
const MASSES = /(?:tonne|ton|gram|pound)$/;

/** `nine C grades`: a capital is a symbol after digits alone. */
function isGradeLetter(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}$/u.test(tokens[at]!.text) && tokens[at]!.spaceBefore && tokens[at - 1]?.kind === 'word';
}

/** `a 30 - year bond`, out of text whose hyphens stand apart: before a word in the singular. */
function isLooseHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !isHyphen(token.text) || !token.spaceBefore || !next.spaceBefore) return false;
  const after = tokens[at + 2];
  const goesOn = after?.kind === 'word' || isHyphen(after?.text ?? '');
  return next.kind === 'word' && next.norm.length > 2 && !next.norm.endsWith('s') && goesOn;
}

/** `5 m-high` ends at the m, but `5 g-force` and `4 F-16 jets` have no units; letters that touch make another word. */
function isPartOfWord(tokens: readonly Token[], { end }: PhraseMatch<Unit>): boolean {
  const next = tokens[end];
  const last = tokens[end - 1]!;
  if (!next || next.spaceBefore) return false;
  if (next.kind === 'word') return !next.norm.startsWith("'");
  if (!isHyphen(next.text) || last.text.length > 1 || last.kind !== 'word') return false;
  const after = tokens[end + 1];
  return after?.kind === 'word' || (after?.kind === 'number' && last.spaceBefore && last.text !== last.norm);
}
