import type { CueTable } from '../../language';
import { list } from '../../list';

/** Prepositions before a date, by the interval that they make of it. */
export const timePrepositions = {
  openEnd: ['after', 'since'],
  openStart: ['before', 'prior to', 'till', 'until', 'up to', 'upto'],
  within: list(`
    from, at, by, during, for, in, of, on, over, throughout, through, under, within, across, around, between, into,
    to, as of, as at
  `),
} as const satisfies CueTable<string>;

/** Of these a date tells which, not when something else was: `on the morning of 3 May`. */
export const timePartNouns = list(`
  autumn, end, eve, evening, fall, middle, morning, night, spring, start, summer, winter
`);

/** Before these a year tells which money is counted in: `at 1982 prices`. */
export const priceBaseNouns = ['cost', 'dollar', 'money', 'pound', 'price', 'rupee', 'term'] as const;

/** Adverbs for the time of speaking. */
export const presentAdverbs = ['currently', 'now', 'today'] as const;

/** Words that stand before a date without saying more: `over the period 1980–85`. */
export const spanWords = [
  'course',
  'end',
  'financial',
  'fiscal',
  'half',
  'period',
  'quarter',
  'year',
  'years',
] as const;

/** Between commas they tell how things stand or stood: `the ceiling, currently 500 euros`. */
export const statusWords = ['currently', 'formerly', 'now', 'present', 'previously'] as const;
