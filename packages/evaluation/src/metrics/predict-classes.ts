import type { Prediction } from "./estimator.ts";

/** What the model says of each row: 1 at or above the threshold, or the class with the greatest score. */
export const predictClasses = ({
  n,
  scores,
  threshold,
}: Pick<Prediction, "n" | "scores" | "threshold">): Uint32Array => {
  const [first] = scores as [Float64Array];
  const predicted = new Uint32Array(n);
  if (scores.length === 1) for (let i = 0; i < n; i++) predicted[i] = first[i]! >= threshold ? 1 : 0;
  else for (let i = 0; i < n; i++) predicted[i] = argmax(scores, i);
  return predicted;
};

/** Of equal scores the first, as numpy's. */
const argmax = (scores: readonly Float64Array[], row: number): number => {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]![row]! > scores[best]![row]!) best = c;
  return best;
};

/** 1 where what the model says is true, else 0: accuracy is their mean. */
export const correctRows = (prediction: Prediction): Float64Array => {
  const predicted = predictClasses(prediction);
  return prediction.y.map((truth, i) => (predicted[i] === truth ? 1 : 0));
};
