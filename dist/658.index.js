export const id = 658;
export const ids = [658];
export const modules = {

/***/ 80658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ../packages/runner/src/cache.ts
/** Restores a cache; the key that matched, or undefined. Never fails the step: a cache is a convenience. */
const restoreCache = async (paths, key, restoreKeys = []) => {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(5152), __webpack_require__.e(4978), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(5580)]).then(__webpack_require__.bind(__webpack_require__, 5580));
    if (!cache.isFeatureAvailable())
        return undefined;
    return cache.restoreCache([...paths], key, [...restoreKeys]);
};
/** Saves a cache; false where the key exists already or the service is not there. */
const saveCache = async (paths, key) => {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(5152), __webpack_require__.e(4978), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(5580)]).then(__webpack_require__.bind(__webpack_require__, 5580));
    if (!cache.isFeatureAvailable())
        return false;
    return (await cache.saveCache([...paths], key)) !== -1;
};

// EXTERNAL MODULE: ../node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(75360);
;// CONCATENATED MODULE: ../packages/runner/src/environment.ts

/** Puts a folder first on PATH, for this step and those after it. */
const addToPath = (directory) => core/* addPath */.fM(directory);
/** Sets an environment variable for this step and those after it. */
const exportVariable = (name, value) => core/* exportVariable */.dN(name, value);

// EXTERNAL MODULE: ../packages/runner/src/log.ts
var log = __webpack_require__(96150);
// EXTERNAL MODULE: ../packages/runner/src/run-action.ts
var run_action = __webpack_require__(28908);
// EXTERNAL MODULE: ../packages/runner/src/stop-commands.ts
var stop_commands = __webpack_require__(92149);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ../packages/runner/src/context.ts
var src_context = __webpack_require__(97247);
// EXTERNAL MODULE: ../packages/runner/src/inputs.ts
var inputs = __webpack_require__(45395);
;// CONCATENATED MODULE: ../actions/setup-env/src/inputs.ts



const readInputs = () => {
    const context = (0,src_context/* readContext */.y)();
    const processors = (0,external_node_os_.cpus)();
    const { ImageOS, ImageVersion } = process.env;
    return {
        workspace: context.workspace,
        config: (0,inputs/* readText */.yR)("config") ?? "mlops.yml",
        runDirectory: (0,inputs/* readText */.yR)("run-directory") ?? ".mlops",
        manager: (0,inputs/* readText */.yR)("manager") === undefined
            ? undefined
            : (0,inputs/* readChoice */.Kf)("manager", ["auto", "uv", "pip", "none"], "auto"),
        pythonVersion: (0,inputs/* readText */.yR)("python-version"),
        lockFile: (0,inputs/* readText */.yR)("lock-file"),
        requireLock: (0,inputs/* readFlag */.fG)("require-lock", true),
        cache: (0,inputs/* readChoice */.Kf)("cache", ["auto", "true", "false", "read-only"], "auto"),
        expected: (0,inputs/* readText */.yR)("expect-environment"),
        compare: (0,inputs/* readChoice */.Kf)("compare", ["exact", "compatible", "report"], "exact"),
        tempDirectory: context.tempDirectory || (0,external_node_os_.tmpdir)(),
        event: context.eventName,
        ref: context.ref,
        defaultBranch: context.event.repository?.default_branch,
        machine: {
            platform: process.platform,
            arch: process.arch,
            cpu: processors[0]?.model ?? "unknown",
            cpus: processors.length,
            image: ImageOS ? `${ImageOS} ${ImageVersion ?? ""}`.trim() : null,
        },
        env: process.env,
    };
};

// EXTERNAL MODULE: ../packages/contracts/src/markdown.ts
var markdown = __webpack_require__(8246);
// EXTERNAL MODULE: ../packages/runner/src/outputs.ts
var outputs = __webpack_require__(86810);
;// CONCATENATED MODULE: ../actions/setup-env/src/outputs.ts


