import type { Language } from '../language';
import { claimTypes } from './claim-types';
import { countries } from './countries';
import { cues } from './cues';
import { numerals } from './numerals';

export const english: Language = {
  tag: 'en',
  claimTypes,
  cues,
  countries,
  numerals,
};
