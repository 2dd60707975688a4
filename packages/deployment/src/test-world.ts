/** What the tests of this room share: versions on disk, records in a file, real servers, and their end. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestOf } from "@mlops-actions/contracts/digest";
import type { DeploymentStatus } from "@mlops-actions/github/deployments";
import type { RegisteredVersion } from "@mlops-actions/registry/read/resolve";
import { isPassing } from "@mlops-actions/registry/register/build-manifest";
import type { DeployPorts, DeployRequest } from "./deployment-ports.ts";
import { openProcessDriver } from "./process-driver.ts";
import { isAlive, readStart } from "./process-identity.ts";
import type { DeploymentPayload, Records } from "./records.ts";
import { makeStopwatch } from "./stopwatch.ts";
import { verifyServer } from "./verify-server.ts";
import { findStored, storeVersion } from "./version-store.ts";

export type ModelFile = { bias: number; mode?: string; golden?: number; metadata?: object };
type VersionFile = { model: ModelFile; verdict: string | null; yanked: boolean };
type StoredRecord = {
  id: number;
  createdAt: string;
  payload: DeploymentPayload;
  description: string;
  statuses: DeploymentStatus[];
};

const serverScript = join(import.meta.dirname, "fixtures", "model-server.mjs");

export const target = {
  driver: "process" as const,
  serve: `"${process.execPath}" model-server.mjs --model {model_dir} --port {port} --version {version}`,
  files: ["model-server.mjs"],
  port: 0,
  ready: "/health/ready",
  predict: "/predict",
  tolerance: 1e-6,
  ready_seconds: 5,
  env: {},
};

/** A world at a folder; a second process that opens the same folder sees the same world. */
export const openWorld = (root = mkdtempSync(join(tmpdir(), "deploy-"))) => {
  const base = join(root, "state", "staging", "flights");
  const pids = join(root, "pids");
  mkdirSync(pids, { recursive: true });
  const versionsPath = join(root, "versions.json");
  const recordsPath = join(root, "records.json");
  const readJson = <T>(path: string, empty: T): T =>
    existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : empty;

  const versions = () => readJson<Record<string, VersionFile>>(versionsPath, {});
  const addVersion = (name: string, model: ModelFile, more: Partial<VersionFile> = {}) =>
    writeFileSync(
      versionsPath,
      JSON.stringify({ ...versions(), [name]: { model, verdict: "pass", yanked: false, ...more } }),
    );
  const findVersion = (name: string): RegisteredVersion | undefined => {
    const found = versions()[name];
    return found && describeVersion(name, found);
  };

  const readRecords = () => readJson<StoredRecord[]>(recordsPath, []);
  const editRecords = (edit: (all: StoredRecord[]) => void) => {
    const all = readRecords();
    edit(all);
    writeFileSync(recordsPath, JSON.stringify(all));
  };
  const records: Records = {
    list: async () =>
      readRecords()
        .map(({ statuses: _, ...record }) => ({ ...record, creator: "octo" }))
        .reverse(),
    statuses: async (id) => readRecords().find((record) => record.id === id)?.statuses ?? [],
    create: async (_tag, payload, description) => {
      const id = readRecords().length + 1;
      editRecords((all) =>
        all.push({ id, createdAt: new Date().toISOString(), payload, description, statuses: [] }),
      );
      return id;
    },
    mark: async (id, state, description, url = null) =>
      editRecords((all) =>
        all
          .find((record) => record.id === id)!
          .statuses.unshift({ state, description, environmentUrl: url, logUrl: null, createdAt: "" }),
      ),
    isRunOver: async () => undefined,
  };

  const lines: string[] = [];
  const note = (message: string) => void lines.push(message);
  const stages: string[] = [];
  const abort = new AbortController();
  const openDriver = (more: { port?: number; serve?: string; ready_seconds?: number } = {}) =>
    openProcessDriver({
      target: { ...target, ...more },
      base,
      env: { ...process.env, TEST_PIDS: pids },
      signal: abort.signal,
      graceMs: 300,
    });

  const store: DeployPorts["store"] = (version) =>
    storeVersion(base, version, target.files, {
      fetchFiles: async (_, directory) => copyFileSync(serverScript, join(directory, "model-server.mjs")),
      downloadModel: async ({ version: name }, directory) =>
        writeFileSync(join(directory, "model.json"), JSON.stringify(versions()[name]!.model)),
      downloadGolden: async ({ version: name }, path) => {
        const { bias, golden = bias } = versions()[name]!.model;
        const rows = [1, 2, 3].map((x) => ({
          request: { x },
          response: { y: x * 2 + (x === 3 ? golden : bias) },
        }));
        writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
        return true;
      },
    });

  const find: DeployPorts["find"] = ({ version, modelDigest }) => findStored(base, version, modelDigest);
  const ports = (
    more: Partial<DeployPorts> & { target?: Parameters<typeof openDriver>[0] } = {},
  ): DeployPorts => ({
    resolveVersion: async (reference) => findVersion(reference.split("@")[1]!),
    requireVersion: async (reference) => findVersion(reference.split("@")[1]!)!,
    findProofGap: async ({ manifest }) =>
      isPassing(manifest.gate?.verdict) ? undefined : `its verdict is ${manifest.gate?.verdict ?? "missing"}`,
    assignStage: async (version, stage) => {
      const tag = `flights#${stage}=${version.version}`;
      stages.push(tag);
      return { tag, previous: null, changed: true };
    },
    records,
    findLive: async () => null,
    driver: openDriver(more.target),
    store,
    find,
    locate: async (running) => (await find(running))!,
    verify: (url, version) =>
      verifyServer(url, version, { ...target, ...more.target }, new AbortController().signal),
    machine: "this-machine",
    run: "1.1",
    now: () => new Date(),
    log: { info: note, warn: note, debug: () => {}, group: (_, body) => body() },
    watch: makeStopwatch(),
    ...more,
  });

  /** Servers of this world that are alive, by version. */
  const serving = () =>
    readdirSync(pids)
      .filter((pid) => readStart(Number(pid)) !== undefined)
      .map((pid) => readFileSync(join(pids, pid), "utf8"))
      .sort();
  const states = () =>
    readRecords().map(({ payload, statuses }) => `${payload.version} ${statuses[0]?.state ?? "none"}`);

  const close = () => {
    for (const pid of readdirSync(pids).map(Number)) {
      const started = readStart(pid);
      const ours = existsSync(`/proc/${pid}/cmdline`)
        ? readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(base)
        : true;
      if (started && ours && isAlive({ pid, started })) process.kill(pid, "SIGKILL");
    }
    rmSync(root, { recursive: true, force: true });
  };
  return {
    root,
    base,
    pids,
    addVersion,
    find: findVersion,
    ports,
    records,
    openDriver,
    serving,
    states,
    lines,
    stages,
    abort,
    close,
  };
};

const describeVersion = (version: string, { model, verdict, yanked }: VersionFile): RegisteredVersion => ({
  model: "flights",
  version,
  tag: `flights@${version}`,
  commit: "4be1c20",
  releaseId: 1,
  releaseUrl: "",
  publishedAt: "",
  manifestDigest: digestOf({ version, model }),
  sealed: true,
  meaning: null,
  assets: [],
  stages: [],
  yanked,
  withdrawn: yanked
    ? { at: "2026-01-01T00:00:00Z", actor: "ada", reason: "trained on the labels", runUrl: null }
    : null,
  deprecated: null,
  manifest: {
    model_digest: digestOf(model),
    gate: verdict === null ? null : { verdict },
  } as RegisteredVersion["manifest"],
});

export const ask = (
  operation: DeployRequest["operation"],
  version: string | null,
  more: Partial<DeployRequest> = {},
): DeployRequest => ({
  operation,
  model: "flights",
  ref: version && `flights@${version}`,
  environment: "staging",
  stage: null,
  reason: null,
  forceReason: undefined,
  from: undefined,
  ...more,
});
