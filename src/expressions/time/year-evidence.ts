import { fourDigitsAt, isCapitalized, isDash, isFreeBefore, normAt, type Tokens } from './cursor';
import type { Lexicon } from './lexicon';

/** Years that need no cue. */
const USUAL_FROM = 1900;
const USUAL_TO = 2060;

/** Words of a subject in front of its verb. */
const SUBJECT = 3;

export interface YearEvidence {
  /** Whether the four digits at a place are a year, and no count, amount or label. */
  isYear(tokens: Tokens, at: number): boolean;
  /** What follows is counted: `2000 people`, `1500 new jobs`. */
  isCount(tokens: Tokens, end: number): boolean;
  /** A year from its looks alone: usual and no round hundred. */
  isUsual(year: number): boolean;
  /** Two numbers that are years together: `1790 to 1801`, but not `1200-1500`. */
  areYears(first: number, last: number): boolean;
  /** What follows two numbers that open a sentence is no noun that they count, but what happened between them. */
  opensEvent(tokens: Tokens, end: number): boolean;
}

export function createYearEvidence(lexicon: Lexicon): YearEvidence {
  function isYear(tokens: Tokens, at: number): boolean {
    const year = fourDigitsAt(tokens, at);
    if (!stands(lexicon, tokens, at) || lexicon.notYearAfter.has(normAt(tokens, at - 1))) return false;
    const cued = isCued(lexicon, tokens, at, year);
    if (isCount(lexicon, tokens, at + 1)) return isQualifier(lexicon, tokens, at, year, cued);
    return isUsual(year) || cued;
  }

  return {
    isYear,
    isUsual,
    areYears,
    isCount: (tokens, end) => isCount(lexicon, tokens, end),
    opensEvent: (tokens, end) => opensEvent(lexicon, tokens, end),
  };
}

/** `in 1789`, `(1848)`, `(Mensah, 1800)`, `2010 and 2000`; a round hundred after `by` is an amount (`rose by 2000`) unless it opens the clause. */
function isCued(lexicon: Lexicon, tokens: Tokens, at: number, year: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (year < 2200 && tokens[at + 1]?.text === ')' && (before.text === '(' || before.text === ',')) return true;
  if (
    isBound(lexicon, tokens, at) ||
    isListed(lexicon, tokens, at) ||
    isPrefix(lexicon, tokens, at) ||
    endsSpan(tokens, at, year)
  )
    return true;
  if (year >= 1700 && year < USUAL_FROM && year % 50 !== 0 && isNamed(lexicon, tokens, at)) return true;
  if (!lexicon.yearCues.has(before.norm) || year > 2200) return false;
  if (!lexicon.words.by.has(before.norm) || year % 100 !== 0 || year === 2100) return true;
  return isCapitalized(before) || tokens[at - 2]?.text === ',';
}

/** `the 1836 assault`, `its 1868 charter`, `the War of 1812`, `the crisis of 1873`. */
function isNamed(lexicon: Lexicon, tokens: Tokens, at: number): boolean {
  const { article, determiner, of } = lexicon.words;
  const before = normAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (article.has(before) || determiner.has(before) || before === "'s")
    return next?.kind === 'word' && next.spaceBefore;
  const noun = tokens[at - 2];
  return of.has(before) && noun?.kind === 'word' && (isCapitalized(noun) || article.has(normAt(tokens, at - 3)));
}

/** After another year and `and` or `or`. */
function isListed(lexicon: Lexicon, tokens: Tokens, at: number): boolean {
  return lexicon.words.listed.has(normAt(tokens, at - 1)) && isUsual(fourDigitsAt(tokens, at - 2));
}

/** A year before a plural: `the 2014 protests`, `In 2015 exports rose`, `2019 levels`. */
function isQualifier(lexicon: Lexicon, tokens: Tokens, at: number, year: number, cued: boolean): boolean {
  if (lexicon.yearPlurals.has(normAt(tokens, at + 1))) return isUsual(year) || year === 2000;
  if (!isUsual(year)) return false;
  // `2016 brings elections`: what ends in s may be a verb.
  return cued || at === 0 || lexicon.words.article.has(normAt(tokens, at - 1)) || tokens[at - 1]?.norm === "'s";
}

function isCount(lexicon: Lexicon, tokens: Tokens, end: number): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word' || !next.spaceBefore) return false;
  return (
    isPlural(lexicon, next.norm) ||
    (lexicon.countAdjectives.has(next.norm) && isPlural(lexicon, normAt(tokens, end + 1)))
  );
}

/** `Between 1600 and 1700, grain`, `From 1600 to 1700 the price`, `Between 1600 and 1700 farm wages fell`. */
function opensEvent(lexicon: Lexicon, tokens: Tokens, end: number): boolean {
  const next = tokens[end];
  if (next?.text === ',') return !normAt(tokens, end + 1).endsWith('ing');
  const { article, determiner, of } = lexicon.words;
  if (next && (article.has(next.norm) || determiner.has(next.norm))) return true;
  for (let at = end; at <= end + SUBJECT && tokens[at]?.kind === 'word' && !of.has(tokens[at]!.norm); at++)
    if (at > end && lexicon.changeVerbs.has(tokens[at]!.norm)) return true;
  return false;
}

/** An s at the end says plural, but for `ss`, `us`, `is` and short words (`as`, `was`, `has`). */
function isPlural(lexicon: Lexicon, norm: string): boolean {
  return (norm.length > 3 && /[^siu]s$/.test(norm) && !lexicon.notPlurals.has(norm)) || lexicon.countPlurals.has(norm);
}

/** `as early as 2065`, `as late as 1790`. */
function isBound(lexicon: Lexicon, tokens: Tokens, at: number): boolean {
  return normAt(tokens, at - 1) === 'as' && lexicon.words.asBound.has(normAt(tokens, at - 2));
}

/** Nothing glued to its sides makes it part of a label, an amount or a longer number. */
function stands(lexicon: Lexicon, tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before && isAmountSign(before.text)) return false;
  if (!isFreeBefore(tokens, at) && !isPrefix(lexicon, tokens, at)) return false;
  const after = tokens[at + 1];
  if (!after || after.spaceBefore) return true;
  if (isDash(tokens, at + 1)) return tokens[at + 2]?.kind !== 'number';
  return after.norm === "'s" || after.kind === 'punctuation';
}

/** `mid-2015`, `pre-2010`, `June-2015`: a word, a dash, the year. */
function isPrefix(lexicon: Lexicon, tokens: Tokens, at: number): boolean {
  if (!isDash(tokens, at - 1)) return false;
  const word = normAt(tokens, at - 2);
  return lexicon.edges.has(word) || lexicon.months.has(word) || lexicon.words.yearPrefix.has(word);
}

/** `the Plan 2025 - 2029 aims`: behind a dash with spaces and an earlier year. */
function endsSpan(tokens: Tokens, at: number, year: number): boolean {
  const first = isDash(tokens, at - 1) && tokens[at]!.spaceBefore ? fourDigitsAt(tokens, at - 2) : -1;
  return isUsual(first) && first < year;
}

function isUsual(year: number): boolean {
  return year >= USUAL_FROM && year < USUAL_TO && year % 100 !== 0;
}

function areYears(first: number, last: number): boolean {
  if (last <= first || last >= 2200) return false;
  return isUsual(first) || isUsual(last) || (first >= 1400 && (first % 50 !== 0 || last % 50 !== 0));
}

function isAmountSign(text: string): boolean {
  return /^[\p{Sc}#§№+±=<>≤≥~]$/u.test(text);
}
