import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (entry: string) => fileURLToPath(new URL(`src/${entry}`, import.meta.url));

export default defineConfig({
  // Examples and documentation import the package by its name.
  resolve: {
    alias: [
      { find: /^#compromise$/, replacement: source('classifiers/compromise.ts') },
      { find: /^claimsieve$/, replacement: source('index.ts') },
      { find: /^claimsieve\/schema$/, replacement: source('schema/index.ts') },
      { find: /^claimsieve\/export$/, replacement: source('exporters/index.ts') },
    ],
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['test/**/*.test.ts'], exclude: ['test/{browser,golden,package,runtimes}/**'] },
      },
      { extends: true, test: { name: 'golden', include: ['test/golden/**/*.test.ts'] } },
      // Downloads half a gigabyte of runtimes: has its own command.
      {
        extends: true,
        test: { name: 'runtimes', include: ['test/runtimes/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000 },
      },
      { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/setup.ts',
        },
      },
    ],
  },
});
