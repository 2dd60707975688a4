import type { Evidence } from "../inputs/evidence.ts";
import { sortRows } from "../metrics/sort-rows.ts";

export type Point = [x: number, y: number];

type Rows = Pick<Evidence, "y" | "weights">;

/** From (0, 0) to (1, 1); rows of equal score are one step, a slope. */
export const traceRoc = (rows: Rows, scores: Float64Array): Point[] => {
  const steps = accumulate(rows, scores);
  const last = steps.at(-1)!;
  return thin([
    [0, 0],
    ...steps.map(
      ({ positives, negatives }): Point => [negatives / last.negatives, positives / last.positives],
    ),
  ]);
};

/** From the highest score on. Precision is not interpolated: what lies between two thresholds cannot be had. */
export const tracePrecisionRecall = (rows: Rows, scores: Float64Array): Point[] => {
  const steps = accumulate(rows, scores);
  const last = steps.at(-1)!;
  return thin(
    steps.map(
      ({ positives, negatives }): Point => [positives / last.positives, positives / (positives + negatives)],
    ),
  );
};

type Step = { positives: number; negatives: number };

/** Weight of either class at or above each score that occurs, from the highest score down. */
const accumulate = ({ y, weights }: Rows, scores: Float64Array): Step[] => {
  const order = sortRows(scores);
  const steps: Step[] = [];
  let [positives, negatives] = [0, 0];
  for (let i = order.length - 1; i >= 0; i--) {
    const row = order[i]!;
    const weight = weights?.[row] ?? 1;
    if (y[row] === 1) positives += weight;
    else negatives += weight;
    const ends = i === 0 || scores[order[i - 1]!] !== scores[row];
    if (ends) steps.push({ positives, negatives });
  }
  return steps.filter((step) => step.positives + step.negatives > 0);
};

const mostPoints = 300;

/** Leaves out points that lie too near the one before to be seen; the first and the last stay. */
const thin = (points: readonly Point[]): Point[] => {
  for (let nearest = 1 / 400; ; nearest *= 1.5) {
    const kept: Point[] = [];
    points.forEach(([x, y], index) => {
      const [lastX, lastY] = kept.at(-1) ?? [Number.NEGATIVE_INFINITY, 0];
      if (index === points.length - 1 || Math.abs(x - lastX) + Math.abs(y - lastY) >= nearest)
        kept.push([round(x), round(y)]);
    });
    if (kept.length <= mostPoints) return kept;
  }
};

const round = (value: number) => Number(value.toFixed(4));
