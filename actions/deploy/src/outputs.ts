import { setOutputs, writeSummary } from "@mlops-actions/runner/outputs";
import type { DeployResult } from "./deploy.ts";
import { renderSummary, summaryLine } from "./summary.ts";

export const writeOutputs = async ({ report, failure, reportFile }: DeployResult): Promise<void> => {
  setOutputs({
    result: report.result,
    version: report.version,
    "previous-version": report.previous_version,
    url: report.url,
    "deployment-id": report.deployment_id,
    report: reportFile,
    "command-seconds": report.command_seconds.toFixed(3),
    "summary-line": summaryLine(report),
  });
  await writeSummary(renderSummary(report));
  if (failure) throw failure;
  console.log(
    `${report.model}@${report.version} ${report.result} in ${report.environment}: ${summaryLine(report)}`,
  );
};
