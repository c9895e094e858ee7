/**
 * What each feature adds to the log-odds that a claim is exact. Written by `npm run fit:confidence`: fitted to
 * 1494 claims of 74 annotated texts, of which 71% are exact. Cross-validated, one text left out at a
 * time: calibration error 0.034, Brier score 0.194.
 */
export const confidenceModel: { intercept: number; weights: Readonly<Record<string, number>> } = {
  intercept: 0.67,
  weights: {
    'classifiers/zones/metricHead': 0.33,
    'classifiers/zones/subject': 0.01,
    'clause/verbless': -0.16,
    'form/change-by-nothing': -0.54,
    'form/event': -0.31,
    'form/share-verb': 0.5,
    'kind/currency': 0.09,
    'kind/multiplier': 0.11,
    'kind/number': -0.31,
    'links/from-to': 0.12,
    'measure/count': 0.23,
    'measure/neighbour': -0.06,
    'measure/subject': 0.36,
    'metric/far': -0.63,
    'metric/none': -0.67,
    'parallel/gapped': 0.02,
    'sentence/heading-or-bullet': 0.23,
    'sentence/long': -0.7,
    'sentence/many-figures': -0.17,
    'sentence/one-figure': -0.26,
    'sentence/several-times': 0.33,
    'subject/above': -0.47,
    'time/interval': -0.13,
    'time/passed-over': -0.38,
    'time/relative': -0.35,
    'type/margin': 1.41,
    'type/score': 0.02,
  },
};
