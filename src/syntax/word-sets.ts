import type { ExpressionKind } from '../model/expression';

/** Small sets of function words and the like that several rules share, here and in the rooms behind. */

export const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an']);

export const ARTICLES: ReadonlySet<string> = new Set([...INDEFINITE, 'the']);

/** They compare, and count as well: `40 more`. */
export const MORE: ReadonlySet<string> = new Set(['fewer', 'less', 'more']);

/** Nouns for stretches of time: they say when or how often, not who or what. */
export const PERIODS: ReadonlySet<string> = new Set(['day', 'decade', 'month', 'quarter', 'season', 'week', 'year']);

/** Those, and the word for any of them: `every time`. */
export const OCCASIONS: ReadonlySet<string> = new Set([...PERIODS, 'time']);

/** How fast something changes: `at a faster pace`. */
export const PACES: ReadonlySet<string> = new Set(['pace', 'rate']);

/** Plurals without an s. */
export const PEOPLE: ReadonlySet<string> = new Set(['children', 'men', 'people', 'women']);

export const HAVE: ReadonlySet<string> = new Set(['had', 'has', 'have', 'having']);

/** Prepositions of what something moves by and between. */
export const MOVING: ReadonlySet<string> = new Set(['by', 'from', 'to']);

/** Marks that close what somebody says. */
export const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', '\u201d', '\u2019', "'"]);

/** Kinds of figures that say how much or how many. */
export const AMOUNT_KINDS: ReadonlySet<ExpressionKind> = new Set([
  'currency',
  'fraction',
  'measure',
  'number',
  'percentage',
]);
