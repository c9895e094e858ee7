import { calibrate } from '../../bench/claims/summary';
import { confidenceFeatures } from '../../src/claims/confidence-features';
import { brierScore, type Prediction } from './cross-validate';
import type { Weights } from './logistic';

/** How strongly weights are held near 0: chosen by cross-validated log loss, which is flat from 1 to 4. */
export const RIDGE = 2;

/** The source of the table of weights; its comment tells what it was fitted to and how well. */
export function modelSource([intercept, ...weights]: Weights, predictions: readonly Prediction[]): string {
  const documents = new Set(predictions.map(({ document }) => document)).size;
  const exact = predictions.filter((prediction) => prediction.exact).length / predictions.length;
  const rows = confidenceFeatures.map(([name], at) => `    '${name}': ${rounded(weights[at]!)},`).sort();
  return `/**
 * What each feature adds to the log-odds that a claim is exact. Written by \`npm run fit:confidence\`: fitted to
 * ${predictions.length} claims of ${documents} annotated texts, of which ${percent(exact)}% are exact. Cross-validated, one text left out at a
 * time: calibration error ${calibrate(predictions).error.toFixed(3)}, Brier score ${brierScore(predictions).toFixed(3)}.
 */
export const confidenceModel: { intercept: number; weights: Readonly<Record<string, number>> } = {
  intercept: ${rounded(intercept!)},
  weights: {
${rows.join('\n')}
  },
};
`;
}

function percent(part: number): string {
  return (100 * part).toFixed(0);
}

function rounded(weight: number): number {
  return Number(weight.toFixed(2));
}
