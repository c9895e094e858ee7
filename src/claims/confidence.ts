import type { TypedFrame } from '../model/typed-frame';
import { confidenceFeatures, type Feature } from './confidence-features';
import { confidenceModel } from './confidence-model';

/**
 * The probability that a claim is exact: form, type, value, unit, comparator, direction, baseline, fraction, position,
 * time and metric all right. A logistic regression on what the stages before left behind: which rules filled the slots,
 * which slots are empty, how far ahead the winning type is, how hard the sentence is to read. `npm run fit:confidence`
 * fits its weights to annotated texts. To two digits, which is more than the examples can tell apart.
 */
export function confidenceOf(frame: TypedFrame): number {
  let logOdds = confidenceModel.intercept;
  for (const { weight, feature } of weighted) logOdds += weight * feature(frame);
  return Math.round(100 * probabilityOf(logOdds)) / 100;
}

/** The features that weigh something. */
const weighted: readonly { weight: number; feature: Feature }[] = /* @__PURE__ */ confidenceFeatures.flatMap(
  ([name, feature]) => {
    const weight = confidenceModel.weights[name];
    return weight ? [{ weight, feature }] : [];
  },
);

export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
