import type { ExpressionKind } from '../model/expression';

/** Kinds of figures that state a part of something. */
export const PARTS: ReadonlySet<ExpressionKind> = new Set(['fraction', 'percentage']);

/** Nouns for stretches of time: they say when or how often, not who or what. */
export const PERIODS: ReadonlySet<string> = new Set(['day', 'decade', 'month', 'quarter', 'season', 'week', 'year']);

/** Those, and the word for any of them: `every time`. */
export const OCCASIONS: ReadonlySet<string> = new Set([...PERIODS, 'time']);

/** Pronouns that repeat a noun: `three times that of Porto`. */
export const REPEATING: ReadonlySet<string> = new Set(['that', 'those']);

/** What ends one phrase before the next. */
export const JOINTS: ReadonlySet<string> = new Set(['CCONJ', 'PUNCT']);

/** Of two that were named, the one or the other. */
export const ONE_OF_TWO: ReadonlySet<string> = new Set(['former', 'latter']);

/** Whose a thing is that the sentence is about. */
export const ITS_OWN: ReadonlySet<string> = new Set(['its', 'their']);
