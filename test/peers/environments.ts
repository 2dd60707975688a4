/**
 * setup-env against the programs it drives: uv, and pip with a lock that uv compiled with hashes, a real package from
 * the registry in both. Needs the network.
 */
import { deepStrictEqual, match, ok, rejects, strictEqual } from "node:assert";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { SetupInputs } from "../../actions/setup-env/src/inputs.ts";
import { type SetupPorts, setupEnvironment } from "../../actions/setup-env/src/setup-env.ts";

/** A folder of its own that may be filled, and where to say what was seen. */
export type PeerContext = { directory: string; log: (line: string) => void };

export const check = async ({ directory, log }: PeerContext): Promise<void> => {
  const python = execFileSync("python3", ["-c", "import sys; print(sys.executable)"], {
    encoding: "utf8",
  }).trim();
  const tools = join(directory, "tools");
  if (!existsSync(tools)) {
    execFileSync(python, ["-m", "venv", tools]);
    execFileSync(join(tools, "bin", "pip"), ["install", "--quiet", "uv"]);
  }
  const uv = (cwd: string, ...args: string[]) =>
    execFileSync(join(tools, "bin", "uv"), args, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  log(uv(directory, "--version").trim());

  const workspace = join(directory, "project");
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace);
  writeFileSync(join(workspace, "pyproject.toml"), project("six==1.17.0"));
  uv(workspace, "lock", "--quiet");

  const cache = new Map<string, string>();
  const setup = (inputs: Partial<SetupInputs>, path = join(tools, "bin") + delimiter + process.env.PATH) =>
    setupEnvironment({ ...inputsFor(workspace, directory, path), ...inputs }, portsFor(directory, cache));

  const first = (await setup({ manager: "uv" })).environment;
  strictEqual(first.context.cache, "miss");
  ok(first.identity.distributions.some(({ name, version }) => name === "six" && version === "1.17.0"));
  const second = (await setup({ manager: "uv" })).environment;
  deepStrictEqual([second.context.cache, second.fingerprint], ["hit", first.fingerprint]);
  log(
    `uv: installed in ${first.context.install_seconds.toFixed(1)} s, then a cache hit with the same fingerprint`,
  );

  const [copy] = [...cache.values()];
  execFileSync("find", [copy!, "-path", "*six-*.dist-info*", "-delete"]);
  const rebuilt = (await setup({ manager: "uv", cache: "read-only" })).environment;
  deepStrictEqual([rebuilt.context.cache, rebuilt.fingerprint], ["miss", first.fingerprint]);
  log("uv: a cached environment that lacks a package is built anew");

  writeFileSync(join(workspace, "pyproject.toml"), project("six==1.16.0"));
  await rejects(setup({ manager: "uv", cache: "false" }), /uv sync failed with exit code/);
  log("uv: a lock that does not fit pyproject.toml is refused");

  writeFileSync(join(workspace, "requirements.in"), "six\n");
  uv(
    workspace,
    "pip",
    "compile",
    "--quiet",
    "--generate-hashes",
    "requirements.in",
    "-o",
    "requirements.txt",
  );
  match(readFileSync(join(workspace, "requirements.txt"), "utf8"), /--hash=sha256:/);
  const byPip = (await setup({ manager: "pip", cache: "false" })).environment;
  ok(byPip.identity.distributions.some(({ name }) => name === "six"));
  log("pip: a lock with hashes that uv compiled is installed");

  // An interpreter without a pip of its own: the environment gets one from ensurepip.
  const bare = join(directory, "bare");
  execFileSync(python, ["-m", "venv", "--clear", "--without-pip", bare]);
  const withOwn = (
    await setup({ manager: "pip", cache: "false" }, join(bare, "bin") + delimiter + process.env.PATH)
  ).environment;
  strictEqual(withOwn.identity.lock?.sha256, byPip.identity.lock?.sha256);
  ok(existsSync(withOwn.context.python_path!.replace(/python$/, "pip")));
  log("pip: works where the interpreter has none");
};

const project = (dependency: string) =>
  `[project]\nname = "probe"\nversion = "0.1.0"\nrequires-python = ">=3.9"\ndependencies = ["${dependency}"]\n`;

const inputsFor = (workspace: string, directory: string, path: string): SetupInputs => ({
  workspace,
  config: "mlops.yml",
  runDirectory: ".mlops",
  manager: undefined,
  pythonVersion: undefined,
  lockFile: undefined,
  requireLock: true,
  cache: "auto",
  expected: undefined,
  compare: "exact",
  tempDirectory: directory,
  event: "push",
  ref: "refs/heads/main",
  defaultBranch: "main",
  machine: { platform: process.platform, arch: process.arch, cpu: "any", cpus: 1, image: null },
  env: { ...process.env, PATH: path },
});

const portsFor = (directory: string, saved: Map<string, string>): SetupPorts => ({
  log: { info: () => {}, warn: () => {}, debug: () => {}, group: (_, body) => body() },
  now: () => new Date(),
  cache: {
    restore: async ([path], key) => {
      const copy = saved.get(key);
      if (copy) cpSync(copy, path!, { recursive: true, verbatimSymlinks: true });
      return copy && key;
    },
    save: async ([path], key) => {
      const copy = join(directory, `saved-${saved.size}`);
      rmSync(copy, { recursive: true, force: true });
      cpSync(path!, copy, { recursive: true, verbatimSymlinks: true });
      saved.set(key, copy);
      return true;
    },
  },
  showTool: (body) => body(),
  addToPath: () => {},
  exportVariable: () => {},
});
