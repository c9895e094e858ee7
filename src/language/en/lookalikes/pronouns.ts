import { list } from '../../list';

/** After one of these `one` is a pronoun: `the right one`. */
export const pronounBefore = list(`
  another, any, bad, best, better, big, current, day, each, every, first, good, last, little, loved, new, next, no,
  number, old, other, previous, right, same, second, small, some, square, such, that, the, this, which, whole, wrong
`);

/** Before one of these `one` is a pronoun: `one should`. */
export const pronounAfter = list(`
  's, and, another, but, can, cannot, considers, could, did, does, gets, had, has, is, knows, looks, may, might, must,
  needs, or, ought, should, thinks, to, was, who, will, would
`);