const writeOutputs = async (result) => {
    const { environment, environmentFile, comparison } = result;
    (0,outputs/* setOutputs */.n)({
        "environment-file": environmentFile,
        fingerprint: environment.fingerprint,
        "cache-hit": environment.context.cache === "hit",
        "python-path": environment.context.python_path,
        manager: environment.identity.manager,
        verdict: comparison?.verdict,
        "summary-line": summaryLine(result),
    });
    console.log(summaryLine(result));
    await (0,outputs/* writeSummary */.S)(renderSummary(result));
    if (result.failure)
        throw result.failure;
};
/** `python 3.11.7, lock 9f2c…, cache hit` */
const summaryLine = ({ environment, comparison, }) => {
    const { identity, context } = environment;
    return [
        identity.python === "none" ? "no Python" : `python ${identity.python}`,
        ...(identity.manager === "none"
            ? identity.python === "none"
                ? []
                : ["standard library only"]
            : [identity.lock ? `lock ${identity.lock.sha256.slice(0, 4)}…` : "no lock", describeCache(context)]),
        ...(comparison ? [comparison.verdict] : []),
    ].join(", ");
};
const describeCache = ({ cache, install_seconds }) => cache === "hit" ? "cache hit" : `installed in ${install_seconds.toFixed(1)} s`;
const renderSummary = ({ environment, comparison }) => {
    const { identity, numeric, context, fingerprint } = environment;
    const rows = [
        ["fingerprint", (0,markdown/* codeSpan */.SS)(fingerprint)],
        ["Python", `${(0,markdown/* plainText */.wh)(identity.implementation)} ${(0,markdown/* plainText */.wh)(identity.python)}`],
        ["interpreter", context.python_path === null ? "none" : (0,markdown/* codeSpan */.SS)(context.python_path)],
        ["system", (0,markdown/* plainText */.wh)([identity.os, identity.arch, identity.libc].filter(Boolean).join(" "))],
        ["manager", identity.manager],
        [
            "lock",
            identity.lock
                ? `${(0,markdown/* codeSpan */.SS)(identity.lock.path)} ${(0,markdown/* codeSpan */.SS)(identity.lock.sha256.slice(0, 12))}`
                : "none",
        ],
        ["packages", String(identity.distributions.length)],
        ["cache", identity.manager === "none" ? "not needed" : context.cache],
    ];
    return [
        "## Environment",
        (0,markdown/* markdownTable */.Qj)(["", ""], rows),
        ...(identity.distributions.length > 0
            ? [
                details("Packages", identity.distributions.map(({ name, version }) => [(0,markdown/* codeSpan */.SS)(name), (0,markdown/* codeSpan */.SS)(version)]), ["package", "version"]),
            ]
            : []),
        details("What can move the last digits of a result", Object.entries(numeric).map(([name, value]) => [(0,markdown/* codeSpan */.SS)(name), (0,markdown/* codeSpan */.SS)(value)]), ["variable", "value"]),
        ...(comparison ? [renderComparison(comparison)] : []),
        "**Next:** `train` and later steps of this job run in it, and `train` records its fingerprint.",
    ].join("\n\n");
};
const details = (title, rows, header) => `<details><summary>${title}</summary>\n\n${(0,markdown/* markdownTable */.Qj)(header, rows)}\n\n</details>`;
const renderComparison = ({ verdict, differences }) => [
    `### Against the expected environment: ${verdict}`,
    ...(differences.length > 0
        ? [
            (0,markdown/* markdownTable */.Qj)(["what", "expected", "here"], differences
                .slice(0, 100)
                .map(({ what, expected, actual }) => [(0,markdown/* codeSpan */.SS)(what), (0,markdown/* codeSpan */.SS)(expected), (0,markdown/* codeSpan */.SS)(actual)])),
        ]
        : ["Nothing differs."]),
].join("\n\n");

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/environment.ts
var src_environment = __webpack_require__(65662);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
;// CONCATENATED MODULE: ../packages/environments/src/compare-environments.ts
const absent = "(none)";
/** Compares an environment with the one that was expected. */
const compareEnvironments = (expected, actual) => {
    const [a, b] = [expected.identity, actual.identity];
    const breaking = [];
    const lesser = [];
    const note = (list, what, was, is) => {
        if (was !== is)
            list.push({ what, expected: was ?? absent, actual: is ?? absent });
    };
    note(breaking, "implementation", a.implementation, b.implementation);
    note(breaking, "Python", minorOf(a.python), minorOf(b.python));
    const were = new Map(a.distributions.map(({ name, version }) => [name, version]));
    const are = new Map(b.distributions.map(({ name, version }) => [name, version]));
    const packages = [];
    for (const [name, version] of were)
        note(packages, name, version, are.get(name) ?? null);
    breaking.push(...packages.sort((x, y) => weigh(y) - weigh(x) || (x.what < y.what ? -1 : 1)));
    note(lesser, "system", `${a.os} ${a.arch}`, `${b.os} ${b.arch}`);
    note(lesser, "C library", a.libc, b.libc);
    if (minorOf(a.python) === minorOf(b.python))
        note(lesser, "Python", a.python, b.python);
    note(lesser, "ABI", a.abi, b.abi);
    for (const [name, version] of are)
        if (!were.has(name))
            note(lesser, name, null, version);
    note(lesser, "manager", a.manager, b.manager);
    note(lesser, "lock", a.lock?.sha256 ?? null, b.lock?.sha256 ?? null);
    const numeric = [];
    for (const name of new Set([...Object.keys(expected.numeric), ...Object.keys(actual.numeric)]))
        note(numeric, name, expected.numeric[name] ?? null, actual.numeric[name] ?? null);
    const same = expected.fingerprint === actual.fingerprint;
    return {
        verdict: breaking.length > 0 ? "different" : !same ? "compatible" : numeric.length > 0 ? "same" : "identical",
        differences: [...breaking, ...lesser, ...numeric],
    };
};
const minorOf = (version) => version.split(".").slice(0, 2).join(".");
/** A package that is not there is worst, then another major version, then another minor, then the rest. */
const weigh = ({ expected, actual }) => {
    if (actual === absent)
        return 4;
    const [a, b] = [expected.split("."), actual.split(".")];
    return a[0] !== b[0] ? 3 : a[1] !== b[1] ? 2 : 1;
};

