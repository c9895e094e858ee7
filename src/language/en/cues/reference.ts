import { list } from '../../list';

/** Words for whom a text speaks for: their antecedent is the speaker's country. */
export const speakerWords = list(`
  i, my, my country, my government, our, our administration, our country, our government, our nation, this country,
  us, we
`);

/** Pronouns that stand for what a sentence is about. */
export const anaphors = list(`
  both, he, her, his, it, its, she, that, their, these, they, this, those
`);

/** Of these, the ones that stand for a person. */
export const personPronouns = ['he', 'her', 'his', 'she'] as const;

/** Of these, the ones that may stand for what is measured. */
export const impersonalPronouns = ['it', 'that', 'them', 'these', 'they', 'this', 'those'] as const;

/** Possessives: whose a thing is. */
export const possessivePronouns = ['her', 'his', 'its', 'my', 'our', 'their'] as const;

/** Nouns for two parties that the text has named: `the two sides`. */
export const pairNouns = ['countries', 'economies', 'governments', 'nations', 'parties', 'peoples', 'sides'] as const;

/** Those whom an age sets apart: `children under five`, `women over 40`. */
export const ageGroupNouns = list(`
  adult, anyone, boy, child, citizen, everyone, girl, infant, man, parent, patient, people, person, pupil, resident,
  those, woman, worker, youth
`);

/** Nouns of what a speaker tells over: `for three reasons`, `in two steps`. */
export const listNouns = list(`
  area, aspect, chapter, element, factor, lesson, message, objective, option, part, pillar, point, principle,
  priority, question, reason, respect, section, step, theme, thing, way
`);

/** Nouns that, with `the`, stand for the country that a text speaks of. */
export const nationNouns = ['country', 'economy', 'kingdom', 'nation', 'republic'] as const;

/** What is so called is of several countries, and of none alone. */
export const sharedWords = ['bilateral', 'cross-border', 'multilateral', 'mutual', 'two-way'] as const;

/** Measures of a whole country, where nobody else is said to have them. */
export const nationMeasures = list(`
  birth, citizen, currency, debt, deficit, economy, emission, emissions, employment, enrolment, enrollment,
  expectancy, export, fertility, gdp, gnp, growth, household, immigration, import, inflation, literacy, migration,
  mortality, poverty, population, remittance, reserve, surplus, tax, tourist, trade, unemployment, visitor
`);

/** Measures of a firm or another body, where nobody else is said to have them. */
export const bodyMeasures = list(`
  dividend, earnings, headcount, income, loss, margin, membership, order, output, payroll, production, profit, revenue,
  sale, staff, turnover, workforce
`);

/** Nouns that, with `the`, stand for an undertaking named before by another of them: `the programme` for `Rural Roads Scheme`. */
export const schemeNouns = list(`
  agenda, allowance, benefit, bond, campaign, certificate, credit, facility, framework, fund, grant, initiative, loan,
  package, partnership, plan, platform, policy, program, programme, project, rebate, roadmap, scheme, strategy,
  subsidy, vision
`);

/** Nouns that, with `the`, stand for an organisation named before: `the firm` for `Lotus Foods`. */
export const bodyNouns = list(`
  agency, airline, association, authority, bank, board, brand, broadcaster, bureau, business, carmaker, carrier,
  chain, charity, club, commission, company, corporation, council, developer, firm, foundation, giant, group, insurer,
  lender, maker, manufacturer, miner, operator, organisation, organization, party, platform, producer, publisher,
  retailer, start-up, startup, supermarket, union, university, utility
`);

/** Openings of a sentence that divides, or lists, what the one before was about. */
export const continuations = list(`
  it includes, of the total, of these, of this, of which, the balance, the remainder, the remaining, the rest,
  these comprise, these include, this amount includes, this comprises, this includes
`);

/** Of these, the ones that tell the parts of an amount, which are planned where the whole is. */
export const inclusions = list(`
  it includes, these comprise, these include, this amount includes, this comprises, this includes
`);

/** At the front of a sentence they lead to its topic: `In the case of tea, the increase was 9%`. */
export const topicNouns = ['case', 'regard', 'respect'] as const;
