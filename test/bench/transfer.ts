/**
 * Moving large models: register and pull beside `gh release upload`, `gh release download`, and beside curl with
 * sha256sum, which do the least that can be done. All against the same local GitHub, each a process of its own, over
 * loopback and over a link with latency and a cap on each connection. Prints MB/s, peak memory and API requests.
 *
 *   node test/bench/transfer.ts --large 2000000000 --files 300 --file-size 100000 --latency 20 --cap 50000000
 *
 * Small unless told. The server hashes and writes in one process of its own and takes its share of the machine: on
 * loopback it is what all of them wait for. `gh` verifies nothing; ours and curl with sha256sum verify every byte.
 */
import { execFileSync, fork } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { digestOf, sha256 } from "@mlops-actions/contracts/digest";
import { type ModelEntry, type Run, runContract } from "@mlops-actions/contracts/run";
import { connectGitHub, parseRepository } from "@mlops-actions/github/connect";
import type { RegisterRequest } from "@mlops-actions/registry/register/prepare-draft";
import type { ContenderTask } from "./transfer/contender.ts";
import type { Link } from "./transfer/link.ts";
import { addCosts, type Cost, measureProcess } from "./transfer/measure-process.ts";
import { repository, type Served, type ServerFacts } from "./transfer/served.ts";

const { values } = parseArgs({
  options: {
    large: { type: "string", default: "100000000" },
    files: { type: "string", default: "300" },
    "file-size": { type: "string", default: "100000" },
    latency: { type: "string", default: "20" },
    cap: { type: "string", default: "50000000" },
    only: { type: "string", multiple: true, default: ["upload", "pull"] },
  },
});
const link: Link = { latency: Number(values.latency), cap: Number(values.cap) };
const root = mkdtempSync(join(tmpdir(), "mlops-transfer-"));
const helper = (name: string) => join(import.meta.dirname, "transfer", name);
const gh = join(import.meta.dirname, "../peers/.venv/bin/gh");

/** Ours as users run it, bundled: from its sources, a Node that strips types takes 50 MB more. */
const bundleContender = (): string => {
  const ncc = fileURLToPath(import.meta.resolve("@vercel/ncc/dist/ncc/cli.js"));
  const out = join(root, "contender");
  const options = ["--out", out, "--target", "es2022", "--no-cache", "--transpile-only"];
  const cwd = join(import.meta.dirname, "../../bundle"); // whose tsconfig.json ncc reads
  execFileSync(process.execPath, [ncc, "build", helper("contender.ts"), ...options], {
    cwd,
    stdio: "ignore",
  });
  return join(out, "index.js");
};
const contender = bundleContender();

