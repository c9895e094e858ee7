import type { CueTable, Direction } from '../../language';
import { list } from '../../list';

/** Nouns of change: `a 7% rise in exports`, `a cut of 2 per cent`. */
export const changeNouns = {
  increase: list(`
    acceleration, addition, advance, appreciation, boost, boom, climb, enhancement, enlargement, escalation,
    expansion, gain, growth, hike, improvement, increase, increment, jump, leap, pick-up, raise, rally, rebound,
    recovery, rise, spike, spurt, surge, top-up, upsurge, upswing, uptick, upturn, doubling, tripling, trebling,
    quadrupling
  `),
  decrease: list(`
    contraction, crash, cut, cutback, decline, decrease, depreciation, devaluation, deterioration, dip, downturn,
    drop, easing, erosion, fall, halving, loss, lowering, narrowing, plunge, recession, reduction, retreat, shrinkage,
    slide, slowdown, slump, weakening
  `),
  none: ['freeze', 'stagnation', 'standstill'],
} as const satisfies CueTable<Direction>;

/** Words of comparison after a figure: `41% higher than`, `up from 750`, `three points down`. */
export const changeModifiers = {
  increase: list(`
    above, ahead, better, bigger, extra, faster, greater, higher, hotter, larger, longer, more, stronger, up, upward,
    upwards, warmer, wider, additional
  `),
  decrease: list(`
    behind, below, cheaper, colder, cooler, down, downward, downwards, fewer, less, lower, off, shorter, short,
    slower, smaller, weaker, worse
  `),
  none: ['equal', 'flat', 'same', 'steady', 'unchanged', 'constant', 'stable'],
} as const satisfies CueTable<Direction>;

/** Nouns that move where an adjective says to: `a downward revision of 2%`. */
export const shiftNouns = [
  'adjustment',
  'change',
  'correction',
  'drift',
  'move',
  'movement',
  'revision',
  'shift',
  'trend',
] as const;

/** Verbs that set their object to a level: `bring the total to $1 billion`, `push rates above 5%`. */
export const settingVerbs = ['bring', 'drive', 'extend', 'move', 'push', 'shift', 'take'] as const;

/** Verbs that leave their object `at` a level: `the fee was kept at $5`. */
export const holdingVerbs = ['hold', 'keep', 'leave', 'maintain', 'retain'] as const;

/** Verbs that say how much a change is: `the increase was 7%`; what a growth reaches is a level. */
export const equatingVerbs = [
  'amount',
  'average',
  'be',
  'come',
  'equal',
  'range',
  'register',
  'remain',
  'total',
] as const;

/** Verbs that go with a rate: `grew at 6%` says by how much. */
export const growthVerbs = ['contract', 'decline', 'expand', 'grow', 'increase', 'rise', 'shrink'] as const;

/** Of these verbs a counted object is who gains, not a change of its number: `lifted 100 million people out of poverty`. */
export const raisingVerbs = ['lift', 'raise'] as const;

/** Verbs of passing a mark: `exports exceeded imports by 5%`; `will not exceed 5%`, of an amount alone, is no contest. */
export const exceedingVerbs = ['exceed', 'surpass'] as const;
