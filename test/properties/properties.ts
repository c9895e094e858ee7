import fc from 'fast-check';
import { expect } from 'vitest';
import {
  ClaimsieveError,
  createExtractor,
  type ExtractOptions,
  extractClaims,
  segment,
  tagExpressions,
} from '../../src';
import { toCsv, toHtml, toJsonLd, toJsonl, toMarkdown, toText } from '../../src/exporters';
import { parseCsv } from '../helpers/csv';
import { checkDocument } from './invariants';
import { withCarriageReturns, withoutIds } from './line-ends';
import { anyDate, anyText } from './texts';

export interface NamedProperty {
  name: string;
  /** Cases that the tests try; the long run goes on until its time is up. */
  runs: number;
  property: fc.IProperty<unknown>;
}

const used = createExtractor({ referenceDate: '2022-06-30' });
/** Names nobody and states nothing. */
const UNRELATED = '\n\nThe committee thanks all who wrote to it.\n\nNothing more is to be said here.\n';

export const PROPERTIES: readonly NamedProperty[] = [
  named('the document of any text is whole', 150, [anyText, anyDate], (text, referenceDate) => {
    checkDocument(createExtractor({ referenceDate }).analyze(text));
  }),

  named('analyze equals its parts called alone', 60, [anyText, anyDate], (text, referenceDate) => {
    const document = createExtractor({ referenceDate }).analyze(text);
    expect(segment(text)).toEqual(document.sentences);
    expect(tagExpressions(text, { referenceDate })).toEqual(document.expressions);
    expect(extractClaims(text, { referenceDate })).toEqual(document.claims);
  }),

  named('an extractor that has read much gives what a new one gives', 60, [anyText], (text) => {
    const first = used.analyze(text);
    expect(used.analyze(text)).toEqual(first);
    expect(createExtractor({ referenceDate: '2022-06-30' }).analyze(text)).toEqual(first);
  }),

  named('paragraphs about something else change no claim', 60, [anyText], (text) => {
    // A text that is cut off at an abbreviation would go on in what is appended.
    const whole = `${text}.\n\nIt rained all day.`;
    expect(used.extractClaims(whole + UNRELATED)).toEqual(used.extractClaims(whole));
  }),

  named('the kind of line ends changes nothing but offsets', 60, [anyText], (text) => {
    const unix = text.replaceAll('\r', '');
    const document = used.analyze(unix);
    expect(withoutIds(used.analyze(unix.replaceAll('\n', '\r\n')))).toEqual(withCarriageReturns(document));
  }),

  named('every exporter writes any document', 60, [anyText], (text) => {
    const document = used.analyze(text);
    const lines = toJsonl(document).split('\n').filter(Boolean);
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(document.claims)));
    expect(parseCsv(toCsv(document))).toHaveLength(document.claims.length + 1);
    expect(JSON.parse(toJsonLd(document))).toBeTypeOf('object');
    for (const write of [toText, toMarkdown, toHtml]) expect(write(document)).toBeTypeOf('string');
  }),

  named('any options work or are refused by an error of ours', 150, [anyText, anyOptions()], (text, options) => {
    try {
      extractClaims(text.slice(0, 100), options as ExtractOptions);
    } catch (error) {
      expect(error).toBeInstanceOf(ClaimsieveError);
    }
  }),

  named('what is no string is refused', 60, [fc.anything().filter((value) => typeof value !== 'string')], (value) => {
    for (const read of [extractClaims, segment, tagExpressions, used.analyze, used.extractClaims]) {
      expect(() => read(value as string)).toThrow(ClaimsieveError);
    }
  }),
];

function anyOptions(): fc.Arbitrary<unknown> {
  const option = fc.oneof(fc.anything(), fc.constantFrom('2022-06-30', 'SGD', 0.5, ['trade'], '2022-13-45'));
  const names = fc.constantFrom('referenceDate', 'defaultDollar', 'minConfidence', 'types', '__proto__', 'constructor');
  return fc.oneof({ weight: 4, arbitrary: fc.dictionary(names, option) }, { weight: 1, arbitrary: fc.anything() });
}

function named<Given extends [unknown, ...unknown[]]>(
  name: string,
  runs: number,
  given: { [Place in keyof Given]: fc.Arbitrary<Given[Place]> },
  check: (...values: Given) => void,
): NamedProperty {
  return { name, runs, property: fc.property(...given, check) as fc.IProperty<unknown> };
}
