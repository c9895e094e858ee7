import * as v from 'valibot';
import { describe, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import {
  type BuiltinClaimType,
  type Candidate,
  type Claim,
  createExtractor,
  defineClassifier,
  type Expression,
  extractClaims,
  type Mention,
} from '../../src';

const rent = defineClassifier({
  type: 'rent',
  cues: ['rent'],
  data: z.object({ city: z.string().nullable(), rooms: z.coerce.number() }),
  classify: () => ({ score: 0.9, data: { city: null, rooms: '3' } }),
});
const bus = defineClassifier({ type: 'bus', match: 'bus #Noun' });
const toll = defineClassifier({
  type: 'toll',
  data: v.object({ road: v.string() }),
  classify: ({ subject }) => (subject ? { score: 0.9, data: { road: subject.text } } : null),
});

// These are checked by the compiler; at run time nothing is called.
describe('types', () => {
  test('of claims without classifiers', () => {
    expectTypeOf(extractClaims).returns.toEqualTypeOf<Claim[]>();
    expectTypeOf(createExtractor().extractClaims)
      .returns.items.toHaveProperty('type')
      .toEqualTypeOf<BuiltinClaimType>();
  });

  test('of claims with classifiers', () => {
    const { extractClaims: extract, analyze } = createExtractor({ classifiers: [rent, bus, toll] });
    const narrowed = (claim: ReturnType<typeof extract>[number]) => {
      expectTypeOf(claim.type).toEqualTypeOf<BuiltinClaimType | 'rent' | 'bus' | 'toll'>();
      if (claim.type === 'rent') expectTypeOf(claim.data).toEqualTypeOf<{ city: string | null; rooms: number }>();
      if (claim.type === 'toll') expectTypeOf(claim.data).toEqualTypeOf<{ road: string }>();
      if (claim.type === 'bus') expectTypeOf(claim.data).toEqualTypeOf<undefined>();
      if (claim.type === 'trade') expectTypeOf(claim.data).toEqualTypeOf<undefined>();
    };
    expectTypeOf(narrowed).parameter(0).toEqualTypeOf<ReturnType<typeof analyze>['claims'][number]>();
  });

  test('of claims without built-in types', () => {
    const extractor = createExtractor({ classifiers: [rent, bus], builtins: false });
    expectTypeOf(extractor.extractClaims).returns.items.toHaveProperty('type').toEqualTypeOf<'rent' | 'bus'>();
  });

  test('of a claim narrowed by form', () => {
    const narrowed = (claim: Claim) => {
      if (claim.form === 'change') expectTypeOf(claim.change.from).toEqualTypeOf<Expression | null>();
      if (claim.form === 'share') expectTypeOf(claim.share.whole).toEqualTypeOf<Mention | null>();
      // @ts-expect-error: only a change has one
      if (claim.form === 'level') return claim.change;
      return null;
    };
    expectTypeOf(narrowed).toBeFunction();
  });

  test('of what a definition may hold', () => {
    const counted = z.object({ n: z.number() });
    const refused = () => [
      // @ts-expect-error: data that the schema does not take
      defineClassifier({ type: 'a', data: counted, classify: () => ({ score: 1, data: { n: '1' } }) }),
      // @ts-expect-error: data with nothing to give it
      defineClassifier({ type: 'a', cues: ['a'], data: counted }),
      // @ts-expect-error: a promise
      defineClassifier({ type: 'a', classify: async () => ({ score: 1 }) }),
      // @ts-expect-error: no type
      defineClassifier({ cues: ['a'] }),
      // @ts-expect-error: no such option
      createExtractor({ classifier: [rent] }),
    ];
    expectTypeOf(refused).toBeFunction();
  });

  test('of a candidate, which is read only', () => {
    const changed = (candidate: Candidate) => {
      // @ts-expect-error: read only
      candidate.expression.value = 1;
    };
    expectTypeOf(changed).toBeFunction();
  });
});
