export const estimatedMetrics = ["accuracy", "precision", "recall", "f1", "roc_auc"] as const;
export type EstimatedMetric = (typeof estimatedMetrics)[number];

/**
 * Metrics of a binary classifier whose rows are positive with given probabilities: 0 and 1 where the labels are known.
 * @param scores ascending
 * @param chances of each row to be positive
 * @returns NaN where a metric has nothing to count
 */
export const expectMetrics = (
  scores: Float64Array,
  chances: Float64Array,
  threshold: number,
): Record<EstimatedMetric, number> => {
  let [tp, fp, fn] = [0, 0, 0];
  for (let row = 0; row < scores.length; row++) {
    const chance = chances[row]!;
    if (scores[row]! >= threshold) {
      tp += chance;
      fp += 1 - chance;
    } else fn += chance;
  }
  return {
    accuracy: 1 - (fp + fn) / scores.length,
    precision: tp / (tp + fp),
    recall: tp / (tp + fn),
    f1: tp / (tp + (fp + fn) / 2),
    roc_auc: expectAuc(scores, chances),
  };
};

/** P that a positive row has a higher score than a negative one, ties half. */
const expectAuc = (scores: Float64Array, chances: Float64Array): number => {
  let positives = 0;
  let negatives = 0;
  let area = 0;
  for (let row = 0; row < scores.length; ) {
    let [here, rows] = [0, 0];
    for (const score = scores[row]; row < scores.length && scores[row] === score; row++) {
      here += chances[row]!;
      rows++;
    }
    area += here * (negatives + (rows - here) / 2);
    positives += here;
    negatives += rows - here;
  }
  return area / (positives * negatives);
};
