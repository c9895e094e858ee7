/**
 * What each feature adds to the log-odds that a claim is exact. Written by `npm run fit:confidence`: fitted to
 * 586 claims of 26 annotated texts, of which 78% are exact. Cross-validated, one text left out at a
 * time: calibration error 0.005, Brier score 0.142.
 */
export const confidenceModel: { intercept: number; weights: Readonly<Record<string, number>> } = {
  intercept: 1.22,
  weights: {
    'classifiers/zones/metricHead': 0.58,
    'classifiers/zones/subject': -0.73,
    'clause/verbless': -0.2,
    'form/change-by-nothing': -0.62,
    'form/event': 0.3,
    'form/share-verb': 0.74,
    'kind/currency': 0.52,
    'kind/multiplier': 0.86,
    'kind/number': -0.53,
    'links/from-to': 0.44,
    'measure/count': 0.32,
    'measure/neighbour': -0.84,
    'measure/subject': 0.09,
    'metric/far': -0.71,
    'metric/none': -1.16,
    'parallel/gapped': -0.31,
    'sentence/heading-or-bullet': -0.81,
    'sentence/long': -0.81,
    'sentence/many-figures': -0.35,
    'sentence/one-figure': -0.63,
    'sentence/several-times': -0.41,
    'subject/above': -0.65,
    'time/interval': 0.5,
    'time/passed-over': -0.24,
    'time/relative': -0.35,
    'type/margin': 0.92,
    'type/score': 0.6,
  },
};
