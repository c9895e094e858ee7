import type { Hanging } from '../../language/calendar-tables';
import type { RelativeTime } from '../../model/expression';
import { isDash, normAt, skip, type Tokens } from './cursor';
import type { Lexicon } from './lexicon';
import { dayDateOf, lastDay, type Period } from './period';
import { grainOf, readingOf, type TimeContext, type TimeEntry, type TimeReading, withLength } from './reading';
import type { Reference } from './reference';

/** `last`, `this` or `next`, and what it hangs on. */
export interface Step {
  offset: -1 | 0 | 1;
  hangs: Hanging;
}

/** The details of a reading so many units from now; an article before it belongs to it. */
export function stepOf(unit: RelativeTime['unit'], offset: number) {
  return { relative: { unit, offset }, article: true } as const;
}

interface Row {
  unit: RelativeTime['unit'];
  count: number;
}

/** What `last`, `this`, `next` and their like make of a unit: `last year`, `the past five years`, `this weekend`. */
export function createStepUnitEntry({ lexicon, reference, numbers }: TimeContext): TimeEntry {
  const { words } = lexicon;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const step = lexicon.steps.get(normAt(tokens, at));
    return step ? readUnits(tokens, at, step) : null;
  }

  function readUnits(tokens: Tokens, at: number, step: Step): TimeReading | null {
    const half = readHalf(reference, lexicon, tokens, at, step);
    if (half) return half;
    const count = numbers.count(tokens, at + 1);
    const start = skipAdjectives(
      lexicon,
      tokens,
      count && isDash(tokens, count.end) ? count.end + 1 : (count?.end ?? at + 1),
    );
    const row = lexicon.units.get(normAt(tokens, start.end));
    if (!row) return start.fiscal ? null : readWeekend(reference, words, tokens, start.end, count ? null : step);
    if (isOfSomething(words, tokens, start.end + 1, step)) return null;
    if (count && step.offset === 0) return null;
    if (!count && row.plural && !isPossessive(words, tokens, at, start.end, step)) return null;
    if (start.fiscal) return readingOf(start.end + 1, null, stepOf(row.unit, step.offset));
    if (count) {
      const rolling = readRolling(reference, start.end + 1, row, step, count.value);
      return numbers.isNumber(tokens, at + 1) ? withLength(rolling) : rolling;
    }
    return readUnit(tokens, at, start.end + 1, row, step);
  }

  function readUnit(tokens: Tokens, at: number, end: number, row: Row, step: Step): TimeReading {
    const offset = step.offset * row.count;
    const definiteDay = row.unit === 'day' && words.article.has(normAt(tokens, at - 1));
    // `the last day` is that of something, `the next day` the one after a day of the text: from now it is tomorrow.
    if (definiteDay && step.hangs === 'calendar' && offset < 0)
      return readingOf(end, null, { grain: 'day', article: true });
    const nextDay = definiteDay && offset > 0;
    const rolling = isRolling(words, tokens, at, row, step);
    const known = step.hangs !== 'textual' && !nextDay;
    const period = known ? reference[rolling ? 'span' : 'unit'](row.unit, offset) : null;
    return readingOf(end, period, {
      ...stepOf(row.unit, offset),
      grain: rolling ? 'span' : grainOf(row.unit),
      textual: known ? null : { whole: true, time: null },
    });
  }

  return { words: [...lexicon.steps.keys()], digits: false, read };
}

function readRolling(reference: Reference, end: number, row: Row, step: Step, count: number | null): TimeReading {
  if (count === null) return readingOf(end, null, { article: true });
  const offset = step.offset * count * row.count;
  const period = step.hangs === 'textual' ? null : reference.span(row.unit, offset);
  return readingOf(end, period, { ...stepOf(row.unit, offset), grain: 'span' });
}

/** `the last week of the campaign`: counted in something that is no calendar. */
function isOfSomething(words: Lexicon['words'], tokens: Tokens, at: number, step: Step): boolean {
  return step.hangs === 'calendar' && step.offset !== 0 && words.of.has(normAt(tokens, at));
}

/** `last years record`: the apostrophe is missing. */
function isPossessive(words: Lexicon['words'], tokens: Tokens, at: number, unit: number, step: Step): boolean {
  if (step.hangs !== 'calendar' || words.article.has(normAt(tokens, at - 1))) return false;
  return (
    words.year.has(normAt(tokens, unit)) && tokens[unit + 1]?.kind === 'word' && !words.of.has(normAt(tokens, unit + 1))
  );
}

/** `the past year` and `over the next year` are twelve months, `last year` and `from the next year` calendar years. */
function isRolling(words: Lexicon['words'], tokens: Tokens, at: number, { unit, count }: Row, step: Step): boolean {
  if (step.offset === 0 || unit === 'day') return false;
  if (step.hangs === 'rolling' || count > 1) return true;
  if (!words.article.has(normAt(tokens, at - 1))) return false;
  return unit === 'decade' || (unit !== 'century' && words.throughout.has(normAt(tokens, at - 2)));
}

/** `the past half century`, `the last quarter of a century` */
function readHalf(reference: Reference, lexicon: Lexicon, tokens: Tokens, at: number, step: Step): TimeReading | null {
  const norm = normAt(tokens, at + 1);
  const part = lexicon.words.half.has(norm) ? 0.5 : lexicon.words.quarter.has(norm) ? 0.25 : 0;
  if (part === 0 || step.offset === 0) return null;
  const ofA = lexicon.words.of.has(normAt(tokens, at + 2)) && lexicon.words.one.has(normAt(tokens, at + 3));
  const place = ofA ? at + 4 : isDash(tokens, at + 2) ? at + 3 : at + 2;
  const row = lexicon.units.get(normAt(tokens, place));
  const years = row?.unit === 'century' ? 100 : row?.unit === 'decade' ? 10 : 0;
  if (years * part < 1) return null;
  return readRolling(reference, place + 1, { unit: 'year', count: 1 }, step, Math.floor(years * part));
}

function readWeekend(
  reference: Reference,
  words: Lexicon['words'],
  tokens: Tokens,
  at: number,
  step: Step | null,
): TimeReading | null {
  if (!step || !words.weekend.has(normAt(tokens, at))) return null;
  return readingOf(at + 1, weekend(reference.unit('week', step.offset)), stepOf('week', step.offset));
}

/** `the last full financial year`: adjectives before the unit, and whether it is such a year. */
function skipAdjectives(lexicon: Lexicon, tokens: Tokens, at: number): { end: number; fiscal: boolean } {
  const end = skip(tokens, at, lexicon.unitAdjectives);
  return lexicon.fiscalAdjectives.has(normAt(tokens, end)) ? { end: end + 1, fiscal: true } : { end, fiscal: false };
}

function weekend(week: Period | null): Period | null {
  if (!week?.to) return null;
  const sunday = lastDay(week.to);
  return { from: dayDateOf(sunday - 1), to: week.to };
}
