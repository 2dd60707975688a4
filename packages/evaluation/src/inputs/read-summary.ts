import { readFile, stat } from "node:fs/promises";
import { UserError } from "@mlops-actions/contracts/user-error";
import { DataFault } from "./data-fault.ts";
import { classificationReport } from "./formats/classification-report.ts";
import { dvcMetricsDiff } from "./formats/dvc-metrics-diff.ts";
import type { Given, Summary, SummaryFormat } from "./formats/format.ts";
import { githubActionBenchmark } from "./formats/github-action-benchmark.ts";
import { huggingFace } from "./formats/hugging-face.ts";
import { lmEval } from "./formats/lm-eval.ts";
import { metricsCsv } from "./formats/metrics-csv.ts";
import { mlopsMetrics } from "./formats/mlops-metrics.ts";
import { nestedJson } from "./formats/nested-json.ts";
import { promptfoo } from "./formats/promptfoo.ts";
import { parseLooseJson } from "./parse-loose-json.ts";

/** The first that recognises a file reads it; the last takes any JSON object. */
const formats: readonly SummaryFormat[] = [
  mlopsMetrics,
  githubActionBenchmark,
  dvcMetricsDiff,
  classificationReport,
  lmEval,
  promptfoo,
  huggingFace,
  metricsCsv,
  nestedJson,
];

/** A summary and the name of the format it was in. */
export type ToldSummary = Summary & { format: string };

/** Metrics of a text that some tool wrote. @throws UserError where no format knows it */
export const parseSummary = async (text: string, path: string): Promise<ToldSummary> => {
  const { fault, ...given } = look(text, path);
  const format = formats.find(({ recognise }) => recognise(given));
  if (format) return readAs(format, given);
  throw new UserError(
    fault
      ? `${path} is not JSON: ${(fault as Error).message}.`
      : `${path} holds no metrics that the gate knows.`,
    {
      fix: `Known are: ${formats.map(({ name }) => name).join(", ")}, a run's folder of MLflow.`,
      ...(fault !== undefined && { cause: fault }),
    },
  );
};

/**
 * Numbers of a file that a tool wrote in a form of its own; undefined for JSON of numbers and all else, whose keys
 * need no translation.
 */
export const readToolMetrics = async (text: string, path: string): Promise<ToldSummary | undefined> => {
  const given = look(text, path);
  const format = formats.find(({ recognise }) => recognise(given));
  if (!format || plain.includes(format)) return undefined;
  return readAs(format, given);
};

/** No gate runs on half a metrics file, nor does a training leave one: what is broken in it is told as usage. */
const readAs = async (format: SummaryFormat, given: Given): Promise<ToldSummary> => {
  try {
    return { ...(await format.read(given)), format: format.name };
  } catch (cause) {
    throw cause instanceof DataFault ? new UserError(cause.message, { cause }) : cause;
  }
};

const plain: readonly SummaryFormat[] = [mlopsMetrics, huggingFace, nestedJson];

const look = (text: string, path: string): Given & { fault: unknown } => {
  const clean = text.replace(/^\uFEFF/, "");
  try {
    return { path, text: clean, json: parseLooseJson(clean), fault: undefined };
  } catch (fault) {
    return { path, text: clean, json: undefined, fault };
  }
};

/** parseSummary of a file on this disk, or of the folder of an MLflow run. */
export const readSummary = async (path: string): Promise<ToldSummary> => {
  if ((await stat(path)).isDirectory()) {
    const { readMlflowRun } = await import("./formats/mlflow-run.ts");
    return { ...(await readMlflowRun(path)), format: "MLflow run" };
  }
  return parseSummary(await readFile(path, "utf8"), path);
};
