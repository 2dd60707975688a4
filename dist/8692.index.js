export const id = 8692;
export const ids = [8692,467];
export const modules = {

/***/ 75683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* unused harmony export canonicalJson */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Lower-case hex sha256 of bytes, or of a string's UTF-8. */
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
/**
 * JSON with keys in code-unit order and no white space, so that equal values have equal bytes.
 * Numbers are printed as ECMAScript does, which is what RFC 8785 (JCS) asks for.
 * @throws TypeError on NaN, Infinity, functions and bigints: none of them has a JSON form.
 */
const canonicalJson = (value) => {
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return JSON.stringify(value);
    if (typeof value === "number") {
        if (!Number.isFinite(value))
            throw new TypeError(`${value} has no JSON form`);
        return JSON.stringify(value);
    }
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
    if (typeof value === "object") {
        const entries = Object.entries(value)
            .filter(([, item]) => item !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
    }
    throw new TypeError(`a ${typeof value} has no JSON form`);
};
/** sha256 of the canonical JSON of a value. */
const digestOf = (value) => sha256(canonicalJson(value));


/***/ }),

/***/ 83040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `12,000`: the same separators whatever the machine's locale. */
const formatCount = (count) => count.toLocaleString("en-US");
/** `1 file`, `12,000 files`. */
const countOf = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
/** A number for people: four significant digits, integers as they are. */
const formatNumber = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
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

/***/ 22242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ fileEntryShape),
/* harmony export */   CA: () => (/* binding */ runContract),
/* harmony export */   fZ: () => (/* binding */ sourceShape),
/* harmony export */   mK: () => (/* binding */ paramsShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32137);


const fileEntryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative, with / on every system"),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
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
    variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe("determinism variables that were set for the command, because a seed was given"),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        model_dir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative to the run directory"),
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntryShape).describe("the model's files, relative to model_dir"),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of files"),
        predictions: fileEntryShape.nullable().describe("relative to the run directory"),
        golden: fileEntryShape.nullable().describe("golden.jsonl, relative to the run directory"),
    }),
});


/***/ }),

/***/ 25098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   jD: () => (/* binding */ intervalShape),
/* harmony export */   qk: () => (/* binding */ verdictContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32137);


const verdictWords = [
    "pass",
    "warn",
    "fail",
    "error",
    "inconclusive",
    "not_comparable",
    "insufficient",
];
const verdictWord = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(verdictWords);
const intervalShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("two-sided coverage, such as 0.95"),
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("delong, paired-bootstrap-percentile, …"),
});
const ruleResultShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    delta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("oriented: positive means the challenger is better"),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("how much worse was acceptable"),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
        .optional()
        .describe("of a bound"),
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().optional(),
    ci: intervalShape.optional().describe("of delta; for a bound, of the challenger's own value"),
    p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe("two-sided, of no difference; for slice_guard the adjusted one-sided p of harm"),
    mde: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("smallest difference that this many rows detect at the policy's power"),
    n_needed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .optional()
        .describe("rows that would settle the margin, were the models equally good"),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["fail", "warn"]).optional(),
    blocking: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("false where the policy lets this status through"),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass", "warn", "fail", "inconclusive", "insufficient", "error", "skipped"]),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("one sentence a person can act on"),
});
/** `verdict.json`: may the challenger replace the champion, and the evidence. */
const verdictContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/verdict@1", {
    verdict: verdictWord,
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe("rows compared"),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleResultShape),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("why, where no rule says it: no champion, other data, bad input"),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where there was no champion to compare with"),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), manifest_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).nullable().optional(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        predictions_sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    })
        .optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ labels_sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).optional(),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).optional(),
    stats: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), resamples: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }).optional(),
    same_model: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where the champion has the challenger's very bytes"),
});


/***/ }),

/***/ 68034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openLiveFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_contract__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32137);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38816);




const serverFields = {
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    manifest_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    model_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive(),
    started: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("when that process began: a later process with the same number is another"),
    port: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    url: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    directory: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("the version's own folder"),
    serve: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("the command it was started with, to start it again"),
    log: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
};
const serverShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc(serverFields);
/** `live.json`: the server that is live, and the one it replaced until that is stopped. */
const liveContract = (0,_mlops_actions_contracts_contract__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .ye)("mlops/live@1", { live: serverShape, previous: serverShape.nullable() });
/** `candidate.json`: a server that was started and is not live. What a dead run left here is ended by the next. */
const candidateContract = (0,_mlops_actions_contracts_contract__WEBPACK_IMPORTED_MODULE_2__/* .defineContract */ .ye)("mlops/candidate@1", serverFields);
/** The two files that say which processes belong to one model in one environment. Each write is atomic. */
const openLiveFiles = (base) => {
    const live = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, "live.json");
    const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, "candidate.json");
    return {
        readLive: () => readFile(live, liveContract),
        writeLive: (value) => replaceFile(live, liveContract.serialise(value)),
        removeLive: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(live, { force: true }),
        readCandidate: () => readFile(candidate, candidateContract),
        writeCandidate: (value) => replaceFile(candidate, candidateContract.serialise(value)),
        removeCandidate: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(candidate, { force: true }),
    };
};
const readFile = (path, contract) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? contract.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"), path) : null;
const replaceFile = (path, text) => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`${path}.part`, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(`${path}.part`, path);
};


/***/ }),

/***/ 77003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readStart),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/**
 * When a process began, as the system tells it; undefined once it has ended (a zombie has).
 * On Linux boot id and start tick of `/proc/<pid>/stat` (field 22, proc(5)); elsewhere `ps -o lstart`.
 */
const readStart = (pid) => process.platform === "linux" ? readProcStart(pid) : readPsStart(pid);
const isAlive = ({ pid, started }) => readStart(pid) === started;
const readProcStart = (pid) => {
    let stat;
    try {
        stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, "latin1");
    }
    catch {
        return undefined;
    }
    // The command's name stands in parentheses and may hold spaces and parentheses of its own.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X")
        return undefined;
    return `${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim()}/${fields[18]}`;
};
const readPsStart = (pid) => {
    try {
        const line = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
            encoding: "utf8",
            env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
            stdio: ["ignore", "pipe", "ignore"],
        }).trim();
        const [state = "", ...started] = line.split(/\s+/);
        return line === "" || state.startsWith("Z") ? undefined : started.join(" ");
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 74939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeployment: () => (/* binding */ runDeployment),
  selectTarget: () => (/* binding */ selectTarget)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/contracts/src/user-error.ts
var user_error = __webpack_require__(22399);
// EXTERNAL MODULE: ./packages/registry/src/assign-stage.ts
var assign_stage = __webpack_require__(76011);
// EXTERNAL MODULE: ./packages/registry/src/download.ts
var download = __webpack_require__(30865);
// EXTERNAL MODULE: ./packages/registry/src/resolve.ts
var resolve = __webpack_require__(80061);
// EXTERNAL MODULE: ./packages/contracts/src/contract.ts
var contract = __webpack_require__(32137);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/deployment/src/run-command.ts


const outputLimit = 1024 * 1024;
/**
 * Runs a program with text on standard input and returns what it wrote to standard output.
 * @throws UserError when it cannot be started, takes too long or ends with another code than 0
 */
const runCommand = (words, options) => new Promise((resolve, reject) => {
    const { cwd, env, stdin, seconds, signal } = options;
    const [program, ...args] = words;
    const limit = AbortSignal.timeout(seconds * 1000);
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd,
        env,
        stdio: ["pipe", "pipe", "pipe"],
        signal: AbortSignal.any([signal, limit]),
    });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
        output = (output + text).slice(0, outputLimit);
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
        errors = (errors + text).slice(-outputLimit);
    });
    const fail = (message, cause) => reject(new user_error.UserError(`${program} ${message}.${tail(errors)}`, { cause }));
    child.on("error", (error) => limit.aborted
        ? fail(`took longer than ${seconds} s (ready_seconds)`)
        : signal.aborted
            ? reject(signal.reason)
            : fail(`could not be started (${error.code ?? error.message})`, error));
    child.on("close", (code, killer) => code === 0 ? resolve(output) : fail(`ended with ${killer ?? `exit code ${code}`}`));
    // A program that does not read its input closes the pipe early: its exit code tells the rest.
    child.stdin.on("error", () => { });
    child.stdin.end(stdin);
});
const tail = (text) => {
    const lines = text.trimEnd().split("\n").slice(-30);
    return lines.join("").trim() === "" ? "" : ` It printed:\n${lines.map((line) => `  | ${line}`).join("\n")}`;
};

// EXTERNAL MODULE: ./packages/contracts/src/suggest.ts
var suggest = __webpack_require__(46529);
;// CONCATENATED MODULE: ./node_modules/shlex/shlex.js


/*
  Port of a subset of the features of CPython's shlex module, which provides a
  shell-like lexer. Original code by Eric S. Raymond and other contributors.
*/

class Shlexer {
  constructor (string) {
    this.i = 0
    this.string = string

    /**
     * Characters that will be considered whitespace and skipped. Whitespace
     * bounds tokens. By default, includes space, tab, linefeed and carriage
     * return.
     */
    this.whitespace = ' \t\r\n'

    /**
     * Characters that will be considered string quotes. The token accumulates
     * until the same quote is encountered again (thus, different quote types
     * protect each other as in the shell.) By default, includes ASCII single
     * and double quotes.
     */
    this.quotes = `'"`

    /**
     * Characters that will be considered as escape. Just `\` by default.
     */
    this.escapes = '\\'

    /**
     * The subset of quote types that allow escaped characters. Just `"` by default.
     */
    this.escapedQuotes = '"'

    /**
     * Whether to support ANSI C-style $'' quotes
     * https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
     */
    this.ansiCQuotes = true

    /**
     * Whether to support localized $"" quotes
     * https://www.gnu.org/software/bash/manual/html_node/Locale-Translation.html
     *
     * The behavior is as if the current locale is set to C or POSIX, i.e., the
     * contents are not translated.
     */
    this.localeQuotes = true

    this.debug = false
  }

  readChar () {
    return this.string.charAt(this.i++)
  }

  processEscapes (string, quote, isAnsiCQuote) {
    if (!isAnsiCQuote && !this.escapedQuotes.includes(quote)) {
      // This quote type doesn't support escape sequences
      return string
    }

    // We need to form a regex that matches any of the escape characters,
    // without interpreting any of the characters as a regex special character.
    const anyEscape = '[' + this.escapes.replace(/(.)/g, '\\$1') + ']'

    // In regular quoted strings, we can only escape an escape character, and
    // the quote character itself.
    if (!isAnsiCQuote && this.escapedQuotes.includes(quote)) {
      const re = new RegExp(
        anyEscape + '(' + anyEscape + '|\\' + quote + ')', 'g')
      return string.replace(re, '$1')
    }

    // ANSI C quoted strings support a wide variety of escape sequences
    if (isAnsiCQuote) {
      const patterns = {
        // Literal characters
        '([\\\\\'"?])': (x) => x,

        // Non-printable ASCII characters
        'a': () => '\x07',
        'b': () => '\x08',
        'e|E': () => '\x1b',
        'f': () => '\x0c',
        'n': () => '\x0a',
        'r': () => '\x0d',
        't': () => '\x09',
        'v': () => '\x0b',

        // Octal bytes
        '([0-7]{1,3})': (x) => String.fromCharCode(parseInt(x, 8)),

        // Hexadecimal bytes
        'x([0-9a-fA-F]{1,2})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Unicode code units
        'u([0-9a-fA-F]{1,4})': (x) => String.fromCharCode(parseInt(x, 16)),
        'U([0-9a-fA-F]{1,8})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Control characters
        // https://en.wikipedia.org/wiki/Control_character#How_control_characters_map_to_keyboards
        'c(.)': (x) => {
          if (x === '?') {
            return '\x7f'
          } else if (x === '@') {
            return '\x00'
          } else {
            return String.fromCharCode(x.charCodeAt(0) & 31)
          }
        }
      }

      // Construct an uber-RegEx that catches all of the above pattern
      const re = new RegExp(
        anyEscape + '(' + Object.keys(patterns).join('|') + ')', 'g')

      // For each match, figure out which subpattern matched, and apply the
      // corresponding function
      return string.replace(re, function (m, p1) {
        for (const matched in patterns) {
          const mm = new RegExp('^' + matched + '$').exec(p1)
          if (mm === null) {
            continue
          }

          return patterns[matched].apply(null, mm.slice(1))
        }
      })
    }

    // Should not get here
    return undefined
  }

