import type { Estimator, Prediction } from "./estimator.ts";

/** The weighted mean of a loss a row, then a last step such as a square root. */
const prepareMean = (losses: Float64Array, finish = (mean: number) => mean): Estimator => {
  return (weights, out) => {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let n0 = 0;
    let n1 = 0;
    let n2 = 0;
    let n3 = 0;
    for (let i = 0; i < losses.length; i++) {
      const w = weights[i]!;
      const loss = losses[i]!;
      const w0 = w & 15;
      const w1 = (w >>> 4) & 15;
      const w2 = (w >>> 8) & 15;
      const w3 = w >>> 12;
      s0 += w0 * loss;
      s1 += w1 * loss;
      s2 += w2 * loss;
      s3 += w3 * loss;
      n0 += w0;
      n1 += w1;
      n2 += w2;
      n3 += w3;
    }
    out[0] = finish(s0 / n0);
    out[1] = finish(s1 / n1);
    out[2] = finish(s2 / n2);
    out[3] = finish(s3 / n3);
  };
};

const lossOfRows = ({ n, y, scores }: Prediction, loss: (y: number, score: number) => number) => {
  const [score] = scores as [Float64Array];
  return Float64Array.from({ length: n }, (_, i) => loss(y[i]!, score[i]!));
};

/** Probabilities are kept this far from 0 and 1, as scikit-learn does for float64. */
const epsilon = Number.EPSILON;
const clip = (p: number) => Math.min(1 - epsilon, Math.max(epsilon, p));

export const prepareLogLoss = (prediction: Prediction): Estimator =>
  prepareMean(lossOfRows(prediction, (y, p) => -Math.log(clip(y === 1 ? p : 1 - p))));

/** Of the true class's column. Rows are taken as they are; they are not normed to sum to one. */
export const prepareMulticlassLogLoss = ({ n, y, scores }: Prediction): Estimator =>
  prepareMean(Float64Array.from({ length: n }, (_, i) => -Math.log(clip(scores[y[i]!]![i]!))));

export const prepareSquaredError = (prediction: Prediction): Estimator =>
  prepareMean(lossOfRows(prediction, (y, score) => (y - score) ** 2));

export const prepareRmse = (prediction: Prediction): Estimator =>
  prepareMean(
    lossOfRows(prediction, (y, score) => (y - score) ** 2),
    Math.sqrt,
  );

export const prepareMae = (prediction: Prediction): Estimator =>
  prepareMean(lossOfRows(prediction, (y, score) => Math.abs(y - score)));

/** 1 − SSres / SStot, with SStot about each resample's own mean. y is centred first, against cancellation. */
export const prepareR2 = ({ n, y, scores }: Prediction): Estimator => {
  const [score] = scores as [Float64Array];
  const mean = y.reduce((sum, value) => sum + value, 0) / n;
  return (weights, out) => {
    for (let lane = 0; lane < 4; lane++) {
      let count = 0;
      let sum = 0;
      let squares = 0;
      let residual = 0;
      for (let i = 0; i < n; i++) {
        const w = (weights[i]! >>> (4 * lane)) & 15;
        const centred = y[i]! - mean;
        count += w;
        sum += w * centred;
        squares += w * centred * centred;
        residual += w * (y[i]! - score[i]!) ** 2;
      }
      const total = squares - (sum * sum) / count;
      out[lane] = total > 0 ? 1 - residual / total : Number.NaN;
    }
  };
};
