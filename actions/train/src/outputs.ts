import { dirname, join } from "node:path";
import { countOf, formatBytes, formatNumber } from "@mlops-actions/contracts/format";
import { codeBlock, codeSpan, markdownTable, plainText } from "@mlops-actions/contracts/markdown";
import { setOutputs, writeSummary } from "@mlops-actions/runner/outputs";
import type { TrainResult } from "./train.ts";

export const writeOutputs = async (result: TrainResult): Promise<void> => {
  const { run, runFile, metrics } = result;
  setOutputs({
    status: run.status,
    "run-key": run.run_key,
    "run-file": runFile,
    "model-dir": run.status === "completed" ? join(dirname(runFile), run.outputs.model_dir) : "",
    metrics: JSON.stringify(metrics),
    "command-seconds": run.command.seconds.toFixed(3),
    "summary-line": summaryLine(result),
  });
  console.log(summaryLine(result));
  await writeSummary(renderSummary(result));
  if (result.failure) throw result.failure;
};

/** `auc 0.671 · 3 files, 12 KB · run key 77ab…` */
export const summaryLine = ({ run, metrics }: Pick<TrainResult, "run" | "metrics">): string => {
  const key = `run key ${run.run_key.slice(0, 4)}…`;
  if (run.status !== "completed") return `${run.status} · ${key}`;
  const [first] = Object.entries(metrics);
  const size = run.outputs.files.reduce((sum, file) => sum + file.size, 0);
  return [
    ...(first ? [`${first[0]} ${formatNumber(first[1])}`] : []),
    `${countOf(run.outputs.files.length, "file")}, ${formatBytes(size)}`,
    key,
  ].join(" · ");
};

const renderSummary = (result: TrainResult): string => {
  const { run, metrics, failure } = result;
  const title = run.status === "completed" ? "trained" : run.status;
  return [
    `## ${plainText(run.model)}: ${title}`,
    describeOutcome(result),
    ...(failure ? [codeBlock(failure.message.split("\n"))] : []),
    ...(Object.keys(metrics).length > 0
      ? [
          markdownTable(
            ["metric", "value"],
            Object.entries(metrics).map(([name, value]) => [codeSpan(name), formatNumber(value)]),
          ),
        ]
      : []),
    "### What went in",
    markdownTable(["", ""], inputRows(result)),
    ...(run.outputs.files.length > 0 ? ["### What came out", outputTable(result)] : []),
    `**Next:** ${describeNext(result)}`,
  ].join("\n\n");
};

const describeOutcome = ({ run }: TrainResult) =>
  `${codeSpan(run.command.line)} ${run.status === "completed" ? "took" : "ran for"} ${run.command.seconds.toFixed(1)} s.`;

const inputRows = ({ run }: TrainResult): string[][] => [
  ["run key", codeSpan(run.run_key)],
  ["code", describeCode(run.source)],
  [
    "data",
    `${countOf(run.data.length, "file")}, ${formatBytes(run.data.reduce((sum, { size }) => sum + size, 0))}, digest ${codeSpan(run.data_digest.slice(0, 12))}`,
  ],
  ["params", Object.keys(run.params).length ? codeSpan(JSON.stringify(run.params).slice(0, 500)) : "none"],
  ["seed", run.seed === null ? "none" : String(run.seed)],
  [
    "environment",
    run.environment
      ? `Python ${plainText(run.environment.python)}, fingerprint ${codeSpan(run.environment.fingerprint.slice(0, 12))}`
      : "not recorded",
  ],
];

const describeCode = ({ commit, tree, dirty }: TrainResult["run"]["source"]) =>
  commit && tree
    ? `commit ${codeSpan(commit.slice(0, 12))}, tree ${codeSpan(tree.slice(0, 12))}${dirty ? ", **with uncommitted changes**" : ""}`
    : "not in git";

const outputTable = ({ run }: TrainResult): string => {
  const { files, predictions, golden } = run.outputs;
  const shown = files
    .slice(0, 50)
    .map((file) => ({ ...file, path: `${run.outputs.model_dir}/${file.path}` }));
  const rows = [...shown, predictions, golden]
    .filter((file) => file !== null)
    .map(({ path, size, sha256 }) => [codeSpan(path), formatBytes(size), codeSpan(sha256.slice(0, 12))]);
  const more = files.length > shown.length ? `\n\n… and ${files.length - shown.length} more files.` : "";
  return markdownTable(["file", "size", "sha256"], rows) + more;
};

const describeNext = ({ run, shared }: TrainResult) =>
  run.status === "completed"
    ? `evaluate-gate compares this run with the champion.${shared ? " Later jobs find it by its artifact." : ""}`
    : run.status === "cancelled"
      ? "run the job again; nothing was uploaded."
      : "mend what the message above says and run the job again; nothing was uploaded.";
