import type { Estimator, Prediction } from "./estimator.ts";
import { prepareSums } from "./sums.ts";

/**
 * 1 − Σ residual² / Σ (y − mean)², the mean that of each resample. Where the truth does not vary: 1 for a perfect
 * model, else 0, as scikit-learn's `force_finite`.
 */
export const prepareR2 = (prediction: Prediction): Estimator => {
  const { centred, squares, residuals, constant } = describe(prediction);
  return prepareSums(
    [centred, squares, residuals.map((residual) => residual ** 2)],
    prediction.weights,
    (total, sum, square, residual) => explained(constant ? 0 : square - (sum * sum) / total, residual),
  );
};

/** The same with the residuals about their own mean: a constant error is no error. */
export const prepareExplainedVariance = (prediction: Prediction): Estimator => {
  const { centred, squares, residuals, constant } = describe(prediction);
  const n = Math.max(1, prediction.n);
  const shift = residuals.reduce((sum, value) => sum + value, 0) / n;
  const shifted = residuals.map((residual) => residual - shift);
  return prepareSums(
    [centred, squares, shifted, shifted.map((residual) => residual ** 2)],
    prediction.weights,
    (total, sum, square, error, errors) =>
      explained(constant ? 0 : square - (sum * sum) / total, errors - (error * error) / total),
  );
};

const explained = (variance: number, unexplained: number): number =>
  variance > 0 ? 1 - unexplained / variance : unexplained > 0 ? 0 : 1;

/** y is centred before it is squared, against cancellation. */
const describe = ({ n, y, scores }: Prediction) => {
  const mean = y.reduce((sum, value) => sum + value, 0) / n;
  const centred = y.map((value) => value - mean);
  return {
    centred,
    squares: centred.map((value) => value ** 2),
    residuals: y.map((value, i) => value - scores[0]![i]!),
    constant: y.every((value) => value === y[0]),
  };
};
