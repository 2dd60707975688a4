import { setOutputs, writeSummary } from "@mlops-actions/runner/outputs";
import type { GateResult } from "./evaluate-gate.ts";

export const writeOutputs = async (result: GateResult): Promise<void> => {
  const { verdict } = result;
  setOutputs({
    verdict: verdict.verdict,
    passed: result.passed,
    champion: verdict.champion?.version,
    "comment-url": result.commentUrl,
    "verdict-file": result.verdictFile,
    "summary-line": result.summaryLine,
  });
  await writeSummary(result.summary);
  if (result.failure) throw result.failure;
};