;// CONCATENATED MODULE: ../packages/environments/src/parse-requirements.ts
/** PEP 503: runs of -, _ and . are one -, lower case. */
const normaliseName = (name) => name.toLowerCase().replace(/[-_.]+/g, "-");
/** Options of a requirements file that say where packages come from and not which. */
const harmlessOptions = /^(-i|--index-url|--extra-index-url|--no-index|-f|--find-links|--no-binary|--only-binary|--prefer-binary|--require-hashes|--trusted-host|--pre)(\s|=|$)/;
// PEP 508 name, extras, == version (no wildcard), marker; then pip's per-requirement options.
const pinned = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*={2,3}\s*([A-Za-z0-9][A-Za-z0-9._+!-]*)\s*(;[^#]*?)?((?:\s+--hash[=\s]\S+)*)$/;
/**
 * Reads a requirements file as a lock: every requirement pinned with ==, to versions that an index cannot change under it.
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
const parseRequirements = (text) => {
    const pins = [];
    const faults = [];
    for (const { line, text: logical } of joinLines(text)) {
        if (logical === "" || harmlessOptions.test(logical))
            continue;
        const match = pinned.exec(logical);
        if (match)
            pins.push({
                name: normaliseName(match[1]),
                version: match[2],
                conditional: match[3] !== undefined,
                hashed: Boolean(match[4]),
                line,
            });
        else
            faults.push({ line, text: logical.slice(0, 100), why: describeFault(logical) });
    }
    const hashed = pins.some((pin) => pin.hashed);
    if (hashed)
        for (const { name, version, line } of pins.filter((pin) => !pin.hashed))
            faults.push({ line, text: `${name}==${version}`, why: "has no --hash while others have" });
    return { pins, faults: faults.sort((a, b) => a.line - b.line), hashed };
};
/** Lines joined by a backslash, without comments, numbered by their first. */
const joinLines = (text) => {
    const joined = [];
    let pending;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, "")
        .split(/\r?\n/)
        .entries()) {
        const line = pending ? pending.line : index + 1;
        const bare = raw.replace(/(^|\s)#.*$/, "");
        const whole = (pending?.text ?? "") + bare;
        pending = bare.endsWith("\\") ? { line, text: whole.slice(0, -1) } : undefined;
        if (!pending)
            joined.push({ line, text: whole.trim() });
    }
    if (pending)
        joined.push({ ...pending, text: pending.text.trim() });
    return joined;
};
const describeFault = (text) => {
    if (/^(-r|--requirement|-c|--constraint)(\s|=)/.test(text))
        return "takes in another file; a lock is one file";
    if (/^(-e|--editable)(\s|=)/.test(text))
        return "is editable: its content is not pinned";
    if (text.startsWith("-"))
        return "is an option that setup-env does not know";
    if (/@|:\/\//.test(text))
        return "is a URL or a path: its content is not pinned";
    if (/==[^,;]*\*/.test(text))
        return "has a wildcard";
    return "is not pinned with ==";
};

;// CONCATENATED MODULE: ../packages/environments/src/run-tool.ts

/** Runs a short command of a tool and reads what it says. No shell, no input. */
const askTool = async (program, args, options) => {
    const { execa } = await __webpack_require__.e(/* import() */ 6456).then(__webpack_require__.bind(__webpack_require__, 36456));
    const result = await execa(program, args, { ...settings(options), reject: false });
    if (result.code === "ENOENT" || result.code === "EACCES")
        return undefined;
    return { stdout: result.stdout, stderr: result.stderr, exitCode: result.exitCode };
};
/**
 * Runs a tool that works for a while and hands over its output line by line.
 * @throws UserError with the tool's last lines where it fails.
 */
const runTool = async (program, args, options) => {
    const { execa } = await __webpack_require__.e(/* import() */ 6456).then(__webpack_require__.bind(__webpack_require__, 36456));
    const running = execa(program, args, { ...settings(options), reject: false, all: true, buffer: false });
    const last = [];
    for await (const line of running.iterable({ from: "all" })) {
        if (last.push(line.slice(0, 500)) > 20)
            last.shift();
        options.onLine(line);
    }
    const { exitCode, shortMessage } = await running;
    if (exitCode === 0)
        return;
    const how = exitCode === undefined ? `: ${shortMessage}` : ` with exit code ${exitCode}`;
    throw new user_error.UserError(`${options.purpose} failed${how}.\n${last.map((line) => `  | ${line}`).join("\n")}`);
};
const settings = ({ cwd, env }) => ({
    ...(cwd !== undefined && { cwd }),
    env: Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined)),
    extendEnv: false,
    stdin: "ignore",
    timeout: 30 * 60_000,
});

;// CONCATENATED MODULE: ../packages/environments/src/probe-python.ts



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
const probePython = async (program, env) => {
    // -I: neither the current folder, nor PYTHON* variables, nor the user's own site-packages.
    const result = await askTool(program, ["-I", "-c", script], { env });
    if (result?.exitCode !== 0)
        return undefined;
    try {
        const facts = JSON.parse(result.stdout);
        return { ...facts, distributions: normalise(facts.distributions) };
    }
    catch {
        return undefined;
    }
};
/** As probePython, where the interpreter must start. */
const describePython = async (program, env) => {
    const facts = await probePython(program, env);
    if (facts)
        return facts;
    throw new user_error.UserError(`${program} was installed, and does not start.`);
};
const normalise = (distributions) => [
    ...new Map(distributions.map(({ name, version }) => [normaliseName(name), { name: normaliseName(name), version }])).values(),
];

;// CONCATENATED MODULE: ../packages/environments/src/python-version.ts

/** @throws UserError with the forms there are. */
const parsePythonRequest = (text, where) => {
    const clauses = text.split(",").map((part) => {
        const match = /^\s*(>=|<=|==|!=|~=|>|<)?\s*v?(\d+(?:\.\d+){0,2})(\.(?:x|\*))?\s*$/.exec(part);
        if (!match?.[2])
            throw new user_error.UserError(`Python version "${text}" (${where}) is not understood.`, {
                fix: 'Such as "3.11", "3.11.7", ">=3.10" or ">=3.10,<3.13".',
            });
        return { operator: match[1] ?? "==", parts: match[2].split(".").map(Number) };
    });
    // YAML reads 3.10 without quotes as the number 3.1, a Python that was never on a runner.
    if (clauses.some(({ parts }) => parts[0] === 3 && parts[1] === 1))
        throw new user_error.UserError(`Python version "${text}" (${where}): did you mean 3.10?`, {
            fix: 'Put it in quotes: YAML reads 3.10 as the number 3.1. Write "3.10".',
        });
    return { text, clauses };
};
/** Whether a full version such as 3.11.7 is what was asked for. */
const matchesPython = (version, request) => {
    const parts = (/^\d+(?:\.\d+)*/.exec(version)?.[0] ?? "").split(".").map(Number);
    return request.clauses.every(({ operator, parts: wanted }) => {
        const same = wanted.every((part, index) => (parts[index] ?? 0) === part);
        const order = compare(parts, wanted);
        switch (operator) {
            case "==":
                return same;
            case "!=":
                return !same;
            case ">=":
                return order >= 0;
            case "<=":
                return order <= 0;
            case ">":
                return order > 0 && !same; // PEP 440: 3.11.7 is not > 3.11
            case "<":
                return order < 0;
            default: // ~=3.11 is >=3.11 and ==3.*
                return order >= 0 && wanted.slice(0, -1).every((part, index) => parts[index] === part);
        }
    });
};
/** The `3.11` of `3.11.7`, where the request names one minor version: its interpreter may be called python3.11. */
const namedMinor = (request) => {
    const exact = request?.clauses.find(({ operator, parts }) => operator === "==" && parts.length >= 2);
    return exact && `${exact.parts[0]}.${exact.parts[1]}`;
};
const compare = (a, b) => {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
};

