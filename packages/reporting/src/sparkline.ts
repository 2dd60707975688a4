const bars = "▁▂▃▄▅▆▇█";

/** Shares as a line of bars, the largest full height; a blank where there is nothing. */
export const drawSparkline = (shares: readonly number[]): string => {
  const largest = Math.max(...shares, 0);
  if (!(largest > 0)) return " ".repeat(shares.length);
  return shares
    .map((share) =>
      share > 0 ? bars[Math.min(bars.length - 1, Math.floor((share / largest) * bars.length))] : " ",
    )
    .join("");
};

/** Effects over time as a line of bars, of at least that full height, so that noise stays low; · where nothing is known. */
export const drawTrend = (values: readonly (number | null)[], full: number): string => {
  const largest = values.reduce<number>((most, value) => Math.max(most, value ?? 0), full);
  return values
    .map((value) =>
      value === null ? "·" : bars[Math.min(bars.length - 1, Math.floor((value / largest) * bars.length))],
    )
    .join("");
};
