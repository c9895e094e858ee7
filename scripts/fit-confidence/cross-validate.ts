import type { Example } from './examples';
import { fitLogistic, predict } from './logistic';

/** An example with the probability that a model gave it which was fitted without its document. */
export interface Prediction extends Example {
  confidence: number;
}

/** Leaves out one document after the other: claims of one text are alike, so they must not help to judge each other. */
export function crossValidate(examples: readonly Example[], ridge: number): Prediction[] {
  const documents = [...new Set(examples.map(({ document }) => document))];
  return documents.flatMap((left) => {
    const weights = fitLogistic(
      examples.filter(({ document }) => document !== left),
      ridge,
    );
    const own = examples.filter(({ document }) => document === left);
    return own.map((example) => ({ ...example, confidence: predict(weights, example.features) }));
  });
}

/** Mean square distance of confidence from what came true: 0 is best, and what the share of exact claims alone gives is p (1 - p). */
export function brierScore(predictions: readonly Prediction[]): number {
  return mean(predictions.map(({ confidence, exact }) => (confidence - Number(exact)) ** 2));
}

export function logLoss(predictions: readonly Prediction[]): number {
  return mean(predictions.map(({ confidence, exact }) => -Math.log(exact ? confidence : 1 - confidence)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
