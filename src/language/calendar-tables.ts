import type { RelativeTime } from '../model/expression';

/** When a word names a date: wherever it stands, or only with a cue, a capital, or a number beside it. */
export type CalendarUse = 'plain' | 'short' | 'homograph';

/** What a relative time hangs on: the calendar unit, the moment of writing, or a date of the text. */
export type Hanging = 'calendar' | 'rolling' | 'textual';

/** How a language names times; keys are token norms. */
export interface CalendarTables {
  months: Readonly<Record<string, { month: number; use: CalendarUse }>>;
  /** Monday is 1. */
  weekdays: Readonly<Record<string, { weekday: number; use: CalendarUse }>>;
  /** `fortnight` is two weeks. */
  units: Readonly<Record<string, { unit: RelativeTime['unit']; count: number; plural: boolean }>>;
  /** Between a step or number and its unit: `the last full year`. */
  unitAdjectives: readonly string[];
  /** Years that do not begin in January everywhere: `the financial year`. */
  fiscalAdjectives: readonly string[];
  /** EDTF codes 21–24. */
  seasons: Readonly<Record<string, { code: number; use: CalendarUse }>>;
  /** `last`, `this`, `next` and what means the same. */
  steps: Readonly<Record<string, { offset: -1 | 0 | 1; hangs: Hanging }>>;
  /** `yesterday` and its like, as days from today. */
  days: Readonly<Record<string, number>>;
  dayParts: readonly string[];
  holidays: Readonly<Record<string, HolidayRow>>;
  /** The tens of `the seventies`. */
  decades: Readonly<Record<string, number>>;
  /** After a number and a unit: `ago`, `later`. */
  tails: Readonly<Record<string, { direction: -1 | 1; hangs: Hanging }>>;
  /** Which part of a period a word picks: `mid`, `end`, `early`. */
  edges: Readonly<Record<string, { part: EdgePart; noun: boolean }>>;
  /** `Q` of `Q3`, `H` of `H1`: the EDTF code of the first. */
  divisionLetters: Readonly<Record<string, number>>;
  /** Function words by what they do. */
  words: Readonly<Record<CalendarRole, readonly string[]>>;
  /** Before four digits: makes them a year even where it is an unusual one. */
  yearCues: readonly string[];
  /** Before a month that is also another word. */
  monthCues: readonly string[];
  /** Before digits: makes them a count or a label, no year. */
  notYearAfter: readonly string[];
  /** Plurals that a year qualifies: `2019 levels`. */
  yearPlurals: readonly string[];
  /** Plurals that do not end in s. */
  countPlurals: readonly string[];
  /** What ends in s and is no plural. */
  notPlurals: readonly string[];
  /** Adjectives between a count and its plural: `1950 new jobs`. */
  countAdjectives: readonly string[];
}

/** Month and day, or days after Easter Sunday. */
export type HolidayDate = readonly [number, number] | number;

export interface HolidayRow {
  /** The day that the word alone names; null where it needs a second word. */
  date: HolidayDate | null;
  /** By the words that follow: `Christmas Eve`. */
  variants: Readonly<Record<string, HolidayDate>>;
}

export type EdgePart = 'first' | 'middle' | 'last' | 'within';

export type CalendarRole =
  | 'after'
  | 'ahead'
  | 'told'
  | 'am'
  | 'and'
  | 'article'
  | 'asBound'
  | 'at'
  | 'before'
  | 'beforeShortYear'
  | 'beforeEra'
  | 'circa'
  | 'date'
  | 'determiner'
  | 'era'
  | 'begun'
  | 'between'
  | 'by'
  | 'calendar'
  | 'dayCue'
  | 'ended'
  | 'fiscal'
  | 'from'
  | 'future'
  | 'goesOn'
  | 'half'
  | 'in'
  | 'listed'
  | 'now'
  | 'oclock'
  | 'of'
  | 'on'
  | 'one'
  | 'onwards'
  | 'pm'
  | 'present'
  | 'quarter'
  | 'repeats'
  | 'throughout'
  | 'time'
  | 'to'
  | 'weekend'
  | 'within'
  | 'year'
  | 'yearPrefix'
  | 'zero'
  | 'zones';
