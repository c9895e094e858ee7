import { extractClaims } from '../../src';
import { type Fixture, REFERENCE_DATE } from './fixtures';

/** Where the expected claims of a text are kept. */
export function claimsPath({ name }: Fixture): string {
  return `fixtures/${name}.claims.json`;
}

/** The claims of a text as they are kept: JSON with a line a field, so that a change of behaviour is a short diff. */
export function claimsFile({ text }: Fixture): string {
  const claims = extractClaims(text, { referenceDate: REFERENCE_DATE });
  return `[\n${claims.map(fieldLines).join(',\n')}\n]\n`;
}

function fieldLines(claim: object): string {
  const lines = Object.entries(claim).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `  {\n${lines.join(',\n')}\n  }`;
}
