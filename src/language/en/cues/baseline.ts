import type { CueTable } from '../../language';

/** Words before a figure that make it the one compared with: `up from 750`, `compared with 26.1 per cent`. */
export const baselineCues = {
  from: ['from', 'against'],
  compared: [
    'compare with',
    'compare to',
    'as compare to',
    'as compare with',
    'versus',
    'vs',
    'relative to',
    'as against',
    'oppose to',
  ],
  than: ['than'],
  to: ['to', 'into'],
  by: ['by'],
} as const satisfies CueTable<string>;

/** Nouns for a former state of the same thing: compared with these it is a change, not a comparison. */
export const pastNouns = [
  'average',
  'figure',
  'level',
  'period',
  'year',
  'month',
  'quarter',
  'decade',
  'estimate',
  'expenditure',
  'rate',
  'total',
  'forecast',
  'week',
  'day',
  'count',
  'value',
  'budget',
] as const;
