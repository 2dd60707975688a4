import { quantile } from "./normal.ts";

/** Smallest true difference that these rows detect with the given power, one-sided at alpha. */
export const detectableEffect = (se: number, alpha: number, power: number): number =>
  (quantile(1 - alpha) + quantile(power)) * se;

/** Rows at which that effect would be `margin`: the standard error falls with the root of their number. */
export const neededRows = (n: number, effect: number, margin: number): number | undefined =>
  margin > 0 ? Math.ceil(n * (effect / margin) ** 2) : undefined;
