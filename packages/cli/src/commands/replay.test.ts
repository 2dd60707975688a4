import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { digestOf, sha256 } from "@mlops-actions/contracts/digest";
import { parsePolicy } from "@mlops-actions/contracts/parse-project";
import { type Verdict, verdictContract } from "@mlops-actions/contracts/verdict";
import { evaluateFiles, fileSource } from "@mlops-actions/evaluation/evaluate-files";
import { assessWear, statsOf } from "@mlops-actions/evaluation/rules/holdout-wear";
import { tellHardware } from "@mlops-actions/evaluation/rules/tell-hardware";
import { tellNumbers } from "@mlops-actions/evaluation/rules/tell-numbers";
import type { GitHub } from "@mlops-actions/github/connect";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { requireVersion } from "@mlops-actions/registry/read/resolve";
import { registerModel } from "@mlops-actions/registry/register/register";
import {
  type LocalRegistry,
  quietPorts,
  startLocalRegistry,
} from "@mlops-actions/registry/testing/local-registry";
import { makeCandidate } from "@mlops-actions/registry/testing/make-candidate";
import { Command } from "commander";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { defineReplayCommand } from "./replay.ts";

// Versions whose verdicts the real gate made, in a real repository on the local GitHub.
const name = "octo/ml";
const policyText = `task: binary
data: {labels: {path: holdout/labels.csv}}
stats: {resamples: 400, wear: adjust}
rules:
- {id: auc, kind: non_inferiority, metric: roc_auc, margin: 0.05}
- {id: loss, kind: non_inferiority, metric: log_loss, margin: 0.05}
- {id: floor, kind: bound, metric: average_precision, min: 0.5, on: ci_lower}
- {id: slices, kind: slice_guard, metric: roc_auc, margin: 0.05}
- {id: size, kind: budget, metric: model_bytes, max: 1MiB, max_ratio: 2, hardware: same}
`;
const rows = Array.from({ length: 400 }, (_, i) => ({
  id: `r${i}`,
  label: i % 2,
  region: i % 4 < 2 ? "EU" : "US",
  noise: ((i * 37) % 101) / 101,
  other: ((i * 53) % 97) / 97,
}));
type Row = (typeof rows)[number];
const table = (header: string, line: (row: Row) => string) => `${[header, ...rows.map(line)].join("\n")}\n`;
const labels = table("id,label,region", ({ id, label, region }) => `${id},${label},${region}`);
const predict = (score: (row: Row) => number) => table("id,score", (row) => `${row.id},${score(row)}`);

let registry: LocalRegistry<LocalGitHub>;
let github: GitHub;
let commit: string;
const folder = mkdtempSync(join(tmpdir(), "mlops-replay-"));
const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};

const commitFiles = async (): Promise<string> => {
  const { gitDirectory } = await registry.local.createRepository(name);
  const clone = join(folder, "clone");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=octo", "-c", "user.email=octo@localhost", ...args], {
      cwd: clone,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  execFileSync("git", ["init", "-q", "-b", "main", clone]);
  write(
    join(clone, "mlops.yml"),
    "version: 1\nmodels:\n  flights:\n    train: {command: x, outputs: {model: model}}\n    gate: gate/policy.yml\n",
  );
  write(join(clone, "gate/policy.yml"), policyText);
  write(join(clone, "holdout/labels.csv"), labels);
  git("add", ".");
  git("commit", "-qm", "the model's code");
  git("push", "-q", gitDirectory, "main");
  await registry.local.notePush(name);
  return git("rev-parse", "HEAD");
};

const hardware = { cpu: "EPYC", cores: 4, memory_gib: 16, os: "linux", arch: "x64", image: null };

