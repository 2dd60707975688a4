import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 1224;
export const ids = [1224,7331];
export const modules = {

/***/ 65489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/**
 * Edit distance in which two neighbouring letters in the wrong order are one slip and not two
 * (optimal string alignment), for "did you mean".
 */
const distance = (a, b) => {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                row[j] = Math.min(row[j], beforePrevious[j - 2] + 1);
        }
        beforePrevious = previous;
        previous = row;
    }
    return previous[b.length];
};
/** The candidate nearest to what was given, when it is near enough to be a slip of the hand. */
const suggest = (given, candidates) => {
    const [best] = candidates
        .map((candidate) => ({ candidate, far: distance(given.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    return best && best.far <= Math.max(1, Math.floor(given.length / 3)) ? best.candidate : undefined;
};


/***/ }),

/***/ 39887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   i: () => (/* binding */ isUserError)
/* harmony export */ });
/**
 * A fault that the person who called us can mend: it is printed without a stack trace.
 * Everything else that is thrown is ours, and prints stack and cause.
 */
class UserError extends Error {
    name = "UserError";
    /** What to do about it, printed on its own lines below the message. */
    fix;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.fix = options.fix;
    }
}
const isUserError = (error) => error instanceof Error && error.name === "UserError";


/***/ }),

/***/ 36424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/runner/src/artifacts.ts
var artifacts = __webpack_require__(99775);
// EXTERNAL MODULE: ../packages/runner/src/glob-files.ts
var glob_files = __webpack_require__(24218);
// EXTERNAL MODULE: ../packages/runner/src/inputs.ts
var inputs = __webpack_require__(45395);
// EXTERNAL MODULE: ../packages/runner/src/log.ts
var log = __webpack_require__(96150);
// EXTERNAL MODULE: ../packages/runner/src/outputs.ts
var outputs = __webpack_require__(86810);
// EXTERNAL MODULE: ../packages/runner/src/run-action.ts
var run_action = __webpack_require__(28908);
// EXTERNAL MODULE: ../packages/local-runner/src/match-pattern.ts
var match_pattern = __webpack_require__(58224);
;// CONCATENATED MODULE: ../packages/local-runner/src/built-ins/list-artifacts.ts
/** Calls of the results service that the client's own names-and-files interface does not offer. */
/** Names of this run's artifacts. */
const listArtifactNames = async () => {
    const { artifacts = [] } = (await call("ListArtifacts", {}));
    return artifacts.map(({ name }) => name);
};
/** Deletes this run's artifact of that name, where there is one. */
const deleteArtifact = async (name) => {
    if ((await listArtifactNames()).includes(name))
        await call("DeleteArtifact", { name });
};
const call = async (method, body) => {
    const { ACTIONS_RESULTS_URL: url = "", ACTIONS_RUNTIME_TOKEN: token = "" } = process.env;
    const [run, job] = readScope(token);
    const response = await fetch(new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, url), {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: job, ...body }),
    });
    if (!response.ok)
        throw new Error(`${method}: ${response.status} ${await response.text()}`);
    return response.json();
};
/** The runtime token's scope `Actions.Results:<run>:<job>` says whose artifacts it may see. */
const readScope = (token) => {
    const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString() || "{}");
    const scope = (payload.scp ?? "").split(" ").find((part) => part.startsWith("Actions.Results:")) ?? "";
    const [, run = "", job = ""] = scope.split(":");
    return [run, job];
};

;// CONCATENATED MODULE: ../packages/local-runner/src/built-ins/move-artifacts.ts











/** The program behind actions/upload-artifact and actions/download-artifact of the local runner. */
const main = () => process.argv[2] === "download-artifact"
    ? (0,run_action/* runAction */.C)({ readInputs: readDownload, execute: download, writeOutputs: outputs/* setOutputs */.n })
    : (0,run_action/* runAction */.C)({ readInputs: readUpload, execute: upload, writeOutputs: outputs/* setOutputs */.n });
