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
  const figure = `${value}\n${range?.min}\n${range?.max}\n${unit}\n${comparator}\n${edtf}`;
  const place = `${claim.time?.edtf ?? null}\n${from ?? null}\n${claim.modality}`;
  return `${claim.form}\n${figure}\n${place}\n${said !== null}\n${said && key(said.resolved ?? said.text)}`;
}

function key(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
