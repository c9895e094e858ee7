import type { Language } from '../../language/language';
import type { Comparator, RelativeTime } from '../../model/expression';
import type { ResolvedOptions } from '../../model/options';
import type { Tokens } from './cursor';
import { createDigitGate, type DigitGate } from './digit-gate';
import { createLexicon, type Lexicon } from './lexicon';
import { createNumberReaders, type NumberReaders } from './numbers';
import { type CalendarDate, type Period, type Precision, single } from './period';
import { createReference, type Reference } from './reference';

/** How a time hangs on another date of the text. */
export interface Textual {
  /** The whole unit beside it (`the previous year`), not a date as fine as that one (`a year earlier`). */
  whole: boolean;
  /** The time of that day, `02:30`. */
  time: string | null;
}

/** A time that was read, up to `end` exclusive. */
export interface TimeReading {
  end: number;
  /** Null where it cannot be resolved; a year that was left out is null inside. */
  period: Period | null;
  relative: RelativeTime | null;
  /** How fine it is, resolved or not; a span where it is more than one such unit, or a week. */
  grain: Precision | 'span';
  kind: 'year' | 'date';
  /** An article before it belongs to it: `the 1990s`, `the end of March`, but not `the 2014 protests`. */
  article: boolean;
  /** Both ends are stated: `2 to 7 February`. */
  range: boolean;
  /** `~` where the text says about: `c. 1741`. */
  comparator: Comparator;
  /** It hangs on another date of the text, which is not known yet. */
  textual: Textual | null;
  /** It begins with a number of units: `50 years ago`. */
  counted: boolean;
  /** How long a span that hangs on another date is: two years of `the past two years`. */
  length: Length | null;
}

/** So many of a unit. */
export interface Length {
  unit: RelativeTime['unit'];
  value: number;
}

/** Reads the longest time of its form that starts at a token. */
export type TimeReader = (tokens: Tokens, at: number) => TimeReading | null;

/** A reader with what its forms begin with: these words, or digits. */
export interface TimeEntry {
  words: readonly string[];
  digits: boolean;
  /** Its digits may stand alone: `2016`, `1.6.1999`; those of the others go on with what tells the time. */
  alone?: true;
  read: TimeReader;
}

/** What every reader of times knows. */
export interface TimeContext {
  lexicon: Lexicon;
  reference: Reference;
  numbers: NumberReaders;
  gate: DigitGate;
}

export function createTimeContext(language: Language, options: ResolvedOptions): TimeContext {
  const lexicon = createLexicon(language);
  const numbers = createNumberReaders(language);
  const reference = createReference(options.referenceDate);
  return { lexicon, reference, numbers, gate: createDigitGate({ lexicon, numbers }) };
}

type Details = Partial<Omit<TimeReading, 'end' | 'period'>>;

export function readingOf(end: number, period: Period | null, details: Details = {}): TimeReading {
  const grain = period && !period.to ? period.from.precision : 'span';
  return {
    end,
    period,
    relative: details.relative ?? null,
    grain: details.grain ?? grain,
    kind: details.kind ?? 'date',
    article: details.article ?? false,
    range: details.range ?? false,
    comparator: details.comparator ?? '=',
    textual: details.textual ?? null,
    counted: details.counted ?? false,
    length: details.length ?? null,
  };
}

/** A span with how long it is, where a number says so. */
export function withLength(span: TimeReading): TimeReading {
  const { relative } = span;
  return relative ? { ...span, length: { unit: relative.unit, value: Math.abs(relative.offset) } } : span;
}

/** A day that may be impossible or unknown. */
export function dayReading(end: number, date: CalendarDate | null, details?: Details): TimeReading {
  return dateReading(end, date, { grain: 'day', ...details });
}

/** The grain of one unit, where the date itself may be unknown. */
export function grainOf(unit: RelativeTime['unit']): TimeReading['grain'] {
  return unit === 'day' || unit === 'month' || unit === 'year' ? unit : 'span';
}

export function dateReading(end: number, date: CalendarDate | null, details?: Details): TimeReading {
  return readingOf(end, date && single(date), details);
}

/** A reader that tells which words its times start with. */
export type DispatchedReader = TimeReader & { starts: ReadonlySet<string> };

/** One reader of many, by the token that stands first, and behind digits the next one: the longest reading wins. */
export function createDispatch({ gate }: TimeContext, entries: readonly TimeEntry[]): DispatchedReader {
  const byWord = new Map<string, TimeReader[]>();
  const byDigits = entries.filter(({ digits }) => digits).map(({ read }) => read);
  const byDigitsAlone = entries.filter(({ digits, alone }) => digits && alone).map(({ read }) => read);
  for (const { words, read } of entries) {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), read]);
  }
  const read: TimeReader = (tokens, at) => {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === 'number') return longest(gate.goesOn(tokens, at) ? byDigits : byDigitsAlone, tokens, at);
    const readers = byWord.get(token.norm);
    return readers ? longest(readers, tokens, at) : null;
  };
  return Object.assign(read, { starts: new Set(byWord.keys()) });
}

/** The first answer that is one. */
export function firstOf<Item>(items: readonly Item[], ask: (item: Item) => TimeReading | null): TimeReading | null {
  for (const item of items) {
    const reading = ask(item);
    if (reading) return reading;
  }
  return null;
}

function longest(readers: readonly TimeReader[], tokens: Tokens, at: number): TimeReading | null {
  let best: TimeReading | null = null;
  for (const read of readers) {
    const reading = read(tokens, at);
    if (reading && (!best || reading.end > best.end)) best = reading;
  }
  return best;
}
