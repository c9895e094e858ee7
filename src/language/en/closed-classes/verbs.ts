import { list } from '../../list';

/** Verbs that `up` and `down` follow to say where something stands: `ended down 1%`. */
export const standingVerbs = list(`
  be, close, end, finish, open, remain, settle, stand, start, trade
`);

/** Their subject is what a bare number counts: `the wells number 40`. */
export const countingVerbs = ['be', 'number', 'reach', 'stand', 'total'] as const;

/** Verbs whose object is a clause, hardly ever a thing: `say roads and bridges were closed`. */
export const clausalVerbs = ['argue', 'assert', 'conclude', 'insist', 'say', 'think', 'warn'] as const;

/** Verbs before a preposition that are no passive: `and exports amounted to`, against `and visas granted in`. */
export const intransitiveVerbs = list(`
  account, act, agree, aim, amount, appear, apply, arrive, average, begin, belong, campaign, care, cease, collaborate,
  compete, complain, concentrate, consist, continue, contribute, converge, cooperate, correspond, deal, decide,
  depend, die, differ, emerge, end, engage, exist, expire, fail, flow, focus, happen, hover, insist, last, lead, lie,
  live, look, migrate, move, occur, originate, participate, peak, proceed, range, react, rely, remain, reside,
  respond, result, retire, serve, sit, stand, start, stay, stretch, succeed, suffer, talk, total, travel, vary, vote,
  wait, work
`);

/** Verbs whose object is the subject of the infinitive that follows: `expects exports to rise`. */
export const objectControlVerbs = list(`
  advise, allow, ask, believe, cause, commit, compel, consider, convince, direct, enable, encourage, estimate, expect,
  forbid, force, forecast, get, help, instruct, intend, invite, lead, oblige, order, permit, persuade, predict, press,
  project, prompt, push, request, require, show, tell, urge, want, warn
`);

/** Verbs that say of their subject how it went: behind `'s` they are a perfect (`it's risen`), hardly ever a passive. */
export const unaccusativeVerbs = list(`
  be, become, climb, come, decline, decrease, drop, fall, get, go, grow, increase, jump, plunge, rise, shrink, sink,
  slide, slip, soar, surge
`);

/** Verbs with an object that gets and one that is given: `pays the city $5 million`; others measure theirs: `raise rates 5%`. */
export const givingVerbs = list(`
  allocate, allow, assign, award, bring, buy, cost, deny, earn, get, give, grant, guarantee, hand, leave, lend, loan,
  make, net, offer, owe, pay, promise, save, send, spare, win
`);

/** `wipe $5 billion off the company`: what follows is what loses it. */
export const removingVerbs = list(`
  chop, cut, deduct, drain, erase, knock, lop, pull, remove, shave, shear, slash, slice, strip, subtract, take, trim,
  wipe, withdraw
`);
