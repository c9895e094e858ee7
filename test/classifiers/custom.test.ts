import nlp from 'compromise/two';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { type Candidate, ClassifierError, createExtractor, defineClassifier } from '../../src';

const TEXT = 'Average rents in Lyon climbed by 7%. Exports of cheese fell by 4%.';

const typesIn = (text: string, options: Parameters<typeof createExtractor>[0]) =>
  createExtractor(options)
    .extractClaims(text)
    .map(({ type }) => type);

/** The error that a call throws. */
function errorOf(call: () => unknown): ClassifierError {
  try {
    call();
  } catch (error) {
    return error as ClassifierError;
  }
  throw new Error('nothing was thrown');
}

describe('what makes a claim a classifier’s own', () => {
  test.each<[string, Parameters<typeof defineClassifier<'mine'>>[0]]>([
    ['a cue', { type: 'mine', cues: ['rent'] }],
    ['an inflected cue', { type: 'mine', cues: ['rents'] }],
    ['a phrase', { type: 'mine', cues: ['average rent'] }],
    ['a pattern', { type: 'mine', match: 'rents in #Place' }],
    ['classify', { type: 'mine', classify: ({ text }) => (text.includes('rents') ? { score: 0.9 } : null) }],
    ['a cue and classify', { type: 'mine', cues: ['rent'], classify: () => ({ score: 0.9 }) }],
    ['a pattern and classify', { type: 'mine', match: 'rents in #Place', classify: () => ({ score: 0.9 }) }],
    ['a pattern where the cue is missing', { type: 'mine', cues: ['lease'], match: 'rents in #Place' }],
  ])('%s', (_name, definition) => {
    expect(typesIn(TEXT, { classifiers: [defineClassifier(definition)] })).toEqual(['mine', 'trade']);
  });

  test.each<[string, Parameters<typeof defineClassifier<'mine'>>[0]]>([
    ['no cue', { type: 'mine', cues: ['lease'] }],
    ['no match', { type: 'mine', match: 'rents in Paris' }],
    ['a veto', { type: 'mine', cues: ['rent'], classify: () => null }],
    ['a low score', { type: 'mine', cues: ['rent'], classify: () => ({ score: 0.3 }) }],
    ['nothing to ask about', { type: 'mine', cues: ['lease'], classify: () => ({ score: 1 }) }],
  ])('not %s', (_name, definition) => {
    expect(typesIn(TEXT, { classifiers: [defineClassifier(definition)] })).toEqual(['housing', 'trade']);
  });

  test('classify is asked about its own claims alone, with a frozen copy', () => {
    const classify = vi.fn((_candidate: Candidate) => null);
    createExtractor({ classifiers: [defineClassifier({ type: 'mine', cues: ['rent'], classify })] }).analyze(TEXT);
    expect(classify).toHaveBeenCalledTimes(1);
    const candidate = classify.mock.calls[0]![0];
    expect(candidate).toMatchObject({
      sentence: { index: 0, text: TEXT.slice(0, 36), kind: 'body' },
      document: TEXT,
      expression: { value: 7 },
      form: 'change',
    });
    expect(candidate.labels[0]).toMatchObject({ type: 'housing' });
    expect(() => Object.assign(candidate.expression, { value: 0 })).toThrow(TypeError);
  });
});

describe('who wins', () => {
  const answering = (type: string, score: number) => defineClassifier({ type, classify: () => ({ score }) });

  test('the higher score', () =>
    expect(typesIn(TEXT, { classifiers: [answering('low', 0.86), answering('high', 0.9)] })).toEqual(['high', 'high']));

  test('of equal scores the earlier one', () =>
    expect(typesIn(TEXT, { classifiers: [answering('a', 0.9), answering('b', 0.9)] })).toEqual(['a', 'a']));

  test('every type is in labels, best first', () => {
    const [claim] = createExtractor({ classifiers: [answering('mine', 0.95)] }).extractClaims(TEXT);
    expect(claim!.labels.slice(0, 2).map(({ type }) => type)).toEqual(['mine', 'housing']);
  });

  test('without built-in types what no classifier takes is no claim', () => {
    const rent = defineClassifier({ type: 'housing', cues: ['rent'] });
    expect(typesIn(TEXT, { classifiers: [rent], builtins: false })).toEqual(['housing']);
    expect(typesIn(TEXT, { builtins: false })).toEqual([]);
  });

  test('the evidence is the classifier’s', () => {
    const [claim] = createExtractor({
      classifiers: [defineClassifier({ type: 'mine', match: 'rents in #Place' })],
    }).extractClaims(TEXT);
    expect(claim!.evidence[0]).toEqual({
      slot: 'type',
      text: 'rents in Lyon',
      span: { start: 8, end: 21 },
      rule: 'classifiers/match',
    });
  });
});

