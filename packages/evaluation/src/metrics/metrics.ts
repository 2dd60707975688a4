import { suggest } from "@mlops-actions/contracts/suggest";
import {
  prepareLogLoss,
  prepareMae,
  prepareMulticlassLogLoss,
  prepareR2,
  prepareRmse,
  prepareSquaredError,
} from "./additive-metrics.ts";
import * as confusion from "./confusion-metrics.ts";
import { prepareConfusion } from "./confusion-metrics.ts";
import type { Estimator, Prediction } from "./estimator.ts";
import { prepareAuc, prepareAucOvr, prepareAveragePrecision } from "./rank-metrics.ts";

export type Task = "binary" | "multiclass" | "regression" | "ranking" | "llm";

export type Metric = {
  name: string;
  higherIsBetter: boolean;
  /** Scores must lie in [0, 1]. */
  needsProbabilities: boolean;
  prepare: (prediction: Prediction) => Estimator;
  /** Each row's own value, where the metric is nothing but their (weighted) mean: what a paired t-test looks at. */
  valuesOfRows?: (prediction: Prediction) => Float64Array;
};

type Entry = Omit<Metric, "name">;
const higher = (prepare: Metric["prepare"]): Entry => ({
  higherIsBetter: true,
  needsProbabilities: false,
  prepare,
});
const lower = (prepare: Metric["prepare"], needsProbabilities = false): Entry => ({
  higherIsBetter: false,
  needsProbabilities,
  prepare,
});

const binary: Record<string, Entry> = {
  roc_auc: higher(prepareAuc),
  average_precision: higher(prepareAveragePrecision),
  log_loss: lower(prepareLogLoss, true),
  brier: lower(prepareSquaredError, true),
  accuracy: higher(prepareConfusion(confusion.accuracy)),
  balanced_accuracy: higher(prepareConfusion(confusion.balancedAccuracy)),
  precision: higher(prepareConfusion(confusion.precision)),
  recall: higher(prepareConfusion(confusion.recall)),
  f1: higher(prepareConfusion(confusion.f1)),
  mcc: higher(prepareConfusion(confusion.mcc)),
};

const multiclass: Record<string, Entry> = {
  accuracy: higher(prepareConfusion(confusion.accuracy)),
  balanced_accuracy: higher(prepareConfusion(confusion.balancedAccuracy)),
  f1_macro: higher(prepareConfusion(confusion.macroF1)),
  f1_weighted: higher(prepareConfusion(confusion.weightedF1)),
  mcc: higher(prepareConfusion(confusion.mcc)),
  log_loss: lower(prepareMulticlassLogLoss, true),
  roc_auc_ovr: higher(prepareAucOvr),
};

const regression: Record<string, Entry> = {
  rmse: lower(prepareRmse),
  mae: lower(prepareMae),
  r2: higher(prepareR2),
};

const tables: Record<Task, Record<string, Entry>> = {
  binary,
  multiclass,
  regression,
  ranking: {},
  llm: {},
};

/** Other spellings that people bring along. */
const aliases: Record<Task, Record<string, string>> = {
  binary: { auc: "roc_auc", ap: "average_precision", brier_score: "brier", logloss: "log_loss" },
  multiclass: {
    macro_f1: "f1_macro",
    weighted_f1: "f1_weighted",
    roc_auc: "roc_auc_ovr",
    roc_auc_ovr_macro: "roc_auc_ovr",
  },
  regression: {},
  ranking: {},
  llm: {},
};

export const metricNames = (task: Task): string[] => Object.keys(tables[task]);

/** The metric of that name, or what might have been meant. Results carry the name as the policy writes it. */
export const findMetric = (task: Task, name: string): Metric | undefined => {
  const entry = tables[task][aliases[task][name] ?? name];
  return entry && { name, ...entry };
};

export const suggestMetric = (task: Task, name: string): string | undefined =>
  suggest(name, metricNames(task));

const higherWords =
  /(^|[._/-])(accuracy|acc|auc|roc_auc|ap|map|average_precision|precision|recall|f1|f1_macro|f1_weighted|mcc|r2|iou|bleu|rouge|ndcg|score)$/i;
const lowerWords =
  /(^|[._/-])(loss|log_loss|logloss|brier|error|mse|rmse|mae|mape|perplexity|wer|cer|latency(_ms)?|ece)$/i;

/** Whether more is better, from the name that a metrics file gives; undefined where it does not say. */
export const guessDirection = (name: string): boolean | undefined =>
  lowerWords.test(name) ? false : higherWords.test(name) ? true : undefined;

/** DeLong's method is for this metric alone. */
export const isBinaryAuc = (metric: Metric): boolean => metric.prepare === prepareAuc;
