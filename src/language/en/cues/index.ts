import type { CueTables } from '../../language';
import { reportingVerbs, sourceNouns, sourcePrepositions } from './attribution';
import { changeModifiers, changeNouns, changeVerbs } from './change';
import { modals, moodCues, negators, policyVerbs } from './modality';

export const cues: CueTables = {
  changeVerbs,
  changeNouns,
  changeModifiers,
  modals,
  moodCues,
  policyVerbs,
  negators,
  reportingVerbs,
  sourcePrepositions,
  sourceNouns,
};
