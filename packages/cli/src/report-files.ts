import { basename } from "node:path";
import type { Verdict } from "@mlops-actions/contracts/verdict";
import {
  describePredictions,
  type PredictionCharts,
} from "@mlops-actions/evaluation/charts/describe-predictions";
import { renderGateReport } from "@mlops-actions/reporting/gate-report";
import { type GateRequest, judgeFiles } from "./judge-files.ts";
import { writeOutput } from "./write-output.ts";

/** Judges as judgeFiles and writes the report beside. @throws UserError where it cannot be written */
export const reportFiles = async (request: GateRequest, report: string): Promise<Verdict> => {
  let charts: PredictionCharts = {};
  const verdict = await judgeFiles(request, (evidence) => {
    charts = describePredictions(evidence);
  });
  const model = request.model ?? basename(request.challenger ?? request.metrics ?? "challenger");
  const page = await renderGateReport(verdict, { model }, charts);
  await writeOutput(report, page);
  return verdict;
};
