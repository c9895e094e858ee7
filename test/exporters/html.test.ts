import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/exporters';
import { toHtmlPage } from '../../src/exporters/html';
import { documentBuilder, portDocument } from '../helpers/documents';

/** The marked text of a page, tags left out; enough of a parser for what the exporter writes. */
function textOf(html: string): string {
  const section = /<section class="text"[^>]*>([\s\S]*?)<\/section>/.exec(html)![1]!;
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' };
  return section.replace(/<[^>]*>/g, '').replace(/&([^;]+);/g, (_, name: string) => entities[name]!);
}

test('holds the text, character by character', () => {
  const document = portDocument();
  expect(textOf(toHtml(document))).toBe(document.text);
});

test('requests nothing', () => {
  const html = toHtml(portDocument());
  const loaded = [...html.matchAll(/(?:src|href|srcset|action|data)=["']?([^"'\s>]+)/g)].map(([, url]) => url!);
  expect(loaded.filter((url) => !url.startsWith('#') && url !== 'data:,')).toEqual([]);
  expect(html).not.toMatch(/url\(|@import|<(?:iframe|object|embed|base)/);
});

describe('no text breaks out', () => {
  const hostile = `5 </script><script>alert(1)</script><img src=x onerror="alert(1)"> ' & &lt; </style></section> \uD800\r\n\0`;
  const { claim, document, expression } = documentBuilder(hostile);
  const figure = expression('5', { unit: '</dd><script>' });
  const html = toHtml(
    document([
      claim(hostile, figure, {
        type: '"><script>',
        evidence: [{ slot: 'type', text: '<b>', span: { start: 0, end: 1 }, rule: '<i>' }],
      }),
    ]),
    {
      title: '</title><script>alert(2)</script>',
    },
  );

  test('of the page', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img/);
  });

  test('and none of it is lost', () => {
    expect(textOf(html)).toBe(hostile.replace(/[\uD800\0]/g, '\uFFFD'));
  });
});

describe('marks', () => {
  test('claims that share a clause or a figure, or lie inside each other', () => {
    const text = 'Wages rose 5% and rents 7% in March. That is all.';
    const { claim, document, expression } = documentBuilder(text);
    const [five, seven] = [expression('5%'), expression('7%')];
    const whole = 'Wages rose 5% and rents 7% in March.';
    const html = toHtml(document([claim(whole, five), claim('rents 7% in March', seven), claim(whole, seven)]));
    expect(textOf(html)).toBe(text);
    expect([...html.matchAll(/<a [^>]*data-n="([^"]*)"/g)].map(([, numbers]) => numbers)).toEqual(['1', '2, 3']);
    for (const number of [1, 2, 3]) {
      expect(html.split(`id="figure-${number}"`)).toHaveLength(2);
      expect(html.split(`id="claim-${number}"`)).toHaveLength(2);
    }
  });

  test('a figure that a clause cuts has its number at its end', () => {
    const { claim, document, expression } = documentBuilder('There are 5 to 7 ships.');
    const html = toHtml(document([claim('There are 5 to', expression('5 to 7'))]));
    expect(html).toMatch(/data-n="">5 to<\/a>.*data-n="1"> 7<\/a>/);
  });

  test('a thousand claims on the same words stay readable', () => {
    const text = 'There are 5 ships.';
    const { claim, document, expression } = documentBuilder(text);
    const html = toHtml(document(Array.from({ length: 1000 }, () => claim(text, expression('5')))));
    expect(html.match(/<mark/g)!.length).toBeLessThan(20);
  });
});

test('filters hold the types and forms that are there, with their number', () => {
  const html = toHtml(portDocument());
  const boxes = [
    ...html.matchAll(/<input type="checkbox" id="([^"]+)"[^>]*>(?:<i[^>]*><\/i>)?(\S+) <span[^>]*>(\d+)/g),
  ];
  expect(boxes.map(([, id, name, count]) => [id, name, count])).toEqual([
    ['t0', 'transport', '2'],
    ['t1', 'energy', '1'],
    ['f-level', 'level', '1'],
    ['f-change', 'change', '1'],
    ['f-share', 'share', '1'],
  ]);
});

test('more types than the style sheet knows share the last filter', () => {
  const { claim, document, expression } = documentBuilder('5 ships');
  const claims = Array.from({ length: 50 }, (_, at) => claim('5 ships', expression('5'), { type: `type-${at}` }));
  const html = toHtml(document(claims));
  expect(html).toContain('11 more types <span class="amount">11</span>');
  expect(html).not.toMatch(/class="[^"]*\bt4\d/);
});

test('expressions and sentences', () => {
  expect(toHtml(portDocument(), { items: 'expressions' })).toContain('<legend>Kind</legend>');
  expect(textOf(toHtml(portDocument(), { items: 'sentences' }))).toBe(portDocument().text);
});

test('several documents have ids of their own', () => {
  const html = toHtmlPage([
    { document: portDocument(), file: 'a.txt' },
    { document: portDocument(), file: 'b.txt' },
  ]);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(html).toContain('<h2 class="file">b.txt</h2>');
});
