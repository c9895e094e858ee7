/** A magnitude word: `million` is a factor 1 with six zeros, `dozen` a factor 12. */
export interface MagnitudeRow {
  factor: number;
  exponent: number;
}

export type NumeralRole =
  | 'articles'
  | 'and'
  | 'of'
  | 'in'
  | 'out'
  | 'over'
  | 'point'
  | 'minus'
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
