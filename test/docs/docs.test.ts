import { afterAll, describe, expect, test } from 'vitest';
import { pages, writeModules } from './pages';

const { modules, remove } = writeModules('.run');
afterAll(remove);

test('there are pages with code to run', () => {
  expect(pages).toContain('docs/extend.md');
  expect(modules.length).toBeGreaterThan(0);
});

describe('code blocks run, and what they say comes out', () => {
  test.each(modules)('$name', async ({ file }) => {
    await import(file);
  });
});
