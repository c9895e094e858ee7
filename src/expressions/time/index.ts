import type { Candidate, ExpressionContext, ExpressionParser } from '../candidate';
import { candidate } from '../candidates';
import { CALENDAR_UNITS, durationOf } from '../duration';
import { createAmountEntry, createAmountReader } from './amount';
import { createAnchoredSpans } from './anchored-span';
import { createClockReaders } from './clock';
import { normAt, type Tokens } from './cursor';
import { createDayEntry } from './day';
import { createDayWordEntry } from './day-word';
import { createCenturyEntry, createDecadeEntry } from './decade';
import { createDigitGate } from './digit-gate';
import { createDivisionEntry, createSeasonEntry } from './division';
import { createEdgeEntry } from './edge';
import { toEdtf } from './edtf';
import { createEraEntry } from './era';
import { createFiscalYearEntry } from './fiscal-year';
import { createHolidayEntry } from './holiday';
import type { Lexicon } from './lexicon';
import { createMonthEntry } from './month';
import { createOrdinalDayEntry } from './month-day';
import { createNumericDateEntry } from './numeric-date';
import { createBesideEntry, createOffsetFollower, createWithinEntry } from './offset';
import { createPartEntry } from './part';
import type { Period } from './period';
import { createRangeReader } from './range';
import {
  createDispatch,
  createTimeContext,
  type Length,
  type TimeContext,
  type TimeReader,
  type TimeReading,
} from './reading';
import { createStepNameEntry } from './step-name';
import { createStepUnitEntry } from './step-unit';
import { isAhead } from './tense';
import { createToDateEntry, createWeekendEntry, createWeekNumberEntry } from './week';
import { createWeekdayEntry, createWeekWeekdayEntry } from './weekday';
import { createYearEntry } from './year';
import { createYearAfterReader } from './year-after';
import { createYearEvidence } from './year-evidence';

/** Reads years, dates, periods and clock times, and resolves them to EDTF against the reference date. */
export function createTimeParsers({ language, options }: ExpressionContext): ExpressionParser[] {
  const context = createTimeContext(language, options);
  const { readRange, starts } = createGrammar(context);
  const { article, repeats } = context.lexicon.words;
  const mayBegin = createDigitGate(context);

  const parse: ExpressionParser = (tokens, at) => {
    const token = tokens[at]!;
    if (token.kind === 'number') return mayBegin(tokens, at) ? toCandidate(tokens, at, readRange(tokens, at)) : null;
    if (article.has(token.norm)) return parseDefinite(tokens, at);
    return starts.has(token.norm) ? toCandidate(tokens, at, readRange(tokens, at)) : null;
  };
  parse.words = new Set([...starts, ...article]);
  parse.alone = wordsWithoutDigits(context.lexicon);

  /** The article belongs to some times alone; the others are read at their own first token. */
  function parseDefinite(tokens: Tokens, at: number): Candidate | null {
    const next = tokens[at + 1];
    if (!next || (next.kind !== 'number' && !starts.has(next.norm))) return null;
    const reading = readRange(tokens, at + 1);
    return reading?.article ? toCandidate(tokens, at, reading) : null;
  }

  function toCandidate(tokens: Tokens, first: number, reading: TimeReading | null): Candidate | null {
    if (!reading || repeats.has(normAt(tokens, first - 1))) return null;
    const { end, relative, kind, comparator } = reading;
    const period = complete(tokens, first, reading.period);
    const made = candidate(kind, first, end, { comparator, edtf: toEdtf(period), relative });
    made.period = period ?? undefined;
    made.textual = reading.textual ?? undefined;
    if (reading.counted) made.counted = true;
    return reading.length ? asDuration(made, reading.length) : made;
  }

  function complete(tokens: Tokens, first: number, period: Period | null): Period | null {
    if (!period || period.from.year !== null) return period;
    const ahead = isAhead(context.lexicon, tokens, first);
    const from = context.reference.complete(period.from, ahead);
    return { ...period, from, to: period.to && { ...period.to, year: from.year } };
  }

  return [parse];
}

/** `the past two years` is as long as it says, and stretches from date to date where those are known. */
function asDuration(time: Candidate, { unit, value }: Length): Candidate {
  return { ...time, kind: 'duration', value, unit, edtf: time.edtf ?? durationOf(CALENDAR_UNITS[unit], value) };
}

/** Every time without digits holds one of these: `this` or `the end of` are nothing without a unit or a name. */
function wordsWithoutDigits({ months, weekdays, seasons, units, days, dayParts, decades, holidays, words }: Lexicon) {
  const names = [months, weekdays, seasons, units, days, decades, holidays].flatMap((table) => [...table.keys()]);
  return new Set([...names, ...dayParts, ...words.weekend]);
}

/** Three layers, so that no run of words nests: dates, parts of dates and their clock, ranges of those. */
function createGrammar(context: TimeContext): { readRange: TimeReader; starts: ReadonlySet<string> } {
  const evidence = createYearEvidence(context.lexicon);
  const fiscal = createFiscalYearEntry(context);
  const yearAfter = createYearAfterReader(context, evidence, fiscal);
  const days = [
    createMonthEntry(context, evidence, yearAfter),
    createDayEntry(context, yearAfter),
    createNumericDateEntry(context),
  ];
  const readDate = createDispatch(days);
  const readPoint = createDispatch([
    ...days,
    createYearEntry(context, evidence),
    fiscal,
    createDecadeEntry(context),
    createCenturyEntry(context),
    createDivisionEntry(context, yearAfter),
    createSeasonEntry(context, yearAfter),
    createHolidayEntry(context, yearAfter),
    createStepUnitEntry(context),
    createStepNameEntry(context),
    createDayWordEntry(context, readDate),
    createBesideEntry(context),
    createWeekdayEntry(context, readDate),
    createEraEntry(context),
    createWeekNumberEntry(context, yearAfter),
    createWeekendEntry(context),
    createToDateEntry(context),
    createWeekWeekdayEntry(context),
  ]);
  const clock = createClockReaders(context, readPoint);
  const readAmount = createAmountReader(context);
  const anchored = createAnchoredSpans(context, readPoint);
  const withPoint = (tokens: Tokens, at: number) => {
    const point = readPoint(tokens, at);
    return point && clock.withClockAfter(tokens, point);
  };
  const { countWords } = context.numbers;
  const readPart = createDispatch([
    { words: [...readPoint.starts], digits: true, read: withPoint },
    { words: [], digits: true, read: clock.readClockFirst },
    createEdgeEntry(context, readPoint),
    createPartEntry(context, readPoint),
    createOrdinalDayEntry(context, readPoint),
    createWithinEntry(context, readAmount),
    createAmountEntry(context, readAmount, [createOffsetFollower(context, readPoint), anchored.follow]),
    anchored.entry,
  ]);
  const { from, between } = context.lexicon.words;
  const starts = new Set([...readPart.starts, ...countWords, ...from, ...between]);
  return { readRange: createRangeReader(context, readPart), starts };
}
