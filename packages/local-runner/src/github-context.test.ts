import { expect, it } from "vitest";
import { isFromFork } from "./github-context.ts";

const pull = (head: string | null, name = "pull_request") => ({
  repository: "o/r",
  name,
  payload: { pull_request: { head: { repo: head === null ? null : { full_name: head } } } },
  sha: "",
  ref: "",
  actor: "a",
});

it("knows a fork, and a fork that is gone, from the repository's own branches", () => {
  expect(isFromFork(pull("o/r"))).toBe(false);
  expect(isFromFork(pull("other/r"))).toBe(true);
  expect(isFromFork(pull(null))).toBe(true);
  expect(isFromFork({ ...pull("other/r"), name: "push" })).toBe(false);
});
