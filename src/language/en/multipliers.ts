import { list } from '../list';
import type { MultiplierTables } from '../quantity-tables';
import { comparatives } from './comparatives';

/** Words that multiply, and those around `N times` that tell a factor from how often something happened. */
export const multipliers = {
  words: {
    double: 2,
    doubled: 2,
    doubles: 2,
    doubling: 2,
    twice: 2,
    twofold: 2,
    triple: 3,
    tripled: 3,
    triples: 3,
    tripling: 3,
    treble: 3,
    trebled: 3,
    trebles: 3,
    trebling: 3,
    thrice: 3,
    threefold: 3,
    quadruple: 4,
    quadrupled: 4,
    quadruples: 4,
    quadrupling: 4,
    fourfold: 4,
    quintuple: 5,
    quintupled: 5,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    ninefold: 9,
    tenfold: 10,
    hundredfold: 100,
    halve: 0.5,
    halved: 0.5,
    halves: 0.5,
    halving: 0.5,
  },
  times: ['times'],
  time: 'time',
  fold: ['fold', 'folds'],
  cross: ['x', '×'],
  // After `three times` where it multiplies; else it counts how often.
  factorAfter: [
    ...comparatives,
    'as',
    'longer',
    'heavier',
    'stronger',
    'the',
    'that',
    'those',
    'its',
    'their',
    'our',
    'his',
    'her',
    'what',
    'earnings',
    'sales',
    'over',
    'likelier',
    'better',
    'worse',
    'richer',
    'gdp',
    'revenue',
    'book',
    'oversubscribed',
  ],
  // `twice` and `double` multiply only before these.
  weak: ['twice', 'thrice', 'double', 'triple', 'treble'],
  weakAfter: list(`
    as, the, that, those, its, their, our, what, to, from, in, by, over, this, his, her, my, your
  `),
  // Before a weak word it is a verb: `to double`, `will triple`, `nearly double`.
  weakBefore: list(`
    to, will, would, could, should, may, might, can, must, almost, nearly, than, about, roughly, around, already, did,
    not, had, has, more
  `),
  weakNouns: ['check'],
  // `halves` and `doubles` as nouns: `both halves`, `the doubles`.
  nounBefore: ['the', 'both', 'two', 'a', 'these', 'mixed', 'body'],
} as const satisfies MultiplierTables;
