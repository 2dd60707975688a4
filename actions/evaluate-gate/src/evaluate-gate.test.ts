import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { runContract } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import { verdictContract } from "@mlops-actions/contracts/verdict";
import type { Annotation } from "@mlops-actions/runner/annotate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evaluateGate } from "./evaluate-gate.ts";
import { type GateInputs, readPullRequest } from "./inputs.ts";
import { championReference } from "./judge-run.ts";
import type { Champion, GatePorts } from "./ports.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "mlops-evaluate-gate-"));
});
afterEach(() => rm(root, { recursive: true }));

const rows = Array.from({ length: 400 }, (_, i) => ({
  id: `r${i}`,
  label: i % 2,
  noise: ((i * 37) % 101) / 101,
  region: i % 4 < 2 ? "EU" : "US",
}));
type Row = (typeof rows)[number];
const table = (header: string, line: (row: Row) => string) => `${[header, ...rows.map(line)].join("\n")}\n`;
const labels = table("id,label,region", ({ id, label, region }) => `${id},${label},${region}`);
const predict = (score: (row: Row) => number) => table("id,score", (row) => `${row.id},${score(row)}`);
const good = predict(({ label, noise }) => (label + 1.5 * noise) / 2.5);
const chance = predict(({ noise }) => noise);

const policy = `
      task: binary
      data: {labels: {path: holdout/labels.csv}}
      rules:
      - {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.02}
      - {id: floor, kind: bound, metric: roc_auc, min: 0.6}
`;
const project = (gate = policy) =>
  `version: 1\nmodels:\n  flights:\n    train: {command: x, outputs: {model: model}}\n    gate:${gate}`;

const modelDigest = "d".repeat(64);
const makeRun = (predictions: string | null) =>
  runContract.serialise({
    model: "flights",
    status: "completed",
    run_key: "k",
    started_at: "2026-01-01T00:00:00Z",
    finished_at: "2026-01-01T00:00:01Z",
    command: { line: "x", seconds: 1, exit_code: 0 },
    source: {
      repository: "o/r",
      commit: "c".repeat(40),
      ref: null,
      tree: null,
      dirty: false,
      event: null,
      actor: null,
      run_id: "812",
      run_attempt: "1",
      run_url: null,
    },
    data: [{ path: "train.csv", size: 1, sha256: "1".repeat(64) }],
    data_digest: "x",
    params: { depth: 3 },
    seed: 1,
    environment: null,
    outputs: {
      model_dir: "model",
      files: [],
      model_digest: modelDigest,
      predictions:
        predictions === null ? null : { path: "predictions.csv", size: 1, sha256: sha256(predictions) },
      golden: null,
    },
  });

const pullRequest = { number: 7, head: "4be1c20".padEnd(40, "0"), base: "b".repeat(40), fromFork: false };

type Scene = {
  predictions?: string | null;
  /** What stands in predictions.csv, where it is not what run.json says. */
  tampered?: string;
  champion?: string | null;
  championLabels?: string | null;
  championDigest?: string;
  project?: string;
  inputs?: Partial<GateInputs>;
  /** Files of the branch under review that the gate must not read. */
  branch?: { project: string; labels: string };
  deny?: boolean;
  looks?: number;
  artifact?: boolean;
};

