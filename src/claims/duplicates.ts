import type { Claim } from '../model/claim-types';

/** For each claim the id of the first earlier one that says the same, or null: same form, figure, metric and time. */
export function duplicatesOf(claims: readonly Claim[]): (string | null)[] {
  const seen = new Map<string, string>();
  return claims.map((claim) => {
    const key = statementOf(claim);
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, claim.id);
    return earlier ?? null;
  });
}

function statementOf(claim: Claim): string {
  const { value, range, unit, comparator, edtf } = claim.expression;
  const said = claim.metric ?? claim.subject;
  const change = claim.form === 'change' ? (claim.change.from?.value ?? null) : null;
  return JSON.stringify([
    claim.form,
    value,
    range,
    unit,
    comparator,
    edtf,
    claim.time?.edtf ?? null,
    change,
    claim.modality,
    key(said?.resolved ?? said?.text),
  ]);
}

function key(text: string | undefined): string | null {
  return text === undefined ? null : text.toLowerCase().replace(/\s+/g, ' ');
}
