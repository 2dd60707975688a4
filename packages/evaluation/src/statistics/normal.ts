/** log(sqrt(2π)) */
const logRootTwoPi = 0.9189385332046728;

/**
 * P(Z > z) of the standard normal. Near the centre Marsaglia's Taylor series (J. Stat. Software 11(4), 2004), which
 * loses relative accuracy in the tail; there Mills' ratio as a continued fraction (Abramowitz & Stegun 26.2.14).
 */
export const upperTail = (z: number): number => {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < 0) return 1 - upperTail(-z);
  if (z > 38) return 0;
  const logDensity = -0.5 * z * z - logRootTwoPi;
  if (z < 2.5) {
    let sum = z;
    let before = 0;
    for (let term = z, i = 3; sum !== before; i += 2) {
      term *= (z * z) / i;
      before = sum;
      sum += term;
    }
    return 0.5 - sum * Math.exp(logDensity);
  }
  let fraction = z;
  for (let k = 200; k > 0; k--) fraction = z + k / fraction;
  return Math.exp(logDensity) / fraction;
};

/** P(Z ≤ z). */
export const cdf = (z: number): number => upperTail(-z);

/** The z with P(Z ≤ z) = p, by bisection to the last bit: it is called a few times a gate. */
export const quantile = (p: number): number => {
  if (!(p > 0 && p < 1)) throw new RangeError(`no normal quantile at ${p}`);
  if (p > 0.5) return -quantile(1 - p);
  let low = -40;
  let high = 0;
  for (let middle = -20; middle > low && middle < high; middle = (low + high) / 2)
    if (cdf(middle) < p) low = middle;
    else high = middle;
  return high;
};
