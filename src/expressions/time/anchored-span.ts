import type { Amount, AmountFollower } from './amount';
import { addMonths } from './calendar';
import { normAt, skip, type Tokens } from './cursor';
import type { Lexicon } from './lexicon';
import {
  type CalendarDate,
  dayDateOf,
  endOf,
  firstDay,
  lastDay,
  monthDate,
  monthsOf,
  type Period,
  single,
  yearDate,
} from './period';
import { readingOf, type TimeContext, type TimeEntry, type TimeReader, type TimeReading } from './reading';
import { shiftDay } from './shift';
import { isAhead } from './tense';

/** Spans that one date bounds, after an amount or a unit alone: `the 12 months to March 2021`, `year ended 31 March 2020`, `the week of 4 May`, `ten years from 2010`. */
export function createAnchoredSpans(
  { lexicon, reference, numbers }: TimeContext,
  readPoint: TimeReader,
): { entry: TimeEntry; follow: AmountFollower } {
  const { words } = lexicon;

  const follow: AmountFollower = (tokens, amount, at) => readBounded(tokens, at, amount) ?? readOf(tokens, amount);

  function read(tokens: Tokens, at: number): TimeReading | null {
    const unit = readUnit(lexicon, tokens, at);
    return unit && follow(tokens, unit, at);
  }

  function readBounded(tokens: Tokens, at: number, amount: Amount): TimeReading | null {
    const norm = normAt(tokens, amount.end);
    const ended = words.ended.has(norm);
    if (!ended && !words.begun.has(norm)) return null;
    // `moved two years to 2030` and `a year to March` are no spans: with `to` and `from` an article stands before.
    if (norm.length < 5 && !words.article.has(normAt(tokens, at - 1))) return null;
    const start = skip(tokens, skip(tokens, amount.end + 1, words.on), words.article);
    const anchor = readPoint(tokens, start);
    if (!anchor || anchor.range) return null;
    const known = anchor.period && complete(tokens, at, anchor.period);
    const period = known && amount.count !== null ? bounded(known, amount.unit, amount.count, ended) : null;
    return readingOf(anchor.end, period, { article: true });
  }

  function complete(tokens: Tokens, at: number, period: Period): Period {
    if (period.from.year !== null) return period;
    const ahead = isAhead(lexicon, tokens, at);
    return { from: reference.complete(period.from, ahead), to: period.to && reference.complete(period.to, ahead) };
  }

  /** `the week of 4 May`, `the month of September`, `week of the 18th`. */
  function readOf(tokens: Tokens, { unit, count, end }: Amount): TimeReading | null {
    if (count !== 1 || !words.of.has(normAt(tokens, end)) || (unit !== 'week' && unit !== 'month')) return null;
    const inner = skip(tokens, end + 1, words.article);
    if (unit === 'month') return readMonth(tokens, inner);
    const anchor = readPoint(tokens, inner);
    if (anchor) return anchor.range ? null : readingOf(anchor.end, weekOf(anchor.period), { article: true });
    const ordinal = numbers.ordinal(tokens, inner);
    return ordinal && ordinal.value <= 31 && inner > end + 1 ? readingOf(ordinal.end, null, { article: true }) : null;
  }

  function readMonth(tokens: Tokens, at: number): TimeReading | null {
    const row = lexicon.months.get(normAt(tokens, at));
    if (!row) return null;
    const reading = readPoint(tokens, at);
    const month = reading?.period?.from.precision === 'month' ? reading : null;
    if (month) return { ...month, article: true };
    return readingOf(at + 1, single(monthDate(null, row.month)), { article: true });
  }

  const starts = [...lexicon.units.keys(), ...lexicon.fiscalAdjectives];
  return { entry: { words: starts, digits: false, read }, follow };
}

/** `year`, `week`, `financial year` without a number. */
function readUnit(lexicon: Lexicon, tokens: Tokens, at: number): Amount | null {
  const start = skip(tokens, at, lexicon.fiscalAdjectives);
  const row = lexicon.units.get(normAt(tokens, start));
  return row && !row.plural ? { unit: row.unit, count: row.count, end: start + 1 } : null;
}

function weekOf(period: Period | null): Period | null {
  if (!period || period.to || period.from.year === null || period.from.precision !== 'day') return null;
  const first = firstDay(period.from);
  return { from: period.from, to: dayDateOf(first + 6) };
}

/** So many units up to and with a date, or from it on, as finely as the date and the unit are stated. */
function bounded(anchor: Period, unit: Amount['unit'], count: number, ended: boolean): Period | null {
  const date = ended ? endOf(anchor) : anchor.from;
  if (date.year === null) return null;
  const years = unit === 'year' ? 1 : unit === 'decade' ? 10 : unit === 'century' ? 100 : 0;
  if (years > 0 && date.precision === 'year') return spanOfYears(date.year, years * count, ended);
  const months = years > 0 ? years * 12 : unit === 'quarter' ? 3 : unit === 'month' ? 1 : 0;
  if (months > 0 && (date.precision === 'month' || date.precision === 'division'))
    return spanOfMonths(date, months * count, ended);
  return date.precision === 'day' ? spanOfDays(date, unit, count, ended) : null;
}

function spanOfYears(year: number, count: number, ended: boolean): Period | null {
  if (!Number.isInteger(count) || count < 1) return null;
  const [first, last] = ended ? [year - count + 1, year] : [year, year + count - 1];
  return { from: yearDate(first), to: first === last ? null : yearDate(last) };
}

function spanOfMonths(date: CalendarDate, count: number, ended: boolean): Period | null {
  if (!Number.isInteger(count) || count < 1) return null;
  const { first, last } = monthsOf(date);
  const anchor = ended ? last : first;
  const other = addMonths(anchor.year!, anchor.month!, ended ? 1 - count : count - 1);
  const far = monthDate(other.year, other.month);
  return ended ? { from: far, to: anchor } : { from: anchor, to: far };
}

function spanOfDays(date: CalendarDate, unit: Amount['unit'], count: number, ended: boolean): Period | null {
  const day = firstDay(date);
  // The day after the last one moves: a year that ended on 31 March began on 1 April.
  const other = ended ? shiftDay(lastDay(date) + 1, unit, -count) : shiftDay(day, unit, count);
  if (other === null) return null;
  return ended ? { from: dayDateOf(other), to: date } : { from: date, to: dayDateOf(other - 1) };
}
