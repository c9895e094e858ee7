import { list } from '../../list';

/** Of these nouns an ordinal tells a place: `in second place`. */
export const placeNouns = ['place', 'position', 'rank', 'spot'] as const;

/** What puts many in order: a place in it is a place by what it measures. */
export const rankingNouns = ['index', 'league', 'list', 'ranking', 'rating', 'report', 'survey', 'table'] as const;

/** Verbs that put their subject at a place: `ranked 12th`, `came third`. */
export const rankingVerbs = ['come', 'finish', 'place', 'rank', 'stand'] as const;

/** Parts of a row of equal ones: `the richest fifth of households`. */
export const quantileNouns = ['decile', 'fifth', 'quarter', 'quartile', 'quintile', 'tenth', 'third'] as const;

/** Superlatives that name a class of people, with nothing said of among whom: `help for the neediest`. */
export const classAdjectives = [
  'neediest',
  'oldest',
  'poorest',
  'richest',
  'strongest',
  'weakest',
  'wealthiest',
  'youngest',
] as const;

/** Verbs that count their subject to those at the top: `ranks among the`. */
export const memberVerbs = ['be', 'count', 'rank', 'remain'] as const;

/** Superlatives that praise rather than rank: `our best chance`, `the best way to help`. */
export const praisingWords = ['best', 'finest', 'greatest'] as const;

/** What they praise with any article. */
export const praisedNouns = ['hope', 'interest', 'practice', 'thing', 'way'] as const;

/** How much so: `in the highest degree`, `of the greatest importance`. */
export const degreeNouns = ['degree', 'esteem', 'importance', 'order', 'respect', 'urgency'] as const;

/** What somebody pays to another: `our warmest congratulations`. */
export const tributeNouns = list(`
  appreciation, condolence, congratulation, felicitation, gratitude, greeting, regard, sympathy, thank, wish
`);
