import type { RelativeTime } from '../../model/expression';
import { isDash, normAt, skip, type Tokens } from './cursor';
import { dayDateOf, firstDay, monthDate, type Period, single, yearDate } from './period';
import {
  dateReading,
  firstOf,
  readingOf,
  type TimeContext,
  type TimeEntry,
  type TimeReader,
  type TimeReading,
} from './reading';
import { shiftDay } from './reference';

/** A number of units, still without what it is counted from. */
export interface Amount {
  unit: RelativeTime['unit'];
  count: number | null;
  end: number;
}

export type AmountReader = (tokens: Tokens, at: number) => Amount | null;

/** `two years`, `a month`, `3.5 working days`, `2 years 21 days` (counted in the finer unit). */
export function createAmountReader({ lexicon, numbers }: TimeContext): AmountReader {
  function readOne(tokens: Tokens, at: number): Amount | null {
    const count = numbers.count(tokens, at);
    if (!count) return null;
    const adjective = isDash(tokens, count.end) ? count.end + 1 : count.end;
    const start = skip(tokens, adjective, lexicon.unitAdjectives);
    const row = lexicon.units.get(normAt(tokens, start));
    return row
      ? { unit: row.unit, count: count.value === null ? null : count.value * row.count, end: start + 1 }
      : null;
  }

  return (tokens, at) => {
    const first = readOne(tokens, at);
    const second = first && readOne(tokens, skip(tokens, first.end, lexicon.words.and));
    return second && second.unit !== first.unit && second.count !== null ? { ...second, count: null } : first;
  };
}

/** Goes on from an amount that stands at a token. */
export type AmountFollower = (tokens: Tokens, amount: Amount, at: number) => TimeReading | null;

/** What an amount that was read once may go on to. */
export function createAmountEntry(
  { numbers, lexicon }: TimeContext,
  readAmount: AmountReader,
  followers: readonly AmountFollower[],
): TimeEntry {
  function read(tokens: Tokens, at: number): TimeReading | null {
    const amount = readAmount(tokens, at);
    return amount && firstOf(followers, (follow) => follow(tokens, amount, at));
  }
  return { words: [...numbers.countWords, ...lexicon.unitAdjectives], digits: true, read };
}

/** After an amount: `50 years ago`, `two weeks from now`, `a year later`, `two years after 2010`. */
export function createOffsetFollower({ lexicon, reference }: TimeContext, readPoint: TimeReader): AmountFollower {
  const { words } = lexicon;

  /** `ago`, `later`, `earlier` */
  function readTail(tokens: Tokens, amount: Amount): TimeReading | null {
    const tail = lexicon.tails.get(normAt(tokens, amount.end));
    return tail ? finish(amount.end + 1, amount, tail.direction, tail.hangs === 'rolling') : null;
  }

  /** `from now`, `from today`, `in the future`, `two years’ time` */
  function readFromNow(tokens: Tokens, amount: Amount): TimeReading | null {
    const { end } = amount;
    if (words.from.has(normAt(tokens, end)) && words.now.has(normAt(tokens, end + 1)))
      return finish(end + 2, amount, 1, true);
    const future = skip(tokens, end + 1, words.article);
    if (words.in.has(normAt(tokens, end)) && words.future.has(normAt(tokens, future))) {
      return finish(future + 1, amount, 1, true);
    }
    return /^['’]s?$/.test(normAt(tokens, end)) && words.time.has(normAt(tokens, end + 1))
      ? finish(end + 2, amount, 1, true)
      : null;
  }

  /** `two years after 2010`, `three days before today` */
  function readFromDate(tokens: Tokens, amount: Amount): TimeReading | null {
    const direction = words.after.has(normAt(tokens, amount.end))
      ? 1
      : words.before.has(normAt(tokens, amount.end))
        ? -1
        : 0;
    const anchor = direction === 0 ? null : readPoint(tokens, skip(tokens, amount.end + 1, words.article));
    if (!anchor || amount.count === null) return null;
    const period = anchor.period && shifted(anchor.period, amount.unit, direction * amount.count);
    return readingOf(anchor.end, period, { relative: anchor.relative && sumOf(anchor.relative, amount, direction) });
  }

  function sumOf(relative: RelativeTime, amount: Amount, direction: number): RelativeTime | null {
    if (relative.unit !== amount.unit) return null;
    return { unit: amount.unit, offset: relative.offset + direction * amount.count! };
  }

  /** A date so many units from another one, as finely as that one is stated. */
  function shifted({ from, to }: Period, unit: RelativeTime['unit'], offset: number): Period | null {
    if (to || from.year === null || from.precision === 'decade' || from.precision === 'century') return null;
    const number = shiftDay(firstDay(from), unit, offset);
    if (number === null) return null;
    const moved = dayDateOf(number);
    if (from.precision === 'year')
      return unit === 'year' || unit === 'decade' || unit === 'century' ? single(yearDate(moved.year)) : null;
    return single(from.precision === 'month' ? monthDate(moved.year, moved.month!) : moved);
  }

  function finish(end: number, { unit, count }: Amount, direction: -1 | 1, fromNow: boolean): TimeReading {
    if (count === null) return readingOf(end, null);
    const offset = direction * count;
    return dateReading(end, fromNow ? reference.point(unit, offset) : null, { relative: { unit, offset } });
  }

  return (tokens, amount) => readTail(tokens, amount) ?? readFromNow(tokens, amount) ?? readFromDate(tokens, amount);
}

/** `within 48 hours`, `within two weeks from today`. */
export function createWithinEntry({ lexicon, reference }: TimeContext, readAmount: AmountReader): TimeEntry {
  const { words } = lexicon;

  /** What goes on with `of` or `after` hangs on something else. */
  function read(tokens: Tokens, at: number): TimeReading | null {
    const amount = readAmount(tokens, at + 1);
    if (!amount) return null;
    const fromNow = words.from.has(normAt(tokens, amount.end)) && words.now.has(normAt(tokens, amount.end + 1));
    const norm = normAt(tokens, amount.end);
    const elsewhere =
      words.of.has(norm) || words.after.has(norm) || words.before.has(norm) || (words.from.has(norm) && !fromNow);
    const period = elsewhere || amount.count === null ? null : reference.span(amount.unit, amount.count);
    const relative = amount.count === null ? null : { unit: amount.unit, offset: amount.count };
    return readingOf(fromNow ? amount.end + 2 : amount.end, period, { relative });
  }

  return { words: [...words.within], digits: false, read };
}

/** `the day before yesterday`, `the week after next`, `the year before last`. */
export function createBesideEntry({ lexicon, reference }: TimeContext): TimeEntry {
  const { words } = lexicon;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const row = lexicon.units.get(normAt(tokens, at));
    if (!row || row.plural) return null;
    const direction = words.after.has(normAt(tokens, at + 1)) ? 1 : words.before.has(normAt(tokens, at + 1)) ? -1 : 0;
    if (direction === 0) return null;
    const other = normAt(tokens, at + 2);
    const step = lexicon.steps.get(other);
    const from = lexicon.days.get(other) ?? (step?.hangs === 'calendar' ? step.offset : undefined);
    if (from === undefined || Math.sign(from) !== direction) return null;
    const offset = from + direction;
    return readingOf(at + 3, reference.unit(row.unit, offset), { relative: { unit: row.unit, offset }, article: true });
  }

  return { words: [...lexicon.units.keys()], digits: false, read };
}
