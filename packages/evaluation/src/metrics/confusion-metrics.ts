import type { Estimator, Prediction } from "./estimator.ts";

/** Weighted counts, row-major: `counts[truth * k + predicted]`. */
type Confusion = { k: number; counts: Float64Array };

/** A metric of the confusion matrix; formulas and zero-division rules are scikit-learn's. */
export const prepareConfusion =
  (measure: (confusion: Confusion) => number) =>
  (prediction: Prediction): Estimator => {
    const { n } = prediction;
    const k = Math.max(2, prediction.scores.length);
    const cells = cellOfRows(prediction, k);
    const counts = Array.from({ length: 4 }, () => new Float64Array(k * k));
    const [c0, c1, c2, c3] = counts as [Float64Array, Float64Array, Float64Array, Float64Array];
    return (weights, out) => {
      for (const lane of counts) lane.fill(0);
      for (let i = 0; i < n; i++) {
        const w = weights[i]!;
        const cell = cells[i]!;
        c0[cell]! += w & 15;
        c1[cell]! += (w >>> 4) & 15;
        c2[cell]! += (w >>> 8) & 15;
        c3[cell]! += w >>> 12;
      }
      for (let lane = 0; lane < 4; lane++) out[lane] = measure({ k, counts: counts[lane]! });
    };
  };

const cellOfRows = ({ n, y, scores, threshold }: Prediction, k: number): Uint32Array => {
  const [score] = scores as [Float64Array];
  const predict =
    scores.length === 1 ? (i: number) => Number(score[i]! >= threshold) : (i: number) => argmax(scores, i);
  return Uint32Array.from({ length: n }, (_, i) => y[i]! * k + predict(i));
};

/** The first of the greatest, as numpy's. */
const argmax = (scores: readonly Float64Array[], row: number): number => {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]![row]! > scores[best]![row]!) best = c;
  return best;
};

type ClassCounts = { hit: number; truth: number; predicted: number };

const countClasses = ({ k, counts }: Confusion): ClassCounts[] =>
  Array.from({ length: k }, (_, c) => {
    let truth = 0;
    let predicted = 0;
    for (let other = 0; other < k; other++) {
      truth += counts[c * k + other]!;
      predicted += counts[other * k + c]!;
    }
    return { hit: counts[c * k + c]!, truth, predicted };
  });

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const f1Of = ({ hit, truth, predicted }: ClassCounts) => ratio(2 * hit, truth + predicted);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const positive = (confusion: Confusion) => countClasses(confusion)[1]!;

export const accuracy = (confusion: Confusion): number => {
  const classes = countClasses(confusion);
  return sum(classes.map(({ hit }) => hit)) / sum(classes.map(({ truth }) => truth));
};

/** Mean recall of the classes that occur. */
export const balancedAccuracy = (confusion: Confusion): number => {
  const present = countClasses(confusion).filter(({ truth }) => truth > 0);
  return sum(present.map(({ hit, truth }) => hit / truth)) / present.length;
};

export const precision = (confusion: Confusion): number => {
  const { hit, predicted } = positive(confusion);
  return ratio(hit, predicted);
};

export const recall = (confusion: Confusion): number => {
  const { hit, truth } = positive(confusion);
  return ratio(hit, truth);
};

export const f1 = (confusion: Confusion): number => f1Of(positive(confusion));

/** Over the classes that occur as truth or as prediction. */
export const macroF1 = (confusion: Confusion): number => {
  const present = countClasses(confusion).filter(({ truth, predicted }) => truth + predicted > 0);
  return sum(present.map(f1Of)) / present.length;
};

export const weightedF1 = (confusion: Confusion): number => {
  const classes = countClasses(confusion);
  return sum(classes.map((one) => one.truth * f1Of(one))) / sum(classes.map(({ truth }) => truth));
};

/** Matthews' coefficient, for any number of classes (Gorodkin 2004). 0 where a side has one class only. */
export const mcc = (confusion: Confusion): number => {
  const classes = countClasses(confusion);
  const n = sum(classes.map(({ truth }) => truth));
  const hits = sum(classes.map(({ hit }) => hit));
  const covariance = hits * n - sum(classes.map(({ truth, predicted }) => truth * predicted));
  const truth = n * n - sum(classes.map((one) => one.truth ** 2));
  const predicted = n * n - sum(classes.map((one) => one.predicted ** 2));
  return truth * predicted === 0 ? 0 : covariance / Math.sqrt(truth * predicted);
};
