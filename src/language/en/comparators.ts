import { list } from '../list';
import type { ComparatorTables } from '../quantity-tables';

/** How the true amount stands to the number: phrases before it and after it. */
export const comparators = {
  before: {
    '>': list(`
      more than, over, above, in excess of, exceeding, exceed, exceeds, exceeded, greater than, larger than,
      bigger than, higher than, longer than, older than, faster than, heavier than, better than, upwards of,
      upward of, north of, beyond, surpass, surpasses, surpassed, surpassing, topped, topping, over than, more then, >
    `),
    '>=': list(`
      at least, at the very least, no less than, as few as, as little as, as low as, no fewer than, not less than,
      not fewer than, a minimum of, minimum of, the minimum of, minimum, more than or equal to,
      greater than or equal to, greater or equal to, greater or equal than, bigger or equal than,
      larger or equal than, more or equal than, higher or equal than, equal to or more than, equal to or greater than,
      equal or more than, equal or greater than, at least or equal to, no lower than, not lower than, ≥, >=, ⩾
    `),
    '<': list(`
      less than, fewer than, under, below, lower than, smaller than, shorter than, younger than, short of, shy of,
      south of, sub-, just shy of, not quite, <
    `),
    '<=': list(`
      up to, upto, at most, at the most, no more than, not more than, no greater than, not greater than,
      no higher than, not higher than, no larger than, not exceeding, not to exceed, as much as, as many as,
      as high as, a maximum of, up to a maximum of, maximum of, the maximum of, maximum, less than or equal to,
      less or equal to, less or equal than, smaller or equal than, lower or equal than, fewer or equal than,
      equal to or less than, equal or less than, equal to or fewer than, capped at, a cap of, a ceiling of,
      an upper limit of, limited to, ≤, <=, ⩽
    `),
    '~': list(`
      about, around, approximately, approx, approx., roughly, some, nearly, almost, close to, near to, near, circa,
      c., ca., an estimated, estimated, in the region of, in the order of, on the order of, of the order of,
      in the neighbourhood of, in the vicinity of, somewhere around, virtually, practically, just about, barely,
      nearing, approaching, roundabout, ~, ≈, ∼, ≃, ≅
    `),
  },
  after: {
    '>': [],
    '>=': list(`
      or more, and more, or above, and above, or over, and over, and older, or older, or higher, and higher,
      or greater, or better, and up, and upwards, or longer, or larger, and beyond, or beyond, plus, at least,
      at the least, at a minimum, minimum, +, -plus, upwards
    `),
    '<': [],
    '<=': list(`
      or less, and less, or fewer, or under, and under, and below, or below, or lower, and lower, and younger,
      or younger, at most, at the most, maximum, max, or smaller, or shorter
    `),
    '~': ['or so', 'or thereabouts', 'more or less', 'odd', '-odd', 'approximately'],
  },
  // After a bound's words they go on to the next amount: `or more than 4500`.
  comparing: ['than', 'or', 'equal', 'to'],
  // Between a comparator and the number: `at least another 300`, `up to a further 40`.
  further: ['another', 'a further', 'an additional', 'an extra', 'a total of'],
  // Before a comparator, part of the expression: `slightly more than half`, `just over 40`.
  degrees: list(`
    just, well, slightly, far, much, significantly, considerably, somewhat, only, even, marginally, substantially,
    still
  `),
  degreeUnits: ['a little', 'a bit', 'a shade', 'a fraction', 'a touch', 'a tad', 'a good deal'],
  // These take articles and places too (`under two laws`); before a small number in words they are prepositions.
  prepositions: ['over', 'under', 'above', 'below', 'beyond', 'near', 'around', 'about'],
  placing: ['under', 'above', 'below', 'beyond', 'near'],
  // Before `over` and a span of years, where it bounds it; else it is the span in which something happens.
  beforeOver: list(`
    for, of, in, after, to, from, with, than, is, was, are, were, be, been, just, well, slightly, far, last, lasted,
    took, takes, and, or, at
  `),
} as const satisfies ComparatorTables;
