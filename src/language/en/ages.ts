import { list } from '../list';
import type { AgeTables } from '../quantity-tables';

/** How an age is stated without a unit: `aged 55 and above`, `at age 16`, `the over-65s`, `under the age of 18`. */
export const ages = {
  unit: 'year of age',
  years: 'year',
  before: list(`
    aged, age, ages, age of, ages of, the age of, the ages of, an age of, aged between, aged from
  `),
  // Before a bound that stands right behind them it is an age: `adults over 65`, `children under five`.
  people: list(`
    people, persons, children, adults, women, men, girls, boys, those, pensioners, workers, residents, citizens,
    patients, youths, anyone, everyone, kids, population, employees, mothers, voters, nobody, infants, males, females
  `),
  // `a boy of 9`; at the age at which people do this: `died at 84`; whose figure is an age: `the median age is 43`.
  persons: ['baby', 'boy', 'child', 'daughter', 'girl', 'lad', 'man', 'son', 'student', 'teenager', 'woman', 'youth'],
  verbs: ['die', 'marry', 'retire', 'wed'],
  nouns: ['age'],
  // After it: `the 18-34 age group`.
  after: ['age group', 'age groups', 'age bracket', 'age range', 'age cohort', 'age band'],
  bounds: { over: '>', above: '>', under: '<', below: '<' },
  over: ['over'],
  under: ['under'],
  plural: ['s'],
} as const satisfies AgeTables;
