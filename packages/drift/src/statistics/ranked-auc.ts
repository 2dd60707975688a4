/**
 * The area under the ROC curve by midranks, with its 95 % interval (E. R. DeLong et al., Biometrics 44, 1988, as X. Sun &
 * W. Xu, IEEE Signal Processing Letters 21, 2014, compute it).
 */
export const rankAuc = (
  positives: readonly number[],
  negatives: readonly number[],
): { auc: number; low: number; high: number } => {
  const all = midranks([...positives, ...negatives]);
  const [own, other] = [midranks(positives), midranks(negatives)];
  const [n, m] = [positives.length, negatives.length];
  const over = positives.map((_, i) => (all[i]! - own[i]!) / m);
  const under = negatives.map((_, j) => 1 - (all[n + j]! - other[j]!) / n);
  const auc = mean(over);
  const reach = 1.959963984540054 * Math.sqrt(variance(over) / n + variance(under) / m);
  return { auc, low: Math.max(0, auc - reach), high: Math.min(1, auc + reach) };
};

const midranks = (values: readonly number[]): Float64Array => {
  const order = Float64Array.from(values, (_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let at = start; at < end; at++) ranks[order[at]!] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => {
  const center = mean(values);
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1);
};
