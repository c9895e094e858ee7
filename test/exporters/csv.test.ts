import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/exporters';
import { parseCsv } from '../helpers/csv';
import { documentBuilder, portDocument } from '../helpers/documents';

function records(csv: string): Record<string, string>[] {
  const [names, ...rows] = parseCsv(csv);
  return rows.map((row) => Object.fromEntries(names!.map((name, at) => [name, row[at]!])));
}

describe('a row a claim', () => {
  const document = portDocument();
  const rows = records(toCsv(document));

  test('with its fields under their names', () => {
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      type: 'transport',
      form: 'change',
      text: document.claims[0]!.text,
      value: '4200000',
      from: '3000000',
      fromTime: '2019',
      toTime: '2021',
      direction: 'increase',
      subject: 'Port Elva',
      evidence: 'form: up from',
    });
    expect(rows[1]).toMatchObject({ fraction: '0.4', whole: 'ships', subjectResolved: 'Port Elva', comparator: '~' });
    expect(rows[2]).toMatchObject({ duplicateOf: document.claims[0]!.id, direction: '', comparator: '' });
  });

  test('as many cells in every row as in the header', () => {
    expect(new Set(parseCsv(toCsv(document)).map((row) => row.length)).size).toBe(1);
  });

  test('the name of the text first, where one is given', () => {
    expect(records(toCsv(document, { file: 'port, elva.txt' })).map(({ file }) => file)).toEqual(
      Array(3).fill('port, elva.txt'),
    );
  });

  test('header and byte order mark as asked for', () => {
    expect(toCsv(document, { header: false }).split('\r\n')[0]).toMatch(/^c16-34,/);
    expect(toCsv(document, { bom: true })).toMatch(/^\uFEFFid,type/);
  });

  test('custom data as JSON', () => {
    const claims = [{ ...document.claims[0]!, type: 'port', data: { city: 'Elva, north' } }];
    expect(records(toCsv({ ...document, claims }))[0]).toMatchObject({ type: 'port', data: '{"city":"Elva, north"}' });
  });
});

test.each([
  ['expressions', 4, { text: 'about two-fifths', kind: 'fraction', value: '0.4', comparator: '~' }, 2],
  ['sentences', 4, { index: '0', kind: 'heading', text: 'Harbour report' }, 0],
] as const)('a row each of the %s', (items, count, wanted, at) => {
  const rows = records(toCsv(portDocument(), { items }));
  expect(rows).toHaveLength(count);
  expect(rows[at]).toMatchObject(wanted);
});

describe('hostile cells', () => {
  test.each([
    ['=HYPERLINK("http://a.example","5 ships")', `'=HYPERLINK("http://a.example","5 ships")`],
    ['+5 ships', "'+5 ships"],
    ['-5 ships', "'-5 ships"],
    ['@SUM(5)', "'@SUM(5)"],
    ['\t=5 ships', "'\t=5 ships"],
    ['\uFF1D5 ships', "'\uFF1D5 ships"],
    ['5 ships, "big"\r\nand small', '5 ships, "big"\r\nand small'],
    ['5 ships \uD800 \0', '5 ships \uFFFD \uFFFD'],
    ['5 = five', '5 = five'],
  ])('%j is harmless and complete', (text, wanted) => {
    const { claim, document, expression } = documentBuilder(text);
    expect(records(toCsv(document([claim(text, expression('5'))])))[0]!.text).toBe(wanted);
  });

  test('a negative number is no formula', () => {
    const { claim, document, expression } = documentBuilder('It fell to -5.');
    const csv = toCsv(document([claim('It fell to -5.', expression('-5', { value: -5 }))]));
    expect(records(csv)[0]).toMatchObject({ value: '-5', expression: "'-5" });
  });
});
