import { appendFile } from "node:fs/promises";
import * as core from "@actions/core";

/** Sets a step's outputs. Undefined and null become the empty string, which expressions take as false. */
export const setOutputs = (outputs: Record<string, string | number | boolean | null | undefined>): void => {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? "");
};

const summaryLimit = 1024 * 1024; // bytes a step; GitHub drops the whole summary of a step that exceeds it

/** Appends Markdown to the step's summary page; cut at the limit rather than lost. */
export const writeSummary = async (markdown: string): Promise<void> => {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const bytes = Buffer.from(`${markdown}\n`);
  const note = "\n\n…cut at GitHub's limit of 1 MiB a step.\n";
  await appendFile(
    file,
    bytes.length <= summaryLimit ? bytes : `${bytes.subarray(0, summaryLimit - 100).toString()}${note}`,
  );
};
