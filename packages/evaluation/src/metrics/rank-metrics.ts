import type { Estimator, Prediction } from "./estimator.ts";
import { type RankedRows, rankAscending, rankDescending, rankSome } from "./rank-rows.ts";
import { addWeighted } from "./sums.ts";

/** Area under the ROC curve: the share of (positive, negative) pairs in the right order, a tie for half. */
export const prepareAuc = ({ y, scores, weights }: Prediction): Estimator =>
  walkPairs(
    rankAscending(scores[0]!, (row) => y[row] === 1),
    weights,
  );

const walkPairs = ({ packed, ties }: RankedRows, own: Float64Array | undefined): Estimator =>
  ties || own ? aucWithTies(packed, own) : aucWithoutTies(packed);

/** Each class against the rest, the mean over the classes; weighted: each as often as it occurs. NaN without one. */
export const prepareAucOvr =
  (average: "macro" | "weighted") =>
  ({ y, scores, weights }: Prediction): Estimator => {
    const each = scores.map((score, c) => ({
      estimate: walkPairs(
        rankAscending(score, (row) => y[row] === c),
        weights,
      ),
      share: sumWhere(y, weights, (label) => label === c),
    }));
    return averageOf(each, average, "all");
  };

/**
 * Each pair of classes, the mean of both directions on the rows of those two (Hand & Till, Machine Learning 45,
 * 2001); weighted: each pair as often as its rows occur. Pairs without rows of both are left
 * out, as scikit-learn leaves out a class that does not occur.
 */
export const prepareAucOvo =
  (average: "macro" | "weighted") =>
  ({ y, scores, weights }: Prediction): Estimator => {
    const pairs = scores.flatMap((_, a) => scores.slice(a + 1).map((_, b) => [a, a + 1 + b] as const));
    const each = pairs.flatMap(([a, b]) => {
      const within = (label: number) => label === a || label === b;
      const share = sumWhere(y, weights, within);
      return [a, b].map((one) => {
        const ranked = rankSome(
          scores[one]!,
          (row) => within(y[row]!),
          (row) => y[row] === one,
        );
        return { estimate: walkPairs(ranked, weights), share };
      });
    });
    return averageOf(each, average, "defined");
  };

/** Σ of the rows' weights, in each lane, over the rows of some classes. */
const sumWhere = (
  y: Float64Array,
  own: Float64Array | undefined,
  within: (label: number) => boolean,
): Estimator => {
  const column = y.map((label, i) => (within(label) ? (own?.[i] ?? 1) : 0));
  return (weights, out) => addWeighted(column, weights, out);
};

const averageOf = (
  each: readonly { estimate: Estimator; share: Estimator }[],
  average: "macro" | "weighted",
  which: "all" | "defined",
): Estimator => {
  const value = new Float64Array(4);
  const share = new Float64Array(4).fill(1);
  const total = new Float64Array(4);
  return (weights, out) => {
    out.fill(0);
    total.fill(0);
    for (const one of each) {
      one.estimate(weights, value);
      if (average === "weighted") one.share(weights, share);
      for (let lane = 0; lane < 4; lane++) {
        if (which === "defined" && Number.isNaN(value[lane]!)) continue;
        out[lane]! += value[lane]! * share[lane]!;
        total[lane]! += share[lane]!;
      }
    }
    for (let lane = 0; lane < 4; lane++) out[lane]! /= total[lane]!;
  };
};

/** Sums are of integers and exact below 2^53. */
const aucWithoutTies =
  (packed: Uint32Array): Estimator =>
  (weights, out) => {
    let n0 = 0;
    let n1 = 0;
    let n2 = 0;
    let n3 = 0;
    let p0 = 0;
    let p1 = 0;
    let p2 = 0;
    let p3 = 0;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    for (let i = 0; i < packed.length; i++) {
      const entry = packed[i]!;
      const w = weights[entry >>> 2]!;
      const w0 = w & 15;
      const w1 = (w >>> 4) & 15;
      const w2 = (w >>> 8) & 15;
      const w3 = w >>> 12;
      if (entry & 1) {
        s0 += w0 * n0;
        s1 += w1 * n1;
        s2 += w2 * n2;
        s3 += w3 * n3;
        p0 += w0;
        p1 += w1;
        p2 += w2;
        p3 += w3;
      } else {
        n0 += w0;
        n1 += w1;
        n2 += w2;
        n3 += w3;
      }
    }
    out[0] = s0 / (p0 * n0);
    out[1] = s1 / (p1 * n1);
    out[2] = s2 / (p2 * n2);
    out[3] = s3 / (p3 * n3);
  };

/**
 * Groups of equal scores are gathered and then counted at once. Twice the pairs are counted, so that the half credit
 * of a tie stays an integer.
 */
