import { list } from '../../list';

/** Heads of an address at the start of a speech's sentence: `Madam Speaker, the deficit fell.` */
export const vocatives = list(`
  chair, chairman, chairperson, citizen, colleague, compatriot, delegate, excellency, friend, gentleman, lady, madam,
  majesty, member, president, sir, speaker
`);

/** Open an address that stands in the middle of a sentence: `has, Mr Speaker, risen`. */
export const titles = ['hon', 'hon.', 'honourable', 'madam', 'mister', 'mr', 'mr.', 'mrs', 'ms'] as const;

/** Where a series turns or ends; what it is of is the subject: `fell to a low of 5%`, `to a close of 2,105`. */
export const extremeNouns = ['bottom', 'close', 'high', 'low', 'peak', 'trough'] as const;

/** Objects that make one verb with theirs: `changed hands at $5`, `took place`. */
export const lightObjects = ['effect', 'hand', 'part', 'place', 'shape'] as const;

/** Nouns that keep a phrase with `to` behind them: `loans to farmers`. */
export const givingNouns = list(`
  access, aid, assistance, commitment, contribution, credit, damage, donation, export, exposure, grant, lending, loan,
  payment, pledge, rebate, relief, remittance, shipment, subsidy, support, transfer, visit, visitor
`);

/** With a preposition on each side they make one: `in response to`, `in line with`; the phrase is no part of a noun's name. */
export const relationNouns = list(`
  accordance, addition, anticipation, behalf, collaboration, comparison, compliance, conformity, conjunction,
  contrast, cooperation, exchange, favor, favour, honour, keeping, lieu, light, line, partnership, preparation,
  pursuit, recognition, regard, relation, respect, response, return, solidarity, spite, support, tandem, terms, view
`);

/** Steps of a scale that a figure moves by: `climbed four places`. */
export const scaleNouns = ['notch', 'place', 'point', 'position', 'rank', 'spot'] as const;

/** Nouns that a that-clause explains: `the fact that output fell`. */
export const contentNouns = list(`
  agreement, argument, assumption, belief, claim, conclusion, evidence, expectation, fact, finding, hope, idea,
  indication, news, notion, prediction, principle, promise, proof, sign, statement, suggestion, view, warning
`);
