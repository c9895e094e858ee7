import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimsFile, claimsPath } from '../helpers/claims-file';
import { goldenArticle } from '../helpers/fixtures';

const article = goldenArticle();
const kept = readFileSync(claimsPath(article), 'utf8');

test('the claims of the golden article are those that are kept (npm run fixtures writes them anew)', () => {
  expect(claimsFile(article)).toBe(kept);
});

test('every span of the kept claims is its text', () => {
  const parts: { text: string; span: { start: number; end: number } }[] = [];
  JSON.parse(kept, (_, value) => {
    if (typeof value?.text === 'string' && value.span) parts.push(value);
    return value;
  });
  expect(parts.length).toBeGreaterThan(50);
  expect(parts.filter(({ text, span }) => article.text.slice(span.start, span.end) !== text)).toEqual([]);
});
