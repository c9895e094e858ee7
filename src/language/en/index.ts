import type { Language } from '../language';
import { claimTypes } from './claim-types';
import { cues } from './cues';

export const english: Language = { tag: 'en', claimTypes, cues };
