/** How labels that come later are measured. The gate's room says it, and the room of drift uses it: neither knows the other. */

/** Labels that came after the model had answered, and its answers to the same rows. */
export type LabelledRows = {
  /** Binary: 0 or 1; multiclass: the class's index; regression: the number itself. */
  y: Float64Array;
  /** One column, or one for each class. */
  scores: Float64Array[];
  /** Names of the classes in the order of the score columns, multiclass only. */
  classes?: readonly string[] | undefined;
};

/** Without `low` and `high` the rows do not allow to say how sure the value is; `missing` may say why. */
export type MeasuredMetric = {
  metric: string;
  value: number;
  low?: number | undefined;
  high?: number | undefined;
  missing?: string | undefined;
};

/** What the gate asks of a metric: an absolute limit, at most so much worse than before, or nothing. */
export type Demand = {
  metric: string;
  higherIsBetter: boolean;
  /** `whole`: the whole interval must keep the limit, not only the value. */
  floor?: { value: number; whole: boolean } | undefined;
  margin?: number | undefined;
  /** warn: what the gate only warns of is no alert here. */
  severity: "fail" | "warn";
};

export type LabelStudy = {
  task: "binary" | "multiclass" | "regression";
  /** Columns. */
  names: { id: string; label: string; score: string };
  /** Fewer labelled rows, in all and of either class of two, are not judged. */
  least: { rows: number; ofEach: number };
  demands: readonly Demand[];
  /** Each demand's metric. @throws UserError where the scores are none that a metric can take */
  measure: (rows: LabelledRows) => Promise<MeasuredMetric[]>;
};

/** What a metric was when the version was registered. */
export type RegisteredMetric = {
  metric: string;
  value: number;
  low?: number | undefined;
  high?: number | undefined;
};
