import type { CueTable } from '../../language';

/** Prepositions before a date, by the interval that they make of it. */
export const timePrepositions = {
  openEnd: ['after', 'since'],
  openStart: ['before', 'prior to', 'till', 'until', 'up to', 'upto'],
  within: [
    'from',
    'at',
    'by',
    'during',
    'for',
    'in',
    'of',
    'on',
    'over',
    'throughout',
    'through',
    'under',
    'within',
    'across',
    'around',
    'between',
    'into',
    'to',
    'as of',
    'as at',
  ],
} as const satisfies CueTable<string>;
