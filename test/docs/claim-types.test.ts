import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aboutClaimTypes } from '../../src/language/en/claim-types/about';

/** The table of types as the language has it, without the padding of its cells. */
function typeRows(): string[] {
  return Object.entries(aboutClaimTypes).map(
    ([type, { definition, cap }]) => `| \`${type}\` | ${definition} | ${cap ?? '–'} |`,
  );
}

test('docs/claims.md lists the claim types with their definitions and codes', () => {
  const rows = readFileSync('docs/claims.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| `[a-z-]+` +\|.*\| (?:\d+|–) +\|$/.test(line))
    .map((line) => line.replace(/ {2,}/g, ' '));
  expect(rows).toEqual(typeRows());
});
