import { countOf, formatCount } from "@mlops-actions/contracts/format";
import type { Estimator, Prediction } from "../metrics/estimator.ts";
import type { Metric, Task } from "../metrics/metrics.ts";

/** One column by which rows are cut into slices. */
export type SliceColumn = { column: string; levels: string[]; codes: Uint32Array };

/** Labels and predictions of the same rows in the same order. `scores` as in estimator.ts. */
export type Evidence = {
  task: Task;
  n: number;
  y: Float64Array;
  threshold: number;
  challenger: Float64Array[];
  champion: Float64Array[] | undefined;
  slices: SliceColumn[];
  /** Cluster of each row (codes from 0), where the policy names data.columns.group: draw clusters, not rows. */
  groups?: Uint32Array | undefined;
  /** How much each row counts, where the policy names data.columns.weight. DeLong and McNemar do not know weights. */
  weights?: Float64Array | undefined;
  /** Query of each row (codes from 0), ranking only. A metric counts a query once, with the weight of its first row. */
  queries?: Uint32Array | undefined;
  /** Names of the classes in the order of the score columns, multiclass only. */
  classes?: readonly string[] | undefined;
};

/** Evidence with a champion to compare with. */
export type Compared = Evidence & { champion: Float64Array[] };

/** The rows of one level of one slice column. */
export const selectSlice = (evidence: Evidence, slice: SliceColumn, level: number): Evidence => {
  const rows: number[] = [];
  for (let i = 0; i < evidence.n; i++) if (slice.codes[i] === level) rows.push(i);
  return selectRows(evidence, rows);
};

/** Some rows, in the order given, without slices of their own. */
export const selectRows = <Of extends Evidence>(evidence: Of, rows: ArrayLike<number>): Of => {
  const pick = (values: Float64Array) => Float64Array.from(rows, (row) => values[row]!);
  const pickCodes = (codes: Uint32Array) => Uint32Array.from(rows, (row) => codes[row]!);
  return {
    ...evidence,
    n: rows.length,
    y: pick(evidence.y),
    challenger: evidence.challenger.map(pick),
    champion: evidence.champion?.map(pick),
    slices: [],
    groups: evidence.groups && pickCodes(evidence.groups),
    weights: evidence.weights && pick(evidence.weights),
    queries: evidence.queries && pickCodes(evidence.queries),
  };
};

/** Rows of each class that occurs, by class index. Not for regression. */
const countClasses = (y: Float64Array): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const label of y) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
};

export const prepareMetric = (metric: Metric, evidence: Evidence, scores: Float64Array[]): Estimator =>
  metric.prepare(predictionOf(evidence, scores));

/** What metrics look at: one model's scores on the rows of the evidence, and the other model's where there is one. */
export const predictionOf = (evidence: Evidence, scores: readonly Float64Array[]): Prediction => {
  const { n, y, threshold, weights, queries, classes } = evidence;
  const rival = scores === evidence.challenger ? evidence.champion : evidence.challenger;
  return { n, y, scores, threshold, weights, queries, classes, rival };
};

/**
 * Why these rows cannot carry a judgement, or undefined where they can.
 * A ranking's rows are its queries. `minPositives` is asked of both classes: few negatives blur an AUC as much as few positives.
 */
export const describeShortage = (
  { task, n, y, queries }: Pick<Evidence, "task" | "n" | "y" | "queries">,
  least: { minN: number; minPositives: number },
): string | undefined => {
  if (task === "ranking") {
    const count = new Set(queries).size;
    if (count >= least.minN) return undefined;
    return `${count === 1 ? "1 query" : `${formatCount(count)} queries`}, and the policy asks for at least ${least.minN}`;
  }
  if (n < least.minN) return `${countOf(n, "row")}, and the policy asks for at least ${least.minN}`;
  if (task === "regression" || task === "llm") return undefined;
  const counts = countClasses(y);
  if (counts.size < 2) return `all ${n} rows are of one class`;
  if (task === "multiclass") return undefined;
  const [positives, negatives] = [counts.get(1)!, counts.get(0)!];
  const fewest = Math.min(positives, negatives);
  if (fewest >= least.minPositives) return undefined;
  return `${positives} positive and ${negatives} negative rows, and the policy asks for at least ${least.minPositives} of each`;
};
