import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestOf } from "@mlops-actions/contracts/digest";
import { environmentContract } from "@mlops-actions/contracts/environment";
import type { Run } from "@mlops-actions/contracts/run";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gatherFacts } from "./gather-facts.ts";
import type { GateInputs } from "./inputs.ts";
import type { Champion } from "./ports.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "mlops-gather-facts-"));
});
afterEach(() => rm(root, { recursive: true }));

type Packages = Record<string, string>;

/** environment.json of a Python with these packages. */
const environmentOf = (packages: Packages) => {
  const identity = {
    manager: "uv" as const,
    implementation: "cpython",
    python: "3.12.3",
    abi: null,
    os: "linux",
    arch: "x64",
    libc: "glibc 2.36",
    lock: null,
    distributions: Object.entries(packages).map(([name, version]) => ({ name, version })),
  };
  const fingerprint = digestOf(identity);
  const context = {
    python_path: null,
    runner_image: null,
    created_at: "2026-01-01T00:00:00Z",
    cache: "off" as const,
    install_seconds: 0,
  };
  return {
    fingerprint,
    text: environmentContract.serialise({ fingerprint, identity, numeric: {}, context }),
  };
};

type Scene = {
  ours: Packages;
  theirs: Packages;
  /** What lies in the run directory; ours unless told. */
  left?: string | null;
  /** Writes the champion's; false or a failure where it cannot. */
  download?: (path: string) => Promise<boolean>;
};

const play = async ({ ours, theirs, left, download }: Scene) => {
  const [mine, its] = [environmentOf(ours), environmentOf(theirs)];
  if (left !== null) await writeFile(join(root, "environment.json"), left ?? mine.text);
  const logged: string[] = [];
  const asked: string[] = [];
  const run = {
    model: "flights",
    params: {},
    data: [],
    source: { commit: "c".repeat(40) },
    environment: { fingerprint: mine.fingerprint, python: "3.12.3" },
  };
  const champion = {
    manifest: { ...run, environment: { fingerprint: its.fingerprint, python: "3.12.3" } },
    releaseUrl: "https://github.com/o/r/releases/tag/flights%40v0.1.0",
    downloadEvidence: async (role: string, path: string) => {
      asked.push(role);
      if (download) return download(path);
      await writeFile(path, its.text);
      return true;
    },
  };
  const { challenger, champion: before } = await gatherFacts(
    { runId: "1", runAttempt: "1", runUrl: "", sha: "" } as GateInputs,
    { run: run as unknown as Run, directory: root, champion: champion as unknown as Champion },
    {
      log: { warn: (line: string) => logged.push(line) } as never,
      makeScratch: () => mkdtemp(join(root, "scratch-")),
    },
  );
  return { ours: challenger.environment?.packages, theirs: before?.environment?.packages, asked, logged };
};

const old = { numpy: "1.26.4", scipy: "1.11.4" };
const recent = { numpy: "2.0.0", scipy: "1.11.4" };

describe("packages of both environments", () => {
  it("come from the run's environment.json and from the champion's release", async () => {
    expect(await play({ ours: recent, theirs: old })).toEqual({
      ours: recent,
      theirs: old,
      asked: ["environment"],
      logged: [],
    });
  });

  it("are not asked for where the fingerprints agree", async () => {
    expect(await play({ ours: old, theirs: old })).toEqual({ asked: [], logged: [] });
  });

  it("are left out where environment.json is another one than the run names", async () => {
    const { ours, logged } = await play({ ours: recent, theirs: old, left: environmentOf(old).text });
    expect(ours).toBeUndefined();
    expect(logged.join()).toContain("another fingerprint");
  });

  it.each([
    ["the champion has none", { download: async () => false }, 0],
    ["the download fails", { download: () => Promise.reject(new Error("503")) }, 1],
    ["the file is broken", { left: "{" }, 1],
    ["there is no file", { left: null }, 0],
  ])("decide nothing: %s", async (_, scene, warnings) => {
    const { ours, theirs, logged } = await play({ ours: recent, theirs: old, ...scene });
    expect(ours === undefined || theirs === undefined).toBe(true);
    expect(logged).toHaveLength(warnings);
  });
});
