import { UserError } from "@mlops-actions/contracts/user-error";
import { normaliseName } from "./parse-requirements.ts";
import { askTool } from "./run-tool.ts";

/** What an interpreter says of itself. */
export type PythonFacts = {
  implementation: string;
  /** Full version, such as 3.11.7. */
  version: string;
  /** sys.version: version, date of the build and compiler. */
  build: string;
  abi: string | null;
  libc: string | null;
  executable: string;
  /** The interpreter that a virtual environment was made from; else the executable. */
  base: string;
  /** The version that ensurepip brings; null where it is not there. */
  pip: string | null;
  distributions: { name: string; version: string }[];
};

/** Runs in any Python from 3.8 on, the first with importlib.metadata. */
const script = `
import json, platform, sys, sysconfig
from importlib import metadata
try:
    import ensurepip
    pip = ensurepip.version()
except Exception:
    pip = None
seen = {}
for found in metadata.distributions():
    name = found.metadata["Name"]
    if name and found.version:
        seen.setdefault(name, found.version)
json.dump({
    "implementation": sys.implementation.name,
    "version": platform.python_version(),
    "build": sys.version,
    "abi": sysconfig.get_config_var("SOABI"),
    "libc": " ".join(platform.libc_ver()).strip() or None,
    "executable": sys.executable,
    "base": getattr(sys, "_base_executable", None) or sys.executable,
    "pip": pip,
    "distributions": [{"name": name, "version": version} for name, version in seen.items()],
}, sys.stdout)
`;

/** Starts an interpreter and asks it; undefined where it does not start or is too old to answer. */
export const probePython = async (
  program: string,
  env: Record<string, string | undefined>,
): Promise<PythonFacts | undefined> => {
  // -I: neither the current folder, nor PYTHON* variables, nor the user's own site-packages.
  const result = await askTool(program, ["-I", "-c", script], { env });
  if (result?.exitCode !== 0) return undefined;
  try {
    const facts = JSON.parse(result.stdout) as PythonFacts;
    return { ...facts, distributions: normalise(facts.distributions) };
  } catch {
    return undefined;
  }
};

/** As probePython, where the interpreter must start. */
export const describePython = async (
  program: string,
  env: Record<string, string | undefined>,
): Promise<PythonFacts> => {
  const facts = await probePython(program, env);
  if (facts) return facts;
  throw new UserError(`${program} was installed, and does not start.`);
};

const normalise = (distributions: PythonFacts["distributions"]) => [
  ...new Map(
    distributions.map(({ name, version }) => [normaliseName(name), { name: normaliseName(name), version }]),
  ).values(),
];
