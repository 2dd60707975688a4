import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildRunKey, digestData, type RunKeyParts } from "./run-key.ts";

const file = (path: string) => ({ path, size: 1, sha256: "a".repeat(64) });
const parts: RunKeyParts = {
  command: "python3 train.py",
  code: { tree: "4be1c20", changes: null },
  data: [file("data/a.csv"), file("data/b.csv")],
  params: { depth: 3, rate: 0.1 },
  seed: 7,
  environment: "f".repeat(64),
};

describe("the run key", () => {
  it("does not depend on the order of data files or of params", () => {
    expect(buildRunKey({ ...parts, data: [...parts.data].reverse(), params: { rate: 0.1, depth: 3 } })).toBe(
      buildRunKey(parts),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (paths) => {
        const files = paths.map(file);
        expect(digestData([...files].reverse())).toBe(digestData(files));
      }),
    );
  });

  it("is stable: this value may change only with a new major version", () => {
    expect(buildRunKey(parts)).toBe("d795ce401acaccbf527e95146a59b2e842a5f54b39f36dfec1c7e3a224b4a3a4");
  });

  const others: [string, Partial<RunKeyParts>][] = [
    ["command", { command: "python3 train.py --fast" }],
    ["tree", { code: { tree: "5be1c20", changes: null } }],
    ["uncommitted changes", { code: { tree: "4be1c20", changes: "9" } }],
    ["data", { data: [{ ...file("data/a.csv"), sha256: "b".repeat(64) }, file("data/b.csv")] }],
    ["a file's name", { data: [file("data/c.csv"), file("data/b.csv")] }],
    ["params", { params: { depth: 4, rate: 0.1 } }],
    ["seed", { seed: null }],
    ["environment", { environment: null }],
  ];
  it.each(others)("changes with %s", (_, other) => {
    expect(buildRunKey({ ...parts, ...other })).not.toBe(buildRunKey(parts));
  });
});