  * [Symbol.iterator] () {
    let inQuote = false
    let inDollarQuote = false
    let escaped = false
    let lastDollar = -2 // position of last dollar sign we saw
    let token

    if (this.debug) {
      console.log('full input:', '>' + this.string + '<')
    }

    while (true) {
      const pos = this.i
      const char = this.readChar()

      if (this.debug) {
        console.log(
          'position:', pos,
          'input:', '>' + char + '<',
          'accumulated:', token,
          'inQuote:', inQuote,
          'inDollarQuote:', inDollarQuote,
          'lastDollar:', lastDollar,
          'escaped:', escaped
        )
      }

      // Ran out of characters, we're done
      if (char === '') {
        if (inQuote) { throw new Error('Got EOF while in a quoted string') }
        if (escaped) { throw new Error('Got EOF while in an escape sequence') }
        if (token !== undefined) { yield token }
        return
      }

      // We were in an escape sequence, complete it
      if (escaped) {
        if (char === '\n') {
          // An escaped newline just means to continue the command on the next
          // line. We just need to ignore it.
        } else if (inQuote) {
          // If we are in a quote, just accumulate the whole escape sequence,
          // as we will interpret escape sequences later.
          token = (token || '') + escaped + char
        } else {
          // Just use the literal character
          token = (token || '') + char
        }

        escaped = false
        continue
      }

      if (this.escapes.includes(char)) {
        if (!inQuote || inDollarQuote !== false || this.escapedQuotes.includes(inQuote)) {
          // We encountered an escape character, which is going to affect how
          // we treat the next character.
          escaped = char
          continue
        } else {
          // This string type doesn't use escape characters. Ignore for now.
        }
      }

      // We were in a string
      if (inQuote !== false) {
        // String is finished. Don't grab the quote character.
        if (char === inQuote) {
          token = this.processEscapes(token, inQuote, inDollarQuote === '\'')
          inQuote = false
          inDollarQuote = false
          continue
        }

        // String isn't finished yet, accumulate the character
        token = (token || '') + char
        continue
      }

      // This is the start of a new string, don't accumulate the quotation mark
      if (this.quotes.includes(char)) {
        inQuote = char
        if (lastDollar === pos - 1) {
          if (char === '\'' && !this.ansiCQuotes) {
            // Feature not enabled
          } else if (char === '"' && !this.localeQuotes) {
            // Feature not enabled
          } else {
            inDollarQuote = char
          }
        }

        token = (token || '') // fixes blank string

        if (inDollarQuote !== false) {
          // Drop the opening $ we captured before
          token = token.slice(0, -1)
        }

        continue
      }

      // This is a dollar sign, record that we saw it in case it's the start of
      // an ANSI C or localized string
      if (inQuote === false && char === '$') {
        lastDollar = pos
      }

      // This is whitespace, so yield the token if we have one
      if (this.whitespace.includes(char)) {
        if (token !== undefined) { yield token }
        token = undefined
        continue
      }

      // Otherwise, accumulate the character
      token = (token || '') + char
    }
  }
}


/**
 * Splits a given string using shell-like syntax. This function is the inverse
 * of shlex.join().
 *
 * @param {String} s String to split.
 * @returns {String[]}
 */
function split (s) {
  return Array.from(new Shlexer(s))
}

/**
 * Escapes a potentially shell-unsafe string using quotes.
 *
 * @param {String} s String to quote
 * @returns {String}
 */
