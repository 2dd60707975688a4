export const id = 4964;
export const ids = [4964];
export const modules = {

/***/ 14964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../packages/runner/src/log.ts
var log = __webpack_require__(96150);
// EXTERNAL MODULE: ../packages/runner/src/run-action.ts
var run_action = __webpack_require__(28908);
// EXTERNAL MODULE: ../packages/runner/src/run-directory.ts
var run_directory = __webpack_require__(49919);
// EXTERNAL MODULE: ../packages/runner/src/stop-commands.ts
var stop_commands = __webpack_require__(92149);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ../packages/runner/src/context.ts
var src_context = __webpack_require__(97247);
// EXTERNAL MODULE: ../packages/runner/src/inputs.ts
var inputs = __webpack_require__(45395);
;// CONCATENATED MODULE: ../packages/training/src/determinism.ts
/**
 * Variables that take avoidable randomness out of a run that has a seed. They do not seed any library: that stays the
 * script's own job. Variables that are set already are left alone.
 * - PYTHONHASHSEED: order of sets of strings. https://docs.python.org/3/using/cmdline.html#envvar-PYTHONHASHSEED
 * - CUBLAS_WORKSPACE_CONFIG: https://docs.nvidia.com/cuda/cublas/#results-reproducibility
 * - thread counts: a sum split over another number of threads rounds otherwise, so the number is fixed and recorded.
 */
const determinismVariables = (seed, threads, present) => {
    const wanted = {
        PYTHONHASHSEED: String(seed),
        CUBLAS_WORKSPACE_CONFIG: ":4096:8",
        OMP_NUM_THREADS: String(threads),
        OPENBLAS_NUM_THREADS: String(threads),
        MKL_NUM_THREADS: String(threads),
        OMP_DYNAMIC: "FALSE",
        MKL_DYNAMIC: "FALSE",
    };
    return Object.fromEntries(Object.entries(wanted).filter(([name]) => present[name] === undefined));
};
/** The largest seed that PYTHONHASHSEED and NumPy take. */
const largestSeed = 2 ** 32 - 1;

;// CONCATENATED MODULE: ../packages/training/src/hardware.ts
/**
 * The same words for equal machines: memory is rounded, because a system tells a little less than there is, and not
 * always as much less.
 */
const describeMachine = ({ cpus, cores, memoryBytes, platform, arch, image }) => {
    const model = cpus[0]?.model.replace(/\s+/g, " ").trim();
    return {
        // Where Linux on ARM tells no model, Node says "unknown".
        cpu: model && model !== "unknown" ? model : null,
        cores,
        memory_gib: Math.round(memoryBytes / 2 ** 30),
        os: platform,
        arch,
        image: image.filter(Boolean).join(" ") || null,
    };
};

;// CONCATENATED MODULE: ../actions/train/src/inputs.ts





const readInputs = () => {
    const context = (0,src_context/* readContext */.y)();
    const [command, data, params] = [(0,inputs/* readText */.yR)("command"), (0,inputs/* readLines */.Se)("data"), (0,inputs/* readText */.yR)("params")];
    const seed = (0,inputs/* readNumber */.kz)("seed", { min: 0, max: largestSeed });
    return {
        workspace: context.workspace,
        config: (0,inputs/* readText */.yR)("config") ?? "mlops.yml",
        model: (0,inputs/* readText */.yR)("model"),
        overrides: {
            ...(command !== undefined && { command }),
            ...(data.length > 0 && { data }),
            ...(params !== undefined && { params }),
            ...(seed !== undefined && { seed }),
        },
        runDirectory: (0,inputs/* readText */.yR)("run-directory") ?? ".mlops",
        maxMinutes: (0,inputs/* readNumber */.kz)("max-minutes", { min: 0.01, max: 60 * 24 * 7 }),
        artifact: (0,inputs/* readFlag */.fG)("artifact", true),
        artifactService: Boolean(process.env.ACTIONS_RUNTIME_TOKEN && process.env.ACTIONS_RESULTS_URL),
        environmentFile: (0,inputs/* readText */.yR)("environment-file"),
        source: {
            repository: `${context.repository.owner}/${context.repository.name}`,
            ref: context.ref || null,
            event: context.eventName || null,
            actor: context.actor || null,
            run_id: context.runId,
            run_attempt: context.runAttempt,
            run_url: context.runUrl,
        },
        env: process.env,
        platform: process.platform,
        threads: (0,external_node_os_.availableParallelism)(),
        hardware: describeMachine({
            cpus: (0,external_node_os_.cpus)(),
            cores: (0,external_node_os_.availableParallelism)(),
            memoryBytes: (0,external_node_os_.totalmem)(),
            platform: process.platform,
            arch: process.arch,
            image: [process.env.ImageOS, process.env.ImageVersion],
        }),
    };
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/markdown.ts
var markdown = __webpack_require__(8246);
// EXTERNAL MODULE: ../packages/runner/src/outputs.ts
var outputs = __webpack_require__(86810);
;// CONCATENATED MODULE: ../actions/train/src/outputs.ts




const writeOutputs = async (result) => {
    const { run, runFile, metrics } = result;
    (0,outputs/* setOutputs */.n)({
        status: run.status,
        "run-key": run.run_key,
        "run-file": runFile,
        "model-dir": run.status === "completed" ? (0,external_node_path_.join)((0,external_node_path_.dirname)(runFile), run.outputs.model_dir) : "",
        metrics: JSON.stringify(metrics),
        "command-seconds": run.command.seconds.toFixed(3),
        "summary-line": summaryLine(result),
    });
    console.log(summaryLine(result));
    await (0,outputs/* writeSummary */.S)(renderSummary(result));
    if (result.failure)
        throw result.failure;
};
/** `auc 0.671 · 3 files, 12 KB · run key 77ab…` */
const summaryLine = ({ run, metrics }) => {
    const key = `run key ${run.run_key.slice(0, 4)}…`;
    if (run.status !== "completed")
        return `${run.status} · ${key}`;
    const [first] = Object.entries(metrics);
    const size = run.outputs.files.reduce((sum, file) => sum + file.size, 0);
    return [
        ...(first ? [`${first[0]} ${(0,format/* formatNumber */.ZV)(first[1])}`] : []),
        `${(0,format/* countOf */.pq)(run.outputs.files.length, "file")}, ${(0,format/* formatBytes */.z3)(size)}`,
        key,
    ].join(" · ");
};
const renderSummary = (result) => {
    const { run, metrics, failure } = result;
    const title = run.status === "completed" ? "trained" : run.status;
    return [
        `## ${(0,markdown/* plainText */.wh)(run.model)}: ${title}`,
        describeOutcome(result),
        ...(failure ? [(0,markdown/* codeBlock */.DV)(failure.message.split("\n"))] : []),
        ...(Object.keys(metrics).length > 0
            ? [
                (0,markdown/* markdownTable */.Qj)(["metric", "value"], Object.entries(metrics).map(([name, value]) => [(0,markdown/* codeSpan */.SS)(name), (0,format/* formatNumber */.ZV)(value)])),
            ]
            : []),
        "### What went in",
        (0,markdown/* markdownTable */.Qj)(["", ""], inputRows(result)),
        ...(run.outputs.files.length > 0 ? ["### What came out", outputTable(result)] : []),
        `**Next:** ${describeNext(result)}`,
    ].join("\n\n");
};
const describeOutcome = ({ run }) => `${(0,markdown/* codeSpan */.SS)(run.command.line)} ${run.status === "completed" ? "took" : "ran for"} ${run.command.seconds.toFixed(1)} s.`;
const inputRows = ({ run }) => [
    ["run key", (0,markdown/* codeSpan */.SS)(run.run_key)],
    ["code", describeCode(run.source)],
    [
        "data",
        `${(0,format/* countOf */.pq)(run.data.length, "file")}, ${(0,format/* formatBytes */.z3)(run.data.reduce((sum, { size }) => sum + size, 0))}, digest ${(0,markdown/* codeSpan */.SS)(run.data_digest.slice(0, 12))}`,
    ],
    ["params", Object.keys(run.params).length ? (0,markdown/* codeSpan */.SS)(JSON.stringify(run.params).slice(0, 500)) : "none"],
    ["seed", run.seed === null ? "none" : String(run.seed)],
    [
        "environment",
        run.environment
            ? `Python ${(0,markdown/* plainText */.wh)(run.environment.python)}, fingerprint ${(0,markdown/* codeSpan */.SS)(run.environment.fingerprint.slice(0, 12))}`
            : "not recorded",
    ],
];
const describeCode = ({ commit, tree, dirty }) => commit && tree
    ? `commit ${(0,markdown/* codeSpan */.SS)(commit.slice(0, 12))}, tree ${(0,markdown/* codeSpan */.SS)(tree.slice(0, 12))}${dirty ? ", **with uncommitted changes**" : ""}`
    : "not in git";
const outputTable = ({ run }) => {
    const { files, predictions, golden } = run.outputs;
    const shown = files
        .slice(0, 50)
        .map((file) => ({ ...file, path: `${run.outputs.model_dir}/${file.path}` }));
    const rows = [...shown, predictions, golden]
        .filter((file) => file !== null)
        .map(({ path, size, sha256 }) => [(0,markdown/* codeSpan */.SS)(path), (0,format/* formatBytes */.z3)(size), (0,markdown/* codeSpan */.SS)(sha256.slice(0, 12))]);
    const more = files.length > shown.length ? `\n\n… and ${files.length - shown.length} more files.` : "";
    return (0,markdown/* markdownTable */.Qj)(["file", "size", "sha256"], rows) + more;
};
const describeNext = ({ run, shared }) => run.status === "completed"
    ? `evaluate-gate compares this run with the champion.${shared ? " Later jobs find it by its artifact." : ""}`
    : run.status === "cancelled"
        ? "run the job again; nothing was uploaded."
        : "mend what the message above says and run the job again; nothing was uploaded.";

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../packages/contracts/src/metrics.ts
var src_metrics = __webpack_require__(77166);
// EXTERNAL MODULE: ../packages/contracts/src/run.ts
var src_run = __webpack_require__(68370);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/runner/src/child-environment.ts
var child_environment = __webpack_require__(58762);
// EXTERNAL MODULE: ../packages/runner/src/read-project.ts
var read_project = __webpack_require__(7186);
// EXTERNAL MODULE: ../packages/contracts/src/digest.ts
var digest = __webpack_require__(95443);
;// CONCATENATED MODULE: ../packages/training/src/check-golden.ts

/** Checks golden.jsonl: each line a JSON object with `request` and `response`. Returns the number of lines. */
const checkGolden = (text, path) => {
    const lines = text.split(/\r?\n/);
    let count = 0;
    for (const [index, line] of lines.entries()) {
        if (line.trim() === "")
            continue;
        count++;
        const fault = findFault(line);
        if (fault)
            throw new user_error.UserError(`${path}:${index + 1}: ${fault}.`, {
                fix: 'Each line is one request and the answer that a deployment must repeat: {"request": …, "response": …}.',
            });
    }
    if (count === 0)
        throw new user_error.UserError(`${path} is empty: a golden file needs at least one line.`);
    return count;
};
const findFault = (line) => {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch (error) {
        return `not JSON: ${error.message}`;
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return "not a JSON object";
    for (const key of ["request", "response"])
        if (!Object.hasOwn(value, key))
            return `"${key}" is missing`;
    return undefined;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ../packages/training/src/inside-workspace.ts


/** The real place of a path, where links lead it out of the workspace; undefined where it stays inside. */
const findEscape = async (workspace, path) => {
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(workspace, path));
    const inner = (0,external_node_path_.relative)(await (0,promises_.realpath)(workspace), real);
    return inner === ".." || inner.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inner) ? real : undefined;
};

;// CONCATENATED MODULE: ../packages/training/src/copy-outputs.ts







/**
 * Copies a file or a folder's files below another folder and tells each file's size, sha256 and whether it may be run, taken from the bytes as
 * they are copied: one read, and no moment in which copy and digest can part. (A hard link would be cheaper, and a later
 * step that writes into the original would change what was registered.)
 * @param key where the path was given, for errors: `models.flights.train.outputs.model`
 * @throws UserError where there is nothing, and for links and other special files.
 */
const copyOutputs = async (workspace, path, target, key) => {
    const files = await listOutput(workspace, path, key);
    const entries = [];
    for (const { source, name } of files) {
        checkName(name, key);
        const copy = (0,external_node_path_.join)(target, name);
        const copied = await copyHashed(source, copy);
        const executable = ((await (0,promises_.lstat)(source)).mode & 0o100) !== 0;
        if (executable)
            await (0,promises_.chmod)(copy, 0o755);
        entries.push({ path: name, ...copied, ...(executable && { executable }) });
    }
    return entries;
};
/** Some system that pulls the model could not write such a name. A name that is no UTF-8 is read with U+FFFD in it. */
const checkName = (name, key) => {
    if (!/[\\\ufffd]|^[a-zA-Z]:/.test(name))
        return;
    throw new user_error.UserError(`"${name}" (${key}) cannot be a model file's name: a backslash, a drive letter or no UTF-8.`, {
        fix: "Let the command give the file another name.",
    });
};
/** Copies one output file under a name of its own. */
const copyOutputFile = async (workspace, path, target, name, key) => {
    const [file, ...more] = await listOutput(workspace, path, key);
    if (!file || more.length > 0 || (await (0,promises_.lstat)((0,external_node_path_.join)(workspace, path))).isDirectory())
        throw new user_error.UserError(`"${path}" (${key}) is a folder, expected one file.`);
    return { path: name, ...(await copyHashed(file.source, (0,external_node_path_.join)(target, name))) };
};
const listOutput = async (workspace, path, key) => {
    const root = (0,external_node_path_.join)(workspace, path);
    const stats = await (0,promises_.lstat)(root).catch(() => undefined);
    if (!stats)
        throw new user_error.UserError(`The command left nothing at "${path}" (${key}).`, {
            fix: `Let it write there, or give ${key} the path that it writes.`,
        });
    const outside = stats.isSymbolicLink() ? undefined : await findEscape(workspace, path);
    if (outside)
        throw new user_error.UserError(`"${path}" (${key}) leads to ${outside}, outside the workspace.`, {
            fix: "Let the command write inside the workspace.",
        });
    const found = stats.isDirectory()
        ? (await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true })).filter((entry) => !entry.isDirectory())
        : [];
    const special = stats.isDirectory()
        ? found.find((entry) => !entry.isFile())
        : stats.isFile()
            ? undefined
            : { parentPath: (0,external_node_path_.dirname)(root), name: (0,external_node_path_.basename)(root) };
    if (special)
        throw new user_error.UserError(`"${toPosix((0,external_node_path_.relative)(workspace, (0,external_node_path_.join)(special.parentPath, special.name)))}" (${key}) is a link or a special file.`, {
            fix: "Let the command write the file itself: what a version holds must not depend on what lies elsewhere.",
        });
    const files = stats.isFile()
        ? [{ source: root, name: (0,external_node_path_.basename)(root) }]
        : found.map((entry) => {
            const source = (0,external_node_path_.join)(entry.parentPath, entry.name);
            return { source, name: toPosix((0,external_node_path_.relative)(root, source)) };
        });
    if (files.length === 0)
        throw new user_error.UserError(`"${path}" (${key}) is an empty folder: the command left no file in it.`);
    return files.sort((a, b) => (a.name < b.name ? -1 : 1));
};
const toPosix = (path) => path.split(external_node_path_.sep).join("/");
const copyHashed = async (source, target) => {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let size = 0;
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(source, { highWaterMark: 1024 * 1024 }), async function* (chunks) {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
        }
    }, (0,external_node_fs_.createWriteStream)(target));
    return { size, sha256: hash.digest("hex") };
};

