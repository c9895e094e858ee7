import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const MEANT = /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts))$/;
const NEEDED = ['index', 'schema', 'export'].flatMap((entry) =>
  ['js', 'cjs', 'd.ts', 'd.cts'].map((extension) => `dist/${entry}.${extension}`),
);

test('the package holds what is meant to be there, and no more', async () => {
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
  const [{ files, size }] = JSON.parse(stdout);
  const paths: string[] = files.map(({ path }: { path: string }) => path);
  expect(paths.filter((path) => !MEANT.test(path))).toEqual([]);
  expect(paths).toEqual(expect.arrayContaining([...NEEDED, 'dist/cli.js', 'LICENSE', 'package.json']));
  expect(size).toBeLessThan(590_000);
});
