import { createAmountEntry, createAmountReader } from './amount';
import { createAnchoredSpans } from './anchored-span';
import { createClockReaders } from './clock';
import { createDayEntry } from './day';
import { createDayWordEntry } from './day-word';
import { createCenturyEntry, createDecadeEntry } from './decade';
import { createDivisionEntry, createSeasonEntry } from './division';
import { createEdgeEntry } from './edge';
import { createEraEntry } from './era';
import { createFiscalYearEntry } from './fiscal-year';
import { createHolidayEntry } from './holiday';
import { createMonthEntry } from './month';
import { createOrdinalDayEntry } from './month-day';
import { createNumericDateEntry } from './numeric-date';
import { createBesideEntry, createOffsetFollower, createWithinEntry } from './offset';
import { createPartEntry } from './part';
import { createRangeReader } from './range';
import { createDispatch, type DispatchedReader, type TimeContext, type TimeEntry, type TimeReader } from './reading';
import { createShortYearEntry } from './short-year';
import { createStepNameEntry } from './step-name';
import { createStepUnitEntry } from './step-unit';
import { createToDateEntry, createWeekendEntry, createWeekNumberEntry } from './week';
import { createWeekdayEntry, createWeekWeekdayEntry } from './weekday';
import { createYearEntry } from './year';
import { createYearAfterReader } from './year-after';
import { createYearEvidence } from './year-evidence';

/** Three layers, so that no run of words nests: dates, parts of dates and their clock, ranges of those. */
export function createGrammar(context: TimeContext): { readRange: TimeReader; starts: ReadonlySet<string> } {
  const readPart = createPartReader(context, createPointReader(context));
  const { from, between } = context.lexicon.words;
  const starts = new Set([...readPart.starts, ...context.numbers.countWords, ...from, ...between]);
  return { readRange: createRangeReader(context, readPart), starts };
}

/** A year, a date or what a calendar has a name for. */
function createPointReader(context: TimeContext): DispatchedReader {
  const evidence = createYearEvidence(context.lexicon);
  const fiscal = createFiscalYearEntry(context);
  const yearAfter = createYearAfterReader(context, evidence, fiscal);
  const days = [
    createMonthEntry(context, evidence, yearAfter),
    createDayEntry(context, yearAfter),
    createNumericDateEntry(context),
  ];
  const years = [
    createYearEntry(context, evidence),
    fiscal,
    createDecadeEntry(context),
    createCenturyEntry(context),
    createShortYearEntry(context),
  ];
  const divisions = [
    createDivisionEntry(context, yearAfter),
    createSeasonEntry(context, yearAfter),
    createHolidayEntry(context, yearAfter),
  ];
  const weeks = [
    createWeekNumberEntry(context, yearAfter),
    createWeekendEntry(context),
    createToDateEntry(context),
    createWeekWeekdayEntry(context),
  ];
  const named = entriesByName(context, createDispatch(context, days));
  return createDispatch(context, [...days, ...years, ...divisions, ...named, ...weeks]);
}

/** `next month`, `yesterday`, `on Friday`, `50 BC`: told by a word that places it. */
function entriesByName(context: TimeContext, readDate: TimeReader): TimeEntry[] {
  return [
    createStepUnitEntry(context),
    createStepNameEntry(context),
    createDayWordEntry(context, readDate),
    createBesideEntry(context),
    createWeekdayEntry(context, readDate),
    createEraEntry(context),
  ];
}

/** A point with its clock, a part of it, or a stretch that it anchors. */
function createPartReader(context: TimeContext, readPoint: DispatchedReader): DispatchedReader {
  const clock = createClockReaders(context, readPoint);
  const readAmount = createAmountReader(context);
  const anchored = createAnchoredSpans(context, readPoint);
  const withClock: TimeReader = (tokens, at) => {
    const point = readPoint(tokens, at);
    return point && clock.withClockAfter(tokens, point);
  };
  return createDispatch(context, [
    { words: [...readPoint.starts], digits: true, alone: true, read: withClock },
    { words: [], digits: true, read: clock.readClockFirst },
    createEdgeEntry(context, readPoint),
    createPartEntry(context, readPoint),
    createOrdinalDayEntry(context, readPoint),
    createWithinEntry(context, readAmount),
    createAmountEntry(context, readAmount, [createOffsetFollower(context, readPoint), anchored.follow]),
    anchored.entry,
  ]);
}
