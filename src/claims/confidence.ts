import type { TypedFrame } from '../model/typed-frame';
import { confidenceFeatures } from './confidence-features';
import { confidenceModel } from './confidence-model';

/**
 * The probability that a claim is exact: form, type, value, unit, comparator, direction, baseline, fraction, position,
 * time and metric all right. A logistic regression on what the stages before left behind: which rules filled the slots,
 * which slots are empty, how far ahead the winning type is, how hard the sentence is to read. `npm run fit:confidence`
 * fits its weights to annotated texts. To two digits, which is more than the examples can tell apart.
 */
export function confidenceOf(frame: TypedFrame): number {
  let logOdds = confidenceModel.intercept;
  for (const [name, feature] of confidenceFeatures) logOdds += (confidenceModel.weights[name] ?? 0) * feature(frame);
  return Math.round(100 * probabilityOf(logOdds)) / 100;
}

export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
