/** A curve that never falls, straight between its knots and flat beyond them. */
export type Curve = { x: number[]; y: number[] };

/**
 * Isotonic regression of labels on scores by pooling adjacent violators (R. E. Barlow et al., Statistical Inference
 * under Order Restrictions, 1972), with the knots that scikit-learn's IsotonicRegression(out_of_bounds="clip") keeps:
 * the first and the last score of each level.
 */
export const fitIsotonic = (scores: readonly number[], labels: readonly number[]): Curve => {
  const order = scores.map((_, index) => index).sort((a, b) => scores[a]! - scores[b]!);
  const blocks: { first: number; last: number; sum: number; n: number }[] = [];
  let at = 0;
  while (at < order.length) {
    const score = scores[order[at]!]!;
    let block = { first: score, last: score, sum: 0, n: 0 };
    for (; at < order.length && scores[order[at]!] === score; at++) {
      block.sum += labels[order[at]!]!;
      block.n++;
    }
    for (let last = blocks.at(-1); last && last.sum * block.n >= block.sum * last.n; last = blocks.at(-1)) {
      block = { first: last.first, last: block.last, sum: last.sum + block.sum, n: last.n + block.n };
      blocks.pop();
    }
    blocks.push(block);
  }
  const knots = blocks.flatMap(({ first, last, sum, n }) =>
    (first === last ? [first] : [first, last]).map((x) => [x, sum / n] as const),
  );
  return { x: knots.map(([x]) => x), y: knots.map(([, y]) => y) };
};

/** The curve's value at each of many numbers that ascend. */
export const followCurve = ({ x, y }: Curve, sorted: Float64Array): Float64Array => {
  let knot = 0; // the last one at or before the number
  return sorted.map((value) => {
    while (knot + 1 < x.length && x[knot + 1]! <= value) knot++;
    const left = x[knot]!;
    if (value <= left || knot + 1 === x.length) return y[knot]!;
    return y[knot]! + ((y[knot + 1]! - y[knot]!) * (value - left)) / (x[knot + 1]! - left);
  });
};
