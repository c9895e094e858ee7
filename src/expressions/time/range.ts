import { isDash, isGlued, normAt, skip, type Tokens } from './cursor';
import type { Lexicon } from './lexicon';
import { type CalendarDate, dayDateOf, endOf, firstDay, type Period } from './period';
import { readingOf, type TimeContext, type TimeReader, type TimeReading } from './reading';
import type { Reference } from './reference';
import { isAhead } from './tense';

type Lead = 'from' | 'between' | 'plain';

/** `from 2010 to 2020`, `between May 2015 and 2018`, `Oct. 2 - October 22`, `Friday through Sunday`, `from 2012 onwards`. */
export function createRangeReader({ lexicon, reference }: TimeContext, readPart: TimeReader): TimeReader {
  const { words } = lexicon;

  return (tokens, at) => {
    const norm = normAt(tokens, at);
    if (words.from.has(norm)) return readLed(tokens, at, 'from');
    if (words.between.has(norm)) return readLed(tokens, at, 'between');
    const first = readPart(tokens, at);
    if (!first) return null;
    return readOnwards(words, tokens, first) ?? readSecond(tokens, at, first, 'plain') ?? first;
  };

  /** With `from` or `between` before it; alone after one of them, a date is no range. */
  function readLed(tokens: Tokens, at: number, lead: Lead): TimeReading | null {
    const start = skip(tokens, at + 1, words.article);
    const first = readPart(tokens, start) ?? readNow(reference, words, tokens, start);
    if (!first) return null;
    if (first.range) return first;
    return readSecond(tokens, at, first, lead) ?? (lead === 'from' ? readOnwards(words, tokens, first) : null);
  }

  function readSecond(tokens: Tokens, at: number, first: TimeReading, lead: Lead): TimeReading | null {
    if (!joins(words, tokens, first.end, lead)) return null;
    const start = skip(tokens, first.end + 1, words.article);
    const second = readPart(tokens, start) ?? readNow(reference, words, tokens, start);
    if (!second) return null;
    // `on 6 February - this year`: a dash with spaces joins only what is alike.
    const apart = isDash(tokens, first.end) && !isGlued(tokens, first.end);
    if (apart && (first.relative === null) !== (second.relative === null)) return null;
    if (isStated(first) && isStated(second) && firstDay(first.period.from) > firstDay(second.period.from)) return null;
    const period = first.period && second.period && between(tokens, at, first.period, second.period);
    const details = { kind: bothYears(first, second) ? 'year' : 'date', range: true } as const;
    return readingOf(second.end, period && inOrder(period, second), details);
  }

  /** A year that one of the two leaves out is that of the other. */
  function between(tokens: Tokens, at: number, first: Period, second: Period): Period & { to: CalendarDate } {
    const to = endOf(second);
    const from = first.from.year === null && to.year === null ? complete(tokens, at, first.from) : first.from;
    if (from.year === null) return { from: before(from, to), to };
    return { from, to: to.year === null ? after(to, from) : to };
  }

  function complete(tokens: Tokens, at: number, date: CalendarDate): CalendarDate {
    return reference.complete(date, isAhead(lexicon, tokens, at));
  }
}

/** `between now and 2030`, `from now until March` */
function readNow(reference: Reference, words: Lexicon['words'], tokens: Tokens, at: number): TimeReading | null {
  if (!words.present.has(normAt(tokens, at))) return null;
  return readingOf(at + 1, reference.unit('day', 0), { relative: { unit: 'day', offset: 0 } });
}

function joins(words: Lexicon['words'], tokens: Tokens, at: number, lead: Lead): boolean {
  const norm = normAt(tokens, at);
  if (words.to.has(norm)) return true;
  if (words.and.has(norm)) return lead === 'between';
  return isDash(tokens, at) && isGlued(tokens, at) === isGlued(tokens, at + 1);
}

/** `2012 onwards` */
function readOnwards(words: Lexicon['words'], tokens: Tokens, first: TimeReading): TimeReading | null {
  if (!words.onwards.has(normAt(tokens, first.end)) || first.range) return null;
  return { ...first, end: first.end + 1, period: first.period && { ...first.period, open: true } };
}

/** Nothing of it hangs on another date. */
function isStated(reading: TimeReading): reading is TimeReading & { period: Period } {
  return reading.relative === null && reading.period !== null && reading.period.from.year !== null;
}

function bothYears(first: TimeReading, second: TimeReading): boolean {
  return first.kind === 'year' && second.kind === 'year';
}

/** `from Monday to Thursday`: the Thursday after it. Other spans that run backwards are not understood. */
function inOrder({ from, to }: Period & { to: CalendarDate }, { relative, grain }: TimeReading): Period | null {
  if (from.year === null || firstDay(from) <= firstDay(to)) return { from, to };
  const later = firstDay(to) + 7;
  const weekday = relative?.unit === 'week' && grain === 'day' && later > firstDay(from);
  return weekday ? { from, to: dayDateOf(later) } : null;
}

function before(date: CalendarDate, to: CalendarDate): CalendarDate {
  const same = { ...date, year: to.year };
  if (to.year === null || to.precision === 'year' || firstDay(same) <= firstDay(to)) return same;
  return { ...date, year: to.year - 1 };
}

function after(date: CalendarDate, from: CalendarDate): CalendarDate {
  const same = { ...date, year: from.year };
  return firstDay(same) >= firstDay(from) ? same : { ...date, year: from.year! + 1 };
}
