import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type CandidateOptions, makeCandidate } from "../testing/make-candidate.ts";
import { checkCandidate } from "./check-candidate.ts";
import type { RegisterRequest } from "./prepare-draft.ts";

const directory = mkdtempSync(join(tmpdir(), "mlops-check-"));
afterAll(() => rmSync(directory, { recursive: true }));

const check = (
  options: Partial<CandidateOptions> = {},
  change: (request: RegisterRequest) => unknown = () => {},
) => {
  const request = makeCandidate(directory, { commit: "c".repeat(40), ...options });
  change(request);
  return () => checkCandidate(request);
};

describe("what may be registered", () => {
  it("takes pass and warn", () => {
    expect(check()).not.toThrow();
    expect(check({ verdict: "warn" })).not.toThrow();
  });

  it.each(["fail", "error", "inconclusive", "not_comparable", "insufficient"] as const)(
    "refuses %s, unless forced",
    (verdict) => {
      expect(check({ verdict })).toThrow(`The gate's verdict is "${verdict}", and only pass and warn`);
      expect(check({ verdict, forceReason: "a hotfix" })).not.toThrow();
    },
  );

  it("says which rule was broken", () => {
    expect(check({ verdict: "fail" })).toThrow("floor: 0.66 is at least 0.6");
  });

  it("refuses a model that no gate judged, unless forced", () => {
    expect(check({ verdict: null })).toThrow("No gate has judged this model");
    expect(check({ verdict: null, forceReason: "a hotfix" })).not.toThrow();
  });

  it.each<[string, (request: RegisterRequest) => object]>([
    ["digest", ({ verdict }) => Object.assign(verdict!.value.challenger!, { model_digest: "0".repeat(64) })],
    ["model, unnamed", ({ verdict }) => Object.assign(verdict!.value, { challenger: undefined })],
    ["name", ({ verdict }) => Object.assign(verdict!.value, { model: "other" })],
  ])("refuses a verdict about another %s, forced or not", (_, change) => {
    expect(check({}, change)).toThrow("evidence for another model");
    expect(check({ forceReason: "a hotfix" }, change)).toThrow("evidence for another model");
  });

  it.each<[string, (request: RegisterRequest) => object, string]>([
    ["a failed run", ({ run }) => Object.assign(run, { status: "failed" }), "The training run failed"],
    ["a run without a commit", ({ run }) => Object.assign(run.source, { commit: null }), "which commit"],
    [
      "another's run",
      (request) => Object.assign(request, { model: "delays" }),
      "holds a run of flights, not of delays",
    ],
    ...[
      ["../model.json", "is no path inside a folder"],
      ["a\\b", "parts folders on Windows"],
      ["model:b", "a stream of another file"],
      ["lib/NUL.txt", "the name of a device"],
      ["model?.bin", "Windows has in no name"],
    ].map(
      ([path, fault]) =>
        [
          `a file named ${JSON.stringify(path)}`,
          ({ run }: RegisterRequest) => Object.assign(run.outputs.files[0]!, { path }),
          fault,
        ] as [string, (request: RegisterRequest) => object, string],
    ),
    [
      "a file named twice",
      ({ run }) => Object.assign(run.outputs, { files: Array(2).fill(run.outputs.files[0]) }),
      'the model file "model.json" twice',
    ],
    [
      "two files in one place where case does not count",
      ({ run }) => {
        const [file] = run.outputs.files;
        return Object.assign(run.outputs, { files: [file, { ...file!, path: "Model.JSON" }] });
      },
      '"model.json" and "Model.JSON" would be in one place on Windows and macOS',
    ],
  ])("refuses %s", (_, change, message) => {
    expect(check({}, change)).toThrow(message);
  });
});
