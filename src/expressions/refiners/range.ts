import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { Candidate, ExpressionRefiner } from '../candidate';
import { createPhraseMapBefore, rowsOf } from '../phrases';
import { isBare, scaledLike, share } from '../shared-unit';
import { createLargerUnitReader } from '../units/larger-unit';
import { createChangeTest, type Lead } from './range-change';
import { createJoinReader, type Join } from './range-join';

/** Two figures with what stands before, between and around them. */
interface Two {
  left: Candidate;
  right: Candidate;
  join: Join;
  lead: Lead | null;
  /** The figure before both. */
  before: Candidate | undefined;
  /** They are one of two ranges. */
  paired: boolean;
  /** Where a range of them starts. */
  first: number;
}

/**
 * Two ends make one range: `5-7%`, `between $2 and $3 billion`, `three to five years`, `from 10 to 20 km`. What a verb
 * or noun of change governs (`rose from 5% to 7%`) stays two figures, and a score (`3-1`) is none.
 */
export function createRangeRefiner(language: Language): ExpressionRefiner {
  const together = createTwoReader(language);
  const merge = createMerger(language);

  return (tokens, candidates) => {
    const merged: Candidate[] = [];
    for (const [at, right] of candidates.entries()) {
      const two = together(tokens, merged, candidates, at);
      const range = two && merge(tokens, two);
      if (range) merged.pop();
      merged.push(...(range ?? [right]));
    }
    return merged;
  };
}

/** Makes the reader of the figure at a place with the last one that was read, where something joins them. */
function createTwoReader(language: Language) {
  const { ranges, ages } = language;
  const { to, from, between } = wordSetsOf(ranges);
  const age = createPhraseMapBefore(rowsOf(ages.before));
  const joinOf = createJoinReader(language);

  return (
    tokens: readonly Token[],
    read: readonly Candidate[],
    candidates: readonly Candidate[],
    at: number,
  ): Two | null => {
    const [left, right, before] = [read.at(-1), candidates[at]!, read.at(-2)];
    const join = left ? joinOf(tokens, left.end, right.first) : null;
    if (!left || !join) return null;
    const paired = join === 'to' && (isPair(tokens, candidates.slice(at, at + 3)) || isBack(tokens, left, before));
    const lead = leadBefore(tokens, left.first, join);
    const led = lead !== null && !paired && leads(tokens[left.first - 1]!);
    // Its `from` is part of it.
    return { left, right, join, lead, before, paired, first: led ? left.first - 1 : left.first };
  };

  /** `from 4 [to 6 per cent to 1 to 2 per cent]`: two ranges, no steps. */
  function isPair(tokens: readonly Token[], [high, low, top]: readonly Candidate[]): boolean {
    return (
      top !== undefined &&
      joinOf(tokens, high!.end, low!.first) === 'to' &&
      joinOf(tokens, low!.end, top.first) === 'to'
    );
  }

  /** `to 1 to 2 per cent from [4 to 6 per cent]`. */
  function isBack(tokens: readonly Token[], { first }: Candidate, before: Candidate | undefined): boolean {
    if (!before?.range || before.end !== first - 1 || !from.has(tokens[first - 1]!.norm)) return false;
    return to.has(tokens[before.first - 1]?.norm ?? '');
  }

  function leads({ norm }: Token): boolean {
    return between.has(norm) || from.has(norm);
  }

  /** `between` or `from` right before, or before `the ages of`. */
  function leadBefore(tokens: readonly Token[], first: number, join: Join): Lead | null {
    const beside = tokens[first - 1];
    const word = beside && !leads(beside) ? (age(tokens, first)?.first ?? first) : first;
    const norm = tokens[word - 1]?.norm ?? '';
    if (between.has(norm)) return 'between';
    return from.has(norm) && join === 'to' ? 'from' : null;
  }
}

