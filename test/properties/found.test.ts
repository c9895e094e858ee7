import { expect, test } from 'vitest';
import { createExtractor } from '../../src';
import { checkDocument } from './invariants';
import { withCarriageReturns, withoutIds } from './line-ends';

const { analyze } = createExtractor();

/** Kinds of text that broke a property once. */
test.each([
  ['a negative zero', 'Balances: −0 per cent of settlers, -0.0 tonnes, $-0, -0 to 5%.'],
  ['a share too small for a double', '-5e-324 per cent of settlers are women.'],
  ['a share that is written with an exponent', '6e23 per cent of settlers are women.'],
])('%s', (_name, text) => {
  const document = analyze(text);
  expect(document.expressions).not.toEqual([]);
  checkDocument(document);
});

test.each([
  [
    'a name over a line end',
    'Sales may exceed 7.5%, three times those of Norway\nExports rose from 3% to 5.5% in 2021',
  ],
  [
    'a figure half a line from its metric',
    'The mills sold steel, of which in that year\nalone they had made some\n400 tonnes.',
  ],
])('%s is read alike whatever the line ends', (_name, text) => {
  const windows = analyze(text.replaceAll('\n', '\r\n'));
  expect(withoutIds(windows)).toEqual(withCarriageReturns(analyze(text)));
});
