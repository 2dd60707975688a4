import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@mlops-actions/contracts/digest";
import type { Manifest } from "@mlops-actions/contracts/manifest";
import { type Hardware, runContract } from "@mlops-actions/contracts/run";
import { UserError } from "@mlops-actions/contracts/user-error";
import { verdictContract } from "@mlops-actions/contracts/verdict";
import type { CheckRun } from "@mlops-actions/github/check-runs";
import type { Annotation } from "@mlops-actions/runner/annotate";
import { afterEach, beforeEach, expect } from "vitest";
import { evaluateGate } from "../evaluate-gate.ts";
import type { GateInputs } from "../inputs.ts";
import type { Champion, GatePorts } from "../ports.ts";

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
export const labels = table("id,label,region", ({ id, label, region }) => `${id},${label},${region}`);
export const predict = (score: (row: Row) => number) => table("id,score", (row) => `${row.id},${score(row)}`);
export const good = predict(({ label, noise }) => (label + 1.5 * noise) / 2.5);
export const chance = predict(({ noise }) => noise);

export const policy = `
      task: binary
      data: {labels: {path: holdout/labels.csv}}
      rules:
      - {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.02}
      - {id: floor, kind: bound, metric: roc_auc, min: 0.6}
`;
export const project = (gate = policy) =>
  `version: 1\nmodels:\n  flights:\n    train: {command: x, outputs: {model: model}}\n    gate:${gate}`;

export const modelDigest = "d".repeat(64);
const makeRun = (predictions: string | null, hardware: Hardware | undefined) =>
  runContract.serialise({
    ...(hardware && { hardware }),
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

export const pullRequest = {
  number: 7,
  head: "4be1c20".padEnd(40, "0"),
  base: "b".repeat(40),
  fromFork: false,
};

export type Scene = {
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
  denyCheck?: boolean;
  looks?: number;
  /** What the two were trained on. */
  hardware?: { challenger?: Hardware; champion?: Hardware };
  artifact?: boolean;
};

/** Runs the gate over files of its own and ports that only remember; in a folder of the test's own. */
export const play = async (scene: Scene) => {
  const workspace = join(root, "workspace");
  const trusted = join(root, "base");
  await rm(workspace, { recursive: true, force: true });
  const predictions = scene.predictions === undefined ? good : scene.predictions;
  const files: [string, string][] = [
    [join(trusted, "mlops.yml"), scene.project ?? project()],
    [join(trusted, "holdout/labels.csv"), labels],
    [join(workspace, "mlops.yml"), scene.branch?.project ?? scene.project ?? project()],
    [join(workspace, "holdout/labels.csv"), scene.branch?.labels ?? labels],
    [join(root, "made/run.json"), makeRun(predictions, scene.hardware?.challenger)],
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
    check: "auto",
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
  const checks: CheckRun[] = [];
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
            hardware: scene.hardware?.champion,
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
    createCheckRun: async (check) => {
      if (scene.denyCheck)
        throw new UserError("GitHub refused POST (403 Resource not accessible by integration).", {
          cause: Object.assign(new Error("403"), { status: 403 }),
        });
      checks.push(check);
      return { url: "https://github.com/o/r/runs/9" };
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
  return { result, verdict, comment, logged, asked, posts, uploads, annotations, checks };
};
