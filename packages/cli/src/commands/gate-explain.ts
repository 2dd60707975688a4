import { Command } from "commander";
import { printJson } from "../terminal.ts";

export const defineGateExplainCommand = (): Command =>
  new Command("explain")
    .summary("why a verdict is what it is, and what would change it")
    .description(
      "Reads a verdict.json (of a run directory, of mlops gate --json, or of a release) and tells it rule by rule in words.",
    )
    .argument("<verdict.json>")
    .option("--json", "print the explanation as JSON")
    .addHelpText("after", "\nExit codes: 0 explained; 2 not a verdict.")
    .action(async (file: string, options: { json?: boolean }) => {
      const { readFile } = await import("node:fs/promises");
      const { verdictContract } = await import("@mlops-actions/contracts/verdict");
      const { describeUnreadable } = await import("@mlops-actions/evaluation/evaluate-files");
      const { explainVerdict } = await import("@mlops-actions/evaluation/rules/explain-verdict");
      const text = await readFile(file, "utf8").catch((cause: unknown) => {
        throw describeUnreadable(file, cause);
      });
      const explanation = explainVerdict(verdictContract.parse(text, file));
      if (options.json) return printJson(explanation);
      const { printExplanation } = await import("../print-explanation.ts");
      printExplanation(explanation);
    });
