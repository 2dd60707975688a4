import { kolmogorovSf } from "./kolmogorov-distribution.ts";

/** Largest distance between two empirical distribution functions. Both sorted, neither empty. */
export const ksStatistic = (a: Float64Array, b: Float64Array): number => {
  let i = 0;
  let j = 0;
  let largest = 0;
  while (i < a.length && j < b.length) {
    const x = Math.min(a[i]!, b[j]!);
    while (i < a.length && a[i] === x) i++;
    while (j < b.length && b[j] === x) j++;
    const distance = Math.abs(i * b.length - j * a.length); // whole numbers: no rounding until the end
    if (distance > largest) largest = distance;
  }
  return largest / (a.length * b.length);
};

const exactUpTo = 10_000;

/** p of D as scipy.stats.ks_2samp gives it: exact where both samples have at most 10,000 values, else asymptotic. */
export const ksPValue = (n1: number, n2: number, d: number): number =>
  Math.max(n1, n2) <= exactUpTo
    ? exactPValue(n1, n2, d)
    : kolmogorovSf(roundHalfEven((n1 * n2) / (n1 + n2)), d);

const roundHalfEven = (x: number) => (x % 1 === 0.5 ? 2 * Math.round(x / 2) : Math.round(x));

/**
 * P(D ≥ d) over all orders of two samples: the share of lattice paths from (0, 0) to (n1, n2) that leave the band
 * around the diagonal. J. L. Hodges, The significance probability of the Smirnov two-sample test, Ark. Mat. 3, 1958.
 */
const exactPValue = (n1: number, n2: number, d: number): number => {
  const divisor = greatestCommonDivisor(n1, n2);
  const height = Math.round(d * (n1 / divisor) * n2);
  if (height === 0) return 1;
  return n1 === n2 ? outsideSquare(n1, height) : outsideBand(n1, n2, divisor, height);
};

/** Equal sizes: an alternating sum of binomials by reflection (Gnedenko & Korolyuk 1951), nested so that none overflows. */
const outsideSquare = (n: number, height: number): number => {
  let p = 0;
  for (let k = Math.floor(n / height); k >= 0; k--) {
    let ratio = 1;
    for (let j = 0; j < height; j++) ratio *= (n - k * height - j) / (n + k * height + j + 1);
    p = ratio * (1 - p);
  }
  return Math.min(1, Math.max(0, 2 * p));
};

/**
 * Row by row along the longer side, the probability that a random path to each lattice point has left the band
 * m'·j − n'·i = ±height. The last step into (i, j) comes from the left with probability i/(i+j), from below with j/(i+j).
 */
const outsideBand = (n1: number, n2: number, divisor: number, height: number): number => {
  const m = Math.max(n1, n2);
  const n = Math.min(n1, n2);
  const mg = m / divisor;
  const ng = n / divisor;
  const row = new Float64Array(n + 2).fill(1);
  let low = 0;
  let high = Math.min(Math.ceil(height / mg), n + 1); // the band is low ≤ j < high
  row.fill(0, low, high);
  for (let i = 1; i <= m; i++) {
    low = Math.min(Math.max(Math.floor((ng * i - height) / mg) + 1, 0), n);
    high = Math.min(Math.ceil((ng * i + height) / mg), n + 1);
    if (high <= low) return 1;
    let below = low === 0 ? 0 : 1;
    for (let j = low; j < high; j++) {
      below = (row[j]! * i + below * j) / (i + j);
      row[j] = below;
    }
  }
  return Math.min(1, Math.max(0, row[n]!));
};

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
