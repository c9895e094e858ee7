import type { Language } from '../../language/language';
import type { Token } from '../../tokens';
import type { Candidate, ExpressionRefiner } from '../candidate';
import { createChangeWords, settingVerbForms } from '../change-words';
import { createPhraseMap, createPhraseMapBefore } from '../phrases';
import { isBare, scaledLike, share } from '../shared-unit';

type Join = 'dash' | 'to' | 'and' | 'or' | 'stroke' | 'plus-minus';

/**
 * Two ends make one range: `5-7%`, `between $2 and $3 billion`, `three to five years`, `from 10 to 20 km`. What a verb
 * or noun of change governs (`rose from 5% to 7%`) stays two figures, and a score (`3-1`) is none.
 */
export function createRangeRefiner(language: Language): ExpressionRefiner {
  const { ranges } = language;
  const sets = {
    dash: new Set<string>(ranges.dashes),
    to: new Set<string>(ranges.to),
    and: new Set<string>(ranges.and),
    or: new Set<string>(ranges.or),
    stroke: new Set<string>(ranges.stroke),
  };
  const between = new Set<string>(ranges.between);
  const from = new Set<string>(ranges.from);
  const approximate = new Set<string>(language.comparators.before['~']);
  const by = new Set<string>(ranges.by);
  const of = new Set<string>(ranges.of);
  const age = createPhraseMapBefore(language.ages.before.map((phrase) => [phrase, true] as const));
  const ranging = new Set<string>(ranges.ranging);
  const breaks = new Set<string>(language.numerals.words.breaks);
  const upTo = createPhraseMap(ranges.upTo.map((phrase) => [phrase, true] as const));
  const governs = createChangeWords(language);
  const settings = settingVerbForms(language);

  return (tokens, candidates) => {
    const merged: Candidate[] = [];
    for (const [at, next] of candidates.entries()) {
      const last = merged.at(-1);
      const join = last && joinOf(tokens, last.end, next.first);
      const paired =
        join === 'to' && (isPair(tokens, candidates.slice(at, at + 3)) || isBack(tokens, last!, merged.at(-2)));
      const range = join ? merge(tokens, last, next, join, merged.at(-2), paired) : null;
      if (range) merged.pop();
      merged.push(...(range ?? [next]));
    }
    return merged;
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
    return sets.to.has(tokens[before.first - 1]?.norm ?? '');
  }

  /** What stands between two figures, where that is a join alone: a word for one may have `about` behind it. */
  function joinOf(tokens: readonly Token[], end: number, first: number): Join | null {
    const token = tokens[end];
    if (!token || first <= end || first > end + 3) return null;
    const { text, norm } = token;
    if (text === '±' || (text === '+' && /^[/-]/.test(tokens[end + 1]?.text ?? '') && first > end + 1))
      return 'plus-minus';
    if (first === end + 1 && sets.dash.has(text)) return 'dash';
    if (first === end + 1 && sets.stroke.has(text)) return 'stroke';
    // `a 5-to-7-day trip`
    if (
      first === end + 3 &&
      sets.dash.has(text) &&
      sets.dash.has(tokens[end + 2]!.text) &&
      sets.to.has(tokens[end + 1]!.norm)
    )
      return 'to';
    const dangling = sets.dash.has(text) && !token.spaceBefore;
    const word = dangling ? (tokens[end + 1]?.norm ?? '') : norm;
    const after = dangling ? end + 2 : end + 1;
    if (upTo.at(tokens, end)?.end === first) return 'to';
    const loose = after === first || (after + 1 === first && approximate.has(tokens[after]!.norm));
    if (!loose) return null;
    if (sets.to.has(word)) return 'to';
    if (sets.and.has(word)) return 'and';
    return sets.or.has(word) && after === first && !dangling ? 'or' : null;
  }

  /** The range in place of both, nothing in place of a score, or null where they stay two. */
  function merge(
    tokens: readonly Token[],
    left: Candidate,
    right: Candidate,
    join: Join,
    before: Candidate | undefined,
    paired: boolean,
  ): Candidate[] | null {
    const ends = matched(left, right);
    if (!ends) return null;
    const [low, high] = ends;
    const lead = leadBefore(tokens, left.first, join);
    const isDash = join === 'dash' && !isApart(tokens, left.end);
    // `three-nought-two`
    if (isDash && isBare(left) && tokens[left.end - 1]!.kind === 'word' && tokens[right.first]!.kind === 'word')
      return null;
    if (isDash && isScore(left, right)) return [];
    if (join === 'plus-minus') return [tolerance(left, right)];
    const stands =
      (join === 'dash' && (isDash || low.value! < high.value!)) ||
      (lead === 'between' && (join === 'and' || join === 'to')) ||
      (join === 'to' && (paired || !isChange(tokens, left, right, lead, before))) ||
      (join === 'or' && isBare(left) && areNeighbours(left, right)) ||
      (join === 'stroke' && left.kind === 'currency' && left.leads === true);
    // `rose from 5 to 7 million`: the magnitude is said once for both.
    if (!stands && join === 'to' && lead === 'from' && isBare(left))
      return [{ ...left, value: scaledLike(left, right) }, right];
    // `above the age of 70 to R900 a year`: a sign that only the second has is not for both.
    const signed = join === 'to' && isBare(left) && right.leads === true;
    if (!stands || signed || (join === 'to' && isPaidTo(tokens, left, right))) return null;
    const first = lead !== null && !paired && leads(tokens[left.first - 1]!) ? left.first - 1 : left.first;
    return [
      {
        ...high,
        first,
        value: null,
        range: { min: Math.min(low.value!, high.value!), max: Math.max(low.value!, high.value!) },
        edtf: null,
      },
    ];
  }

  /** `take access from 5% to 7%`; `takes from 5 to 7 hours` moves nothing. */
  function isSet(tokens: readonly Token[], { first, kind }: Candidate): boolean {
    if (kind === 'duration') return false;
    for (let at = first - 3; at >= Math.max(0, first - CLAUSE); at--) {
      if (settings.has(tokens[at]!.norm)) return true;
      if (tokens[at]!.kind !== 'word') return false;
    }
    return false;
  }

  /** `rose from 5% to 7%`, `rose 5% to 7%`, `cut by $2 to $5`; not `ranging from 5 to 7` nor a fall `by 1 to 2 degrees`. */
  function isChange(
    tokens: readonly Token[],
    left: Candidate,
    right: Candidate,
    lead: 'between' | 'from' | null,
    amount: Candidate | undefined,
  ): boolean {
    const { first } = left;
    if (lead === 'from' && ranging.has(tokens[first - 2]?.norm ?? '')) return false;
    // `by 5 per cent from 20 to 21`
    if (lead === 'from' && amount?.end === first - 1) return true;
    // `from $3 to $2`
    if (lead === 'from' && left.value! > right.value! && !isBare(left)) return true;
    if (lead === 'from') return governs(tokens, first - 1, CLAUSE) || isSet(tokens, left);
    const before = tokens[first - 1]?.norm ?? '';
    if (of.has(before)) return !isBare(left) && isLeap(left, right) && governs(tokens, first - 1, 1);
    // `rose 5 to 7 per cent`, `cut 100 to 200 posts`: the unit is said once for both.
    // `raise the number of places by 400 to 1,600`: what counts further is no range.
    if (by.has(before) && isBare(left) && isBare(right) && right.value! > BEYOND * left.value!) return true;
    if (by.has(before) ? isBare(left) : sharesUnit(tokens, left, right)) return false;
    // `increase the grant to schools by $2 to $5`
    if (by.has(before)) return governs(tokens, first, CLAUSE);
    // `fell 6 per cent or 14.8p to 237.9p`: the verb stands before the same amount in other words.
    const said = sets.or.has(before) && amount?.end === first - 1 ? amount.first : first;
    return governs(tokens, said, OBJECT);
  }

  function sharesUnit(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
    if (!isBare(left)) return left.leads === true && isBare(right);
    if (!isBare(right)) return true;
    const next = tokens[right.end];
    return next?.kind === 'word' && next.spaceBefore && !breaks.has(next.norm) && !isLeap(left, right);
  }

  function leads({ norm }: Token): boolean {
    return between.has(norm) || from.has(norm);
  }

  /** `between` or `from` right before, or before `the ages of`. */
  function leadBefore(tokens: readonly Token[], first: number, join: Join): 'between' | 'from' | null {
    const beside = tokens[first - 1];
    const word = beside && !leads(beside) ? (age(tokens, first)?.first ?? first) : first;
    const norm = tokens[word - 1]?.norm ?? '';
    if (between.has(norm)) return 'between';
    return from.has(norm) && join === 'to' ? 'from' : null;
  }
}

