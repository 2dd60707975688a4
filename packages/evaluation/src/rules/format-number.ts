/** Four decimals, more where the number is small, none where it is large: what a person compares by eye. */
export const formatValue = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 10_000) return value.toFixed(0);
  if (size >= 100) return value.toFixed(2);
  if (size >= 0.001 || size < 1e-12) return value.toFixed(4);
  return value.toPrecision(2);
};

export const formatSigned = (value: number): string =>
  `${value >= 0 ? "+" : ""}${formatValue(value === 0 ? 0 : value)}`;

/** `+0.0031 [+0.0012, +0.0050]` */
export const formatDelta = (delta: number, ci?: { low: number; high: number }): string =>
  ci
    ? `${formatSigned(delta)} [${formatSigned(ci.low)}, ${formatSigned(ci.high)}]`
    : `${formatSigned(delta)} (no interval)`;

export const formatP = (p: number): string => (p < 0.001 ? "< 0.001" : p.toFixed(3));
