import { stirlingError } from "./gamma-functions.ts";

/**
 * P(Dₙ > d) for the two-sided one-sample Kolmogorov–Smirnov statistic, exact or to about ten digits.
 * Which method where: R. Simard, P. L'Ecuyer, Computing the two-sided Kolmogorov–Smirnov distribution,
 * J. Stat. Softw. 39(11), 2011. The same split as scipy.stats.kstwo.sf, but the Durbin matrix in place of Pomeranz's
 * recursion (both are exact).
 */
export const kolmogorovSf = (n: number, d: number): number => {
  if (d >= 1) return 0;
  const nd = n * d;
  if (nd <= 0.5) return 1;
  if (nd <= 1) return 1 - Math.exp(logFactorialRatio(n) + n * Math.log(2 * nd - 1));
  if (nd >= n - 1) return 2 * (1 - d) ** n;
  const nd2 = nd * d;
  if (nd2 >= 370) return 0;
  if (d >= 0.5 || nd2 >= (n <= 140 ? 4 : 2.2)) return Math.min(1, 2 * smirnovSf(n, d));
  const cdf = n <= 140 || (n <= 100_000 && n * d ** 1.5 <= 1.4) ? durbinCdf(n, d) : pelzGoodCdf(n, d);
  return Math.min(1, Math.max(0, 1 - cdf));
};

/** ln(n!/nⁿ). */
const logFactorialRatio = (n: number) => 0.5 * Math.log(2 * Math.PI * n) - n + stirlingError(n);

/**
 * One-sided P(Dₙ⁺ > d) = Σ d/(d+j/n) · Binomial(j; n, d+j/n), j ≤ n(1−d): all terms positive, so no cancellation.
 * (Birnbaum & Tingey 1951.) Twice this is the two-sided tail to far below rounding where n·d² is over 2.2.
 * Above a million, Maag & Dicaire's approximation, as cephes does.
 */
const smirnovSf = (n: number, d: number): number => {
  if (n > 1_000_000) return Math.exp(-((6 * n * d + 1) ** 2) / (18 * n));
  const last = Math.floor(n * (1 - d));
  let sum = 0;
  for (let j = 0; j <= last; j++) {
    const p = d + j / n;
    if (p <= 1) sum += (d / p) * binomialDensity(j, n, p, 1 - p, -n * d);
  }
  return sum;
};

/** C. Loader, Fast and accurate computation of binomial probabilities, 2000. `excess` is j − np, known exactly here. */
const binomialDensity = (j: number, n: number, p: number, q: number, excess: number): number => {
  if (j === 0) return Math.exp(n * Math.log1p(-p));
  if (j === n) return p ** n;
  if (q <= 0) return 0;
  const exponent =
    stirlingError(n) -
    stirlingError(j) -
    stirlingError(n - j) -
    deviance(j, n * p, excess) -
    deviance(n - j, n * q, -excess);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * j * (n - j)));
};

/** x·ln(x/m) + m − x, without cancellation where x is near m. */
const deviance = (x: number, m: number, difference: number): number => {
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let k = 1; k < 1000; k++) {
    term *= v * v;
    const next = sum + term / (2 * k + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
};

/** Exact CDF. J. Durbin 1968; G. Marsaglia, W. W. Tsang, J. Wang, J. Stat. Softw. 8(18), 2003. For small n·d only. */
const durbinCdf = (n: number, d: number): number => {
  const k = Math.ceil(n * d);
  const h = k - n * d;
  const m = 2 * k - 1;
  const base = new Float64Array(m * m);
  for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) if (i - j + 1 >= 0) base[i * m + j] = 1;
  for (let i = 0; i < m; i++) {
    base[i * m] = base[i * m]! - h ** (i + 1);
    base[(m - 1) * m + i] = base[(m - 1) * m + i]! - h ** (m - i);
  }
  base[(m - 1) * m] = base[(m - 1) * m]! + (2 * h > 1 ? (2 * h - 1) ** m : 0);
  for (let i = 0; i < m; i++)
    for (let j = 0; j < m; j++)
      for (let factor = 2; factor <= i - j + 1; factor++) base[i * m + j] = base[i * m + j]! / factor;

  let power: Scaled = { matrix: identity(m), exponent: 0 };
  let square: Scaled = { matrix: base, exponent: 0 };
  for (let left = n; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = multiply(power, square, m);
    if (left > 1) square = multiply(square, square, m);
  }
  const entry = power.matrix[(k - 1) * m + k - 1]!;
  return Math.exp(Math.log(entry) + power.exponent * Math.LN2 + logFactorialRatio(n));
};

