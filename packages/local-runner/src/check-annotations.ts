import type { JobChanges } from "@mlops-actions/local-github/workflows/runs";
import type { Annotation } from "./results.ts";

const levels = { error: "failure", warning: "warning", notice: "notice" } as const;

/** Annotations as a check run has them. One without a file is shown at the workflow itself, as GitHub does. */
export const toCheckAnnotations = (
  annotations: readonly Annotation[],
  workflowPath: string,
): NonNullable<JobChanges["annotations"]> =>
  annotations.map(({ level, message, title, file, line = 1, endLine = line, column, endColumn }) => ({
    path: file ?? workflowPath,
    start_line: line,
    end_line: endLine,
    start_column: column ?? null,
    end_column: endColumn ?? null,
    annotation_level: levels[level],
    title: title ?? null,
    message,
    raw_details: null,
  }));
