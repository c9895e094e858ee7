import type { Language } from '../language';
import { claimTypes } from './claim-types';

export const english: Language = { tag: 'en', claimTypes };