/** Judges as evaluate-gate does, and registers. `change` is what somebody made of the verdict before. */
const release = async (
  predictions: string,
  champion: string | undefined,
  looks: number,
  change: (verdict: Verdict) => Verdict = (verdict) => verdict,
): Promise<string> => {
  const candidate = makeCandidate(registry.folder(), { commit, files: { "model.json": predictions } });
  candidate.run.hardware = hardware;
  const path = write(join(candidate.runDirectory, "predictions.csv"), predictions);
  const policy = parsePolicy(policyText, "policy.yml");
  const before = champion ? await requireVersion(github, champion) : undefined;
  const wear = assessWear(sha256(labels), { looks, firstSeen: looks ? since : null }, policy.stats);
  const theirs = before && write(join(candidate.runDirectory, "champion.csv"), made.get(champion!)!);
  const decision = await evaluateFiles(
    policy,
    {
      labels: fileSource(write(join(candidate.runDirectory, "labels.csv"), labels), "holdout/labels.csv"),
      challenger: fileSource(path),
      champion: theirs === undefined ? undefined : fileSource(theirs),
    },
    {
      numbers: {
        challenger: tellNumbers(candidate.metrics, candidate.run.outputs.files),
        ...(before && { champion: tellNumbers(candidate.metrics, before.manifest.files) }),
        hardware: tellHardware(hardware, before && hardware),
      },
      wear,
    },
  );
  const verdict = change({
    schema: "mlops/verdict@1",
    ...decision,
    model: "flights",
    champion: before ? { version: before.version, manifest_digest: before.manifestDigest } : null,
    challenger: {
      commit,
      model_digest: candidate.run.outputs.model_digest,
      predictions_sha256: sha256(predictions),
    },
    data: { labels_sha256: sha256(labels) },
    policy: { digest: digestOf(policy), ref: commit },
    stats: statsOf(policy.stats, wear),
    holdout: wear,
  });
  const text = verdictContract.serialise(verdict);
  write(join(candidate.runDirectory, "verdict.json"), text);
  candidate.verdict = { value: verdictContract.parse(text, "verdict"), digest: sha256(text) };
  const { version } = await registerModel(github, candidate, quietPorts());
  const reference = `flights@${version.version}`;
  made.set(reference, predictions);
  return reference;
};
const since = "2026-01-02T03:04:05Z";
const made = new Map<string, string>();

beforeAll(async () => {
  registry = await startLocalRegistry(startLocalGitHub);
  commit = await commitFiles();
  github = await registry.connect(name);
});
afterAll(async () => {
  await registry.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const replay = async (...args: string[]) => {
  for (const [variable, value] of Object.entries({
    GITHUB_API_URL: registry.local.apiUrl,
    GITHUB_REPOSITORY: name,
    GITHUB_TOKEN: registry.local.issueToken({ repository: name, login: "ada", permissions: "admin" }),
    NO_COLOR: "1",
  }))
    vi.stubEnv(variable, value);
  let printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += text;
    return true;
  });
  const program = new Command("mlops").exitOverride().addCommand(defineReplayCommand());
  await program.parseAsync(["node", "mlops", "replay", ...args]);
  return { text: printed, exitCode: process.exitCode };
};

let first: string;
let second: string;

it("judges a first version again to the last bit, and one that replaced it", async () => {
  first = await release(
    predict(({ label, noise }) => (label + 1.5 * noise) / 2.6),
    undefined,
    0,
  );
  second = await release(
    predict(({ label, noise, other }) => (label + 1.4 * noise + 0.1 * other) / 2.6),
    first,
    1,
  );
  const { text, exitCode } = await replay(first);
  expect(text).toContain(`REPRODUCED  ${first}: verdict pass, all `);
  expect(exitCode).toBe(0);
  const json = JSON.parse((await replay(second, "--json")).text);
  expect(json).toMatchObject({
    version: second,
    reproduced: true,
    recorded: "pass",
    differences: [],
    inputs: { labels: sha256(labels), predictions: sha256(made.get(second)!), champion: first.split("@")[1] },
  });
  expect(json.compared).toBeGreaterThan(60);
});

it("judges again at the level that a worn holdout left, not at the policy's", async () => {
  let recorded: Verdict | undefined;
  const worn = await release(
    predict(({ label, noise, other }) => (label + 1.45 * noise + 0.05 * other) / 2.6),
    first,
    2,
    (verdict) => {
      recorded = verdict;
      return verdict;
    },
  );
  const intervals = recorded!.rules.filter(({ kind, ci }) => kind !== "slice_guard" && ci);
  expect(intervals.map(({ ci }) => ci!.level)).toEqual(new Array(3).fill(1 - 0.05 / 12));
  expect(recorded!.stats).toMatchObject({ alpha: 0.025 / 12, resamples: 9600 });
  const json = JSON.parse((await replay(worn, "--json")).text);
  expect(json).toMatchObject({ reproduced: true, recorded: "pass", differences: [] });
});

it("finds a verdict that somebody wished for", async () => {
  const wished = await release(
    predict(({ label, noise, other }) => (label + 1.3 * noise + 0.2 * other) / 2.6),
    first,
    2,
    (verdict) => ({
      ...verdict,
      rules: verdict.rules.map((rule) => (rule.id === "auc" ? { ...rule, delta: rule.delta! + 1e-9 } : rule)),
    }),
  );
  const { text, exitCode } = await replay(wished);
  expect(exitCode).toBe(1);
  expect(text).toContain("DIFFERENT");
  expect(text).toMatch(/rules\[0: auc\]\.delta/);
  expect(JSON.parse((await replay(wished, "--json")).text).differences).toHaveLength(1);
});

it("says what is not there", async () => {
  await expect(replay("flights@v9.9.9")).rejects.toThrow("There is no flights@v9.9.9");
  await expect(replay(second, "--config", "other.yml")).rejects.toThrow("other.yml is not in octo/ml at");
});