function quote (s) {
  if (s === '') { return '\'\'' }

  const unsafeRe = /[^\w@%\-+=:,./]/
  if (!unsafeRe.test(s)) { return s }

  return ('\'' + s.replace(/('+)/g, '\'"$1"\'') + '\'').replace(/^''|''$/g, '')
}


/**
 * Concatenate the tokens of the list args and return a string. This function
 * is the inverse of shlex.split().
 *
 * The returned value is shell-escaped to protect against injection
 * vulnerabilities (see shlex.quote()).
 *
 * @param {String[]} args List of args to join
 * @returns {String}
 */
function join (args) {
  if (!Array.isArray(args)) {
    throw new TypeError("args should be an array")
  }
  return args.map(quote).join(" ")
}

;// CONCATENATED MODULE: ./packages/deployment/src/split-command.ts



/** What only a shell understands. No shell is involved, so that nothing in a version's name can become a command. */
const shellWords = new Set(["|", "||", "&", "&&", ";", ">", ">>", "<", "<<", "2>", "2>&1"]);
/**
 * Splits a command line into arguments the way a POSIX shell would, quotes respected, without running a shell.
 * @param where the setting's path, for errors: `models.flights.deploy.staging.serve`
 */
const splitCommand = (line, where) => {
    let words;
    try {
        words = split(line);
    }
    catch (cause) {
        throw new user_error.UserError(`${where} cannot be split into arguments: ${cause.message}.`, {
            fix: "Close the quotation marks.",
            cause,
        });
    }
    const shell = words.find((word) => shellWords.has(word));
    if (shell !== undefined)
        throw new user_error.UserError(`${where} has "${shell}", and is not run by a shell.`, {
            fix: "Put the line into a script, or write: sh -c '…'",
        });
    if (words.length === 0)
        throw new user_error.UserError(`${where} is empty.`);
    return words;
};
/**
 * Fills `{name}` in each argument, after splitting: a value with spaces stays one argument.
 * Braces that name nothing near a known placeholder (JSON, Go templates) are left alone.
 */
const fillPlaceholders = (words, values, where) => words.map((word) => word.replaceAll(/\{([a-z_]+)\}/g, (text, name) => {
    const value = values[name];
    if (value !== undefined)
        return value;
    const near = (0,suggest/* suggest */.Z)(name, Object.keys(values));
    if (near === undefined)
        return text;
    throw new user_error.UserError(`${where} has ${text}, which is not known.`, { fix: `Did you mean {${near}}?` });
}));

;// CONCATENATED MODULE: ./packages/deployment/src/command-driver.ts





const answerShape = schemas/* object */.Ikc({
    live: schemas/* object */.Ikc({ version: schemas/* string */.YjP(), model_digest: schemas/* string */.YjP() }).nullable().optional(),
    url: schemas/* url */.OZ5({ protocol: /^https?$/ })
        .nullable()
        .optional(),
});
/**
 * Lets a program of the user's run the model: one JSON request on its standard input, one JSON answer on its
 * standard output. The protocol is described in actions/deploy/README.md.
 */
const openCommandDriver = (options) => {
    const { target, model, environment, workspace, env, signal } = options;
    const words = splitCommand(target.command, "command");
    const ask = async (operation, subject, previous) => {
        const request = {
            operation,
            environment,
            model,
            version: subject?.version ?? null,
            directory: subject?.directory ?? null,
            model_dir: subject?.modelDirectory ?? null,
            digests: subject ? { manifest: subject.manifestDigest ?? null, model: subject.modelDigest } : null,
            previous: previous ? { version: previous.version, model_digest: previous.modelDigest } : null,
        };
        const text = await runCommand(words, {
            cwd: workspace,
            env,
            stdin: `${JSON.stringify(request)}\n`,
            seconds: target.ready_seconds,
            // Putting the previous version back is not given up when the job is cancelled.
            signal: operation === "restore" ? new AbortController().signal : signal,
        });
        return parseAnswer(text, operation, words[0]);
    };
    const askLive = async (operation, candidate, previous) => {
        const { live, url = null } = await ask(operation, candidate, previous);
        if (live === undefined)
            throw new user_error.UserError(`${words[0]} answered "${operation}" without "live".`, {
                fix: 'Answer {"live": {"version": "…", "model_digest": "…"}}, or {"live": null} where nothing is live.',
            });
        return live && { version: live.version, modelDigest: live.model_digest, url, running: true };
    };
    return {
        name: "command",
        recover: async () => { },
        current: () => askLive("current", null, null),
        prepare: async (candidate, previous) => {
            const { url = null } = await ask("prepare", candidate, previous);
            return { url };
        },
        switch: async (candidate, previous) => {
            const live = await askLive("switch", candidate, previous);
            if (live?.version === candidate.version && live.modelDigest === candidate.modelDigest)
                return live;
            throw new user_error.UserError(`${words[0]} answered "switch" with ${live ? `${live.version} (model ${live.modelDigest})` : "nothing"} live, expected ${candidate.version} (model ${candidate.modelDigest}).`);
        },
        restore: (candidate, previous) => askLive("restore", candidate, previous),
        discard: async (candidate) => {
            await ask("remove", candidate, null);
        },
        retire: async ({ version, modelDigest }) => {
            await ask("remove", { version, modelDigest }, null);
        },
    };
};
const parseAnswer = (text, operation, program) => {
    const shown = text.trim().slice(0, 200);
    let json;
    try {
        // An operation that has nothing to say may say nothing.
        json = text.trim() === "" ? {} : JSON.parse(text);
    }
    catch (cause) {
        throw new user_error.UserError(`${program} answered "${operation}" with no JSON: ${shown}`, {
            fix: "Write exactly one JSON object to standard output, and messages to standard error.",
            cause,
        });
    }
    const answer = answerShape.safeParse(json);
    if (answer.success)
        return answer.data;
    throw new user_error.UserError(`${program} answered "${operation}" with ${shown}: ${(0,contract/* describeIssues */.wF)(answer.error)}.`);
};

// EXTERNAL MODULE: ./packages/registry/src/build-manifest.ts
var build_manifest = __webpack_require__(62459);
;// CONCATENATED MODULE: ./packages/deployment/src/check-eligible.ts


/**
 * Whether a version may be deployed: not yanked, and let through by the gate.
 * @param forceReason why it is deployed although the gate did not let it through
 * @throws UserError saying why not
 */
const checkEligible = (version, forceReason) => {
    if (version.yanked)
        throw new user_error.UserError(`${version.tag} was withdrawn from the registry (yanked).`, {
            fix: "Deploy another version: a yanked one is not deployed by force either.",
        });
    const verdict = version.manifest.gate?.verdict;
    if ((0,build_manifest/* isPassing */.WG)(verdict) || forceReason !== undefined)
        return;
    throw new user_error.UserError(verdict === undefined
        ? `${version.tag} was registered without a gate verdict.`
        : `The gate's verdict on ${version.tag} is ${verdict}.`, {
        fix: "Deploy a version that passed the gate, or say in force-reason why this one is deployed all the same.",
    });
};

;// CONCATENATED MODULE: ./packages/deployment/src/choose-rollback.ts
/**
 * The version to go back to: the newest one before the current that was once deployed with success.
 * A version that an earlier rollback left is passed over, so that rolling back twice goes further back rather than
 * to and fro; deploying it anew makes it eligible again.
 * @param records newest first
 * @param skip versions that cannot be had any more: yanked, or gone from the registry
 * @param succeeded whether a record ever reached success; asked only as far as needed
 */
const chooseRollback = async (records, current, skip, succeeded) => {
    const left = new Set();
    for (const { id, payload } of records) {
        const { operation, previous, version } = payload;
        const isCandidate = version !== current && !skip.has(version) && !left.has(version);
        const isRollback = operation === "rollback" && previous !== null;
        if (!isCandidate && !isRollback)
            continue;
        if (!(await succeeded(id)))
            continue;
        if (isCandidate)
            return { version, left: [...left] };
        if (previous !== null)
            left.add(previous);
    }
    return { version: undefined, left: [...left] };
};

;// CONCATENATED MODULE: ./packages/deployment/src/deployment-ports.ts

/**
 * Assigns the stage that the request asks for. A version that the gate did not let through was deployed by force or,
 * in a rollback, was live before: the tag says so.
 */
const assignRequestedStage = async (request, version, reason, ports) => {
    if (request.stage === null)
        return null;
    const forced = (0,build_manifest/* isPassing */.WG)(version.manifest.gate?.verdict)
        ? undefined
        : (request.forceReason ?? (request.operation === "rollback" ? reason : undefined));
    return { name: request.stage, ...(await ports.assignStage(version, request.stage, reason, forced)) };
};
/** Whether what is recorded and what runs are the same version with the same bytes. */
const isAsRecorded = ({ live }, running) => live
    ? running?.running === true &&
        running.version === live.payload.version &&
        running.modelDigest === live.payload.model_digest
    : running === null;
const describeRunning = (running) => running === null
    ? "nothing"
    : running.running
        ? running.version
        : `nothing (${running.version} should, and has ended)`;
const reasonOf = (request, version, running) => request.reason ??
    (request.forceReason ? `by force: ${request.forceReason}` : undefined) ??
    (request.operation === "rollback"
        ? `rollback from ${running?.version ?? "nothing"} to ${version.version}`
        : `${request.operation} ${version.tag} to ${request.environment}`);

;// CONCATENATED MODULE: ./packages/github/src/deployments.ts
/** The newest deployments of one task in one environment, newest first. One request. */
const listDeployments = async (github, filter) => {
    const { octokit, owner, repo } = github;
    const { task, environment, limit = 30 } = filter;
    const { data } = await octokit.rest.repos.listDeployments({
        owner,
        repo,
        task,
        environment,
        per_page: limit,
    });
    return data
        .map((entry) => ({
        id: entry.id,
        ref: entry.ref,
        sha: entry.sha,
        createdAt: entry.created_at,
        creator: entry.creator?.login ?? null,
        description: entry.description,
        payload: parsePayload(entry.payload),
    }))
        .sort((a, b) => b.id - a.id);
};
/** A deployment's statuses, newest first. */
const listDeploymentStatuses = async (github, id) => {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.repos.listDeploymentStatuses({
        owner,
        repo,
        deployment_id: id,
        per_page: 30,
    });
    return data
        .map((status) => ({
        id: status.id,
        state: status.state,
        createdAt: status.created_at,
        description: status.description,
        environmentUrl: status.environment_url || null,
        logUrl: status.log_url || null,
    }))
        .sort((a, b) => b.id - a.id);
};
/**
 * Records a deployment of a ref as it is: nothing is merged into it (`auto_merge`), no commit status is waited for
 * (`required_contexts`), both of which GitHub does by itself otherwise. Answers the new id.
 */
const createDeployment = async (github, deployment) => {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.repos.createDeployment({
        owner,
        repo,
        ...deployment,
        description: cut(deployment.description),
        payload: deployment.payload,
        auto_merge: false,
        required_contexts: [],
    });
    if (!("id" in data))
        throw new Error(`GitHub made no deployment of ${deployment.ref}: ${data.message}`);
    return data.id;
};
/**
 * Appends a status. `auto_inactive` is off: GitHub's default also ends the deployments of other tasks (other models)
 * in the same environment.
 */
const createDeploymentStatus = async (github, id, status) => {
    const { octokit, owner, repo } = github;
    await octokit.rest.repos.createDeploymentStatus({
        owner,
        repo,
        deployment_id: id,
        state: status.state,
        auto_inactive: false,
        ...(status.description && { description: cut(status.description) }),
        ...(status.environmentUrl && { environment_url: status.environmentUrl }),
        ...(status.logUrl && { log_url: status.logUrl }),
    });
};
const descriptionLimit = 140; // UTF-16 units, of deployments and of their statuses
const cut = (text) => {
    const line = text.split("\n", 1)[0];
    // Not in the middle of a pair: half a character is no character.
    return line.length <= descriptionLimit
        ? line
        : `${line.slice(0, descriptionLimit - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
};
/** GitHub answers with an object or with its JSON text, as it was sent. */
const parsePayload = (payload) => {
    if (typeof payload !== "string")
        return payload;
    try {
        return JSON.parse(payload);
    }
    catch {
        return payload;
    }
};

;// CONCATENATED MODULE: ./packages/deployment/src/records.ts


const payloadSchema = "mlops/deployment-record@1";
/** What a GitHub Deployment of ours carries. `machine` and `run` tell whether the run that left it unfinished still lives. */
const payloadShape = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(payloadSchema),
    model: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    operation: schemas/* enum */.k5n(["deploy", "promote", "rollback"]),
    manifest_digest: schemas/* string */.YjP(),
    model_digest: schemas/* string */.YjP(),
    previous: schemas/* string */.YjP().nullable().describe("the version it replaces"),
    machine: schemas/* string */.YjP(),
    run: schemas/* string */.YjP().nullable().describe("<run id>.<attempt>"),
});
const taskOf = (model) => `mlops:${model}`;
/** The records of one model in one environment, on GitHub. */
const connectRecords = (github, { model, environment, runUrl }) => ({
    list: async () => {
        const entries = await listDeployments(github, { task: taskOf(model), environment });
        return entries.flatMap(({ payload, ...entry }) => {
            const { data } = payloadShape.safeParse(payload);
            return data ? [{ ...entry, payload: data }] : []; // someone else's use of the same task
        });
    },
    statuses: (id) => listDeploymentStatuses(github, id),
    create: (tag, payload, description) => createDeployment(github, { ref: tag, task: taskOf(model), environment, description, payload }),
    mark: async (id, state, description, url = null) => {
        try {
            await createDeploymentStatus(github, id, { state, description, environmentUrl: url, logUrl: runUrl });
        }
        catch (error) {
            // After a lost answer nobody knows whether the status was written: look before calling it a failure.
            const [newest] = await listDeploymentStatuses(github, id).catch(() => []);
            if (newest?.state !== state)
                throw error;
        }
    },
    isRunOver: async (run) => {
        const { octokit, owner, repo } = github;
        try {
            const { data } = await octokit.rest.actions.getWorkflowRun({
                owner,
                repo,
                run_id: Number.parseInt(run, 10),
            });
            return data.status === "completed";
        }
        catch {
            return undefined; // needs actions: read, which a deploy job seldom has
        }
    },
});
const finished = new Set(["inactive", "failure", "error"]);
/** Reads what is recorded as live: two requests where the last deployment succeeded, one more for each that did not. */
const readRecorded = async (records) => {
    const list = await records.list();
    const unfinished = [];
    for (const record of list) {
        const [newest] = await records.statuses(record.id);
        if (newest?.state === "success")
            return { live: { ...record, url: newest.environmentUrl }, unfinished, list };
        if (!newest || !finished.has(newest.state))
            unfinished.push({ ...record, logUrl: newest?.logUrl ?? null });
    }
    return { live: null, unfinished, list };
};
/** The version that is recorded as live in an environment; undefined where none is. */
const findLiveVersion = async (github, model, environment) => {
    const records = connectRecords(github, { model, environment, runUrl: null });
    return (await readRecorded(records)).live ?? undefined;
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./packages/contracts/src/format.ts
var format = __webpack_require__(83040);
;// CONCATENATED MODULE: ./packages/deployment/src/compare-response.ts
/** Below this, numbers count as zero: rounding noise around zero has no relative size. */
const zero = 1e-12;
/** As Python's math.isclose: relative to the larger of the two. Tolerance 0 asks for equality. */
const isClose = (a, b, tolerance) => a === b ||
    (tolerance > 0 && Math.abs(a - b) <= Math.max(tolerance * Math.max(Math.abs(a), Math.abs(b)), zero));
/**
 * The first place where an answer differs from the one expected, in words; undefined where it does not.
 * Everything expected must be there; an object may have more (a server's version, a timing).
 */
const findDifference = (expected, actual, tolerance, path = "response") => {
    if (typeof expected === "number" && typeof actual === "number")
        return isClose(expected, actual, tolerance)
            ? undefined
            : `${path} is ${actual}, expected ${expected} (tolerance ${tolerance})`;
    if (Array.isArray(expected)) {
        if (!Array.isArray(actual))
            return `${path} is ${show(actual)}, expected a list`;
        if (actual.length !== expected.length)
            return `${path} has ${actual.length} items, expected ${expected.length}`;
        return firstOf(expected, (value, index) => findDifference(value, actual[index], tolerance, `${path}[${index}]`));
    }
    if (typeof expected === "object" && expected !== null) {
        if (typeof actual !== "object" || actual === null || Array.isArray(actual))
            return `${path} is ${show(actual)}, expected an object`;
        return firstOf(Object.entries(expected), ([key, value]) => Object.hasOwn(actual, key)
            ? findDifference(value, actual[key], tolerance, `${path}.${key}`)
            : `${path}.${key} is missing`);
    }
    return expected === actual ? undefined : `${path} is ${show(actual)}, expected ${show(expected)}`;
};
const firstOf = (items, find) => {
    for (const [index, item] of items.entries()) {
        const found = find(item, index);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const show = (value) => {
    const text = JSON.stringify(value) ?? "nothing";
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./packages/deployment/src/request-text.ts


const sizeLimit = 16 * 1024 * 1024;
/**
 * One request on a connection of its own. A kept-alive connection would hold a single-threaded server
 * (Python's http.server is one) and shut out the next caller; loopback makes a new one cheap.
 * Redirects are answers, not followed.
 */
const requestText = (url, options) => new Promise((resolve, reject) => {
    const { body, timeoutMs, signal } = options;
    const limit = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const request = (url.protocol === "https:" ? external_node_https_.request : external_node_http_.request)(url, {
        method: body === undefined ? "GET" : "POST",
        agent: false,
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        headers: {
            accept: "application/json",
            ...(body !== undefined && {
                "content-type": "application/json",
                "content-length": Buffer.byteLength(body),
            }),
        },
    });
    request.on("error", (error) => reject(limit.aborted ? new Error(`no answer within ${(timeoutMs / 1000).toFixed(1)} s`) : error));
    request.on("response", (response) => {
        const chunks = [];
        let size = 0;
        response.on("data", (chunk) => {
            size += chunk.length;
            if (size > sizeLimit)
                request.destroy(new Error(`an answer of more than ${sizeLimit} bytes`));
            else
                chunks.push(chunk);
        });
        response.on("error", (error) => request.destroy(error));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }));
    });
    request.end(body);
});

;// CONCATENATED MODULE: ./packages/deployment/src/signature.ts


const tensorShape = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), datatype: schemas/* string */.YjP(), shape: schemas/* array */.YOg(schemas/* number */.aig()) });
const signatureShape = schemas/* object */.Ikc({ inputs: schemas/* array */.YOg(tensorShape), outputs: schemas/* array */.YOg(tensorShape) });
/** The signature in a MODEL.json (under `signature`) or in a server's model metadata; undefined where there is none. */
const readSignature = (text, where) => {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new user_error.UserError(`${where} is not JSON: ${cause.message}.`, { cause });
    }
    return signatureShape.safeParse(json?.signature ?? json).data;
};
/** The first difference between what the model declares and what the server does, in words. */
const findSignatureDifference = (declared, served) => findTensorDifference("input", declared.inputs, served.inputs) ??
    findTensorDifference("output", declared.outputs, served.outputs);
const findTensorDifference = (kind, declared, served) => {
    for (const tensor of declared) {
        const found = served.find(({ name }) => name === tensor.name);
        if (!found)
            return `${kind} ${tensor.name} is missing`;
        if (found.datatype !== tensor.datatype)
            return `${kind} ${tensor.name} is ${found.datatype}, the model declares ${tensor.datatype}`;
        if (found.shape.join() !== tensor.shape.join())
            return `${kind} ${tensor.name} has shape [${found.shape.join(", ")}], the model declares [${tensor.shape.join(", ")}]`;
    }
    const extra = served.find(({ name }) => !declared.some((tensor) => tensor.name === name));
    return extra && `${kind} ${extra.name} is served and not declared`;
};

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/deployment/src/process-identity.ts
var process_identity = __webpack_require__(77003);
;// CONCATENATED MODULE: ./packages/deployment/src/start-server.ts









const host = "127.0.0.1";
/**
 * Starts a server as the leader of its own process group, detached from this job, and waits until it is ready.
 * @throws UserError when it cannot be started, ends, or is not ready in time; with the end of its log
 */
const startServer = async (options) => {
    const { stored, serve, readyPath, readySeconds, signal } = options;
    const port = await reservePort(options.port);
    const words = splitCommand(serve, "serve");
    if (!words.some((word) => word.includes("{port}")))
        throw new user_error.UserError(`serve has no {port}: ${serve}`, {
            fix: "Each version is started on a port of its own before it replaces the last: pass {port} to the server.",
        });
    const [program, ...args] = fillPlaceholders(words, { model_dir: stored.modelDirectory, port: String(port), version: stored.version }, "serve");
    const log = (0,external_node_path_.join)(stored.directory, ".mlops", `serve-${port}.log`);
    const output = (0,external_node_fs_.openSync)(log, "w", 0o600);
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: stored.directory,
        env: options.env,
        detached: true,
        stdio: ["ignore", output, output],
    });
    (0,external_node_fs_.closeSync)(output);
    child.unref();
    if (child.pid === undefined)
        throw await explainSpawnError(child, program);
    const started = (0,process_identity/* readStart */.H)(child.pid) ?? "ended at once";
    const server = {
        version: stored.version,
        manifest_digest: stored.manifestDigest,
        model_digest: stored.modelDigest,
        pid: child.pid,
        started,
        port,
        url: `http://${host}:${port}`,
        directory: stored.directory,
        serve,
        log,
    };
    options.onStart(server);
    await waitUntilReady(new URL(readyPath, server.url), {
        seconds: readySeconds,
        signal,
        ended: () => describeExit(child),
        log: () => start_server_tail(log),
    });
    return server;
};
/** Asks until the answer is 200. @throws UserError when it does not come in time, or the server ends first */
const waitUntilReady = async (url, options) => {
    const { seconds, signal, ended = () => undefined, log = () => "" } = options;
    const deadline = performance.now() + seconds * 1000;
    let last = "no answer yet";
    for (let pause = 20;; pause = Math.min(250, pause * 1.5)) {
        signal.throwIfAborted();
        const exit = ended();
        if (exit !== undefined)
            throw new user_error.UserError(`The server ended before it was ready: ${exit}.${log()}`);
        const left = deadline - performance.now();
        if (left <= 0)
            throw new user_error.UserError(`The server was not ready within ${seconds} s: GET ${url.href}: ${last}.${log()}`, {
                fix: "If loading takes longer, raise ready_seconds; if the path is another, set ready.",
            });
        try {
            const { status } = await requestText(url, { timeoutMs: Math.min(left, 5000), signal });
            // A port freed between our choice and the server's bind may be answered by a stranger: ours must still live.
            if (status === 200 && ended() === undefined)
                return;
            last = `status ${status}`;
        }
        catch (error) {
            last = error.message;
        }
        await (0,external_node_timers_promises_.setTimeout)(pause);
    }
};
/** A port of the loopback interface that nobody listens on. @throws UserError when the one asked for is taken */
const reservePort = (port) => new Promise((resolve, reject) => {
    const probe = (0,external_node_net_.createServer)();
    probe.once("error", (error) => reject(error.code === "EADDRINUSE"
        ? new user_error.UserError(`Port ${port} on ${host} is taken by a process that is not ours.`, {
            fix: "Stop that process, choose another port in mlops.yml, or leave port out.",
            cause: error,
        })
        : error));
    probe.listen(port, host, () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
});
const describeExit = (child) => child.exitCode !== null
    ? `exit code ${child.exitCode}`
    : child.signalCode !== null
        ? `${child.signalCode}${child.signalCode === "SIGKILL" ? " (out of memory?)" : ""}`
        : undefined;
const explainSpawnError = (child, program) => new Promise((resolve) => child.once("error", (cause) => resolve(new user_error.UserError(`serve: "${program}" could not be started (${cause.code ?? cause.message}).`, {
    fix: cause.code === "ENOENT"
        ? "Is it on the PATH of this machine? A script of the repository must be listed under files."
        : "Is it executable?",
    cause,
}))));
const tailLines = 30;
const tailBytes = 64 * 1024;
/** The end of a log, ready to be put behind a sentence. */
const start_server_tail = (path) => {
    const file = (0,external_node_fs_.openSync)(path, "r");
    const bytes = Buffer.alloc(tailBytes);
    const read = (0,external_node_fs_.readSync)(file, bytes, 0, tailBytes, Math.max(0, (0,external_node_fs_.fstatSync)(file).size - tailBytes));
    (0,external_node_fs_.closeSync)(file);
    const lines = bytes.toString("utf8", 0, read).trimEnd().split("\n").slice(-tailLines);
    return lines.join("").trim() === ""
        ? " It printed nothing."
        : ` The end of ${path}:\n${lines.map((line) => `  | ${line}`).join("\n")}`;
};

;// CONCATENATED MODULE: ./packages/deployment/src/verify-server.ts









/**
 * Climbs the ladder ready → schema → golden and stops at the first rung that does not hold. A rung that has nothing
 * to stand on is skipped and says so; ready alone is not proof (some servers answer it with nothing loaded).
 */
const verifyServer = async (url, version, plan, signal) => {
    const rungs = [
        ["ready", () => checkReady(url, plan, signal)],
        ["schema", () => checkSchema(url, version, plan, signal)],
        ["golden", () => checkGolden(url, version, plan, signal)],
    ];
    const checks = [];
    for (const [check, climb] of rungs) {
        const begun = performance.now();
        let rung;
        try {
            rung = await climb();
        }
        catch (error) {
            signal.throwIfAborted();
            rung = { status: "fail", detail: error.message };
        }
        checks.push({ check, ...rung, seconds: Math.round(performance.now() - begun) / 1000 });
        if (rung.status === "fail")
            break;
    }
    return checks;
};
const findFailure = (checks) => checks.find(({ status }) => status === "fail");
const checkReady = async (url, plan, signal) => {
    await waitUntilReady(new URL(plan.ready, url), { seconds: plan.ready_seconds, signal });
    return { status: "pass", detail: `GET ${plan.ready} answers 200` };
};
/** Names, datatypes and shapes of the Open Inference Protocol's model metadata against MODEL.json. */
const checkSchema = async (url, version, plan, signal) => {
    const path = version.modelDirectory && (0,external_node_path_.join)(version.modelDirectory, "MODEL.json");
    const signature = path && (0,external_node_fs_.existsSync)(path) ? readSignature(await (0,promises_.readFile)(path, "utf8"), "MODEL.json") : undefined;
    if (!signature)
        return { status: "skipped", detail: "the model has no MODEL.json with a signature" };
    if (!plan.metadata)
        return { status: "skipped", detail: "mlops.yml names no metadata path for this target" };
    const { status, text } = await requestText(new URL(plan.metadata, url), {
        timeoutMs: plan.ready_seconds * 1000,
        signal,
    });
    if (status !== 200)
        return { status: "fail", detail: `GET ${plan.metadata} answers ${status}` };
    const served = readSignature(text, plan.metadata);
    const difference = served
        ? findSignatureDifference(signature, served)
        : "the answer has neither inputs nor outputs";
    return difference === undefined
        ? { status: "pass", detail: `${plan.metadata} has the signature of MODEL.json` }
        : { status: "fail", detail: `${plan.metadata}: ${difference}` };
};
/** Posts each golden request and compares the answer; one at a time, so that a single-threaded server can follow. */
const checkGolden = async (url, version, plan, signal) => {
    if (!version.golden)
        return { status: "skipped", detail: "the version has no golden.jsonl" };
    const target = new URL(plan.predict, url);
    let row = 0;
    const lines = (0,external_node_readline_.createInterface)({
        input: (0,external_node_fs_.createReadStream)(version.golden),
        crlfDelay: Number.POSITIVE_INFINITY,
    });
    for await (const line of lines) {
        if (line.trim() === "")
            continue;
        row++;
        const golden = parseGolden(line, row);
        const { status, text } = await requestText(target, {
            body: JSON.stringify(golden.request),
            timeoutMs: plan.ready_seconds * 1000,
            signal,
        });
        const difference = status === 200
            ? compareText(golden.response, text, golden.tolerance ?? plan.tolerance)
            : `POST ${plan.predict} answers ${status}: ${text.trim().slice(0, 200)}`;
        if (difference !== undefined)
            return { status: "fail", detail: `row ${row}: ${difference}` };
    }
    if (row === 0)
        return { status: "fail", detail: "golden.jsonl has no rows" };
    return { status: "pass", detail: (0,format/* countOf */.pq)(row, "golden row") };
};
const compareText = (expected, text, tolerance) => {
    let answer;
    try {
        answer = JSON.parse(text);
    }
    catch {
        return `the answer is not JSON: ${text.trim().slice(0, 200)}`;
    }
    return findDifference(expected, answer, tolerance);
};
const parseGolden = (line, row) => {
    let golden;
    try {
        golden = JSON.parse(line);
    }
    catch (cause) {
        throw new Error(`row ${row} of golden.jsonl is not JSON`, { cause });
    }
    if (golden?.request === undefined || golden.response === undefined)
        throw new Error(`row ${row} of golden.jsonl has no request or no response`);
    return golden;
};

;// CONCATENATED MODULE: ./packages/deployment/src/roll-out.ts




/** Another run changed what is live while this one prepared: its work is not ours to undo. */
class Overtaken extends user_error.UserError {
}
/** The steps from a version on its release page to one that is live, recorded, and alone. */
const rollOut = async (rollout) => {
    const { request, version, running: previous, state, ports } = rollout;
    const { records, driver, watch, log } = ports;
    const reason = reasonOf(request, version, previous);
    const stored = await ports.store(version);
    const id = await records.create(version.tag, describePayload(rollout), reason);
    let checks = [];
    let url = null;
    const verify = async (address, what) => {
        checks = address === null ? [noAddress] : await watch(() => ports.verify(address, what));
        const failed = findFailure(checks);
        if (failed)
            throw new user_error.UserError(`${failed.check}: ${failed.detail}`);
    };
    try {
        await records.mark(id, "in_progress", reason);
        const candidate = await watch(() => driver.prepare(stored, previous));
        log.info(`${version.tag} started beside ${previous?.version ?? "nothing"}${candidate.url ? ` at ${candidate.url}` : ""}.`);
        await verify(candidate.url, stored);
        log.info(checks.map(({ check, status, detail }) => `  ${check} ${status}: ${detail}`).join("\n"));
        await checkNotOvertaken(id, rollout);
        const live = await watch(() => driver.switch(stored, previous));
        url = live.url;
        if (url !== candidate.url)
            await verify(url, stored);
        await records.mark(id, "success", reason, url);
    }
    catch (error) {
        return recover(error, id, checks, stored, rollout);
    }
    if (state.live)
        await attempt(log, records.mark(state.live.id, "inactive", `replaced by ${version.version}`));
    if (previous)
        await attempt(log, watch(() => driver.retire(previous)));
    let stage = null;
    let failure = null;
    try {
        stage = await assignRequestedStage(request, version, reason, ports);
    }
    catch (error) {
        failure = explain(error, `${version.tag} is live in ${request.environment} and recorded, but stage ${request.stage} was not assigned: `, "Run the step again: it assigns the stage and leaves the rest as it is.");
    }
    return {
        failure,
        report: {
            ...describeReport(rollout, id, checks),
            result: "deployed",
            url,
            stage,
            ...(failure && { error: failure.message }),
        },
    };
};
const noAddress = {
    check: "ready",
    status: "skipped",
    detail: "the driver names no address to ask",
    seconds: 0,
};
const describePayload = ({ request, version, running, ports }) => ({
    schema: payloadSchema,
    model: request.model,
    version: version.version,
    operation: request.operation,
    manifest_digest: version.manifestDigest,
    model_digest: version.manifest.model_digest,
    previous: running?.version ?? null,
    machine: ports.machine,
    run: ports.run,
});
const describeReport = ({ request, version, running, ports }, id, checks) => ({
    model: request.model,
    operation: request.operation,
    environment: request.environment,
    driver: ports.driver.name,
    version: version.version,
    manifest_digest: version.manifestDigest,
    model_digest: version.manifest.model_digest,
    previous_version: running?.version ?? null,
    deployment_id: id,
    reason: reasonOf(request, version, running),
    checks,
    command_seconds: ports.watch.seconds(),
});
/**
 * The compare-and-set before the switch. Of two runs that began without seeing each other the one whose record is
 * older goes on: the younger finds it here and gives way, the older finds the younger unfinished and does not.
 */
const checkNotOvertaken = async (id, { running, state, ports }) => {
    const seen = new Set(state.list.map((record) => record.id));
    for (const record of await ports.records.list()) {
        if (record.id === id || seen.has(record.id))
            continue;
        const [newest] = await ports.records.statuses(record.id);
        const isUnfinished = newest === undefined || ["queued", "pending", "in_progress"].includes(newest.state);
        if (newest?.state === "success" || (isUnfinished && record.id < id))
            throw new Overtaken(`another run deploys ${record.payload.version} (Deployment ${record.id}) meanwhile`, {
                fix: "Run this again once the other is done, and give both jobs one concurrency group.",
            });
    }
    const now = await ports.watch(() => ports.driver.current());
    if (now?.version !== running?.version || now?.modelDigest !== running?.modelDigest)
        throw new Overtaken(`${now?.version ?? "nothing"} is live now, and it was ${running?.version ?? "nothing"} when this run began`, { fix: "Run this again: it will start from what is live then." });
};
/** Puts the previous version back and proves it, marks the record, and says what is live now. */
const recover = async (error, id, checks, stored, rollout) => {
    const { request, version, running: previous, ports } = rollout;
    const after = error instanceof Overtaken ? await leaveAlone(stored, ports) : await restore(stored, previous, ports);
    const failure = explain(error, `${version.tag} was not deployed to ${request.environment}: `, undefined, after.told);
    await attempt(ports.log, ports.records.mark(id, "failure", failure.message));
    return {
        failure,
        report: {
            ...describeReport(rollout, id, checks),
            result: after.restored ? "rolled-back" : "failed",
            url: after.url,
            error: failure.message,
        },
    };
};
const leaveAlone = async (stored, { driver, log, watch }) => {
    await attempt(log, watch(() => driver.discard(stored)));
    return { restored: false, url: null, told: "What is live was left alone." };
};
const restore = async (stored, previous, ports) => {
    try {
        const live = await ports.watch(() => ports.driver.restore(stored, previous));
        if (!live)
            return { restored: false, url: null, told: "Nothing was live before, and nothing is now." };
        const { url, version } = live;
        if (url === null)
            return {
                restored: true,
                url,
                told: `${version} is live again; the driver names no address to verify it at.`,
            };
        const failed = findFailure(await ports.watch(async () => ports.verify(url, await ports.locate(live), { cancellable: false })));
        return failed
            ? {
                restored: false,
                url,
                told: `${version} was put back, and fails ${failed.check}: ${failed.detail}.`,
            }
            : { restored: true, url, told: `${version} is live at ${url}, verified.` };
    }
    catch (error) {
        return {
            restored: false,
            url: null,
            told: `The previous version${previous ? ` (${previous.version})` : ""} could not be put back: ${error.message}`,
        };
    }
};
/** What went wrong and what came of it; a user's error stays one, a defect of ours keeps its stack as the cause. */
const explain = (error, before, fix, after) => {
    const message = error.message.trimEnd();
    const text = `${before}${message}${/[.!?:]$/.test(message) || message.includes("\n") ? "" : "."}${after ? `\n${after}` : ""}`;
    if (!(0,user_error/* isUserError */.i)(error))
        return new Error(text, { cause: error });
    const advice = error.fix ?? fix;
    return new user_error.UserError(text, { cause: error, ...(advice !== undefined && { fix: advice }) });
};
/** What does not undo a deployment when it fails: told as a warning. */
const attempt = async (log, work) => {
    try {
        await work;
    }
    catch (error) {
        log.warn(error.message);
    }
};

;// CONCATENATED MODULE: ./packages/deployment/src/settle-unfinished.ts


/** Longer than any deployment takes: an unfinished record this old belongs to nobody. */
const abandonedAfterMs = 60 * 60 * 1000;
/**
 * Brings records to an end that a dead run left in progress. Where the driver says that the run's version is what is
 * live, the run died between its switch and its record: verified, it becomes the success it was. Else it is an error.
 * @throws UserError where the other run may still be at work
 */
const settleUnfinished = async (state, running, ports) => {
    let { live } = state;
    for (const record of state.unfinished) {
        const { id, payload, logUrl } = record;
        if (!(await isDead(record, ports)))
            throw new user_error.UserError(`Another run is deploying ${payload.model}@${payload.version} (Deployment ${id}, begun ${record.createdAt}${logUrl ? `, ${logUrl}` : ""}).`, {
                fix: "Wait for it, and give jobs that deploy the same model one concurrency group. If that run is dead, this opens an hour after it began.",
            });
        const switched = running?.running === true &&
            running.version === payload.version &&
            running.modelDigest === payload.model_digest;
        if (switched && live === state.live && (await isGood(running, ports))) {
            ports.log.info(`Deployment ${id} of ${payload.version} was left unfinished after its switch; it is live and verified.`);
            await ports.records.mark(id, "success", "completed by the next run", running.url);
            if (state.live)
                await ports.records.mark(state.live.id, "inactive", `replaced by ${payload.version}`);
            live = { ...record, url: running.url };
        }
        else {
            ports.log.info(`Deployment ${id} of ${payload.version} was left unfinished; marked as an error.`);
            await ports.records.mark(id, "error", "the run that began it ended before it was done");
        }
    }
    return { ...state, live, unfinished: [] };
};
/** We hold this machine's lock, so a run of this machine is over; of another machine's, its workflow run may tell. */
const isDead = async ({ payload, createdAt }, ports) => {
    if (payload.machine === ports.machine)
        return true;
    if (ports.now().getTime() - Date.parse(createdAt) > abandonedAfterMs)
        return true;
    if (payload.run === null)
        return false;
    const [id, attempt = "1"] = payload.run.split(".");
    const [ourId, ourAttempt = "1"] = ports.run?.split(".") ?? [];
    if (id === ourId)
        return Number(attempt) < Number(ourAttempt);
    return (await ports.records.isRunOver(payload.run)) ?? false;
};
const isGood = async (running, ports) => {
    const { url } = running;
    if (url === null)
        return true;
    return !findFailure(await ports.watch(async () => ports.verify(url, await ports.locate(running))));
};

;// CONCATENATED MODULE: ./packages/deployment/src/deploy-model.ts








/**
 * Deploys, promotes or rolls back one model in one environment: start beside what is live, verify, switch, record,
 * stop the old. Whatever fails, the previous version is live again and was verified, or the outcome says that it is not.
 * @throws UserError where nothing was begun: an unknown, yanked or ungated version, another run at work
 */
const deployModel = async (request, ports) => {
    const { records, driver, watch, log } = ports;
    const asked = request.ref === null ? undefined : await ports.requireVersion(request.ref);
    if (asked && request.operation !== "rollback")
        checkEligible(asked, request.forceReason);
    if (asked && request.operation === "promote" && request.from !== undefined)
        await checkLiveIn(request.from, asked, ports);
    await driver.recover();
    const running = await watch(() => driver.current());
    const state = await settleUnfinished(await readRecorded(records), running, ports);
    if (!isAsRecorded(state, running))
        log.warn(`Recorded as live in ${request.environment}: ${state.live?.payload.version ?? "nothing"}; running: ${describeRunning(running)}. This deployment starts from what runs.`);
    const version = request.operation === "rollback" ? await findRollback(request, asked, state, running, ports) : asked;
    if (isLive(version, running) && isAsRecorded(state, running)) {
        const unchanged = await confirmUnchanged(request, version, running, state, ports);
        if (unchanged)
            return unchanged;
    }
    return rollOut({ request, version, running, state, ports });
};
/** Same version, same bytes, running. */
const isLive = (version, running) => running?.running === true &&
    running.version === version.version &&
    running.modelDigest === version.manifest.model_digest;
const checkLiveIn = async (from, version, ports) => {
    const live = await ports.findLive(from);
    if (live === version.version)
        return;
    throw new user_error.UserError(`${version.tag} is not live in ${from}: ${live === null ? "nothing is recorded there" : `${live} is`}.`, {
        fix: `Deploy it to ${from} first; mlops.yml says that only such a version is promoted (from: ${from}).`,
    });
};
/** The same version is live and healthy: nothing to do but to say so, and to assign a stage that a dead run still owes. */
const confirmUnchanged = async (request, version, running, state, ports) => {
    const { url } = running;
    const checks = url === null ? [] : await ports.watch(async () => ports.verify(url, await ports.locate(running)));
    const failed = findFailure(checks);
    if (failed) {
        ports.log.warn(`${version.tag} is live and fails "${failed.check}": ${failed.detail}. Deploying it anew.`);
        return undefined;
    }
    const stage = await assignRequestedStage(request, version, reasonOf(request, version, running), ports);
    return {
        failure: null,
        report: {
            model: request.model,
            operation: request.operation,
            environment: request.environment,
            driver: ports.driver.name,
            version: version.version,
            manifest_digest: version.manifestDigest,
            model_digest: version.manifest.model_digest,
            previous_version: state.live?.payload.previous ?? null,
            result: "unchanged",
            url,
            deployment_id: state.live?.id ?? null,
            reason: request.reason,
            checks,
            command_seconds: ports.watch.seconds(),
            stage,
        },
    };
};
/** The version of a rollback: the one that was asked for, or the last good one before what is live. */
const findRollback = async (request, asked, state, running, ports) => {
    const { model, environment } = request;
    const { list } = state;
    const succeeded = async (id) => (await ports.records.statuses(id)).some(({ state }) => state === "success");
    if (asked) {
        // What was live here before has been judged before; anything else must pass as a deployment does.
        const record = list.find(({ payload }) => payload.version === asked.version);
        checkEligible(asked, record && (await succeeded(record.id)) ? "was live here" : request.forceReason);
        return asked;
    }
    const current = running?.version ?? state.live?.payload.version;
    if (current === undefined)
        throw new user_error.UserError(`Nothing of ${model} is live in ${environment}: there is nothing to roll back.`);
    const skip = new Set();
    for (;;) {
        const { version: name, left } = await chooseRollback(list, current, skip, succeeded);
        if (name === undefined)
            throw new user_error.UserError(`${model} has no earlier version to go back to from ${current} in ${environment}.`, {
                fix: left.length
                    ? `${left.join(", ")} was left by a rollback before; to have it back, name it in to-version.`
                    : "Name a version in to-version.",
            });
        const version = await ports.resolveVersion(`${model}@${name}`);
        if (version && !version.yanked)
            return version;
        ports.log.warn(`${model}@${name} is ${version ? "yanked" : "gone from the registry"}; going further back.`);
        skip.add(name);
    }
};

// EXTERNAL MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(31015);
;// CONCATENATED MODULE: ./packages/deployment/src/fetch-files.ts




/**
 * Writes files and folders of the repository, as they are at a commit, below a folder: a version is served by the
 * code it was made with. One request for each file or folder (and one more above 1 MB, where the contents API
 * sends no content). What begins with `#!` is made executable: the API does not tell the mode.
 */
const fetchFiles = async (github, commit, paths, directory, tag) => {
    for (const path of paths)
        await fetchPath(github, commit, path.replace(/\/+$/, ""), directory, tag);
};
const fetchPath = async (github, commit, path, directory, tag) => {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.repos
        .getContent({ owner, repo, path, ref: commit })
        .catch((error) => {
        if (!(error instanceof dist_src/* RequestError */.G) || error.status !== 404)
            throw error;
        throw new user_error.UserError(`${path} is not in the repository at ${tag} (${commit.slice(0, 7)}).`, {
            fix: "List under files what the server of that very version needs; deploy a version that has it.",
            cause: error,
        });
    });
    if (Array.isArray(data)) {
        for (const entry of data)
            await fetchPath(github, commit, entry.path, directory, tag);
        return;
    }
    if (data.type !== "file")
        throw new user_error.UserError(`${path} at ${tag} is a ${data.type}, and only files and folders are fetched.`);
    const bytes = "content" in data && data.encoding === "base64"
        ? Buffer.from(data.content, "base64")
        : await fetchBlob(github, data.sha);
    const target = (0,external_node_path_.join)(directory, ...path.split("/"));
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, bytes);
    if (bytes.subarray(0, 2).toString("latin1") === "#!")
        await (0,promises_.chmod)(target, 0o755);
};
const fetchBlob = async ({ octokit, owner, repo }, sha) => {
    const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
    return Buffer.from(data.content, "base64");
};