;// CONCATENATED MODULE: ../packages/environments/src/find-python.ts






/**
 * Looks for an interpreter of the wanted version: on PATH, in the runner's tool cache, with uv's own search.
 * @throws UserError that tells what is there and how to get what is not.
 */
const findPython = async (options) => {
    const { request, env } = options;
    const seen = new Map();
    for await (const { program, onPath } of listCandidates(options)) {
        const facts = await probePython(program, env);
        if (!facts)
            continue;
        if (!request || matchesPython(facts.version, request))
            return { ...facts, onPath };
        seen.set(facts.executable, facts.version);
    }
    const wanted = request ? ` ${request.text}` : "";
    const there = [...seen].map(([path, version]) => `${version} (${path})`).join(", ");
    throw new user_error.UserError(`There is no Python${wanted} on this machine. ${there ? `There is: ${there}.` : "There is none at all."}`, {
        fix: `Add before this step:\n  - uses: actions/setup-python@v6\n    with: {python-version: "${setupPythonVersion(request)}"}`,
    });
};
async function* listCandidates(options) {
    const { request, preferUv, env, arch } = options;
    if (preferUv)
        yield* askUv(options);
    for (const program of ["python3", "python"])
        yield { program, onPath: true };
    const minor = namedMinor(request);
    if (minor)
        yield { program: `python${minor}`, onPath: false };
    if (env.RUNNER_TOOL_CACHE)
        yield* listToolCache(env.RUNNER_TOOL_CACHE, arch, request);
    if (!preferUv)
        yield* askUv(options);
}
/** actions/setup-python's layout: Python/<version>/<arch>. Newest first. */
async function* listToolCache(root, arch, request) {
    const versions = await (0,promises_.readdir)((0,external_node_path_.join)(root, "Python")).catch(() => []);
    const newestFirst = versions.sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
    for (const version of newestFirst) {
        if (request && !matchesPython(version, request))
            continue;
        const home = (0,external_node_path_.join)(root, "Python", version, arch);
        yield {
            program: process.platform === "win32" ? (0,external_node_path_.join)(home, "python.exe") : (0,external_node_path_.join)(home, "bin", "python3"),
            onPath: false,
        };
    }
}
async function* askUv({ request, workspace, env }) {
    const args = ["python", "find", "--no-python-downloads", ...(request ? [request.text] : [])];
    const answer = await askTool("uv", args, { cwd: workspace, env });
    const program = answer?.exitCode === 0 ? answer.stdout.trim() : "";
    if (program)
        yield { program, onPath: false };
}
const setupPythonVersion = (request) => request === undefined ? "3.13" : (namedMinor(request) ?? request.text.replaceAll(",", " "));

// EXTERNAL MODULE: ../packages/contracts/src/digest.ts
var digest = __webpack_require__(95443);
;// CONCATENATED MODULE: ../packages/environments/src/fingerprint.ts

/** sha256 of the canonical JSON of an identity; the order in which distributions were found does not matter. */
const sealIdentity = (identity) => {
    const distributions = [...identity.distributions].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
    const sealed = { ...identity, distributions };
    return { identity: sealed, fingerprint: (0,digest/* digestOf */.ol)(sealed) };
};
/**
 * Variables that can move the last digits of a result. Only these are recorded: an environment is full of secrets, and
 * an allow-list cannot leak one that nobody thought of.
 */
const numericVariables = [
    "OMP_NUM_THREADS",
    "OMP_DYNAMIC",
    "OMP_PROC_BIND",
    "OPENBLAS_NUM_THREADS",
    "OPENBLAS_CORETYPE",
    "MKL_NUM_THREADS",
    "MKL_DYNAMIC",
    "MKL_CBWR",
    "BLIS_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "NUMEXPR_NUM_THREADS",
    "NPY_DISABLE_CPU_FEATURES",
    "NPY_ENABLE_CPU_FEATURES",
    "PYTHONHASHSEED",
    "CUDA_VISIBLE_DEVICES",
    "CUBLAS_WORKSPACE_CONFIG",
    "NVIDIA_TF32_OVERRIDE",
    "TF_DETERMINISTIC_OPS",
    "TF_CUDNN_DETERMINISTIC",
    "TF_ENABLE_ONEDNN_OPTS",
    "XLA_FLAGS",
];
/** The numeric part of environment.json: allowed variables that are set, and the processor. */
const collectNumeric = (env, machine) => ({
    cpu: machine.cpu,
    cpus: String(machine.cpus),
    ...Object.fromEntries(numericVariables.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name].slice(0, 200)]]))),
});

;// CONCATENATED MODULE: ../packages/environments/src/read-lock.ts





/**
 * Reads the lock that was chosen.
 * @throws UserError for one that is not there, and for a requirements file that does not pin, unless that is allowed.
 */
const readLock = async (workspace, { manager, lock }, requireLock) => {
    if (lock === null)
        return { identity: null, requirements: undefined };
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, lock)).catch((cause) => {
        throw new user_error.UserError(`The lock file "${lock}" is not in the workspace.`, {
            fix: "Check the path (input lock-file, or environment.lock in mlops.yml), and that it is in git.",
            cause,
        });
    });
    const identity = { path: lock, sha256: (0,digest/* sha256 */.sc)(bytes) };
    if (manager === "uv")
        return { identity, requirements: undefined };
    const requirements = parseRequirements(bytes.toString("utf8"));
    if (requirements.faults.length === 0)
        return { identity, requirements };
    if (requireLock)
        throw describeFaults(lock, requirements);
    return { identity: null, requirements };
};
const describeFaults = (lock, { faults }) => {
    const shown = faults.slice(0, 5).map(({ line, text, why }) => `\n  ${lock}:${line}: "${text}" ${why}`);
    const more = faults.length > shown.length ? `\n  … and ${faults.length - shown.length} more` : "";
    return new user_error.UserError(`${lock} is not a lock: it does not pin what it installs.${shown.join("")}${more}`, {
        fix: `Make one from it, such as: uv pip compile requirements.in -o ${lock}\nOr set require-lock: false; the environment is then neither cached nor the same tomorrow.`,
    });
};

