import { describe, expect, test } from 'vitest';
import { createWriter } from '../../src/cli/writer';
import { parseCsv } from '../helpers/csv';
import { portDocument } from '../helpers/documents';
import { claimsieve, folder } from './command';

/** What a writer puts out for so many inputs, of which the last could not be read. */
function written(format: Parameters<typeof createWriter>[0], inputs: number, read = inputs): string {
  let out = '';
  const options = { items: 'claims', several: inputs > 1, color: false } as const;
  const writer = createWriter(format, options, (chunk) => {
    out += chunk;
  });
  for (let at = 0; at < read; at++) writer.add(portDocument(), `${at}.txt`);
  writer.end();
  return out;
}

describe('one input', () => {
  test('json is the document', () => expect(JSON.parse(written('json', 1))).toEqual(portDocument()));
  test('jsonld is its page of annotations', () => {
    expect(JSON.parse(written('jsonld', 1))).toMatchObject({ type: 'AnnotationPage', id: '0.txt#claims' });
  });
  test('text and markdown do not name it', () => {
    expect(written('text', 1)).not.toContain('0.txt');
    expect(written('markdown', 1)).not.toContain('0.txt');
  });
  test('html is titled by it', () => expect(written('html', 1)).toContain('<title>0.txt</title>'));
});

describe('several inputs are one well-formed output', () => {
  test.each([0, 1, 2, 3])('json is an array of the %i that were read', (read) => {
    const documents = JSON.parse(written('json', 3, read));
    expect(documents).toEqual(Array.from({ length: read }, (_, at) => ({ file: `${at}.txt`, ...portDocument() })));
  });
  test('jsonld is an array', () => {
    expect(JSON.parse(written('jsonld', 2)).map(({ id }: { id: string }) => id)).toEqual([
      '0.txt#claims',
      '1.txt#claims',
    ]);
  });
  test('jsonl has the file in every line', () => {
    const lines = written('jsonl', 2).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).file)).toEqual(['0.txt', '0.txt', '0.txt', '1.txt', '1.txt', '1.txt']);
  });
  test('csv has one header and the file in every row', () => {
    const rows = parseCsv(written('csv', 2));
    expect(rows.map(([file]) => file)).toEqual(['file', '0.txt', '0.txt', '0.txt', '1.txt', '1.txt', '1.txt']);
  });
  test('text and markdown name each', () => {
    for (const format of ['text', 'markdown'] as const) expect(written(format, 2)).toMatch(/0\.txt[\s\S]*\n\n.*1\.txt/);
  });
  test('html is one page', () => expect(written('html', 2).match(/<html/g)).toHaveLength(1));
});

describe('the program writes each format of each command', () => {
  const cwd = folder({ 'port.txt': 'Port Elva handled 4200 containers in 2021.\n' });
  const beginnings = {
    text: /^1 {2}/,
    json: /^\{\n {2}"text"/,
    jsonl: /^\{"file":"port.txt"/,
    csv: /^file,/,
    markdown: /^\| # \|/,
    html: /^<!doctype html>/,
    jsonld: /^\{\n {2}"@context"/,
  };
  test.each(Object.entries(beginnings))('%s', async (format, beginning) => {
    for (const command of ['tag', 'segment']) {
      const { status, stdout, stderr } = await claimsieve([command, 'port.txt', '--format', format], '', cwd);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(beginning);
    }
  });

  test('of a list alone, json holds the text and the list', async () => {
    const { stdout } = await claimsieve(['tag', 'port.txt', '--format=json'], '', cwd);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['text', 'expressions']);
  });
});