describe('data', () => {
  const cityOf = ({ place }: Candidate) => ({ score: 0.9, data: { city: place?.text ?? 'Lyon' } });

  const upper = z.object({ city: z.string().transform((city) => city.toUpperCase()) });
  const zodRent = defineClassifier({ type: 'rent', cues: ['rent'], data: upper, classify: cityOf });
  const upperToo = v.object({ city: v.pipe(v.string(), v.toUpperCase()) });
  const valibotRent = defineClassifier({ type: 'rent', cues: ['rent'], data: upperToo, classify: cityOf });

  test.each([
    ['zod', zodRent],
    ['valibot', valibotRent],
  ])('is what %s makes of it', (_name, rent) => {
    const [claim] = createExtractor({ classifiers: [rent] }).extractClaims(TEXT);
    expect(claim).toMatchObject({ type: 'rent', data: { city: 'LYON' } });
  });

  test('is in the winner’s claims alone', () => {
    const rent = defineClassifier({
      type: 'rent',
      cues: ['rent'],
      data: z.object({ city: z.string() }),
      classify: cityOf,
    });
    const [, exports] = createExtractor({ classifiers: [rent] }).extractClaims(TEXT);
    expect(exports).not.toHaveProperty('data');
  });

  test('of a prototype that is not plain is refused, and none is polluted', () => {
    const data = z.custom<object>();
    const evil = () => ({ score: 1, data: JSON.parse('{"__proto__": {"polluted": true}}') as object });
    const rent = defineClassifier({ type: 'rent', cues: ['rent'], data, classify: evil });
    expect(errorOf(() => createExtractor({ classifiers: [rent] }).extractClaims(TEXT)).message).toContain(
      '"__proto__"',
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a failure', () => {
  const city = z.object({ city: z.string() });
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  const anything = z.custom<unknown>(() => true);

  test.each<[string, () => unknown, unknown, string, string]>([
    [
      'throws',
      () => {
        throw new RangeError('no such city');
      },
      undefined,
      'classifier-failed',
      'it threw: no such city',
    ],
    [
      'throws a string',
      () => {
        throw 'oops';
      },
      undefined,
      'classifier-failed',
      'it threw: oops',
    ],
    [
      'returns undefined',
      () => undefined,
      undefined,
      'classifier-answer',
      'expected { score, data } or null, got undefined',
    ],
    ['returns a number', () => 1, undefined, 'classifier-answer', 'got the number 1'],
    ['returns no score', () => ({}), undefined, 'classifier-answer', 'expected a score from 0 to 1, got undefined'],
    ['returns a score above 1', () => ({ score: 2 }), undefined, 'classifier-answer', 'got the number 2'],
    ['returns NaN', () => ({ score: Number.NaN }), undefined, 'classifier-answer', 'got the number NaN'],
    [
      'returns a promise',
      () => Promise.reject(new Error('late')),
      undefined,
      'classifier-answer',
      'it returned a promise',
    ],
    [
      'returns data unasked',
      () => ({ score: 1, data: {} }),
      undefined,
      'classifier-answer',
      'no `data` to check it with',
    ],
    [
      'returns wrong data',
      () => ({ score: 1, data: { city: 3 } }),
      city,
      'classifier-data',
      'city: Invalid input: expected string',
    ],
    ['returns no data', () => ({ score: 1 }), city, 'classifier-data', 'expected object, received undefined'],
    [
      'validates asynchronously',
      () => ({ score: 1, data: '' }),
      v.pipeAsync(
        v.string(),
        v.checkAsync(async () => false),
      ),
      'classifier-answer',
      'validator is asynchronous',
    ],
    [
      'returns a Date',
      () => ({ score: 1, data: { at: new Date(0) } }),
      anything,
      'classifier-data',
      'data.at is an instance of a class',
    ],
    ['returns a function', () => ({ score: 1, data: [() => 1] }), anything, 'classifier-data', 'data.0 is a function'],
    ['returns infinity', () => ({ score: 1, data: 1 / 0 }), anything, 'classifier-data', 'data is Infinity'],
    ['returns a cycle', () => ({ score: 1, data: cyclic }), anything, 'classifier-data', 'refers back to itself'],
  ])('that %s', (_name, classify, data, code, message) => {
    const rent = defineClassifier({ type: 'rent', cues: ['rent'], data, classify } as never);
    const error = errorOf(() => createExtractor({ classifiers: [rent] }).extractClaims(TEXT));
    expect(error).toBeInstanceOf(ClassifierError);
    expect(error).toMatchObject({ name: 'ClassifierError', code, classifier: 'rent', sentence: 0 });
    expect(error.message).toContain('classifier "rent", sentence 0 ("Average rents in Lyon climbed by 7%.")');
    expect(error.message).toContain(message);

    const skipping = createExtractor({ classifiers: [rent], onClassifierError: 'skip' }).analyze(TEXT);
    expect(skipping.claims.map(({ type }) => type)).toEqual(['housing', 'trade']);
    expect(skipping.errors).toEqual([{ code, message: error.message, classifier: 'rent', sentence: 0 }]);
  });

  test('keeps what was thrown as its cause', () => {
    const cause = new Error('down');
    const rent = defineClassifier({
      type: 'rent',
      classify: () => {
        throw cause;
      },
    });
    expect(errorOf(() => createExtractor({ classifiers: [rent] }).extractClaims(TEXT)).cause).toBe(cause);
  });
});

describe('a definition that is wrong', () => {
  test.each<[string, unknown, string]>([
    ['is none', undefined, 'expected a definition { type, cues, match, data, classify }, got undefined'],
    ['is a string', 'rent', 'got the string "rent"'],
    ['has no type', { cues: ['rent'] }, 'expected its type as a string, got undefined'],
    ['has an empty type', { type: '', cues: ['rent'] }, 'its type has to be a letter'],
    ['has a comma in its type', { type: 'a,b', cues: ['rent'] }, 'its type has to be a letter'],
    ['knows nothing', { type: 'rent' }, 'needs cues, match or classify'],
    ['has an unknown part', { type: 'rent', cue: ['rent'] }, 'unknown part "cue"'],
    ['has cues as a string', { type: 'rent', cues: 'rent' }, 'expected cues as an array of words and phrases'],
    ['has no cues in its list', { type: 'rent', cues: [] }, 'expected cues as an array of words and phrases'],
    ['has an empty cue', { type: 'rent', cues: [' '] }, 'expected a cue as a word or phrase, got the string " "'],
    ['has a cue that is no string', { type: 'rent', cues: [3] }, 'got the number 3'],
    ['has a RegExp as match', { type: 'rent', match: /rent/ }, 'expected match as a string, got an object'],
    ['leaves a bracket open', { type: 'rent', match: '(rent|rents' }, 'match "(rent|rents": ")" is missing'],
    ['closes one that is not open', { type: 'rent', match: 'rent)' }, 'unexpected ")"'],
    ['names an unknown tag', { type: 'rent', match: '#Vreb' }, 'there is no tag "#Vreb"'],
    ['has an empty match', { type: 'rent', match: '' }, 'the pattern is empty'],
    ['has classify that is no function', { type: 'rent', classify: true }, 'expected classify as a function'],
    ['has data and nothing to give it', { type: 'rent', cues: ['rent'], data: z.string() }, 'has data but no classify'],
    ['has data that is no validator', { type: 'rent', data: {}, classify: () => null }, 'Standard Schema validator'],
  ])('%s', (_name, definition, message) => {
    const error = errorOf(() => defineClassifier(definition as never));
    expect(error).toMatchObject({ name: 'InputError', code: 'invalid-classifier' });
    expect(error.message).toContain(message);
  });

  const rent = defineClassifier({ type: 'rent', cues: ['rent'] });

  test.each<[string, unknown[], string]>([
    ['a plain object', [{ type: 'rent', cues: ['rent'] }], 'expected what defineClassifier returns, got an object'],
    ['nothing', [undefined], 'got undefined'],
    ['the name of a built-in type', [defineClassifier({ type: 'trade', cues: ['rent'] })], 'another type of this name'],
    ['the same name twice', [rent, rent], 'another type of this name'],
  ])('createExtractor refuses %s', (_name, classifiers, message) => {
    const error = errorOf(() => createExtractor({ classifiers: classifiers as never }));
    expect(error).toMatchObject({ code: 'invalid-classifier' });
    expect(error.message).toContain(message);
  });
});

test('a host that extends compromise changes nothing', () => {
  const extractor = createExtractor({ classifiers: [defineClassifier({ type: 'mine', match: '#City #Verb' })] });
  const text = 'Zorbville bought 40 buses.';
  const before = extractor.extractClaims(text);
  nlp.addWords({ zorbville: 'City', bought: 'Noun' });
  nlp.extend({ tags: { Verb: { is: 'Noun' } } });
  expect(nlp(text).has('#City')).toBe(true);
  expect(extractor.extractClaims(text)).toEqual(before);
  const defined = defineClassifier({ type: 'mine', match: '#City' });
  expect(createExtractor({ classifiers: [defined] }).extractClaims(text)).toEqual(before);
});