/** `lent $30 billion to 20 million borrowers`: who gets it, where each has a magnitude of its own. */
function isPaidTo(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
  if (left.kind !== 'currency' || !isBare(right) || !left.amount?.exponent || !right.amount?.exponent) return false;
  const next = tokens[right.end];
  return right.value! < left.value! || (next?.kind === 'word' && next.spaceBefore && next.norm.endsWith('s'));
}

/** Both ends with the unit and magnitude that they share, or null where they are of different things. */
function matched(left: Candidate, right: Candidate): [Candidate, Candidate] | null {
  if (left.value === null || right.value === null) return null;
  if (isBare(left) && isBare(right)) return [{ ...left, value: scaledLike(left, right) }, right];
  if (isBare(left)) return pair(share(left, right), right);
  if (isBare(right)) return left.leads ? pair({ ...left, value: scaledLike(left, right) }, share(right, left)) : null;
  if (left.kind !== right.kind || TIME.has(left.kind)) return null;
  if (left.unit !== right.unit && !right.unit?.startsWith(`${left.unit} per `)) return null;
  return [{ ...left, value: scaledLike(left, right) }, right];
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
  return (
    low !== undefined &&
    high !== undefined &&
    Number(high.decimal) === Number(low.decimal) + 1 &&
    Number(low.decimal) < 20
  );
}

/** `3-1`, `2–2`: small bare numbers that do not rise. */
function isScore(left: Candidate, right: Candidate): boolean {
  return isBare(left) && isBare(right) && left.value! >= right.value! && left.value! < 200;
}

/** `2.5 ± 0.1 km`: the value with its error. */
function tolerance(left: Candidate, right: Candidate): Candidate {
  return { ...right, first: left.first, value: left.value, amount: left.amount, comparator: '~' };
}

/** `a gain of 0.6p to 388.5p`: too far apart for a range. */
function isLeap(left: Candidate, right: Candidate): boolean {
  return right.value! > LEAP * left.value!;
}

const LEAP = 20;

/** How many times the amount of a change the number that it leads to is at least, where both are bare. */
const BEYOND = 3;

/** How far before `from` its verb may stand, and before an amount the verb whose object it is. */
const CLAUSE = 24;
const OBJECT = 3;
