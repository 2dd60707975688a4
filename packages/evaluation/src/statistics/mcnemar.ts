import { quantile } from "./normal.ts";
import type { Ends } from "./score-interval.ts";

/** Rows that only one of two models has right, of `n`. */
export type Discordance = { n: number; onlyOurs: number; onlyTheirs: number };

/** From what each model got of each row: 1 or 0. */
export const findDiscordance = (ours: Float64Array, theirs: Float64Array): Discordance => {
  let onlyOurs = 0;
  let onlyTheirs = 0;
  for (let i = 0; i < ours.length; i++) {
    if (ours[i]! > theirs[i]!) onlyOurs++;
    if (ours[i]! < theirs[i]!) onlyTheirs++;
  }
  return { n: ours.length, onlyOurs, onlyTheirs };
};

/**
 * Exact McNemar test (Psychometrika 12, 1947): two-sided binomial p of the rows on which the models differ. Equal to
 * statsmodels' mcnemar(exact=True).
 */
export const mcnemarExact = ({ onlyOurs, onlyTheirs }: Discordance): number => {
  const smaller = Math.min(onlyOurs, onlyTheirs);
  return Math.min(1, 2 * binomialCdf(smaller, onlyOurs + onlyTheirs));
};

/** One-sided: P(as many or more rows that only the champion has right), were neither better. */
export const mcnemarHarm = ({ onlyOurs, onlyTheirs }: Discordance): number => {
  const count = onlyOurs + onlyTheirs;
  return onlyTheirs > onlyOurs ? binomialCdf(onlyOurs, count) : 1 - binomialCdf(onlyTheirs - 1, count);
};

/** The same with half the probability of what was seen: less conservative (Fagerland et al., BMC Med. Res. Meth. 13, 2013). */
export const mcnemarMid = ({ onlyOurs, onlyTheirs }: Discordance): number => {
  const count = onlyOurs + onlyTheirs;
  if (onlyOurs === onlyTheirs) return 1 - binomialMass(onlyOurs, count) / 2;
  const smaller = Math.min(onlyOurs, onlyTheirs);
  return 2 * binomialCdf(smaller, count) - binomialMass(smaller, count);
};

/** log of the binomial coefficient times 2^-count, by a sum of logs: exact to rounding, and count is at most some 10^6. */
const binomialMass = (k: number, count: number): number => Math.exp(logMass(k, count));

const logMass = (k: number, count: number): number => {
  let log = -count * Math.LN2;
  for (let i = 1; i <= Math.min(k, count - k); i++) log += Math.log((count - Math.min(k, count - k) + i) / i);
  return log;
};

/** P(X ≤ k) of Binomial(count, ½), for k below the middle: from the greatest term downwards. */
const binomialCdf = (k: number, count: number): number => {
  let term = 1;
  let sum = 0;
  for (let i = k; i >= 0 && term > 1e-18; i--) {
    sum += term;
    term *= i / (count - i + 1);
  }
  return sum * binomialMass(k, count);
};

/**
 * Tango's score interval of the difference of two paired proportions (Statistics in Medicine 17, 1998): ours minus
 * theirs. Its test of no difference is McNemar's; it keeps its level for few rows and for no discordance at all, where
 * Wald's interval is a point.
 */
export const tangoInterval = ({ n, onlyOurs, onlyTheirs }: Discordance, level: number): Ends => {
  const z = -quantile((1 - level) / 2);
  const point = (onlyOurs - onlyTheirs) / n;
  const score = (delta: number): number => {
    const numerator = onlyOurs - onlyTheirs - n * delta;
    // The share of "only theirs" that is likeliest where the difference is delta.
    const b = -onlyOurs - onlyTheirs + (2 * n - onlyOurs + onlyTheirs) * delta;
    const c = -onlyTheirs * delta * (1 - delta);
    const share = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
    const variance = n * (2 * share + delta * (1 - delta));
    return variance > 0 ? numerator / Math.sqrt(variance) : Math.sign(numerator) * Number.POSITIVE_INFINITY;
  };
  return {
    low: solve((delta) => score(delta) <= z, -1, point),
    high: solve((delta) => score(delta) < -z, point, 1),
  };
};

/** Where `after` turns true between from and to, by bisection to the last bit. */
const solve = (after: (delta: number) => boolean, from: number, to: number): number => {
  let low = from;
  let high = to;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
    if (after(middle)) high = middle;
    else low = middle;
  return high;
};
