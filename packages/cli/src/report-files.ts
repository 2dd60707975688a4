import { writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import type { Verdict } from "@mlops-actions/contracts/verdict";
import {
  describePredictions,
  type PredictionCharts,
} from "@mlops-actions/evaluation/charts/describe-predictions";
import { renderGateReport } from "@mlops-actions/reporting/gate-report";
import { type GateRequest, judgeFiles } from "./judge-files.ts";

/** Judges as judgeFiles and writes the report beside. @throws UserError where it cannot be written */
export const reportFiles = async (request: GateRequest, report: string): Promise<Verdict> => {
  let charts: PredictionCharts = {};
  const verdict = await judgeFiles(request, (evidence) => {
    charts = describePredictions(evidence);
  });
  const model = request.model ?? basename(request.challenger ?? request.metrics ?? "challenger");
  const page = await renderGateReport(verdict, { model }, charts);
  await writeFile(report, page).catch((cause: NodeJS.ErrnoException) => {
    throw new UserError(`${report} could not be written (${cause.code}).`, {
      fix: `Is ${dirname(report)} a folder that may be written to?`,
      cause,
    });
  });
  return verdict;
};
