import { describe, expect, test } from 'vitest';
import { toJsonLd } from '../../src/exporters';
import type { AnyDocument } from '../../src/exporters/options';
import { documentBuilder, portDocument } from '../helpers/documents';

/** What the two selectors of each annotation select, by the rules of the standard: code points, then the quote. */
function selected(document: AnyDocument) {
  const characters = Array.from(document.text);
  return JSON.parse(toJsonLd(document)).items.map(({ target }: { target: { selector: Record<string, string>[] } }) => {
    const [position, quote] = target.selector;
    const at = document.text.indexOf(`${quote!.prefix}${quote!.exact}${quote!.suffix}`) + quote!.prefix!.length;
    return {
      byPosition: characters.slice(Number(position!.start), Number(position!.end)).join(''),
      byQuote: document.text.slice(at, at + quote!.exact!.length),
    };
  });
}

describe('both selectors select the claim', () => {
  test.each([
    ['plain text', 'Before. There are 5 ships. After.'],
    ['emoji before, inside and after', '🚢🚢 There are 5 ships 🚢. There are 5 ships. 🚢'],
    ['an emoji where the context is cut', `${'🚢'.repeat(40)}There are 5 ships.${'🚢'.repeat(40)}`],
    ['lone surrogates', '\uD83D There are 5 ships. \uDEA2'],
    ['combining marks and CRLF', 'e\u0301te\u0301\r\nThere are 5 ships.\r\n'],
  ])('%s', (_, text) => {
    const { claim, document, expression } = documentBuilder(text);
    const wanted = 'There are 5 ships';
    expect(selected(document([claim(wanted, expression('5'))]))).toEqual([{ byPosition: wanted, byQuote: wanted }]);
  });

  test('of a text that says it twice', () => {
    const document = portDocument();
    expect(selected(document)).toEqual(document.claims.map(({ text }) => ({ byPosition: text, byQuote: text })));
  });
});

describe('the annotation', () => {
  const page = JSON.parse(toJsonLd(portDocument(), { source: 'https://port.example/report' }));

  test('is one of a page, about the text', () => {
    expect(page).toMatchObject({ type: 'AnnotationPage', id: 'https://port.example/report#claims' });
    expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.items[0]).toMatchObject({ type: 'Annotation', target: { source: 'https://port.example/report' } });
  });

  test('has a schema.org claim as its body', () => {
    expect(page.items[1].body).toMatchObject({
      type: 'schema:Claim',
      'schema:keywords': 'energy',
      'schema:author': { 'schema:name': 'harbour board' },
      'schema:about': {
        type: 'schema:Observation',
        'schema:value': 0.4,
        'schema:observationAbout': { 'schema:name': 'Port Elva' },
      },
      'claimsieve:whole': { 'schema:name': 'ships' },
    });
    expect(page.items[0].body).toMatchObject({
      'claimsieve:from': { 'schema:value': 3_000_000, 'schema:observationDate': '2019' },
    });
  });

  test('leaves out what is not there', () => {
    expect(JSON.stringify(page)).not.toMatch(/null|undefined/);
    expect(page.items[0].body).not.toHaveProperty('schema:author');
  });
});

test.each([
  ['a report#2.txt', 'a%20report%232.txt'],
  ['dir/r\uD800.txt', 'dir/r%EF%BF%BD.txt'],
])('a file name is a relative IRI: %j', (file, iri) => {
  expect(JSON.parse(toJsonLd(portDocument(), { file })).items[0].target.source).toBe(iri);
});

test.each(['expressions', 'sentences'] as const)('annotates %s as well', (items) => {
  const document = portDocument();
  const annotations = JSON.parse(toJsonLd(document, { items })).items;
  expect(
    annotations.map(({ target }: { target: { selector: { exact?: string }[] } }) => target.selector[1]!.exact),
  ).toEqual(document[items].map(({ text }) => text));
});
