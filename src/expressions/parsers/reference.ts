import type { Language } from '../../language/language';
import { closedClassesOf, wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { Candidate, ExpressionParser } from '../candidate';
import { lookalike } from '../candidates';
import { isGluedHyphen, isHyphen } from '../numerals/hyphen';
import { createPhraseMap, type PhraseMap, rowsOf } from '../phrases';

/**
 * Makes the reader of numbers that point at something: a case or statute (`347 U.S. 483`), a place on a grid of streets
 * (`2100 South`, `the 300 block`), a local phone number, somebody's age by its decade (`in her 30s`), a stage (`phase two`).
 */
export function createReferenceParser(language: Language): ExpressionParser {
  const { lookalikes, calendar, numerals } = language;
  const reporters = createPhraseMap(rowsOf(lookalikes.reporters));
  const { compass, blocks, stages, notStages } = wordSetsOf(lookalikes);
  const { possessives } = closedClassesOf(language);
  const edges = new Set(Object.keys(calendar.edges));
  const joins = new Set<string>([...lookalikes.and, ...lookalikes.to]);
  const small = new Set(Object.keys(numerals.small));
  const magnitudes = new Set(Object.keys(numerals.magnitudes));

  const parse: ExpressionParser = (tokens, at) => {
    if (edges.has(tokens[at]!.norm)) return edgeOfAge(tokens, at);
    if (tokens[at]!.kind !== 'number') return stageAt(tokens, at);
    return (
      citationAt(reporters, tokens, at) ??
      placeAt(blocks, compass, tokens, at) ??
      localPhoneAt(tokens, at) ??
      decadeOfAge(tokens, at)
    );
  };
  parse.words = new Set([...stages, ...edges]);
  parse.alone = new Set();
  return parse;

  /** `in their 30s and 40s`, `in his mid-50s`. */
  function decadeOfAge(tokens: readonly Token[], at: number): Candidate | null {
    if (!isDecade(tokens, at)) return null;
    let before = at - 1;
    while (before > at - 4 && tokens[before] && (isHyphen(tokens[before]!.text) || edges.has(tokens[before]!.norm)))
      before--;
    if (!possessives.has(tokens[before]?.norm ?? '')) return null;
    let end = at + 2;
    while (joins.has(tokens[end]?.norm ?? '') && isDecade(tokens, end + 1)) end += 3;
    return lookalike(at, end);
  }

  /** `in his mid-50s`, which is no part of a decade. */
  function edgeOfAge(tokens: readonly Token[], at: number): Candidate | null {
    const age = tokens[at + 1] && decadeOfAge(tokens, isHyphen(tokens[at + 1]!.text) ? at + 2 : at + 1);
    return age ? lookalike(at, age.end) : null;
  }

  /** `phase two trials`, `stages 1 to 3`; `at this stage two firms` counts firms. */
  function stageAt(tokens: readonly Token[], at: number): Candidate | null {
    if (notStages.has(tokens[at - 1]?.norm ?? '') || !isPlace(small, magnitudes, tokens, at + 1)) return null;
    let end = at + 2;
    while (joins.has(tokens[end]?.norm ?? '') && isPlace(small, magnitudes, tokens, end + 1)) end += 2;
    return lookalike(at, end);
  }
}

/** `42 U.S.C. § 1983`: a volume, its series, a page. */
function citationAt(reporters: PhraseMap<true>, tokens: readonly Token[], at: number): Candidate | null {
  const series = tokens[at + 1] ? reporters.at(tokens, at + 1) : null;
  if (!series) return null;
  const page = tokens[series.end]?.text === '§' ? series.end + 1 : series.end;
  return tokens[page]?.kind === 'number' ? lookalike(at, page + 1) : null;
}

/** `2100 South and 300 East`, but `12 South African firms`; `the 300 block of Elm Street`. */
function placeAt(
  blocks: ReadonlySet<string>,
  compass: ReadonlySet<string>,
  tokens: readonly Token[],
  at: number,
): Candidate | null {
  const next = tokens[at + 1];
  if (!next?.spaceBefore || !/^\d{1,5}$/.test(tokens[at]!.text)) return null;
  if (blocks.has(next.norm)) return tokens[at]!.text.endsWith('00') ? lookalike(at, at + 2) : null;
  const after = tokens[at + 2];
  const qualifies = after?.kind === 'word' && after.text !== after.norm;
  return compass.has(next.norm) && next.text !== next.norm && !qualifies && after?.text !== '-'
    ? lookalike(at, at + 2)
    : null;
}

function isPlace(
  small: ReadonlySet<string>,
  magnitudes: ReadonlySet<string>,
  tokens: readonly Token[],
  at: number,
): boolean {
  const token = tokens[at];
  if (!token?.spaceBefore || isGluedHyphen(tokens, at + 1)) return false;
  const next = tokens[at + 1];
  if (next && (magnitudes.has(next.norm) || next.kind === 'symbol')) return false;
  return small.has(token.norm) || /^\d{1,2}$/.test(token.text);
}

function isDecade(tokens: readonly Token[], at: number): boolean {
  const ending = tokens[at + 1];
  return /^[1-9]0$/.test(tokens[at]?.text ?? '') && ending?.norm === 's' && !ending.spaceBefore;
}

/** `0800 555 111`: a nought that is not said in numbers, and more groups. */
function localPhoneAt(tokens: readonly Token[], at: number): Candidate | null {
  if (!/^0\d{2,4}$/.test(tokens[at]!.text)) return null;
  let end = at + 1;
  while (tokens[end]?.kind === 'number' && /^\d{3,7}$/.test(tokens[end]!.text)) end++;
  return end > at + 1 ? lookalike(at, end) : null;
}
