const steps = 12;
const closeEnough = 1e-6;

/**
 * Logistic regression with the penalty ½·|w|² on all weights but the last, which is the intercept: what scikit-learn's
 * LogisticRegression(C=1) minimises, by Newton's method.
 * @param rows of features, each ending with 1
 * @param labels 0 or 1
 */
export const fitLogistic = (rows: readonly Float64Array[], labels: readonly number[]): Float64Array => {
  const size = rows[0]!.length;
  const weights = new Float64Array(size);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight, i) => (i === size - 1 ? 0 : weight));
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let i = 0; i < size; i++) hessian[i]![i] = i === size - 1 ? 1e-9 : 1;
    rows.forEach((row, at) => {
      const chance = 1 / (1 + Math.exp(-dot(weights, row)));
      const curve = chance * (1 - chance);
      const off = chance - labels[at]!;
      for (let i = 0; i < size; i++) {
        const x = row[i]!;
        if (x === 0) continue;
        gradient[i]! += off * x;
        const line = hessian[i]!;
        for (let j = 0; j <= i; j++) line[j]! += curve * x * row[j]!;
      }
    });
    const change = solve(hessian, gradient);
    change.forEach((by, i) => {
      weights[i]! -= by;
    });
    if (change.every((by) => Math.abs(by) < closeEnough)) break;
  }
  return weights;
};

export const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** By Cholesky's decomposition of a positive definite matrix, of which the lower triangle is given and overwritten. */
const solve = (matrix: readonly Float64Array[], right: Float64Array): Float64Array => {
  const size = right.length;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i]![k]! * matrix[j]![k]!;
      matrix[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j]![j]!;
    }
  const found = right.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) found[i]! -= matrix[i]![k]! * found[k]!;
    found[i]! /= matrix[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) found[i]! -= matrix[k]![i]! * found[k]!;
    found[i]! /= matrix[i]![i]!;
  }
  return found;
};
