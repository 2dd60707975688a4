import { describe, expect, it } from "vitest";
import type { GateInputs } from "./inputs.ts";
import { chance, good, play, policy, project, pullRequest } from "./testing/play-gate.ts";

describe("the verdict's own check run", () => {
  const failing = { predictions: chance, champion: good };
  const strict = project(policy.replace("margin: 0.02", "margin: 0"));

  it("tells the reasons on the policy's lines, and the job's own log tells them no second time", async () => {
    const { checks, annotations, logged, result } = await play({ ...failing, inputs: { pullRequest } });
    expect(checks).toEqual([
      {
        name: "mlops / flights",
        headSha: pullRequest.head,
        conclusion: "failure",
        title: result.summaryLine.replace(/ +/g, " ").replace(/-(?=\d)/g, "−"),
        summary: expect.stringContaining("| ❌ | roc_auc |"),
        detailsUrl: "https://github.com/o/r/actions/runs/812",
        externalId: "812.1",
        annotations: [
          expect.objectContaining({
            path: "mlops.yml",
            line: 9,
            level: "failure",
            title: "Gate: auc (fail)",
          }),
          expect.objectContaining({ line: 10 }),
        ],
      },
    ]);
    expect(annotations).toEqual([]);
    const reason = checks[0]!.annotations[0]!.message;
    expect(logged.filter((line) => line.includes(reason))).toHaveLength(1);
    expect(String(result.failure)).not.toContain(reason);
  });

  it("is left out with one line that names the permission, where it is not granted", async () => {
    const { logged, annotations, result } = await play({
      ...failing,
      champion: chance,
      denyCheck: true,
      inputs: { pullRequest },
    });
    expect(logged.filter((line) => line.includes("checks: write"))).toHaveLength(1);
    expect(annotations).not.toHaveLength(0);
    expect((result.failure as Error).message).toContain("The gate says fail");
  });

  it("is asked for on pull requests of this repository alone, unless always", async () => {
    const counts = async (inputs: Partial<GateInputs>) =>
      (await play({ champion: chance, denyCheck: false, inputs })).checks.length;
    expect(await counts({})).toBe(0);
    expect(await counts({ check: "always" })).toBe(1);
    expect(await counts({ pullRequest, check: "never" })).toBe(0);
    expect(await counts({ pullRequest: { ...pullRequest, fromFork: true } })).toBe(0);
    const refused = await play({ champion: chance, denyCheck: true, inputs: { check: "always" } });
    expect(String(refused.result.failure)).toContain("403");
  });

  it.each([
    ["pass", { champion: chance }, "success"],
    ["inconclusive, green", { champion: good, project: strict }, "neutral"],
    [
      "inconclusive, red",
      { champion: good, project: strict, inputs: { onInconclusive: "fail" } },
      "action_required",
    ],
    ["fail", failing, "failure"],
    ["error", { champion: chance, tampered: chance }, "failure"],
  ] as const)("%s: is green where the step is", async (_, scene, conclusion) => {
    const inputs = { pullRequest, ...("inputs" in scene ? scene.inputs : {}) };
    const { checks, result } = await play({ ...scene, inputs });
    expect(checks[0]!.conclusion).toBe(conclusion);
    expect(["success", "neutral"].includes(conclusion)).toBe(result.failure === undefined);
  });
});
