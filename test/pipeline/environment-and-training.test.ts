/** setup-env and train as the runner starts them: processes of their own, with the real cache and artifact clients. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type LocalGitHub, startLocalGitHub } from "@mlops-actions/local-github/start";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = mkdtempSync(join(tmpdir(), "mlops-steps-"));
const workspace = join(root, "workspace");
const temp = join(root, "temp");
let github: LocalGitHub;
let token: string;

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
};

const makeWheel = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1] + "/tiny-1.0-py3-none-any.whl", "w") as archive:
    archive.writestr("tiny.py", "")
    archive.writestr("tiny-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: tiny\\nVersion: 1.0\\n")
    archive.writestr("tiny-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    archive.writestr("tiny-1.0.dist-info/RECORD", "")
`;

const trainer = `
import json, os, signal, sys, time, tiny
if os.path.exists("slow"):
    def stop(number, frame):
        open("checkpoint", "w").write(str(number))
        sys.exit(1)
    signal.signal(signal.SIGINT, stop)
    print("in training", flush=True)
    time.sleep(60)
print("::set-output name=status::stolen")
open("seen.json", "w").write(json.dumps(dict(os.environ)))
os.makedirs("out/model", exist_ok=True)
open("out/model/weights", "w").write(open("data.csv").read())
json.dump({"auc": 0.75}, open("out/metrics.json", "w"))
`;

beforeAll(async () => {
  mkdirSync(workspace);
  github = await startLocalGitHub({ directory: join(root, "github") });
  await github.createRepository("octo/flights");
  const run = github.runs.create({
    repository: "octo/flights",
    path: ".github/workflows/ml.yml",
    event: "push",
    headSha: "0".repeat(40),
    headBranch: "main",
    actor: "octo",
  });
  token = github.runtimeToken({
    runId: run.id,
    jobId: github.runs.addJob({ runId: run.id, name: "train" }).id,
  });
  write("data.csv", "1,0\n");
  write("train.py", trainer);
  execFileSync("python3", ["-c", makeWheel, workspace]);
  write("requirements.txt", "--no-index\n--find-links .\ntiny==1.0\n");
  write(
    "mlops.yml",
    JSON.stringify({
      version: 1,
      models: {
        flights: {
          train: {
            command: "python3 train.py",
            data: ["data.csv"],
            outputs: { model: "out/model", metrics: "out/metrics.json" },
          },
        },
      },
    }),
  );
});

afterAll(async () => {
  await github?.close();
  rmSync(root, { recursive: true, force: true });
});

/** Starts an action as a step. What it puts on PATH and into the environment is there for the next one. */
const startStep = (action: string, inputs: Record<string, string> = {}) => {
  mkdirSync(temp, { recursive: true });
  const file = (name: string) => {
    const path = join(root, name);
    if (!existsSync(path)) writeFileSync(path, "");
    return path;
  };
  const added = readFileSync(file("path"), "utf8").trim().split("\n").reverse();
  writeFileSync(file("output"), "");
  const main = pathToFileURL(join(import.meta.dirname, `../../actions/${action}/src/main.ts`)).href;
  const child = spawn(
    process.execPath,
    ["-e", `import(${JSON.stringify(main)}).then(({ main }) => main())`],
    {
      cwd: workspace,
      env: {
        PATH: [...added, process.env.PATH].join(":"),
        HOME: process.env.HOME,
        GITHUB_REPOSITORY: "octo/flights",
        GITHUB_RUN_ID: "1",
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: "push",
        GITHUB_REF: "refs/heads/main",
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_OUTPUT: file("output"),
        GITHUB_PATH: file("path"),
        GITHUB_ENV: file("env"),
        GITHUB_STEP_SUMMARY: file("summary"),
        RUNNER_TEMP: temp,
        ACTIONS_RESULTS_URL: `${github.resultsUrl.replace(/\/$/, "")}/`,
        ACTIONS_CACHE_SERVICE_V2: "true",
        ACTIONS_RUNTIME_TOKEN: token,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const step = { child, log: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => (step.log += text));
  return step;
};

const runStep = async (action: string, inputs?: Record<string, string>) => {
  const step = startStep(action, inputs);
  const [code] = await once(step.child, "close");
  return { code, log: step.log, outputs: readOutputs() };
};

const readOutputs = () =>
  Object.fromEntries(
    [
      ...readFileSync(join(root, "output"), "utf8").matchAll(
        /^(.+)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm,
      ),
    ].map(([, name, , value]) => [name, value]),
  );

it.skipIf(process.platform === "win32")(
  "installs once, then restores; trains in it; shares the run; cancels with a checkpoint",
  {
    timeout: 60_000,
  },
  async () => {
    const first = await runStep("setup-env");
    expect(first.log).toContain("cache: read and filled");
    expect(first.outputs).toMatchObject({ "cache-hit": "false", manager: "pip" });

    rmSync(temp, { recursive: true });
    const second = await runStep("setup-env");
    expect(second.outputs, second.log).toMatchObject({
      "cache-hit": "true",
      fingerprint: first.outputs.fingerprint,
    });

    const trained = await runStep("train");
    expect(trained.code, trained.log).toBe(0);
    expect(trained.outputs).toMatchObject({ status: "completed", metrics: '{"auc":0.75}' });
    expect(trained.outputs["summary-line"]).toMatch(/^auc 0.75 · 1 file, 4 bytes · run key [0-9a-f]{4}…$/);
    // What the command prints stands between the words that stop and start the runner's commands.
    expect(trained.log).toMatch(
      /::stop-commands::(\S+)\n[\s\S]*::set-output name=status::stolen[\s\S]*::\1::\n/,
    );
    const seen = JSON.parse(readFileSync(join(workspace, "seen.json"), "utf8"));
    expect(
      Object.keys(seen).filter((name) => /^(ACTIONS|INPUT)_|^GITHUB_(OUTPUT|ENV|PATH)$/.test(name)),
    ).toEqual([]);
    const recorded = JSON.parse(readFileSync(join(workspace, ".mlops/run.json"), "utf8"));
    expect(recorded.environment.fingerprint).toBe(first.outputs.fingerprint);

    const elsewhere = join(root, "elsewhere");
    Object.assign(process.env, {
      ACTIONS_RESULTS_URL: `${github.resultsUrl.replace(/\/$/, "")}/`,
      ACTIONS_RUNTIME_TOKEN: token,
    });
    const { downloadArtifact } = await import("@mlops-actions/runner/artifacts");
    expect(await downloadArtifact("mlops-flights", elsewhere)).toBe(true);
    for (const path of ["run.json", "metrics.json", "environment.json", "model/weights"])
      expect(readFileSync(join(elsewhere, path)), path).toEqual(
        readFileSync(join(workspace, ".mlops", path)),
      );

    rmSync(join(workspace, "out"), { recursive: true });
    write("slow", "");
    const step = startStep("train", { artifact: "false" });
    const closed = once(step.child, "close");
    while (!step.log.includes("in training")) await sleep(20);
    step.child.kill("SIGINT");
    expect((await closed)[0]).toBe(1);
    expect(readFileSync(join(workspace, "checkpoint"), "utf8")).toBe("2");
    expect(readOutputs().status).toBe("cancelled");
    expect(step.log).toContain("::error::train: cancelled by SIGINT");
  },
);
