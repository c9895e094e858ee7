import type { CueTables } from '../../language';
import { estimatingVerbs, reportingVerbs, sourceNouns, sourcePrepositions } from './attribution';
import { baselineCues, formerNouns, pastNouns, rangeVerbs } from './baseline';
import { changeModifiers, changeNouns, changeVerbs, raisingVerbs, settingVerbs, shiftNouns } from './change';
import {
  allocationVerbs,
  contestVerbs,
  contributionVerbs,
  entityNouns,
  measureNouns,
  measureVerbs,
  shareVerbs,
  transparentNouns,
} from './measures';
import { announcements, instrumentNouns, modals, moodCues, moodNouns, negators, policyVerbs } from './modality';
import { anaphors, impersonalPronouns, pairNouns, possessivePronouns, speakerWords } from './reference';
import { timePrepositions } from './time';

export const cues: CueTables = {
  changeVerbs,
  changeNouns,
  changeModifiers,
  settingVerbs,
  raisingVerbs,
  shiftNouns,
  modals,
  moodCues,
  moodNouns,
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
  speakerWords,
  anaphors,
  impersonalPronouns,
  possessivePronouns,
  pairNouns,
  formerNouns,
  rangeVerbs,
  allocationVerbs,
  estimatingVerbs,
};