;// CONCATENATED MODULE: ../packages/training/src/normalise-metrics.ts

/** Stands for a number that JSON has no word for, until its key is known. Cannot be written in JSON unescaped. */
const mark = "\u0000not-finite:";
// A string, or one of the bare words that Python's json.dump writes for them.
const stringsAndWords = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;
/**
 * The user's metrics file as flat names and finite numbers: `{val: {auc: 0.7}}` becomes `val.auc`.
 * What is not a number is left out with a note. A file of ours (mlops/metrics@1) is taken as it is.
 * @throws UserError naming the key of a NaN or an infinity, and for text that is not JSON.
 */
const normaliseMetrics = (text, path) => {
    const root = unwrap(parse(text, path));
    if (typeof root !== "object" || root === null || Array.isArray(root))
        throw new user_error.UserError(`${path} holds ${describe(root)}, expected a JSON object of numbers.`, {
            fix: 'Such as {"auc": 0.67, "val": {"loss": 0.31}}.',
        });
    const metrics = new Map();
    const notes = [];
    const visit = (value, name) => {
        if (typeof value === "number") {
            if (!Number.isFinite(value))
                throw notFinite(path, name, String(value));
            if (metrics.has(name))
                throw new user_error.UserError(`${path} gives "${name}" twice, once nested and once dotted.`, {
                    fix: "Leave one out.",
                });
            metrics.set(name, value);
        }
        else if (typeof value === "string" && value.startsWith(mark)) {
            throw notFinite(path, name, value.slice(mark.length));
        }
        else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
            for (const [key, inner] of Object.entries(value))
                visit(inner, name ? `${name}.${key}` : key);
        }
        else {
            notes.push(`"${name}" is ${describe(value)}, not a number: left out`);
        }
    };
    visit(root, "");
    if (metrics.size === 0)
        throw new user_error.UserError(`${path} has no number in it.`, {
            fix: 'Write at least one, such as {"auc": 0.67}.',
        });
    return { metrics: Object.fromEntries(metrics), notes };
};
const parse = (text, path) => {
    const marked = text
        .replace(/^\uFEFF/, "")
        .replace(stringsAndWords, (found) => (found.startsWith('"') ? found : JSON.stringify(mark + found)));
    try {
        return JSON.parse(marked);
    }
    catch (cause) {
        throw new user_error.UserError(`${path} is not JSON: ${cause.message}.`, { cause });
    }
};
const unwrap = (root) => root?.schema === "mlops/metrics@1"
    ? root.metrics
    : root;
