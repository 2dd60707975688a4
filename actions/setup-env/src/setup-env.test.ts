import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { environmentContract } from "@mlops-actions/contracts/environment";
import { parseRequirements } from "@mlops-actions/environments/parse-requirements";
import { describePython } from "@mlops-actions/environments/probe-python";
import { checkEnvironment } from "@mlops-actions/environments/virtual-environment";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SetupInputs } from "./inputs.ts";
import { summaryLine } from "./outputs.ts";
import { type SetupPorts, setupEnvironment } from "./setup-env.ts";

const root = mkdtempSync(join(tmpdir(), "mlops-env-test-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Wheels are zip files; tiny ones made here need no network. tiny 1.0 stands alone, tiny 2.0 needs helper. */
const makeWheels = `
import sys, zipfile
def wheel(name, version, needs=""):
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(f"{sys.argv[1]}/{name}-{version}-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{name}.py", f"version = {version!r}\\n")
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n{needs}")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        archive.writestr(f"{info}/RECORD", "")
wheel("tiny", "1.0")
wheel("tiny", "2.0", "Requires-Dist: helper\\n")
wheel("helper", "3.1")
`;
const wheels = join(root, "wheels");
beforeAll(() => {
  mkdirSync(wheels);
  execFileSync("python3", ["-c", makeWheels, wheels]);
});

let workspace: string;
let temp: string;
let told: string[];
let paths: string[];
let variables: Record<string, string>;
/** A cache service by key; restores what was saved to where it was. */
const saved = new Map<string, string>();
let next = 0;

const lockOf = (...pins: string[]) => `--no-index\n--find-links ${wheels}\n${pins.join("\n")}\n`;
const write = (path: string, text: string) => writeFileSync(join(workspace, path), text);

beforeEach(({ skip }) => {
  skip(
    process.platform === "win32",
    "an environment has other folders there, and scripts stand for programs here",
  );
  workspace = join(root, `workspace${next++}`);
  temp = join(root, `temp${next}`);
  mkdirSync(workspace);
  mkdirSync(temp);
  told = [];
  paths = [];
  variables = {};
  saved.clear();
});

const ports: SetupPorts = {
  log: {
    info: (line) => void told.push(line),
    warn: (line) => void told.push(`warning: ${line}`),
    debug: () => {},
    group: (_, body) => body(),
  },
  now: () => new Date("2026-11-23T18:00:00Z"),
  cache: {
    restore: async ([path], key) => {
      const copy = saved.get(key);
      if (copy) cpSync(copy, path!, { recursive: true, verbatimSymlinks: true });
      return copy && key;
    },
    save: async ([path], key) => {
      const copy = join(root, `saved${next++}`);
      cpSync(path!, copy, { recursive: true, verbatimSymlinks: true });
      saved.set(key, copy);
      return true;
    },
  },
  showTool: (body) => body(),
  addToPath: (path) => void paths.push(path),
  exportVariable: (name, value) => {
    variables[name] = value;
  },
};

const setup = (inputs: Partial<SetupInputs> = {}) =>
  setupEnvironment(
    {
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
      tempDirectory: temp,
      event: "push",
      ref: "refs/heads/main",
      defaultBranch: "main",
      machine: { platform: process.platform, arch: process.arch, cpu: "test", cpus: 2, image: null },
      env: { PATH: process.env.PATH, HOME: process.env.HOME, OMP_NUM_THREADS: "2", GITHUB_TOKEN: "secret" },
      ...inputs,
    },
    ports,
  );

const refused = async (inputs: Partial<SetupInputs> = {}) => {
  const error = await setup(inputs).then(
    () => expect.unreachable("should have been refused"),
    (thrown) => thrown,
  );
  expect(error.name, error.stack).toBe("UserError");
  return `${error.message}\n${error.fix}`;
};

describe("without a manager", () => {
  it("records the interpreter, makes nothing, exports nothing", async () => {
    write(
      "mlops.yml",
      JSON.stringify({
        version: 1,
        environment: { manager: "none", python: ">=3.8" },
        models: { m: { train: { command: "x", outputs: { model: "m" } } } },
      }),
    );
    const { environment, environmentFile } = await setup();
    expect(environmentContract.parse(readFileSync(environmentFile, "utf8"), "")).toEqual(environment);
    expect(environment.identity).toMatchObject({
      manager: "none",
      implementation: "cpython",
      lock: null,
      distributions: [],
    });
    expect(environment.numeric).toEqual({ cpu: "test", cpus: "2", OMP_NUM_THREADS: "2" });
    expect(readFileSync(environmentFile, "utf8")).not.toContain("secret");
    expect([paths, variables]).toEqual([[], {}]);
    expect(summaryLine({ environment, comparison: undefined })).toMatch(
      /^python 3\.\d+\.\d+, standard library only$/,
    );
  });

  it("has the same fingerprint each time", async () => {
    const first = (await setup()).environment.fingerprint;
    expect((await setup()).environment.fingerprint).toBe(first);
  });

  it("names setup-python where the wanted Python is not there", async () => {
    const text = await refused({ pythonVersion: "3.99" });
    expect(text).toMatch(/There is no Python 3.99 on this machine. There is: 3\.\d+\.\d+ \(/);
    expect(text).toContain('uses: actions/setup-python@v6\n    with: {python-version: "3.99"}');
  });

  it("takes a Python of the runner's tool cache and puts it first", async () => {
    const home = join(root, "tools/Python/3.98.1", process.arch, "bin");
    mkdirSync(home, { recursive: true });
    // Stands for an interpreter that is not on PATH: the real one, telling another version.
    const real = execFileSync("python3", ["-c", "import sys; print(sys.executable)"], {
      encoding: "utf8",
    }).trim();
    writeFileSync(
      join(home, "python3"),
      `#!/bin/sh\n"${real}" "$@" | sed -e 's/"version": "3[^"]*", "build"/"version": "3.98.1", "build"/' -e 's#"executable": "[^"]*"#"executable": "${home}/python3"#'\n`,
      { mode: 0o755 },
    );
    const { environment } = await setup({
      pythonVersion: "3.98",
      env: { PATH: process.env.PATH, RUNNER_TOOL_CACHE: join(root, "tools") },
    });
    expect(environment.identity.python).toBe("3.98.1");
    expect(paths).toEqual([home]);
  });
});

describe("with pip", () => {
  it("installs what the lock says, makes it the environment of later steps, and finds it again", {
    timeout: 60_000,
  }, async () => {
    write("requirements.txt", lockOf("tiny==1.0"));
    const { environment } = await setup();
    expect(environment.identity).toMatchObject({ manager: "pip", lock: { path: "requirements.txt" } });
    expect(environment.identity.distributions).toContainEqual({ name: "tiny", version: "1.0" });
    expect(environment.identity.distributions.map(({ name }) => name)).not.toContain("pip");
    expect(environment.context.cache).toBe("miss");
    expect(paths).toEqual([join(variables.VIRTUAL_ENV!, "bin")]);
    const version = () =>
      execFileSync(environment.context.python_path!, ["-c", "import tiny; print(tiny.version)"], {
        encoding: "utf8",
      });
    expect(version()).toBe("1.0\n");
    expect(saved.size).toBe(1);

    const again = await setup();
    expect(again.environment.context).toMatchObject({ cache: "hit", install_seconds: 0 });
    expect(again.environment.fingerprint).toBe(environment.fingerprint);
    expect(version()).toBe("1.0\n");
    expect(summaryLine({ environment: again.environment, comparison: undefined })).toMatch(
      /lock [0-9a-f]{4}…, cache hit$/,
    );

    // A cached environment that is not what the lock says.
    const copy = [...saved.values()][0]!;
    const info = execFileSync("find", [copy, "-name", "tiny-1.0.dist-info"], { encoding: "utf8" }).trim();
    writeFileSync(join(info, "METADATA"), "Metadata-Version: 2.1\nName: tiny\nVersion: 1.1\n");
    told = [];
    const rebuilt = await setup({ cache: "read-only" });
    expect(rebuilt.environment.context.cache).toBe("miss");
    expect(rebuilt.environment.fingerprint).toBe(environment.fingerprint);
    expect(told).toContain(
      "warning: The cached environment is not used, because tiny is 1.1, the lock says 1.0. It is built anew.",
    );
  });

  it("does not use a cached environment whose interpreter is gone", async () => {
    const path = join(temp, "restored");
    mkdirSync(join(path, "bin"), { recursive: true });
    writeFileSync(join(path, "bin/python"), "#!/absent/python\n", { mode: 0o755 });
    const env = { PATH: process.env.PATH };
    const [python, requirements] = [await describePython("python3", env), parseRequirements("tiny==1.0")];
    const restored = {
      manager: "pip",
      workspace,
      path,
      python,
      env,
      onLine: () => {},
      lock: "x",
      requirements,
    } as const;
    expect(await checkEnvironment(restored)).toEqual({ fault: "its interpreter does not start" });
    rmSync(join(path, "bin/python"));
    symlinkSync(python.base, join(path, "bin/python"));
    const older = { ...restored, python: { ...python, version: "3.9.9" } };
    expect(await checkEnvironment(older)).toEqual({
      fault: `it has Python ${python.version}, and 3.9.9 is wanted`,
    });
  });

  it("refuses a requirements file that does not pin, and installs it where that is allowed", {
    timeout: 60_000,
  }, async () => {
    write("requirements.txt", lockOf("tiny", "helper>=1"));
    const text = await refused();
    expect(text).toContain(
      'requirements.txt:3: "tiny" is not pinned with ==\n  requirements.txt:4: "helper>=1"',
    );
    const { environment } = await setup({ requireLock: false });
    expect(environment.identity.lock).toBeNull();
    expect(environment.identity.distributions).toContainEqual({ name: "tiny", version: "2.0" });
    expect(environment.context.cache).toBe("off");
    expect(saved.size).toBe(0);
  });

  it("refuses a lock that leaves out what its packages need", { timeout: 60_000 }, async () => {
    write("requirements.txt", lockOf("tiny==2.0"));
    expect(await refused()).toMatch(
      /does not hold all that its packages need:\n {2}tiny 2.0 requires helper, which is not installed/,
    );
    expect(saved.size).toBe(0);
  });

  it("fails with pip's own words, and with a wrong hash not at all quietly", {
    timeout: 60_000,
  }, async () => {
    write("requirements.txt", lockOf(`tiny==1.0 --hash=sha256:${"0".repeat(64)}`));
    expect(await refused()).toMatch(/pip install -r requirements.txt failed with exit code 1[\s\S]*HASHES/);
  });

  it("refuses lock files that are not there or outside", async () => {
    expect(await refused({ manager: "pip" })).toContain("has no requirements.lock or requirements.txt");
    expect(await refused({ lockFile: "absent.txt" })).toContain('"absent.txt" is not in the workspace');
    expect(await refused({ lockFile: "../x.txt" })).toContain("inside the workspace");
    expect(await refused({ config: "other.yml" })).toContain("other.yml is not in the workspace");
  });
});

it("names setup-uv where uv is wanted and is not there", async () => {
  write("uv.lock", "");
  const python = execFileSync("python3", ["-c", "import sys; print(sys.executable)"], {
    encoding: "utf8",
  }).trim();
  const bin = join(workspace, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "python3"), `#!/bin/sh\nexec "${python}" "$@"\n`, { mode: 0o755 });
  expect(await refused({ env: { PATH: `${bin}:/nowhere` } })).toContain("uses: astral-sh/setup-uv");
});

describe("against an expected environment", () => {
  it("agrees with itself, and tells what differs", async () => {
    const { environmentFile } = await setup();
    const first = await setup({ expected: environmentFile });
    expect([first.comparison?.verdict, first.failure]).toEqual(["identical", undefined]);
    const { environment } = first;
    const { sealIdentity } = await import("@mlops-actions/environments/fingerprint");
    const expect_ = {
      ...environment,
      ...sealIdentity({ ...environment.identity, distributions: [{ name: "numpy", version: "1.26.4" }] }),
    };
    write("expected.json", environmentContract.serialise(expect_));
    const second = await setup({ expected: "expected.json" });
    expect(second.failure?.message).toBe(
      "The environment is different, and compare is exact.\n  numpy: expected 1.26.4, here (none)",
    );
    expect(existsSync(second.environmentFile)).toBe(true);
    expect((await setup({ expected: "expected.json", compare: "report" })).failure).toBeUndefined();
  });
});
