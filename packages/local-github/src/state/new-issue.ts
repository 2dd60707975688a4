import type { IssueRecord } from "./records.ts";

/** An issue or a pull request as it is opened; what both have in common is said here once. */
export const newIssue = (
  given: Pick<IssueRecord, "id" | "number" | "title" | "body" | "author"> &
    Partial<Pick<IssueRecord, "labels" | "assignees">>,
  now: string,
): IssueRecord => ({
  state: "open",
  stateReason: null,
  labels: [],
  assignees: [],
  locked: false,
  lockReason: null,
  createdAt: now,
  updatedAt: now,
  closedAt: null,
  closedBy: null,
  ...given,
});