;// CONCATENATED MODULE: ./packages/deployment/src/machine-lock.ts






/**
 * Runs the body while no other process on this machine holds the same lock: one deployment of a model to an
 * environment at a time. The lock of a process that has ended is taken over.
 * @param waitSeconds how long to wait for another holder before giving up
 */
const withMachineLock = async (path, body, { waitSeconds = 120, onWait = (_holder) => { } } = {}) => {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const mine = JSON.stringify({ pid: process.pid, started: (0,process_identity/* readStart */.H)(process.pid), nonce: (0,external_node_crypto_.randomUUID)() });
    const deadline = performance.now() + waitSeconds * 1000;
    let told = false;
    while (!(await tryLock(path, mine))) {
        const holder = await readHolder(path);
        if (performance.now() > deadline)
            throw new user_error.UserError(`Process ${holder?.pid ?? "?"} on this machine is deploying the same model (${path}).`, { fix: "Wait for it to finish, or give both jobs the same concurrency group." });
        if (holder && !told)
            onWait(holder.pid);
        told ||= holder !== undefined;
        await (0,external_node_timers_promises_.setTimeout)(holder ? 100 : 10);
    }
    try {
        return await body();
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
};
/** A hard link appears with its content or not at all, and fails where the name is taken. */
const tryLock = async (path, mine) => {
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(draft, mine);
    try {
        await (0,promises_.link)(draft, path);
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
        await removeStale(path);
        return false;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    // A process that judged an older lock stale may have moved this new one away in between: look again.
    await (0,external_node_timers_promises_.setTimeout)(10);
    return (await readText(path)) === mine;
};
/** Moves a dead holder's lock aside; rename is atomic, so only one of several finders removes it. */
const removeStale = async (path) => {
    const text = await readText(path);
    if (text === undefined || (0,process_identity/* isAlive */._)(parseHolder(text)))
        return;
    const aside = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.rename)(path, aside).catch(() => { });
    await (0,promises_.rm)(aside, { force: true });
};
const readHolder = async (path) => {
    const text = await readText(path);
    const holder = text === undefined ? undefined : parseHolder(text);
    return holder && (0,process_identity/* isAlive */._)(holder) ? holder : undefined;
};
const parseHolder = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return { pid: 0, started: "" };
    }
};
const readText = (path) => (0,promises_.readFile)(path, "utf8").catch(() => undefined);