const startHelper = async <Facts>(...args: string[]) => {
  const child = fork(helper("server.ts"), args, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const next = <Message>() =>
    new Promise<Message>((done) => child.once("message", (m) => done(m as Message)));
  return { child, next, facts: await next<Facts>() };
};

type Model = { name: string; directory: string; files: ModelEntry[]; bytes: number };

const makeModel = async (name: string, sizes: readonly number[]): Promise<Model> => {
  const directory = join(root, name, "model");
  mkdirSync(directory, { recursive: true });
  const block = randomBytes(2 ** 20);
  const files: ModelEntry[] = [];
  for (const [index, size] of sizes.entries()) {
    const path = `part-${String(index).padStart(4, "0")}.bin`;
    const file = await open(join(directory, path), "w");
    const hash = createHash("sha256");
    for (let at = 0; at < size; at += block.length) {
      block.writeDoubleLE(at + index / 1000); // no two blocks alike
      const chunk = block.subarray(0, Math.min(block.length, size - at));
      hash.update(chunk);
      await file.write(chunk);
    }
    await file.close();
    files.push({ path, size, sha256: hash.digest("hex") });
  }
  return { name, directory, files, bytes: sizes.reduce((sum, size) => sum + size, 0) };
};

/** What train would have left; registered without a gate, as none is measured here. */
const makeRequest = (model: Model, commit: string): RegisterRequest => {
  const runDirectory = join(model.directory, "..");
  const source = { repository, commit, ref: null, tree: null, dirty: false, event: null, actor: "octo" };
  const run: Run = {
    schema: "mlops/run@1",
    model: "bench",
    status: "completed",
    run_key: sha256(randomUUID()), // another candidate each time
    started_at: "2026-01-01T00:00:00Z",
    finished_at: "2026-01-01T00:00:01Z",
    command: { line: "true", seconds: 1, exit_code: 0 },
    source: { ...source, run_id: null, run_attempt: null, run_url: null },
    data: [],
    data_digest: digestOf([]),
    params: {},
    seed: null,
    environment: null,
    outputs: {
      model_dir: "model",
      files: model.files,
      model_digest: digestOf(model.files),
      predictions: null,
      golden: null,
    },
  };
  writeFileSync(join(runDirectory, "run.json"), runContract.serialise(run));
  return {
    model: "bench",
    run,
    verdict: null,
    forceReason: "a measurement",
    runDirectory,
    metrics: {},
    card: {},
    evidence: { run: join(runDirectory, "run.json") },
    bump: "minor",
    actor: "octo",
    runUrl: null,
    dedupe: false,
  };
};

const server = await startHelper<ServerFacts>("serve", join(root, "github"));
const { token, commit } = server.facts;
const tell = async (message: { links?: Served }) => {
  const answer = server.next<{ requests: number }>();
  server.child.send(message);
  return (await answer).requests;
};

const ghEnvironment = (api: number) => ({
  PATH: process.env.PATH,
  HOME: root,
  GH_CONFIG_DIR: root,
  GH_HOST: "github.localhost",
  GH_TOKEN: token,
  GH_ENTERPRISE_TOKEN: token,
  HTTP_PROXY: `http://127.0.0.1:${api}`,
  NO_COLOR: "1",
});

const direct = await connectGitHub({
  token,
  apiUrl: `http://127.0.0.1:${server.facts.api}`,
  repository: parseRepository(repository),
  env: {},
});
const createRelease = async (tag: string) => {
  const { owner, repo, octokit } = direct;
  return (await octokit.rest.repos.createRelease({ owner, repo, tag_name: tag })).data.id;
};

/** One option a line; `next` begins another transfer, and connections are kept for the next file. */
const curlConfig = (transfers: readonly string[][]) => {
  const path = join(root, `curl-${randomUUID()}`);
  writeFileSync(path, transfers.map((options) => options.join("\n")).join("\nnext\n"));
  return ["--parallel", "--parallel-max", "4", "--config", path];
};
const common = ["silent", "show-error", "fail"];

let counter = 0;
const compare = async (model: Model, api: number) => {
  const { directory, files, bytes } = model;
  const names = files.map(({ path }) => path);
  const apiUrl = `http://127.0.0.1:${api}`;
  const ours = (role: string, more: Partial<ContenderTask>) => {
    const task: ContenderTask = { apiUrl, token, repository, ...more };
    return measureProcess(process.execPath, [contender, role, JSON.stringify(task)]);
  };
  const tag = (who: string) => `${who}-${counter}`;
  const fresh = (who: string) => {
    const path = join(root, `${who}-${counter}`);
    mkdirSync(path);
    return path;
  };
  const show = async (who: string, limit: Cost | undefined, run: () => Promise<Cost>) => {
    const before = await tell({});
    const cost = await run();
    const requests = (await tell({})) - before;
    const speed = (bytes / 1e6 / cost.seconds).toFixed(0).padStart(6);
    const memory = cost.peak === null ? "–" : (cost.peak / 1e6).toFixed(0);
    const ratio = limit ? (limit.seconds / cost.seconds).toFixed(2) : "1.00";
    console.log(
      `    ${who.padEnd(22)}${speed} MB/s  ${ratio.padStart(6)} of the limit  peak ${memory.padStart(4)} MB  ${requests} requests`,
    );
    return cost;
  };
  counter++;

  // The releases that gh and curl upload into are made here, unmeasured; ours makes its own.
  const curlRelease = await createRelease(tag("curl"));
  await createRelease(tag("gh"));
  const sums = join(root, `sums-${counter}`);
  writeFileSync(sums, files.map(({ path, sha256: digest }) => `${digest}  ${path}\n`).join(""));
  const put = names.map((name) => [
    ...common,
    `url = "${apiUrl}/uploads/repos/${repository}/releases/${curlRelease}/assets?name=${name}"`,
    'request = "POST"',
    `upload-file = "${join(directory, name)}"`,
    `header = "Authorization: token ${token}"`,
    'header = "Content-Type: application/octet-stream"',
    'output = "/dev/null"',
  ]);
  const check = (cwd: string) => measureProcess("sha256sum", ["--quiet", "-c", sums], { cwd });

  if (values.only.includes("upload")) {
    console.log("  upload");
    const limit = await show("curl + sha256sum", undefined, async () =>
      addCosts(await check(directory), await measureProcess("curl", curlConfig(put))),
    );
    await show("gh release upload", limit, () =>
      measureProcess(gh, ["release", "upload", tag("gh"), ...names, "--repo", repository], {
        cwd: directory,
        env: ghEnvironment(api),
      }),
    );
    await show("register", limit, () => ours("register", { request: makeRequest(model, commit) }));
  }
  if (!values.only.includes("pull")) return;
  if (!values.only.includes("upload")) {
    execFileSync("curl", curlConfig(put));
    execFileSync(gh, ["release", "upload", tag("gh"), ...names, "--repo", repository], {
      cwd: directory,
      env: ghEnvironment(api),
    });
    await ours("register", { request: makeRequest(model, commit) });
  }
  console.log("  pull");
  const limit = await show("curl + sha256sum", undefined, async () => {
    const folder = fresh("from-curl");
    const get = names.map((name) => [
      ...common,
      "location",
      `url = "${apiUrl}/${repository}/releases/download/${tag("curl")}/${name}"`,
      `output = "${join(folder, name)}"`,
    ]);
    const fetched = await measureProcess("curl", curlConfig(get));
    return addCosts(fetched, await check(folder));
  });
  await show("gh release download", limit, () =>
    measureProcess(gh, ["release", "download", tag("gh"), "--dir", fresh("from-gh"), "--repo", repository], {
      env: ghEnvironment(api),
    }),
  );
  const folder = fresh("from-ours");
  await show("pull", limit, () => ours("pull", { directory: folder }));
  await check(folder);
  for (const who of ["from-curl", "from-gh", "from-ours"])
    rmSync(join(root, `${who}-${counter}`), { recursive: true });
};

let linked: Awaited<ReturnType<typeof startHelper<Served>>> | undefined;
try {
  const count = Number(values.files);
  const models = [
    ...(Number(values.large) > 0 ? [await makeModel("one large file", [Number(values.large)])] : []),
    ...(count > 0 ? [await makeModel("many files", Array(count).fill(Number(values["file-size"])))] : []),
  ];
  for (const over of ["loopback", "link"] as const) {
    if (over === "link") {
      if (link.cap <= 0) continue;
      const { api, blob } = server.facts;
      linked = await startHelper<Served>("link", JSON.stringify({ api, blob }), JSON.stringify(link));
      await tell({ links: linked.facts });
    }
    const where =
      over === "link" ? `${link.latency} ms latency, ${link.cap / 1e6} MB/s a connection` : "loopback";
    for (const model of models) {
      console.log(`${model.name} (${model.files.length}, ${(model.bytes / 1e6).toFixed(0)} MB), ${where}`);
      await compare(model, linked?.facts.api ?? server.facts.api);
    }
  }
} finally {
  linked?.child.disconnect();
  server.child.disconnect();
  rmSync(root, { recursive: true, force: true });
}
