import { integerAt, isCapitalized, isDash, isGlued, normAt, type Tokens } from './cursor';
import type { Lexicon } from './lexicon';
import { division } from './period';
import { dateReading, type TimeContext, type TimeEntry, type TimeReader, type TimeReading } from './reading';
import { gluedTwoDigits } from './short-year';
import { withYear, type YearAfter, type YearAfterReader } from './year-after';

const FIRST_QUARTER = 33;
const FIRST_HALF = 40;
const WINTER = 24;

/** Quarters and half-years: `Q3 2020`, `3Q20`, `H1 2020`, `the third quarter of last year`, `the first half of 2025`. */
export function createDivisionEntry(context: TimeContext, yearAfter: YearAfterReader): TimeEntry {
  const { lexicon, numbers } = context;
  const readLetters = createLetterReader(context, yearAfter);
  const readMonths = createMonthsReader(lexicon, yearAfter);
  const readName = createNameReader(context, yearAfter);
  return {
    words: [
      ...lexicon.divisionLetters.keys(),
      ...lexicon.months.keys(),
      ...numbers.ordinalWords,
      ...lexicon.steps.keys(),
    ],
    digits: true,
    read: (tokens, at) => readLetters(tokens, at) ?? readMonths(tokens, at) ?? readName(tokens, at),
  };
}

/** Makes the reader of `Q3 2020`, `3Q20`, `H1 2020`. */
function createLetterReader({ lexicon, reference }: TimeContext, yearAfter: YearAfterReader): TimeReader {
  return (tokens, at) => readLetterFirst(tokens, at) ?? readDigitFirst(tokens, at);

  /** `Q3`, `H1 2020`, `Q1–Q3 2020` */
  function readLetterFirst(tokens: Tokens, at: number): TimeReading | null {
    const first = lexicon.divisionLetters.get(normAt(tokens, at));
    if (first === undefined || !isGlued(tokens, at + 1)) return null;
    return finish(tokens, at + 2, first, integerAt(tokens, at + 1, 1));
  }

  /** `3Q20`, `1H 2020` */
  function readDigitFirst(tokens: Tokens, at: number): TimeReading | null {
    const first = lexicon.divisionLetters.get(normAt(tokens, at + 1));
    if (first === undefined || !isGlued(tokens, at + 1)) return null;
    return finish(tokens, at + 2, first, integerAt(tokens, at, 1));
  }

  function finish(tokens: Tokens, end: number, first: number, number: number): TimeReading | null {
    if (number < 1 || number > countOf(first)) return null;
    const after = yearAfter(tokens, isDash(tokens, end) ? end + 1 : end) ?? readShortYear(tokens, end);
    // `H1` alone is a heading or a visa, `Q3` a quartile or a question.
    if (!after && !sharesYear(tokens, end) && (first === FIRST_HALF || !lexicon.monthCues.has(normAt(tokens, end - 3))))
      return null;
    return withYear(end, after, (year) => division(year, first + number - 1));
  }

  /** `Q1–Q3 2020`, `Q1 and Q2 of 2020`: the year stands after the second. */
  function sharesYear(tokens: Tokens, at: number): boolean {
    const { to, and } = lexicon.words;
    const joined = isDash(tokens, at) || to.has(normAt(tokens, at)) || and.has(normAt(tokens, at));
    return joined && lexicon.divisionLetters.has(normAt(tokens, at + 1)) && yearAfter(tokens, at + 3) !== null;
  }

  /** `3Q20` */
  function readShortYear(tokens: Tokens, at: number): YearAfter | null {
    const digits = gluedTwoDigits(tokens, at);
    return digits < 0 ? null : { year: reference.fullYear(digits), relative: null, end: at + 1 };
  }
}

