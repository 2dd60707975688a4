import type { Estimator, Prediction } from "./estimator.ts";
import { predictClasses } from "./predict-classes.ts";
import { addWeighted, prepareGroupSums } from "./sums.ts";

/**
 * Expected calibration error (Naeini, Cooper & Hauskrecht, AAAI 2015): over bins of equal width [low, high), the last
 * closed, the share of rows times |mean score − share that is true|. Binary: of the score for class 1. Multiclass: of
 * the greatest score, true where that class is (Guo et al., ICML 2017).
 */
export const prepareEce =
  (bins: number) =>
  (prediction: Prediction): Estimator => {
    const { confidence, truth } = confide(prediction);
    const own = prediction.weights;
    const codes = Uint32Array.from(confidence, (p) => Math.max(0, Math.min(bins - 1, Math.floor(p * bins))));
    // n_b · |mean(p) − mean(y)| is |Σ (p − y)|, so that one column is enough.
    const gaps = confidence.map((p, i) => (p - truth[i]!) * (own?.[i] ?? 1));
    const totals = new Float64Array(4);
    const sumGaps = prepareGroupSums(codes, bins, gaps, (sums, lane) => {
      let error = 0;
      for (const gap of sums) error += Math.abs(gap);
      return error / totals[lane]!;
    });
    return (weights, out) => {
      addWeighted(own, weights, totals);
      sumGaps(weights, out);
    };
  };

/** Of each row the score that says how sure the model is, and whether it is true. */
export const confide = (prediction: Prediction): { confidence: Float64Array; truth: Float64Array } => {
  const { scores, y } = prediction;
  if (scores.length === 1) return { confidence: scores[0]!, truth: y };
  const predicted = predictClasses(prediction);
  return {
    confidence: Float64Array.from(predicted, (c, i) => scores[c]![i]!),
    truth: y.map((label, i) => (label === predicted[i] ? 1 : 0)),
  };
};
