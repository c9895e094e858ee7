import type { TagRepairs } from '../../language';
import { nounVerbs } from './noun-verbs';
import { commonNounEndings, periods, placeModifiers, pluralsWithoutS } from './nouns';
import { attributiveParticiples, unchangedParticiples, verbalPrepositions } from './participles';
import { comparatorVerbs, governorsOfTo, verbPrefixes } from './verbs';

/** Words that the tagger confuses, by what decides about them; each list sorted. */
export const tagRepairs = {
  placeModifiers,
  periods,
  unchangedParticiples,
  attributiveParticiples,
  nounVerbs,
  pluralsWithoutS,
  comparatorVerbs,
  governorsOfTo,
  verbalPrepositions,
  verbPrefixes,
  commonNounEndings,
} as const satisfies TagRepairs;
