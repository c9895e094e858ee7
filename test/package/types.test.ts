import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const TSC = resolve('node_modules/typescript/bin/tsc');

/** Uses every entry; a type that did not resolve would be `any`, and the last line no error. */
const USE = `
import { extractClaims, type Claim } from 'claimsieve';
import { toHtml, type HtmlOptions } from 'claimsieve/export';
const claims: Claim[] = extractClaims('It rose 5%.', { referenceDate: '2022-06-30' });
const options: HtmlOptions = { title: 'Report' };
export const page: string = toHtml({ text: '', sentences: [], expressions: [], claims, errors: [] }, options);
for (const claim of claims) if (claim.form === 'change') claim.change.direction satisfies 'increase' | 'decrease' | 'none';
// @ts-expect-error a text is a string
extractClaims(42);
`;
const USE_SCHEMA = `export * from 'claimsieve/schema';\n${USE}`;

/** zod's types, which `claimSchema` brings along, name `URL`: it comes with the types of the DOM or of Node. */
const lib = ['es2022', 'dom'];

const folder = mkdtempSync(join(tmpdir(), 'claimsieve-types-'));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(resolve('.'), join(folder, 'node_modules/claimsieve'));
writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }');
for (const file of ['core.mts', 'core.cts']) writeFileSync(join(folder, file), USE);
for (const file of ['all.mts', 'all.cts']) writeFileSync(join(folder, file), USE_SCHEMA);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['node16', 'core'],
  ['node16', 'all'],
  ['nodenext', 'all'],
  ['bundler', 'core'],
  ['bundler', 'all'],
])('under %s, types of %s entries resolve with neither skipLibCheck nor esModuleInterop', async (resolution, use) => {
  const bundler = resolution === 'bundler';
  const compilerOptions = {
    ...{ module: bundler ? 'esnext' : resolution, moduleResolution: resolution, target: 'es2022', lib, types: [] },
    ...{ noEmit: true, strict: true, skipLibCheck: false, esModuleInterop: false, exactOptionalPropertyTypes: true },
    // TypeScript 6 deprecates the setting that this test is about.
    ignoreDeprecations: '6.0',
  };
  const config = join(folder, `${resolution}-${use}.json`);
  const files = bundler ? [`${use}.mts`] : [`${use}.mts`, `${use}.cts`];
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const check = promisify(execFile)(process.execPath, [TSC, '-p', config]);
  expect(await check.catch(({ stdout, stderr }) => ({ stdout, stderr }))).toEqual({ stdout: '', stderr: '' });
});
