import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { digestOf, sha256 } from "@mlops-actions/contracts/digest";
import { environmentContract } from "@mlops-actions/contracts/environment";
import { runContract } from "@mlops-actions/contracts/run";
import { type Identity, sealIdentity } from "@mlops-actions/environments/fingerprint";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { TrainInputs } from "./inputs.ts";
import { summaryLine } from "./outputs.ts";
import { type TrainPorts, train } from "./train.ts";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

let workspace: string;
let lines: string[];
let shared: string[];
let share: TrainPorts["share"];

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
};
const read = (path: string) => readFileSync(join(workspace, path), "utf8");
const git = (...args: string[]) =>
  execFileSync("git", ["-C", workspace, "-c", "user.name=o", "-c", "user.email=o@o", ...args], {
    encoding: "utf8",
  });

/** A shell command that stands for a training: leaves all four outputs. */
const trainer = [
  "mkdir -p out/model/layers",
  "cat data/train/*.csv > out/model/weights",
  "echo 1 > out/model/layers/one",
  'echo \'{"auc": 0.671, "val": {"loss": 0.25}, "name": "x"}\' > out/metrics.json',
  "printf 'id,score\\n1,0.5\\n' > out/predictions.csv",
  'echo \'{"request": [1], "response": [0.5]}\' > out/golden.jsonl',
].join("\n");

const project = (command: string, more: object = {}) =>
  JSON.stringify({
    version: 1,
    models: {
      flights: {
        train: {
          command,
          data: ["data/train/*.csv"],
          params: "params.yml",
          outputs: {
            model: "out/model",
            predictions: "out/predictions.csv",
            metrics: "out/metrics.json",
            golden: "out/golden.jsonl",
          },
          ...more,
        },
      },
    },
  });

beforeEach(({ skip }) => {
  skip(process.platform === "win32", "the trainings here are shell scripts");
  workspace = mkdtempSync(join(tmpdir(), "mlops-train-"));
  made.push(workspace);
  lines = [];
  shared = [];
  share = async (path) => void shared.push(path);
  write("mlops.yml", project(trainer));
  write("params.yml", "depth: 3\nrates: [0.1, 0.2]\n");
  write("data/train/b.csv", "2,1\n");
  write("data/train/a.csv", "1,0\n");
  write(".gitignore", "out/\n.mlops/\n");
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "start");
});

const ports = (): TrainPorts => ({
  log: {
    info: (line) => void lines.push(line),
    warn: (line) => void lines.push(`warning: ${line}`),
    debug: () => {},
    group: (_, body) => body(),
  },
  now: () => new Date("2026-11-23T18:00:00Z"),
  showCommand: (body) => body(),
  share,
});

const hardware = { cpu: "EPYC", cores: 4, memory_gib: 16, os: "linux", arch: "x64", image: "ubuntu24 1" };
const run = (inputs: Partial<TrainInputs> = {}) =>
  train(
    {
      workspace,
      config: "mlops.yml",
      model: "flights",
      overrides: {},
      runDirectory: ".mlops",
      maxMinutes: undefined,
      artifact: true,
      artifactService: true,
      environmentFile: undefined,
      source: {
        repository: "octo/flights",
        ref: "refs/heads/main",
        event: "push",
        actor: "octo",
        run_id: "1",
        run_attempt: "1",
        run_url: null,
      },
      env: {
        PATH: process.env.PATH,
        GITHUB_TOKEN: "ghs_secret",
        INPUT_X: "1",
        GITHUB_OUTPUT: "/f",
        HOME: "/h",
      },
      platform: process.platform,
      threads: 2,
      hardware,
      ...inputs,
    },
    ports(),
  );

/** A run that must end in failure after its command, with nothing shared. */
const failing = async (command: string, more: object = {}) => {
  write("mlops.yml", project(command, more));
  const result = await run();
  expect(result.run.status).toBe("failed");
  expect(JSON.parse(read(".mlops/run.json")).status).toBe("failed");
  expect(shared).toEqual([]);
  return result.failure!.message + ((result.failure as { fix?: string }).fix ?? "");
};

