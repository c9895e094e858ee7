import type { Language } from '../language';
import { calendar } from './calendar';
import { claimTypes, neutralPhrases } from './claim-types';
import { closedClasses } from './closed-classes';
import { countries } from './countries';
import { cues } from './cues';
import { irregularForms } from './irregular-forms';
import { numerals } from './numerals';
import { spellings } from './spellings';
import { tagRepairs } from './tag-repairs';

export const english: Language = {
  tag: 'en',
  calendar,
  claimTypes,
  closedClasses,
  countries,
  cues,
  irregularForms,
  neutralPhrases,
  numerals,
  spellings,
  tagRepairs,
};
