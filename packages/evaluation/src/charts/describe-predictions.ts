import type { Evidence } from "../inputs/evidence.ts";
import { countConfusion } from "./confusion.ts";
import { type Point, tracePrecisionRecall, traceRoc } from "./curves.ts";
import { binReliability, type ReliabilityBin } from "./reliability.ts";
import { type Band, bandResiduals, binResiduals } from "./residuals.ts";

/** The same of the challenger and, where there is one, of the champion. */
export type Pair<T> = { challenger: T; champion?: T };

/** What of the predictions can be drawn: curves, bins and counts, as plain JSON. Never a row, and never an id. */
export type PredictionCharts = {
  /** False against true positive rate. */
  roc?: Pair<Point[]>;
  /** Recall against precision; `base` is the share of positives, which a coin's precision has. */
  precisionRecall?: Pair<Point[]> & { base: number };
  reliability?: Pair<ReliabilityBin[]>;
  /** Rows by class (outer: true, inner: predicted). */
  confusion?: Pair<number[][]> & { classes: string[] };
  /** Shares of rows by prediction − truth, between `edges`; the outermost bins hold all beyond them. */
  residuals?: Pair<number[]> & { edges: number[] };
  /** Residuals along the prediction. */
  bands?: Pair<Band[]>;
};

const mostClasses = 20;

/** Bounded by the number of bins and classes, not by the rows. Tasks whose predictions have no such picture give none. */
export const describePredictions = (evidence: Evidence, { bins = 10 } = {}): PredictionCharts => {
  const { task, classes, y } = evidence;
  switch (task) {
    case "binary": {
      const positives = y.reduce((sum, label) => sum + label, 0);
      if (positives === 0 || positives === y.length) return {};
      return {
        roc: both(evidence, (scores) => traceRoc(evidence, scores[0]!)),
        precisionRecall: {
          ...both(evidence, (scores) => tracePrecisionRecall(evidence, scores[0]!)),
          base: positives / y.length,
        },
        ...describeReliability(evidence, bins),
        confusion: {
          ...both(evidence, (scores) => countConfusion(evidence, scores, 2)),
          classes: ["0", "1"],
        },
      };
    }
    case "multiclass":
      return {
        ...describeReliability(evidence, bins),
        ...(classes &&
          classes.length <= mostClasses && {
            confusion: {
              ...both(evidence, (scores) => countConfusion(evidence, scores, classes.length)),
              classes: [...classes],
            },
          }),
      };
    case "regression":
      return {
        residuals: binResiduals(evidence),
        bands: both(evidence, (scores) => bandResiduals(evidence, scores[0]!)),
      };
    default:
      return {};
  }
};

const both = <T>(
  { challenger, champion }: Evidence,
  describe: (scores: readonly Float64Array[]) => T,
): Pair<T> => ({
  challenger: describe(challenger),
  ...(champion && { champion: describe(champion) }),
});

/** Only of scores that can be probabilities. */
const describeReliability = (evidence: Evidence, bins: number): Pick<PredictionCharts, "reliability"> => {
  const all = [...evidence.challenger, ...(evidence.champion ?? [])];
  if (!all.every((scores) => scores.every((p) => p >= 0 && p <= 1))) return {};
  return { reliability: both(evidence, (scores) => binReliability(evidence, scores, bins)) };
};
