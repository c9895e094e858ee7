import { expect, test } from 'vitest';
import { tokenize } from '../../src/tokens';

function tokensOf(text: string) {
  return tokenize(text, { index: 0, span: { start: 0, end: text.length }, kind: 'body', gaps: [] });
}

const RUNS = {
  'a link': `https://example.org/${'report/5%/'.repeat(40)}`,
  'encoded data': 'TWFuIGlzIGRpc3Rpbmd1aXNoZWQ+/'.repeat(20),
  digits: '7'.repeat(1000),
  'one letter': 'a'.repeat(1000),
};

test.each(Object.entries(RUNS))('%s without white space is one opaque token', (_, run) => {
  const tokens = tokensOf(`up ${run} 5%`);
  expect(tokens.map(({ text }) => text)).toEqual(['up', run, '5', '%']);
  expect(tokens[1]).toMatchObject({ kind: 'symbol', norm: '', spaceBefore: true, start: 3, end: 3 + run.length });
});

test('a run of a word with its neighbours is cut as ever', () => {
  expect(tokensOf('anti-inflation/anti-tax 5').map(({ text }) => text)).toEqual([
    'anti',
    '-',
    'inflation',
    '/',
    'anti',
    '-',
    'tax',
    '5',
  ]);
});
