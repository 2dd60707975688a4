/**
 * Holm's step-down adjustment (Scand. J. Statist. 6, 1979), in the order given. Equal to
 * statsmodels.stats.multitest.multipletests(method="holm").
 */
export const adjustHolm = (pValues: readonly number[]): number[] => {
  const adjusted = new Array<number>(pValues.length);
  const order = pValues.map((_, index) => index).sort((i, j) => pValues[i]! - pValues[j]!);
  let greatest = 0;
  order.forEach((index, rank) => {
    greatest = Math.max(greatest, Math.min(1, (pValues.length - rank) * pValues[index]!));
    adjusted[index] = greatest;
  });
  return adjusted;
};
