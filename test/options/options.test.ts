import { afterEach, describe, expect, test } from 'vitest';
import { ClaimsieveError, createExtractor, extractClaims, InputError, segment, tagExpressions } from '../../src';
import { resolveOptions } from '../../src/options';

/** The error that a call throws. */
function errorOf(call: () => unknown): ClaimsieveError {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(ClaimsieveError);
    return error as ClaimsieveError;
  }
  throw new Error('nothing was thrown');
}

const wrong = (options: unknown) => errorOf(() => extractClaims('', options as never));

describe('an option that is wrong', () => {
  test.each<[string, unknown, string]>([
    ['options as a string', '2022', 'expected the options as an object, got the string "2022"'],
    ['options as null', null, 'expected the options as an object, got null'],
    ['options as an array', [], 'expected the options as an object, got an array'],
    [
      'a misspelled name',
      { refrenceDate: '2022-06-30' },
      'unknown option "refrenceDate"; did you mean "referenceDate"?',
    ],
    ['a name in other case', { defaultdollar: 'USD' }, 'unknown option "defaultdollar"; did you mean "defaultDollar"?'],
    ['a name unlike any', { verbose: true }, 'unknown option "verbose"; expected one of "referenceDate"'],
    ['an impossible date', { referenceDate: '2022-02-30' }, 'in the calendar, got the string "2022-02-30"'],
    ['29 February of a common year', { referenceDate: '2023-02-29' }, 'in the calendar'],
    ['29 February of 1900', { referenceDate: '1900-02-29' }, 'in the calendar'],
    ['month 13', { referenceDate: '2022-13-01' }, 'in the calendar'],
    ['a date of another order', { referenceDate: '30/06/2022' }, 'expected an ISO 8601 date such as "2022-06-30"'],
    ['a Date', { referenceDate: new Date(0) }, 'got a Date'],
    ['a date as a number', { referenceDate: 2022 }, 'got the number 2022'],
    ['an unknown dollar', { defaultDollar: 'XYZ' }, 'written "$" (ARS, AUD'],
    ['a currency that is no dollar', { defaultDollar: 'EUR' }, 'got the string "EUR"'],
    ['a confidence above 1', { minConfidence: 1.2 }, 'expected a number from 0 to 1, got the number 1.2'],
    ['a confidence below 0', { minConfidence: -0.1 }, 'got the number -0.1'],
    ['a confidence that is no number', { minConfidence: Number.NaN }, 'got the number NaN'],
    ['a confidence as a string', { minConfidence: '0.5' }, 'got the string "0.5"'],
    ['types as a string', { types: 'trade' }, 'expected an array of claim types, got the string "trade"'],
    ['a type that is no string', { types: [3] }, 'got the number 3'],
    ['a misspelled type', { types: ['labor'] }, 'unknown claim type "labor"; did you mean "labour"?'],
    ['a type unlike any', { types: ['cats!'] }, 'unknown claim type "cats!"; expected one of "trade", "investment"'],
  ])('%s', (_name, options, message) => {
    const error = wrong(options);
    expect(error).toBeInstanceOf(InputError);
    expect(error.code).toBe('invalid-option');
    expect(error.message).toContain(message);
  });

  test.each<[string, unknown, string]>([
    ['classifiers as an object', { classifiers: {} }, 'option "classifiers": expected an array'],
    ['builtins as a string', { builtins: 'no' }, 'option "builtins": expected true or false'],
    ['an unknown policy', { onClassifierError: 'ignore' }, 'expected "throw" or "skip", got the string "ignore"'],
    ['a type that is not among the extractor’s', { builtins: false, types: ['trade'] }, 'unknown claim type "trade"'],
  ])('%s', (_name, options, message) => {
    expect(errorOf(() => createExtractor(options as never)).message).toContain(message);
  });

  test('every public function checks', () => {
    for (const call of [extractClaims, tagExpressions, segment])
      expect(errorOf(() => call('', { minConfidence: 7 })).code).toBe('invalid-option');
    expect(errorOf(() => createExtractor({ minConfidence: 7 })).code).toBe('invalid-option');
  });

  test('classifiers are for createExtractor', () =>
    expect(wrong({ classifiers: [] }).message).toContain('unknown option "classifiers"'));
});

describe('a text that is none', () => {
  test.each<[unknown, string]>([
    [42, 'the number 42'],
    [undefined, 'undefined'],
    [null, 'null'],
    [['a'], 'an array'],
    [{}, 'an object'],
    [new String('a'), 'an object'],
    [() => '', 'a function'],
    [Symbol('a'), 'the symbol Symbol(a)'],
  ])('%s', (value, described) => {
    const calls = [extractClaims, tagExpressions, segment, createExtractor().analyze, createExtractor().extractClaims];
    for (const call of calls) {
      const error = errorOf(() => call(value as string));
      expect(error.code).toBe('invalid-text');
      expect(error.message).toBe(`expected the text as a string, got ${described}`);
    }
  });

  test('an empty text holds nothing', () => {
    expect(extractClaims('')).toEqual([]);
    expect(createExtractor().analyze('')).toEqual({ text: '', sentences: [], expressions: [], claims: [], errors: [] });
  });
});

describe('options that are right', () => {
  test.each<[string, unknown, object]>([
    ['none', undefined, { referenceDate: null, defaultDollar: 'USD', minConfidence: 0, types: null }],
    ['unset ones', { referenceDate: undefined }, { referenceDate: null }],
    ['a leap day', { referenceDate: '2024-02-29' }, { referenceDate: '2024-02-29' }],
    ['a leap day of 2000', { referenceDate: '2000-02-29' }, { referenceDate: '2000-02-29' }],
    ['a date with its time', { referenceDate: '2022-06-30T23:59:00+02:00' }, { referenceDate: '2022-06-30' }],
    ['a dollar', { defaultDollar: 'SGD' }, { defaultDollar: 'SGD' }],
    ['the ends of the scale', { minConfidence: 1 }, { minConfidence: 1 }],
    ['types', { types: ['trade', 'other'] }, { types: new Set(['trade', 'other']) }],
    ['no prototype', Object.assign(Object.create(null), { minConfidence: 0.5 }), { minConfidence: 0.5 }],
  ])('%s', (_name, options, resolved) => expect(resolveOptions(options as never)).toMatchObject(resolved));
});

describe('a polluted prototype', () => {
  afterEach(() => {
    delete (Object.prototype as Record<string, unknown>).minConfidence;
  });

  test('sets no option', () => {
    (Object.prototype as Record<string, unknown>).minConfidence = 1;
    expect(resolveOptions({}).minConfidence).toBe(0);
  });

  test('is not made by options that come from JSON', () => {
    expect(wrong(JSON.parse('{"__proto__": {"minConfidence": 1}}')).message).toContain('unknown option "__proto__"');
    expect(({} as Record<string, unknown>).minConfidence).toBeUndefined();
  });
});

describe('selection', () => {
  const TEXT = 'Exports rose 5% in 2019. Unemployment fell to 4% in 2019.';

  test('by type', () => {
    const types = extractClaims(TEXT, { types: ['labour'] }).map(({ type }) => type);
    expect(types.length).toBeGreaterThan(0);
    expect(new Set(types)).toEqual(new Set(['labour']));
  });

  test('by confidence', () => {
    const all = extractClaims(TEXT);
    const least = Math.max(...all.map(({ confidence }) => confidence));
    const kept = extractClaims(TEXT, { minConfidence: least });
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(({ confidence }) => confidence >= least)).toBe(true);
  });
});
