import { sha256 } from "@mlops-actions/contracts/digest";
import { UserError } from "@mlops-actions/contracts/user-error";
import { describe, expect, it } from "vitest";
import { readPullRequest } from "./inputs.ts";
import { championReference } from "./judge-run.ts";
import {
  chance,
  good,
  labels,
  modelDigest,
  play,
  policy,
  project,
  pullRequest,
} from "./testing/play-gate.ts";

describe("on a pull request", () => {
  it("reviews a good model, green, with everything bound to its digests", async () => {
    const { result, verdict, comment, posts, asked } = await play({
      champion: chance,
      inputs: { pullRequest },
    });
    expect(result).toMatchObject({
      passed: true,
      failure: undefined,
      commentUrl: "https://github.com/o/r/pull/7#1",
    });
    expect(result.summaryLine).toMatch(/^PASS {2}roc_auc 0\.\d{4} \(\+0\.\d{4} \[\+/);
    expect(asked).toEqual(["flights#production"]);
    expect(verdict).toMatchObject({
      verdict: "pass",
      n: 400,
      champion: { version: "v0.1.0", manifest_digest: "e".repeat(64) },
      challenger: { model_digest: modelDigest, predictions_sha256: sha256(good), commit: "c".repeat(40) },
      data: { labels_sha256: sha256(labels) },
      policy: { ref: pullRequest.base },
    });
    expect(posts).toEqual([
      expect.objectContaining({ number: 7, verdict: "pass", head: pullRequest.head, body: comment }),
    ]);
    expect(comment).toContain("`4be1c20` may replace `flights@v0.1.0`");
    expect(result.summary).toContain("register-model may make a version");
  });

  it("fails a bad one after the comment and the files were written", async () => {
    const { result, verdict, posts } = await play({
      predictions: chance,
      champion: good,
      inputs: { pullRequest },
    });
    expect(verdict.verdict).toBe("fail");
    expect(posts[0]!.body).toContain("Do not promote");
    expect(result.passed).toBe(false);
    expect((result.failure as Error).message).toBe("The gate says fail: auc, floor.");
  });

  it("takes policy and labels from the base, whatever the branch says", async () => {
    const branch = {
      project: project(policy.replace("margin: 0.02", "margin: 0.9").replace("min: 0.6", "min: 0.1")),
      labels: labels.replaceAll(",1,", ",0,"),
    };
    const { verdict } = await play({ predictions: chance, champion: good, branch, inputs: { pullRequest } });
    expect(verdict.verdict).toBe("fail");
    expect(verdict.rules[0]!.margin).toBe(0.02);
    expect(verdict.data!.labels_sha256).toBe(sha256(labels));
  });

  it("stays green but not passed where nothing was decided, and red where a model is promoted", async () => {
    const strict = project(policy.replace("margin: 0.02", "margin: 0"));
    const scene = { champion: good, project: strict };
    const review = await play({ ...scene, inputs: { pullRequest } });
    expect(review.verdict.verdict).toBe("inconclusive");
    expect(review.result).toMatchObject({ passed: false, failure: undefined });
    const release = await play(scene);
    expect(String(release.result.failure)).toContain("The gate says inconclusive");
    expect((await play({ ...scene, inputs: { onInconclusive: "neutral" } })).result.failure).toBeUndefined();
    const held = await play({ ...scene, inputs: { pullRequest, onInconclusive: "fail" } });
    expect(String(held.result.failure)).toContain("inconclusive");
  });

  it("warns of a fork's read-only token with what to do, and fails for a missing permission elsewhere", async () => {
    const scene = { champion: chance, deny: true };
    const fork = await play({ ...scene, inputs: { pullRequest: { ...pullRequest, fromFork: true } } });
    expect(fork.result).toMatchObject({ passed: true, failure: undefined, commentUrl: null });
    expect(fork.logged.join("\n")).toContain("warning: A pull request from a fork gets a read-only token");
    expect(fork.logged.join("\n")).toContain("workflow_run");
    const own = await play({ ...scene, inputs: { pullRequest } });
    expect(own.result.summary).toContain("may replace");
    expect(String(own.result.failure)).toContain("403 Resource not accessible");
    expect((own.result.failure as UserError).fix).toContain("pull-requests: write");
    const silent = await play({ ...scene, inputs: { pullRequest, comment: "never" } });
    expect(silent.result.failure).toBeUndefined();
  });
});

describe("what is not comparable is never a pass", () => {
  it.each([
    ["other labels", "a".repeat(64), "judged on other labels"],
    ["no gate", null, "registered without a gate"],
  ])("%s", async (_, championLabels, told) => {
    const { verdict, result } = await play({ champion: chance, championLabels });
    expect(verdict).toMatchObject({ verdict: "not_comparable", rules: [] });
    expect(verdict.reason).toContain(told);
    expect(result.failure).toBeInstanceOf(UserError);
  });

  it("other labels are compared where the policy says that the ids are enough", async () => {
    const loose = project(
      policy.replace("      rules:", "      comparability: {dataset: ignore}\n      rules:"),
    );
    const { verdict } = await play({ champion: chance, championLabels: "0".repeat(64), project: loose });
    expect(verdict.verdict).toBe("pass");
  });

  it("labels that are not the pinned ones", async () => {
    const pinned = project(policy.replace("labels.csv}", `labels.csv, sha256: ${"0a".repeat(32)}}`));
    const { verdict } = await play({ champion: chance, project: pinned });
    expect(verdict).toMatchObject({ verdict: "error" });
    expect(verdict.reason).toContain("not the file that the policy pins");
  });

  it("a champion without predictions, a run without any, predictions changed since", async () => {
    const reasons = [
      await play({ champion: null }),
      await play({ predictions: null, champion: chance }),
      await play({ tampered: chance, champion: chance }),
    ].map(({ verdict }) => [verdict.verdict, verdict.reason]);
    expect(reasons).toEqual([
      ["error", expect.stringContaining("flights@v0.1.0 was registered without predictions")],
      ["error", expect.stringContaining("The run has no predictions")],
      ["error", expect.stringContaining("differs from run.json")],
    ]);
  });
});

describe("budgets", () => {
  const epyc = { cpu: "EPYC 7763", cores: 4, memory_gib: 16, os: "linux", arch: "x64", image: "ubuntu24 1" };
  const machines = {
    equal: { challenger: epyc, champion: { ...epyc, image: "ubuntu24 2" } },
    smaller: { challenger: { ...epyc, cores: 2 }, champion: epyc },
    untold: { challenger: { ...epyc, cpu: null }, champion: { ...epyc, cpu: null } },
    older: { challenger: epyc },
    unknown: {},
  };
  it.each([
    ["equal", "pass", "0.0000 × the champion's 1 kB, at most 1.5 × as asked."],
    [
      "smaller",
      "insufficient",
      "does not count: the challenger ran on EPYC 7763, 2 cores, 16 GiB, linux x64, the champion on EPYC 7763, 4 cores, 16 GiB, linux x64, and the rule asks for the same.",
    ],
    ["untold", "insufficient", "neither run tells what hardware it was measured on"],
    ["older", "insufficient", "the champion's run does not tell what hardware it was measured on"],
    ["unknown", "insufficient", "neither run tells what hardware it was measured on"],
  ] as const)("of a ratio count on the same hardware only: %s", async (which, status, told) => {
    const rule = "{id: size, kind: budget, metric: model_bytes, max_ratio: 1.5, hardware: same}";
    const { verdict } = await play({
      champion: chance,
      hardware: machines[which],
      project: project(`${policy}      - ${rule}\n`),
    });
    const found = verdict.rules.find(({ id }) => id === "size")!;
    expect([found.status, verdict.verdict]).toEqual([status, status]);
    expect(found.reason).toContain(told);
  });
  it("hold the model's size against a limit and against the champion's", async () => {
    const budget = (terms: string) =>
      project(`${policy}      - {id: size, kind: budget, metric: model_bytes, ${terms}}\n`);
    const judge = async (terms: string) => {
      const { verdict } = await play({ champion: chance, project: budget(terms) });
      return verdict.rules.find(({ id }) => id === "size");
    };
    expect(await judge("max: 1MiB")).toMatchObject({ status: "pass", champion: 1000 });
  });
});

describe("elsewhere", () => {
  it("judges a first model by its bounds", async () => {
    const { result, verdict, comment } = await play({});
    expect(verdict).toMatchObject({ verdict: "pass", first: true, champion: null });
    expect(comment).toContain("[!NOTE]");
    expect(result.summaryLine).toMatch(/^PASS {2}roc_auc .* first model$/);
    const neutral = project(policy.replace("rules:", "champion: {on_missing: neutral}\n      rules:"));
    expect((await play({ project: neutral })).result).toMatchObject({ passed: false, failure: undefined });
  });

  it("says where the model is the champion already", async () => {
    const { verdict, result } = await play({ champion: good, championDigest: modelDigest });
    expect(verdict).toMatchObject({ verdict: "pass", same_model: true });
    expect(result.summary).toContain("byte for byte");
  });

  it("compares told numbers for a summary, without labels", async () => {
    const summary = `\n      task: summary\n      rules:\n      - {id: acc, kind: change, metric: acc, max_drop: 0.01}\n`;
    const { verdict } = await play({ champion: null, project: project(summary) });
    expect(verdict.verdict).toBe("error");
    expect(verdict.rules[0]!.reason).toContain('no number "acc"');
  });

  it("notes on the policy's lines what did not pass, and nothing where all did", async () => {
    const { annotations } = await play({ predictions: chance, champion: good });
    expect(annotations).toEqual([
      {
        level: "error",
        file: "mlops.yml",
        line: 9,
        title: "Gate: auc (fail)",
        message: expect.stringContaining("roc_auc"),
      },
      {
        level: "error",
        file: "mlops.yml",
        line: 10,
        title: "Gate: floor (fail)",
        message: expect.stringContaining("floor"),
      },
    ]);
    expect((await play({ champion: chance })).annotations).toEqual([]);
  });

  it("shares the verdict where the run came as an artifact, or is told to", async () => {
    expect((await play({ champion: chance })).uploads).toEqual([]);
    const shared = await play({ champion: chance, artifact: true });
    expect(shared.uploads[0]!.name).toBe("mlops-flights-gate");
    expect(shared.uploads[0]!.files.map((file) => file.split(/[\\/]/).at(-1))).toEqual([
      "verdict.json",
      "comment.md",
      "review.json",
      "report.html",
    ]);
    expect((await play({ champion: chance, inputs: { share: "true" } })).uploads).toHaveLength(1);
  });
});

it("tells a version from a stage", () => {
  expect(championReference("a/b", "v1.2.0")).toBe("a/b@v1.2.0");
  expect(championReference("a/b", "production")).toBe("a/b#production");
});

it("knows a fork by its repository, also a deleted one", () => {
  const side = (name: string | null) => ({ sha: "s", repo: name === null ? null : { full_name: name } });
  const of = (head: string | null) =>
    readPullRequest({ pull_request: { number: 1, head: side(head), base: side("o/r") } })?.fromFork;
  expect([of("o/r"), of("x/r"), of(null)]).toEqual([false, true, true]);
  expect(readPullRequest({})).toBeUndefined();
});
