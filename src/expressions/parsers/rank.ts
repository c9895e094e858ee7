import type { Language } from '../../language/language';
import { closedClassesOf, wordSetsOf } from '../../language/lookups';
import type { RankTables } from '../../language/quantity-tables';
import { createRoles } from '../../language/roles';
import type { Token } from '../../tokens';
import type { Candidate, ExpressionParser } from '../candidate';
import { candidate, lookalike } from '../candidates';
import { type CardinalReader, createCardinalReader } from '../numerals/cardinal';
import { isGluedHyphen, isHyphen, overHyphen } from '../numerals/hyphen';
import type { NumeralLexicon } from '../numerals/lexicon';
import { createOrdinalReader } from '../numerals/ordinal';
import { isPhraseEnd } from '../phrases';
import { looksPlural } from '../plural';
import type { Readers } from '../readers';

/**
 * Makes the reader of places: `12th`, `second`, `third largest`, `biggest`, `most ambitious`, a `record` number,
 * `top 30`, `topped`. The value is the place: 1 for a superlative, 3 for the third largest.
 */
export function createRankParser(language: Language, { lexicon }: Readers): ExpressionParser {
  const plays = createRoles<keyof RankTables>(language.rankWords);
  const is: RoleTest = (role, token) => token !== undefined && plays(role, token.norm);
  const superlativeEnd = createSuperlativeReader(language, lexicon, is);
  const ordinalAt = createOrdinalReading(lexicon, is, superlativeEnd);
  const readCardinal = createCardinalReader(lexicon);

  const { superlatives, most, record, leading, top, bottom, topped, next, extremes } = language.rankWords;
  /** Words that say a place by other means than counting, alone and before a number or another such word. */
  const saying = [superlatives, most, record, leading, top, topped, extremes].flat();
  const opens = new Set<string>([...saying, ...bottom, ...next]);

  const parse: ExpressionParser = (tokens, at) => {
    if (!opens.has(tokens[at]!.norm)) return ordinalAt(tokens, at);
    const superlative = superlativeEnd(tokens, at);
    if (superlative) return rank(at, superlative, 1);
    const token = tokens[at]!;
    if (is('top', token) || is('bottom', token)) return topAt(lexicon, readCardinal, is, tokens, at);
    if (is('next', token)) return nextAt(tokens, at);
    if (isOneWordRank(lexicon, is, tokens, at)) return rank(at, isGluedHyphen(tokens, at + 1) ? at + 3 : at + 1, 1);
    return ordinalAt(tokens, at);
  };
  parse.alone = new Set([...saying, ...lexicon.ordinals.keys()]);
  parse.words = new Set([...parse.alone, ...opens, ...lexicon.starters]);
  return parse;

  /** `next largest` is the second. */
  function nextAt(tokens: readonly Token[], at: number): Candidate | null {
    const end = tokens[at + 1] ? superlativeEnd(tokens, overHyphen(tokens, at + 1)) : null;
    return end ? rank(at, end, 2) : null;
  }
}

type RoleTest = (role: keyof RankTables, token: Token | undefined) => boolean;
type SuperlativeReader = (tokens: readonly Token[], at: number, counted?: boolean) => number | null;

/** Makes the reader of what counts a place: `12th`, `third largest`. */
function createOrdinalReading(lexicon: NumeralLexicon, is: RoleTest, superlativeEnd: SuperlativeReader) {
  const readOrdinal = createOrdinalReader(lexicon, createCardinalReader(lexicon));

  return (tokens: readonly Token[], at: number): Candidate | null => {
    const ordinal = mayBeOrdinal(lexicon, tokens, at) ? readOrdinal(tokens, at) : null;
    if (!ordinal || isSecond(tokens, at, ordinal.end) || isListMark(lexicon, tokens, at, ordinal.end)) return null;
    const { value, end } = ordinal;
    const after = overHyphen(tokens, end);
    const superlative = tokens[after] ? superlativeEnd(tokens, after, true) : null;
    if (superlative) return rank(at, superlative, value);
    if (after > end && is('ever', tokens[after])) return rank(at, after + 1, value);
    // `first-team` and `second-hand` are words of their own.
    return after > end ? null : rank(at, end, value);
  };

  /** `second` as a unit of time or a verb. */
  function isSecond(tokens: readonly Token[], at: number, end: number): boolean {
    if (!is('second', tokens[end - 1]) || end > at + 1 || is('placesAfterSecond', tokens[end])) return false;
    const before = tokens[at - 1];
    if (is('notBeforeSecond', before)) return true;
    return before !== undefined && lexicon.words.articles.has(before.norm) && tokens[end]?.kind !== 'word';
  }
}

