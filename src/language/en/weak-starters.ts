import { list } from '../list';

/**
 * Words that an expression may start with, but only before another of its words that gives it away (`the past five
 * years`, `this March`): alone they do not make a sentence worth reading.
 */
export const weakStarters = list(`
  a, academic, an, beginning, between, budget, calendar, close, coming, couple, current, earlier, early, end, ensuing,
  few, financial, fiscal, following, forthcoming, from, good, last, late, later, many, marketing, mid, middle,
  negative, new, next, past, preceding, previous, prior, remainder, rest, same, school, several, start, subsequent,
  tax, the, this, upcoming, within
`) satisfies readonly string[];
