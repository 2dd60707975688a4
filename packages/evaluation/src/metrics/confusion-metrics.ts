import type { Estimator, Prediction } from "./estimator.ts";
import { predictClasses } from "./predict-classes.ts";
import { prepareGroupSums } from "./sums.ts";

/** Weighted counts, row-major: `counts[truth * k + predicted]`. */
export type Confusion = { k: number; counts: Float64Array };

/**
 * A metric of the confusion matrix. Formulas are scikit-learn's, and so is what 0 / 0 is: a ratio whose denominator
 * is empty (no such prediction, no such row) is 0, `zero_division=0`. Those that scikit-learn does not have and
 * where 0 would flatter (fpr, fnr) are NaN then, and so is kappa, as there.
 */
export const prepareConfusion =
  (measure: (confusion: Confusion) => number) =>
  (prediction: Prediction): Estimator => {
    const k = Math.max(2, prediction.scores.length);
    const predicted = predictClasses(prediction);
    const cells = predicted.map((guess, i) => prediction.y[i]! * k + guess);
    return prepareGroupSums(cells, k * k, prediction.weights, (counts) => measure({ k, counts }));
  };

/** Of one class: rows that are it and were said to be (hit), that are it, that were said to be. */
export type ClassCounts = { hit: number; truth: number; predicted: number };

export const countClasses = ({ k, counts }: Confusion): ClassCounts[] =>
  Array.from({ length: k }, (_, c) => {
    let truth = 0;
    let predicted = 0;
    for (let other = 0; other < k; other++) {
      truth += counts[c * k + other]!;
      predicted += counts[other * k + c]!;
    }
    return { hit: counts[c * k + c]!, truth, predicted };
  });

type OfClass = (counts: ClassCounts) => number;

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export const precision: OfClass = ({ hit, predicted }) => ratio(hit, predicted);
export const recall: OfClass = ({ hit, truth }) => ratio(hit, truth);
export const fBeta =
  (beta: number): OfClass =>
  ({ hit, truth, predicted }) =>
    ratio((1 + beta ** 2) * hit, beta ** 2 * truth + predicted);

/** Of the class 1 of a binary task. */
export const ofPositive =
  (measure: OfClass) =>
  (confusion: Confusion): number =>
    measure(countClasses(confusion)[1]!);

/** Of the class 0: specificity is its recall, the negative predictive value its precision. */
export const ofNegative =
  (measure: OfClass) =>
  (confusion: Confusion): number =>
    measure(countClasses(confusion)[0]!);

/** Mean over the classes that occur as truth or as prediction. */
export const macro =
  (measure: OfClass) =>
  (confusion: Confusion): number => {
    const present = countClasses(confusion).filter(({ truth, predicted }) => truth + predicted > 0);
    return sum(present.map(measure)) / present.length;
  };

/** Mean over the classes, each as often as it occurs as truth. */
export const weighted =
  (measure: OfClass) =>
  (confusion: Confusion): number => {
    const classes = countClasses(confusion);
    return sum(classes.map((one) => one.truth * measure(one))) / sum(classes.map(({ truth }) => truth));
  };

/** Of the counts of all classes together. Where each row has one class, that is accuracy for every measure. */
export const micro =
  (measure: OfClass) =>
  (confusion: Confusion): number => {
    const classes = countClasses(confusion);
    return measure({
      hit: sum(classes.map(({ hit }) => hit)),
      truth: sum(classes.map(({ truth }) => truth)),
      predicted: sum(classes.map(({ predicted }) => predicted)),
    });
  };

/** Mean recall of the classes that occur. */
export const balancedAccuracy = (confusion: Confusion): number => {
  const present = countClasses(confusion).filter(({ truth }) => truth > 0);
  return sum(present.map(recall)) / present.length;
};

/** Share of the negative rows that were said to be positive; fnr the other way round. */
export const falsePositiveRate = ({ counts }: Confusion): number => counts[1]! / (counts[0]! + counts[1]!);
export const falseNegativeRate = ({ counts }: Confusion): number => counts[2]! / (counts[2]! + counts[3]!);

/** Share of rows that were said to be positive, whatever they are: what demographic parity compares. */
export const selectionRate = ({ counts }: Confusion): number => (counts[1]! + counts[3]!) / sum([...counts]);

/** Matthews' coefficient, for any number of classes (Gorodkin 2004). 0 where a side has one class only. */
export const mcc = (confusion: Confusion): number => {
  const { n, hits, chance, truth, predicted } = margins(confusion);
  const spread = (n * n - truth) * (n * n - predicted);
  return spread === 0 ? 0 : (hits * n - chance) / Math.sqrt(spread);
};

/** Cohen's, unweighted. NaN where both sides are of the same one class. */
export const kappa = (confusion: Confusion): number => {
  const { n, hits, chance } = margins(confusion);
  return (hits * n - chance) / (n * n - chance);
};

const margins = (confusion: Confusion) => {
  const classes = countClasses(confusion);
  return {
    n: sum(classes.map(({ truth }) => truth)),
    hits: sum(classes.map(({ hit }) => hit)),
    chance: sum(classes.map(({ truth, predicted }) => truth * predicted)),
    truth: sum(classes.map((one) => one.truth ** 2)),
    predicted: sum(classes.map((one) => one.predicted ** 2)),
  };
};
