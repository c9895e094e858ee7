import type { TrendTables } from '../../language';

/** Words that say which way an amount goes, beside the verbs of change. */
export const trend = {
  // Before the amount, after a verb that only says where something stands: `was off 3p`, `closed ahead 60 points`.
  particles: { increase: ['ahead', 'higher', 'up'], decrease: ['down', 'lower', 'off'] },
  // After it: `closed 2p down`, `were 15p lower at the end`.
  complements: { increase: ['ahead', 'higher', 'up'], decrease: ['down', 'lower', 'off'] },
  // What goes on with these compares two things: `15% higher than in Peru`.
  comparing: ['than'],
  // Verbs that put their object there: `sent the shares 6% higher`, `left the index 3 points down`.
  moving: ['bring', 'drive', 'help', 'keep', 'knock', 'leave', 'lift', 'move', 'pull', 'push', 'send', 'take'],
  // Verbs whose object is what is added, not how far something moved, unless it goes `to` a level: `added 300 jobs`.
  gaining: { increase: ['accrue', 'accumulate', 'add', 'build up', 'multiply', 'put on'], decrease: ['shed'] },
} as const satisfies TrendTables;
