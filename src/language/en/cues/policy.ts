import { list } from '../../list';

/** What a government does by saying so: with `will` these are announced measures, not forecasts. */
export const policyVerbs = list(`
  dedicate, link, reserve, tie, abolish, allocate, allow, amend, appoint, apply, assist, award, ban, bring, build,
  commission, construct, continue, contribute, co-share, cut, deliver, deploy, devote, discontinue, distribute,
  double, earmark, enact, enhance, establish, exempt, expand, extend, finance, freeze, fund, give, grant, hire,
  implement, impose, increase, inject, introduce, invest, issue, launch, legislate, levy, limit, lower, make, offer,
  open, pay, permit, phase, prohibit, provide, publish, raise, recruit, reduce, reform, release, remove, repeal,
  replace, require, restore, restrict, review, set, spend, subsidise, subsidize, support, top, train, triple, upgrade,
  donate, boost, host, mobilise, mobilize, plant, rebuild, modernise, modernize, eradicate, eliminate,
  waive, abate, halve, lift, merge, nationalise, quadruple, relax, scrap, simplify, suspend, tighten, widen
`);

/** What is put forward to be decided: `the bill would raise the levy`. */
export const proposalNouns = [
  'amendment',
  'bill',
  'draft',
  'legislation',
  'measure',
  'plan',
  'proposal',
  'reform',
] as const;

/** What a government sets: `the rate will be 5%` announces where `growth will be 5%` forecasts. */
export const instrumentNouns = list(`
  allowance, benefit, bonus, cap, ceiling, concession, credit, deduction, duty, exclusion, exemption, fee, fine, fund,
  grant, initiative, levy, limit, loan, measure, offset, package, payment, pension, programme, program, provision,
  quota, rate, rebate, relief, scheme, subsidy, supplement, support, surcharge, tariff, tax, threshold, voucher
`);

/** What only one who decides says: a text with these announces, a text without reports. */
export const announcements = list(`
  (?:are|is) (?:increased|lowered|raised|reduced) (?:by|from|to), I am allocating, I am announcing, I am extending,
  I am increasing, I am introducing, I am proposing, I am raising, I am reducing, I announce, I have allocated,
  I have decided, I have proposed, I intend to, I propose, I shall, I will, my budget, my intention, our aim,
  my Government, our Government will, we are committed to, we intend to, we plan to, we propose, we shall, we will
`);

/** Who decides: what they will do is announced, not forecast. */
export const deciders = list(`
  administration, cabinet, commission, council, department, government, i, minister, ministry, parliament, we
`);

/** In a text of one who decides, they stand for its writer. */
export const governingNouns = ['administration', 'government'] as const;
