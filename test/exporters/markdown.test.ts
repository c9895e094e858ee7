import { expect, test } from 'vitest';
import { toMarkdown } from '../../src/exporters';
import { documentBuilder, portDocument } from '../helpers/documents';

const table = (markdown: string) =>
  markdown
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('|'));

test('a row a claim, its figure in bold, only the columns that say something', () => {
  const [head, rule, ...rows] = table(toMarkdown(portDocument(), { title: 'Port *Elva*' }));
  expect(toMarkdown(portDocument(), { title: 'Port *Elva*' })).toMatch(/^## Port \\\*Elva\\\*\n\n\| # /);
  expect(head).toBe(
    '| # | claim | type | form | subject | metric | value | change | time | share | attribution | modality | same as | confidence |',
  );
  expect(rule!.split('|')).toHaveLength(head!.split('|').length);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain('| Port Elva handled **4.2 million containers** in 2021, up from');
});

test('no text breaks out of its cell', () => {
  const text = 'A | B <img src=x onerror=alert(1)> `code` [5](javascript:1) $5 to $6\r\n\r\n# *x*';
  const { claim, document, expression } = documentBuilder(text);
  const rows = table(toMarkdown(document([claim(text, expression('5'))])));
  expect(rows).toHaveLength(3);
  expect(rows[2]).toContain(
    'A \\| B \\<img src=x onerror=alert(1)\\> \\`code\\` \\[**5**\\](javascript:1) \\$5 to \\$6 # \\*x\\*',
  );
  expect(rows[2]!.split(/(?<!\\)\|/)).toHaveLength(rows[0]!.split('|').length);
});

test('expressions and sentences', () => {
  expect(table(toMarkdown(portDocument(), { items: 'expressions' }))[4]).toBe(
    '| 3 | about two-fifths | fraction | about 0.4 |',
  );
  expect(table(toMarkdown(portDocument(), { items: 'sentences' }))[2]).toBe('| 1 | Harbour report | heading |');
});

test('says so where there is nothing', () => {
  expect(toMarkdown({ ...portDocument(), claims: [] }, { file: 'a.txt' })).toBe('## a.txt\n\nNo claims.\n');
});
