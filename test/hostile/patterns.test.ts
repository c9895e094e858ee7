import { readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import { expect, test, vi } from 'vitest';
import { builtPatterns, type Pattern, writtenPatterns } from './patterns';

const ARTICLE = readFileSync('fixtures/uk-china-rd-collaboration.txt', 'utf8');

const written = writtenPatterns();
const built = await builtPatterns(async () => {
  vi.resetModules();
  const { extractClaims } = await import('../../src');
  extractClaims(ARTICLE);
});

test('patterns are found', () => {
  expect(written.length).toBeGreaterThan(100);
  expect(built.length).toBeGreaterThan(0);
});

test.each([...written, ...built])('$at cannot backtrack super-linearly: /$source/$flags', ({ source, flags }) => {
  const reports = analyse({ source, flags }).reports.map(({ type, exponential }) => ({ type, exponential }));
  expect(reports).toEqual([]);
});

/** What a pattern may loop on: its own characters, and one of each class that patterns name. */
const CLASSES = ['a', 'A', '1', ' ', '\n', '.', ',', '-', "'"];
const LONG = 20_000;
/** A quadratic pass over so many characters takes seconds, a linear one far less than this. */
const ALLOWED = 250;

test.each([...written, ...built])('$at is linear on runs of what it looks for: /$source/$flags', (pattern) => {
  for (const run of runsFor(pattern)) {
    const before = process.cpuUsage().user;
    run.match(new RegExp(pattern.source, pattern.flags));
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(ALLOWED);
  }
});

function runsFor({ source }: Pattern): string[] {
  const own = [...source].filter((character) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(character));
  return [...new Set([...CLASSES, ...own])].map((piece) => `${piece.repeat(LONG)}\u0001`);
}
