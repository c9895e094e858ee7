import { expect, test } from 'vitest';
import { toCsv, toHtml, toJsonLd, toJsonl, toMarkdown, toText } from '../../src/exporters';
import { documentBuilder } from '../helpers/documents';

const exporters = { toText, toJsonl, toCsv, toMarkdown, toHtml, toJsonLd };

test.each(Object.entries(exporters))('%s refuses what is no document', (_, write) => {
  for (const wrong of [undefined, null, 42, 'text', [], { text: 'a' }]) {
    expect(() => write(wrong as never)).toThrow(expect.objectContaining({ code: 'invalid-document' }));
  }
});

test.each(Object.entries(exporters))('%s takes a text without anything in it', (_, write) => {
  const { document } = documentBuilder('');
  expect(typeof write(document([]))).toBe('string');
});

test.each(Object.entries(exporters))('%s takes a megabyte on one line in linear time', (_, write) => {
  const text = 'there are 5 ships and '.repeat(48_000);
  const { claim, document, expression } = documentBuilder(text);
  const step = text.length / 2000;
  const claims = Array.from({ length: 2000 }, (_, at) => {
    const start = Math.floor(at * step);
    const figure = { ...expression('5'), text: text.slice(start, start + 5), span: { start, end: start + 5 } };
    return claim('there are 5 ships', figure, { id: `c${at}`, span: { start, end: start + 17 } });
  });
  const started = performance.now();
  expect(write(document(claims)).length).toBeGreaterThan(100_000);
  expect(performance.now() - started).toBeLessThan(5000);
});
