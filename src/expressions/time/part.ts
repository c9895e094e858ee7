import { isDash, normAt, skip, type Tokens } from './cursor';
import type { Lexicon } from './lexicon';
import { type CalendarDate, dayDateOf, firstDay, lastDay, monthDate, type Period, yearDate } from './period';
import { readingOf, type TimeContext, type TimeEntry, type TimeReader, type TimeReading } from './reading';

interface Part {
  /** Which one from the front, or 0 for the last. */
  index: number;
  count: number;
  unit: 'half' | 'quarter' | 'decade' | 'year' | 'month' | 'week' | 'day';
  end: number;
}

/** Counted parts: `the first six months of 2020`, `the last week of July`, `the second half of the 1990s`. */
export function createPartEntry({ lexicon, numbers }: TimeContext, readPoint: TimeReader): TimeEntry {
  const { words } = lexicon;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const part = readPart(tokens, at);
    if (!part) return null;
    const start = skip(tokens, skip(tokens, part.end, words.of), words.article);
    const whole = readPoint(tokens, start);
    if (!whole || whole.range) return null;
    if (start === part.end && !whole.relative) return null;
    const period = whole.period && cut(whole.period, part);
    return readingOf(whole.end, period, { relative: whole.relative, article: true });
  }

  function readPart(tokens: Tokens, at: number): Part | null {
    const which = readIndex(tokens, at);
    if (!which) return null;
    const count = numbers.count(tokens, which.end);
    const whole = Number.isInteger(count?.value) ? count : null;
    const start = isDash(tokens, whole?.end ?? which.end) ? which.end + 1 : (whole?.end ?? which.end);
    const unit = unitAt(lexicon, tokens, skip(tokens, start, lexicon.unitAdjectives));
    if (!unit || (whole && which.index > 1)) return null;
    const end = skip(tokens, start, lexicon.unitAdjectives) + 1;
    return { index: which.index, count: whole?.value ?? 1, unit, end };
  }

  function readIndex(tokens: Tokens, at: number): { index: number; end: number } | null {
    const step = lexicon.steps.get(normAt(tokens, at));
    if (step) return step.offset === -1 && step.hangs === 'calendar' ? { index: 0, end: at + 1 } : null;
    const ordinal = numbers.ordinal(tokens, at);
    return ordinal && ordinal.value < 100 ? { index: ordinal.value, end: ordinal.end } : null;
  }

  return { words: [...numbers.ordinalWords, ...lexicon.steps.keys()], digits: true, read };
}

function unitAt(lexicon: Lexicon, tokens: Tokens, at: number): Part['unit'] | null {
  const norm = normAt(tokens, at);
  if (lexicon.words.half.has(norm)) return 'half';
  const unit = lexicon.units.get(norm)?.unit;
  return unit === undefined || unit === 'century' || unit === 'hour' || unit === 'minute' ? null : unit;
}

function cut(whole: Period, part: Part): Period | null {
  if (whole.to || whole.from.year === null) return null;
  const years = whole.from.precision === 'century' ? 100 : whole.from.precision === 'decade' ? 10 : 0;
  if (years > 0) return cutYears(whole.from.year, years, part);
  if (part.unit === 'day' || part.unit === 'week') return cutDays(whole.from, part);
  if (whole.from.precision === 'month') return part.unit === 'half' ? halfMonth(whole.from, part.index) : null;
  return cutMonths(whole.from, part);
}

function cutYears(first: number, length: number, part: Part): Period | null {
  const size = yearsOf(part.unit, length) * part.count;
  if (!Number.isInteger(size) || size < 1) return null;
  const range = place(part, size, length);
  return range && join(yearDate(first + range.first), yearDate(first + range.last));
}

function yearsOf(unit: Part['unit'], length: number): number {
  if (unit === 'half') return length / 2;
  if (unit === 'quarter') return length / 4;
  return unit === 'decade' ? 10 : unit === 'year' ? 1 : 0;
}

function cutMonths(from: CalendarDate, part: Part): Period | null {
  if (from.precision !== 'year') return null;
  const size = (part.unit === 'half' ? 6 : part.unit === 'quarter' ? 3 : part.unit === 'month' ? 1 : 0) * part.count;
  const range = size === 0 ? null : place(part, size, 12);
  return range && join(monthDate(from.year, range.first + 1), monthDate(from.year, range.last + 1));
}

function cutDays(from: CalendarDate, part: Part): Period | null {
  const first = firstDay(from);
  const range = place(part, (part.unit === 'week' ? 7 : 1) * part.count, lastDay(from) - first + 1);
  return range && join(dayDateOf(first + range.first), dayDateOf(first + range.last));
}

/** First and last of so many, counted from the front or the back of the whole. */
function place({ index, count }: Part, size: number, length: number): { first: number; last: number } | null {
  const first = index === 0 ? length - size : (index - 1) * (size / count);
  return first < 0 || first + size > length ? null : { first, last: first + size - 1 };
}

function halfMonth(from: CalendarDate, index: number): Period | null {
  if (index > 2) return null;
  const first = firstDay(from);
  return index === 1
    ? { from: dayDateOf(first), to: dayDateOf(first + 14) }
    : { from: dayDateOf(first + 15), to: dayDateOf(lastDay(from)) };
}

function join(from: CalendarDate, to: CalendarDate): Period {
  return { from, to: firstDay(from) === firstDay(to) ? null : to };
}