const notFinite = (path, name, value) => new user_error.UserError(`${path} gives "${name}" as ${value}; a metric must be a finite number.`, {
    fix: "Find out why it is so (a division by zero, a loss that exploded, an empty class), or leave it out.",
});
const describe = (value) => value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;

// EXTERNAL MODULE: ../packages/runner/src/hash-file.ts
var hash_file = __webpack_require__(90945);
;// CONCATENATED MODULE: ../packages/training/src/hash-files.ts



const filesAtOnce = 4;
/**
 * A file written just before its state was read could be written again within the clock's tick, unseen; git calls such
 * an entry racily clean (Documentation/technical/racy-git) and looks at the content.
 */
const settleMs = 2000;
/** Hashes files below a folder, several at a time, bounded in memory, in the order of the paths given. */
const hashFiles = async (folder, paths, now = Date.now) => {
    const hashed = new Array(paths.length);
    let next = 0;
    const work = async () => {
        while (next < paths.length) {
            const index = next++;
            const path = paths[index];
            const { state, changedMs } = await readState((0,external_node_path_.join)(folder, path));
            const settled = now() - changedMs > settleMs;
            hashed[index] = { path, ...(await (0,hash_file/* hashFile */.D)((0,external_node_path_.join)(folder, path))), state, settled };
        }
    };
    await Promise.all(Array.from({ length: Math.min(filesAtOnce, paths.length) }, work));
    return hashed;
};
/** Files of an earlier hashing that are gone or hold other bytes now. What provably was not written is not read again. */
const findChanged = async (folder, before) => {
    const suspects = [];
    const gone = [];
    for (const file of before) {
        const now = await readState((0,external_node_path_.join)(folder, file.path)).catch(() => undefined);
        if (!now)
            gone.push(file.path);
        else if (!file.settled || now.state !== file.state)
            suspects.push(file);
    }
    const after = await hashFiles(folder, suspects.map(({ path }) => path));
    const changed = after.filter(({ sha256 }, index) => sha256 !== suspects[index].sha256);
    return [...gone, ...changed.map(({ path }) => path)].sort();
};
/** Size, inode and times of modification and change. User code cannot set the last. */
const readState = async (path) => {
    const { size, ino, mtimeNs, ctimeNs } = await (0,promises_.stat)(path, { bigint: true });
    return { state: `${size} ${ino} ${mtimeNs} ${ctimeNs}`, changedMs: Number(ctimeNs / 1000000n) };
};

;// CONCATENATED MODULE: ../packages/training/src/output-snapshot.ts



/** What lies at a path (a file, or everything in a folder), relative to the workspace. Empty where there is nothing. */
const snapshotOutput = async (workspace, path) => {
    const states = new Map();
    const add = async (file) => {
        const state = await readState((0,external_node_path_.join)(workspace, file)).catch(() => undefined);
        if (state)
            states.set(file, state.state);
    };
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(workspace, path), { recursive: true, withFileTypes: true }).catch(() => undefined);
    if (!entries)
        await add(path);
    else
        for (const entry of entries)
            if (!entry.isDirectory())
                await add((0,external_node_path_.join)(entry.parentPath, entry.name).slice(workspace.length + 1));
    return states;
};
/** Files that were there before the command and that it did not write: left by an earlier run. */
const findStale = async (workspace, before) => {
    const stale = [];
    for (const [file, state] of before) {
        const now = await readState((0,external_node_path_.join)(workspace, file)).catch(() => undefined);
        if (now?.state === state)
            stale.push(file.replaceAll("\\", "/"));
    }
    return stale.sort();
};

;// CONCATENATED MODULE: ../packages/training/src/collect-outputs.ts








/** The record of a run that left nothing to keep. */
const noOutputs = {
    model_dir: "model",
    files: [],
    model_digest: (0,digest/* digestOf */.ol)([]),
    predictions: null,
    golden: null,
};
/** Where every output stands before the command, to tell afterwards what the command wrote. */
const snapshotOutputs = async (workspace, outputs) => {
    const snapshots = new Map();
    for (const [name, path] of Object.entries(outputs))
        snapshots.set(name, await snapshotOutput(workspace, path));
    return snapshots;
};
/**
 * Copies what the command left into the run directory, checked.
 * @throws UserError for an output that is absent, empty, left by an earlier run, or not what it says it is.
 */