// EXTERNAL MODULE: ../packages/contracts/src/group-by.ts
var group_by = __webpack_require__(96276);
;// CONCATENATED MODULE: ../packages/environments/src/match-lock.ts

/** What a virtual environment brings along by itself. Not in the lock, and not a difference from it. */
const seeds = new Set(["pip", "setuptools", "wheel"]);
/** Where installed distributions differ from the lock, in words; empty where they are equal. */
const findLockDifferences = (pins, installed) => {
    const versions = new Map(installed.map(({ name, version }) => [name, version]));
    // A name may stand several times, under different markers.
    const byName = (0,group_by/* groupBy */.$)(pins, ({ name }) => name);
    const differences = [];
    for (const [name, options] of byName) {
        const version = versions.get(name);
        if (version === undefined) {
            if (options.every(({ conditional }) => !conditional))
                differences.push(`${name} is not installed`);
        }
        else if (!options.some((pin) => sameVersion(pin.version, version)))
            differences.push(`${name} is ${version}, the lock says ${options.map((pin) => pin.version).join(" or ")}`);
    }
    for (const { name, version } of installed)
        if (!byName.has(name) && !seeds.has(name))
            differences.push(`${name} ${version} is not in the lock`);
    return differences;
};
/** PEP 440's equality, as far as pins need it: letter case, a leading v, trailing zeros, spellings of a separator. */
const sameVersion = (a, b) => canonicalVersion(a) === canonicalVersion(b);
const canonicalVersion = (version) => {
    const [main = "", local] = version.toLowerCase().replace(/^v/, "").replace(/^0+!/, "").split("+");
    const [, release = "", rest = ""] = /^((?:\d+!)?\d+(?:\.\d+)*)(.*)$/.exec(main) ?? [null, main, ""];
    const numbers = release
        .split(".")
        .map((part) => part.replace(/^0+(?=\d)/, ""))
        .join(".")
        .replace(/(\.0)+$/, "");
    const suffix = rest
        .replace(/[-_.]/g, "")
        .replace(/alpha/, "a")
        .replace(/beta/, "b")
        .replace(/(?<![a-z])(c|preview|pre)(?=\d|$)/, "rc")
        .replace(/^(\d)/, "post$1") // 1.0-1 is 1.0.post1
        .replace(/(rev|r)(?=\d|$)(?<!rc)/, "post");
    return `${numbers}${suffix}${local === undefined ? "" : `+${local.replace(/[-_]/g, ".")}`}`;
};

;// CONCATENATED MODULE: ../packages/environments/src/virtual-environment.ts






const binFolder = (path) => (0,external_node_path_.join)(path, process.platform === "win32" ? "Scripts" : "bin");
const pythonIn = (path) => (0,external_node_path_.join)(binFolder(path), process.platform === "win32" ? "python.exe" : "python");
/** Installs from the lock into a fresh virtual environment, and checks that it holds what the lock says and no more. */
const installEnvironment = async (installation) => {
    await (0,promises_.rm)(installation.path, { recursive: true, force: true });
    await (installation.manager === "uv" ? installWithUv : installWithPip)(installation);
    const facts = await describePython(pythonIn(installation.path), installation.env);
    const differences = differencesFromLock(installation, facts);
    if (differences.length === 0)
        return facts;
    throw new user_error.UserError(`What was installed is not what ${installation.lock} says: ${differences.slice(0, 5).join("; ")}${differences.length > 5 ? `; and ${differences.length - 5} more` : ""}.`, { fix: "Make the lock anew and commit it." });
};
/**
 * What a restored environment says of itself, or why it cannot be used: the interpreter it was made from is gone
 * (actions/setup-python#182), or it does not hold what the lock says.
 */
const checkEnvironment = async (installation) => {
    const facts = await probePython(pythonIn(installation.path), installation.env);
    if (!facts)
        return { fault: "its interpreter does not start" };
    if (facts.version !== installation.python.version)
        return { fault: `it has Python ${facts.version}, and ${installation.python.version} is wanted` };
    const [difference] = differencesFromLock(installation, facts);
    if (difference)
        return { fault: difference };
    if (installation.manager === "uv") {
        const check = await askTool("uv", [...uvSync(installation), "--check", "--offline"], uvOptions(installation));
        if (check?.exitCode !== 0)
            return { fault: "uv says that it differs from uv.lock" };
    }
    return { facts };
};
/** pip's lock is read here; uv compares with its own lock itself. */
const differencesFromLock = ({ requirements }, { distributions }) => requirements && requirements.faults.length === 0
    ? findLockDifferences(requirements.pins, distributions)
    : [];
const installWithPip = async ({ path, python, env, lock, workspace, requirements, onLine }) => {
    const pip = choosePip(python);
    await runTool(python.executable, ["-m", "venv", ...(pip === "own" ? [] : ["--without-pip"]), path], {
        purpose: "Making the virtual environment",
        env,
        onLine,
    });
    const program = pip === "own" ? pythonIn(path) : python.executable;
    const target = pip === "own" ? [] : ["--python", pythonIn(path)];
    const call = ["-I", "-m", "pip", ...target, "--no-input", "--disable-pip-version-check", "--no-color"];
    const pinned = requirements?.faults.length === 0;
    await runTool(program, [
        ...[...call, "install", "--progress-bar", "off"],
        // A lock names everything; what it does not name must not come in behind it.
        ...(pinned ? ["--no-deps"] : []),
        ...(requirements?.hashed ? ["--require-hashes"] : []),
        ...["-r", lock],
    ], { purpose: `pip install -r ${lock}`, cwd: workspace, env, onLine });
    const check = await askTool(program, [...call, "check"], { env });
    if (check?.exitCode !== 0)
        throw new user_error.UserError(`${lock} does not hold all that its packages need:\n${indent(check?.stdout ?? "")}`, {
            fix: "A lock names every package, also those that others need. Make it with uv pip compile or pip-compile, or by pip freeze.",
        });
};
/**
 * The interpreter's own pip installs into another environment from 22.3 on (`--python`), which saves seconds and the
 * 10 MB of a pip in each; else the environment gets one from ensurepip.
 */
