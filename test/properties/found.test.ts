import { expect, test } from 'vitest';
import { createExtractor } from '../../src';
import { checkDocument } from './invariants';

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
