import { expect, it } from "vitest";
import { buildCacheKey } from "./cache-key.ts";
import { type CacheSituation, decideCache } from "./cache-policy.ts";

const main: CacheSituation = {
  mode: "auto",
  event: "push",
  ref: "refs/heads/main",
  defaultBranch: "main",
  hasLock: true,
};
const decide = (situation: Partial<CacheSituation>) => {
  const { read, write } = decideCache({ ...main, ...situation });
  return `${read ? "r" : "-"}${write ? "w" : "-"}`;
};

it.each([
  [{}, "rw"],
  [{ event: "schedule" }, "rw"],
  [{ ref: "refs/heads/feature" }, "r-"],
  [{ defaultBranch: undefined }, "rw"],
  [{ event: "pull_request", ref: "refs/pull/1/merge" }, "r-"],
  [{ event: "pull_request_target" }, "--"],
  [{ event: "workflow_run" }, "--"],
  [{ event: "issue_comment" }, "--"],
  [{ event: "release", ref: "refs/tags/v1" }, "--"],
  [{ ref: "refs/tags/v1" }, "--"],
  [{ mode: "true", event: "pull_request", ref: "refs/pull/1/merge" }, "rw"],
  [{ mode: "true", hasLock: false }, "--"],
  [{ mode: "read-only" }, "r-"],
  [{ mode: "false" }, "--"],
] satisfies [Partial<CacheSituation>, string][])("%j: %s", (situation, expected) => {
  expect(decide(situation)).toBe(expected);
});

const parts = {
  system: "linux-ubuntu24.04",
  arch: "x64",
  python: "3.11.7",
  interpreterDigest: "b".repeat(64),
  installPath: "/tmp/mlops-env-1",
  manager: "pip24.0",
  lockDigest: "c".repeat(64),
};

it("keys by everything that makes an environment another one", () => {
  expect(buildCacheKey(parts)).toMatch(
    /^env1-linux-ubuntu24\.04-x64-python3\.11\.7\+b{12}-[0-9a-f]{12}-pip24\.0-c{32}$/,
  );
  for (const name of Object.keys(parts))
    expect(buildCacheKey({ ...parts, [name]: "other" })).not.toBe(buildCacheKey(parts));
});

it("never has an empty part", () => {
  expect(() => buildCacheKey({ ...parts, lockDigest: "" })).toThrow("lockDigest is empty");
});
