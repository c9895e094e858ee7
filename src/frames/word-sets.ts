import type { ExpressionKind } from '../model/expression';

export { AMOUNT_KINDS, ARTICLES, HAVE, INDEFINITE, MORE, OCCASIONS, PACES, PERIODS } from '../syntax/word-sets';

/** Kinds of figures that state a part of something. */
export const PARTS: ReadonlySet<ExpressionKind> = new Set(['fraction', 'percentage']);

/** Pronouns that repeat a noun: `three times that of Porto`. */
export const REPEATING: ReadonlySet<string> = new Set(['that', 'those']);

/** What ends one phrase before the next. */
export const JOINTS: ReadonlySet<string> = new Set(['CCONJ', 'PUNCT']);

/** Of two that were named, the one or the other. */
export const ONE_OF_TWO: ReadonlySet<string> = new Set(['former', 'latter']);

/** Whose a thing is that the sentence is about. */
export const ITS_OWN: ReadonlySet<string> = new Set(['its', 'their']);

/** Dashes that set a word or phrase off, hyphens too. */
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** Prepositions of the amount or level that a verb of change leads to: `rose by 5% to $40`. */
export const CHANGED: ReadonlySet<string> = new Set(['by', 'to']);

/** Prepositions of who or what something is for. */
export const TOWARDS: ReadonlySet<string> = new Set(['for', 'to', 'toward', 'towards']);
