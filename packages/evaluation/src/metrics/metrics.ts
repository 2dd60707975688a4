import { suggest } from "@mlops-actions/contracts/suggest";
import { parseMetricName } from "./metric-name.ts";
import { prepareAuc } from "./rank-metrics.ts";
import type { Entry, Setting, Table } from "./table.ts";
import { binary, llm, multiclass, ranking, regression } from "./tables.ts";

export type Task = "binary" | "multiclass" | "regression" | "ranking" | "llm";

/** `name` is as the policy writes it, setting and all. */
export type Metric = Entry & { name: string };

const tables: Record<Task, Table> = { binary, multiclass, regression, ranking, llm };

/** All names, those with a setting with an example of one: `recall@fpr=0.01`. */
export const metricNames = (task: Task): string[] => [
  ...Object.keys(tables[task].plain),
  ...Object.entries(tables[task].set).map(([key, { example }]) => `${key}=${example}`),
];

/** The metric of that name, or undefined; `describeUnknownMetric` says why. */
export const findMetric = (task: Task, name: string): Metric | undefined => {
  const { base, key, value } = parseMetricName(name);
  const entry =
    key === undefined || value === undefined
      ? own(tables[task].plain, resolve(task, base))
      : findSetting(task, base, key)?.make(value);
  return entry && { name, ...entry };
};

const resolve = (task: Task, base: string) => own(tables[task].aliases, base) ?? base;

const findSetting = (task: Task, base: string, key: string): Setting | undefined =>
  own(tables[task].set, `${resolve(task, base)}@${key}`);

/** A name from a policy may be `constructor`. */
const own = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** What is wrong with a name that findMetric does not find, and what might have been meant. */
export const describeUnknownMetric = (task: Task, name: string): { message: string; fix: string } => {
  const { base, key, value } = parseMetricName(name);
  const setting = key === undefined ? undefined : findSetting(task, base, key);
  if (setting)
    return {
      message: `"${name}": ${key} is "${value}", expected ${setting.allowed}.`,
      fix: `Write ${base}@${key}=${setting.example}, for example.`,
    };
  const near = suggestMetric(task, name);
  return {
    message: `"${name}" is not a metric of the task ${task}.`,
    fix: `${near ? `Did you mean "${near}"? ` : ""}There are: ${metricNames(task).join(", ")}.`,
  };
};

const suggestMetric = (task: Task, name: string): string | undefined => {
  const { base, key, value } = parseMetricName(name);
  if (key === undefined) {
    const names = metricNames(task);
    return suggest(name, names) ?? names.find((known) => known.startsWith(`${name}@`));
  }
  const near = suggest(`${base}@${key}`, Object.keys(tables[task].set));
  return near && `${near}=${value}`;
};

const higherWords =
  /(^|[._/-])(accuracy|acc|acc_norm|auc|auroc|roc_auc|ap|map|map50|map50-95|average_precision|precision|recall|f1|f1_macro|f1_weighted|f1-score|mcc|matthews_correlation|kappa|r2|iou|dice|bleu|rouge|rouge[12l]|ndcg|mrr|score|exact_match|em|pass_rate|win_rate|success_rate|pass@\d+)(\(B\)|\(M\))?$/i;
const lowerWords =
  /(^|[._/-])(loss|log_loss|logloss|brier|error|mse|rmse|mae|mape|smape|perplexity|word_perplexity|byte_perplexity|bits_per_byte|wer|cer|latency(_ms)?|latency_ms\.\w+|ece|runtime|cost|failures|errors|bytes|size)$/i;

/** Whether more is better, from the name that a metrics file gives; undefined where it does not say. */
export const guessDirection = (name: string): boolean | undefined => {
  // lm-eval writes acc,none for a metric and the filter that its answers went through.
  const metric = name.replace(/,[\w-]+$/, "");
  return lowerWords.test(metric) ? false : higherWords.test(metric) ? true : undefined;
};

/** DeLong's method is for this metric alone. */
export const isBinaryAuc = (metric: Pick<Metric, "prepare">): boolean => metric.prepare === prepareAuc;
