import { createRequire } from 'node:module';
import type { Compromise } from './compromise';

/** compromise as Node gets it: read at the first pattern, since reading it takes longer than all else at start-up. */
export const loadCompromise = (): Compromise => createRequire(import.meta.url)('compromise/two');
