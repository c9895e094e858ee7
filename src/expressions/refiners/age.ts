import type { Language } from '../../language/language';
import type { Candidate, ExpressionRefiner } from '../candidate';
import { createPhraseMapBefore } from '../phrases';
import { createBoundReader } from './bound-reader';

/** A bare number after a word of age is one: `aged 55 to 64`, `under the age of 18`, whose bound stands before `the age`. */
export function createAgeRefiner(language: Language): ExpressionRefiner {
  const { ages } = language;
  const lead = createPhraseMapBefore(ages.before.map((phrase) => [phrase, true] as const));
  const boundBefore = createBoundReader(language);

  return (tokens, candidates) =>
    candidates.map((candidate, i): Candidate => {
      const isCount = candidate.kind === 'number' && candidate.unit === null;
      const isAge = candidate.unit === ages.unit || candidate.unit === ages.years || (isCount && isInYears(candidate));
      const found = isAge ? lead(tokens, candidate.first) : null;
      if (!found) return candidate;
      const age: Candidate = { ...candidate, kind: 'measure', unit: ages.unit, edtf: null };
      const floor = candidates[i - 1]?.end ?? 0;
      const bound =
        age.comparator === '=' && tokens[candidate.first - 1]!.norm === 'of'
          ? boundBefore(tokens, found.first, floor)
          : null;
      return bound ? { ...age, first: bound.first, comparator: bound.comparator } : age;
    });
}

function isInYears({ value, range }: Candidate): boolean {
  const oldest = value ?? range?.max ?? range?.min ?? 0;
  return oldest > 0 && oldest <= 130;
}
