import type { Claim } from '../model/claim-types';

/** Gives the id of the first claim before one that says the same, or null: same form, figure, metric and time. */
export function createDuplicateFinder(): (claim: Claim) => string | null {
  const seen = new Map<string, string>();
  return (claim) => {
    const statement = statementOf(claim);
    const earlier = seen.get(statement);
    if (earlier === undefined) seen.set(statement, claim.id);
    return earlier ?? null;
  };
}

/** What a claim says, a line a part: no part but the last can hold a line break. */
function statementOf(claim: Claim): string {
  const { value, range, unit, comparator, edtf } = claim.expression;
  const said = claim.metric ?? claim.subject;
  const from = claim.form === 'change' ? claim.change.from?.value : null;
  return [
    claim.form,
    value,
    range?.min,
    range?.max,
    unit,
    comparator,
    edtf,
    claim.time?.edtf,
    from,
    claim.modality,
    said === null,
    said && key(said.resolved ?? said.text),
  ].join('\n');
}

function key(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
