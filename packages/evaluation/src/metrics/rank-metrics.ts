import type { Estimator, Prediction } from "./estimator.ts";

/**
 * Rows in ascending order of score, each packed as `row << 2 | endOfTies << 1 | positive`: a walk over this and the
 * weights is all that a resample costs. Holds up to 2^30 rows.
 */
type RankedRows = { packed: Uint32Array; ties: boolean };

const rankRows = (positive: (row: number) => boolean, score: Float64Array): RankedRows => {
  const n = score.length;
  const packed = sortRows(score);
  let ties = false;
  for (let i = 0; i < n; i++) {
    const row = packed[i]!;
    const last = i === n - 1 || score[packed[i + 1]!] !== score[row];
    if (!last) ties = true;
    packed[i] = ((row << 2) | (last ? 2 : 0) | (positive(row) ? 1 : 0)) >>> 0;
  }
  return { packed, ties };
};

/** Row numbers in ascending order of value. */
export const sortRows = (values: Float64Array): Uint32Array =>
  Uint32Array.from(values, (_, row) => row).sort((i, j) => values[i]! - values[j]!);

/** Area under the ROC curve: the share of (positive, negative) pairs in the right order, a tie for half. */
export const prepareAuc = ({ y, scores }: Prediction): Estimator => {
  const ranked = rankRows((row) => y[row] === 1, scores[0]!);
  return ranked.ties ? aucWithTies(ranked.packed) : aucWithoutTies(ranked.packed);
};

/** Mean over the classes of each class against the rest. NaN where a class does not occur. */
export const prepareAucOvr = ({ y, scores }: Prediction): Estimator => {
  const each = scores.map((score, c) => {
    const ranked = rankRows((row) => y[row] === c, score);
    return ranked.ties ? aucWithTies(ranked.packed) : aucWithoutTies(ranked.packed);
  });
  const one = new Float64Array(4);
  return (weights, out) => {
    out.fill(0);
    for (const estimate of each) {
      estimate(weights, one);
      for (let lane = 0; lane < 4; lane++) out[lane]! += one[lane]! / each.length;
    }
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
      if (entry & 1) {
        tiedP0 += w & 15;
        tiedP1 += (w >>> 4) & 15;
        tiedP2 += (w >>> 8) & 15;
        tiedP3 += w >>> 12;
      } else {
        tiedN0 += w & 15;
        tiedN1 += (w >>> 4) & 15;
        tiedN2 += (w >>> 8) & 15;
        tiedN3 += w >>> 12;
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

/** Σ (Rₙ − Rₙ₋₁) Pₙ over the distinct scores from the top, without interpolation, as scikit-learn does. */
export const prepareAveragePrecision = ({ y, scores }: Prediction): Estimator => {
  const descending = scores[0]!.map((score) => -score);
  const { packed } = rankRows((row) => y[row] === 1, descending);
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
      const w0 = w & 15;
      const w1 = (w >>> 4) & 15;
      const w2 = (w >>> 8) & 15;
      const w3 = w >>> 12;
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
    out[0] = area0 / p0;
    out[1] = area1 / p1;
    out[2] = area2 / p2;
    out[3] = area3 / p3;
  };
};
