import { list } from '../../list';

/** After one of these `zero` is no amount: `net zero`. */
export const zeroBefore = ['absolute', 'agenda', 'carbon', 'ground', 'net', 'patient', 'sub', 'vision'] as const;

/** Before one of these `zero` is no amount: `zero tolerance`. */
export const zeroAfter = list(`
  carbon, emission, emissions, hour, hours, hunger, in, rated, rating, sum, tolerance, waste
`);
