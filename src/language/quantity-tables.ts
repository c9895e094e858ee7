import type { Comparator } from '../model/expression';

/** A magnitude word: `million` is a factor 1 with six zeros, `dozen` a factor 12. */
export interface MagnitudeRow {
  factor: number;
  exponent: number;
}

export type NumeralRole =
  | 'articles'
  | 'and'
  | 'of'
  | 'afterRatio'
  | 'every'
  | 'in'
  | 'out'
  | 'over'
  | 'point'
  | 'minus'
  | 'plus'
  /** Before or alone as the word for a percentage. */
  | 'shares'
  | 'few'
  | 'couple'
  /** Before `half` where it is no fraction: `the first half`. */
  | 'halfOf'
  /** Before and after a quarter that is three months. */
  | 'timeBefore'
  | 'timeAfter'
  /** Before and after `a third` where it is a fraction. */
  | 'beforeFraction'
  | 'afterFraction'
  | 'scaling'
  /** Before a place in a row, and what may stand between: `ranked at number 3`. */
  | 'ranks'
  | 'beforePlace'
  | 'timeUnits'
  /** Cannot stand between a number and the noun that it counts. */
  | 'breaks'
  /** Plurals without an s. */
  | 'plurals';

/** How numbers are written in words; keys are token norms. */
export interface NumeralTables {
  /** Zero to nineteen. */
  small: Readonly<Record<string, number>>;
  tens: Readonly<Record<string, number>>;
  magnitudes: Readonly<Record<string, MagnitudeRow>>;
  /** Plural or short form to the magnitude it stands for. */
  magnitudePlurals: Readonly<Record<string, string>>;
  /** Letters after digits (`1.5bn`); `money` ones are units elsewhere. */
  suffixes: Readonly<Record<string, { exponent: number; reading: 'always' | 'money' }>>;
  /** `tens of thousands`: the exponent that the first word adds. */
  vagueTens: Readonly<Record<string, number>>;
  /** Words by their role in a number. */
  words: Readonly<Record<NumeralRole, readonly string[]>>;
  /** Denominators that are no ordinals. */
  halves: Readonly<Record<string, number>>;
  /** One-character fractions, numerator and denominator. */
  glyphs: Readonly<Record<string, readonly [number, number]>>;
  ordinals: Readonly<Record<string, number>>;
  ordinalSuffixes: readonly string[];
}

/** A unit under its standard name. */
export interface UnitRow {
  /** Singular, British: `kilometre`; a compound is joined with `per`. */
  name: string;
  /** Spelled names beside the standard one, singular or plural; plurals are formed. Empty: the name is not read. */
  words?: readonly string[];
  /** As they stand, capitals told apart. */
  symbols?: readonly string[];
  /** Symbols of the prefixes that it takes. */
  prefixes?: string;
  /** It is read with a prefix alone. */
  prefixed?: boolean;
  /** Its symbols want digits before them without a space. */
  shy?: boolean;
  /** A measure unless said. */
  kind?: 'duration' | 'percentage';
  /** ISO 8601 duration with # for the amount. */
  iso?: string;
  /** How many of the ISO unit it is. */
  times?: number;
}

/** The smaller unit of a measure in two, and how many of it make one of the larger. */
export interface UnitPart {
  part: string;
  per: number;
}

export type UnitWords = Readonly<
  Record<
    | 'square'
    | 'cubic'
    | 'squared'
    | 'cubed'
    | 'per'
    | 'each'
    | 'counted'
    | 'annum'
    | 'shifts'
    | 'feet'
    | 'qualifiers'
    | 'sides'
    | 'times'
    | 'whole'
    | 'notWhole'
    | 'beforeWhole'
    | 'of'
    | 'gas'
    | 'equivalent',
    readonly string[]
  >
>;

/** How money is written; `$` as a code stands for the caller's default dollar. */
export interface CurrencyTables {
  /** ISO 4217 code to its name, one and many. */
  names: Readonly<Record<string, readonly [string, string]>>;
  signs: Readonly<Record<string, string>>;
  /** Letters before or after a dollar sign. */
  dollars: Readonly<Record<string, string>>;
  /** Letters before a pound sign. */
  pounds: Readonly<Record<string, string>>;
  /** Of the dollars, as they stand where a space divides them from the sign. */
  apart: readonly string[];
  /** Words before a number. */
  prefixes: Readonly<Record<string, string>>;
  /** Single letters that touch a number, as written. */
  letters: Readonly<Record<string, string>>;
  /** Letters that a scan has in place of a sign. */
  misread: Readonly<Record<string, string>>;
  /** Names after a number, beside those of ISO 4217. */
  everyday: Readonly<Record<string, string>>;
  /** Those of them, and of the signs, prefixes and letters, that several currencies have: their codes, the usual one first. */
  shared: Readonly<Record<string, string>>;
  /** Currency to the countries that have it, where its code does not begin with theirs. */
  unions: Readonly<Record<string, string>>;
  subunits: Readonly<Record<string, { of: string; per: number }>>;
  /** Subunit to its singular name, where it is another. */
  subunitNames: Readonly<Record<string, string>>;
  gluedSubunits: Readonly<Record<string, string>>;
  wordCodes: readonly string[];
  smallCodes: readonly string[];
  /** Of the short prefixes, those that need no capital, and those that have to touch the number. */
  anyCase: readonly string[];
  touching: readonly string[];
  pound: readonly string[];
  /** Behind `pounds` it says that they are money. */
  sterling: readonly string[];
  /** Parts of a pound until 1971. */
  shillings: readonly string[];
  oldPence: readonly string[];
  won: readonly string[];
  moneyWords: readonly string[];
}

