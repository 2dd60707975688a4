import { describe, expect, it } from "vitest";
import { chooseRollback } from "./choose-rollback.ts";
import type { DeploymentRecord } from "./records.ts";

/** Oldest first, as written: `v1`, `v2 failed`, `v1 <- v2` for a rollback from v2 to v1. */
const history = (...lines: string[]) => {
  const failed = new Set<number>();
  const records = lines.map((line, id) => {
    const [words, from] = line.replace(" failed", "").split(" <- ") as [string, string?];
    if (line.endsWith("failed")) failed.add(id);
    const operation = from === undefined ? "deploy" : "rollback";
    return { id, payload: { version: words, operation, previous: from ?? null } } as DeploymentRecord;
  });
  return { records: records.reverse(), succeeded: async (id: number) => !failed.has(id) };
};
const choose = async (current: string, lines: string[], skip: string[] = []) => {
  const { records, succeeded } = history(...lines);
  return (await chooseRollback(records, current, new Set(skip), succeeded)).version;
};

describe("chooseRollback", () => {
  it.each([
    ["v2", ["v1", "v2"], "v1"],
    ["v3", ["v1", "v2 failed", "v3"], "v1"],
    ["v2", ["v1", "v2", "v3 failed"], "v1"],
    ["v2", ["v1", "v2", "v2"], "v1"],
    ["v1", ["v1"], undefined],
    ["v1", [], undefined],
    // Twice: further back, not to and fro.
    ["v2", ["v1", "v2", "v3", "v2 <- v3"], "v1"],
    ["v1", ["v1", "v2", "v1 <- v2"], undefined],
    // A rollback that failed has left nothing.
    ["v3", ["v1", "v2", "v3", "v2 <- v3 failed"], "v2"],
    // Deployed anew after it was left: good again.
    ["v3", ["v1", "v2", "v1 <- v2", "v2", "v3"], "v2"],
  ])("from %s after %j", async (current, lines, expected) => {
    expect(await choose(current, lines)).toBe(expected);
  });

  it("passes over what cannot be had", async () => {
    expect(await choose("v3", ["v1", "v2", "v3"], ["v2"])).toBe("v1");
  });
});
