import type { ClaimTypeRow } from '../language';

/** The built-in claim types; codes are major topics of the Comparative Agendas Project codebook. */
export const claimTypes = {
  other: { definition: 'A quantitative claim that fits no other type.', cap: null, cues: {}, example: '' },
} as const satisfies Record<string, ClaimTypeRow>;

export type BuiltinClaimType = keyof typeof claimTypes;
