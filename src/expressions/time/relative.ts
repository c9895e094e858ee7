import type { RelativeTime } from '../../model/expression';
import { isCapitalized, isDash, normAt, skip, type Tokens } from './cursor';
import { dayDateOf, division, lastDay, monthDate, type Period } from './period';
import {
  dateReading,
  grainOf,
  readingOf,
  type TimeContext,
  type TimeEntry,
  type TimeReader,
  type TimeReading,
} from './reading';

/** What `last`, `this`, `next` and their like make of a unit or a name: `last year`, `the past five years`, `next June`. */
export function createStepEntry({ lexicon, reference, numbers }: TimeContext): TimeEntry {
  const { words } = lexicon;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const step = lexicon.steps.get(normAt(tokens, at));
    if (!step) return null;
    return readUnits(tokens, at, step) ?? readName(tokens, at + 1, step);
  }

  type Step = { offset: -1 | 0 | 1; hangs: 'calendar' | 'rolling' | 'textual' };

  function readUnits(tokens: Tokens, at: number, step: Step): TimeReading | null {
    const half = readHalf(tokens, at, step);
    if (half) return half;
    const count = numbers.count(tokens, at + 1);
    const start = skipAdjectives(tokens, count && isDash(tokens, count.end) ? count.end + 1 : (count?.end ?? at + 1));
    const row = lexicon.units.get(normAt(tokens, start.end));
    if (!row) return start.fiscal ? null : readWeekend(tokens, start.end, count ? null : step);
    if (count && step.offset === 0) return null;
    if (!count && row.plural && !isPossessive(tokens, at, start.end, step)) return null;
    if (start.fiscal) return readingOf(start.end + 1, null, relativeTo(row.unit, step.offset));
    if (count) return readRolling(start.end + 1, row, step, count.value);
    return readUnit(tokens, at, start.end + 1, row, step);
  }

  type Row = { unit: RelativeTime['unit']; count: number };

  function readRolling(end: number, row: Row, step: Step, count: number | null): TimeReading {
    if (count === null) return readingOf(end, null, { article: true });
    const offset = step.offset * count * row.count;
    const period = step.hangs === 'textual' ? null : reference.span(row.unit, offset);
    return readingOf(end, period, { ...relativeTo(row.unit, offset), grain: 'span' });
  }

  function readUnit(tokens: Tokens, at: number, end: number, row: Row, step: Step): TimeReading {
    const offset = step.offset * row.count;
    // From now it would be tomorrow: `the next day` is the one after a day of the text.
    const nextDay = row.unit === 'day' && offset === 1 && words.article.has(normAt(tokens, at - 1));
    const rolling = isRolling(tokens, at, row, step);
    const known = step.hangs !== 'textual' && !nextDay;
    const period = known ? reference[rolling ? 'span' : 'unit'](row.unit, offset) : null;
    return readingOf(end, period, {
      ...relativeTo(row.unit, offset),
      grain: rolling ? 'span' : grainOf(row.unit),
      textual: known ? null : { whole: true, time: null },
    });
  }

  /** `last years record`: the apostrophe is missing. */
  function isPossessive(tokens: Tokens, at: number, unit: number, step: Step): boolean {
    if (step.hangs !== 'calendar' || words.article.has(normAt(tokens, at - 1))) return false;
    return (
      words.year.has(normAt(tokens, unit)) &&
      tokens[unit + 1]?.kind === 'word' &&
      !words.of.has(normAt(tokens, unit + 1))
    );
  }

  /** `the past year` and `over the next year` are twelve months, `last year` and `from the next year` calendar years. */
  function isRolling(tokens: Tokens, at: number, { unit, count }: Row, step: Step): boolean {
    if (step.offset === 0 || unit === 'day') return false;
    if (step.hangs === 'rolling' || count > 1) return true;
    if (!words.article.has(normAt(tokens, at - 1))) return false;
    return unit === 'decade' || (unit !== 'century' && words.throughout.has(normAt(tokens, at - 2)));
  }

  /** `the past half century`, `the last quarter of a century` */
  function readHalf(tokens: Tokens, at: number, step: Step): TimeReading | null {
    const norm = normAt(tokens, at + 1);
    const part = words.half.has(norm) ? 0.5 : words.quarter.has(norm) ? 0.25 : 0;
    if (part === 0 || step.offset === 0) return null;
    const ofA = words.of.has(normAt(tokens, at + 2)) && words.one.has(normAt(tokens, at + 3));
    const place = ofA ? at + 4 : isDash(tokens, at + 2) ? at + 3 : at + 2;
    const row = lexicon.units.get(normAt(tokens, place));
    const years = row?.unit === 'century' ? 100 : row?.unit === 'decade' ? 10 : 0;
    if (years * part < 1) return null;
    return readRolling(place + 1, { unit: 'year', count: 1 }, step, Math.floor(years * part));
  }

  function readWeekend(tokens: Tokens, at: number, step: Step | null): TimeReading | null {
    if (!step || !words.weekend.has(normAt(tokens, at))) return null;
    return readingOf(at + 1, weekend(reference.unit('week', step.offset)), relativeTo('week', step.offset));
  }

  function weekend(week: Period | null): Period | null {
    if (!week?.to) return null;
    const sunday = lastDay(week.to);
    return { from: dayDateOf(sunday - 1), to: week.to };
  }

  /** `last September`, `this spring`, `next Monday`, `last night` */
  function readName(tokens: Tokens, at: number, step: Step): TimeReading | null {
    if (step.hangs === 'textual') return null;
    const norm = normAt(tokens, at);
    const month = lexicon.months.get(norm);
    // `this may help`, `this august body`
    if (month?.use === 'homograph' && !isCapitalized(tokens[at]!)) return null;
    if (month) return readMonth(tokens, at, month.month, step);
    const season = lexicon.seasons.get(norm);
    if (season)
      return dateReading(
        at + 1,
        completed((year) => division(year, season.code), step),
        relativeTo('year', step.offset),
      );
    if (!lexicon.dayParts.has(norm)) return null;
    const period = reference.unit('day', step.offset);
    return readingOf(at + 1, period, { ...relativeTo('day', step.offset), grain: 'day' });
  }

  function readMonth(tokens: Tokens, at: number, month: number, step: Step): TimeReading | null {
    // `this May 5` and `last March 2020` are the dates after the step.
    if (tokens[at + 1]?.kind === 'number') return null;
    return dateReading(
      at + 1,
      completed((year) => monthDate(year, month), step),
      relativeTo('year', step.offset),
    );
  }

  /** `last September` is the latest before this month, `next June` the earliest after it. */
  function completed(make: (year: number) => ReturnType<typeof monthDate>, step: Step) {
    if (!reference.day) return null;
    const { year, month } = reference.day;
    if (step.offset === 0) return make(year);
    const now = lastDay(monthDate(year, month));
    const shifted = make(year);
    if (step.offset < 0) return lastDay(shifted) < now - 27 ? shifted : make(year - 1);
    return lastDay(shifted) > now + 27 ? shifted : make(year + 1);
  }

  /** `the last full financial year`: adjectives before the unit, and whether it is such a year. */
  function skipAdjectives(tokens: Tokens, at: number): { end: number; fiscal: boolean } {
    const end = skip(tokens, at, lexicon.unitAdjectives);
    return lexicon.fiscalAdjectives.has(normAt(tokens, end)) ? { end: end + 1, fiscal: true } : { end, fiscal: false };
  }

  return { words: [...lexicon.steps.keys()], digits: false, read };
}

function relativeTo(unit: RelativeTime['unit'], offset: number) {
  return { relative: { unit, offset }, article: true } as const;
}

/** `today`, `yesterday evening`, `Yesterday, 25 September`. */
export function createDayWordEntry({ lexicon, reference }: TimeContext, readDate: TimeReader): TimeEntry {
  function read(tokens: Tokens, at: number): TimeReading | null {
    const offset = lexicon.days.get(normAt(tokens, at));
    if (offset === undefined) return null;
    const end = skip(tokens, at + 1, lexicon.dayParts);
    const relative = { unit: 'day', offset } as const;
    const named = tokens[end]?.text === ',' ? readDate(tokens, end + 1) : null;
    if (named?.grain === 'day' && named.period) return { ...named, relative };
    return readingOf(end, reference.unit('day', offset), { grain: 'day', relative });
  }
  return { words: [...lexicon.days.keys()], digits: false, read };
}
