import { expect, test } from 'vitest';
import * as z from 'zod';
import { createExtractor, defineClassifier } from '../../src';
import { toCsv, toHtml, toJsonLd, toJsonl, toMarkdown, toText } from '../../src/exporters';
import { parseCsv } from '../helpers/csv';

const ferries = defineClassifier({
  type: 'ferries',
  cues: ['ferry'],
  data: z.object({ route: z.string() }),
  classify: () => ({ score: 1, data: { route: 'A | B, north' } }),
});
const document = createExtractor({ classifiers: [ferries] }).analyze('The ferries carried 40,000 people in 2019.');

test.each(Object.entries({ toText, toJsonl, toCsv, toMarkdown, toHtml, toJsonLd }))(
  '%s names a custom type',
  (_, write) => {
    expect(write(document)).toContain('ferries');
  },
);

test('and its data', () => {
  const data = { route: 'A | B, north' };
  const [names, first] = parseCsv(toCsv(document));
  expect(JSON.parse(first![names!.indexOf('data')]!)).toEqual(data);
  expect(JSON.parse(toJsonl(document)).data).toEqual(data);
  expect(toText(document)).toContain(`data          ${JSON.stringify(data)}`);
  expect(JSON.parse(JSON.parse(toJsonLd(document)).items[0].body['claimsieve:data'])).toEqual(data);
  expect(toMarkdown(document)).toContain('{"route":"A \\| B, north"}');
});
