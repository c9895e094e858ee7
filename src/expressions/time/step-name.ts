import { isCapitalized, normAt, type Tokens } from './cursor';
import { type CalendarDate, division, firstDay, lastDay, monthDate } from './period';
import { dateReading, readingOf, type TimeContext, type TimeEntry, type TimeReading } from './reading';
import { type Step, stepOf } from './step-unit';

/** What `last`, `this` and `next` make of a name: `last September`, `this spring`, `last night`. */
export function createStepNameEntry({ lexicon, reference }: TimeContext): TimeEntry {
  function read(tokens: Tokens, before: number): TimeReading | null {
    const step = lexicon.steps.get(normAt(tokens, before));
    if (!step || step.hangs === 'textual') return null;
    const at = before + 1;
    const norm = normAt(tokens, at);
    const month = lexicon.months.get(norm);
    // `this may help`, `this august body`
    if (month?.use === 'homograph' && !isCapitalized(tokens[at]!)) return null;
    if (month) return readMonth(tokens, at, month.month, step);
    const season = lexicon.seasons.get(norm);
    if (season)
      return dateReading(
        at + 1,
        nearest((year) => division(year, season.code), step),
        stepOf('year', step.offset),
      );
    if (!lexicon.dayParts.has(norm)) return null;
    const period = reference.unit('day', step.offset);
    return readingOf(at + 1, period, { ...stepOf('day', step.offset), grain: 'day' });
  }

  function readMonth(tokens: Tokens, at: number, month: number, step: Step): TimeReading | null {
    // `this May 5` and `last March 2020` are the dates after the step.
    if (tokens[at + 1]?.kind === 'number') return null;
    return dateReading(
      at + 1,
      nearest((year) => monthDate(year, month), step),
      stepOf('year', step.offset),
    );
  }

  /** `last September` is the latest before this month, `next June` the earliest after it. */
  function nearest(make: (year: number) => CalendarDate, { offset }: Step): CalendarDate | null {
    if (!reference.day) return null;
    const { year, month } = reference.day;
    const now = monthDate(year, month);
    const here = make(year);
    if (offset < 0) return lastDay(here) < firstDay(now) ? here : make(year - 1);
    return offset === 0 || firstDay(here) > lastDay(now) ? here : make(year + 1);
  }

  return { words: [...lexicon.steps.keys()], digits: false, read };
}
