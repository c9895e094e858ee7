import type { Candidate, ExpressionContext, ExpressionParser } from '../candidate';
import { candidate } from '../candidates';
import { CALENDAR_UNITS, durationOf } from '../duration';
import { normAt, type Tokens } from './cursor';
import { toEdtf } from './edtf';
import { createGrammar } from './grammar';
import type { Lexicon } from './lexicon';
import type { Period } from './period';
import { createTimeContext, type Length, type TimeReading } from './reading';
import { isAhead } from './tense';

/** Reads years, dates, periods and clock times, and resolves them to EDTF against the reference date. */
export function createTimeParsers({ language, options }: ExpressionContext): ExpressionParser[] {
  const context = createTimeContext(language, options);
  const { readRange, starts } = createGrammar(context);
  const { article, repeats } = context.lexicon.words;
  const { mayBegin } = context.gate;

  const parse: ExpressionParser = (tokens, at) => {
    const token = tokens[at]!;
    if (token.kind === 'number') return mayBegin(tokens, at) ? toCandidate(tokens, at, readRange(tokens, at)) : null;
    if (article.has(token.norm)) return parseDefinite(tokens, at);
    return toCandidate(tokens, at, readRange(tokens, at));
  };
  parse.words = new Set([...starts, ...article]);
  parse.alone = wordsWithoutDigits(context.lexicon);

  /** The article belongs to some times alone; the others are read at their own first token. */
  function parseDefinite(tokens: Tokens, at: number): Candidate | null {
    const next = tokens[at + 1];
    if (!next || (next.kind !== 'number' && !starts.has(next.norm))) return null;
    const reading = readRange(tokens, at + 1);
    return reading?.article ? toCandidate(tokens, at, reading) : null;
  }

  function toCandidate(tokens: Tokens, first: number, reading: TimeReading | null): Candidate | null {
    if (!reading || repeats.has(normAt(tokens, first - 1))) return null;
    const { end, relative, kind, comparator } = reading;
    const period = complete(tokens, first, reading.period);
    const { textual, counted } = reading;
    const fields = { comparator, edtf: toEdtf(period), relative, period, textual, counted };
    const made = candidate(kind, first, end, fields);
    return reading.length ? asDuration(made, reading.length) : made;
  }

  function complete(tokens: Tokens, first: number, period: Period | null): Period | null {
    if (!period || period.from.year !== null) return period;
    const ahead = isAhead(context.lexicon, tokens, first);
    const from = context.reference.complete(period.from, ahead);
    return { ...period, from, to: period.to && { ...period.to, year: from.year } };
  }

  return [parse];
}

/** `the past two years` is as long as it says, and stretches from date to date where those are known. */
function asDuration(time: Candidate, { unit, value }: Length): Candidate {
  return { ...time, kind: 'duration', value, unit, edtf: time.edtf ?? durationOf(CALENDAR_UNITS[unit], value) };
}

/** Every time without digits holds one of these: `this` or `the end of` are nothing without a unit or a name. */
function wordsWithoutDigits({ months, weekdays, seasons, units, days, dayParts, decades, holidays, words }: Lexicon) {
  const names = [months, weekdays, seasons, units, days, decades, holidays].flatMap((table) => [...table.keys()]);
  return new Set([...names, ...dayParts, ...words.weekend]);
}