// EXTERNAL MODULE: ./packages/deployment/src/live-file.ts
var live_file = __webpack_require__(68034);
// EXTERNAL MODULE: ./packages/deployment/src/stop-group.ts
var stop_group = __webpack_require__(96959);
// EXTERNAL MODULE: ./packages/contracts/src/run.ts
var run = __webpack_require__(22242);
// EXTERNAL MODULE: ./packages/runner/src/hash-file.ts
var hash_file = __webpack_require__(80273);
;// CONCATENATED MODULE: ./packages/deployment/src/version-store.ts








/** `.mlops/prepared.json`, written last: a folder without it was left half made. */
const preparedContract = (0,contract/* defineContract */.ye)("mlops/prepared@1", {
    version: schemas/* string */.YjP(),
    manifest_digest: schemas/* string */.YjP(),
    model_digest: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).describe("what mlops.yml asked for"),
    entries: schemas/* array */.YOg(run/* fileEntryShape */.C1),
    golden: schemas/* boolean */.zMY(),
});
const own = ".mlops";
const preparedPath = (directory) => (0,external_node_path_.join)(directory, own, "prepared.json");
/**
 * Brings a version to this machine, or finds it here with every byte as it was: neither a rollback nor a promotion from
 * another environment of this machine needs a download.
 * @param base the folder of one model in one environment
 */