/** Makes the reader of quarters named by their months, or the last of them: `the July-September quarter of 2012`, `the September 2012 quarter`. */
function createMonthsReader(lexicon: Lexicon, yearAfter: YearAfterReader): TimeReader {
  return (tokens, at) => {
    const first = readMonth(tokens, at);
    const joined = first && (isDash(tokens, first.end) || lexicon.words.to.has(normAt(tokens, first.end)));
    const last = joined ? readMonth(tokens, first.end + 1) : first;
    if (!first || !last || last.month % 3 > 0 || (joined && last.month - first.month !== 2)) return null;
    const inside = yearAfter(tokens, last.end);
    const word = inside?.end ?? last.end;
    if (!lexicon.words.quarter.has(normAt(tokens, word))) return null;
    const after = inside ? { ...inside, end: word + 1 } : yearAfter(tokens, word + 1);
    const code = FIRST_QUARTER + last.month / 3 - 1;
    return { ...withYear(word + 1, after, (year) => division(year, code)), article: true };
  };

  /** `July`, `Sept.` */
  function readMonth(tokens: Tokens, at: number): { month: number; end: number } | null {
    const row = lexicon.months.get(normAt(tokens, at));
    if (!row || !isCapitalized(tokens[at]!)) return null;
    return { month: row.month, end: row.use === 'short' && tokens[at + 1]?.text === '.' ? at + 2 : at + 1 };
  }
}

/** Makes the reader of `the third quarter of last year`, `the first half of 2025`, `2020’s first half`. */
function createNameReader({ lexicon, numbers }: TimeContext, yearAfter: YearAfterReader): TimeReader {
  const { half, of, quarter } = lexicon.words;

  return (tokens, at) => readOrdinal(tokens, at) ?? readPossessive(tokens, at);

  /** `third quarter`, `first half of 2025`; a half, or a quarter `of` what is no time, is none. */
  function readOrdinal(tokens: Tokens, at: number): TimeReading | null {
    const name = readName(tokens, at);
    const after = name && yearAfter(tokens, name.end);
    if (!name || (!after && (name.code >= FIRST_HALF || of.has(normAt(tokens, name.end))))) return null;
    return { ...withYear(name.end, after, (year) => division(year, name.code)), article: true };
  }

  /** `next year’s third quarter`, `2020’s first half` */
  function readPossessive(tokens: Tokens, at: number): TimeReading | null {
    const owner = yearAfter(tokens, at);
    const name = owner && normAt(tokens, owner.end) === "'s" ? readName(tokens, owner.end + 1) : null;
    if (!owner || !name) return null;
    const date = owner.year === null ? null : division(owner.year, name.code);
    return dateReading(name.end, date, { relative: owner.relative });
  }

  function readName(tokens: Tokens, at: number): { code: number; end: number } | null {
    const number = numbers.ordinal(tokens, at) ?? readLast(tokens, at);
    if (!number) return null;
    const word = isDash(tokens, number.end) ? number.end + 1 : number.end;
    const first = divisionOf(normAt(tokens, word));
    if (first === null || number.value > countOf(first)) return null;
    return { code: first + (number.value === 0 ? countOf(first) : number.value) - 1, end: word + 1 };
  }

  /** `the last quarter of 2020`: needs its year, or it is the one before now. */
  function readLast(tokens: Tokens, at: number) {
    const step = lexicon.steps.get(normAt(tokens, at));
    return step?.offset === -1 && of.has(normAt(tokens, at + 2)) ? { value: 0, end: at + 1 } : null;
  }

  function divisionOf(norm: string): number | null {
    if (half.has(norm)) return FIRST_HALF;
    return quarter.has(norm) ? FIRST_QUARTER : null;
  }
}

function countOf(first: number): number {
  return first === FIRST_HALF ? 2 : 4;
}

/** `summer 2016`, `the spring of 2020`, `the summer`. */
export function createSeasonEntry({ lexicon }: TimeContext, yearAfter: YearAfterReader): TimeEntry {
  const { article, of } = lexicon.words;

  function read(tokens: Tokens, at: number): TimeReading | null {
    const row = lexicon.seasons.get(normAt(tokens, at));
    if (!row) return null;
    const after = yearAfter(tokens, at + 1);
    if (row.use === 'homograph' && !isSeason(tokens, at, after)) return null;
    if (!after && (!article.has(normAt(tokens, at - 1)) || of.has(normAt(tokens, at + 1)))) return null;
    const winter = row.code === WINTER && after?.first !== undefined ? { ...after, year: after.first } : after;
    return { ...withYear(at + 1, winter, (year) => division(year, row.code)), article: true };
  }

  /** `the fall of 2019`, `spring 2020`, but not `the fall last year`, `a fall of 1950`. */
  function isSeason(tokens: Tokens, at: number, after: YearAfter | null): boolean {
    if (!after || lexicon.words.one.has(normAt(tokens, at - 1))) return false;
    return after.relative === null || of.has(normAt(tokens, at + 1));
  }

  return { words: [...lexicon.seasons.keys()], digits: false, read };
}
