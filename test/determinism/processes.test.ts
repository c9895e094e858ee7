import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Inside the project, so that packages are found. */
const folder = mkdtempSync('node_modules/.determinism-');
const child = join(folder, 'child.mjs');
let expected: string;

beforeAll(() => {
  buildSync({
    entryPoints: ['test/determinism/child.ts'],
    outfile: child,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  expected = hashOf({});
});
afterAll(() => rmSync(folder, { recursive: true }));

const VARIATIONS = {
  'another process': {},
  'a Turkish locale': { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
  'an Arabic locale on the other side of the earth': {
    LANG: 'ar_EG.UTF-8',
    LC_ALL: 'ar_EG.UTF-8',
    TZ: 'Pacific/Kiritimati',
  },
  'no locale at all': { LANG: 'C', LC_ALL: 'C', TZ: 'America/St_Johns' },
  'texts in another order': { VARIATION: 'other-order' },
  'an extractor that has read ten thousand texts': { VARIATION: 'much-used' },
  'a host that has extended compromise': { VARIATION: 'extended-compromise' },
};

test.each(Object.entries(VARIATIONS))('%s gives the same bytes', { timeout: 60_000 }, (_, variables) => {
  expect(hashOf(variables)).toBe(expected);
});

function hashOf(variables: Record<string, string>): string {
  const env = { ...process.env, ...variables };
  return execFileSync(process.execPath, [child], { env, encoding: 'utf8' }).trim();
}
