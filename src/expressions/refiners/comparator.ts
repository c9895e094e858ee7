import type { Language } from '../../language/language';
import type { Comparator } from '../../model/expression';
import type { Token } from '../../tokens';
import type { Candidate, ExpressionRefiner } from '../candidate';
import { createPhraseMap, createPhraseMapBefore } from '../phrases';

/** Takes the words that bound an amount into it: `more than a fifth`, `up to 400`, `65 and above`, `20 or so`. */
export function createComparatorRefiner({ comparators, numerals }: Language): ExpressionRefiner {
  const before = createPhraseMapBefore(rows(comparators.before));
  const after = createPhraseMap(rows(comparators.after));
  const degrees = new Set<string>(comparators.degrees);
  const degreeUnits = createPhraseMapBefore(comparators.degreeUnits.map((phrase) => [phrase, true] as const));
  const prepositions = new Set<string>(comparators.prepositions);
  const beforeOver = new Set<string>(comparators.beforeOver);
  const comparing = new Set<string>(comparators.comparing);
  const small = numerals.small as Readonly<Record<string, number>>;

  return (tokens, candidates) => {
    const bounded: Candidate[] = [];
    for (const [i, candidate] of candidates.entries()) {
      const floor = bounded.at(-1)?.end ?? 0;
      // Words right before the next figure bound that one: `above 30 and below 50`.
      const ceiling = i + 1 < candidates.length ? candidates[i + 1]!.first - 1 : tokens.length;
      bounded.push(
        UNBOUNDED.has(candidate.kind) && !candidate.counted
          ? candidate
          : boundAfter(tokens, boundBefore(tokens, candidate, floor), ceiling),
      );
    }
    return bounded;
  };

  function boundBefore(tokens: readonly Token[], candidate: Candidate, floor: number): Candidate {
    const phrase = before(tokens, candidate.first);
    if (!phrase || phrase.first < floor || !bounds(tokens, candidate, phrase.first)) return candidate;
    const first = withDegree(tokens, phrase.first, phrase.value, floor);
    // `up to about 40`: of two, the outer one that bounds wins.
    const outer = phrase.value === '~' ? before(tokens, first) : null;
    if (outer && outer.first >= floor && outer.value !== '~')
      return { ...candidate, first: withDegree(tokens, outer.first, outer.value, floor), comparator: outer.value };
    return { ...candidate, first, comparator: phrase.value };
  }

  function withDegree(tokens: readonly Token[], first: number, comparator: Comparator, floor: number): number {
    if (comparator === '~') return first;
    const unit = degreeUnits(tokens, first);
    const start = unit ? unit.first : degrees.has(tokens[first - 1]?.norm ?? '') ? first - 1 : first;
    return start >= floor ? start : first;
  }

  /** Prepositions bound an amount, not `under two laws` nor a span of time in which something happens (`over five years`). */
  function bounds(tokens: readonly Token[], { kind, first, end }: Candidate, at: number): boolean {
    const { norm } = tokens[at]!;
    if (at + 1 !== first || !prepositions.has(norm)) return true;
    if (kind === 'duration' && norm === 'over') return at === 0 || beforeOver.has(tokens[at - 1]!.norm);
    return !(
      kind === 'number' &&
      norm !== 'over' &&
      norm !== 'about' &&
      norm !== 'around' &&
      end === first + 1 &&
      tokens[first]!.norm in small
    );
  }

  function boundAfter(tokens: readonly Token[], candidate: Candidate, ceiling: number): Candidate {
    const phrase = after.at(tokens, candidate.end);
    if (phrase && phrase.end <= ceiling && closes(tokens, candidate, phrase.end))
      return { ...candidate, end: phrase.end, comparator: phrase.value };
    // `20 people or more`: the noun stays outside, it is not ours to read.
    const noun = tokens[candidate.end];
    const beyond = noun?.kind === 'word' && candidate.unit === null ? after.at(tokens, candidate.end + 1) : null;
    const far =
      beyond !== null && candidate.comparator === '=' && beyond.end <= ceiling && beyond.end === candidate.end + 3;
    return far ? { ...candidate, comparator: beyond.value } : candidate;
  }

  /** `plus`, `+`, `max`: a number right behind them makes a sum; `and more` goes on with a noun. */
  function closes(tokens: readonly Token[], { end }: Candidate, close: number): boolean {
    const mark = tokens[end]!;
    const next = tokens[close];
    if (mark.text === '+') return !mark.spaceBefore && next?.kind !== 'number';
    if (mark.norm === 'plus')
      return next?.kind !== 'number' && next?.kind !== 'symbol' && (next === undefined || next.kind === 'punctuation');
    if (mark.norm === 'and' && tokens[end + 1]!.norm === 'more') return next?.kind !== 'word';
    // `5000 or more than 4500`: the words bound the next amount.
    return !comparing.has(next?.norm ?? '');
  }
}

/** Times have bounds of their own; a place in an order has none. */
const UNBOUNDED: ReadonlySet<string> = new Set(['year', 'date', 'ordinal']);

function rows(table: Readonly<Record<string, readonly string[]>>): [string, Comparator][] {
  return Object.entries(table).flatMap(([comparator, phrases]) =>
    phrases.map((phrase): [string, Comparator] => [phrase, comparator as Comparator]),
  );
}
