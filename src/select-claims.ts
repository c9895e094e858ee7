import type { Claim } from './model/claim-types';
import type { ResolvedOptions } from './model/options';

/** The claims that the options ask for; none that is left refers to one that is not. */
export function selectClaims(claims: Claim[], { minConfidence, types }: ResolvedOptions): Claim[] {
  if (minConfidence === 0 && !types) return claims;
  const selected = claims.filter(({ confidence, type }) => confidence >= minConfidence && (!types || types.has(type)));
  const ids = new Set(selected.map(({ id }) => id));
  return selected.map((claim) =>
    claim.duplicateOf === null || ids.has(claim.duplicateOf) ? claim : { ...claim, duplicateOf: null },
  );
}
