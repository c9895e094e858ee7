import { integerAt, isGlued, normAt, skip, skipComma, type Tokens } from './cursor';
import type { Lexicon } from './lexicon';
import { readingOf, type TimeContext, type TimeReader, type TimeReading } from './reading';

/** A time of day. */
interface ClockTime {
  /** `22:30` */
  time: string;
  end: number;
}

/**
 * Reads clock times, alone or with their day on either side: `22:30`, `10:30 a.m.`, `5pm GMT`, `2:30 the next day`,
 * `4 September 2016 at 22:30`. Alone they resolve to nothing, since a day is missing.
 */
export function createClockReaders({ lexicon }: TimeContext, readPoint: TimeReader) {
  const { words } = lexicon;

  /** At digits: the clock first. */
  function readClockFirst(tokens: Tokens, at: number): TimeReading | null {
    const clock = readClock(lexicon, tokens, at);
    if (!clock) return null;
    const start = skip(tokens, skip(tokens, skipComma(tokens, clock.end), words.on), words.article);
    const day = readPoint(tokens, start);
    if (day?.grain !== 'day') return readingOf(clock.end, null, { grain: 'time' });
    return withClock(day, day.end, clock.time);
  }

  /** After a day: `, 22:30`, `at 10 a.m.` */
  function withClockAfter(tokens: Tokens, day: TimeReading): TimeReading {
    if (day.grain !== 'day') return day;
    const clock = readClock(lexicon, tokens, skip(tokens, skipComma(tokens, day.end), words.at));
    return clock ? withClock(day, clock.end, clock.time) : day;
  }

  return { readClockFirst, withClockAfter };
}

function withClock(day: TimeReading, end: number, time: string): TimeReading {
  const period = day.period && { from: { ...day.period.from, precision: 'time' as const, time }, to: null };
  return { ...day, end, period, grain: 'time', textual: day.textual && { ...day.textual, time } };
}

function readClock(lexicon: Lexicon, tokens: Tokens, at: number): ClockTime | null {
  const hour = integerAt(tokens, at, 2);
  if (hour < 0) return readDotted(lexicon, tokens, at) ?? readMilitary(lexicon, tokens, at);
  const minute = minutesAfter(tokens, at);
  const half = readHalfDay(lexicon, tokens, minute === null ? at + 1 : at + 3);
  if (half)
    return hour < 1 || hour > 12
      ? null
      : finish(lexicon, tokens, half.end, (hour % 12) + (half.afternoon ? 12 : 0), minute ?? 0);
  if (minute !== null) return hour < 24 ? finish(lexicon, tokens, endOfSeconds(tokens, at + 3), hour, minute) : null;
  return lexicon.words.oclock.has(normAt(tokens, at + 1)) && hour <= 12
    ? finish(lexicon, tokens, at + 2, hour, 0)
    : null;
}

function minutesAfter(tokens: Tokens, at: number): number | null {
  if (tokens[at + 1]?.text !== ':' || !isGlued(tokens, at + 2)) return null;
  const minute = tokens[at + 2]!.text.length === 2 ? integerAt(tokens, at + 2, 2) : -1;
  return minute >= 0 && minute < 60 ? minute : null;
}

/** `1635 UTC`, `0800 GMT`: only with the zone. */
function readMilitary(lexicon: Lexicon, tokens: Tokens, at: number): ClockTime | null {
  const digits =
    tokens[at]?.text.length === 4 && lexicon.words.zones.has(normAt(tokens, at + 1)) ? integerAt(tokens, at, 4) : -1;
  const [hours, minutes] = [Math.floor(digits / 100), digits % 100];
  return digits >= 0 && hours < 24 && minutes < 60 ? finish(lexicon, tokens, at + 1, hours, minutes) : null;
}

/** `10.30am`: only with the half of the day. */
function readDotted(lexicon: Lexicon, tokens: Tokens, at: number): ClockTime | null {
  const match = /^(\d{1,2})\.([0-5]\d)$/.exec(tokens[at]?.text ?? '');
  const half = match && readHalfDay(lexicon, tokens, at + 1);
  if (!half || Number(match[1]) < 1 || Number(match[1]) > 12) return null;
  return finish(lexicon, tokens, half.end, (Number(match[1]) % 12) + (half.afternoon ? 12 : 0), Number(match[2]));
}

/** `am`, `p.m.` */
function readHalfDay({ words }: Lexicon, tokens: Tokens, at: number): { afternoon: boolean; end: number } | null {
  const norm = normAt(tokens, at);
  if (words.am.has(norm) || words.pm.has(norm)) return { afternoon: words.pm.has(norm), end: at + 1 };
  if (norm !== 'a' && norm !== 'p') return null;
  const dotted = tokens[at + 1]?.text === '.' && normAt(tokens, at + 2) === 'm' && isGlued(tokens, at + 2);
  if (!dotted) return null;
  const stop = tokens[at + 3]?.text === '.' && isGlued(tokens, at + 3);
  return { afternoon: norm === 'p', end: stop ? at + 4 : at + 3 };
}

function endOfSeconds(tokens: Tokens, at: number): number {
  return tokens[at]?.text === ':' && isGlued(tokens, at) && integerAt(tokens, at + 1, 2) >= 0 ? at + 2 : at;
}

function finish({ words }: Lexicon, tokens: Tokens, end: number, hours: number, minutes: number): ClockTime {
  const time = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return { time, end: skip(tokens, end, words.zones) };
}
