import { integerAt, isCapitalized, isDash, isGlued, normAt, skip, type Tokens } from './cursor';
import { daysReading, isDayNumber, realDay, skipStop } from './days';
import type { Lexicon } from './lexicon';
import type { NumberReaders } from './numbers';
import { dayReading, readingOf, type TimeContext, type TimeEntry, type TimeReading } from './reading';
import { withYear, type YearAfter, type YearAfterReader } from './year-after';

interface DayNumber {
  value: number;
  end: number;
  ordinal: boolean;
}

/** Days before their month: `1 April 2020`, `22april`, `28-nov`, `fourth of May`, `2 to 7 Feb`, `20th of next month`. */
export function createDayEntry({ lexicon, numbers, reference }: TimeContext, yearAfter: YearAfterReader): TimeEntry {
  const { words } = lexicon;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const first = readDayNumber(numbers, tokens, at);
    if (!first) return null;
    if (joins(words, tokens, first.end, at)) {
      const last = readDayNumber(numbers, tokens, skip(tokens, first.end + 1, words.article));
      const days = last && last.value > first.value ? readMonth(tokens, last, first) : null;
      if (days) return days;
    }
    return readMonth(tokens, first, null);
  }

  /** `(of) (the month of) May`, `-nov`, `of next month`, after the last day. */
  function readMonth(tokens: Tokens, last: DayNumber, first: DayNumber | null): TimeReading | null {
    const start = skip(tokens, isDash(tokens, last.end) ? last.end + 1 : last.end, words.of);
    const row = lexicon.months.get(normAt(tokens, start));
    if (!row) return last.ordinal || first ? readRelativeMonth(tokens, start, last, first) : null;
    if (row.use === 'homograph' && !last.ordinal && !isCapitalized(tokens[start]!)) return null;
    // `from 28 Mar. The` ends before the stop.
    const stop = skipStop(tokens, start + 1);
    const dash = isDash(tokens, stop) && isGlued(tokens, stop) ? stop + 1 : stop;
    const after = yearAfter(tokens, dash) ?? readShortYear(tokens, dash);
    if (first) return daysReading(start + 1, after, row.month, first.value, last.value);
    return withYear(start + 1, after, (year) => realDay(year, row.month, last.value));
  }

  /** `28-Nov-99` */
  function readShortYear(tokens: Tokens, at: number): YearAfter | null {
    const digits = isDash(tokens, at - 1) && tokens[at]?.text.length === 2 ? integerAt(tokens, at, 2) : -1;
    return digits < 0 ? null : { year: reference.fullYear(digits), relative: null, end: at + 1 };
  }

  /** `20th of next month`, `5 till 19 of this month` */
  function readRelativeMonth(tokens: Tokens, at: number, last: DayNumber, first: DayNumber | null): TimeReading | null {
    const step = lexicon.steps.get(normAt(tokens, at));
    const unit = lexicon.units.get(normAt(tokens, at + 1));
    if (!step || unit?.unit !== 'month' || unit.plural) return null;
    const month = step.hangs === 'textual' ? null : reference.unit('month', step.offset)?.from;
    const from = month && realDay(month.year, month.month!, (first ?? last).value);
    const to = month && first && realDay(month.year, month.month!, last.value);
    const relative = { unit: 'month', offset: step.offset } as const;
    if (!first) return dayReading(at + 2, from ?? null, { relative });
    return readingOf(at + 2, from && to ? { from, to } : null, { relative, range: true });
  }

  return { words: numbers.ordinalWords, digits: true, read };
}

/** `2-7`, `3 until 12`, `between 4 and 22`; without `between`, two days with `and` are no span. */
function joins(words: Lexicon['words'], tokens: Tokens, at: number, first: number): boolean {
  const norm = normAt(tokens, at);
  if (isDash(tokens, at) || words.to.has(norm)) return true;
  const lead = words.article.has(normAt(tokens, first - 1)) ? first - 2 : first - 1;
  return words.and.has(norm) && words.between.has(normAt(tokens, lead));
}

function readDayNumber(numbers: NumberReaders, tokens: Tokens, at: number): DayNumber | null {
  const ordinal = numbers.ordinal(tokens, at);
  if (ordinal) return isDayNumber(ordinal.value) ? { ...ordinal, ordinal: true } : null;
  const digits = integerAt(tokens, at, 2);
  return isDayNumber(digits) ? { value: digits, end: at + 1, ordinal: false } : null;
}