const play = async (scene: Scene) => {
  const workspace = join(root, "workspace");
  const trusted = join(root, "base");
  const predictions = scene.predictions === undefined ? good : scene.predictions;
  const files: [string, string][] = [
    [join(trusted, "mlops.yml"), scene.project ?? project()],
    [join(trusted, "holdout/labels.csv"), labels],
    [join(workspace, "mlops.yml"), scene.branch?.project ?? scene.project ?? project()],
    [join(workspace, "holdout/labels.csv"), scene.branch?.labels ?? labels],
    [join(root, "made/run.json"), makeRun(predictions)],
    [join(root, "made/predictions.csv"), scene.tampered ?? predictions ?? ""],
    [join(root, "champion.csv"), scene.champion ?? ""],
  ];
  for (const [path, text] of files) {
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, text);
  }
  const deliver = async (directory: string) => {
    await mkdir(directory, { recursive: true });
    for (const name of ["run.json", "predictions.csv"])
      await copyFile(join(root, "made", name), join(directory, name));
    return directory;
  };
  const runDirectory = join(workspace, ".mlops");
  if (!scene.artifact) await deliver(runDirectory);
  const inputs: GateInputs = {
    workspace,
    model: "flights",
    config: "mlops.yml",
    champion: undefined,
    comment: "auto",
    onInconclusive: "auto",
    share: "auto",
    runDirectory: ".mlops",
    token: "t",
    pullRequest: undefined,
    apiUrl: "",
    repository: { owner: "o", name: "r" },
    sha: "c".repeat(40),
    runId: "812",
    runAttempt: "1",
    runUrl: "https://github.com/o/r/actions/runs/812",
    tempDirectory: root,
    ...scene.inputs,
  };
  const logged: string[] = [];
  const asked: string[] = [];
  const annotations: Annotation[] = [];
  const posts: { number: number; verdict: string; body: string; head: string }[] = [];
  const uploads: { name: string; files: string[] }[] = [];
  const champion: Champion | undefined =
    scene.champion === undefined
      ? undefined
      : {
          version: "v0.1.0",
          manifestDigest: "e".repeat(64),
          releaseUrl: "https://github.com/o/r/releases/tag/flights%40v0.1.0",
          manifest: {
            params: { depth: 2 },
            data: [],
            environment: null,
            model_digest: scene.championDigest ?? "f".repeat(64),
            metrics: [{ name: "acc", value: 0.9, source: "training" }],
            evidence: {},
            files: [{ path: "model.bin", size: 1000, sha256: "2".repeat(64) }],
            gate: {
              labels_sha256: scene.championLabels === undefined ? sha256(labels) : scene.championLabels,
            },
          } as unknown as Manifest,
          downloadEvidence: async (_, path) => {
            if (scene.champion === null) return false;
            await copyFile(join(root, "champion.csv"), path);
            return true;
          },
        };
  const ports: GatePorts = {
    log: {
      info: (message) => logged.push(message),
      warn: (message) => logged.push(`warning: ${message}`),
      debug: () => {},
      group: (_, body) => body(),
    },
    ensureRunDirectory: async (_, __, model) => {
      expect(model).toBe("flights");
      return scene.artifact ? deliver(runDirectory) : runDirectory;
    },
    openTrusted: async (path) => join(inputs.pullRequest ? trusted : workspace, path),
    trustedRef: inputs.pullRequest?.base ?? null,
    findChampion: async (reference) => {
      asked.push(reference);
      return champion;
    },
    countLooks: async (model, holdout) => {
      expect([model, holdout]).toEqual(["flights", sha256(labels)]);
      return { looks: scene.looks ?? 0, firstSeen: scene.looks ? "2026-01-02T00:00:00Z" : null };
    },
    postReview: async (number, review) => {
      if (scene.deny)
        throw new UserError("GitHub refused POST (403 Resource not accessible by integration).", {
          cause: Object.assign(new Error("403"), { status: 403 }),
        });
      posts.push({ number, ...review });
      return { url: `https://github.com/o/r/pull/${number}#1`, action: "created" };
    },
    makeScratch: () => mkdtemp(join(root, "scratch-")),
    annotate: (given) => annotations.push(...given),
    upload: async (name, _, paths) => uploads.push({ name, files: [...paths] }),
  };
  const result = await evaluateGate(inputs, ports);
  const verdict = verdictContract.parse(
    await readFile(join(runDirectory, "verdict.json"), "utf8"),
    "verdict.json",
  );
  const comment = await readFile(join(runDirectory, "comment.md"), "utf8");
  return { result, verdict, comment, logged, asked, posts, uploads, annotations };
};

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
    expect(String(result.failure)).toMatch(/The gate says fail\.\n {2}auc: roc_auc .* worse than the margin/);
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
  it("hold the model's size against a limit and against the champion's", async () => {
    const budget = (terms: string) =>
      project(`${policy}      - {id: size, kind: budget, metric: model_bytes, ${terms}}\n`);
    const judge = async (terms: string) => {
      const { verdict } = await play({ champion: chance, project: budget(terms) });
      return verdict.rules.find(({ id }) => id === "size");
    };
    expect(await judge("max: 1MiB")).toMatchObject({ status: "pass", champion: 1000 });
    expect(await judge("max_ratio: 1.5, hardware: same")).toMatchObject({ status: "insufficient" });
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
    await rm(join(root, "workspace"), { recursive: true });
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

describe("a holdout that has decided before", () => {
  const adjusting = project(`${policy.trimEnd()}\n      stats: {wear: WEAR}\n`);

  it("is counted in the verdict and the comment, and warned of once it is worn", async () => {
    const fresh = await play({ champion: chance, inputs: { pullRequest } });
    expect(fresh.verdict.holdout).toMatchObject({ digest: sha256(labels), looks: 1, worn: false });
    expect(fresh.comment).toContain(", look 1 ");
    expect(fresh.posts[0]).toMatchObject({ holdout: sha256(labels) });
    const worn = await play({ champion: chance, looks: 29 });
    expect(worn.verdict.holdout).toMatchObject({ looks: 30, worn: true, adjusted: false });
    expect(worn.verdict.stats?.alpha).toBe(0.025);
    expect(worn.comment).toContain("**Worn holdout.** At least 30 decisions were made");
    expect(worn.result.summary).toContain("Worn holdout");
    expect(worn.logged.join()).toContain("warning: At least 30 decisions");
  });

  it("is judged at its share of alpha where the policy asks, and not counted where it is turned off", async () => {
    const levelOf = ({ verdict }: Awaited<ReturnType<typeof play>>) => verdict.rules[0]!.ci!.level;
    const plain = await play({ champion: chance, looks: 9 });
    const adjusted = await play({ champion: chance, looks: 9, project: adjusting.replace("WEAR", "adjust") });
    expect([levelOf(plain), levelOf(adjusted)]).toEqual([0.95, 0.995]);
    expect(adjusted.verdict.stats).toMatchObject({ alpha: 0.0025, resamples: 8000 });
    const off = await play({ champion: chance, looks: 99, project: adjusting.replace("WEAR", "off") });
    expect(off.verdict).not.toHaveProperty("holdout");
    expect(off.comment).not.toContain("look 100");
  });

  it("does not make a slice guard more lenient", async () => {
    const guard = "      - {id: slices, kind: slice_guard, metric: roc_auc, margin: 0.02, min_n: 20}\n";
    const gate = adjusting.replace("      stats:", `${guard}      stats:`).replace("WEAR", "adjust");
    const partly = predict(({ label, noise, region }) =>
      region === "US" ? label * 0.2 + noise : label + noise,
    );
    const statuses = async (looks: number) =>
      (await play({ predictions: partly, champion: good, looks, project: gate })).verdict.rules
        .filter(({ kind }) => kind === "slice_guard")
        .map(({ slice, status, p_value: p, ci }) => [slice, status, p, ci?.level]);
    expect(await statuses(0)).toEqual(await statuses(5000));
    expect((await statuses(0)).map(([, status]) => status)).toContain("fail");
  });
});