const collectOutputs = async (plan, { workspace, before }) => {
    const { train, where } = plan;
    const target = (0,external_node_path_.join)(workspace, plan.runDirectory);
    for (const [name, path] of Object.entries(train.outputs))
        refuseStale(path, where(`outputs.${name}`), await findStale(workspace, before.get(name) ?? new Map()));
    const copy = async (name, as) => {
        const path = train.outputs[name];
        return path === undefined ? null : copyOutputFile(workspace, path, target, as, where(`outputs.${name}`));
    };
    // Metrics first: a model that has none to show is refused before gigabytes are copied.
    const metricsPath = train.outputs.metrics;
    await copy("metrics", "metrics.json");
    const normalised = metricsPath
        ? await readMetrics(await (0,promises_.readFile)((0,external_node_path_.join)(target, "metrics.json"), "utf8"), metricsPath)
        : undefined;
    const golden = await copy("golden", "golden.jsonl");
    if (golden)
        checkGolden(await (0,promises_.readFile)((0,external_node_path_.join)(target, golden.path), "utf8"), train.outputs.golden);
    const predictions = await copy("predictions", `predictions${(0,external_node_path_.extname)(train.outputs.predictions ?? "")}`);
    if (predictions?.size === 0)
        throw new user_error.UserError(`"${train.outputs.predictions}" (${where("outputs.predictions")}) is empty.`);
    const key = where("outputs.model");
    const files = await copyOutputs(workspace, train.outputs.model, (0,external_node_path_.join)(target, "model"), key);
    if (files.every(({ size }) => size === 0))
        throw new user_error.UserError(`"${train.outputs.model}" (${key}) holds no bytes: every file in it is empty.`);
    return {
        outputs: { model_dir: "model", files, model_digest: digestModel(files), predictions, golden },
        metrics: normalised?.metrics,
        notes: normalised?.notes ?? [],
    };
};
/** What a tool wrote in a form of its own (a metrics.csv, a classification_report) or JSON of numbers. */
const readMetrics = async (text, path) => {
    const { readToolMetrics } = await Promise.all(/* import() */[__webpack_require__.e(8036), __webpack_require__.e(2343)]).then(__webpack_require__.bind(__webpack_require__, 78036));
    const told = await readToolMetrics(text, path);
    if (!told || Object.keys(told.numbers).length === 0)
        return normaliseMetrics(text, path);
    return { metrics: told.numbers, notes: [`read as ${told.format}`] };
};
/** Of names and bytes alone: a disk that calls every file executable does not make it another model. */
const digestModel = (files) => (0,digest/* digestOf */.ol)(files.map(({ path, size, sha256 }) => ({ path, size, sha256 })));
const refuseStale = (path, key, stale) => {
    const [first] = stale;
    if (first === undefined)
        return;
    const which = first === path ? `"${path}"` : `"${first}"${stale.length > 1 ? ` and ${stale.length - 1} more` : ""}`;
    throw new user_error.UserError(`${which} (${key}) was there before the command, and the command did not write it.`, {
        fix: "It was left by an earlier run, or stands in git. Let the command remove its outputs first, so that only what this run made is registered.",
    });
};

// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
;// CONCATENATED MODULE: ../packages/training/src/suggest-glob.ts

/**
 * A glob that was probably meant, for one that matches nothing: walks its fixed folders and puts the nearest sibling in
 * place of each that does not exist. Undefined where nothing is near, or where only the pattern itself fails.
 */
