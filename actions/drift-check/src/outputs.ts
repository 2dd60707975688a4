import { renderDriftSummary } from "@mlops-actions/reporting/drift-issue";
import { describeDrift } from "@mlops-actions/reporting/drift-words";
import { setOutputs, writeSummary } from "@mlops-actions/runner/outputs";
import type { DriftCheckResult } from "./drift-check.ts";

export const writeOutputs = async (result: DriftCheckResult): Promise<void> => {
  const { drift, issue } = result;
  const alerting = drift.columns.filter(({ status }) => status === "alert").map(({ name }) => name);
  const line = describeDrift(drift);
  setOutputs({
    state: drift.state,
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
    }),
  );
  if (result.failure) throw result.failure;
};
