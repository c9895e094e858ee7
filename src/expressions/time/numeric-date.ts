import { integerAt, isDash, isGlued, normAt, type Tokens } from './cursor';
import { realDay } from './days';
import type { Lexicon } from './lexicon';
import type { CalendarDate } from './period';
import { dateReading, dayReading, type TimeContext, type TimeEntry, type TimeReading } from './reading';
import type { Reference } from './reference';
import { isFree } from './year';

interface Part {
  value: number;
  digits: number;
  named: boolean;
}

/** Dates in digits: `2020-04-01`, `22/04/2016`, `1.6.1999`, `2017/Oct/31`, `2016-09-04T22:30`, `on 22/04`. */
export function createNumericDateEntry({ lexicon, reference }: TimeContext): TimeEntry {
  return {
    words: [],
    digits: true,
    alone: true,
    read: (tokens, at) => readDotted(reference, tokens, at) ?? readStroked(tokens, at),
  };

  /** Three parts with the same dash or stroke between, or two after a word that asks for a day. */
  function readStroked(tokens: Tokens, at: number): TimeReading | null {
    const sign = tokens[at + 1]?.text;
    if (!sign || (sign !== '/' && !isDash(tokens, at + 1)) || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) {
      return null;
    }
    const third = tokens[at + 3]?.text === sign && isGlued(tokens, at + 3) && isGlued(tokens, at + 4);
    if (!third) return readDayMonth(tokens, at, sign);
    const parts = [at, at + 2, at + 4].map((place) => part(lexicon, tokens, place));
    if (parts.some(({ value }) => value < 0)) return null;
    return readThree(reference, tokens, at, parts as [Part, Part, Part]);
  }

  /** `on 22/04`, `until 11/7`: without the word it is a fraction. */
  function readDayMonth(tokens: Tokens, at: number, sign: string): TimeReading | null {
    if (sign !== '/' || !lexicon.words.dayCue.has(normAt(tokens, at - 1)) || !isFree(tokens, at, at + 3)) return null;
    const first = part(lexicon, tokens, at);
    const second = part(lexicon, tokens, at + 2);
    if (first.digits > 2 || second.digits > 2 || first.value < 1 || second.value < 1) return null;
    if (Math.max(first.value, second.value) > 31 || Math.min(first.value, second.value) > 12) return null;
    // `on 2/3 of the farms`, `on 24/7 call`
    if (tokens[at + 3]?.kind === 'word' && !lexicon.words.to.has(normAt(tokens, at + 3))) return null;
    return dayReading(at + 3, dayAndMonth(null, first.value, second.value));
  }
}

/** `1.6.1999`, `28.2.99`: always the day first. Section 3.2.1 is none: two digits of a year are over 31 or all padded. */
function readDotted(reference: Reference, tokens: Tokens, at: number): TimeReading | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(tokens[at]!.text);
  if (!match || !isFree(tokens, at, at + 1)) return null;
  const [day, month, last] = match.slice(1).map(Number) as [number, number, number];
  if (match[3]!.length === 4) return isYear(last) ? dayReading(at + 1, realDay(last, month, day)) : null;
  const padded = match[1]!.length === 2 && match[2]!.length === 2;
  const date = last > 31 || padded ? realDay(reference.fullYear(last), month, day) : null;
  return date && dateReading(at + 1, date);
}

function part(lexicon: Lexicon, tokens: Tokens, at: number): Part {
  const month = lexicon.months.get(normAt(tokens, at))?.month;
  if (month !== undefined) return { value: month, digits: 0, named: true };
  return { value: integerAt(tokens, at, 4), digits: tokens[at]?.text.length ?? 0, named: false };
}

function readThree(
  reference: Reference,
  tokens: Tokens,
  at: number,
  [first, second, third]: [Part, Part, Part],
): TimeReading | null {
  if (first.digits === 4 && second.digits < 3) {
    return finish(tokens, at, isYear(first.value), realDay(first.value, second.value, third.value));
  }
  if (first.digits > 2 || second.digits > 2 || (third.digits !== 4 && third.digits !== 2)) return null;
  const year = third.digits === 2 ? reference.fullYear(third.value) : third.value;
  const date = second.named ? realDay(year, second.value, first.value) : dayAndMonth(year, first.value, second.value);
  // With two digits for the year anything else may be meant: `12-34-56`.
  const sure = third.digits === 4 ? isYear(year) : date !== null;
  return finish(tokens, at, sure, date);
}

function finish(tokens: Tokens, at: number, sure: boolean, date: CalendarDate | null): TimeReading | null {
  if (!sure) return null;
  const time = date && readTime(tokens, at + 5);
  if (date && time) return isFree(tokens, at, time.end) ? dateReading(time.end, { ...date, ...time.fields }) : null;
  return isFree(tokens, at, at + 5) ? dayReading(at + 5, date) : null;
}

function isYear(value: number): boolean {
  return value >= 1000 && value < 3000;
}

/** Which of the two is the month is known only where one of them cannot be, or where they are the same. */
function dayAndMonth(year: number | null, first: number, second: number): CalendarDate | null {
  if (first > 12) return realDay(year, second, first);
  if (second > 12 || first === second) return realDay(year, first, second);
  return null;
}

/** `T22:30`, `T22:30:15Z`; the zone is read over. */
function readTime(tokens: Tokens, at: number) {
  if (tokens[at]?.norm !== 't' || !isGlued(tokens, at) || tokens[at + 2]?.text !== ':') return null;
  const hour = integerAt(tokens, at + 1, 2);
  const minute = integerAt(tokens, at + 3, 2);
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return null;
  const seconds = tokens[at + 4]?.text === ':' && tokens[at + 5]?.kind === 'number' ? at + 6 : at + 4;
  const end = normAt(tokens, seconds) === 'z' && isGlued(tokens, seconds) ? seconds + 1 : seconds;
  const time = `${tokens[at + 1]!.text.padStart(2, '0')}:${tokens[at + 3]!.text}`;
  return { end, fields: { precision: 'time', time } as const };
}