const suggestGlob = (pattern, list) => {
    const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
    const walked = [];
    let mended = false;
    for (const [index, segment] of segments.entries()) {
        if (/[*?[{]/.test(segment))
            return mended ? [...walked, ...segments.slice(index)].join("/") : undefined;
        const here = list(walked.join("/"));
        if (!here)
            return undefined;
        const names = index === segments.length - 1 ? [...here.files, ...here.folders] : here.folders;
        const found = names.includes(segment) ? segment : (0,suggest/* suggest */.Z)(segment, names);
        if (found === undefined)
            return undefined;
        if (found !== segment)
            mended = true;
        walked.push(found);
    }
    return mended ? walked.join("/") : undefined;
};
/** The longest part of a glob without a wildcard: the folder that it looks in. */
const fixedFolder = (pattern) => {
    const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
    const wild = segments.findIndex((segment) => /[*?[{]/.test(segment));
    return segments.slice(0, wild === -1 ? -1 : wild).join("/");
};

;// CONCATENATED MODULE: ../packages/training/src/find-data.ts






/**
 * The files that globs name, sorted, relative to the workspace with / on every system.
 * @throws UserError for a glob that matches nothing, with what was probably meant, and for a link that leaves the workspace.
 */
const findData = async (patterns, places) => {
    const found = new Set();
    for (const [index, pattern] of patterns.entries()) {
        const matches = await matchFiles(pattern, places);
        if (matches.length === 0)
            throw await describeNoMatch(pattern, index, places);
        for (const path of matches)
            found.add(path);
    }
    for (const path of found) {
        const outside = await findEscape(places.workspace, path);
        if (outside)
            throw new user_error.UserError(`Data file "${path}" is a link to ${outside}, outside the workspace.`, {
                fix: "Copy the file into the workspace: a run must be able to say what it was trained on.",
            });
    }
    return [...found].sort();
};
const matchFiles = async (pattern, { workspace, exclude }) => {
    const matches = [];
    for await (const match of (0,promises_.glob)(pattern, { cwd: workspace })) {
        const path = match.split(external_node_path_.sep).join("/").replace(/^\.\//, "");
        const inside = [...exclude, ".git"].some((folder) => path === folder || path.startsWith(`${folder}/`));
        if (inside)
            continue;
        const stats = await (0,promises_.stat)((0,external_node_path_.join)(workspace, match)).catch((cause) => {
            throw new user_error.UserError(`Data file "${path}" cannot be read: it may be a broken link.`, { cause });
        });
        if (stats.isFile())
            matches.push(path);
    }
    return matches;
};
const describeNoMatch = async (pattern, index, places) => {
    const message = `train: no file matches data "${pattern}" (${places.describePattern(index)}).`;
    const folders = await listAround(pattern, places.workspace);
    const meant = suggestGlob(pattern, folders);
    if (meant) {
        const { length } = await matchFiles(meant, places);
        if (length > 0)
            return new user_error.UserError(message, {
                fix: `Looked in the workspace root. Did you mean "${meant}" (${(0,format/* countOf */.pq)(length, "file")})?`,
            });
    }
    const folder = fixedFolder(pattern);
    const files = folders(folder)?.files ?? [];
    const there = files.length
        ? `${folder || "The workspace root"} has: ${files.slice(0, 5).join(", ")}${files.length > 5 ? `, … (${files.length})` : ""}.`
        : "Is the file in git, or fetched by an earlier step?";
    return new user_error.UserError(message, { fix: `Looked in the workspace root. ${there}` });
};
/** Reads the folders near a pattern's fixed part, so that the suggestion itself needs no disk. */
const listAround = async (pattern, workspace) => {
    const known = new Map();
    const visit = async (path, depth) => {
        if (known.size > 500)
            return; // enough to suggest from; a data lake is not walked
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(workspace, path), { withFileTypes: true }).catch(() => undefined);
        if (!entries)
            return;
        const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
        known.set(path, {
            folders: folders.map(({ name }) => name).sort(),
            files: entries
                .filter((entry) => entry.isFile())
                .map(({ name }) => name)
                .sort(),
        });
        if (depth > 0)
            for (const { name } of folders)
                if (name !== "node_modules")
                    await visit(path ? `${path}/${name}` : name, depth - 1);
    };
    await visit("", fixedFolder(pattern).split("/").length);
    return (path) => known.get(path);
};

;// CONCATENATED MODULE: ../packages/training/src/find-changed-data.ts


/** Data files that came, went or changed since they were hashed. */
const findNewOrChanged = async (plan, before, workspace) => {
    const known = new Set(before.map(({ path }) => path));
    const now = await findData(plan.train.data, {
        workspace,
        exclude: [plan.runDirectory],
        describePattern: (index) => plan.where(`data[${index}]`),
    });
    const added = now.filter((path) => !known.has(path));
    return [...(await findChanged(workspace, before)), ...added].sort();
};

// EXTERNAL MODULE: ../packages/contracts/src/contract.ts
var contract = __webpack_require__(32825);
// EXTERNAL MODULE: ../packages/contracts/src/parse-project.ts
var parse_project = __webpack_require__(78780);
// EXTERNAL MODULE: ../packages/contracts/src/project.ts
var src_project = __webpack_require__(99842);
;// CONCATENATED MODULE: ../packages/training/src/plan-training.ts






const predictionKinds = [".csv", ".tsv", ".jsonl"];
/** Puts mlops.yml and the step's inputs together and refuses, before anything runs, what cannot come out right. */
const planTraining = (project, request) => {
    const { config, overrides } = request;
    const model = (0,parse_project.chooseModel)(project, request.model, config);
    const merged = src_project/* trainConfigShape */.w.safeParse({ ...(0,parse_project/* selectModel */.U8)(project, model, config).train, ...overrides });
    if (!merged.success)
        throw new user_error.UserError(`train's inputs do not fit: ${(0,contract/* describeIssues */.wF)(merged.error)}.`);
    const where = (setting) => {
        const [key = ""] = setting.split("[");
        return Object.hasOwn(overrides, key) ? `input ${setting}` : `${config}: models.${model}.train.${setting}`;
    };
    const plan = { model, train: merged.data, runDirectory: tidy(request.runDirectory), where };
    checkData(plan);
    checkOutputs(plan);
    if (plan.train.seed !== undefined && plan.train.seed > largestSeed)
        throw new user_error.UserError(`seed ${plan.train.seed} (${where("seed")}) is more than ${largestSeed}.`, {
            fix: "PYTHONHASHSEED and NumPy take 32 bits.",
        });
    return plan;
};
const tidy = (path) => external_node_path_.posix.normalize(path.replaceAll("\\", "/")).replace(/\/$/, "");
const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const checkData = ({ train, where }) => {
    const negated = train.data.findIndex((pattern) => pattern.startsWith("!"));
    if (negated !== -1)
        throw new user_error.UserError(`data "${train.data[negated]}" (${where(`data[${negated}]`)}) begins with "!".`, {
            fix: "Globs only add files; name the ones you mean.",
        });
};
const checkOutputs = ({ train, runDirectory, where }) => {
    if (runDirectory === "." ||
        runDirectory.startsWith("../") ||
        runDirectory === ".." ||
        /^(\/|[a-zA-Z]:)/.test(runDirectory))
        throw new user_error.UserError(`run-directory "${runDirectory}" must be a folder of its own inside the workspace.`, {
            fix: "Such as .mlops, which is the default.",
        });
    for (const [name, path] of Object.entries(train.outputs)) {
        const key = where(`outputs.${name}`);
        if (isWithin(tidy(path), runDirectory) || isWithin(runDirectory, tidy(path)))
            throw new user_error.UserError(`"${path}" (${key}) and the run directory "${runDirectory}" lie in each other.`, {
                fix: "train copies the outputs into the run directory: let the command write elsewhere, such as out/.",
            });
    }
    const { predictions } = train.outputs;
    if (predictions !== undefined && !predictionKinds.some((kind) => (0,external_node_path_.extname)(predictions) === kind))
        throw new user_error.UserError(`"${predictions}" (${where("outputs.predictions")}) is none of ${predictionKinds.join(", ")}.`, {
            fix: "Let the command write predictions as CSV, TSV or JSON lines, and name the file so.",
        });
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ../packages/training/src/code-identity.ts


/** What code a workspace holds, by git. Without git or a commit everything is null, with the reason. */
const readCodeIdentity = async (workspace) => {
    try {
        const [commit = "", tree = ""] = (await git(workspace, ["rev-parse", "HEAD", "HEAD^{tree}"])).split("\n");
        const changes = await digestChanges(workspace);
        return { commit, tree, dirty: changes !== null, changes };
    }
    catch (error) {
        const reason = error.message.split("\n").find((line) => line.startsWith("fatal:"));
        return {
            commit: null,
            tree: null,
            dirty: null,
            changes: null,
            reason: reason ?? error.message,
        };
    }
};
const git = (workspace, args) => new Promise((resolve, reject) => (0,external_node_child_process_.execFile)("git", ["-C", workspace, ...args], (error, stdout) => error ? reject(error) : resolve(stdout.trim())));
/** The difference can be large (a tracked data file), so it is hashed as it comes. */
const digestChanges = (workspace) => new Promise((resolve, reject) => {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let empty = true;
    const child = (0,external_node_child_process_.execFile)("git", 
    // No external diff program, no text conversion: bytes as git stores them.
    [
        "-C",
        workspace,
        "diff",
        "--no-ext-diff",
        "--no-textconv",
        "--no-color",
        "--binary",
        "--full-index",
        "HEAD",
    ], { maxBuffer: Number.POSITIVE_INFINITY, encoding: "buffer" }, (error) => (error ? reject(error) : resolve(empty ? null : hash.digest("hex"))));
    child.stdout.on("data", (chunk) => {
        empty = false;
        hash.update(chunk);
    });
});

// EXTERNAL MODULE: ../packages/contracts/src/environment.ts
var src_environment = __webpack_require__(65662);
;// CONCATENATED MODULE: ../packages/training/src/read-environment.ts





/**
 * The environment that setup-env recorded. One that lies elsewhere is copied into the run directory, so that it travels
 * with the run. Undefined where none was named and the run directory has none.
 */
const readEnvironment = async (runDirectory, named) => {
    const home = (0,external_node_path_.join)(runDirectory, "environment.json");
    const path = named ? (0,external_node_path_.resolve)(named.workspace, named.path) : home;
    const text = await (0,promises_.readFile)(path, "utf8").catch((cause) => {
        if (!named)
            return undefined;
        throw new user_error.UserError(`environment-file "${named.path}" cannot be read.`, {
            fix: "Run setup-env before this step, in this job, or leave the input out.",
            cause,
        });
    });
    if (text === undefined)
        return undefined;
    const environment = src_environment/* environmentContract */.C.parse(text, path);
    if ((0,digest/* digestOf */.ol)(environment.identity) !== environment.fingerprint)
        throw new user_error.UserError(`${path} has a fingerprint that is not that of its identity: it was changed by hand.`, {
            fix: "Let setup-env write it again.",
        });
    if (path !== home) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(home), { recursive: true });
        await (0,promises_.copyFile)(path, home);
    }
    return environment;
};

;// CONCATENATED MODULE: ../packages/training/src/read-params.ts






/** Reads the params file, YAML or JSON, to be recorded with the run. */
const readParams = async (workspace, path, key) => {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, path), "utf8").catch((cause) => {
        throw new user_error.UserError(`"${path}" (${key}) is not in the workspace.`, {
            fix: "Check the path, and that the file is in git or made by an earlier step.",
            cause,
        });
    });
    if (await findEscape(workspace, path))
        throw new user_error.UserError(`"${path}" (${key}) is a link that leaves the workspace.`, {
            fix: "Copy the file into the workspace: a run must be able to say what it was trained with.",
        });
    // JSON is YAML 1.2, so one parser reads both, and says line and column of a fault.
    const params = (0,parse_project/* parseYaml */.hN)(text, path, src_run/* paramsShape */.mK);
    return toJson(params, path);
};
/** YAML knows .nan, .inf and dates, which JSON and the run key do not. */
const toJson = (value, path) => JSON.parse(JSON.stringify(value, (name, inner) => {
    if (typeof inner === "number" && !Number.isFinite(inner))
        throw new user_error.UserError(`${path} gives "${name}" as ${inner}, which JSON cannot hold.`);
    return inner;
}));

;// CONCATENATED MODULE: ../packages/training/src/run-key.ts

/** sha256 of the canonical JSON of the parts: equal keys mean that the same training was asked for. */
const buildRunKey = ({ command, code, data, params, seed, environment }) => (0,digest/* digestOf */.ol)({ command, code, data: digestData(data), params, seed, environment });
/** sha256 of the canonical JSON of data files, whatever order they come in. */
const digestData = (files) => (0,digest/* digestOf */.ol)([...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)));