/** Makes the reader of where a superlative ends: `largest`, `most ambitious`, `the most votes`, behind an ordinal `third-most votes`. */
function createSuperlativeReader(language: Language, lexicon: NumeralLexicon, is: RoleTest): SuperlativeReader {
  const { articles, possessives } = closedClassesOf(language);
  const { be } = wordSetsOf(language.rankWords);
  const pointing = new Set<string>([...articles, ...possessives, "'s"]);

  return (tokens, at, counted = false) => {
    const token = tokens[at]!;
    if (is('superlatives', token)) return at + 1;
    if (!is('most', token)) return null;
    const next = tokens[at + 1];
    if (next?.kind !== 'word' || is('notAfterMost', next)) return null;
    if (isAdjective(next)) return isQuantifier(tokens, at) || isIntensifier(tokens, at) ? null : at + 2;
    if (is('mostBefore', next)) return tokens[at - 1]?.norm === 'the' ? at + 1 : null;
    const plural = looksPlural(next.norm) && !lexicon.words.breaks.has(next.norm);
    return plural && (counted || tokens[at - 1]?.norm === 'the') ? at + 1 : null;
  };

  /** `in [most developing countries]`: without an article, before a plural, most of them. */
  function isQuantifier(tokens: readonly Token[], at: number): boolean {
    const [before, noun, next] = [tokens[at - 1]?.norm ?? '', tokens[at + 2], tokens[at + 3]];
    if (tokens[at]!.norm !== 'most' || noun?.kind !== 'word' || pointing.has(before)) return false;
    // `the five most remote islands`
    if (lexicon.ordinals.has(before) || lexicon.starters.has(before) || tokens[at - 1]?.kind === 'number') return false;
    return looksPlural(noun.norm) && !lexicon.words.breaks.has(noun.norm) && next?.norm !== "'s";
  }

  /** `The results are most pleasing.`: very much so. */
  function isIntensifier(tokens: readonly Token[], at: number): boolean {
    const next = tokens[at + 2];
    return tokens[at]!.norm === 'most' && be.has(tokens[at - 1]?.norm ?? '') && isPhraseEnd(next);
  }

  function isAdjective(token: Token): boolean {
    const { norm } = token;
    if (is('adjectives', token)) return true;
    return norm.length > 5 && language.rankWords.adjectiveEndings.some((ending) => norm.endsWith(ending));
  }
}

/** An ordinal is one word, digits and letters that touch, or a run of number words that ends in one. */
function mayBeOrdinal(lexicon: NumeralLexicon, tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.kind === 'number') return tokens[at + 1]?.spaceBefore === false;
  for (let i = at; i < at + LONGEST_ORDINAL && i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (lexicon.ordinals.has(norm)) return true;
    if (i > at && !isHyphen(norm) && !lexicon.words.and.has(norm) && !lexicon.starters.has(norm)) return false;
  }
  return false;
}

/** `First, …; second, …` count the points of an argument; `first, second and 4th` do not. */
function isListMark(lexicon: NumeralLexicon, tokens: readonly Token[], at: number, end: number): boolean {
  const opens = at === 0 || /^[;:,.(–—]$/.test(tokens[at - 1]!.text) || lexicon.words.and.has(tokens[at - 1]!.norm);
  const goesOn = tokens[end + 1] !== undefined && mayBeOrdinal(lexicon, tokens, end + 1);
  return opens && tokens[at]!.kind === 'word' && tokens[end]?.text === ',' && !goesOn;
}

/** `top 30`: at that place or a better one; `bottom three` is a group. A share (`top 10 per cent`) is neither. */
function topAt(
  lexicon: NumeralLexicon,
  readCardinal: CardinalReader,
  is: RoleTest,
  tokens: readonly Token[],
  at: number,
): Candidate | null {
  const first = overHyphen(tokens, at + 1);
  const token = tokens[first];
  if (!token) return null;
  const digits =
    token.kind === 'number' && /^[1-9]\d{0,3}$/.test(token.text) ? { value: Number(token.text), end: first + 1 } : null;
  const number =
    digits ?? (token.kind === 'word' && !lexicon.magnitudes.has(token.norm) ? readCardinal(tokens, first, null) : null);
  const next = number && tokens[number.end];
  if (!number || next?.kind === 'symbol' || lexicon.words.shares.has(next?.norm ?? '')) return null;
  return is('top', tokens[at])
    ? { ...rank(at, number.end, number.value), comparator: '<=' }
    : lookalike(at, number.end);
}

/** `record`, `leading`, `topped`, a `ten-year high`, where they say that nothing stands higher, or lower. */
function isOneWordRank(lexicon: NumeralLexicon, is: RoleTest, tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (is('record', token)) return isRecord(is, tokens, at);
  if (is('extremes', token)) return isExtreme(lexicon, is, tokens, at);
  if (is('leading', token)) return is('leadingBefore', before) && next?.kind === 'word' && !is('notAfterLeading', next);
  return is('topped', token) && is('toppedAfter', next);
}

function isRecord(is: RoleTest, tokens: readonly Token[], at: number): boolean {
  const after = overHyphen(tokens, at + 1);
  const next = tokens[after];
  if (is('recordAfter', next) || next?.kind === 'number') return true;
  return is('recordBefore', tokens[at - 1]) && !is('notAfterRecord', next);
}

/** `a seven-month high`, `at 50-year lows`. */
function isExtreme(lexicon: NumeralLexicon, is: RoleTest, tokens: readonly Token[], at: number): boolean {
  const [joint, next] = [tokens[at - 2], tokens[at + 1]];
  if (!is('extremesBefore', tokens[at - 1]) || !joint) return false;
  const counted = isHyphen(joint.norm) || joint.kind === 'number' || lexicon.starters.has(joint.norm);
  return counted && (isPhraseEnd(next) || is('extremesAfter', next));
}

function rank(first: number, end: number, value: number): Candidate {
  return candidate('ordinal', first, end, { value });
}

/** Tokens of `two hundred and twenty-first`. */
const LONGEST_ORDINAL = 8;
