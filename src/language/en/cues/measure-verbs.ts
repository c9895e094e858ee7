import { list } from '../../list';

/** Verbs that say what part something is: the subject is the metric, the `of` phrase the whole. */
export const shareVerbs = list(`
  absorb, account, compose, comprise, constitute, consume, cover, form, make up, occupy, represent, take up
`);

/** Verbs of making a part: unless a body or a place makes it, the subject is the metric. */
export const partVerbs = list(`
  bring in, contribute, employ, furnish, generate, provide, supply, yield
`);

/** Verbs of having a part: of people, the subject is the metric. */
export const owningVerbs = ['hold', 'occupy', 'own'] as const;

/** Verbs that link a metric to its figure: `X totalled 5`, `X stands at 5`. */
export const measureVerbs = list(`
  amount, average, be, become, cost, equal, fetch, hit, hover, lie, measure, near, number, range, reach, register,
  peak, plateau, remain, run, sit, span, stand, surpass, top, total, touch, vary, weigh, worth, come, approach, pass, work
`);

/** Verbs of contest and comparison: with `by` and a figure they compare two entities. */
export const contestVerbs = list(`
  exceed, surpass, beat, defeat, lag, lead, lose, outbid, outnumber, outpace, outperform, outstrip, outweigh,
  overshoot, overtake, trail, trounce, win
`);

/** What a candidate does with a part of the votes: `won 71% in Leeds`. */
export const winningVerbs = ['capture', 'garner', 'poll', 'win'] as const;

/** What those who vote do: `rejected by 57%`. */
export const votingVerbs = ['approve', 'back', 'endorse', 'favor', 'favour', 'oppose', 'reject', 'support'] as const;

/** Verbs of giving to a sum: with `to`, the metric is what it goes to. */
export const contributionVerbs = ['add', 'contribute'] as const;

/** Verbs that give a part of a whole to somebody: `38% of the budget goes to schools`. */
export const allocationVerbs = list(`
  allocate, allot, assign, budget, dedicate, devote, direct, earmark, flow, go, provide, reserve, ring-fence,
  set aside, spend
`);

/** Verbs of coming to a state or putting a measure in force: with a date, their object is the goal. */
export const attainingVerbs = list(`
  achieve, attain, be back, complete, embark, gain, get, get back, graduate, implement, introduce, meet, reach, realise, realize, return, secure
`);

/** They tell the parts of what their subject is: `the budget includes $5 million for clinics`. */
export const includingVerbs = ['comprise', 'contain', 'cover', 'include', 'incorporate'] as const;

/** They take a term: `was sentenced to 14 years`, `banned for two years`. */
export const penalisingVerbs = [
  'ban',
  'bar',
  'condemn',
  'disqualify',
  'imprison',
  'jail',
  'sentence',
  'suspend',
] as const;

/** They move how long something is: `extended by two years`. */
export const lengtheningVerbs = ['extend', 'lengthen', 'prolong'] as const;

/** They tell the level that a change ended in: `fell 4% to close at $31`. */
export const closingVerbs = ['close', 'end', 'finish', 'settle', 'stand'] as const;

/** Verbs that with `from` say what a part is made of: `80% of our power comes from wind`. */
export const originVerbs = ['be', 'come', 'derive', 'originate', 'stem'] as const;