;// CONCATENATED MODULE: ../packages/training/src/prepare-run.ts







/** Reads and hashes all that the run key covers, and tells what it does not cover. */
const prepareRun = async (plan, { workspace, environmentFile, log }) => {
    const { train, where } = plan;
    const paths = await findData(train.data, {
        workspace,
        exclude: [plan.runDirectory],
        describePattern: (index) => where(`data[${index}]`),
    });
    const params = train.params ? await readParams(workspace, train.params, where("params")) : {};
    const recorded = await readEnvironment((0,external_node_path_.join)(workspace, plan.runDirectory), environmentFile === undefined ? undefined : { workspace, path: environmentFile });
    const code = await readCodeIdentity(workspace);
    const data = await hashFiles(workspace, paths);
    if (code.tree === null)
        log.warn(`The run key does not cover the code: ${code.reason}`);
    if (code.dirty)
        log.info("Tracked files differ from the commit; the run key covers the difference.");
    if (train.data.length === 0)
        log.warn(`The run key does not cover the data: ${where("data")} names none.`);
    if (!recorded)
        log.info("No environment.json: the run key does not cover the environment. setup-env writes it.");
    const environment = recorded
        ? { fingerprint: recorded.fingerprint, python: recorded.identity.python }
        : null;
    const runKey = buildRunKey({
        command: train.command,
        code: { tree: code.tree, changes: code.changes },
        data: withoutState(data),
        params,
        seed: train.seed ?? null,
        environment: environment?.fingerprint ?? null,
    });
    return { runKey, code, data, params, environment };
};
/** The part of hashed files that is recorded. */
const withoutState = (files) => files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));

;// CONCATENATED MODULE: ../packages/training/src/shell.ts


/**
 * How this system runs a command line: `bash -eo pipefail` as `run:` steps do, sh where there is no bash, cmd on Windows.
 * https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#jobsjob_idstepsshell
 */
const shellProgram = (command, { platform, path }, exists = external_node_fs_.existsSync) => {
    if (platform === "win32")
        return ["cmd.exe", "/d", "/s", "/c", command];
    const bash = path
        .split(external_node_path_.delimiter)
        .map((folder) => (0,external_node_path_.join)(folder, "bash"))
        .find(exists);
    return bash
        ? [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", command]
        : ["/bin/sh", "-e", "-c", command];
};

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ../packages/training/src/process-group.ts



/** Sends a signal to a process and all in its group. On Windows, which has neither, ends the tree of processes. */
const signalGroup = (leader, signal) => {
    if (process.platform === "win32") {
        (0,external_node_child_process_.execFile)("taskkill", ["/pid", String(leader), "/t", "/f"], () => { });
        return;
    }
    try {
        process.kill(-leader, signal);
    }
    catch (error) {
        if (error.code !== "ESRCH")
            throw error;
    }
};
/** Ends what is left of a group whose leader has ended: SIGTERM, a second to obey, SIGKILL. */
const endGroup = async (leader) => {
    if (process.platform === "win32" || !(await isAlive(leader)))
        return;
    signalGroup(leader, "SIGTERM");
    for (let waited = 0; waited < 1000 && (await isAlive(leader)); waited += 20)
        await (0,external_node_timers_promises_.setTimeout)(20);
    if (await isAlive(leader))
        signalGroup(leader, "SIGKILL");
};
/** Whether a group has a member that still runs. */
const isAlive = async (leader) => {
    try {
        process.kill(-leader, 0);
    }
    catch (error) {
        return error.code === "EPERM";
    }
    return process.platform !== "linux" || (await hasRunningMember(leader));
};
/**
 * The dead stay members until their parent has asked for them, and in a job's container process 1 may never do so.
 * proc_pid_stat(5): pid (comm) state ppid pgrp …, where comm may hold anything.
 */
const hasRunningMember = async (leader) => {
    const states = await Promise.all((await listProcesses()).map(async (pid) => {
        const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => "");
        const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        return Number(group) === leader && state !== "Z" && state !== "X";
    }));
    return states.includes(true);
};
const listProcesses = async () => (await (0,promises_.readdir)("/proc")).filter((name) => /^\d+$/.test(name));
/**
 * Kills processes that carry a variable in their environment, wherever they went: a daemon leaves the group by setsid,
 * and keeps the environment it was born with. The runner itself sweeps so (RUNNER_TRACKING_ID). Linux only.
 */
const sweepTracked = async (assignment) => {
    if (process.platform !== "linux")
        return;
    const wanted = Buffer.from(`${assignment}\0`);
    await Promise.all((await listProcesses()).map(async (pid) => {
        try {
            if ((await (0,promises_.readFile)(`/proc/${pid}/environ`)).includes(wanted))
                process.kill(Number(pid), "SIGKILL");
        }
        catch {
            // Another user's process, or one that has ended meanwhile.
        }
    }));
};
/**
 * Kills the group if we end before it does: on a normal exit by a handler, and when we are killed ourselves by a shell
 * that waits for its input to close. Returns what calls the guard off.
 */
const guardGroup = (leader) => {
    const killNow = () => signalGroup(leader, "SIGKILL");
    process.once("exit", killNow);
    if (process.platform === "win32")
        return () => process.off("exit", killNow);
    const watchdog = (0,external_node_child_process_.spawn)("sh", ["-c", 'read -r _ || kill -9 "-$1"', "sh", String(leader)], {
        stdio: ["pipe", "ignore", "ignore"],
        detached: true,
    });
    watchdog.on("error", () => { });
    watchdog.stdin.on("error", () => { });
    watchdog.unref();
    return () => {
        process.off("exit", killNow);
        watchdog.stdin.end("done\n");
    };
};

;// CONCATENATED MODULE: ../packages/training/src/split-lines.ts
const longestLine = 64 * 1024; // characters; longer ones are handed over in pieces, so that memory stays bounded
const progressInterval = 1000; // ms between two states of a progress bar
/**
 * Cuts a stream of text into lines. A lone carriage return is how progress bars redraw themselves: of those states one
 * a second is handed over, and the last.
 */
const splitLines = (onLine, now) => {
    let rest = "";
    let lastProgress = Number.NEGATIVE_INFINITY;
    let heldBack;
    const progress = (state) => {
        if (state === "")
            return;
        if (now() - lastProgress < progressInterval) {
            heldBack = state;
            return;
        }
        lastProgress = now();
        heldBack = undefined;
        onLine(state);
    };
    const line = (text) => {
        // "…100%" redrawn and then only a line feed: the state held back is the line.
        onLine(text === "" && heldBack ? heldBack : text);
        heldBack = undefined;
    };
    return {
        push: (chunk) => {
            rest += chunk;
            // A carriage return at the very end may be half of a CRLF.
            for (let cut = rest.search(/\r\n|\n|\r(?!$)/); cut !== -1; cut = rest.search(/\r\n|\n|\r(?!$)/)) {
                const text = rest.slice(0, cut);
                const crlf = rest[cut] === "\r" && rest[cut + 1] === "\n";
                if (rest[cut] === "\n" || crlf)
                    line(text);
                else
                    progress(text);
                rest = rest.slice(cut + (crlf ? 2 : 1));
            }
            while (rest.length > longestLine) {
                onLine(rest.slice(0, longestLine));
                rest = rest.slice(longestLine);
            }
        },
        end: () => {
            const last = rest.replace(/\r$/, "") || heldBack;
            if (last)
                onLine(last);
            rest = "";
            heldBack = undefined;
        },
    };
};