describe("a training that goes well", () => {
  it("records inputs and outputs with their digests and shares the run directory", async () => {
    const result = await run();
    expect(result.failure).toBeUndefined();
    const recorded = runContract.parse(read(".mlops/run.json"), "run.json");
    expect(recorded).toMatchObject({
      model: "flights",
      status: "completed",
      run_key: result.run.run_key,
      params: { depth: 3, rates: [0.1, 0.2] },
      hardware,
      source: { tree: git("rev-parse", "HEAD^{tree}").trim(), dirty: false, actor: "octo" },
      data: [
        { path: "data/train/a.csv", size: 4, sha256: sha256("1,0\n") },
        { path: "data/train/b.csv", size: 4, sha256: sha256("2,1\n") },
      ],
      outputs: {
        model_dir: "model",
        files: [
          { path: "layers/one", size: 2, sha256: sha256("1\n") },
          { path: "weights", size: 8, sha256: sha256("1,0\n2,1\n") },
        ],
        predictions: { path: "predictions.csv" },
        golden: { path: "golden.jsonl" },
      },
    });
    expect(recorded.outputs.model_digest).toBe(digestOf(recorded.outputs.files));
    expect(read(".mlops/model/weights")).toBe("1,0\n2,1\n");
    expect(JSON.parse(read(".mlops/metrics.json"))).toEqual({
      schema: "mlops/metrics@1",
      metrics: { auc: 0.671, "val.loss": 0.25 },
    });
    expect(shared).toEqual([join(workspace, ".mlops")]);
    expect(lines).toContain('out/metrics.json: "name" is a string, not a number: left out');
    expect(summaryLine(result)).toBe(
      `auc 0.671 · 2 files, 10 bytes · run key ${result.run.run_key.slice(0, 4)}…`,
    );
  });

  it("takes a metrics file in a form of some tool's own", async () => {
    const one = { precision: 1, recall: 0.5, "f1-score": 0.6, support: 4 };
    const report = JSON.stringify({ oak: one, accuracy: 0.75, "macro avg": one, "weighted avg": one });
    write("mlops.yml", project(`${trainer}\necho '${report}' > out/metrics.json`));
    await run();
    expect(JSON.parse(read(".mlops/metrics.json")).metrics).toMatchObject({ accuracy: 0.75, f1_macro: 0.6 });
    expect(lines).toContain("out/metrics.json: read as classification_report");
  });

  it("has the same run key again, and another when code, data or params change", async () => {
    const first = (await run()).run.run_key;
    rmSync(join(workspace, "out"), { recursive: true });
    expect((await run()).run.run_key).toBe(first);
    const keys = new Set([first]);
    for (const path of ["params.yml", "data/train/a.csv", "mlops.yml"]) {
      rmSync(join(workspace, "out"), { recursive: true });
      write(path, `${read(path)}${path.endsWith("csv") ? "3,1" : " "}\n`);
      keys.add((await run()).run.run_key);
    }
    expect(keys.size).toBe(4);
  });

  it("shows the command facts and determinism, and no secrets", async () => {
    write("mlops.yml", project(`env > seen\n${trainer}`, { seed: 7, env: { MODE: "full" } }));
    const { run: recorded } = await run();
    const seen = read("seen").split("\n");
    for (const fact of [
      "MODE=full",
      "HOME=/h",
      "MLOPS_MODEL=flights",
      "MLOPS_SEED=7",
      "PYTHONHASHSEED=7",
      "OMP_NUM_THREADS=2",
      `MLOPS_PARAMS=${join(workspace, "params.yml")}`,
      `MLOPS_RUN_DIRECTORY=${join(workspace, ".mlops")}`,
    ])
      expect(seen).toContain(fact);
    expect(seen.join("\n")).not.toMatch(/ghs_secret|INPUT_|GITHUB_OUTPUT/);
    expect(recorded.variables).toMatchObject({ PYTHONHASHSEED: "7", OMP_NUM_THREADS: "2" });
  });

  it("clears what an earlier run and the steps after it left", async () => {
    write(".mlops/verdict.json", "{}");
    write(".mlops/model/old", "old");
    write(".mlops/predictions.tsv", "old");
    await run();
    for (const path of ["verdict.json", "model/old", "predictions.tsv"])
      expect(existsSync(join(workspace, ".mlops", path))).toBe(false);
  });

  it("takes what the inputs say before what mlops.yml says", async () => {
    write("other/x.csv", "9\n");
    const { run: recorded } = await run({ overrides: { data: ["other/*.csv"], seed: 3 } });
    expect(recorded.data.map(({ path }) => path)).toEqual(["other/x.csv"]);
    expect(recorded.seed).toBe(3);
  });
});

