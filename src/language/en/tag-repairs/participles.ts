import { list } from '../../list';

/** Before a noun these describe it: `operating costs`, not a gerund with its object. */
export const attributiveParticiples = list(`
  accounting, ageing, aging, ascending, banking, broadcasting, building, closing, competing, contributing,
  corresponding, counting, declining, developing, driving, emerging, engineering, existing, falling, farming, fishing,
  following, forthcoming, founding, governing, growing, housing, incoming, lasting, leading, learning, lending,
  living, manufacturing, mining, missing, mounting, neighboring, neighbouring, nursing, ongoing, opening, operating,
  outgoing, outstanding, participating, polling, preceding, prevailing, processing, purchasing, remaining, rising,
  ruling, running, shipping, slowing, spending, standing, starting, striking, surrounding, teaching, trading,
  training, underlying, upcoming, voting, waiting, weakening, widening, working
`);

/** Participles that have become prepositions. */
export const verbalPrepositions = [
  'concerning',
  'considering',
  'excluding',
  'following',
  'given',
  'including',
  'regarding',
] as const;