;// CONCATENATED MODULE: ../packages/training/src/supervise-command.ts




/** Any process of this run carries it, however it was started. */
const trackingVariable = "MLOPS_TRACKING_ID";
const tailLength = 50;
/** The runner sends SIGINT, SIGTERM 7.5 s later, and kills us 2.5 s after that: we must be done before. */
const cancelGraceSeconds = 1.5;
/**
 * Runs a command as the leader of a process group of its own and waits for it. The runner signals only this process
 * (https://docs.github.com/actions/reference/workflow-cancellation-reference), so that signals are passed on to the
 * group, where a training can write a checkpoint. Whatever happens (an exit, a limit, our own end), nothing that the
 * command started is left running: group, then on Linux what left the group, by an environment variable.
 */
const superviseCommand = async (options) => {
    const { program, cwd, env, maxSeconds, graceSeconds = 10, signals = process } = options;
    const trackingId = (0,external_node_crypto_.randomUUID)();
    const started = performance.now();
    const child = (0,external_node_child_process_.spawn)(program[0], program.slice(1), {
        cwd,
        env: { ...env, [trackingVariable]: trackingId },
        detached: process.platform !== "win32",
        stdio: ["ignore", "pipe", "pipe"],
        windowsHide: true,
    });
    await spawned(child);
    const releaseGuard = guardGroup(child.pid);
    const tail = [];
    const drained = readOutput(child, (line) => {
        if (tail.push(line) > tailLength)
            tail.shift();
        options.onLine(line);
    });
    const timers = [];
    const after = (seconds, act) => timers.push(setTimeout(act, seconds * 1000));
    let cancelledBy = null;
    let timedOut = false;
    const forward = (signal) => {
        cancelledBy ??= signal;
        signalGroup(child.pid, signal);
        if (signal === "SIGTERM")
            after(cancelGraceSeconds, () => signalGroup(child.pid, "SIGKILL"));
    };
    const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of forwarded)
        signals.on(signal, forward);
    if (maxSeconds !== undefined)
        after(maxSeconds, () => {
            timedOut = true;
            signalGroup(child.pid, "SIGTERM");
            after(graceSeconds, () => signalGroup(child.pid, "SIGKILL"));
        });
    try {
        const { exitCode, signal } = await exited(child);
        const seconds = (performance.now() - started) / 1000;
        await endGroup(child.pid);
        await sweepTracked(`${trackingVariable}=${trackingId}`);
        await drained;
        return { exitCode, signal, seconds, tail, timedOut, cancelledBy };
    }
    finally {
        for (const timer of timers)
            clearTimeout(timer);
        for (const signal of forwarded)
            signals.off(signal, forward);
        releaseGuard();
    }
};
const spawned = (child) => new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
/** The end of the command itself; its descendants may still hold its output open. */
const exited = (child) => new Promise((resolve) => child.exitCode !== null || child.signalCode !== null
    ? resolve({ exitCode: child.exitCode, signal: child.signalCode })
    : child.once("exit", (exitCode, signal) => resolve({ exitCode, signal })));
/** Hands over lines as they come; settles once both streams have ended. */
const readOutput = async (child, onLine) => {
    const closed = new Promise((resolve) => child.once("close", () => resolve()));
    const readers = [child.stdout, child.stderr].map((stream) => {
        const lines = splitLines(onLine, () => performance.now());
        stream.setEncoding("utf8").on("data", lines.push);
        return lines;
    });
    await closed;
    for (const lines of readers)
        lines.end();
};

;// CONCATENATED MODULE: ../packages/training/src/describe-exit.ts
/** What a command's end means, in words; undefined where it ended well. */
const describeExit = ({ exitCode, signal }) => exitCode === 0
    ? undefined
    : exitCode === null
        ? `was ended by ${signal}`
        : `failed with exit code ${exitCode}`;
/** What to look at first. 128 + n is how a shell tells that its child was ended by signal n. */
const hintAtExit = ({ exitCode, signal }) => {
    if (exitCode === 137 || signal === "SIGKILL")
        return "It was killed (SIGKILL), most often because the machine ran out of memory: use less data at a time, or a larger runner.";
    if (exitCode === 139 || signal === "SIGSEGV")
        return "It crashed in native code (SIGSEGV): look at the versions of the packages with compiled parts.";
    if (exitCode === 127)
        return "The shell did not find the program: is it installed, and is setup-env run before this step?";
    if (exitCode === 126)
        return "The program is there but may not be executed: chmod +x it, or call it by its interpreter.";
    return undefined;
};

;// CONCATENATED MODULE: ../actions/train/src/command-failure.ts


const command_failure_longestLine = 500;
/** Why a command's end is a failure, with its last lines; undefined where it is none. */
const commandFailure = (ended, maxMinutes) => {
    const hint = hintAtExit(ended);
    const seconds = `after ${ended.seconds.toFixed(1)} s`;
    const tail = ended.tail.map((line) => line.slice(0, command_failure_longestLine));
    const shown = tail.length > 0 ? `\nIts last lines:\n${tail.map((line) => `  | ${line}`).join("\n")}` : "";
    if (ended.cancelledBy)
        return new user_error.UserError(`train: cancelled by ${ended.cancelledBy} ${seconds}; the command was told and has ended.`);
    if (ended.timedOut)
        return new user_error.UserError(`train: the command did not end within max-minutes (${maxMinutes}) and was ended.${shown}`, {
            fix: "Give it more time (input max-minutes), or less to do.",
        });
    const what = describeExit(ended);
    if (!what)
        return undefined;
    return new user_error.UserError(`train: the command ${what} ${seconds}.${shown}`, hint ? { fix: hint } : {});
};

;// CONCATENATED MODULE: ../actions/train/src/train.ts

















