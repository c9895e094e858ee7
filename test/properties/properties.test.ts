import fc from 'fast-check';
import { test } from 'vitest';
import { PROPERTIES } from './properties';

/** The same cases at every run of the tests; `npm run fuzz` goes looking for others. */
const SEED = 19780101;

test.each(PROPERTIES)('$name', ({ property, runs }) => {
  fc.assert(property, { seed: SEED, numRuns: runs });
});
