import type { Language } from '../language';
import { abbreviations } from './abbreviations';
import { ages } from './ages';
import { calendar } from './calendar';
import { claimTypes, neutralPhrases } from './claim-types';
import { closedClasses } from './closed-classes';
import { comparators } from './comparators';
import { countries } from './countries';
import { cues } from './cues';
import { currencies } from './currencies';
import { irregularForms } from './irregular-forms';
import { lookalikes } from './lookalikes';
import { multipliers } from './multipliers';
import { numerals } from './numerals';
import { ranges } from './ranges';
import { rankWords } from './rank-words';
import { sentenceWords } from './sentence-words';
import { spellings } from './spellings';
import { tagRepairs } from './tag-repairs';
import { unitWords } from './unit-words';
import { unitParts, unitPrefixes, units } from './units';
import { weakStarters } from './weak-starters';

export const english: Language = {
  tag: 'en',
  abbreviations,
  sentenceWords,
  calendar,
  claimTypes,
  closedClasses,
  countries,
  cues,
  irregularForms,
  neutralPhrases,
  numerals,
  units,
  unitParts,
  unitPrefixes,
  unitWords,
  currencies,
  multipliers,
  lookalikes,
  comparators,
  ranges,
  ages,
  rankWords,
  weakStarters,
  spellings,
  tagRepairs,
};