/** Words that multiply. */
export interface MultiplierTables {
  words: Readonly<Record<string, number>>;
  times: readonly string[];
  /** The unit of how often something happened. */
  time: string;
  fold: readonly string[];
  cross: readonly string[];
  factorAfter: readonly string[];
  /** Those of `words` that need one of `weakAfter` behind or one of `weakBefore` in front. */
  weak: readonly string[];
  weakAfter: readonly string[];
  weakBefore: readonly string[];
  /** Before one of `words` that is a noun here. */
  nounBefore: readonly string[];
  /** Behind a weak word it makes a noun of both: `a double check`. */
  weakNouns: readonly string[];
}

/** What looks like a quantity and is none. */
export interface LookalikeTables {
  /** Words whose number is a label, in any case. */
  labels: readonly string[];
  /** Those that need a capital. */
  names: readonly string[];
  phrases: readonly string[];
  /** Those that are no length of time unless one of `lengthBefore` or `of` is beside them. */
  someday: readonly string[];
  lengthBefore: readonly string[];
  pronounBefore: readonly string[];
  pronounAfter: readonly string[];
  zeroBefore: readonly string[];
  zeroAfter: readonly string[];
  plurals: readonly string[];
  /** Before digits over a hyphen they leave them a number: `sub-500`. */
  prefixes: readonly string[];
  /** Beside articles and possessives, they point to one thing before its model: `its new 767 Freighter`. */
  pointing: readonly string[];
  /** What joins the first and last label of a run: `pages 5 to 7`. */
  to: readonly string[];
  /** What joins the labels of a list: `Articles 5, 6 and 7`. */
  and: readonly string[];
  streets: readonly string[];
  urls: readonly string[];
  /** Series of law reports and statutes, between the volume and the page: `347 U.S. 483`. */
  reporters: readonly string[];
  /** After a number with a capital: a street of a grid, `2100 South`. */
  compass: readonly string[];
  blocks: readonly string[];
  /** Their number may be a word: `phase two`. */
  stages: readonly string[];
  /** Before one of them: it is no name, and the number counts what follows. */
  notStages: readonly string[];
}

/** How the true amount stands to the number, by phrases before and after it. */
export interface ComparatorTables {
  before: Readonly<Record<Exclude<Comparator, '='>, readonly string[]>>;
  after: Readonly<Record<Exclude<Comparator, '='>, readonly string[]>>;
  comparing: readonly string[];
  further: readonly string[];
  degrees: readonly string[];
  degreeUnits: readonly string[];
  prepositions: readonly string[];
  placing: readonly string[];
  beforeOver: readonly string[];
}

/** What joins the ends of a range. */
export interface RangeTables {
  dashes: readonly string[];
  to: readonly string[];
  and: readonly string[];
  or: readonly string[];
  between: readonly string[];
  by: readonly string[];
  of: readonly string[];
  parts: readonly string[];
  ranging: readonly string[];
  from: readonly string[];
  changed: readonly string[];
  upTo: readonly string[];
  /** Between a lower and an upper bound of one amount. */
  bounding: readonly string[];
  times: readonly string[];
  stroke: readonly string[];
  irregular: Readonly<Record<string, readonly string[]>>;
}

/** Words that put something at a place. */
export type RankTables = Readonly<
  Record<
    | 'superlatives'
    | 'most'
    | 'mostBefore'
    | 'notAfterMost'
    | 'be'
    | 'adjectives'
    | 'adjectiveEndings'
    | 'next'
    | 'ever'
    | 'record'
    | 'recordAfter'
    | 'recordBefore'
    | 'notAfterRecord'
    | 'leading'
    | 'leadingBefore'
    | 'notAfterLeading'
    | 'top'
    | 'bottom'
    | 'topped'
    | 'toppedAfter'
    | 'extremes'
    | 'extremesBefore'
    | 'extremesAfter'
    | 'second'
    | 'notBeforeSecond'
    | 'placesAfterSecond',
    readonly string[]
  >
>;

/** How an age is stated without a unit. */
export interface AgeTables {
  unit: string;
  /** The unit that an age may be stated in after its word: `the age of 5 years`. */
  years: string;
  before: readonly string[];
  people: readonly string[];
  persons: readonly string[];
  verbs: readonly string[];
  nouns: readonly string[];
  after: readonly string[];
  bounds: Readonly<Record<string, Comparator>>;
  /** `over-65s`, `under-5s`. */
  over: readonly string[];
  under: readonly string[];
  plural: readonly string[];
}
