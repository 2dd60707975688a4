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
