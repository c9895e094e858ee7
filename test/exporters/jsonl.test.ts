import { expect, test } from 'vitest';
import { toJsonl } from '../../src/exporters';
import { documentBuilder, portDocument } from '../helpers/documents';

const lines = (jsonl: string) =>
  jsonl
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test('a line is a claim, unchanged', () => {
  const document = portDocument();
  expect(lines(toJsonl(document))).toEqual(document.claims);
  expect(lines(toJsonl(document, { items: 'expressions' }))).toEqual(document.expressions);
  expect(lines(toJsonl(document, { items: 'sentences' }))).toEqual(document.sentences);
});

test('the name of the text stands first', () => {
  expect(Object.keys(lines(toJsonl(portDocument(), { file: 'a.txt' }))[0])[0]).toBe('file');
});

test('whatever some reader takes for an end of line is escaped', () => {
  const text = 'It is 5\u2028or\u20296\u0085or\r\n7 \uD800.';
  const { claim, document, expression } = documentBuilder(text);
  const jsonl = toJsonl(document([claim(text, expression('5'))]));
  expect(jsonl.match(/[\u0085\u2028\u2029\r\n]/g)).toEqual(['\n']);
  expect(lines(jsonl)[0].text).toBe(text);
});

test('no claim is no line', () => expect(toJsonl({ ...portDocument(), claims: [] })).toBe(''));