const readUpload = () => ({
    workspace: process.env.GITHUB_WORKSPACE ?? ".",
    name: (0,inputs/* readText */.yR)("name") ?? "artifact",
    patterns: (0,inputs/* readLines */.Se)("path"),
    ifNoFiles: (0,inputs/* readChoice */.Kf)("if-no-files-found", ["warn", "error", "ignore"], "warn"),
    retentionDays: (0,inputs/* readNumber */.kz)("retention-days", { min: 0, max: 90 }),
    compressionLevel: (0,inputs/* readNumber */.kz)("compression-level", { min: 0, max: 9 }),
    overwrite: (0,inputs/* readFlag */.fG)("overwrite", false),
    hidden: (0,inputs/* readFlag */.fG)("include-hidden-files", false),
});
const upload = async (inputs) => {
    const files = findFiles(inputs.workspace, inputs.patterns, inputs.hidden);
    if (files.length === 0) {
        const message = `No files were found with the provided path: ${inputs.patterns.join(", ")}. No artifacts will be uploaded.`;
        if (inputs.ifNoFiles === "error")
            throw new user_error.UserError(message);
        if (inputs.ifNoFiles === "warn")
            log/* actionsLog */._.warn(message);
        return {};
    }
    if (inputs.overwrite)
        await deleteArtifact(inputs.name);
    const { id, size } = await (0,artifacts/* uploadArtifact */.mz)(inputs.name, findRoot(inputs.workspace, inputs.patterns, files), files, {
        ...(inputs.compressionLevel !== undefined && { compressionLevel: inputs.compressionLevel }),
        ...(inputs.retentionDays && { retentionDays: inputs.retentionDays }),
    });
    log/* actionsLog */._.info(`Artifact ${inputs.name}: ${files.length} files, ${size} bytes`);
    return { "artifact-id": id };
};
const readDownload = () => ({
    workspace: process.env.GITHUB_WORKSPACE ?? ".",
    name: (0,inputs/* readText */.yR)("name"),
    pattern: (0,inputs/* readText */.yR)("pattern"),
    path: (0,inputs/* readText */.yR)("path") ?? ".",
    merge: (0,inputs/* readFlag */.fG)("merge-multiple", false),
});
/** One artifact goes into the folder itself, several each into a folder of its own name, as the real action does. */
const download = async (inputs) => {
    const directory = (0,external_node_path_.resolve)(inputs.workspace, inputs.path);
    if (inputs.name) {
        if (!(await (0,artifacts/* downloadArtifact */.bk)(inputs.name, directory)))
            throw new user_error.UserError(`This run has no artifact "${inputs.name}".`, {
                fix: `It has: ${(await listArtifactNames()).join(", ") || "none"}.`,
            });
    }
    else {
        const names = (await listArtifactNames()).filter((name) => !inputs.pattern || (0,match_pattern/* matchesPatterns */.v)([inputs.pattern], name));
        for (const name of names)
            await (0,artifacts/* downloadArtifact */.bk)(name, inputs.merge ? directory : (0,external_node_path_.join)(directory, name));
        log/* actionsLog */._.info(`${names.length} artifacts downloaded`);
    }
    return { "download-path": directory };
};
/** Files that patterns name; a folder stands for all that is in it. Hidden files are left out unless asked for. */
const findFiles = (workspace, patterns, hidden) => {
    const found = new Set();
    for (const pattern of patterns) {
        const negative = pattern.startsWith("!");
        const cleaned = (negative ? pattern.slice(1) : pattern).replace(/[\\/]+$/, "") || external_node_path_.sep;
        for (const name of (0,glob_files/* globFiles */.C)([cleaned, `${cleaned}/**`], workspace)) {
            const file = (0,external_node_path_.resolve)(workspace, name);
            if (negative)
                found.delete(file);
            else if (!(0,external_node_fs_.statSync)(file).isFile())
                continue;
            else if (hidden || !(0,external_node_path_.relative)(workspace, file).split(external_node_path_.sep).some(isHidden))
                found.add(file);
        }
    }
    return [...found].sort();
};
const isHidden = (part) => part.startsWith(".") && part !== "." && part !== "..";
/** Paths in the artifact begin below what the patterns have in common, as in the real action. */
const findRoot = (workspace, patterns, files) => {
    const bases = patterns
        .filter((pattern) => !pattern.startsWith("!"))
        .map((pattern) => {
        const parts = pattern.split(/[\\/]/);
        const wild = parts.findIndex((part) => /[*?[\]]/.test(part));
        const base = (0,external_node_path_.resolve)(workspace, wild < 0 ? pattern : parts.slice(0, wild).join("/") || ".");
        return files.includes(base) ? (0,external_node_path_.dirname)(base) : base;
    });
    return bases.reduce((common, base) => {
        let folder = common;
        while (base !== folder && !base.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep))
            folder = (0,external_node_path_.dirname)(folder);
        return folder;
    });
};