const aucWithTies =
  (packed: Uint32Array, own: Float64Array | undefined): Estimator =>
  (weights, out) => {
    let n0 = 0;
    let n1 = 0;
    let n2 = 0;
    let n3 = 0;
    let p0 = 0;
    let p1 = 0;
    let p2 = 0;
    let p3 = 0;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let tiedN0 = 0;
    let tiedN1 = 0;
    let tiedN2 = 0;
    let tiedN3 = 0;
    let tiedP0 = 0;
    let tiedP1 = 0;
    let tiedP2 = 0;
    let tiedP3 = 0;
    for (let i = 0; i < packed.length; i++) {
      const entry = packed[i]!;
      const w = weights[entry >>> 2]!;
      const each = own === undefined ? 1 : own[entry >>> 2]!;
      if (entry & 1) {
        tiedP0 += (w & 15) * each;
        tiedP1 += ((w >>> 4) & 15) * each;
        tiedP2 += ((w >>> 8) & 15) * each;
        tiedP3 += (w >>> 12) * each;
      } else {
        tiedN0 += (w & 15) * each;
        tiedN1 += ((w >>> 4) & 15) * each;
        tiedN2 += ((w >>> 8) & 15) * each;
        tiedN3 += (w >>> 12) * each;
      }
      if (entry & 2) {
        s0 += tiedP0 * (2 * n0 + tiedN0);
        s1 += tiedP1 * (2 * n1 + tiedN1);
        s2 += tiedP2 * (2 * n2 + tiedN2);
        s3 += tiedP3 * (2 * n3 + tiedN3);
        p0 += tiedP0;
        p1 += tiedP1;
        p2 += tiedP2;
        p3 += tiedP3;
        n0 += tiedN0;
        n1 += tiedN1;
        n2 += tiedN2;
        n3 += tiedN3;
        tiedP0 = 0;
        tiedN0 = 0;
        tiedP1 = 0;
        tiedN1 = 0;
        tiedP2 = 0;
        tiedN2 = 0;
        tiedP3 = 0;
        tiedN3 = 0;
      }
    }
    out[0] = s0 / (2 * p0 * n0);
    out[1] = s1 / (2 * p1 * n1);
    out[2] = s2 / (2 * p2 * n2);
    out[3] = s3 / (2 * p3 * n3);
  };

/**
 * Σ (Rₙ − Rₙ₋₁) Pₙ over the distinct scores from the top, without interpolation; 0 where no row is
 * positive: as scikit-learn does.
 */
export const prepareAveragePrecision = (prediction: Prediction): Estimator => {
  const { packed } = rankDescending(prediction);
  const own = prediction.weights;
  return (weights, out) => {
    let all0 = 0;
    let all1 = 0;
    let all2 = 0;
    let all3 = 0;
    let p0 = 0;
    let p1 = 0;
    let p2 = 0;
    let p3 = 0;
    let area0 = 0;
    let area1 = 0;
    let area2 = 0;
    let area3 = 0;
    let tied0 = 0;
    let tied1 = 0;
    let tied2 = 0;
    let tied3 = 0;
    for (let i = 0; i < packed.length; i++) {
      const entry = packed[i]!;
      const w = weights[entry >>> 2]!;
      const each = own === undefined ? 1 : own[entry >>> 2]!;
      const w0 = (w & 15) * each;
      const w1 = ((w >>> 4) & 15) * each;
      const w2 = ((w >>> 8) & 15) * each;
      const w3 = (w >>> 12) * each;
      all0 += w0;
      all1 += w1;
      all2 += w2;
      all3 += w3;
      if (entry & 1) {
        tied0 += w0;
        tied1 += w1;
        tied2 += w2;
        tied3 += w3;
      }
      // A group without positives adds no recall, and may lie before any weight at all.
      if (entry & 2) {
        if (tied0 > 0) {
          p0 += tied0;
          area0 += (tied0 * p0) / all0;
          tied0 = 0;
        }
        if (tied1 > 0) {
          p1 += tied1;
          area1 += (tied1 * p1) / all1;
          tied1 = 0;
        }
        if (tied2 > 0) {
          p2 += tied2;
          area2 += (tied2 * p2) / all2;
          tied2 = 0;
        }
        if (tied3 > 0) {
          p3 += tied3;
          area3 += (tied3 * p3) / all3;
          tied3 = 0;
        }
      }
    }
    out[0] = p0 === 0 ? 0 : area0 / p0;
    out[1] = p1 === 0 ? 0 : area1 / p1;
    out[2] = p2 === 0 ? 0 : area2 / p2;
    out[3] = p3 === 0 ? 0 : area3 / p3;
  };
};
