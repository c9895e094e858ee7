/**
 * What each feature adds to the log-odds that a claim is exact. Written by `npm run fit:confidence`: fitted to
 * 586 claims of 26 annotated texts, of which 75% are exact. Cross-validated, one text left out at a
 * time: calibration error 0.020, Brier score 0.154.
 */
export const confidenceModel: { intercept: number; weights: Readonly<Record<string, number>> } = {
  intercept: 0.9,
  weights: {
    'classifiers/zones/metricHead': 0.68,
    'classifiers/zones/subject': -0.56,
    'clause/verbless': -0.83,
    'form/change-by-nothing': -0.62,
    'form/event': 0.55,
    'form/share-verb': 0.71,
    'kind/currency': 0.51,
    'kind/multiplier': 0.76,
    'kind/number': -0.34,
    'links/from-to': 0.63,
    'measure/count': 0.39,
    'measure/neighbour': -0.57,
    'measure/subject': 0.31,
    'metric/far': -0.78,
    'metric/none': -0.88,
    'parallel/gapped': -0.64,
    'sentence/heading-or-bullet': -0.58,
    'sentence/long': -0.52,
    'sentence/many-figures': -0.39,
    'sentence/one-figure': -0.61,
    'sentence/several-times': -0.52,
    'subject/above': -0.46,
    'time/interval': 0.62,
    'time/passed-over': -0.62,
    'time/relative': -0.37,
    'type/margin': 0.88,
    'type/score': 0.53,
  },
};
