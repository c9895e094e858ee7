import type { RelativeTime } from '../../model/expression';
import { fourDigitsAt, integerAt, isDash, isGlued, normAt, skip, skipComma, type Tokens } from './cursor';
import type { Lexicon } from './lexicon';
import type { NumberReaders } from './numbers';
import type { CalendarDate } from './period';
import { dateReading, type TimeContext, type TimeEntry, type TimeReading } from './reading';
import { readShortDigits, shortYear } from './short-year';
import type { YearEvidence } from './year-evidence';

/** The year of a date that was read before it; null where it is named but cannot be resolved. */
export interface YearAfter {
  year: number | null;
  relative: RelativeTime | null;
  end: number;
  /** Of two years that are one, `2020-21`, the first: the winter of those begins in it. */
  first?: number;
}

export type YearAfterReader = (tokens: Tokens, at: number) => YearAfter | null;

/** Reads what gives a month, day, quarter or season its year: `, 2020`, `of 1999`, `last year`, `FY23`, `nineteen ninety`. */
export function createYearAfterReader(
  { lexicon, reference, numbers }: TimeContext,
  evidence: YearEvidence,
  fiscal: TimeEntry,
): YearAfterReader {
  const { article, of, year: yearWord } = lexicon.words;

  function readDigits(tokens: Tokens, at: number, bare: boolean): YearAfter | null {
    const year = fourDigitsAt(tokens, at);
    if (year < 0) return null;
    if (isTwoYears(tokens, at, year)) return { year: null, relative: null, end: at + 3, first: year };
    const next = tokens[at + 1];
    if (next && !next.spaceBefore && next.kind !== 'punctuation' && next.norm !== "'s") return null;
    // `In June, 2000 people`, `In June 1500 workers`, but `in the second quarter of 2011 sales`.
    const tied = bare || of.has(normAt(tokens, at - 1));
    if (evidence.isCount(tokens, at + 1) && !(tied && evidence.isUsual(year))) return null;
    return { year, relative: null, end: at + 1 };
  }

  /** `last year`, `of the same year`, `this year`. */
  function readRelative(tokens: Tokens, at: number): YearAfter | null {
    const start = skip(tokens, at, article);
    const step = lexicon.steps.get(normAt(tokens, start));
    if (!step || !yearWord.has(normAt(tokens, start + 1))) return null;
    const known = step.hangs !== 'textual' && reference.day;
    return {
      year: known ? known.year + step.offset : null,
      relative: { unit: 'year', offset: step.offset },
      end: start + 2,
    };
  }

  function readFiscal(tokens: Tokens, at: number): YearAfter | null {
    const reading = lexicon.words.fiscal.has(normAt(tokens, at)) ? fiscal.read(tokens, at) : null;
    if (!reading?.period || reading.period.to) return null;
    return { year: reading.period.from.year, relative: null, end: reading.end };
  }

  /** `January ’16`, `the first quarter of '09`. */
  function readShort(tokens: Tokens, at: number): YearAfter | null {
    const digits = readShortDigits(tokens, at);
    return digits === null ? null : { year: shortYear(reference, digits), relative: null, end: at + 2 };
  }

  return (tokens, at) => {
    const joined = skip(tokens, skipComma(tokens, at), of);
    const start = yearWord.has(normAt(tokens, joined)) ? joined + 1 : joined;
    return (
      readDigits(tokens, start, start === at) ??
      readRelative(tokens, joined) ??
      readFiscal(tokens, joined) ??
      readShort(tokens, joined) ??
      readYearWords(lexicon, numbers, tokens, joined)
    );
  };
}

/** `2020-21`, `2020/2021`: no calendar year, and its quarters are not those of one. */
function isTwoYears(tokens: Tokens, at: number, year: number): boolean {
  const joint = tokens[at + 1]?.text === '/' || isDash(tokens, at + 1);
  const second = integerAt(tokens, at + 2, 4);
  const whole = joint && isGlued(tokens, at + 1) && isGlued(tokens, at + 2) && !isGlued(tokens, at + 3);
  return whole && (second === year + 1 || second === (year + 1) % 100);
}

/** `nineteen ninety nine`, `nineteen zero one`, `two thousand (and) eighteen`. */
function readYearWords(lexicon: Lexicon, numbers: NumberReaders, tokens: Tokens, at: number): YearAfter | null {
  const lead = numbers.underHundred(tokens, at);
  if (!lead) return null;
  if (lead.value === 2 && normAt(tokens, lead.end) === 'thousand') {
    const rest = numbers.underHundred(tokens, skip(tokens, lead.end + 1, lexicon.words.and));
    return { year: 2000 + (rest?.value ?? 0), relative: null, end: rest?.end ?? lead.end + 1 };
  }
  if (lead.value < 15 || lead.value > 20) return null;
  const zero = lexicon.words.zero.has(normAt(tokens, lead.end)) ? lead.end + 1 : lead.end;
  const rest = numbers.underHundred(tokens, zero);
  if (!rest || rest.value < (zero > lead.end ? 1 : 10)) return null;
  return { year: lead.value * 100 + rest.value, relative: null, end: rest.end };
}

/** The reading of a date whose year may follow it. */
export function withYear(
  end: number,
  after: YearAfter | null,
  make: (year: number | null) => CalendarDate | null,
): TimeReading {
  // The grain is that of any year: 29 February may be impossible in this one.
  const grain = make(2000)?.precision ?? 'day';
  if (!after) return dateReading(end, make(null), { grain });
  return dateReading(after.end, after.year === null ? null : make(after.year), { grain, relative: after.relative });
}