const storeVersion = async (base, version, files, source) => {
    const name = `${version.version}-${version.manifestDigest.slice(0, 12)}`;
    const directory = (0,external_node_path_.join)(base, name);
    const found = await readWhole(directory, files);
    if (found) {
        const now = new Date();
        await (0,promises_.utimes)(preparedPath(directory), now, now);
        return describe(directory, found);
    }
    const draft = (0,external_node_path_.join)(base, `.part-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const prepared = (await copyNeighbour(base, name, files, draft)) ?? (await fetchVersion(version, files, source, draft));
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        await (0,promises_.rename)(draft, directory);
        return describe(directory, prepared);
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
};
const fetchVersion = async (version, files, source, draft) => {
    await (0,promises_.mkdir)((0,external_node_path_.join)(draft, own, "model"), { recursive: true });
    await source.fetchFiles(version, draft);
    await source.downloadModel(version, (0,external_node_path_.join)(draft, own, "model"));
    const golden = await source.downloadGolden(version, (0,external_node_path_.join)(draft, own, "golden.jsonl"));
    const prepared = {
        version: version.version,
        manifest_digest: version.manifestDigest,
        model_digest: version.manifest.model_digest,
        files: [...files],
        entries: await listEntries(draft),
        golden,
    };
    await (0,promises_.writeFile)(preparedPath(draft), preparedContract.serialise(prepared));
    return prepared;
};
/** Copies the same version from another environment's folder on this machine; the copy is what is checked. */
const copyNeighbour = async (base, name, files, draft) => {
    const environments = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(base));
    for (const environment of await (0,promises_.readdir)(environments).catch(() => [])) {
        const neighbour = (0,external_node_path_.join)(environments, environment, (0,external_node_path_.basename)(base), name);
        if (!(await readPrepared(neighbour)))
            continue;
        const isOurs = (path) => !/[\\/]serve-\d+\.log$/.test(path);
        const copied = await (0,promises_.cp)(neighbour, draft, {
            recursive: true,
            mode: promises_.constants.COPYFILE_FICLONE,
            filter: isOurs,
        })
            .then(() => readWhole(draft, files))
            .catch(() => undefined); // pruned by its own environment meanwhile
        if (copied)
            return copied;
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
    return undefined;
};
/** A version that lies on this machine already, whole or not: for what is being restored. */
const findStored = async (base, version, modelDigest) => {
    for (const name of await (0,promises_.readdir)(base).catch(() => [])) {
        if (!name.startsWith(`${version}-`))
            continue;
        const prepared = await readPrepared((0,external_node_path_.join)(base, name));
        if (prepared?.version === version && prepared.model_digest === modelDigest)
            return describe((0,external_node_path_.join)(base, name), prepared);
    }
    return undefined;
};
/**
 * Removes all but the versions used last, and what interrupted downloads left.
 * @param live a folder that is kept in any case
 */
const pruneVersions = async (base, live, count = 5) => {
    const others = [];
    for (const entry of await (0,promises_.readdir)(base, { withFileTypes: true })) {
        const directory = (0,external_node_path_.join)(base, entry.name);
        if (!entry.isDirectory() || directory === live)
            continue;
        const prepared = await (0,promises_.stat)(preparedPath(directory)).catch(() => undefined);
        others.push({ directory, usedAt: prepared?.mtimeMs ?? 0 });
    }
    others.sort((a, b) => b.usedAt - a.usedAt);
    for (const [index, { directory, usedAt }] of others.entries())
        if (usedAt === 0 || index >= count - 1)
            await (0,promises_.rm)(directory, { recursive: true, force: true });
};
const describe = (directory, prepared) => ({
    version: prepared.version,
    manifestDigest: prepared.manifest_digest,
    modelDigest: prepared.model_digest,
    directory,
    modelDirectory: (0,external_node_path_.join)(directory, own, "model"),
    golden: prepared.golden ? (0,external_node_path_.join)(directory, own, "golden.jsonl") : null,
});
const readPrepared = async (directory) => {
    const path = preparedPath(directory);
    return (0,external_node_fs_.existsSync)(path) ? preparedContract.parse(await (0,promises_.readFile)(path, "utf8"), path) : undefined;
};
/** A version's folder in which these files were asked for and every byte is as it was; else undefined. */
const readWhole = async (directory, files) => {
    const prepared = await readPrepared(directory);
    return prepared && sameList(prepared.files, files) && (await isIntact(directory, prepared.entries))
        ? prepared
        : undefined;
};
const sameList = (a, b) => a.length === b.length && [...a].sort().join("\n") === [...b].sort().join("\n");
const isIntact = async (directory, entries) => {
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(directory, entry.path);
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found?.size !== entry.size || (await (0,hash_file/* hashFile */.D)(path)).sha256 !== entry.sha256)
            return false;
    }
    return true;
};
const listEntries = async (directory) => {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return Promise.all(paths.sort().map(async (path) => ({
        path: path.slice(directory.length + 1).replaceAll("\\", "/"),
        ...(await (0,hash_file/* hashFile */.D)(path)),
    })));
};
/** The folder of one model in one environment. `/` in a name becomes `=`, as GTO writes it; no name has a `=`. */
const stateFolder = (root, repository, environment, model) => (0,external_node_path_.join)(root, `${repository.owner}-${repository.name}`, flatten(environment), flatten(model));
const flatten = (name) => name.replaceAll("/", "=");

;// CONCATENATED MODULE: ./packages/deployment/src/process-driver.ts






/**
 * Runs the model's server as a process of this machine. `live.json` says which process is live: replacing that file
 * is the switch, and everything before it can be undone by ending the candidate.
 */
const openProcessDriver = (options) => {
    const { target, base, env, signal, graceMs } = options;
    if ((options.platform ?? process.platform) === "win32")
        throw new user_error.UserError("Driver process needs process groups, which Windows does not have.", {
            fix: "Use driver: command there.",
        });
    const files = (0,live_file/* openLiveFiles */.K)(base);
    /** live.json as this run found it: what restore goes back to. */
    let before = null;
    const start = async (stored, serve, port, abort) => {
        try {
            return await startServer({
                stored,
                serve,
                port,
                readyPath: target.ready,
                readySeconds: target.ready_seconds,
                env,
                signal: abort,
                onStart: files.writeCandidate,
            });
        }
        catch (error) {
            await dropCandidate();
            throw error;
        }
    };
    const stop = (server) => (0,stop_group/* stopGroup */.g)(server, graceMs);
    const dropCandidate = async () => {
        const candidate = files.readCandidate();
        if (!candidate)
            return;
        const live = files.readLive()?.live;
        // A crash between the two writes of a switch leaves the same server in both files: then it is live.
        if (!live || !isSame(live, candidate))
            await stop(candidate);
        files.removeCandidate();
    };
    return {
        name: "process",
        recover: async () => {
            await dropCandidate();
            const file = files.readLive();
            if (!file?.previous)
                return;
            await stop(file.previous);
            files.writeLive({ live: file.live, previous: null });
        },
        current: async () => {
            const server = files.readLive()?.live;
            return server ? process_driver_describe(server) : null;
        },
        prepare: async (candidate) => {
            before = files.readLive();
            // With a fixed port that our live server holds, the candidate is tried on a free one first.
            const port = holdsPort(before?.live, target.port) ? 0 : target.port;
            const server = await start(candidate, target.serve, port, signal);
            return { url: server.url };
        },
        switch: async (candidate) => {
            let server = files.readCandidate();
            if (!server)
                throw new Error("switch without prepare: candidate.json is gone");
            if (target.port !== 0 && server.port !== target.port) {
                if (before)
                    await stop(before.live);
                await dropCandidate();
                server = await start(candidate, target.serve, target.port, signal);
            }
            files.writeLive({ live: server, previous: before?.live ?? null });
            files.removeCandidate();
            return process_driver_describe(server);
        },
        restore: async () => {
            const now = files.readLive();
            if (now && !(before && isSame(now.live, before.live))) {
                // Under its old name first: a crash in between leaves an orphan that the next run ends.
                files.writeCandidate(now.live);
                if (before)
                    files.writeLive({ live: before.live, previous: null });
                else
                    files.removeLive();
            }
            await dropCandidate();
            if (!before)
                return null;
            if ((0,process_identity/* isAlive */._)(before.live))
                return process_driver_describe(before.live);
            const stored = await findStored(base, before.live.version, before.live.model_digest);
            if (!stored)
                throw new user_error.UserError(`${before.live.version} has ended and its folder ${before.live.directory} is gone.`);
            // The job may be about to be cancelled; putting the previous version back is not.
            const port = await reservePort(before.live.port).catch(() => 0);
            const server = await start(stored, before.live.serve, port, new AbortController().signal);
            files.writeLive({ live: server, previous: null });
            files.removeCandidate();
            return process_driver_describe(server);
        },
        discard: dropCandidate,
        retire: async () => {
            const file = files.readLive();
            if (!file?.previous)
                return;
            await stop(file.previous);
            files.writeLive({ live: file.live, previous: null });
        },
    };
};
const isSame = (a, b) => a.pid === b.pid && a.started === b.started;
const holdsPort = (server, port) => server !== undefined && port !== 0 && server.port === port && (0,process_identity/* isAlive */._)(server);
const process_driver_describe = (server) => ({
    version: server.version,
    modelDigest: server.model_digest,
    url: server.url,
    running: (0,process_identity/* isAlive */._)(server),
});

;// CONCATENATED MODULE: ./packages/deployment/src/read-status.ts




/**
 * What is recorded as live and what runs. Where the two differ the result is `drifted`: which of them is right is
 * never guessed. Changes nothing.
 */
const readStatus = async ({ model, environment }, { records, driver, find, verify, watch }) => {
    const running = await watch(() => driver.current());
    const state = await readRecorded(records);
    const { live, unfinished } = state;
    const url = running?.running ? running.url : null;
    const here = running && (await find(running));
    // Elsewhere than on the machine that deployed it, only the first rung can be climbed without fetching the version.
    const climbed = url === null ? [] : await watch(() => verify(url, here ?? { modelDirectory: null, golden: null }));
    const checks = here ? climbed : climbed.slice(0, 1);
    const failed = findFailure(checks);
    const agrees = isAsRecorded(state, running) && !failed;
    const underway = unfinished[0];
    const message = `${model} in ${environment}: recorded as live is ${live ? `${live.payload.version} (Deployment ${live.id})` : "nothing"}, running is ${describeRunning(running)}${failed ? `, which fails ${failed.check}: ${failed.detail}` : ""}.` +
        (underway ? ` Deployment ${underway.id} of ${underway.payload.version} is unfinished.` : "");
    return {
        failure: agrees
            ? null
            : new user_error.UserError(message, {
                fix: "Deploy the version that should be live: that settles records and servers.",
            }),
        report: {
            model,
            operation: "status",
            environment,
            driver: driver.name,
            version: running?.version ?? live?.payload.version ?? "",
            manifest_digest: live?.payload.manifest_digest ?? "",
            model_digest: running?.modelDigest ?? live?.payload.model_digest ?? "",
            previous_version: live?.payload.previous ?? null,
            result: !agrees ? "drifted" : live ? "deployed" : "nothing-live",
            url,
            deployment_id: live?.id ?? null,
            reason: live?.description ?? null,
            checks,
            command_seconds: watch.seconds(),
            recorded: live?.payload.version ?? null,
            running: running?.running ? running.version : null,
            ...(!agrees && { error: message }),
        },
    };
};

// EXTERNAL MODULE: ./packages/runner/src/child-environment.ts
var child_environment = __webpack_require__(22266);
;// CONCATENATED MODULE: ./packages/deployment/src/server-environment.ts

/**
 * The environment of a server or a driver command: the job's without secrets, with what mlops.yml adds. Without
 * RUNNER_TRACKING_ID the runner leaves the process alone when it cleans up after the job (actions/runner#598).
 */
const serverEnvironment = (env, added, where) => {
    const { RUNNER_TRACKING_ID: _, GITHUB_STEP_SUMMARY: __, ...rest } = (0,child_environment/* childEnvironment */.Q)(env, added, where);
    return rest;
};

;// CONCATENATED MODULE: ./packages/deployment/src/stopwatch.ts
/** Adds up the time spent in some bodies, in seconds to the millisecond. */
const makeStopwatch = (clock = () => performance.now()) => {
    let spent = 0;
    const watch = async (body) => {
        const begun = clock();
        try {
            return await body();
        }
        finally {
            spent += clock() - begun;
        }
    };
    return Object.assign(watch, { seconds: () => Math.round(spent) / 1000 });
};

;// CONCATENATED MODULE: ./packages/deployment/src/run-deployment.ts


















/** Deploys, promotes, rolls back or looks, with GitHub as registry and journal and this machine as the place. */
const runDeployment = async (github, options) => {
    const { request, target, env, log, signal } = options;
    const { model, environment, operation } = request;
    const base = stateFolder(options.stateDirectory, { owner: github.owner, name: github.repo }, environment, model);
    const ports = assemblePorts(github, options, base, openDriver(options, base));
    if (operation === "status")
        return readStatus({ model, environment }, ports);
    if (target.driver === "process" && env.RUNNER_ENVIRONMENT === "github-hosted")
        log.warn("Driver process on a GitHub-hosted runner: the server ends with this job's machine. Use a self-hosted runner, or driver command.");
    return withMachineLock((0,external_node_path_.join)(base, "lock"), async () => {
        signal.throwIfAborted();
        const outcome = await deployModel({ ...request, operation, from: target.from }, ports);
        const { result, version, model_digest } = outcome.report;
        const live = result === "deployed" ? await findStored(base, version, model_digest) : undefined;
        if (live)
            await pruneVersions(base, live.directory);
        return outcome;
    }, { onWait: (holder) => log.info(`Process ${holder} deploys the same model here; waiting for it.`) });
};
const openDriver = (options, base) => {
    const { target, request, workspace, signal } = options;
    const where = `models.${request.model}.deploy.${request.environment}.env`;
    const env = serverEnvironment(options.env, target.env, where);
    return target.driver === "process"
        ? openProcessDriver({ target, base, env, signal })
        : openCommandDriver({
            target,
            model: request.model,
            environment: request.environment,
            workspace,
            env,
            signal,
        });
};
const assemblePorts = (github, options, base, driver) => {
    const { request, target, actor, run, runUrl, now, log, signal } = options;
    const { model, environment } = request;
    const store = (version) => storeVersion(base, version, target.files, {
        downloadModel: (wanted, directory) => (0,download.downloadModel)(github, wanted, directory),
        downloadGolden: (wanted, path) => (0,download.downloadEvidence)(github, wanted, "golden", path),
        fetchFiles: (wanted, directory) => fetchFiles(github, wanted.commit, target.files, directory, wanted.tag),
    });
    const find = ({ version, modelDigest }) => findStored(base, version, modelDigest);
    return {
        driver,
        run,
        now,
        log,
        store,
        watch: makeStopwatch(),
        machine: describeMachine(options.stateDirectory),
        records: connectRecords(github, { model, environment, runUrl }),
        resolveVersion: (reference) => (0,resolve.resolveVersion)(github, reference),
        requireVersion: (reference) => (0,resolve.requireVersion)(github, reference),
        findLive: async (other) => (await findLiveVersion(github, model, other))?.payload.version ?? null,
        find,
        locate: async (running) => (await find(running)) ?? store(await (0,resolve.requireVersion)(github, `${model}@${running.version}`)),
        verify: (url, version, { cancellable = true } = {}) => verifyServer(url, version, target, cancellable ? signal : new AbortController().signal),
        assignStage: (version, stage, reason, forceReason) => (0,assign_stage.assignStage)(github, {
            version,
            stage,
            reason,
            actor,
            runUrl,
            now,
            ...(forceReason !== undefined && { forceReason }),
        }),
    };
};
/** Tells machines and their state folders apart in records without naming them. */
const describeMachine = (stateDirectory) => (0,external_node_crypto_.createHash)("sha256").update(`${(0,external_node_os_.hostname)()}\n${stateDirectory}`).digest("hex").slice(0, 12);
/** The settings of one environment, or an error that lists those there are. */
const selectTarget = (targets, environment, where) => {
    const target = Object.hasOwn(targets, environment) ? targets[environment] : undefined;
    if (target)
        return target;
    const names = Object.keys(targets);
    throw new user_error.UserError(`${where} has no "${environment}".`, {
        fix: names.length ? `It has: ${names.join(", ")}.` : "Write there how the model is deployed.",
    });
};


/***/ }),

/***/ 96959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ stopGroup)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77003);


/**
 * Ends a server and whatever it started: SIGTERM to its process group, SIGKILL to what is left after the grace.
 * Does nothing where the number now belongs to another process.
 * @param graceMs milliseconds that the server has to finish its requests
 */
const stopGroup = async (server, graceMs = 5000) => {
    if (!(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(server))
        return;
    signalGroup(server.pid, "SIGTERM");
    const deadline = performance.now() + graceMs;
    // The group's number stays taken as long as one of its members lives, so it cannot become another's meanwhile.
    while ((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(server) || groupExists(server.pid)) {
        if (performance.now() > deadline) {
            signalGroup(server.pid, "SIGKILL");
            await waitUntilGone(server);
            return;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(20);
    }
};
const waitUntilGone = async (server) => {
    for (let turn = 0; turn < 250 && (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAlive */ ._)(server); turn++)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(20);
};
const signalGroup = (pid, signal) => {
    try {
        process.kill(-pid, signal);
    }
    catch (error) {
        if (error.code !== "ESRCH")
            throw error;
    }
};
const groupExists = (pid) => {
    try {
        process.kill(-pid, 0);
        return true;
    }
    catch {
        return false;
    }
};


/***/ }),

/***/ 76011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assignStage: () => (/* binding */ assignStage)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);
/* harmony import */ var _create_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85808);
/* harmony import */ var _fold_tag_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22308);
/* harmony import */ var _read_tag_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86071);
/* harmony import */ var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66745);
/* harmony import */ var _tag_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31951);






/**
 * Gives a stage to a version: a `name#stage#N` tag, then a `name#stage!#N` tag for the version that held it, because
 * in GTO taking a stage from one version brings the earlier holder back.
 *
 * Without a lock: the first tag is created before the other, so the stage is never empty; of two runs that read the
 * same log only one can create `#N`, the other reads again.
 *
 * @param known a log of the model's tags that was read just now; else it is read here.
 */
const assignStage = async (github, change, known) => {
    checkChange(change);
    const { version, stage, actor } = change;
    let log = known ?? (await (0,_read_tag_log_js__WEBPACK_IMPORTED_MODULE_3__/* .readTagLog */ .X)(github, version.model));
    for (let attempt = 1; attempt <= 30; attempt++) {
        const state = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTagLog */ .WC)(version.model, log);
        const [holder, ...others] = holdersOf(state, stage);
        const previous = holder?.version ?? null;
        checkExpected(change, previous);
        const seen = new Set(log.map((event) => event.tag));
        if (holder && previous === version.version) {
            // An earlier run may have died before it took the stage from the version that had it.
            if (others.length > 0)
                await settle(github, change, seen);
            return { tag: holder.tag, previous, changed: false };
        }
        const tag = (0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTag */ ._3)({ kind: "assigned", model: version.model, stage, counter: state.counter + 1 });
        const message = (0,_tag_message_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMessage */ .h)({ reason: change.reason, facts: { ...factsOf(change), previous } });
        const free = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_2__/* .nextTagDate */ .WM)(state, change.now());
        const date = holder ? addSeconds(free, 1) : free; // leaves a second for the outgoing version's tag, see settle
        if ((await (0,_create_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .createTag */ .V)(github, { tag, message, commit: version.commit, actor, date })) === "created") {
            await settle(github, change, seen.add(tag));
            return { tag, previous, changed: true };
        }
        log = await (0,_read_tag_log_js__WEBPACK_IMPORTED_MODULE_3__/* .readTagLog */ .X)(github, version.model);
    }
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Stage ${stage} of ${version.model} is being changed by too many runs at once.`, {
        fix: "Give the jobs that promote a common concurrency group in the workflow, and run this one again.",
    });
};
/**
 * Takes the stage from every version but the one assigned last, whoever assigned it. Each such tag is dated between
 * the outgoing version's own assignment and the one that followed: however late it is written, it cannot undo an
 * assignment made after it. Goes round again only where other runs have been writing meanwhile.
 */
const settle = async (github, change, seen) => {
    const { model } = change.version;
    for (let round = 1; round <= 6; round++) {
        const log = await (0,_read_tag_log_js__WEBPACK_IMPORTED_MODULE_3__/* .readTagLog */ .X)(github, model);
        const state = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTagLog */ .WC)(model, log);
        const [holder, ...outgoing] = holdersOf(state, change.stage);
        if (!holder || outgoing.length === 0)
            return;
        let complete = true;
        for (const [index, { version, at }] of outgoing.entries()) {
            const counter = state.counter + 1 + index;
            const outcome = await (0,_create_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .createTag */ .V)(github, {
                tag: (0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTag */ ._3)({ kind: "unassigned", model, stage: change.stage, counter }),
                message: (0,_tag_message_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMessage */ .h)({
                    reason: `${holder.version} took stage ${change.stage} over from ${version}.`,
                    facts: { version, superseded_by: holder.version, run_url: change.runUrl, actor: change.actor },
                }),
                commit: state.versions.find((each) => each.version === version).commit,
                actor: change.actor,
                date: new Date(Math.max(addSeconds(new Date(at), 1).getTime(), addSeconds(new Date(holder.at), -1).getTime())),
            });
            if (outcome === "taken")
                complete = false;
        }
        if (complete && log.every((event) => seen.has(event.tag)))
            return;
        for (const event of log)
            seen.add(event.tag);
    }
};
const holdersOf = (state, stage) => state.active.filter((assignment) => assignment.stage === stage);
const addSeconds = (date, seconds) => new Date(date.getTime() + seconds * 1000);
const factsOf = ({ version, verdictDigest, runUrl, actor, forceReason }) => ({
    version: version.version,
    manifest_digest: version.manifestDigest,
    verdict: version.manifest.gate?.verdict ?? null,
    gate_digest: verdictDigest === undefined ? (version.manifest.gate?.digest ?? null) : verdictDigest,
    run_url: runUrl,
    actor,
    ...(forceReason && { forced: forceReason }),
});
const checkChange = ({ version, stage, forceReason }) => {
    if (!(0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .isStageName */ ._H)(stage))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${stage}" cannot be a stage's name.`, {
            fix: "Letters, digits, - _ / only, beginning and ending with a letter or digit (it becomes a git tag).",
        });
    if (version.yanked)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${version.tag} was withdrawn: it can hold no stage.`, {
            fix: "Name another version.",
        });
    const verdict = version.manifest.gate?.verdict;
    if (verdict === "pass" || verdict === "warn" || forceReason)
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${version.tag} has ${verdict ? `the gate's verdict "${verdict}"` : "no verdict of a gate"}: it is not given stage ${stage}.`, { fix: "Train and gate a version that passes, or say why this one may: force-reason (--force-reason)." });
};
const checkExpected = ({ version, stage, expectedCurrent }, holder) => {
    if (expectedCurrent === undefined || expectedCurrent === holder)
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Stage ${stage} of ${version.model} is held by ${holder ?? "no version"}, not by ${expectedCurrent ?? "none"} as expected.`, { fix: "Somebody changed it meanwhile. Look at the history, then decide again." });
};


/***/ }),

/***/ 62459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   qT: () => (/* binding */ candidateIdOf),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75683);

const isPassing = (verdict) => verdict === "pass" || verdict === "warn";
/**
 * The candidate's id. The same training result, gated or not gated alike, has the same id in every run that meets it,
 * so a run after a crash finds what the one before it left.
 */
const candidateIdOf = ({ model, run, verdict, }) => (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
    model,
    commit: run.source.commit,
    dirty: run.source.dirty,
    run_key: run.run_key,
    model_digest: run.outputs.model_digest,
    passing: isPassing(verdict?.value.verdict),
});
/** All that is known of a version but its number: from the run, the gate's verdict and mlops.yml. */
const buildManifest = (parts) => {
    const { model, run, verdict, card } = parts;
    return {
        name: model,
        type: "model",
        candidate_id: candidateIdOf(parts),
        license: card.license ?? null,
        intended_use: card.intended_use ?? null,
        limitations: card.limitations ?? null,
        source: run.source,
        command: run.command.line,
        run_key: run.run_key,
        data: run.data.map((file) => ({ role: "train", ...file })),
        params: run.params,
        seed: run.seed,
        environment: run.environment,
        metrics: [...gateMetrics(verdict?.value), ...trainingMetrics(parts.metrics)],
        gate: verdict && {
            verdict: verdict.value.verdict,
            digest: verdict.digest,
            champion: verdict.value.champion?.version ?? null,
            labels_sha256: verdict.value.data?.labels_sha256 ?? null,
            n: verdict.value.n,
            ...(verdict.value.first !== undefined && { first: verdict.value.first }),
        },
        ...(parts.forced && { forced: parts.forced }),
        files: run.outputs.files.map((file, index) => ({ ...file, asset: parts.assets[index] })),
        model_digest: run.outputs.model_digest,
        evidence: parts.evidence,
        previous: parts.previous,
    };
};
/** One line for each metric that the gate computed over all rows; several rules may speak of it. */
const gateMetrics = (verdict) => {
    const byName = new Map();
    for (const rule of verdict?.rules ?? []) {
        if (rule.slice !== undefined || rule.challenger === null)
            continue;
        const metric = byName.get(rule.metric) ?? {
            name: rule.metric,
            value: rule.challenger,
            ...(rule.n !== undefined && { n: rule.n }),
            source: "gate",
        };
        if (rule.kind === "bound")
            metric.ci ??= rule.ci;
        else if (rule.champion !== null && rule.delta !== null)
            metric.change ??= { champion: rule.champion, delta: rule.delta, ...(rule.ci && { ci: rule.ci }) };
        byName.set(rule.metric, metric);
    }
    return [...byName.values()].map(({ ci, ...metric }) => ({ ...metric, ...(ci && { ci }) }));
};
const trainingMetrics = (metrics) => Object.entries(metrics).map(([name, value]) => ({ name, value, source: "training" }));


/***/ }),

/***/ 85808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ personOf),
/* harmony export */   V: () => (/* binding */ createTag)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);

/**
 * Creates an annotated tag: the object first, then its name. Creating the name is the compare-and-swap of the whole
 * registry: of any number of runs that want it, GitHub lets one through.
 *
 * "taken" means that the name stands for something else. After an answer that says nothing (5xx, a dropped
 * connection) we look whether the name stands for our object before trying again.
 */
const createTag = async (github, wanted) => {
    const { octokit, owner, repo } = github;
    const { data: object } = await octokit.rest.git
        .createTag({
        owner,
        repo,
        tag: wanted.tag,
        message: wanted.message,
        object: wanted.commit,
        type: "commit",
        tagger: {
            ...personOf(wanted.actor),
            date: wanted.date.toISOString().replace(/\.\d+Z$/, "Z"),
        },
        // An object is named by its content: making it twice makes it once.
        request: { retries: 3 },
    })
        .catch((error) => {
        throw explainMissingCommit(error, wanted.commit);
    });
    for (let attempt = 1;; attempt++) {
        try {
            await octokit.rest.git.createRef({ owner, repo, ref: `refs/tags/${wanted.tag}`, sha: object.sha });
            return "created";
        }
        catch (error) {
            const { status, message } = error;
            const exists = status === 422 && /already exists/i.test(message);
            if (status === 422 && !exists)
                throw explainRestricted(error, wanted.tag);
            if (exists && attempt === 1)
                return "taken"; // we have not asked before, so it is not ours
            if (!exists && (status === undefined || status < 500))
                throw error;
            const present = await readTagSha(github, wanted.tag);
            if (present !== undefined)
                return present === object.sha ? "created" : "taken";
            if (attempt === 3)
                throw error;
        }
    }
};
const readTagSha = async (github, tag) => {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `tags/${tag}` });
        return data.object.sha;
    }
    catch (error) {
        if (error.status === 404)
            return undefined;
        throw error;
    }
};
const explainMissingCommit = (error, commit) => [404, 422].includes(error.status ?? 0)
    ? new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`GitHub does not know commit ${commit}, or refuses a tag on it (${error.message}).`, {
        fix: "Push the commit first: a version stands on a commit that everybody can fetch.",
        cause: error,
    })
    : error;
/**
 * A 422 that is not "already exists" is a rule: a ruleset that restricts creating tags, or a name that an immutable
 * release once had, which GitHub never gives out again.
 * https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases
 */
const explainRestricted = (error, tag) => {
    const { message } = error;
    if (/immutable/i.test(message))
        return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Tag ${tag} belonged to an immutable release and can never be used again.`, {
            fix: "Register under another version: with version: or bump:.",
            cause: error,
        });
    return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`GitHub refused to create tag ${tag} (422 ${message}).`, {
        fix: "A ruleset restricts creating tags. Let the workflow's app bypass it (Settings, Rules, Rulesets), or exempt the model's tags.",
        cause: error,
    });
};
/** Name and address of whoever acts, in git's form: GTO needs both. */
const personOf = (actor) => {
    const name = actor.replace(/[<>\r\n]/g, " ").trim() || "mlops-actions";
    return { name, email: `${name.replace(/[^\w.[\]-]/g, "-")}@users.noreply.github.com` };
};


