import { renderDriftSummary } from "@mlops-actions/reporting/drift-summary";
import { describeDrift } from "@mlops-actions/reporting/drift-words";
import { setOutputs, writeSummary } from "@mlops-actions/runner/outputs";
import type { DriftCheckResult } from "./drift-check.ts";

export const writeOutputs = async (result: DriftCheckResult): Promise<void> => {
  const { drift, issue } = result;
  const psi = drift.columns.flatMap((column) => column.metrics.psi ?? []);
  const alerting = drift.columns.filter(({ status }) => status === "alert").map(({ name }) => name);
  const line = describeDrift(drift);
  setOutputs({
    state: drift.state,
    "watch-state": issue.state.blind === null ? issue.state.phase : "could_not_check",
    "psi-max": psi.length > 0 ? psi.reduce((a, b) => Math.max(a, b)).toFixed(4) : "",
    "alerting-columns": JSON.stringify(alerting),
    "issue-url": issue.url,
    "issue-number": issue.number,
    "retrain-dispatched": issue.retrained,
    "drift-file": result.driftFile,
    "report-file": result.reportFile,
    "summary-line": line,
  });
  process.stdout.write(`${line}\n`);
  await writeSummary(
    renderDriftSummary(drift, {
      issueUrl: issue.url,
      reportFile: result.reportFile,
      retrain: issue.retrain,
      state: issue.words,
      history: issue.history,
      importances: result.importances,
    }),
  );
  if (result.failure) throw result.failure;
};
