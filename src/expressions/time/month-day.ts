import { isPhraseEnd } from '../phrases';
import { isRealDay, weekdayOf } from './calendar';
import { normAt, skip, type Tokens } from './cursor';
import { type CalendarDate, dayDate, dayDateOf, firstDay, lastDay } from './period';
import { dayReading, readingOf, type TimeContext, type TimeEntry, type TimeReader, type TimeReading } from './reading';
import { isAhead } from './tense';

/** Days that an ordinal counts: `the first Tuesday of November 2020`, `on the 27th`. */
export function createOrdinalDayEntry({ lexicon, reference, numbers }: TimeContext, readMonth: TimeReader): TimeEntry {
  const { words } = lexicon;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const step = lexicon.steps.get(normAt(tokens, at));
    // `the last Friday of March` counts from the back.
    const last = step?.offset === -1 && step.hangs === 'calendar' ? { value: 0, end: at + 1 } : null;
    const ordinal = numbers.ordinal(tokens, at) ?? last;
    return ordinal && (readWeekday(tokens, ordinal) ?? readDay(tokens, at, ordinal));
  }

  function readWeekday(tokens: Tokens, { value, end }: { value: number; end: number }): TimeReading | null {
    const row = lexicon.weekdays.get(normAt(tokens, end));
    if (!row || value > 5) return null;
    const joined = words.of.has(normAt(tokens, end + 1)) || words.in.has(normAt(tokens, end + 1));
    const month = joined ? readMonth(tokens, skip(tokens, end + 2, words.article)) : null;
    if (month?.grain !== 'month') return null;
    const date = month.period && weekdayIn(month.period.from, row.weekday, value);
    return dayReading(month.end, date, { relative: month.relative, article: true });
  }

  /** `on the 27th`, at the end of its phrase: `on the 27th floor` goes on. */
  function readDay(tokens: Tokens, at: number, { value, end }: { value: number; end: number }): TimeReading | null {
    if (value < 1 || value > 31 || (end === at + 1 && value < 21)) return null;
    const before = normAt(tokens, words.article.has(normAt(tokens, at - 1)) ? at - 2 : at - 1);
    if (!words.dayCue.has(before) || !isPhraseEnd(tokens[end])) return null;
    return readingOf(end, dayNear(value, isAhead(lexicon, tokens, at)), { grain: 'day', article: true });
  }

  /** The latest such day up to now, or the earliest from now on. */
  function dayNear(day: number, ahead: boolean) {
    const now = reference.day;
    if (!now) return null;
    const later = day > now.day;
    const shift = ahead ? (day < now.day ? 1 : 0) : later ? -1 : 0;
    const month = reference.unit('month', shift)?.from;
    return month && isRealDay(month.year, month.month!, day)
      ? { from: dayDate(month.year, month.month!, day), to: null }
      : null;
  }

  return { words: [...numbers.ordinalWords, ...lexicon.steps.keys()], digits: true, read };
}

function weekdayIn(month: CalendarDate, weekday: number, position: number): CalendarDate | null {
  if (month.year === null) return null;
  const [first, last] = [firstDay(month), lastDay(month)];
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  const back = (weekdayOf(last) - weekday + 7) % 7;
  const day = position === 0 ? last - back : first + ahead + 7 * (position - 1);
  return day > last ? null : dayDateOf(day);
}
