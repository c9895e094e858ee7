import type { CueTable } from '../../language';
import { list } from '../../list';

/** Beside an amount and a verb that only says where something stands: `was off 3p`, `closed 2p down`, `were 15p lower`. */
export const trendParticles = {
  increase: ['ahead', 'higher', 'up'],
  decrease: ['down', 'lower', 'off'],
} as const satisfies CueTable<'increase' | 'decrease'>;

/** Verbs that put their object there: `sent the shares 6% higher`, `left the index 3 points down`. */
export const movingVerbs = list(`
  bring, drive, help, keep, knock, leave, lift, move, pull, push, send, take
`);

/** Verbs whose object is what is added, not how far something moved, unless it goes `to` a level: `added 300 jobs`, `raised $2m`. */
export const gainingVerbs = {
  increase: ['accrue', 'accumulate', 'add', 'build up', 'multiply', 'put on', 'raise'],
  decrease: ['shed'],
} as const satisfies CueTable<'increase' | 'decrease'>;

/** Behind an amount they make it a change: `two degrees warmer`. */
export const shiftWords = ['cooler', 'down', 'higher', 'lower', 'up', 'warmer'] as const;
