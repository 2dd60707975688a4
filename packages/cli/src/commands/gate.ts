import { UserError } from "@mlops-actions/contracts/user-error";
import { Command } from "commander";
import type { GateRequest } from "../judge-files.ts";
import { printJson } from "../terminal.ts";
import { defineGateExplainCommand } from "./gate-explain.ts";
import { defineGateSelfTestCommand } from "./gate-self-test.ts";

type Options = Partial<GateRequest> & { report?: string; json?: boolean };

export const defineGateCommand = (): Command =>
  new Command("gate")
    .summary("may this model replace that one?")
    .description(
      "Judges a challenger's predictions on labelled data, against a champion's where there is one, by the rules of a policy.",
    )
    // Options behind a subcommand's name are its own.
    .enablePositionalOptions()
    .option("--policy <file>", "a gate policy, or an mlops.yml (then see --model)")
    .option("--model <name>", "the model of mlops.yml; not needed where there is one only")
    .option(
      "--labels <file>",
      "id,label[,slices…] as CSV, TSV, JSONL or Parquet; else the policy's data.labels.path",
    )
    .option(
      "--challenger <file>",
      "predictions id,score (score_<class> for multiclass); metrics JSON for task: summary",
    )
    .option("--champion <file>", "the same of the model that is to be replaced; none: only bounds judge")
    .option(
      "--metrics <file>",
      "the challenger's metrics, for task: summary and for budgets; see below for the formats",
    )
    .option("--champion-metrics <file>", "the champion's")
    .option(
      "--looks <number>",
      "how many decisions these labels have made before; evaluate-gate counts them by itself",
      readCount,
    )
    .option("--report <file>", "write the whole review as one HTML page: intervals, slices, curves, methods")
    .option("--json", "print the verdict as one JSON document (mlops/verdict@1)")
    .addHelpText(
      "after",
      `
Exit codes: 0 pass or warn; 1 fail, error, inconclusive, not_comparable or insufficient; 2 usage: a file, a column or
a policy that is not there or not such a one. Predictions and labels that are there and wrong (NaN, duplicate or
unknown ids, no rows, a broken line) are the verdict error, exit 1.

Predictions and labels: .csv, .tsv, .jsonl or .parquet, each also .gz. Task ranking: the columns query and id tell rows
apart. Task llm: id and score (or pass, or outcome: win, tie, loss), promptfoo's results.json, lm-eval's
samples_*.jsonl (columns.score chooses the metric); labels are not needed.

Metrics, as the tools write them, and the names that a policy calls them by:
  metrics.json of DVC, DVCLive, CML      val.auc (nested keys joined with dots), step
  dvc metrics diff --json                as in the file; the champion's numbers are in it too
  MLflow: a flat dict, a run's folder    val/auc
  classification_report(output_dict)     accuracy, f1_macro, recall_weighted, precision@class=oak
  Hugging Face all_results.json          eval_loss, eval_accuracy
  metrics.csv of Lightning, Keras, YOLO  the column; its last cell that is not empty
  lm-eval results_*.json                 arc_easy.acc,none
  promptfoo results.json                 pass_rate, score, score.<name>, successes, failures, errors, latency_ms, cost, tokens
  github-action-benchmark                the benchmark's name

Example policy:
  task: binary
  rules:
  - {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.005}
  - {id: floor, kind: bound, metric: roc_auc, min: 0.6, on: ci_lower}`,
    )
    .addCommand(defineGateExplainCommand())
    .addCommand(defineGateSelfTestCommand())
    .action(async ({ policy, report, ...options }: Options) => {
      const request = { ...options, policy: need(policy, "--policy") };
      const verdict =
        report === undefined
          ? await (await import("../judge-files.ts")).judgeFiles(request)
          : await (await import("../report-files.ts")).reportFiles(request, report);
      if (options.json) printJson(verdict);
      else (await import("../print-verdict.ts")).printVerdict(verdict);
      process.exitCode = verdict.verdict === "pass" || verdict.verdict === "warn" ? 0 : 1;
    });

const readCount = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UserError(`--looks is "${text}", expected a whole number of at least 0.`);
};

/** Not commander's requiredOption: that would be asked of the subcommands too. */
const need = (value: string | undefined, option: string): string => {
  if (value !== undefined) return value;
  throw new UserError(`mlops gate needs ${option} <file>.`, { fix: "See mlops gate --help." });
};
