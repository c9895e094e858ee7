import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Comparator } from '../../model/expression';
import type { Token } from '../../tokens';
import type { Candidate, ExpressionRefiner } from '../candidate';
import { particleVerbForms } from '../change-words';
import { createPhraseMap, createPhraseMapBefore, isPhraseEnd, type PhraseMap, rowsOf } from '../phrases';
import { comparatorRows, createBoundReader } from './bound-reader';

/** Takes the words that bound an amount into it: `more than a fifth`, `up to 400`, `65 and above`, `20 or so`. */
export function createComparatorRefiner(language: Language): ExpressionRefiner {
  const { comparators, numerals } = language;
  const before = createBoundReader(language);
  const further = createPhraseMapBefore(rowsOf(comparators.further));
  const after = createPhraseMap(comparatorRows(comparators.after));
  const { prepositions, placing, beforeOver, comparing } = wordSetsOf(comparators);
  const small = new Set(Object.keys(numerals.small));
  const going = particleVerbForms(language, 'up');

  return (tokens, candidates) => {
    const bounded: Candidate[] = [];
    for (const [i, candidate] of candidates.entries()) {
      const floor = bounded.at(-1)?.end ?? 0;
      // Words right before the next figure bound that one: `above 30 and below 50`.
      const ceiling = i + 1 < candidates.length ? candidates[i + 1]!.first - 1 : tokens.length;
      bounded.push(
        isUnbounded(candidate) ? candidate : boundAfter(tokens, boundBefore(tokens, candidate, floor), ceiling),
      );
    }
    return bounded;
  };

  function boundBefore(tokens: readonly Token[], candidate: Candidate, floor: number): Candidate {
    const bound =
      before(tokens, candidate.first, floor) ?? before(tokens, further(tokens, candidate.first)?.first ?? 0, floor);
    if (!bound || !bounds(tokens, candidate, bound.word)) return candidate;
    // `5% higher than a year ago` bounds no time.
    if (candidate.kind === 'date' && bound.first === floor && floor > 0) return candidate;
    return { ...candidate, first: bound.first, comparator: bound.comparator };
  }

  /**
   * Prepositions bound an amount, not `under two laws` nor a span of time in which something happens (`over five years`);
   * of `edged up to 5%` the `up` is the verb's.
   */
  function bounds(tokens: readonly Token[], { kind, first, end }: Candidate, at: number): boolean {
    const { norm } = tokens[at]!;
    if (norm === 'up' && going.has(tokens[at - 1]?.norm ?? '')) return false;
    if (at + 1 !== first || !prepositions.has(norm)) return true;
    if (kind === 'duration' && norm === 'over') return at === 0 || beforeOver.has(tokens[at - 1]!.norm);
    return !(kind === 'number' && placing.has(norm) && end === first + 1 && small.has(tokens[first]!.norm));
  }

  function boundAfter(tokens: readonly Token[], candidate: Candidate, ceiling: number): Candidate {
    const phrase = after.at(tokens, candidate.end);
    if (phrase && phrase.end <= ceiling && closes(comparing, tokens, candidate.end, phrase.end)) {
      return { ...candidate, end: phrase.end, comparator: phrase.value };
    }
    const far =
      candidate.comparator === '=' && candidate.unit === null
        ? boundBehindNoun(after, comparing, tokens, candidate.end, ceiling)
        : null;
    return far ? { ...candidate, comparator: far } : candidate;
  }
}

/** `20 people or more`: the noun stays outside, it is not ours to read. */
function boundBehindNoun(
  after: PhraseMap<Comparator>,
  comparing: ReadonlySet<string>,
  tokens: readonly Token[],
  end: number,
  ceiling: number,
): Candidate['comparator'] | null {
  if (tokens[end]?.kind !== 'word') return null;
  const phrase = after.at(tokens, end + 1);
  return phrase && phrase.end === end + 3 && phrase.end <= ceiling && closes(comparing, tokens, end + 1, phrase.end)
    ? phrase.value
    : null;
}

/** A mark or word of a bound is none where it goes on: `5 plus 3`, `20 and more people`, `5000 or more than 4500`. */
function closes(comparing: ReadonlySet<string>, tokens: readonly Token[], at: number, end: number): boolean {
  const mark = tokens[at]!;
  const next = tokens[end];
  if (mark.text === '+') return !mark.spaceBefore && next?.kind !== 'number';
  if (mark.norm === 'plus') return isPhraseEnd(next);
  if (mark.norm === 'and' && tokens[at + 1]!.norm === 'more') return next?.kind !== 'word';
  return !comparing.has(next?.norm ?? '');
}

/** Times have bounds of their own; a place in an order has none. */
function isUnbounded({ kind, relative, counted }: Candidate): boolean {
  return (UNBOUNDED.has(kind) || relative !== null) && !counted;
}

const UNBOUNDED: ReadonlySet<string> = new Set(['year', 'date', 'ordinal']);