/***/ }),

/***/ 58224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ matchesPatterns)
/* harmony export */ });
/**
 * GitHub's filter patterns for branches, tags and paths: `*` stays within a segment, `**` crosses `/`, `?` makes the
 * character before it optional, `+` repeats it, `[]` is a class, a leading `!` takes names out again.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const matchesPatterns = (patterns, name) => {
    let included = false;
    for (const pattern of patterns) {
        const negative = pattern.startsWith("!");
        if (toRegExp(negative ? pattern.slice(1) : pattern).test(name))
            included = !negative;
    }
    return included;
};
const toRegExp = (pattern) => {
    let source = "";
    for (let index = 0; index < pattern.length; index++) {
        const character = pattern[index];
        if (character === "\\" && index + 1 < pattern.length)
            source += escapeText(pattern[++index]);
        else if (character === "*") {
            if (pattern[index + 1] !== "*")
                source += "[^/]*";
            else {
                index++;
                // "**/x" matches "x" too: the slash belongs to the stars.
                if (pattern[index + 1] === "/") {
                    index++;
                    source += "(?:.*/)?";
                }
                else
                    source += ".*";
            }
        }
        else if (character === "[") {
            const end = pattern.indexOf("]", index + 1);
            if (end < 0)
                source += "\\[";
            else {
                source += `[${pattern.slice(index + 1, end).replaceAll("\\", "\\\\")}]`;
                index = end;
            }
        }
        else if ((character === "?" || character === "+") && source !== "")
            source += character;
        else
            source += escapeText(character);
    }
    return new RegExp(`^${source}$`, "s");
};
const escapeText = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");


/***/ }),

/***/ 99775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ downloadArtifact),
/* harmony export */   mz: () => (/* binding */ uploadArtifact),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/**
 * Uploads a folder's files as one Actions artifact. The client is loaded here, on the only path that needs it:
 * it more than doubles a bundle's start.
 */
const uploadArtifact = async (name, root, files, options = {}) => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
    const { id = 0, size = 0 } = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(`Upload artifact ${name}`, () => new DefaultArtifactClient().uploadArtifact(name, [...files], root, options));
    return { id, size };
};
/**
 * Downloads an artifact of this run into a folder. False where the run has none of that name.
 * @throws UserError when the bytes do not have the digest that the upload declared.
 */
const downloadArtifact = async (name, directory) => {
    const { ArtifactNotFoundError, DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
    const client = new DefaultArtifactClient();
    // The client's unzip-stream still calls Buffer(); that warning is nobody's here to act on.
    process.noDeprecation = true;
    try {
        const { artifact } = await client.getArtifact(name);
        const { digestMismatch } = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(`Download artifact ${name}`, () => client.downloadArtifact(artifact.id, {
            path: directory,
            ...(artifact.digest && { expectedHash: artifact.digest }),
        }));
        if (digestMismatch)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Artifact "${name}" arrived with other bytes than were uploaded.`, {
                fix: "Run the job again.",
            });
        return true;
    }
    catch (error) {
        if (error instanceof ArtifactNotFoundError)
            return false;
        throw error;
    }
};
/** Names of the artifacts that this run has so far. */
const listArtifacts = async () => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
    const { artifacts } = await new DefaultArtifactClient().listArtifacts({ latest: true });
    return artifacts.map(({ name }) => name);
};


/***/ }),

/***/ 70816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/** What a person reads of a failure. User errors carry their fix; anything else is a defect of ours, with its stack. */
const describeFailure = (error) => {
    if ((0,_mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__/* .isUserError */ .i)(error))
        return error.fix ? `${error.message}\n  ${error.fix.replaceAll("\n", "\n  ")}` : error.message;
    const causes = [];
    for (let next = error; next instanceof Error && causes.length < 5; next = next.cause)
        causes.push(next.stack ?? `${next.name}: ${next.message}`);
    return `${causes.join("\nCaused by: ") || String(error)}\nThis looks like a fault of mlops-actions. Please report it with the lines above.`;
};


/***/ }),

/***/ 24218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ globFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/** Node's own globbing, which Node 20 does not have yet: the actions and npm's scripts run on 24, a laptop may not. */
const globFiles = (patterns, directory) => {
    if (typeof node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync === "function")
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync(patterns, { cwd: directory });
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Node ${process.versions.node} cannot expand ${[patterns].flat().join(", ")}.`, {
        fix: "Use Node 22 or newer, or name the files one by one. In a clone of mlops-actions, npx brings Node 24 along.",
    });
};


/***/ }),

