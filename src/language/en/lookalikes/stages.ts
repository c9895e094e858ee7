import { list } from '../../list';

/** Their number may be a word: `phase two`. */
export const stages = list(`
  channels, exits, grades, junction, junctions, phase, phases, pillar, pillars, platforms, stage, stages, terminals,
  tier, tiers, tranche, tranches
`);

/** Before one of them: it is no name, and the number counts what follows. */
export const notStages = list(`
  another, any, each, earlier, early, every, final, first, initial, last, later, next, one, other, same, second, some,
  that, third, this
`);
