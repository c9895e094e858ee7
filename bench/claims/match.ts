import type { Claim } from '../../src';
import { valueAgrees } from './agreement';
import type { GoldClaim } from './gold';

/** Pairs annotations with claims one to one: their expressions overlap; same form first, then same value, then the wider overlap. */
export function matchClaims(gold: readonly GoldClaim[], claims: readonly Claim[]): Map<GoldClaim, Claim> {
  const pairs = gold.flatMap((wanted) =>
    claims.flatMap((claim) => {
      const { start, end } = claim.expression.span;
      const shared = Math.min(wanted.end, end) - Math.max(wanted.start, start);
      if (shared <= 0) return [];
      const overlap = shared / Math.max(wanted.end - wanted.start, end - start);
      const fit = (wanted.form === claim.form ? 4 : 0) + (valueAgrees(wanted, claim.expression) ? 2 : 0) + overlap;
      return [{ wanted, claim, fit }];
    }),
  );
  const partner = new Map<GoldClaim, Claim>();
  const taken = new Set<Claim>();
  for (const { wanted, claim } of pairs.sort((a, b) => b.fit - a.fit)) {
    if (partner.has(wanted) || taken.has(claim)) continue;
    partner.set(wanted, claim);
    taken.add(claim);
  }
  return partner;
}
