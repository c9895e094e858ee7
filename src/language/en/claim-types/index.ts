import { economic } from './economic';
import { knowledge } from './knowledge';
import { nature } from './nature';
import { social } from './social';
import { world } from './world';

export { neutralPhrases } from './world';

/** The built-in claim types; codes are major topics of the Comparative Agendas Project codebook. */
export const claimTypes = { ...economic, ...knowledge, ...nature, ...social, ...world } as const;

export type BuiltinClaimType = keyof typeof claimTypes;
