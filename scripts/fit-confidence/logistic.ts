import { probabilityOf } from '../../src/claims/confidence';

export interface Observation {
  features: readonly number[];
  exact: boolean;
}

/** Weights of a logistic regression; the first is the intercept's. */
export type Weights = readonly number[];

/** Newton's method on a few dozen weights is at rest well before this. */
const STEPS = 20;

/**
 * The weights of least log loss, with `ridge` / 2 times the sum of their squares added; the intercept is free, so that
 * the mean probability is the share of exact claims. The same observations give the same weights.
 */
export function fitLogistic(observations: readonly Observation[], ridge: number): Weights {
  const rows = observations.map(({ features }) => [1, ...features]);
  const size = rows[0]!.length;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === 0 ? 0 : ridge * weight));
    const curvature = weights.map((_, at) => weights.map((_, other) => (at === other && at > 0 ? ridge : 0)));
    rows.forEach((row, index) => {
      const probability = probabilityOf(dot(weights, row));
      const error = probability - Number(observations[index]!.exact);
      const spread = probability * (1 - probability);
      for (let at = 0; at < size; at++) {
        gradient[at]! += row[at]! * error;
        if (row[at] === 0) continue;
        for (let other = 0; other < size; other++) curvature[at]![other]! += row[at]! * row[other]! * spread;
      }
    });
    solve(curvature, gradient).forEach((change, at) => {
      weights[at]! -= change;
    });
  }
  return weights;
}

export function predict(weights: Weights, features: readonly number[]): number {
  return probabilityOf(weights[0]! + dot(weights.slice(1), features));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, at) => sum + value * b[at]!, 0);
}

/** The x of `matrix` x = `right`, by Gauss elimination; the matrix is positive definite, so no pivot is near 0. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  rows.forEach((pivot, at) => {
    for (const row of rows.slice(at + 1)) {
      const factor = row[at]! / pivot[at]!;
      for (let column = at; column < row.length; column++) row[column]! -= factor * pivot[column]!;
    }
  });
  const solution = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!;
    const known = solution.reduce((sum, value, column) => (column > at ? sum + row[column]! * value : sum), 0);
    solution[at] = (row.at(-1)! - known) / row[at]!;
  }
  return solution;
}
