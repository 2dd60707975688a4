import type { Estimator, Prediction } from "./estimator.ts";
import { rankDescending } from "./rank-rows.ts";
import { addWeighted } from "./sums.ts";

/** Weights of one lane, from the greatest score down; equal scores come together. False stops the walk. */
type Visit = (positives: number, negatives: number) => boolean;

const walkDown = (
  packed: Uint32Array,
  own: Float64Array | undefined,
  weights: Uint16Array,
  lane: number,
  visit: Visit,
): void => {
  let positives = 0;
  let negatives = 0;
  for (let i = 0; i < packed.length; i++) {
    const entry = packed[i]!;
    const row = entry >>> 2;
    const w = ((weights[row]! >>> (4 * lane)) & 15) * (own === undefined ? 1 : own[row]!);
    if (entry & 1) positives += w;
    else negatives += w;
    if ((entry & 2) === 0) continue;
    if (positives + negatives > 0 && !visit(positives, negatives)) return;
    positives = 0;
    negatives = 0;
  }
};

/** The greatest recall of any threshold whose false positive rate is at most `most`. NaN where a class is missing. */
export const prepareRecallAtFpr =
  (most: number) =>
  (prediction: Prediction): Estimator => {
    const { packed } = rankDescending(prediction);
    const { y, weights: own } = prediction;
    const weightIf = (label: number) => y.map((value, i) => (value === label ? (own?.[i] ?? 1) : 0));
    const classes = [weightIf(0), weightIf(1)] as const;
    const totals = [new Float64Array(4), new Float64Array(4)] as const;
    return (weights, out) => {
      addWeighted(classes[0], weights, totals[0]);
      addWeighted(classes[1], weights, totals[1]);
      for (let lane = 0; lane < 4; lane++) {
        const [allNegatives, allPositives] = [totals[0][lane]!, totals[1][lane]!];
        let hits = 0;
        let alarms = 0;
        walkDown(packed, own, weights, lane, (positives, negatives) => {
          alarms += negatives;
          if (!(alarms / allNegatives <= most)) return false;
          hits += positives;
          return true;
        });
        out[lane] = allNegatives > 0 ? hits / allPositives : Number.NaN;
      }
    };
  };

/**
 * Of the k rows with the greatest scores. Where equal scores straddle the k-th place, their positives count in
 * proportion: the expectation over the orders they could stand in (McSherry & Najork, ECIR 2008).
 */
const hitsAmongTop =
  (k: number, measure: (hits: number, taken: number, allPositives: number) => number) =>
  (prediction: Prediction): Estimator => {
    const { packed } = rankDescending(prediction);
    const own = prediction.weights;
    return (weights, out) => {
      for (let lane = 0; lane < 4; lane++) {
        let hits = 0;
        let taken = 0;
        let all = 0;
        walkDown(packed, own, weights, lane, (positives, negatives) => {
          const fits = Math.min(1, (k - taken) / (positives + negatives));
          hits += positives * fits;
          taken += (positives + negatives) * fits;
          all += positives;
          return true;
        });
        out[lane] = measure(hits, taken, all);
      }
    };
  };

export const preparePrecisionAtK = (k: number) => hitsAmongTop(k, (hits, taken) => hits / taken);

/** 0 where no row is positive. */
export const prepareRecallAtK = (k: number) =>
  hitsAmongTop(k, (hits, _, positives) => (positives === 0 ? 0 : hits / positives));
