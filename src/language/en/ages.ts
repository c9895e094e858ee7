import type { AgeTables } from '../quantity-tables';

/** How an age is stated without a unit: `aged 55 and above`, `at age 16`, `the over-65s`, `under the age of 18`. */
export const ages = {
  unit: 'year of age',
  years: 'year',
  before: [
    'aged',
    'age',
    'ages',
    'age of',
    'ages of',
    'the age of',
    'the ages of',
    'an age of',
    'aged between',
    'aged from',
  ],
  over: ['over'],
  under: ['under'],
  plural: ['s'],
} as const satisfies AgeTables;