const choosePip = ({ distributions, pip, executable }) => {
    const [major = 0, minor = 0] = (distributions.find(({ name }) => name === "pip")?.version ?? "")
        .split(".")
        .map(Number);
    if (major > 22 || (major === 22 && minor >= 3))
        return "base";
    if (pip !== null)
        return "own";
    throw new user_error.UserError(`${executable} has neither pip nor ensurepip.`, {
        fix: "On Debian and Ubuntu: apt-get install python3-pip python3-venv. Or use actions/setup-python before this step.",
    });
};
/** The version of the pip that installs. */
const pipVersion = (python) => choosePip(python) === "own"
    ? python.pip
    : python.distributions.find(({ name }) => name === "pip").version;
const installWithUv = async (installation) => {
    const version = await askTool("uv", ["--version"], { env: installation.env });
    if (!version)
        throw new user_error.UserError("manager is uv, and uv is not on this machine.", {
            fix: "Add before this step:\n  - uses: astral-sh/setup-uv@v7",
        });
    await runTool("uv", uvSync(installation), {
        purpose: "uv sync",
        onLine: installation.onLine,
        ...uvOptions(installation),
    });
};
/** --locked: fail where uv.lock does not fit pyproject.toml, rather than change it. */
const uvSync = ({ python, lock }) => [
    ...["sync", "--no-progress", "--python", python.executable],
    ...(lock === null ? [] : ["--locked"]),
];
const uvOptions = ({ workspace, lock, path, env }) => ({
    cwd: (0,external_node_path_.join)(workspace, lock ?? ".", lock === null ? "." : ".."),
    env: { ...env, UV_PROJECT_ENVIRONMENT: path, UV_PYTHON_DOWNLOADS: "never", VIRTUAL_ENV: undefined },
});
const indent = (text) => text
    .trim()
    .split("\n")
    .slice(0, 10)
    .map((line) => `  ${line}`)
    .join("\n");

// EXTERNAL MODULE: ../packages/runner/src/child-environment.ts
var child_environment = __webpack_require__(58762);
// EXTERNAL MODULE: ../packages/runner/src/run-directory.ts
var run_directory = __webpack_require__(49919);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ../packages/environments/src/detect-manager.ts

/** Lock files of managers, by name. Those without a manager of ours are refused rather than passed over. */
const locks = {
    "uv.lock": "uv",
    "requirements.lock": "pip",
    "requirements.txt": "pip",
    "poetry.lock": undefined,
    "pdm.lock": undefined,
    "Pipfile.lock": undefined,
    "pixi.lock": undefined,
    "conda-lock.yml": undefined,
    "environment.yml": undefined,
    "renv.lock": undefined,
};
const lockNames = Object.keys(locks);
/**
 * Chooses the manager by the lock files at the workspace's root.
 * @throws UserError where two managers are found, where the only one is none of ours, and where the wanted one has no lock.
 */
const detectManager = (present, wanted) => {
    if (wanted.manager === "none")
        return { manager: "none", lock: null };
    if (wanted.lock !== undefined) {
        const manager = wanted.manager === "auto" ? managerOf(wanted.lock) : wanted.manager;
        return { manager, lock: wanted.lock };
    }
    return wanted.manager === "auto"
        ? chooseByLock(present)
        : findLock(wanted.manager, present, wanted.requireLock);
};
const managerOf = (lock) => {
    const name = lock.split("/").pop();
    const manager = Object.hasOwn(locks, name) ? locks[name] : name.endsWith(".txt") ? "pip" : undefined;
    if (manager)
        return manager;
    throw new user_error.UserError(`lock-file "${lock}" is of no manager that setup-env knows.`, {
        fix: "It reads uv.lock (uv) and requirements files (pip). Name the manager too if it is a requirements file.",
    });
};
const chooseByLock = (present) => {
    const found = lockNames.filter((name) => present.includes(name));
    const managers = new Set(found.map((name) => locks[name] ?? name));
    if (managers.size > 1)
        throw new user_error.UserError(`The repository has lock files of more than one manager: ${found.join(", ")}.`, {
            fix: "Say which one: input manager (uv, pip or none), or environment.manager in mlops.yml.",
        });
    const [name] = found;
    if (name === undefined)
        return { manager: "none", lock: null };
    const manager = locks[name];
    if (manager)
        return { manager, lock: name };
    throw new user_error.UserError(`The repository has ${name}, and setup-env does not know its manager; it knows uv, pip and none.`, {
        fix: "Export it to requirements.txt with pinned versions, or set manager: none and install by a step of your own.",
    });
};
const findLock = (manager, present, requireLock) => {
    const name = lockNames.find((lock) => locks[lock] === manager && present.includes(lock));
    if (name !== undefined)
        return { manager, lock: name };
    if (!requireLock && manager === "uv")
        return { manager, lock: null };
    throw new user_error.UserError(`manager is ${manager}, and the repository has no ${manager === "uv" ? "uv.lock" : "requirements.lock or requirements.txt"}.`, {
        fix: manager === "uv"
            ? "Run uv lock and commit uv.lock, or set require-lock: false to let it be resolved anew each time."
            : "Make one with uv pip compile or pip-compile and commit it, or name another file in lock-file.",
    });
};

// EXTERNAL MODULE: ../packages/runner/src/read-project.ts
var read_project = __webpack_require__(7186);
;// CONCATENATED MODULE: ../actions/setup-env/src/choose-settings.ts







