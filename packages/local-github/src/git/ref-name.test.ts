import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { isValidRefName } from "./ref-name.ts";

const byGit = (ref: string): boolean => {
  try {
    execFileSync("git", ["check-ref-format", ref], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

test.each([
  "refs/heads/main",
  "refs/tags/flights@v0.1.0",
  "refs/tags/a=b#prod#1",
  "refs/tags/m@v1.0.0!",
  "refs/heads/größe",
  "refs/heads/@",
  "main",
  "refs/heads/",
  "refs//heads",
  "refs/heads/a..b",
  "refs/heads/.a",
  "refs/heads/a.lock",
  "refs/heads/a.lock/b",
  "refs/heads/a.",
  "refs/heads/a b",
  "refs/heads/a~1",
  "refs/heads/a^",
  "refs/heads/a:b",
  "refs/heads/a?",
  "refs/heads/a*",
  "refs/heads/[a",
  "refs/heads/a\\b",
  "refs/heads/a@{1}",
  "refs/heads/a\u0001",
  "refs/heads/a\u007f",
])("%j is judged as git judges it", (ref) => {
  expect(isValidRefName(ref)).toBe(byGit(ref));
});
