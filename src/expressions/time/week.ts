import { dayNumber, weekdayOf } from './calendar';
import { integerAt, isDash, normAt, type Tokens } from './cursor';
import { dayDateOf, firstDay, type Period } from './period';
import { readingOf, type TimeContext, type TimeEntry, type TimeReading } from './reading';
import { isAhead } from './tense';
import type { YearAfterReader } from './year-after';

/** `week 31`, `week 10 of 2020` by ISO 8601; without a year that of the reference date. */
export function createWeekNumberEntry({ lexicon, reference }: TimeContext, yearAfter: YearAfterReader): TimeEntry {
  function read(tokens: Tokens, at: number): TimeReading | null {
    const row = lexicon.units.get(normAt(tokens, at));
    const number = row?.unit === 'week' && !row.plural ? integerAt(tokens, at + 1, 2) : -1;
    if (number < 1 || number > 53) return null;
    const after = yearAfter(tokens, at + 2);
    const year = after ? after.year : (reference.day?.year ?? null);
    const period = year === null ? null : isoWeek(year, number);
    return readingOf(after?.end ?? at + 2, period, { relative: after?.relative ?? null });
  }

  return { words: [...lexicon.units.keys()], digits: false, read };
}

/** Week 1 holds 4 January. */
function isoWeek(year: number, week: number): Period {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  const monday = fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
  return { from: dayDateOf(monday), to: dayDateOf(monday + 6) };
}

/** `the weekend`: the latest, or the next where the sentence looks ahead. */
export function createWeekendEntry({ lexicon, reference }: TimeContext): TimeEntry {
  const { article, weekend } = lexicon.words;

  function read(tokens: Tokens, at: number): TimeReading | null {
    if (!article.has(normAt(tokens, at - 1))) return null;
    const ahead = isAhead(lexicon, tokens, at);
    const today = reference.day && dayNumber(reference.day);
    const days = today === null ? null : weekendNear(today, ahead);
    return readingOf(at + 1, days, { relative: { unit: 'week', offset: 0 }, article: true });
  }

  return { words: [...weekend], digits: false, read };
}

function weekendNear(today: number, ahead: boolean): Period {
  const saturday = today - weekdayOf(today) + 6;
  const begun = saturday <= today;
  const first = begun || ahead ? saturday : saturday - 7;
  return { from: dayDateOf(first), to: dayDateOf(first + 1) };
}

/** `year to date`, `month-to-date`: the unit that now is in, up to now. */
export function createToDateEntry({ lexicon, reference }: TimeContext): TimeEntry {
  const { date, to } = lexicon.words;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const row = lexicon.units.get(normAt(tokens, at));
    if (!row || row.plural) return null;
    const joint = isDash(tokens, at + 1) ? at + 2 : at + 1;
    const last = isDash(tokens, joint + 1) ? joint + 2 : joint + 1;
    if (!to.has(normAt(tokens, joint)) || !date.has(normAt(tokens, last))) return null;
    const unit = reference.unit(row.unit, 0);
    const period = unit &&
      reference.day && { from: dayDateOf(firstDay(unit.from)), to: dayDateOf(dayNumber(reference.day)) };
    return readingOf(last + 1, period, { relative: { unit: row.unit, offset: 0 }, article: true });
  }

  return { words: [...lexicon.units.keys()], digits: false, read };
}
