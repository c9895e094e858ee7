import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const HOOKS = `export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  if (found.url.includes('node_modules/compromise/')) throw new Error('imported ' + specifier);
  return found;
}`;

/** Imports the built package by its name and runs the code; fails where compromise is imported, prints whether it was required. */
const program = (code: string) => `
import { createRequire, register } from 'node:module';
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(HOOKS)}`)});
const { createExtractor, defineClassifier, extractClaims } = await import('claimsieve');
${code}
const required = Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes('/compromise/'));
console.log(required ? 'required' : 'nothing');`;

async function run(code: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program(code)]);
  return stdout.trim();
}

test.each([
  ['extraction', `extractClaims('Rents rose by 5% in 2021.');`],
  ['a classifier of cues', `createExtractor({ classifiers: [defineClassifier({ type: 'rent', cues: ['rent'] })] });`],
])('in Node, %s loads nothing of compromise', async (_, code) => expect(await run(code)).toBe('nothing'));

test('in Node, the first pattern loads compromise', async () => {
  const code = `const rent = defineClassifier({ type: 'rent', match: 'rents #Verb' });
    const [claim] = createExtractor({ classifiers: [rent] }).extractClaims('The rents fell by 3% in 2021.');
    console.log(claim.type);`;
  expect(await run(code)).toBe('rent\nrequired');
});
