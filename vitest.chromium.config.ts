import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { launchOptions } from './test/browser/chromium';
import shared from './vitest.config';

/** Tests of what only Node has: the program, the package, and those that drive a browser from outside. */
const ABOUT_NODE = /^test\/(browser|cli|golden|package|runtimes)\//;

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file}`)
  .filter((file) => file.endsWith('.test.ts') && !ABOUT_NODE.test(file) && !needsNode(file));

/** Whether a test uses what only Node has, itself or through a helper. */
function needsNode(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  if (/from '(node:|esbuild)|\bprocess\.|\bBuffer\./.test(source)) return true;
  const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, target]) => target!);
  const helpers = imports
    .filter((target) => target.startsWith('.'))
    .map((target) => `${join(dirname(file), target)}.ts`);
  return helpers.some((helper) => helper.startsWith('test/') && needsNode(helper, seen));
}

/** Runs the tests of the library in a Chromium. */
export default defineConfig(
  async (): Promise<ViteUserConfig> => ({
    ...(shared.resolve && { resolve: shared.resolve }),
    // Named here, or they are found in mid-run and the page is loaded anew.
    optimizeDeps: {
      include: ['wink-nlp', 'wink-eng-lite-web-model', 'compromise/three', 'zod', 'valibot', 'fast-check'],
    },
    test: {
      name: 'chromium',
      include: tests,
      testTimeout: 60_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        instances: [{ browser: 'chromium' }],
        provider: playwright({ launchOptions: await launchOptions() }),
      },
    },
  }),
);
