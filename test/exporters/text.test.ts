import { describe, expect, test } from 'vitest';
import { toText } from '../../src/exporters';
import { documentBuilder, portDocument } from '../helpers/documents';

test('a claim as a person reads it', () => {
  expect(toText(portDocument()).split('\n\n')[0]).toBe(
    [
      '1  Port Elva: rose from 3 million to 4.2 million containers',
      '   transport · change · confidence 0.91',
      '   subject       Port Elva',
      '   metric        containers',
      '   value         4,200,000 (container)',
      '   change        increase from 3,000,000 (container) in 2019 to 4,200,000 (container) in 2021',
      '   time          2021',
      '   “Port Elva handled 4.2 million containers in 2021, up from 3 million in 2019.”',
    ].join('\n'),
  );
});

test('who says it, how sure it is, what says the same', () => {
  const text = toText(portDocument());
  expect(text).toContain('attribution   harbour board (“says”)');
  expect(text).toContain('modality      projected');
  expect(text).toContain('same as       claim 1');
});

test('expressions and sentences, a line each', () => {
  expect(toText(portDocument(), { items: 'expressions' })).toContain('3  fraction      about two-fifths → about 0.4\n');
  expect(toText(portDocument(), { items: 'sentences' })).toContain('1  heading       Harbour report\n');
});

test('says so where there is nothing', () => {
  expect(toText({ ...portDocument(), claims: [] })).toBe('No claims.\n');
});

describe('width', () => {
  test.each([40, 60, 80])('no line is longer than %i', (width) => {
    const lines = toText(portDocument(), { width }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  test('breaking lines loses no word', () => {
    const words = (text: string) => text.split(/\s+/);
    expect(words(toText(portDocument(), { width: 44 }))).toEqual(words(toText(portDocument())));
  });
});

describe('colour', () => {
  const ansi = /\p{Control}\[\d+m/gu;

  test('only where it is asked for, and nothing else changes', () => {
    const plain = toText(portDocument(), { width: 60 });
    const coloured = toText(portDocument(), { width: 60, color: true });
    expect(plain).not.toMatch(ansi);
    expect(coloured).toMatch(ansi);
    expect(coloured.replace(ansi, '')).toBe(plain);
  });

  test('underlines the figure in the quote, also where a line breaks in it', () => {
    const quote = toText(portDocument(), { width: 40, color: true }).replace(/\n */g, ' ');
    expect(quote).toContain('handled \u001B[4m4.2 million\u001B[0m \u001B[4mcontainers\u001B[0m');
  });
});

test('no text steers the terminal', () => {
  const hostile = 'There are 5\u001B]0;owned\u0007 ships\u009B2J \uD800\r\n now.';
  const { claim, document, expression } = documentBuilder(hostile);
  const text = toText(document([claim(hostile, expression('5'))]));
  expect(text).not.toMatch(/(?!\n)[\p{Control}\p{Surrogate}]/u);
  expect(text).toContain('“There are 5\uFFFD]0;owned\uFFFD ships\uFFFD2J \uFFFD now.”');
});
