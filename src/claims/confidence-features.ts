import type { TypedFrame } from '../model/typed-frame';

/** What one feature says of a frame: a number, mostly 1 for yes and 0 for no. */
export type Feature = (frame: TypedFrame) => number;

/** Rules whose reading is right more often, or less often, than the rest; by the names that `evidence` gives. */
const RULES = [
  'classifiers/zones/metricHead',
  'classifiers/zones/subject',
  'form/share-verb',
  'links/from-to',
  'measure/count',
  'measure/neighbour',
  'measure/subject',
  'parallel/gapped',
  'subject/above',
];

/** What the syntax of the sentence gives reason to doubt or to trust, see `frames/signals.ts`. */
const SIGNALS = [
  'clause/verbless',
  'metric/far',
  'sentence/heading-or-bullet',
  'sentence/long',
  'sentence/many-figures',
  'sentence/one-figure',
  'sentence/several-times',
  'time/passed-over',
];

/**
 * What confidence is estimated from, by the names in the table of weights. A new feature weighs nothing until
 * `npm run fit:confidence` has given it a weight; that command also names those that no annotated claim has.
 */
export const confidenceFeatures: readonly (readonly [name: string, feature: Feature])[] = [
  ...RULES.map((name) => yes(name, ({ evidence }) => evidence.some(({ rule }) => rule === name))),
  ...SIGNALS.map((name) => yes(name, ({ frame }) => frame.signals.includes(name))),
  yes(
    'form/change-by-nothing',
    ({ frame: { form } }) => form.form === 'change' && !form.change.from && !form.change.by,
  ),
  yes('form/event', ({ frame }) => frame.form.form === 'event'),
  yes('kind/currency', ({ frame }) => frame.expression.kind === 'currency'),
  yes('kind/multiplier', ({ frame }) => frame.expression.kind === 'multiplier'),
  yes('kind/number', ({ frame }) => frame.expression.kind === 'number'),
  yes('metric/none', ({ frame: { metric, form } }) => metric === null && form.form !== 'event'),
  yes('time/interval', ({ frame: { time } }) => time?.edtf?.includes('/') === true),
  yes('time/relative', ({ frame: { time } }) => !!time?.relative),
  ['type/margin', ({ labels }) => labels[0]!.score - (labels[1]?.score ?? 0)],
  ['type/score', ({ labels }) => labels[0]!.score],
];

function yes(name: string, holds: (frame: TypedFrame) => boolean): readonly [string, Feature] {
  return [name, (frame) => (holds(frame) ? 1 : 0)];
}
