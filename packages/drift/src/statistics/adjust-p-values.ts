/**
 * Benjamini–Hochberg adjusted p-values: at most q of those that are ≤ q are expected to be false alarms.
 * Y. Benjamini, Y. Hochberg, J. R. Stat. Soc. B 57(1), 1995.
 */
export const adjustPValues = (pValues: readonly number[]): number[] => {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  order.forEach((index, place) => {
    least = Math.min(least, (pValues[index]! * pValues.length) / (pValues.length - place));
    adjusted[index] = least;
  });
  return adjusted;
};
