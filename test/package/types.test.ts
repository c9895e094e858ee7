import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const TSC = resolve('node_modules/typescript/bin/tsc');

/** Uses every entry; a type that did not resolve would be `any`, and the last line no error. */
const USE = `
import { createExtractor, defineClassifier, extractClaims, type Claim } from 'claimsieve';
import { toHtml, type HtmlOptions } from 'claimsieve/export';
import * as schema from 'claimsieve/schema';
const claims: Claim[] = extractClaims('It rose 5%.', { referenceDate: '2022-06-30' });
const options: HtmlOptions = { title: 'Report' };
export const page: string = toHtml({ text: '', sentences: [], expressions: [], claims, errors: [] }, options);
export const schemas = Object.keys(schema);
for (const claim of claims) if (claim.form === 'change') claim.change.direction satisfies 'increase' | 'decrease' | 'none';
const rent = defineClassifier({ type: 'rent', cues: ['rent'] });
for (const claim of createExtractor({ classifiers: [rent] }).extractClaims('')) claim.type satisfies Claim['type'] | 'rent';
// @ts-expect-error a text is a string
extractClaims(42);
`;
const folder = mkdtempSync(join(tmpdir(), 'claimsieve-types-'));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(resolve('.'), join(folder, 'node_modules/claimsieve'));
writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }');
for (const file of ['user.mts', 'user.cts']) writeFileSync(join(folder, file), USE);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['node16', 'node16', true, ['user.mts', 'user.cts']],
  ['nodenext', 'nodenext', true, ['user.mts', 'user.cts']],
  ['bundler', 'esnext', true, ['user.mts']],
  ['bundler', 'esnext', false, ['user.mts']],
])('types resolve under %s (%s, strict: %s), with neither skipLibCheck nor esModuleInterop', async (...row) => {
  const [moduleResolution, module, strict, files] = row;
  const compilerOptions = {
    // zod's types name `URL`, which comes with the types of Node or, as here, of the DOM.
    ...{ module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom'], types: [], noEmit: true },
    ...{ strict, skipLibCheck: false, esModuleInterop: false, exactOptionalPropertyTypes: strict },
    // TypeScript 6 deprecates the setting that this test is about.
    ignoreDeprecations: '6.0',
  };
  const config = join(folder, `${moduleResolution}-${strict}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  const check = promisify(execFile)(process.execPath, [TSC, '-p', config]);
  expect(await check.catch(({ stdout, stderr }) => ({ stdout, stderr }))).toEqual({ stdout: '', stderr: '' });
});
