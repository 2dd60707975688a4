import * as core from "@actions/core";

export type Annotation = {
  level: "error" | "warning" | "notice";
  /** Relative to the workspace. */
  file: string;
  line?: number | undefined;
  title: string;
  message: string;
};

/** GitHub keeps ten of each level a step; the rest would be dropped without a word. */
const mostOfLevel = 10;

/** Notes on lines of files, which GitHub shows in the job's check run and beside the file's diff. */
export const annotate = (annotations: readonly Annotation[]): void => {
  for (const level of ["error", "warning", "notice"] as const) {
    const write = { error: core.error, warning: core.warning, notice: core.notice }[level];
    for (const { file, line, title, message } of annotations
      .filter((one) => one.level === level)
      .slice(0, mostOfLevel))
      write(message, { file, title, ...(line !== undefined && { startLine: line }) });
  }
};