/** Trains: prepare and key the run, run the command, check and collect what it left, record, share. */
const train = async (inputs, ports) => {
    const { workspace } = inputs;
    const { log } = ports;
    const plan = planTraining(await (0,read_project.readProject)(workspace, inputs.config), inputs);
    const directory = (0,external_node_path_.resolve)(workspace, plan.runDirectory);
    await clearEarlierRun(directory);
    const prepared = await prepareRun(plan, { workspace, environmentFile: inputs.environmentFile, log });
    log.info(`run key ${prepared.runKey} · ${prepared.data.length} data files`);
    const before = await snapshotOutputs(workspace, plan.train.outputs);
    const startedAt = ports.now();
    const { ended, variables } = await runCommand(plan, directory, inputs, ports);
    const record = (status, outputs) => ({
        ...describeRun(plan, prepared, inputs),
        status,
        variables,
        started_at: startedAt.toISOString(),
        finished_at: ports.now().toISOString(),
        command: { line: plan.train.command, seconds: ended.seconds, exit_code: ended.exitCode },
        outputs,
    });
    let collected;
    let failure = commandFailure(ended, inputs.maxMinutes);
    if (!failure)
        try {
            await refuseChangedData(plan, prepared, workspace);
            collected = await collectOutputs(plan, { workspace, before });
        }
        catch (error) {
            if (!(0,user_error/* isUserError */.i)(error))
                throw error;
            failure = error;
        }
    const { metrics } = collected ?? {};
    if (metrics)
        await (0,run_directory/* writeRunFile */.XY)(directory, run_directory/* runFiles */.NW.metrics, src_metrics/* metricsContract */.k, { metrics });
    else
        await (0,promises_.rm)((0,external_node_path_.join)(directory, run_directory/* runFiles */.NW.metrics), { force: true });
    for (const note of collected?.notes ?? [])
        log.info(`${plan.train.outputs.metrics}: ${note}`);
    const status = collected ? "completed" : ended.cancelledBy ? "cancelled" : "failed";
    const run = record(status, collected?.outputs ?? noOutputs);
    // run.json is written last: where it says completed, all that it names is there.
    const runFile = await (0,run_directory/* writeRunFile */.XY)(directory, run_directory/* runFiles */.NW.run, src_run/* runContract */.CA, run);
    const shared = !failure && (await shareRun(directory, plan.model, inputs, ports));
    return {
        run: { schema: "mlops/run@1", ...run },
        runFile,
        metrics: metrics ?? {},
        notes: collected?.notes ?? [],
        shared,
        failure,
    };
};
/** What an earlier run, or the steps after it, left would otherwise pass for this run's. environment.json stays. */
const clearEarlierRun = async (directory) => {
    const { environment: _, ...ours } = run_directory/* runFiles */.NW;
    const names = [
        ...Object.values(ours),
        "golden.jsonl",
        ...predictionKinds.map((kind) => `predictions${kind}`),
    ];
    for (const name of names)
        await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { recursive: true, force: true });
};
const runCommand = async (plan, directory, { workspace, env, platform, threads, maxMinutes }, { log, showCommand }) => {
    const { command, seed, params } = plan.train;
    const base = (0,child_environment/* childEnvironment */.Qc)(env, plan.train.env, plan.where("env"));
    const variables = seed === undefined ? {} : determinismVariables(seed, threads, base);
    const program = shellProgram(command, { platform, path: base.PATH ?? "" });
    const ended = await log.group(`train ${plan.model}: ${command.split("\n")[0]}`, () => showCommand(() => superviseCommand({
        program,
        cwd: workspace,
        env: {
            ...base,
            ...variables,
            MLOPS_MODEL: plan.model,
            MLOPS_RUN_DIRECTORY: directory,
            ...(seed !== undefined && { MLOPS_SEED: String(seed) }),
            ...(params !== undefined && { MLOPS_PARAMS: (0,external_node_path_.resolve)(workspace, params) }),
        },
        onLine: log.info,
        ...(maxMinutes !== undefined && { maxSeconds: maxMinutes * 60 }),
    })));
    return { ended, variables };
};
const describeRun = (plan, prepared, { source, hardware }) => ({
    model: plan.model,
    run_key: prepared.runKey,
    source: {
        ...source,
        commit: prepared.code.commit,
        tree: prepared.code.tree,
        dirty: prepared.code.dirty,
    },
    data: withoutState(prepared.data),
    data_digest: digestData(withoutState(prepared.data)),
    params: prepared.params,
    seed: plan.train.seed ?? null,
    environment: prepared.environment,
    hardware,
});
const refuseChangedData = async (plan, prepared, workspace) => {
    const changed = await findNewOrChanged(plan, prepared.data, workspace);
    if (changed.length === 0)
        return;
    const more = changed.length > 3 ? ` and ${changed.length - 3} more` : "";
    throw new user_error.UserError(`train: data changed while the command ran: ${changed.slice(0, 3).join(", ")}${more} (${plan.where("data")}).`, {
        fix: "What the run was trained on can no longer be told. Let the command write elsewhere than where it reads.",
    });
};
const shareRun = async (directory, model, { artifact, artifactService }, { log, share }) => {
    if (!artifact)
        return false;
    if (!artifactService) {
        log.info("This job has no artifact service: the run directory stays on this machine.");
        return false;
    }
    try {
        await share(directory, model);
        return true;
    }
    catch (error) {
        // A run holds one artifact of a name: jobs of a matrix that train the same model would overwrite each other.
        if (!/\b409\b|already exists/.test(error.message))
            throw error;
        throw new user_error.UserError(`train: this workflow run has the artifact "${(0,run_directory/* artifactName */.Cs)(model)}" already.`, {
            fix: "Let one job only upload this model: set artifact: false in the others.",
            cause: error,
        });
    }
};

;// CONCATENATED MODULE: ../actions/train/src/main.ts







const main = () => (0,run_action/* runAction */.C)({
    readInputs: readInputs,
    execute: (inputs) => train(inputs, {
        log: log/* actionsLog */._,
        now: () => new Date(),
        showCommand: stop_commands/* withCommandsStopped */.c,
        share: run_directory/* shareRunDirectory */.mU,
    }),
    writeOutputs: writeOutputs,
});


/***/ }),

/***/ 76656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `12,000`: the same separators whatever the machine's locale. */
const formatCount = (count) => count.toLocaleString("en-US");
/** `1 file`, `12,000 files`. */
const countOf = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
/** A number for people: four significant digits, integers as they are. */
const formatNumber = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
/** `+0.012`, with a minus as print has it: for differences. */
const formatSigned = (value) => `${value < 0 ? "−" : "+"}${formatNumber(Math.abs(value))}`;
/** ` [0.66, 0.682]`, with a blank before it; nothing where there is no interval. */
const formatInterval = (ci, format = formatNumber) => (ci ? ` [${format(ci.low)}, ${format(ci.high)}]` : "");
const units = ["kB", "MB", "GB", "TB"];
/** `512 bytes`, `1.23 MB`: three significant digits of decimal units. */
const formatBytes = (bytes) => {
    if (bytes < 1000)
        return countOf(bytes, "byte");
    const rounded = Number(bytes.toPrecision(3)); // before the unit is chosen: 999,999 is 1 MB and not 1000 kB
    const power = Math.min(units.length, Math.floor(Math.log10(rounded) / 3));
    return `${Number((rounded / 1000 ** power).toPrecision(3))} ${units[power - 1]}`;
};


/***/ }),

/***/ 77166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ metricsContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


/** `metrics.json`: what the training command said of itself. Nested keys are joined with dots. Finite numbers only. */
const metricsContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/metrics@1", {
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});


/***/ }),

/***/ 68370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ fileEntryShape),
/* harmony export */   CA: () => (/* binding */ runContract),
/* harmony export */   fZ: () => (/* binding */ sourceShape),
/* harmony export */   iP: () => (/* binding */ hardwareShape),
/* harmony export */   mK: () => (/* binding */ paramsShape),
/* harmony export */   vK: () => (/* binding */ modelEntryShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


const fileEntryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative, with / on every system"),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A file of a model. */
const modelEntryShape = fileEntryShape.extend({
    executable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("whether its owner may run it; false unless told"),
});
/** The params file, whose names and values are the user's own. */
const paramsShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
/** Where code came from and which run ran it. */
const sourceShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("owner/name"),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("git tree of the commit"),
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** The machine of a run, as far as speed depends on it. */
const hardwareShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    cpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("model of the processor, where the system tells it"),
    cores: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().describe("that the run may use"),
    memory_gib: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().describe("of the machine, rounded"),
    os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("linux, darwin or win32"),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("such as x64 or arm64"),
    image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("of a GitHub-hosted runner, such as ubuntu24 20261109.1"),
});
/** `run.json`: one training run, its inputs and what it left. Paths are relative to the workspace. */
const runContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/run@1", {
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["completed", "failed", "cancelled"]),
    run_key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 over command, code, data, params, seed and environment"),
    started_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable() }),
    source: sourceShape,
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntryShape),
    data_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of data"),
    params: paramsShape,
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    hardware: hardwareShape.optional().describe("that the command ran on"),
    variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe("determinism variables that were set for the command, because a seed was given"),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        model_dir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative to the run directory"),
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(modelEntryShape).describe("the model's files, relative to model_dir"),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of files, each as path, size and sha256"),
        predictions: fileEntryShape.nullable().describe("relative to the run directory"),
        golden: fileEntryShape.nullable().describe("golden.jsonl, relative to the run directory"),
    }),
});


/***/ }),

/***/ 90945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


const chunkSize = 1024 * 1024;
/** Size in bytes and lower-case hex sha256 of a file, streamed. */
const hashFile = async (path) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: chunkSize })) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { size, sha256: hash.digest("hex") };
};


/***/ })

};
