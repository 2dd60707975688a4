/**
 * P(T > t) of Student's t with `freedom` degrees, t ≥ 0: half the regularised incomplete beta function I_x(freedom/2, ½)
 * at x = freedom / (freedom + t²), by its continued fraction (DLMF 8.17.22) with Lentz's recurrence.
 */
export const studentTail = (t: number, freedom: number): number => {
  if (t === 0) return 0.5;
  const x = freedom / (freedom + t * t);
  // 1 − x without cancellation for small t.
  return 0.5 * incompleteBeta(freedom / 2, 0.5, x, (t * t) / (freedom + t * t));
};

const incompleteBeta = (a: number, b: number, x: number, rest: number): number => {
  // The fraction converges fast on this side only; on the other, by I_x(a, b) = 1 − I_{1−x}(b, a).
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, rest, x);
  const front = Math.exp(a * logOf(x, rest) + b * logOf(rest, x) - logBeta(a, b)) / a;
  const least = 1e-300;
  const guard = (value: number) => (Math.abs(value) < least ? least : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return front * fraction;
};

/** log(x) where x + rest = 1, exact near one. */
const logOf = (x: number, rest: number) => (x > 0.5 ? Math.log1p(-rest) : Math.log(x));

/** log B(a, ½) or log B(½, a): Γ(a) / Γ(a + ½) by its asymptotic series (DLMF 5.11.13), the argument raised first. */
const logBeta = (a: number, b: number): number => {
  let log = 0;
  let z = a === 0.5 ? b : a;
  // Γ(z)/Γ(z + ½) = (z + ½)/z · Γ(z + 1)/Γ(z + 3/2)
  for (; z < 30; z++) log += Math.log1p(0.5 / z);
  const s = 1 / z;
  const series =
    -0.5 * Math.log(z) + s * (1 / 8 + s * s * (-1 / 192 + s * s * (1 / 640 + s * s * (-17 / 14336))));
  return log + series + 0.5 * Math.log(Math.PI);
};