/***/ }),

/***/ 30865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadEvidence: () => (/* binding */ downloadEvidence),
/* harmony export */   downloadModel: () => (/* binding */ downloadModel)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46529);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22399);
/* harmony import */ var _mlops_actions_runner_hash_file__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80273);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35156);
/* harmony import */ var _upload_asset_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11405);










/**
 * Downloads a version's model files into a folder, under the paths they were trained as. Each is written to
 * `<path>.part`, resumed from there after an interruption, and takes its name only once its sha256 is what the
 * manifest says; a file that is there already with these bytes is left alone.
 */
const downloadModel = async (github, version, directory, options = {}) => {
    const files = selectFiles(version, options.files);
    const total = files.reduce((sum, file) => sum + file.size, 0);
    let done = 0;
    return (0,_each_of_js__WEBPACK_IMPORTED_MODULE_8__/* .eachOf */ .p)(files, 4, async ({ path, size, sha256, asset }) => {
        let own = 0;
        await fetchVerified(github, version, { name: asset, size, sha256 }, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, safePath(path)), (bytes) => {
            done += bytes - own;
            own = bytes;
            options.onProgress?.({ done, total, file: path });
        }, options.wait);
        return { path, size, sha256 };
    });
};
/**
 * Downloads one piece of evidence by its role (predictions, profile, verdict, golden, environment, run, metrics).
 * False where the version has none.
 */
