import type { RelativeTime } from '../../model/expression';
import { isDash, normAt, skip, type Tokens } from './cursor';
import { firstOf, type TimeContext, type TimeEntry, type TimeReading } from './reading';

/** A number of units, still without what it is counted from. */
export interface Amount {
  unit: RelativeTime['unit'];
  count: number | null;
  end: number;
}

export type AmountReader = (tokens: Tokens, at: number) => Amount | null;

/** `two years`, `a month`, `3.5 working days`, `2 years and 6 months` (counted in the finer unit). */
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
    return second && SIZES.indexOf(second.unit) < SIZES.indexOf(first.unit) ? sumOf(first, second) : first;
  };
}

/** From the finest: `4 days two years ago` are two times. */
const SIZES: readonly Amount['unit'][] = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

/** How many of the next finer unit make one; where that changes with the calendar there is none. */
const FINER: Partial<Record<Amount['unit'], { unit: Amount['unit']; count: number }>> = {
  decade: { unit: 'year', count: 10 },
  year: { unit: 'month', count: 12 },
  week: { unit: 'day', count: 7 },
  day: { unit: 'hour', count: 24 },
};

/** `two years and six months` in months; `two years 21 days` are no number of either. */
function sumOf(first: Amount, second: Amount): Amount {
  const finer = FINER[first.unit];
  const known = finer?.unit === second.unit && first.count !== null && second.count !== null;
  return { ...second, count: known ? first.count! * finer.count + second.count! : null };
}

/** Goes on from an amount that stands at a token. */
export type AmountFollower = (tokens: Tokens, amount: Amount, at: number) => TimeReading | null;

/** What an amount that was read once may go on to. */
export function createAmountEntry(
  { numbers }: TimeContext,
  readAmount: AmountReader,
  followers: readonly AmountFollower[],
): TimeEntry {
  function read(tokens: Tokens, at: number): TimeReading | null {
    const amount = readAmount(tokens, at);
    const reading = amount && firstOf(followers, (follow) => follow(tokens, amount, at));
    return reading && { ...reading, counted: true };
  }
  return { words: numbers.countWords, digits: true, read };
}
