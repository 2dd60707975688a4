/** ln Γ(x) for x > 0. Stirling's series above 12, the recurrence Γ(x+1) = xΓ(x) below. Abramowitz & Stegun 6.1.40. */
const logGamma = (x: number): number => {
  let product = 1;
  let shifted = x;
  while (shifted < 12) product *= shifted++;
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    0.5 * Math.log(2 * Math.PI) +
    stirlingCorrection(shifted) -
    Math.log(product)
  );
};

/** ln n! minus Stirling's √(2πn)(n/e)ⁿ: Σ B₂ₖ / (2k(2k−1) n²ᵏ⁻¹). */
const stirlingCorrection = (n: number): number => {
  const square = 1 / (n * n);
  return (
    (1 / 12 -
      square *
        (1 / 360 -
          square *
            (1 / 1260 -
              square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square / 156)))))) /
    n
  );
};

/** The same for every n ≥ 0; small ones straight from the definition. */
export const stirlingError = (n: number): number =>
  n >= 12
    ? stirlingCorrection(n)
    : n === 0
      ? 0
      : logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);

/**
 * P(a, x) and Q(a, x) = 1 − P, the regularised incomplete gamma functions: the series below x = a + 1, Lentz's
 * continued fraction above. Abramowitz & Stegun 6.5.29 and 6.5.31; Press et al., Numerical Recipes, 6.2.
 */
export const incompleteGamma = (a: number, x: number): { lower: number; upper: number } => {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (!Number.isFinite(x)) return { lower: 1, upper: 0 };
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
      term *= x / (a + n);
      sum += term;
    }
    const lower = Math.min(1, sum * scale);
    return { lower, upper: 1 - lower };
  }
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; ; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = numerator * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + numerator / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16 || n > 100_000) break;
  }
  const upper = Math.min(1, fraction * scale);
  return { lower: 1 - upper, upper };
};

/** P(X > x) for χ² with that many degrees of freedom (1 where there is none). */
export const chiSquareSf = (x: number, degrees: number): number =>
  degrees <= 0 ? 1 : incompleteGamma(degrees / 2, x / 2).upper;

/** x with P(X > x) = p, by bisection: it is asked for once a column. */
export const chiSquareIsf = (p: number, degrees: number): number => {
  let low = 0;
  let high = degrees + 10;
  while (chiSquareSf(high, degrees) > p) high *= 2;
  for (let step = 0; step < 200 && high - low > high * 1e-14; step++) {
    const middle = (low + high) / 2;
    if (chiSquareSf(middle, degrees) > p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/** P(|Z| > |z|) of a standard normal: erfc(|z|/√2) = Q(½, z²/2). */
export const normalTwoSided = (z: number): number => incompleteGamma(0.5, (z * z) / 2).upper;

/** P(X ≥ k) of a Poisson variable with that mean. */
export const poissonAtLeast = (k: number, mean: number): number =>
  k <= 0 ? 1 : incompleteGamma(k, mean).lower;