/** Makes what joins two figures: the range in place of both, nothing in place of a score, or null where they stay two. */
function createMerger(language: Language) {
  const isChange = createChangeTest(language);
  const inLarger = createLargerUnitReader(language);

  return (tokens: readonly Token[], two: Two): Candidate[] | null => {
    const { left, right, join, lead } = two;
    const ends = matched(left, right);
    if (!ends) return null;
    if (join === 'plus-minus') return [tolerance(left, right)];
    const tied = join === 'dash' && !isApart(tokens, left.end);
    if (tied && areDigits(tokens, left, right)) return null;
    if (tied && isScore(left, right)) return [];
    const inOneUnit = isBare(left) ? two : { ...two, left: ends[0] };
    if (stands(tokens, inOneUnit, tied || ends[0].value! < ends[1].value!))
      return isOfOne(tokens, two) ? [rangeOf(ends, two.first)] : null;
    // `rose from 5 to 7 million`: the magnitude is said once for both.
    if (join === 'to' && lead === 'from' && isBare(left)) return [{ ...left, value: scaledLike(left, right) }, right];
    return null;
  };

  /** Both ends with the unit and magnitude that they share, or null where they are of different things. */
  function matched(left: Candidate, right: Candidate): [Candidate, Candidate] | null {
    if (left.value === null || right.value === null) return null;
    if (isBare(left) && isBare(right)) return [{ ...left, value: scaledLike(left, right) }, right];
    if (isBare(left)) return pair(share(left, right), right);
    if (isBare(right)) return left.leads ? pair({ ...left, value: scaledLike(left, right) }, share(right, left)) : null;
    if (left.kind !== right.kind || TIME.has(left.kind)) return null;
    // `between 30 cm and 1 metre`, `six months to two years`
    const larger = left.unit !== right.unit && right.unit !== null ? inLarger(left, right.unit) : null;
    if (larger) return [larger, right];
    if (left.unit !== right.unit && !right.unit?.startsWith(`${left.unit} per `)) return null;
    return [{ ...left, value: scaledLike(left, right) }, right];
  }

  /** Whether what joins them makes a range of them; of a dash `rises` tells. */
  function stands(tokens: readonly Token[], { left, right, join, lead, before, paired }: Two, rises: boolean): boolean {
    switch (join) {
      case 'dash':
        return rises;
      case 'and':
        return lead === 'between';
      case 'to':
        return lead === 'between' || paired || !isChange(tokens, left, right, lead, before);
      case 'or':
        return isBare(left) && areNeighbours(left, right);
      default:
        return left.kind === 'currency' && left.leads === true;
    }
  }
}

/** `three-nought-two`. */
function areDigits(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
  return isBare(left) && tokens[left.end - 1]!.kind === 'word' && tokens[right.first]!.kind === 'word';
}

/** Not `above the age of 70 to R900 a year`: a sign that only the second has is not for both. */
function isOfOne(tokens: readonly Token[], { left, right, join }: Two): boolean {
  return join !== 'to' || !((isBare(left) && right.leads === true) || isPaidTo(tokens, left, right));
}

function rangeOf([low, high]: readonly [Candidate, Candidate], first: number): Candidate {
  const [min, max] = [Math.min(low.value!, high.value!), Math.max(low.value!, high.value!)];
  return { ...high, first, value: null, range: { min, max }, edtf: null };
}

/** `lent $30 billion to 20 million borrowers`: who gets it, where each has a magnitude of its own. */
function isPaidTo(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
  if (left.kind !== 'currency' || !isBare(right) || !left.amount?.exponent || !right.amount?.exponent) return false;
  const next = tokens[right.end];
  return right.value! < left.value! || (next?.kind === 'word' && next.spaceBefore && next.norm.endsWith('s'));
}

const TIME: ReadonlySet<string> = new Set(['year', 'date', 'ordinal']);

function pair(left: Candidate | null, right: Candidate | null): [Candidate, Candidate] | null {
  return left && right ? [left, right] : null;
}

function isApart(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.spaceBefore || (tokens[at + 1]?.spaceBefore ?? false);
}

/** `three or four`, `2 or 3 million`: about so many. */
function areNeighbours({ amount: low }: Candidate, { amount: high }: Candidate): boolean {
  return low !== null && high !== null && Number(high.decimal) === Number(low.decimal) + 1 && Number(low.decimal) < 20;
}

/** `3-1`, `2–2`: small bare numbers that do not rise. */
function isScore(left: Candidate, right: Candidate): boolean {
  return isBare(left) && isBare(right) && left.value! >= right.value! && left.value! < 200;
}

/** `2.5 ± 0.1 km`: the value with its error. */
function tolerance(left: Candidate, right: Candidate): Candidate {
  return { ...right, first: left.first, value: left.value, amount: left.amount, comparator: '~' };
}
