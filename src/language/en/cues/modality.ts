import type { CueTable } from '../../language';
import { list } from '../../list';

/** What comes of a measure without anybody's doing: `the scheme will cost $5 million`. */
export const outcomeVerbs = list(`
  affect, benefit, bring, cost, create, generate, produce, result, save, yield
`);

/** Modal auxiliaries. What `will` says depends on who wills; see `frames/modality.ts`. */
export const modals = {
  hedged: ['may', 'might', 'could', 'can'],
  conditional: ['would'],
  projected: ['will', 'shall', "'ll", 'wo'],
  obligation: ['must', 'should', 'ought'],
} as const satisfies CueTable<string>;

/** Verbs, nouns and phrases that lend what they govern their own mood: `is expected to`, `aims to`, `a target of`. */
export const moodCues = {
  projected: list(`
    anticipate, anticipated, budget, budgeted, expected, predicted, projected, be due to, estimate, expect, forecast, foresee, predict, project, prospective, look set to,
    be set to, be likely to, on course for, on course to, on track for, on track to, be poised to, be tipped to,
    be bound to, be scheduled to, see at, see falling, see growing, see reaching, see rising, be slated to
  `),
  target: list(`
    agree, aim, decide, aspire, commit, endeavour, envisage, envision, intend, pledge, plan, propose, call for, hope,
    intended, planned, promise, promised, proposed, want, be time to,
    be committed to, be determined to, be resolved to,
    seek, strive, target, urge, undertake, call on, call upon, vow, be prepared to, be ready to, resolve
  `),
  hedged: list(`
    allegedly, appear, apparently, believe, deem, likely, maybe, perhaps, possible, possibly, presumably, probable,
    probably, purport, reportedly, rumour, seem, suspect, think, potentially, suppose, presume, assume, conceivably
  `),
  conditional: ['if', 'unless', 'provided that', 'in case', 'otherwise', 'assuming', 'supposing'],
} as const satisfies CueTable<string>;

/** Nouns that lend their mood to a figure that they name or that is said of them: `a target of 20%`, `the projection is 3%`. */
export const moodNouns = {
  projected: ['expectation', 'forecast', 'outlook', 'prediction', 'projection', 'prospect'],
  target: list(`
    aim, ambition, commitment, goal, intention, objective, pledge, promise, proposal, target
  `),
} as const satisfies CueTable<string>;

/** Nouns that with an infinitive say what is meant to be: `plans to build 40 schools`, `a compact to reach 70%`. */
export const planNouns = list(`
  agreement, campaign, compact, deal, decision, drive, effort, initiative, mandate, plan, programme, strategy
`);

/** Words that deny: `did not`, `never`, `no longer`, `failed to`. */
export const negators = list(`
  cannot, fail, hardly, n't, neither, never, no, no longer, nobody, none, nor, not, nothing, scarcely, without
`);

/** Verbs that hedge what they govern, and nothing where they govern nothing: `appeared in a list`. */
export const seemingVerbs = ['appear', 'seem'] as const;
