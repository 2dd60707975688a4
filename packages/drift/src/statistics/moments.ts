/** Mean and sum of squared distances from it, by compensated sums (Neumaier 1974). */
export const momentsOf = (values: Float64Array): { mean: number; m2: number } => {
  if (values.length === 0) return { mean: 0, m2: 0 };
  const mean = sumOf(values, (value) => value) / values.length;
  return { mean, m2: sumOf(values, (value) => (value - mean) ** 2) };
};

const sumOf = (values: Float64Array, term: (value: number) => number): number => {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index++) {
    const next = term(values[index]!);
    const total = sum + next;
    lost += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
    sum = total;
  }
  return sum + lost;
};
