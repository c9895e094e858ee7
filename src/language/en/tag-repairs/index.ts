import type { TagRepairs } from '../../language';
import { nounVerbs } from './noun-verbs';
import { commonNounEndings, fixedNouns, periods, placeModifiers, pluralsWithoutS, sumAdjectives } from './nouns';
import { attributiveParticiples, verbalPrepositions } from './participles';
import { comparatorVerbs, governorsOfTo, verbPrefixes } from './verbs';

/** Words that the tagger confuses, by what decides about them; each list sorted. */
export const tagRepairs = {
  placeModifiers,
  periods,
  sumAdjectives,
  fixedNouns,
  attributiveParticiples,
  nounVerbs,
  pluralsWithoutS,
  comparatorVerbs,
  governorsOfTo,
  verbalPrepositions,
  verbPrefixes,
  commonNounEndings,
} as const satisfies TagRepairs;
