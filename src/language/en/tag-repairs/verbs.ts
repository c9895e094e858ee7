import { list } from '../../list';

/** Verbs that an expression may open with: `exceeding 5%`, `averaging $3`. */
export const comparatorVerbs = ['approach', 'average', 'exceed', 'near', 'surpass', 'top'] as const;

/** Words that are part of a verb before them rather than of what follows: `push down the rate`. */
export const particles = ['back', 'down', 'off', 'out', 'up'] as const;

/** Verbs that have one before their object. */
export const particleVerbs = list(`
  bid, bring, build, buy, cut, draw, drive, force, hand, hold, keep, lay, make, pay, phase, pull, push, roll, scale,
  sell, set, shut, slow, step, take, use, wind
`);

/** After these `to` is a preposition: `attributable to smoke`. */
export const governorsOfTo = list(`
  access, according, addition, attributable, attributed, close, comparable, compared, conducive, contrary,
  contributed, contributes, contributing, damage, distance, equal, equivalent, exposed, exposure, leading, leads, led,
  linked, next, objection, opposed, opposition, owing, prior, proximity, related, relative, responded, responding,
  response, similar, subject, susceptible, thanks, vulnerable
`);

/** First parts of hyphenated verbs: `re-elect`, `co-finance`; other compounds are no base verbs. */
export const verbPrefixes = ['co', 'de', 'mis', 'out', 'over', 'pre', 're', 'under', 'up'] as const;
