import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calibrate } from '../../bench/claims/summary';
import { brierScore, crossValidate } from '../../scripts/fit-confidence/cross-validate';
import { framesOf, readExamples, readObserved } from '../../scripts/fit-confidence/examples';
import { fitLogistic, predict } from '../../scripts/fit-confidence/logistic';
import { modelSource, RIDGE } from '../../scripts/fit-confidence/model-source';
import { extractClaims } from '../../src';
import { confidenceOf } from '../../src/claims/confidence';
import { confidenceFeatures } from '../../src/claims/confidence-features';
import { confidenceModel } from '../../src/claims/confidence-model';
import type { Frame } from '../../src/model/frame';
import type { TypedFrame } from '../../src/model/typed-frame';

const examples = readExamples(['fixtures/annotated'], []);

test('the claims of unseen texts are told by features that there are', () => {
  const observed = JSON.parse(readFileSync('fixtures/unseen/claims.json', 'utf8')) as { features: object }[];
  const known = new Set(confidenceFeatures.map(([name]) => name));
  const named = new Set(observed.flatMap(({ features }) => Object.keys(features)));
  expect([...named].filter((name) => !known.has(name))).toEqual([]);
  expect(readObserved('fixtures/unseen/claims.json')).toHaveLength(observed.length);
});

describe('what a doubt costs', () => {
  const [typed] = framesOf('Steel exports rose from 2 million tonnes to 3 million tonnes in 2006.') as [TypedFrame];

  test.each<[string, Partial<TypedFrame> | { frame: Partial<Frame> }]>([
    ['no metric', { frame: { metric: null } }],
    [
      'no type ahead',
      {
        labels: [
          { type: 'trade', score: 0.3 },
          { type: 'energy', score: 0.3 },
        ],
      },
    ],
    ['no rule known to be sure', { evidence: [] }],
    ['a clause without a verb', { frame: { signals: ['clause/verbless'] } }],
    ['a metric far off', { frame: { signals: ['metric/far'] } }],
    ['a long sentence', { frame: { signals: ['sentence/long'] } }],
    ['a date that the figure was not given', { frame: { signals: ['time/passed-over'] } }],
  ])('%s makes less sure', (_name, doubt) => {
    const doubted = { ...typed, ...doubt, frame: { ...typed.frame, ...('frame' in doubt ? doubt.frame : {}) } };
    expect(confidenceOf(doubted)).toBeLessThan(confidenceOf(typed));
  });
});

test.each([
  ['Coal production halved between 2012 and 2018.', 'It fell to 3%, from all that we heard in 2006 and in 2007.'],
  ['The school has 312 pupils, 40 teachers and 3 cooks.', 'Of the 312 of the pupils 40 and then 3.'],
  ['Hydropower accounts for 62% of electricity generation.', 'Hydropower: 62%'],
])('%s is surer than %s', (sure, unsure) => {
  expect(extractClaims(sure)[0]!.confidence).toBeGreaterThan(extractClaims(unsure)[0]!.confidence);
});

test('confidence is a probability of two digits, and spreads', () => {
  const text = readFileSync('fixtures/annotated/ie-housing-2019.txt', 'utf8');
  const given = extractClaims(text).map(({ confidence }) => confidence);
  for (const confidence of given) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
    expect(Math.round(confidence * 100) / 100).toBe(confidence);
  }
  expect(Math.max(...given) - Math.min(...given)).toBeGreaterThan(0.3);
});

test('every feature has a weight, every weight a feature', () => {
  expect(confidenceFeatures.map(([name]) => name).sort()).toEqual(Object.keys(confidenceModel.weights).sort());
});

test.each(confidenceFeatures.map(([name], at) => [name, at] as const))('%s occurs', (_name, at) => {
  expect(examples.filter(({ features }) => features[at] !== 0).length).toBeGreaterThan(0);
});

describe('the fit', () => {
  test('without features gives the share of exact claims', () => {
    const weights = fitLogistic(
      [true, true, true, false].map((exact) => ({ features: [], exact })),
      RIDGE,
    );
    expect(predict(weights, [])).toBeCloseTo(0.75, 10);
  });

  test('finds the odds that data was made with', () => {
    const made = [0, 1].flatMap((x) =>
      Array.from({ length: 1000 }, (_, i) => ({ features: [x], exact: i < (x ? 900 : 400) })),
    );
    const weights = fitLogistic(made, 1e-9);
    expect(predict(weights, [0])).toBeCloseTo(0.4, 6);
    expect(predict(weights, [1])).toBeCloseTo(0.9, 6);
  });

  test('holds weights near 0 where the ridge is steep', () => {
    const made = [0, 1].map((x) => ({ features: [x], exact: x === 1 }));
    expect(Math.abs(fitLogistic(made, 100)[1]!)).toBeLessThan(0.01);
    expect(fitLogistic(made, 1)[1]!).toBeGreaterThan(0.1);
  });
});

describe('on the annotated texts', () => {
  const predictions = crossValidate(examples, RIDGE);

  test('judges each claim once', () => expect(predictions.length).toBe(examples.length));

  test('nine in ten of the claims given 0.9 are exact', () => expect(calibrate(predictions).error).toBeLessThan(0.1));

  test('tells claims apart better than their mean does', () => {
    const share = examples.filter(({ exact }) => exact).length / examples.length;
    expect(brierScore(predictions)).toBeLessThan(share * (1 - share));
  });

  test('the model comes out the same again', () => {
    const source = modelSource(fitLogistic(examples, RIDGE), predictions);
    expect(modelSource(fitLogistic([...examples], RIDGE), crossValidate(examples, RIDGE))).toBe(source);
    for (const [name] of confidenceFeatures) expect(source).toContain(`'${name}': `);
  });
});
