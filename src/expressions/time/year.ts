import {
  fourDigitsAt,
  integerAt,
  isCapitalized,
  isDash,
  isFreeBefore,
  isGlued,
  isTightDash,
  normAt,
  skipComma,
  type Tokens,
} from './cursor';
import type { Lexicon } from './lexicon';
import { division, monthDate, yearDate } from './period';
import { dateReading, readingOf, type TimeContext, type TimeEntry, type TimeReading } from './reading';
import type { YearEvidence } from './year-evidence';

const year = { kind: 'year' } as const;

/** Years in four digits and what is written onto them: `1978`, `2015-16`, `2010–2020`, `2016 November`, `2020 Q3`. */
export function createYearEntry({ lexicon }: TimeContext, evidence: YearEvidence): TimeEntry {
  const { words } = lexicon;

  function read(tokens: Tokens, at: number): TimeReading | null {
    if (words.circa.has(normAt(tokens, at))) return readCirca(tokens, at);
    const value = fourDigitsAt(tokens, at);
    if (value < 0) return null;
    return (
      readSpan(tokens, at, value) ??
      readQualified(lexicon, evidence, tokens, at, value) ??
      readPlain(evidence, tokens, at, value)
    );
  }

  /** `c. 1741`, `circa 1900` */
  function readCirca(tokens: Tokens, at: number): TimeReading | null {
    const digits = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const value = fourDigitsAt(tokens, digits);
    const reading =
      value < 0 ? null : (readSpan(tokens, digits, value) ?? dateReading(digits + 1, yearDate(value), year));
    return reading && { ...reading, comparator: '~' };
  }

  function readSpan(tokens: Tokens, at: number, value: number): TimeReading | null {
    return readJoined(tokens, at, value) ?? readLed(tokens, at, value) ?? readStep(words, evidence, tokens, at, value);
  }

  /** `from 1790 to 1801`, `between 1790 and 1801`: the word before them makes years of them, as a dash does. */
  function readLed(tokens: Tokens, at: number, first: number): TimeReading | null {
    const [lead, joint] = [normAt(tokens, at - 1), normAt(tokens, at + 1)];
    const joined = words.from.has(lead) ? words.to.has(joint) : words.between.has(lead) && words.and.has(joint);
    const last = joined ? fourDigitsAt(tokens, at + 2) : -1;
    if (last < 0 || !isFree(tokens, at + 2, at + 3)) return null;
    const event = at === 1 && first >= 1000 && last > first && last < 2200 && evidence.opensEvent(tokens, at + 3);
    return event ? spanOf(at, first, last) : yearSpan(evidence, tokens, at, first, last);
  }

  /** Two years with a dash or stroke between: the second may be short. */
  function readJoined(tokens: Tokens, at: number, value: number): TimeReading | null {
    const stroke = tokens[at + 1]?.text === '/';
    if (!stroke && !isDash(tokens, at + 1)) return null;
    if (isGlued(tokens, at + 1) !== isGlued(tokens, at + 2)) return null;
    if (!isFree(tokens, at, at + 3) && !isBesideSpan(tokens, at)) return null;
    if (lexicon.notYearAfter.has(normAt(tokens, at - 1))) return null;
    const second = tokens[at + 2]?.text ?? '';
    const digits = integerAt(tokens, at + 2, 4);
    if (digits < 0 || (second.length !== 2 && second.length !== 4)) return null;
    const last = second.length === 4 ? digits : Math.floor(value / 100) * 100 + digits + (digits === 0 ? 100 : 0);
    if (last > value) return yearSpan(evidence, tokens, at, value, last);
    return isGlued(tokens, at + 1) && second.length === 2 ? yearMonth(at, value, digits) : null;
  }

  return { words: [...words.circa], digits: true, alone: true, read };
}

function readPlain(evidence: YearEvidence, tokens: Tokens, at: number, value: number): TimeReading | null {
  return evidence.isYear(tokens, at) ? dateReading(at + 1, yearDate(value), year) : null;
}

/** `in 2015 to 16`: a year of schools or taxes, where nothing that 16 could count follows. */
function readStep(
  words: Lexicon['words'],
  evidence: YearEvidence,
  tokens: Tokens,
  at: number,
  first: number,
): TimeReading | null {
  const [second, next] = [tokens[at + 2]?.text ?? '', tokens[at + 3]];
  if (!words.to.has(normAt(tokens, at + 1)) || second.length !== 2) return null;
  if (integerAt(tokens, at + 2, 2) !== (first + 1) % 100 || !evidence.areYears(first, first + 1)) return null;
  const ends = !next || (next.kind === 'punctuation' && next.text !== '%') || words.goesOn.has(next.norm);
  return ends ? spanOf(at, first, first + 1) : null;
}

function yearSpan(evidence: YearEvidence, tokens: Tokens, at: number, first: number, last: number): TimeReading | null {
  return evidence.areYears(first, last) && !evidence.isCount(tokens, at + 3) ? spanOf(at, first, last) : null;
}

/** `2016 November`, `2016, nov`, `2020 Q3`, `2020Q3`. */
function readQualified(
  lexicon: Lexicon,
  evidence: YearEvidence,
  tokens: Tokens,
  at: number,
  value: number,
): TimeReading | null {
  const next = skipComma(tokens, at + 1);
  const month = lexicon.months.get(normAt(tokens, next));
  if (month && integerAt(tokens, next + 1, 4) < 0 && evidence.isUsual(value)) {
    // `In 2019, May resigned`, `in 2019 may`
    return month.use === 'homograph' && (next > at + 1 || !isCapitalized(tokens[next]!))
      ? null
      : dateReading(next + 1, monthDate(value, month.month));
  }
  const code = lexicon.divisionLetters.get(normAt(tokens, at + 1));
  const number = code === undefined ? -1 : integerAt(tokens, at + 2, 1);
  if (code === undefined || number < 1 || number > (code === 33 ? 4 : 2) || !isGlued(tokens, at + 2)) return null;
  return dateReading(at + 3, division(value, code + number - 1));
}

/** Either half of `2019/20–2021/22`: a dash, and another span with the same stroke. */
function isBesideSpan(tokens: Tokens, at: number): boolean {
  const dash = isTightDash(tokens, at + 3) ? at + 3 : isTightDash(tokens, at - 1) ? at - 1 : -1;
  if (dash < 0) return false;
  const [other, joint] = dash > at ? [at + 4, at + 5] : [at - 4, at - 3];
  return fourDigitsAt(tokens, other) > 0 && tokens[joint]?.text === '/' && tokens[at + 1]!.text === '/';
}

function spanOf(at: number, first: number, last: number): TimeReading {
  return readingOf(at + 3, { from: yearDate(first), to: yearDate(last) }, { ...year, range: last - first > 1 });
}

/** `2021-10`: no span of years, since it would run backwards. */
function yearMonth(at: number, value: number, month: number): TimeReading | null {
  return month >= 1 && month <= 12 ? dateReading(at + 3, monthDate(value, month)) : null;
}

/** Nothing is glued to either side but brackets and stops: no path, no telephone number. */
export function isFree(tokens: Tokens, first: number, end: number): boolean {
  if (!isFreeBefore(tokens, first)) return false;
  const after = tokens[end];
  if (!after || after.spaceBefore) return true;
  if (after.norm === "'s") return true;
  return after.kind === 'punctuation' && !isTightDash(tokens, end);
}
