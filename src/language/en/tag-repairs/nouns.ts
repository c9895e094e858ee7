import { list } from '../../list';

/** Adverbs of place that stand before a noun as adjectives: `offshore wind`. */
export const placeModifiers = ['inland', 'offshore', 'online', 'onshore', 'overseas'] as const;

/** Adjectives that with `the` name people: `the elderly`. */
export const nominalAdjectives = [
  'disabled',
  'elderly',
  'homeless',
  'jobless',
  'needy',
  'rich',
  'sick',
  'unemployed',
] as const;

/** Nouns that stand twice around `on` or `over`: `year on year`. */
export const periods = ['day', 'month', 'quarter', 'week', 'year'] as const;

/** Words that take a verb in the plural and have no s: `data show`, `the poor pay`. */
export const pluralsWithoutS = list(`
  children, data, disabled, elderly, media, men, old, oldest, people, police, poor, poorer, poorest, rich, richer,
  richest, sick, staff, unemployed, wealthy, women, young, youngest
`);

/** Endings of common nouns that a capital at the start of a sentence makes a name of. */
export const commonNounEndings = list(`
  age, ance, ence, ing, ity, ment, ness, ship, sion, tion, tions, ture, ures
`);

/** Adjectives of sums, which a capital at the front makes no name: `Gross fixed investment`. */
export const sumAdjectives = ['gross', 'net', 'private', 'public'] as const;

/** Nouns that `fixed` describes: `fixed capital`, but `they fixed prices`. */
export const fixedNouns = ['asset', 'assets', 'capital', 'cost', 'costs', 'investment'] as const;
