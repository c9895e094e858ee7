import { expect, test } from 'vitest';
import { createExtractor } from '../../src';
import { checkDocument } from './invariants';
import { withCarriageReturns, withoutIds } from './line-ends';

const { analyze } = createExtractor();

/** Kinds of text that broke a property once. */
test.each([
  ['a negative zero', 'Balances: −0 per cent of settlers, -0.0 tonnes, $-0, -0 to 5%.'],
  [
    'a name joined to what a preposition leads to',
    'The economy closed the year, having remained in single digits for 28 consecutive months, but ש12.',
  ],
  ['a conjunction that ends its text', 'Sales of 5 tonnes since'],
  ['a possessive that nobody stands before', "'S½Exports rose from 3% to 5.5% in 2021 of it"],
  ['a time of no length ago', 'The mill shut 0 years ago.'],
  ['a share too small for a double', '-5e-324 per cent of settlers are women.'],
  ['a share that is written with an exponent', '6e23 per cent of settlers are women.'],
  ['an end with an exponent that takes the magnitude of the other', 'It costs between €5e-324 and €4.1 billion.'],
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
  ['a figure half a line from its metric', 'Unemployment in the towns\nalong the old northern\nshores rose to 7%.'],
  [
    'a number on the line below a name',
    'Exports rose from 3% to 5.5% in 2021.\nunemployment may exceed 7.5%, three times that of Norway\n12.  ',
  ],
  [
    'a note’s number on the line below its stop',
    'Exports rose from 3% to 5.5% in 2021.\n7\n7\n7\n Exports rose from 3% to 5.5% in 2021\nif prices had doubled ',
  ],
  ['the front of a sentence', 'In hot\nand dry lands\naround the town of Osh no one was. All saw. Growth was 5%.'],
  [
    'a description whose article ends a line',
    'Funds went to the Savings Scheme. It opened in 2019. In 2021, the\nscheme cost $5 million.',
  ],
])('%s is read alike whatever the line ends', (_name, text) => {
  const windows = analyze(text.replaceAll('\n', '\r\n'));
  expect(withoutIds(windows)).toEqual(withCarriageReturns(analyze(text)));
});
