import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { Candidate, ExpressionRefiner } from '../candidate';
import { createPhraseMap, createPhraseMapBefore, rowsOf } from '../phrases';
import { looksPlural } from '../plural';
import { createBoundReader } from './bound-reader';

/**
 * A bare number beside a word of age is one: `aged 55 to 64`, `the 18-34 age group`, `adults over 65`, `under the age
 * of 18`, whose bound stands before `the age`.
 */
export function createAgeRefiner(language: Language): ExpressionRefiner {
  const { ages } = language;
  const lead = createPhraseMapBefore(rowsOf(ages.before));
  const group = createPhraseMap(rowsOf(ages.after));
  const { people } = wordSetsOf(ages);
  const { between, of } = wordSetsOf(language.ranges);
  const bounds = new Map(Object.entries(ages.bounds));
  const boundBefore = createBoundReader(language);

  return (tokens, candidates) =>
    candidates.map((candidate, i): Candidate => {
      const isCount = candidate.kind === 'number' && candidate.unit === null;
      if (candidate.unit !== ages.unit && candidate.unit !== ages.years && !(isCount && isInYears(candidate)))
        return candidate;
      const floor = candidates[i - 1]?.end ?? 0;
      const found = lead(tokens, candidate.first);
      if (found) return afterWord(tokens, candidate, found.first, floor);
      return isCount ? (ofPeople(tokens, candidate, floor) ?? candidate) : candidate;
    });

  function afterWord(tokens: readonly Token[], candidate: Candidate, word: number, floor: number): Candidate {
    const age: Candidate = { ...candidate, kind: 'measure', unit: ages.unit, edtf: null };
    const outside = age.comparator === '=' && of.has(tokens[candidate.first - 1]!.norm);
    const bound = outside ? boundBefore(tokens, word, floor) : null;
    if (bound) return { ...age, first: bound.first, comparator: bound.comparator };
    const whole = candidate.range !== null && between.has(tokens[word - 1]?.norm ?? '') && word > floor;
    return whole ? { ...age, first: word - 1 } : age;
  }

  /** `adults over 65`, `children under five`, not `people over 50 counties`; `the 18-34 age group`. */
  function ofPeople(tokens: readonly Token[], candidate: Candidate, floor: number): Candidate | null {
    if (group.at(tokens, candidate.end)) return inYears(candidate);
    const word = bounds.has(tokens[candidate.first]!.norm) ? candidate.first : candidate.first - 1;
    const comparator = bounds.get(tokens[word]?.norm ?? '');
    if (
      !comparator ||
      word <= floor ||
      !people.has(tokens[word - 1]!.norm) ||
      looksPlural(tokens[candidate.end]?.norm ?? '')
    )
      return null;
    return { ...inYears(candidate), first: word, comparator };
  }

  function inYears(candidate: Candidate): Candidate {
    return { ...candidate, kind: 'measure', unit: ages.unit };
  }
}

function isInYears({ value, range }: Candidate): boolean {
  const oldest = value ?? range?.max ?? range?.min ?? 0;
  return oldest > 0 && oldest <= 130;
}
