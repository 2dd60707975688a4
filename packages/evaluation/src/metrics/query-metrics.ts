import type { Estimator, Prediction } from "./estimator.ts";
import { prepareSums } from "./sums.ts";

/** The rows of one query in descending order of score, `ends[i]` where the equal scores of place i end. */
type RankedQuery = { relevance: Float64Array; ends: Uint32Array };

type OfQuery = (query: RankedQuery) => number;

/**
 * The mean of a value a query. A query counts once, with the weight of its first row: a resample draws queries, and
 * all rows of one should be given the same weight.
 */
export const prepareQueries =
  (measure: OfQuery) =>
  (prediction: Prediction): Estimator => {
    const { n, y, scores, weights: own } = prediction;
    const score = scores[0]!;
    const values = new Float64Array(n);
    const counts = new Float64Array(n);
    for (const rows of gatherQueries(prediction)) {
      const first = rows[0]!;
      const sorted = rows.toSorted((i, j) => score[j]! - score[i]! || i - j);
      const ends = new Uint32Array(sorted.length);
      for (let end = sorted.length, i = end - 1; i >= 0; i--) {
        if (i + 1 < sorted.length && score[sorted[i]!] !== score[sorted[i + 1]!]) end = i + 1;
        ends[i] = end;
      }
      const weight = own?.[first] ?? 1;
      values[first] = weight * measure({ relevance: Float64Array.from(sorted, (row) => y[row]!), ends });
      counts[first] = weight;
    }
    return prepareSums([values, counts], undefined, (_, sum, count) => sum / count);
  };

/** Rows of each query, ascending. Without queries all rows are one. */
const gatherQueries = ({ n, queries }: Prediction): Uint32Array[] => {
  if (!queries) return n === 0 ? [] : [Uint32Array.from({ length: n }, (_, row) => row)];
  const most = queries.reduce((greatest, code) => Math.max(greatest, code), 0);
  const starts = new Uint32Array(most + 2);
  for (const code of queries) starts[code + 1]!++;
  for (let code = 0; code <= most; code++) starts[code + 1]! += starts[code]!;
  const next = starts.slice();
  const rows = new Uint32Array(n);
  for (let row = 0; row < n; row++) rows[next[queries[row]!]!++] = row;
  return Array.from({ length: most + 1 }, (_, code) =>
    rows.subarray(starts[code]!, starts[code + 1]!),
  ).filter(({ length }) => length > 0);
};

const discount = (place: number) => 1 / Math.log2(place + 2);

/**
 * Discounted gain of the first k places over that of the best order. The gain is the relevance itself, and equal
 * scores share their places' discounts, both as scikit-learn has it; 0 where nothing is relevant.
 */
export const ndcg =
  (k: number): OfQuery =>
  ({ relevance, ends }) => {
    let gain = 0;
    for (let start = 0; start < ends.length && start < k; start = ends[start]!) {
      const end = ends[start]!;
      let tied = 0;
      let discounts = 0;
      for (let place = start; place < end; place++) {
        tied += relevance[place]!;
        if (place < k) discounts += discount(place);
      }
      gain += (tied / (end - start)) * discounts;
    }
    const best = relevance.toSorted().reverse().subarray(0, k);
    const ideal = best.reduce((sum, value, place) => sum + value * discount(place), 0);
    return ideal === 0 ? 0 : gain / ideal;
  };

/** Average precision of a query, relevance above 0 taken for relevant; equal scores share the last of their places. */
export const averagePrecision: OfQuery = ({ relevance, ends }) => {
  let relevant = 0;
  let area = 0;
  for (let start = 0; start < ends.length; start = ends[start]!) {
    const end = ends[start]!;
    const tied = relevance.subarray(start, end).filter((value) => value > 0).length;
    relevant += tied;
    area += (tied * relevant) / end;
  }
  return relevant === 0 ? 0 : area / relevant;
};

/** One over the place of the first relevant row, the last of its equals; 0 where there is none among the first k. */
export const reciprocalRank =
  (k: number): OfQuery =>
  ({ relevance, ends }) => {
    const first = relevance.findIndex((value) => value > 0);
    return first < 0 || ends[first]! > k ? 0 : 1 / ends[first]!;
  };
