/**
 * How many of the ascending thresholds are ≤ x, for engines without such a function: a binary search that is written
 * out, ten comparisons deep for a thousand of them.
 */
export const searchByCase = (x: string, thresholds: readonly string[]): string => {
  const search = (low: number, high: number): string => {
    if (low === high) return String(low);
    const middle = (low + high) >>> 1;
    return `CASE WHEN ${x} < ${thresholds[middle]} THEN ${search(low, middle)} ELSE ${search(middle + 1, high)} END`;
  };
  return search(0, thresholds.length);
};
