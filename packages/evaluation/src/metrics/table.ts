import type { Estimator, Prediction } from "./estimator.ts";
import { prepareMean } from "./sums.ts";

export type Entry = {
  higherIsBetter: boolean;
  /** Scores must lie in [0, 1]. */
  needsProbabilities: boolean;
  prepare: (prediction: Prediction) => Estimator;
  /** Each row's own value, where the metric is nothing but their (weighted) mean: what a paired t-test looks at. */
  valuesOfRows?: (prediction: Prediction) => Float64Array;
  /** True where the rows' own values are all 0 or 1, so that McNemar's test applies. */
  zeroOne?: boolean;
};

/** A metric with a setting, filed under `base@key`. `make` answers undefined to a value that it cannot take. */
export type Setting = { example: string; allowed: string; make: (value: string) => Entry | undefined };

/** The metrics of one task. `aliases` are other spellings of a whole name or of what stands before the @. */
export type Table = {
  plain: Record<string, Entry>;
  set: Record<string, Setting>;
  aliases: Record<string, string>;
};

type Prepare = Entry["prepare"];
export const higher = (prepare: Prepare): Entry => ({
  higherIsBetter: true,
  needsProbabilities: false,
  prepare,
});
export const lower = (prepare: Prepare): Entry => ({ ...higher(prepare), higherIsBetter: false });
export const ofProbabilities = (entry: Entry): Entry => ({ ...entry, needsProbabilities: true });

/** A metric that is the mean of a value a row. */
export const meanOf = (
  direction: (prepare: Prepare) => Entry,
  valuesOfRows: (prediction: Prediction) => Float64Array,
): Entry => ({
  ...direction((prediction) => prepareMean(valuesOfRows(prediction), prediction.weights)),
  valuesOfRows,
});

/** The share of rows of which something is true. */
export const shareOf = (valuesOfRows: (prediction: Prediction) => Float64Array): Entry => ({
  ...meanOf(higher, valuesOfRows),
  zeroOne: true,
});

const setting =
  (allowed: string, fits: (value: number) => boolean) =>
  (example: number, make: (value: number) => Entry): Setting => ({
    example: String(example),
    allowed,
    make: (text) => {
      const value = text.trim() === "" ? Number.NaN : Number(text);
      return fits(value) ? make(value) : undefined;
    },
  });

export const count = setting("a whole number from 1", (value) => Number.isInteger(value) && value >= 1);
export const share = setting("a number from 0 to 1", (value) => value >= 0 && value <= 1);
export const positive = setting("a number above 0", (value) => value > 0 && Number.isFinite(value));
