import type { CueTable } from '../../language';
import { list } from '../../list';

/** Words before a figure that make it the one compared with: `up from 750`, `compared with 26.1 per cent`. */
export const baselineCues = {
  from: ['from', 'against', 'instead of', 'place of', 'replacing', 'substituting'],
  compared: list(`
    compare with, compare to, as compare to, as compare with, versus, vs, relative to, as against, oppose to,
    contrast to, contrast with, comparison with
  `),
  than: ['than'],
  to: ['to', 'into'],
  by: ['by'],
} as const satisfies CueTable<string>;

/** Nouns for a former state of the same thing: compared with these it is a change, not a comparison. */
export const pastNouns = list(`
  amount, population, price, proportion, ratio, share, size, sum, volume, number, average, figure, level, period,
  year, month, quarter, decade, estimate, expenditure, rate, total, forecast, week, day, count, value, budget
`);

/** Nouns for an extreme of its own past: `below the peak of 2007`. */
export const formerNouns = ['high', 'low', 'peak', 'pre-crisis', 'trough'] as const;

/** Words that put what they describe in the past: `than a year earlier`, `in the corresponding period`. */
export const earlierWords = list(`
  ago, before, corresponding, currently, earlier, former, last, preceding, present, previous, previously, prior,
  revised, same, year-ago
`);

/** Nouns for what is measured against without being a former state: `compared with a target of 5%`. */
export const standardNouns = list(`
  average, budget, estimate, forecast, goal, limit, mean, norm, objective, plan, projection, target
`);

/** Verbs between whose `from` and `to` nothing moves: `fees range from €5 to €8`. */
export const rangeVerbs = ['range', 'span', 'vary'] as const;

/** Adjectives that say an amount once more: `rose to 20 trillion, equal to 4% of output`. */
export const equatingAdjectives = ['corresponding', 'equal', 'equivalent'] as const;

/** Adjectives that leave the measure to another clause or sentence: `the corresponding figure`. */
export const correspondingAdjectives = ['comparable', 'corresponding', 'equivalent'] as const;

/** Lemmas that compare with what follows their `to` or `with`: `in comparison with 4%`. */
export const comparingWords = ['compare', 'comparison', 'contrast'] as const;

/** Verbs that only lead to the next figure: `followed by Y with 11%`, `compared with 9%`. */
export const bridgingVerbs = ['compare', 'follow'] as const;