const downloadEvidence = async (github, version, role, path) => {
    const entry = Object.hasOwn(version.manifest.evidence, role) ? version.manifest.evidence[role] : undefined;
    if (!entry)
        return false;
    await fetchVerified(github, version, { ...entry, name: entry.asset }, path, () => { });
    return true;
};
const fetchVerified = async (github, version, wanted, path, told, wait = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(milliseconds)) => {
    if (await isThere(path, wanted))
        return told(wanted.size);
    const asset = version.assets.find(({ name }) => name === wanted.name);
    if (!asset)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_5__.UserError(`Release ${version.tag} has no asset ${wanted.name}, which its manifest names.`, {
            fix: `It was removed after registration. Register the model again; ${version.releaseUrl} shows what is left.`,
        });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const part = `${path}.part`;
    for (let attempt = 1;; attempt++) {
        try {
            await fetchInto(github, asset, part, wanted.size, told);
            break;
        }
        catch (error) {
            const { status = 0 } = error;
            if (attempt === 4 || (status >= 400 && status < 500 && status !== 416))
                throw error;
            if (status === 416)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true });
            await wait(250 * 2 ** attempt);
        }
    }
    const { sha256, size } = await (0,_mlops_actions_runner_hash_file__WEBPACK_IMPORTED_MODULE_6__/* .hashFile */ .D)(part);
    if (sha256 !== wanted.sha256) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part);
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_5__.UserError(`${wanted.name} of ${version.tag} arrived with sha256 ${sha256} (${size} bytes), its manifest says ${wanted.sha256} (${wanted.size} bytes).`, {
            fix: "Try again; where it stays so, the asset was replaced after registration and must not be used.",
        });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
};
/** Continues a partial file where the server allows it (206), begins anew where it does not (200). */
const fetchInto = async (github, asset, part, size, told) => {
    const have = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(part) ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(part)).size : 0;
    if (have === size && size > 0)
        return told(size);
    const response = await (0,_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .openAsset */ .x1)(github, asset, have < size ? have : 0);
    const resumed = response.statusCode === 206;
    let bytes = resumed ? have : 0;
    response.on("data", (chunk) => {
        bytes += chunk.length;
        told(bytes);
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(response, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(part, { flags: resumed ? "a" : "w" }));
    if (bytes < size)
        throw new Error(`${asset.name}: the connection closed after ${bytes} of ${size} bytes`);
};
const isThere = async (path, wanted) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).size !== wanted.size)
        return false;
    return (await (0,_mlops_actions_runner_hash_file__WEBPACK_IMPORTED_MODULE_6__/* .hashFile */ .D)(path)).sha256 === wanted.sha256;
};
const selectFiles = (version, only) => {
    if (!only)
        return version.manifest.files;
    return only.map((path) => {
        const found = version.manifest.files.find((file) => file.path === path);
        if (found)
            return found;
        const paths = version.manifest.files.map((file) => file.path);
        const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_9__/* .suggest */ .Z)(path, paths);
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_5__.UserError(`${version.tag} has no file "${path}".`, {
            fix: near ? `Did you mean "${near}"?` : `It has: ${paths.join(", ")}.`,
        });
    });
};
/** A manifest comes from outside: a path in it must not lead out of the folder it is unpacked into. */
const safePath = (path) => {
    const parts = path.split(/[/\\]/);
    if (/^([/\\]|[a-zA-Z]:)/.test(path) || parts.some((part) => part === ".." || part === "." || part === ""))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_5__.UserError(`The manifest names a file "${path}", which is no path inside a folder. It is not downloaded.`);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(...parts);
};


/***/ }),

/***/ 35156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ eachOf)
/* harmony export */ });
/** Runs a task for every item, a few at a time; results in the items' order. The first failure stops the rest. */
const eachOf = async (items, atOnce, task) => {
    const results = new Array(items.length);
    let next = 0;
    let failed = false;
    const work = async () => {
        while (next < items.length && !failed) {
            const index = next++;
            try {
                results[index] = await task(items[index], index);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const workers = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, work));
    const failure = workers.find((worker) => worker.status === "rejected");
    if (failure)
        throw failure.reason;
    return results;
};


/***/ }),

/***/ 22266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   R: () => (/* binding */ withholdSecrets)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);

/**
 * What the user's own command never sees: our inputs and state, the runner's service tokens, and the files through
 * which a process sets outputs, variables and PATH of later steps.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#environment-files
 */
const runnersOwn = /^(INPUT_.*|STATE_.*|ACTIONS_.*|GITHUB_(OUTPUT|ENV|PATH|STATE))$/i;
/** Tokens of the API. They are withheld, but mlops.yml can pass one on deliberately. */
const apiTokens = /^(GITHUB|GH)_(.*_)?(TOKEN|PAT)$/i;
/** The environment of this process without what the user's command must not see. */
const withholdSecrets = (env) => Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && !runnersOwn.test(entry[0]) && !apiTokens.test(entry[0])));
/**
 * The environment of the user's command: this process's without secrets, then the variables of mlops.yml, in whose
 * values `${NAME}` stands for a variable of this step. That is how a token is passed on: by name, on purpose.
 * @throws UserError for a name that is not set, or that belongs to the runner.
 */
const childEnvironment = (env, added, where = "env") => ({
    ...withholdSecrets(env),
    ...Object.fromEntries(Object.entries(added).map(([name, value]) => [name, expand(value, env, `${where}.${name}`)])),
});
const expand = (value, env, where) => value.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name) => {
    if (runnersOwn.test(name))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${where} asks for ${name}, which belongs to the runner and is not passed on.`, {
            fix: "Take it out of the value.",
        });
    const found = env[name];
    if (found !== undefined)
        return found;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${where} asks for ${name}, which is not set in this step.`, {
        fix: `Set it in the workflow, under the step's env:\n  ${name}: …`,
    });
});


/***/ }),

/***/ 80273:
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


/***/ }),

/***/ 31015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ })

};
