import type { Evidence } from "../inputs/evidence.ts";
import { predictClasses } from "../metrics/predict-classes.ts";

/** Rows by true class (outer) and predicted class (inner); weights play no part, so that the counts are of rows. */
export const countConfusion = (
  { n, y, threshold }: Pick<Evidence, "n" | "y" | "threshold">,
  scores: readonly Float64Array[],
  classes: number,
): number[][] => {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  const predicted = predictClasses({ n, scores, threshold });
  for (let row = 0; row < n; row++) counts[y[row]!]![predicted[row]!]! += 1;
  return counts;
};