/** Puts inputs, mlops.yml (which may be absent here) and the lock files that are there together. */
const chooseSettings = async (inputs) => {
    const { workspace, config } = inputs;
    const known = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, config)) || config !== "mlops.yml";
    const environment = known ? (await (0,read_project.readProject)(workspace, config)).environment : undefined;
    const lock = inputs.lockFile ?? environment?.lock;
    if (lock !== undefined && (/^([/\\]|[a-zA-Z]:)/.test(lock) || lock.split(/[/\\]/).includes("..")))
        throw new user_error.UserError(`lock-file "${lock}" must be a path inside the workspace: relative, without "..".`);
    const chosen = detectManager(await (0,promises_.readdir)(workspace), {
        manager: inputs.manager ?? environment?.manager ?? "auto",
        lock: lock?.replaceAll("\\", "/"),
        requireLock: inputs.requireLock,
    });
    const [text, where] = inputs.pythonVersion
        ? [inputs.pythonVersion, "input python-version"]
        : [environment?.python, `${config}: environment.python`];
    return { chosen, request: text === undefined ? undefined : parsePythonRequest(text, where) };
};

;// CONCATENATED MODULE: ../packages/environments/src/cache-key.ts

/**
 * The key of an installed environment. There is no shorter key to fall back on: an environment of another lock would be
 * deleted after the restore, because it does not hold what the lock says.
 * @throws RangeError on an empty part, which would let different environments share a key.
 */
const buildCacheKey = (parts) => {
    for (const [name, value] of Object.entries(parts))
        if (!value)
            throw new RangeError(`cache key: ${name} is empty`);
    const { system, arch, python, interpreterDigest, installPath, manager, lockDigest } = parts;
    return [
        "env1",
        system,
        arch,
        `python${python}+${interpreterDigest.slice(0, 12)}`,
        (0,digest/* sha256 */.sc)(installPath).slice(0, 12),
        manager,
        lockDigest.slice(0, 32),
    ]
        .join("-")
        .replace(/[^A-Za-z0-9.+_-]/g, "_"); // the service refuses commas and the like
};

;// CONCATENATED MODULE: ../packages/environments/src/cache-policy.ts
/** Runs on the default branch's rights, on behalf of somebody who may be anyone: what they fill, others would run. */
const borrowedRights = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
]);
const readers = new Set([
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
    "merge_group",
]);
const off = (why) => ({ read: false, write: false, why });
const readOnly = (why) => ({ read: true, write: false, why });
/**
 * Whether to read and to fill the cache. `auto` is careful about who could poison what others will run:
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
const decideCache = ({ mode, event, ref, defaultBranch, hasLock }) => {
    if (mode === "false")
        return off("cache: false");
    if (!hasLock)
        return off("without a lock there is nothing to key a cache by");
    if (mode === "true")
        return { read: true, write: true, why: "cache: true" };
    if (mode === "read-only")
        return readOnly("cache: read-only");
    if (event === "release" || ref.startsWith("refs/tags/"))
        return off("a release is built from nothing but its lock");
    if (borrowedRights.has(event))
        return off(`${event} runs with rights that its author may not have`);
    if (readers.has(event))
        return readOnly(`${event} does not fill the cache of the base branch`);
    if (defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`)
        return readOnly(`only ${defaultBranch} fills it`);
    return { read: true, write: true, why: "the default branch" };
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ../packages/environments/src/hash-interpreter.ts





/** sha256 over the interpreter's file and the description of its build. */
const hashInterpreter = async ({ base, build }) => {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(build);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(await (0,promises_.realpath)(base)), hash, { end: false });
    return hash.digest("hex");
};
/** Name and version of the operating system, such as linux-ubuntu24.04. */
const nameSystem = async (platform) => {
    if (platform !== "linux")
        return `${platform}-${(0,external_node_os_.release)()}`;
    const text = await (0,promises_.readFile)("/etc/os-release", "utf8").catch(() => "");
    const field = (name) => new RegExp(`^${name}="?([^"\n]*)"?$`, "m").exec(text)?.[1] ?? "";
    return `linux-${field("ID") || "unknown"}${field("VERSION_ID") || (0,external_node_os_.release)()}`;
};

;// CONCATENATED MODULE: ../actions/setup-env/src/provide-environment.ts








/** Brings the environment of a lock onto this machine: from the cache where it is sound there, else installed and saved. */
const provideEnvironment = async ({ manager, lockPath, lock, python }, env, inputs, { log, cache, showTool }) => {
    const label = (0,digest/* sha256 */.sc)(`${manager} ${lockPath} ${lock.identity?.sha256 ?? ""}`).slice(0, 8);
    const path = (0,external_node_path_.join)(inputs.tempDirectory, `mlops-env-${label}`);
    const installation = {
        manager,
        workspace: inputs.workspace,
        path,
        python,
        env,
        lock: lockPath,
        requirements: lock.requirements,
        onLine: log.info,
    };
    const policy = decideCache({ ...inputs, mode: inputs.cache, hasLock: lock.identity !== null });
    log.info(`cache: ${policy.write ? "read and filled" : policy.read ? "read only" : "off"} (${policy.why})`);
    const key = policy.read ? await keyOf(installation, lock, inputs) : "";
    if (policy.read) {
        await (0,promises_.rm)(path, { recursive: true, force: true });
        if (await leniently(log, "restoring", () => cache.restore([path], key))) {
            const checked = await checkEnvironment(installation);
            if ("facts" in checked)
                return { facts: checked.facts, path, cache: "hit", installSeconds: 0 };
            log.warn(`The cached environment is not used, because ${checked.fault}. It is built anew.`);
        }
    }
    const started = performance.now();
    const facts = await log.group(`Install from ${lockPath ?? "pyproject.toml"} with ${manager}`, () => showTool(() => installEnvironment(installation)));
    const installSeconds = (performance.now() - started) / 1000;
    // Here and not after the job: a step that fails later must not cost the next run its cache (actions/cache#92).
    if (policy.write)
        await leniently(log, "saving", () => cache.save([path], key));
    return { facts, path, cache: policy.read ? "miss" : "off", installSeconds };
};
const keyOf = async ({ manager, path, python, env }, lock, { machine }) => {
    const uv = manager === "uv" ? await askTool("uv", ["--version"], { env }) : undefined;
    const version = manager === "uv" ? (uv?.stdout.split(" ")[1] ?? "absent") : pipVersion(python);
    return buildCacheKey({
        system: await nameSystem(machine.platform),
        arch: machine.arch,
        python: python.version,
        interpreterDigest: await hashInterpreter(python),
        installPath: path,
        manager: `${manager}${version}`,
        lockDigest: lock.identity.sha256,
    });
};
/** A cache is a convenience: where its service fails, the environment is installed as if there were none. */
const leniently = async (log, what, act) => {
    try {
        return await act();
    }
    catch (error) {
        log.warn(`${what} the cache failed: ${error.message}`);
        return undefined;
    }
};

