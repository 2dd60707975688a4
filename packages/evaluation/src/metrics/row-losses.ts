import type { Prediction } from "./estimator.ts";

/** One value a row; a metric that is their mean is prepared by prepareMean (sums.ts). */
type RowValues = (prediction: Prediction) => Float64Array;

const valuesOfPairs =
  (value: (y: number, score: number) => number): RowValues =>
  ({ n, y, scores }) => {
    const [score] = scores as [Float64Array];
    const values = new Float64Array(n);
    for (let i = 0; i < n; i++) values[i] = value(y[i]!, score[i]!);
    return values;
  };

/** Probabilities are kept this far from 0 and 1, as scikit-learn does for float64. */
const epsilon = Number.EPSILON;
const clip = (p: number) => Math.min(1 - epsilon, Math.max(epsilon, p));

export const logLosses = valuesOfPairs((y, p) => -Math.log(clip(y === 1 ? p : 1 - p)));

/** Of the true class's column. Rows are taken as they are; they are not normed to sum to one. */
export const multiclassLogLosses: RowValues = ({ n, y, scores }) =>
  Float64Array.from({ length: n }, (_, i) => -Math.log(clip(scores[y[i]!]![i]!)));

/** Not halved, as scikit-learn's brier_score_loss for more than two classes. */
export const multiclassBrierLosses: RowValues = ({ n, y, scores }) => {
  const losses = new Float64Array(n);
  scores.forEach((score, c) => {
    for (let i = 0; i < n; i++) losses[i]! += (score[i]! - (y[i] === c ? 1 : 0)) ** 2;
  });
  return losses;
};

export const squaredErrors = valuesOfPairs((y, score) => (y - score) ** 2);
export const absoluteErrors = valuesOfPairs((y, score) => Math.abs(y - score));

/** As a share of the truth; a truth of zero counts as 2^-52, as scikit-learn has it. */
export const relativeErrors = valuesOfPairs(
  (y, score) => Math.abs(y - score) / Math.max(epsilon, Math.abs(y)),
);

/** 2 |y − p| / (|y| + |p|), from 0 to 2; two zeros agree (Makridakis, Int. J. Forecasting 9, 1993). */
export const symmetricRelativeErrors = valuesOfPairs((y, score) =>
  y === score ? 0 : (2 * Math.abs(y - score)) / (Math.abs(y) + Math.abs(score)),
);

/** NaN at or below −1, where there is no logarithm. */
export const squaredLogErrors = valuesOfPairs((y, score) =>
  y > -1 && score > -1 ? (Math.log1p(y) - Math.log1p(score)) ** 2 : Number.NaN,
);

export const pinballLosses = (alpha: number): RowValues =>
  valuesOfPairs((y, score) => (y >= score ? alpha * (y - score) : (1 - alpha) * (score - y)));

/** Whether the true class is among the k best. Of equal scores the later class comes first, as in scikit-learn. */
export const topHits =
  (k: number): RowValues =>
  ({ n, y, scores }) => {
    const hits = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const truth = y[i]!;
      const own = scores[truth]![i]!;
      let better = 0;
      for (let c = 0; c < scores.length; c++)
        if (scores[c]![i]! > own || (c > truth && scores[c]![i] === own)) better++;
      hits[i] = better < k ? 1 : 0;
    }
    return hits;
  };

/** The model's own score, where a judge gave it. */
export const ownScores: RowValues = ({ scores }) => scores[0]!;

export const passes: RowValues = ({ scores, threshold }) =>
  scores[0]!.map((score) => (score >= threshold ? 1 : 0));

/** 1 where this model's score is above the other's, a half where they are equal. NaN where there is no other. */
export const wins: RowValues = ({ scores, rival }) => {
  const theirs = rival?.[0];
  return scores[0]!.map((score, i) =>
    theirs === undefined ? Number.NaN : score > theirs[i]! ? 1 : score === theirs[i]! ? 0.5 : 0,
  );
};