type Scaled = { matrix: Float64Array; exponent: number };

const identity = (m: number) => {
  const matrix = new Float64Array(m * m);
  for (let i = 0; i < m; i++) matrix[i * m + i] = 1;
  return matrix;
};

/** Product with the powers of two taken out once entries grow: Hⁿ leaves the range of doubles. */
const multiply = (a: Scaled, b: Scaled, m: number): Scaled => {
  const matrix = new Float64Array(m * m);
  for (let i = 0; i < m; i++)
    for (let l = 0; l < m; l++) {
      const factor = a.matrix[i * m + l]!;
      if (factor !== 0)
        for (let j = 0; j < m; j++) matrix[i * m + j] = matrix[i * m + j]! + factor * b.matrix[l * m + j]!;
    }
  const centre = matrix[((m - 1) / 2) * m + (m - 1) / 2]!;
  const exponent = a.exponent + b.exponent;
  if (centre < 2 ** 200) return { matrix, exponent };
  return { matrix: matrix.map((value) => value / 2 ** 200), exponent: exponent + 200 };
};

/**
 * W. Pelz, I. J. Good, Approximating the lower tail-areas of the Kolmogorov–Smirnov one-sample statistic, J. R. Stat.
 * Soc. B 38(2), 1976: the limit law and three correction terms in 1/√n, in the form that converges for small z.
 */
const pelzGoodCdf = (n: number, d: number): number => {
  const z = Math.sqrt(n) * d;
  const pi2 = Math.PI ** 2;
  const z2 = z * z;
  if (-pi2 / 8 / z2 < -708) return 0;
  const terms = Math.ceil((16 * z) / Math.PI);
  let k0 = 0;
  let k1 = 0;
  let k2 = 0;
  let k3 = 0;
  for (let k = terms; k >= 1; k--) {
    const odd = 2 * k - 1;
    const a = pi2 * odd * odd;
    const weight = Math.exp(-a / (8 * z2));
    k0 += weight;
    k1 += weight * (a / 4 - z2);
    k2 +=
      weight * (6 * z2 ** 3 + 2 * z2 ** 2 + (a * (2 * z2 ** 2 - 5 * z2)) / 4 + (a ** 2 * (1 - 2 * z2)) / 16);
    k3 +=
      weight *
      (-30 * z2 ** 3 -
        90 * z2 ** 4 +
        (a * (135 * z2 ** 2 - 96 * z2 ** 3)) / 4 +
        (a ** 2 * (-60 * z2 + 212 * z2 ** 2)) / 16 +
        (a ** 3 * (5 - 30 * z2)) / 64);
  }
  let even2 = 0;
  let even3 = 0;
  for (let k = terms; k >= 1; k--) {
    const a = pi2 * k * k;
    const weight = Math.exp(-a / (2 * z2));
    even2 += a * weight;
    even3 += (3 * z2 - a) * a * weight;
  }
  const root = Math.sqrt(2 * Math.PI);
  const limit = (root / z) * k0;
  const first = (root / (6 * z ** 4)) * k1;
  const second = (root / (72 * z ** 7)) * k2 - (root / (36 * z ** 3)) * even2;
  const third = (root / (6480 * z ** 10)) * k3 + (root / (216 * z ** 6)) * even3;
  return limit + first / Math.sqrt(n) + second / n + third / n ** 1.5;
};
