import type { RelativeTime } from '../../model/expression';
import { isPhraseEnd } from '../phrases';
import type { Amount, AmountFollower, AmountReader } from './amount';
import { normAt, skip, type Tokens } from './cursor';
import type { Lexicon } from './lexicon';
import {
  dateReading,
  grainOf,
  readingOf,
  type TimeContext,
  type TimeEntry,
  type TimeReader,
  type TimeReading,
  withLength,
} from './reading';
import type { Reference } from './reference';
import { shiftPeriod } from './shift';

/** After an amount: `50 years ago`, `two weeks from now`, `a year later`, `two years after 2010`. */
export function createOffsetFollower({ lexicon, reference }: TimeContext, readPoint: TimeReader): AmountFollower {
  const { words } = lexicon;

  /** `ago`, `later`, `earlier` */
  function readTail(tokens: Tokens, amount: Amount): TimeReading | null {
    const tail = lexicon.tails.get(normAt(tokens, amount.end));
    if (tail) return finish(reference, amount.end + 1, amount, tail.direction, tail.hangs === 'rolling');
    return isLast(words, tokens, amount.end) ? finish(reference, amount.end + 1, amount, -1, false) : null;
  }

  /** `from now`, `from today`, `in the future`, `two years’ time` */
  function readFromNow(tokens: Tokens, amount: Amount): TimeReading | null {
    const { end } = amount;
    if (words.from.has(normAt(tokens, end)) && words.now.has(normAt(tokens, end + 1)))
      return finish(reference, end + 2, amount, 1, true);
    const future = skip(tokens, end + 1, words.article);
    if (words.in.has(normAt(tokens, end)) && words.future.has(normAt(tokens, future))) {
      return finish(reference, future + 1, amount, 1, true);
    }
    return /^['’]s?$/.test(normAt(tokens, end)) && words.time.has(normAt(tokens, end + 1))
      ? finish(reference, end + 2, amount, 1, true)
      : null;
  }

  /** `two years after 2010`, `three days before today` */
  function readFromDate(tokens: Tokens, amount: Amount): TimeReading | null {
    const direction = directionAt(words, tokens, amount.end);
    const anchor = direction === 0 ? null : readPoint(tokens, skip(tokens, amount.end + 1, words.article));
    if (!anchor || amount.count === null) return null;
    const period = anchor.period && shiftPeriod(anchor.period, amount.unit, direction * amount.count);
    return readingOf(anchor.end, period, {
      grain: anchor.grain,
      relative: anchor.relative && shiftedRelative(anchor.relative, amount, direction),
    });
  }

  return (tokens, amount) => readTail(tokens, amount) ?? readFromNow(tokens, amount) ?? readFromDate(tokens, amount);
}

/** `ten years before.`: nothing follows that it could hang on. */
function isLast(words: Lexicon['words'], tokens: Tokens, at: number): boolean {
  return words.before.has(normAt(tokens, at)) && isPhraseEnd(tokens[at + 1]);
}

function finish(
  reference: Reference,
  end: number,
  { unit, count }: Amount,
  direction: -1 | 1,
  fromNow: boolean,
): TimeReading {
  if (count === null) return readingOf(end, null);
  const offset = 0 + direction * count; // Never -0, which JSON has not.
  const textual = fromNow ? null : { whole: false, time: null };
  return dateReading(end, fromNow ? reference.point(unit, offset) : null, {
    grain: 'span',
    relative: { unit, offset },
    textual,
  });
}

function shiftedRelative(relative: RelativeTime, amount: Amount, direction: number): RelativeTime | null {
  if (relative.unit !== amount.unit) return null;
  return { unit: amount.unit, offset: relative.offset + direction * amount.count! };
}

/** `after`, `before`, or neither. */
function directionAt(words: Lexicon['words'], tokens: Tokens, at: number): 1 | -1 | 0 {
  const norm = normAt(tokens, at);
  return words.after.has(norm) ? 1 : words.before.has(norm) ? -1 : 0;
}

/** `within 48 hours`, `within two weeks from today`. */
export function createWithinEntry({ lexicon, reference, numbers }: TimeContext, readAmount: AmountReader): TimeEntry {
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
    const { unit, count } = amount;
    const relative = count === null ? null : { unit, offset: count };
    const reading = readingOf(fromNow ? amount.end + 2 : amount.end, period, { relative });
    return numbers.isNumber(tokens, at + 1) ? withLength(reading) : reading;
  }

  return { words: [...words.within], digits: false, read };
}

/** `the day before yesterday`, `the week after next`, `the year before last`, `the year before`. */
export function createBesideEntry({ lexicon, reference }: TimeContext): TimeEntry {
  const { words } = lexicon;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const row = lexicon.units.get(normAt(tokens, at));
    if (!row || row.plural) return null;
    const direction = directionAt(words, tokens, at + 1);
    if (direction === 0) return null;
    const alone = readAlone(tokens, at, row.unit, direction);
    if (alone) return alone;
    const other = normAt(tokens, at + 2);
    const step = lexicon.steps.get(other);
    const from = lexicon.days.get(other) ?? (step?.hangs === 'calendar' ? step.offset : undefined);
    if (from === undefined || Math.sign(from) !== direction) return null;
    const offset = from + direction;
    const relative = { unit: row.unit, offset };
    return readingOf(at + 3, reference.unit(row.unit, offset), { grain: grainOf(row.unit), relative, article: true });
  }

  /** `than the year before`, `the day after`: hangs on a date of the text. */
  function readAlone(tokens: Tokens, at: number, unit: RelativeTime['unit'], direction: -1 | 1): TimeReading | null {
    if (!words.article.has(normAt(tokens, at - 1)) || !isPhraseEnd(tokens[at + 2])) return null;
    return readingOf(at + 2, null, {
      grain: grainOf(unit),
      relative: { unit, offset: direction },
      article: true,
      textual: { whole: true, time: null },
    });
  }

  return { words: [...lexicon.units.keys()], digits: false, read };
}