;// CONCATENATED MODULE: ../actions/setup-env/src/setup-env.ts













/** Finds Python, installs from the lock or takes the cached, makes it the environment of later steps, records it. */
const setupEnvironment = async (inputs, ports) => {
    const settings = await chooseSettings(inputs);
    const env = (0,child_environment/* withholdSecrets */.RK)(inputs.env);
    const made = settings.chosen.manager === "none"
        ? await useInterpreter(settings, env, inputs, ports)
        : await useLock(settings, env, inputs, ports);
    const { platform, arch, image, ...machine } = inputs.machine;
    const surroundings = { os: platform, arch };
    const value = {
        ...sealIdentity({ ...surroundings, ...made.identity }),
        numeric: collectNumeric(inputs.env, machine),
        context: { ...made.context, runner_image: image, created_at: ports.now().toISOString() },
    };
    const directory = (0,external_node_path_.resolve)(inputs.workspace, inputs.runDirectory);
    const environmentFile = await (0,run_directory/* writeRunFile */.XY)(directory, run_directory/* runFiles */.NW.environment, src_environment/* environmentContract */.C, value);
    const environment = { schema: "mlops/environment@1", ...value };
    const comparison = inputs.expected === undefined
        ? undefined
        : await compareWith(inputs.workspace, inputs.expected, environment);
    return {
        environment,
        environmentFile,
        comparison,
        failure: comparison && judge(comparison, inputs.compare),
    };
};
/** manager none: the interpreter as it is. Packages that happen to lie beside it are not recorded, nor counted on. */
const useInterpreter = async ({ request }, env, { workspace, machine }, { log, addToPath }) => {
    const off = { cache: "off", install_seconds: 0 };
    const search = { request, preferUv: false, workspace, env, arch: machine.arch };
    const found = await findPython(search).catch((error) => {
        if (request)
            throw error;
        log.info("No Python on this machine, and none was asked for.");
        return undefined;
    });
    if (!found)
        return {
            identity: {
                manager: "none",
                implementation: "none",
                python: "none",
                abi: null,
                libc: null,
                lock: null,
                distributions: [],
            },
            context: { python_path: null, ...off },
        };
    if (!found.onPath)
        addToPath((0,external_node_path_.dirname)(found.executable));
    return {
        identity: { manager: "none", ...describeInterpreter(found), lock: null, distributions: [] },
        context: { python_path: found.executable, ...off },
    };
};
const useLock = async ({ chosen, request }, env, inputs, ports) => {
    const manager = chosen.manager;
    const lock = await readLock(inputs.workspace, chosen, inputs.requireLock);
    if (!lock.identity)
        ports.log.warn("Nothing pins this environment (require-lock: false): tomorrow it may be another.");
    const python = await findPython({
        request,
        preferUv: manager === "uv",
        workspace: inputs.workspace,
        env,
        arch: inputs.machine.arch,
    });
    const wanted = { manager, lockPath: chosen.lock, lock, python };
    const { facts, path, cache, installSeconds } = await provideEnvironment(wanted, env, inputs, ports);
    ports.addToPath(binFolder(path));
    ports.exportVariable("VIRTUAL_ENV", path);
    return {
        identity: {
            manager,
            ...describeInterpreter(facts),
            lock: lock.identity,
            // pip installs the rest and is not imported by it.
            distributions: facts.distributions.filter(({ name }) => name !== "pip"),
        },
        context: { python_path: pythonIn(path), cache, install_seconds: installSeconds },
    };
};
const describeInterpreter = ({ implementation, version, abi, libc }) => ({
    implementation,
    python: version,
    abi,
    libc,
});
const compareWith = async (workspace, path, actual) => {
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), "utf8").catch((cause) => {
        throw new user_error.UserError(`expect-environment "${path}" cannot be read.`, { cause });
    });
    return compareEnvironments(src_environment/* environmentContract */.C.parse(text, path), actual);
};
const judge = ({ verdict, differences }, compare) => {
    const enough = {
        exact: ["identical", "same"],
        compatible: ["identical", "same", "compatible"],
        report: undefined,
    };
    if (enough[compare]?.includes(verdict) ?? true)
        return undefined;
    const shown = differences
        .slice(0, 10)
        .map(({ what, expected, actual }) => `\n  ${what}: expected ${expected}, here ${actual}`);
    return new user_error.UserError(`The environment is ${verdict}, and compare is ${compare}.${shown.join("")}`, {
        fix: "Install from the lock of the expected environment, or set compare to what must agree.",
    });
};

;// CONCATENATED MODULE: ../actions/setup-env/src/main.ts








const main = () => (0,run_action/* runAction */.C)({
    readInputs: readInputs,
    execute: (inputs) => setupEnvironment(inputs, {
        log: log/* actionsLog */._,
        now: () => new Date(),
        cache: { restore: restoreCache, save: saveCache },
        showTool: stop_commands/* withCommandsStopped */.c,
        addToPath: addToPath,
        exportVariable: exportVariable,
    }),
    writeOutputs: writeOutputs,
});


/***/ }),

/***/ 96276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Map.groupBy, which Node 20 lacks: the actions run on 24, the command on a laptop may not. Keys in order of first sight. */
const groupBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
};


/***/ })

};