describe("the environment", () => {
  const identity: Identity = {
    manager: "none",
    implementation: "cpython",
    python: "3.11.7",
    abi: null,
    os: "linux",
    arch: "x64",
    libc: null,
    lock: null,
    distributions: [],
  };
  const context = {
    python_path: null,
    runner_image: null,
    created_at: "",
    cache: "off",
    install_seconds: 0,
  } as const;
  const text = environmentContract.serialise({ ...sealIdentity(identity), numeric: {}, context });

  it("is recorded, keyed and taken along from where it lies", async () => {
    const bare = (await run()).run.run_key;
    write("elsewhere/environment.json", text);
    const { run: recorded } = await run({ environmentFile: "elsewhere/environment.json" });
    expect(recorded.environment).toEqual({ fingerprint: digestOf(identity), python: "3.11.7" });
    expect(recorded.run_key).not.toBe(bare);
    expect(read(".mlops/environment.json")).toBe(text);
    // The next run finds it in the run directory, which keeps it.
    expect((await run()).run.run_key).toBe(recorded.run_key);
  });

  it("is refused where it was changed by hand", async () => {
    write(".mlops/environment.json", text.replace("3.11.7", "3.11.8"));
    await expect(run()).rejects.toThrow("was changed by hand");
  });
});

describe("a training that goes wrong", () => {
  it("tells the exit code and the last lines, and keeps nothing", async () => {
    const told = await failing("for i in $(seq 1 60); do echo line $i; done; exit 3");
    expect(told).toContain("failed with exit code 3");
    expect(told).not.toContain("| line 10\n");
    expect(told).toContain("| line 11\n");
    expect(told).toContain("| line 60");
  });

  it("hints at memory where the command was killed", async () => {
    expect(await failing("kill -9 $$")).toContain("out of memory");
  });

  it("fails where a command within a pipe fails", async () => {
    expect(await failing("false | cat")).toContain("exit code 1");
  });

  const without = (line: RegExp) => trainer.replace(line, "true");
  it.each([
    [
      "no model",
      "mkdir -p out",
      /left nothing at "out\/metrics.json" \(mlops.yml: models.flights.train.outputs.metrics\)/,
    ],
    ["no metrics", without(/^echo '{"auc.*$/m), /left nothing at "out\/metrics.json"/],
    [
      "an empty folder",
      `${trainer}\nrm -r out/model/*`,
      /"out\/model" \(.*outputs.model\) is an empty folder/,
    ],
    ["empty files", `${trainer}\n: > out/model/weights; : > out/model/layers/one`, /holds no bytes/],
    ["NaN", `${trainer}\necho '{"val": {"loss": NaN}}' > out/metrics.json`, /"val.loss" as NaN/],
    ["a backslash", `${trainer}\n: > 'out/model/a\\b'`, /"a\\b" .* cannot be a model file's name/],
    [
      "a name that is no UTF-8",
      `${trainer}\n: > "out/model/$(printf '\\377')"`,
      /cannot be a model file's name/,
    ],
    ["a link", `${trainer}\nln -s /etc/passwd out/model/passwd`, /"out\/model\/passwd" .* is a link/],
    ["a linked folder", `${trainer}\nrm -r out/model; ln -s /etc out/model`, /"out\/model" .* is a link/],
    [
      "a bad golden line",
      `${trainer}\necho '{}' >> out/golden.jsonl`,
      /out\/golden.jsonl:2: "request" is missing/,
    ],
    ["empty predictions", `${trainer}\n: > out/predictions.csv`, /"out\/predictions.csv" .* is empty/],
    ["changed data", `${trainer}\necho 4 >> data/train/a.csv`, /data changed .*: data\/train\/a.csv/],
    ["new data", `${trainer}\necho 4 > data/train/c.csv`, /data changed .*: data\/train\/c.csv/],
    ["lost data", `${trainer}\nrm data/train/b.csv`, /data changed .*: data\/train\/b.csv/],
  ])("refuses %s", async (_, command, told) => {
    expect(await failing(command)).toMatch(told);
  });

  it("never takes an earlier run's output for this run's", async () => {
    await run();
    shared = [];
    expect(await failing("true")).toMatch(/was there before the command, and the command did not write it/);
  });

  it("names a stale file in a folder of fresh ones", async () => {
    write("out/model/stale.bin", "old");
    const { failure } = await run();
    expect(failure?.message).toMatch(/^"out\/model\/stale.bin" .* was there before/);
  });

  it("keeps who may be run, which makes no other model of it", async () => {
    const plain = await run();
    write("mlops.yml", project(`${trainer}\nchmod +x out/model/weights`));
    const { failure, run: recorded } = await run();
    expect(failure).toBeUndefined();
    expect(recorded.outputs.files.map(({ executable }) => executable)).toEqual([undefined, true]);
    expect(statSync(join(workspace, ".mlops/model/weights")).mode & 0o777).toBe(0o755);
    expect(recorded.outputs.model_digest).toBe(plain.run.outputs.model_digest);
  });

  it("takes an output that was written again with the same bytes", async () => {
    await run();
    expect((await run()).failure).toBeUndefined();
  });
});

it("says that an artifact of that name is there already", async () => {
  share = async () => {
    throw new Error("Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict");
  };
  await expect(run()).rejects.toThrow('has the artifact "mlops-flights" already');
});

it("uploads nothing where it is told so, or where there is no service", async () => {
  expect((await run({ artifact: false })).shared).toBe(false);
  expect((await run({ artifactService: false })).shared).toBe(false);
  expect(shared).toEqual([]);
});

it("ends at its time limit, failed, with the reason", async () => {
  write("mlops.yml", project("echo on; sleep 30"));
  const result = await run({ maxMinutes: 0.005 });
  expect(result.run.status).toBe("failed");
  expect(result.failure?.message).toMatch(/did not end within max-minutes \(0.005\)[\s\S]*\| on/);
});

it("is cancelled by the runner's signal, says so in run.json, and shares nothing", async () => {
  write("mlops.yml", project("echo on; sleep 30"));
  const running = run();
  while (!lines.includes("on")) await sleep(10);
  process.emit("SIGINT", "SIGINT");
  const result = await running;
  expect(result.failure?.message).toMatch(/^train: cancelled by SIGINT/);
  expect(JSON.parse(read(".mlops/run.json")).status).toBe("cancelled");
  expect(shared).toEqual([]);
});

describe("a training that is refused before it starts", () => {
  const refused = (inputs: Partial<TrainInputs> = {}) =>
    run(inputs).then(
      () => expect.unreachable(),
      (error) => error,
    );

  it("says what data was probably meant", async () => {
    write("mlops.yml", project("touch started", { data: ["data/trian/*.csv"] }));
    expect(await refused()).toMatchObject({
      name: "UserError",
      message: 'train: no file matches data "data/trian/*.csv" (mlops.yml: models.flights.train.data[0]).',
      fix: 'Looked in the workspace root. Did you mean "data/train/*.csv" (2 files)?',
    });
    expect(existsSync(join(workspace, "started"))).toBe(false);
    expect(await refused({ overrides: { data: ["data/train/*.parquet"] } })).toMatchObject({
      message: 'train: no file matches data "data/train/*.parquet" (input data[0]).',
      fix: "Looked in the workspace root. data/train has: a.csv, b.csv.",
    });
  });

  it("refuses data behind a link out of the workspace, and broken links", async () => {
    symlinkSync("/etc/hostname", join(workspace, "data/train/c.csv"));
    expect((await refused()).message).toMatch(/"data\/train\/c.csv" is a link to .*, outside the workspace/);
    rmSync(join(workspace, "data/train/c.csv"));
    symlinkSync("nowhere", join(workspace, "data/train/c.csv"));
    expect((await refused()).message).toMatch(/broken link/);
  });

  it.each([
    [{ runDirectory: "." }, "must be a folder of its own"],
    [{ runDirectory: "../x" }, "must be a folder of its own"],
    [{ runDirectory: "out" }, "lie in each other"],
    [{ runDirectory: "./out/model/" }, "lie in each other"],
    [{ overrides: { data: ["../secret/*"] } }, "data[0]: a path inside the repository"],
    [{ overrides: { params: "/etc/passwd" } }, "params: a path inside the repository"],
    [{ overrides: { params: "absent.yml" } }, '"absent.yml" (input params) is not in the workspace'],
    [{ overrides: { data: ["!data/*"] } }, 'begins with "!"'],
    [{ model: "fligths" }, 'has no model "fligths"'],
    [{ environmentFile: "absent.json" }, "cannot be read"],
  ] satisfies [Partial<TrainInputs>, string][])("refuses %j", async (inputs, told) => {
    expect((await refused(inputs)).message).toContain(told);
  });

  it("leaves no earlier run.json behind", async () => {
    await run();
    await refused({ overrides: { params: "absent.yml" } });
    expect(existsSync(join(workspace, ".mlops/run.json"))).toBe(false);
  });
});
