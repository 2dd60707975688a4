import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "@mlops-actions/contracts/user-error";
import { type PythonFacts, probePython } from "./probe-python.ts";
import { matchesPython, namedMinor, type PythonRequest } from "./python-version.ts";
import { askTool } from "./run-tool.ts";

export type FindOptions = {
  request: PythonRequest | undefined;
  /** uv looks first where uv is the manager: it knows the project's requires-python and .python-version. */
  preferUv: boolean;
  workspace: string;
  env: Record<string, string | undefined>;
  arch: string;
};

export type FoundPython = PythonFacts & { onPath: boolean };

/**
 * Looks for an interpreter of the wanted version: on PATH, in the runner's tool cache, with uv's own search.
 * @throws UserError that tells what is there and how to get what is not.
 */
export const findPython = async (options: FindOptions): Promise<FoundPython> => {
  const { request, env } = options;
  const seen = new Map<string, string>();
  for await (const { program, onPath } of listCandidates(options)) {
    const facts = await probePython(program, env);
    if (!facts) continue;
    if (!request || matchesPython(facts.version, request)) return { ...facts, onPath };
    seen.set(facts.executable, facts.version);
  }
  const wanted = request ? ` ${request.text}` : "";
  const there = [...seen].map(([path, version]) => `${version} (${path})`).join(", ");
  throw new UserError(
    `There is no Python${wanted} on this machine. ${there ? `There is: ${there}.` : "There is none at all."}`,
    {
      fix: `Add before this step:\n  - uses: actions/setup-python@v6\n    with: {python-version: "${setupPythonVersion(request)}"}`,
    },
  );
};

async function* listCandidates(options: FindOptions) {
  const { request, preferUv, env, arch } = options;
  if (preferUv) yield* askUv(options);
  for (const program of ["python3", "python"]) yield { program, onPath: true };
  const minor = namedMinor(request);
  if (minor) yield { program: `python${minor}`, onPath: false };
  if (env.RUNNER_TOOL_CACHE) yield* listToolCache(env.RUNNER_TOOL_CACHE, arch, request);
  if (!preferUv) yield* askUv(options);
}

/** actions/setup-python's layout: Python/<version>/<arch>. Newest first. */
async function* listToolCache(root: string, arch: string, request: PythonRequest | undefined) {
  const versions = await readdir(join(root, "Python")).catch(() => []);
  const newestFirst = versions.sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
  for (const version of newestFirst) {
    if (request && !matchesPython(version, request)) continue;
    const home = join(root, "Python", version, arch);
    yield {
      program: process.platform === "win32" ? join(home, "python.exe") : join(home, "bin", "python3"),
      onPath: false,
    };
  }
}

async function* askUv({ request, workspace, env }: FindOptions) {
  const args = ["python", "find", "--no-python-downloads", ...(request ? [request.text] : [])];
  const answer = await askTool("uv", args, { cwd: workspace, env });
  const program = answer?.exitCode === 0 ? answer.stdout.trim() : "";
  if (program) yield { program, onPath: false };
}

const setupPythonVersion = (request: PythonRequest | undefined) =>
  request === undefined ? "3.13" : (namedMinor(request) ?? request.text.replaceAll(",", " "));
