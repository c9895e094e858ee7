import type { CueTables } from '../../language';
import { reportingVerbs, sourceNouns, sourcePrepositions } from './attribution';
import { baselineCues, pastNouns } from './baseline';
import { changeModifiers, changeNouns, changeVerbs } from './change';
import {
  contestVerbs,
  contributionVerbs,
  entityNouns,
  measureNouns,
  measureVerbs,
  shareVerbs,
  transparentNouns,
} from './measures';
import { announcements, instrumentNouns, modals, moodCues, negators, policyVerbs } from './modality';
import { timePrepositions } from './time';

export const cues: CueTables = {
  changeVerbs,
  changeNouns,
  changeModifiers,
  modals,
  moodCues,
  policyVerbs,
  negators,
  instrumentNouns,
  announcements,
  reportingVerbs,
  sourcePrepositions,
  sourceNouns,
  measureNouns,
  entityNouns,
  shareVerbs,
  measureVerbs,
  contestVerbs,
  contributionVerbs,
  transparentNouns,
  timePrepositions,
  baselineCues,
  pastNouns,
};