/***/ 45395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yu: () => (/* binding */ readRequired)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);



/** An input's text, or undefined where it was not given or is empty. */
const readText = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name) || undefined;
/** An input that must be given. */
const readRequired = (name) => {
    const value = readText(name);
    if (value === undefined)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is required and was not given.`, {
            fix: `Add under with:\n  ${name}: …`,
        });
    return value;
};
/** An input that is one of a few words; the error lists them all. */
const readChoice = (name, words, fallback) => {
    const given = readText(name) ?? fallback;
    const found = words.find((word) => word === given);
    if (found !== undefined)
        return found;
    const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(given, words);
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is "${given}".`, {
        fix: `${near ? `Did you mean "${near}"? ` : ""}Allowed: ${words.join(", ")}.`,
    });
};
/** true or false, in YAML 1.2's core spellings. */
const readFlag = (name, fallback) => readChoice(name, ["true", "false", "True", "False", "TRUE", "FALSE"], fallback ? "true" : "false").toLowerCase() === "true";
/** A number within bounds. */
const readNumber = (name, bounds = {}) => {
    const text = readText(name);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = bounds;
    if (Number.isFinite(value) && value >= min && value <= max)
        return value;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is "${text}", expected a number${describeBounds(bounds)}.`);
};
/** Non-empty lines of a multi-line input. */
const readLines = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const describeBounds = ({ min, max }) => min !== undefined && max !== undefined
    ? ` from ${min} to ${max}`
    : min !== undefined
        ? ` of at least ${min}`
        : max !== undefined
            ? ` of at most ${max}`
            : "";


/***/ }),

/***/ 96150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);

const actionsLog = {
    info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
    warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
    debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    group: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
};


/***/ }),

/***/ 86810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75360);


/** Sets a step's outputs. Undefined and null become the empty string, which expressions take as false. */
const setOutputs = (outputs) => {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value ?? "");
};
const summaryLimit = 1024 * 1024; // bytes a step; GitHub drops the whole summary of a step that exceeds it
/** Appends Markdown to the step's summary page; cut at the limit rather than lost. */
const writeSummary = async (markdown) => {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const bytes = Buffer.from(`${markdown}\n`);
    const note = "\n\n…cut at GitHub's limit of 1 MiB a step.\n";
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, bytes.length <= summaryLimit ? bytes : `${bytes.subarray(0, summaryLimit - 100).toString()}${note}`);
};


/***/ }),

/***/ 28908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);


/**
 * Runs one action's main step. Owns the only try/catch: the user's faults print what to do,
 * ours print stack and cause, and both fail the step.
 */
const runAction = async (action) => {
    try {
        const inputs = action.readInputs();
        const result = await action.execute(inputs);
        await action.writeOutputs(result, inputs);
    }
    catch (error) {
        reportFailure(error);
    }
};
/** Prints an error as its kind deserves and marks the step failed. */
const reportFailure = (error) => {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error));
};


/***/ }),

/***/ 27331:
/***/ ((module) => {

/**
 * undici takes 45 ms to load, @actions/core loads it by way of @actions/http-client, and only a proxy needs it. So it
 * stands beside the bundle as a file of its own, which is read when one of these is asked for.
 */
const load = () => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./undici.cjs");

module.exports = {
  get ProxyAgent() {
    return load().ProxyAgent;
  },
  get EnvHttpProxyAgent() {
    return load().EnvHttpProxyAgent;
  },
  get fetch() {
    return load().fetch;
  },
};


/***/ })

};
