import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 1438;
export const ids = [1438,7186,7331];
export const modules = {

/***/ 18234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/runner/src/log.ts
var log = __webpack_require__(96150);
// EXTERNAL MODULE: ../packages/runner/src/run-action.ts
var run_action = __webpack_require__(28908);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(94534);
// EXTERNAL MODULE: ../packages/contracts/src/contract.ts
var contract = __webpack_require__(32825);
;// CONCATENATED MODULE: ../packages/contracts/src/deployment.ts


const checkShape = schemas/* object */.Ikc({
    check: schemas/* string */.YjP().describe("ready, schema, golden, …"),
    status: schemas/* enum */.k5n(["pass", "fail", "skipped"]),
    detail: schemas/* string */.YjP(),
    seconds: schemas/* number */.aig(),
});
/** `deployment.json`: what deploy did, and the payload of the GitHub Deployment. */
const deploymentContract = (0,contract/* defineContract */.ye)("mlops/deployment@1", {
    model: schemas/* string */.YjP(),
    operation: schemas/* enum */.k5n(["deploy", "promote", "rollback", "status"]),
    environment: schemas/* string */.YjP(),
    driver: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    manifest_digest: schemas/* string */.YjP(),
    model_digest: schemas/* string */.YjP(),
    previous_version: schemas/* string */.YjP().nullable(),
    result: schemas/* enum */.k5n(["deployed", "unchanged", "rolled-back", "failed", "drifted", "nothing-live"]),
    url: schemas/* string */.YjP().nullable(),
    deployment_id: schemas/* number */.aig().int().nullable(),
    reason: schemas/* string */.YjP().nullable(),
    checks: schemas/* array */.YOg(checkShape),
    command_seconds: schemas/* number */.aig().describe("time spent waiting for the user's own serve command"),
    error: schemas/* string */.YjP().optional().describe("why it was rolled back or failed"),
    stage: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), tag: schemas/* string */.YjP(), previous: schemas/* string */.YjP().nullable(), changed: schemas/* boolean */.zMY() })
        .nullable()
        .optional()
        .describe("the stage that was assigned"),
    recorded: schemas/* string */.YjP().nullable().optional().describe("status: the version that the newest success records"),
    running: schemas/* string */.YjP().nullable().optional().describe("status: the version that the driver says runs"),
});

// EXTERNAL MODULE: ../packages/contracts/src/parse-project.ts
var parse_project = __webpack_require__(78780);
// EXTERNAL MODULE: ../packages/contracts/src/registration.ts
var src_registration = __webpack_require__(51530);
// EXTERNAL MODULE: ../packages/runner/src/read-project.ts
var read_project = __webpack_require__(7186);
// EXTERNAL MODULE: ../packages/runner/src/run-directory.ts
var run_directory = __webpack_require__(49919);
;// CONCATENATED MODULE: ../actions/deploy/src/plan-request.ts

/** The model's name in `name@version`, `name#stage` or `name`. */
const modelNameOf = (reference) => reference.split(/[@#]/, 1)[0];
/**
 * What the inputs ask for.
 * @param registered the version that register-model made in this run directory, for a deploy of the bare name
 * @throws UserError where inputs contradict each other
 */
const planRequest = (inputs, registered) => {
    const { operation, environment, reason, stage, forceReason } = inputs;
    const model = modelNameOf(inputs.model);
    return {
        operation,
        model,
        environment,
        ref: planReference(inputs, model, registered),
        stage: stage === "none" ? null : (stage ?? (operation === "deploy" ? null : environment)),
        reason: reason ?? null,
        forceReason,
    };
};
const planReference = ({ operation, model: given, toVersion }, model, registered) => {
    const isName = given === model;
    if (toVersion !== undefined && operation !== "rollback")
        throw new user_error.UserError(`Input "to-version" is for rollback, and the operation is ${operation}.`, {
            fix: `Write the version into model: ${model}@${toVersion}`,
        });
    if (operation === "status" || operation === "rollback") {
        if (!isName)
            throw new user_error.UserError(`Input "model" is "${given}", and ${operation} takes a model's name alone.`, {
                fix: operation === "rollback" && given.includes("@")
                    ? `Write model: ${model} and to-version: ${given.slice(model.length + 1)}`
                    : `Write model: ${model}`,
            });
        return toVersion === undefined ? null : `${model}@${toVersion}`;
    }
    if (!isName)
        return given;
    if (registered !== undefined)
        return `${model}@${registered}`;
    throw new user_error.UserError(`Input "model" is "${given}", which names no version, and this run registered none.`, {
        fix: `Write ${model}@v1.2.0, ${model}#staging or ${model}@latest, or run register-model before this step in the same job.`,
    });
};

;// CONCATENATED MODULE: ../actions/deploy/src/deploy.ts







/** Reads what is asked for, does it, and leaves deployment.json. The outcome carries what makes the step red. */
const deploy = async (inputs, { log, now, signal }) => {
    const { context, environment, config } = inputs;
    const name = modelNameOf(inputs.model);
    const targets = (0,parse_project/* selectModel */.U8)(await (0,read_project.readProject)(context.workspace, config), name, config).deploy;
    const directory = (0,external_node_path_.resolve)(context.workspace, inputs.runDirectory);
    const registration = await (0,run_directory/* readRunFile */.m8)(directory, run_directory/* runFiles */.NW.registration, src_registration/* registrationContract */.W);
    // Octokit and the drivers are loaded once the inputs hold: a slip in them is told at once.
    const { runDeployment, selectTarget } = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(5646), __webpack_require__.e(5427), __webpack_require__.e(7318), __webpack_require__.e(9079)]).then(__webpack_require__.bind(__webpack_require__, 49079));
    const { connectGitHub } = await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 40928));
    const target = selectTarget(targets, environment, `${config}: models.${name}.deploy`);
    const request = planRequest(inputs, registration?.model === name ? registration.version : undefined);
    const github = await connectGitHub({
        token: inputs.token,
        apiUrl: context.apiUrl,
        repository: context.repository,
        needs: request.operation === "status"
            ? { contents: "read", deployments: "read" }
            : { contents: request.stage ? "write" : "read", deployments: "write" },
        log,
        env: inputs.env,
    });
    const outcome = await runDeployment(github, {
        request,
        target,
        stateDirectory: (0,external_node_path_.resolve)(inputs.stateDirectory),
        workspace: context.workspace,
        actor: context.actor,
        runUrl: context.runUrl,
        run: `${context.runId}.${context.runAttempt}`,
        env: inputs.env,
        dispatch: inputs.dispatch,
        now,
        log,
        signal,
    });
    await (0,run_directory/* writeRunFile */.XY)(directory, run_directory/* runFiles */.NW.deployment, deploymentContract, outcome.report);
    return { ...outcome, reportFile: (0,external_node_path_.join)(inputs.runDirectory, run_directory/* runFiles */.NW.deployment) };
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ../packages/runner/src/context.ts
var context = __webpack_require__(97247);
// EXTERNAL MODULE: ../packages/runner/src/inputs.ts
var inputs = __webpack_require__(45395);
;// CONCATENATED MODULE: ../actions/deploy/src/inputs.ts




const operations = ["deploy", "promote", "rollback", "status"];
const readInputs = () => ({
    operation: (0,inputs/* readChoice */.Kf)("operation", operations, "deploy"),
    model: (0,inputs/* readRequired */.yu)("model"),
    environment: (0,inputs/* readRequired */.yu)("environment"),
    toVersion: (0,inputs/* readText */.yR)("to-version"),
    reason: (0,inputs/* readText */.yR)("reason"),
    stage: (0,inputs/* readText */.yR)("stage"),
    dispatch: (0,inputs/* readFlag */.fG)("dispatch", false),
    forceReason: (0,inputs/* readText */.yR)("force-reason"),
    config: (0,inputs/* readText */.yR)("config") ?? "mlops.yml",
    runDirectory: (0,inputs/* readText */.yR)("run-directory") ?? ".mlops",
    stateDirectory: (0,inputs/* readText */.yR)("state-directory") ?? (process.env.MLOPS_STATE || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".mlops", "deploy")),
    token: (0,inputs/* readText */.yR)("token") ?? "",
    context: (0,context/* readContext */.y)(),
    env: process.env,
});

// EXTERNAL MODULE: ../packages/runner/src/outputs.ts
var outputs = __webpack_require__(86810);
// EXTERNAL MODULE: ../packages/contracts/src/markdown.ts
var markdown = __webpack_require__(8246);
;// CONCATENATED MODULE: ../actions/deploy/src/summary.ts

/** `http://127.0.0.1:41207 verified, 24 golden rows` */
const summaryLine = (report) => {
    const { result, url, checks, error } = report;
    if (error)
        return `${result}: ${error.split("\n", 1)[0]}`;
    if (result === "nothing-live")
        return `nothing is live in ${report.environment}`;
    const golden = checks.find(({ check }) => check === "golden");
    const proof = golden?.status === "pass"
        ? `verified, ${golden.detail}`
        : checks.some(({ status }) => status === "pass")
            ? "ready, no golden rows"
            : "not verified";
    return `${result === "unchanged" ? "unchanged, " : ""}${url ?? "no address"} ${proof}`;
};
const titles = {
    deployed: "live",
    unchanged: "live already",
    "rolled-back": "not deployed, the previous version is live",
    failed: "not deployed",
    drifted: "drifted",
    "nothing-live": "nothing is live",
};
/** The page of this step: what was done, what proves it, what to do next. */
const renderSummary = (report) => [
    `## ${report.version ? (0,markdown/* codeSpan */.SS)(`${report.model}@${report.version}`) : (0,markdown/* plainText */.wh)(report.model)} in ${(0,markdown/* plainText */.wh)(report.environment)}: ${titles[report.result]}`,
    ...(report.error ? [(0,markdown/* codeBlock */.DV)(report.error.split("\n"))] : []),
    (0,markdown/* markdownTable */.Qj)(["", ""], factRows(report)),
    ...(report.checks.length > 0
        ? [
            "### Verification",
            (0,markdown/* markdownTable */.Qj)(["check", "status", "detail", "time"], report.checks.map(({ check, status, detail, seconds }) => [
                (0,markdown/* plainText */.wh)(check),
                marks[status],
                (0,markdown/* plainText */.wh)(detail.slice(0, 500)),
                `${seconds.toFixed(2)} s`,
            ])),
        ]
        : []),
    `**Next:** ${describeNext(report)}`,
].join("\n\n");
const marks = { pass: "✅ pass", fail: "❌ fail", skipped: "⏭️ skipped" };
const factRows = (report) => {
    const { operation, driver, url, previous_version, deployment_id, reason, stage } = report;
    const rows = [
        ["operation", operation],
        ["driver", driver],
        ["address", url && (0,markdown/* codeSpan */.SS)(url)],
        ["previous version", previous_version && (0,markdown/* plainText */.wh)(previous_version)],
        ["recorded as live", operation === "status" ? (0,markdown/* plainText */.wh)(report.recorded ?? "nothing") : null],
        ["running", operation === "status" ? (0,markdown/* plainText */.wh)(report.running ?? "nothing") : null],
        ["model digest", report.model_digest && (0,markdown/* codeSpan */.SS)(report.model_digest.slice(0, 12))],
        ["manifest digest", report.manifest_digest && (0,markdown/* codeSpan */.SS)(report.manifest_digest.slice(0, 12))],
        ["Deployment", deployment_id === null ? null : String(deployment_id)],
        [
            "stage",
            stage &&
                `${(0,markdown/* codeSpan */.SS)(stage.tag)}${stage.changed ? `, before: ${(0,markdown/* plainText */.wh)(stage.previous ?? "no version")}` : " (held already)"}`,
        ],
        ["reason", reason && (0,markdown/* plainText */.wh)(reason)],
    ];
    return rows.flatMap(([name, value]) => (value ? [[name, value]] : []));
};
const describeNext = ({ result, operation, model, environment, previous_version, error }) => {
    switch (result) {
        case "deployed":
            if (operation === "status")
                return "nothing; records and servers agree.";
            return error
                ? "run this step again, as the message above says."
                : operation === "rollback"
                    ? `mend what was wrong with ${(0,markdown/* plainText */.wh)(previous_version ?? "the version before")}; it comes back when it is deployed anew, not by another rollback.`
                    : previous_version
                        ? `if it turns out wrong, run deploy with operation ${(0,markdown/* codeSpan */.SS)("rollback")}: ${(0,markdown/* plainText */.wh)(previous_version)} comes back.`
                        : "drift-check watches the data that this version sees.";
        case "unchanged":
            return "nothing; this version was live and answers as it should.";
        case "rolled-back":
            return "mend what the message above says, and deploy again; the previous version serves meanwhile.";
        case "failed":
            return `mend what the message above says, and deploy again; operation ${(0,markdown/* codeSpan */.SS)("status")} says what runs now.`;
        case "drifted":
            return `deploy the version of ${(0,markdown/* plainText */.wh)(model)} that should be live in ${(0,markdown/* plainText */.wh)(environment)}: that settles it.`;
        case "nothing-live":
            return `deploy a version of ${(0,markdown/* plainText */.wh)(model)} to ${(0,markdown/* plainText */.wh)(environment)}.`;
    }
};

;// CONCATENATED MODULE: ../actions/deploy/src/outputs.ts


const writeOutputs = async ({ report, failure, reportFile }) => {
    (0,outputs/* setOutputs */.n)({
        result: report.result,
        version: report.version,
        "previous-version": report.previous_version,
        url: report.url,
        "deployment-id": report.deployment_id,
        report: reportFile,
        "command-seconds": report.command_seconds.toFixed(3),
        "summary-line": summaryLine(report),
    });
    await (0,outputs/* writeSummary */.S)(renderSummary(report));
    if (failure)
        throw failure;
    console.log(`${report.model}@${report.version} ${report.result} in ${report.environment}: ${summaryLine(report)}`);
};

;// CONCATENATED MODULE: ../actions/deploy/src/main.ts






const main = () => (0,run_action/* runAction */.C)({
    readInputs: readInputs,
    execute: (inputs) => deploy(inputs, { log: log/* actionsLog */._, now: () => new Date(), signal: listenForCancel() }),
    writeOutputs: writeOutputs,
});
/** The runner sends SIGINT, and SIGTERM 7.5 s later: time enough to put the previous version back. */
const listenForCancel = () => {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.on(signal, () => controller.abort(new user_error.UserError("The job was cancelled.")));
    return controller.signal;
};


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76374);

/**
 * Text (a branch, metric, slice, file, a reason) as a reader of GitHub's Markdown sees it: plain and on one line,
 * whatever is in it. What could be markup becomes entities, which Markdown never reads as such; a backslash would not
 * do, because mentions, issue links and bare addresses are made by GitHub after escapes are gone. Those are broken by a
 * zero-width space.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const plainText = (text) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text)
    .replace(/[&<>|`*~\\$]|(?<!\w)_|_(?!\w)|\](?=[([:])/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?<!&)[@#]/g, "$&\u200B")
    .replace(/\bGH-(?=\d)/gi, "$&\u200B")
    .replace(/\/(?=\/)/g, "/\u200B")
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\u200B.`);
/** Text as an inline code span, also within a table's cell. */
const codeSpan = (text) => {
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text).replaceAll("|", "\\|");
    const fence = "`".repeat(longestRun(line) + 1);
    return /^`|`$|^ *$/.test(line) || fence.length > 1
        ? `${fence} ${line} ${fence}`
        : `${fence}${line}${fence}`;
};
/** Lines as a code block that no line in it can end. */
const codeBlock = (lines, language = "") => {
    const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
};
const longestRun = (line) => Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
/** An address as a link's target: what would end the link or the cell is percent-encoded, another scheme is dropped. */
const linkTarget = (url) => /^https?:\/\//.test(url)
    ? url.replace(/[\s()<>|"`\\]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`)
    : "#";
/** A table; cells are Markdown already. */
const markdownTable = (header, rows) => [
    `| ${header.join(" | ")} |`,
    `|${header.map(() => " --- ").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
].join("\n");


/***/ }),

/***/ 76374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oneLine: () => (/* binding */ oneLine)
/* harmony export */ });
/** Control characters and those that turn or hide text (bidi overrides, zero widths): none of them is ever shown. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
/** Text on one line, without what moves a cursor or hides: a name from a file or a tag may hold anything. */
const oneLine = (text) => text.replace(/[\r\n\t\p{Zl}\p{Zp}]+/gu, " ").replace(invisible, "");


/***/ }),

/***/ 51530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ registrationContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


/** `registration.json`: what register-model did. */
const registrationContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/registration@1", {
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("v1.2.0"),
    tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("flights@v1.2.0"),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    stage_tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    release_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    candidate_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    manifest_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the manifest.json asset"),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("false where this candidate was registered before, and nothing was made"),
});


/***/ }),

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

/***/ 97247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/** Reads the context. @throws UserError outside a job, naming the variable. */
const readContext = (env = process.env) => {
    const need = (name) => {
        const value = env[name];
        if (value)
            return value;
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is not set: this is not a GitHub Actions job.`, {
            fix: "On a laptop, run the workflow with: npx mlops run .github/workflows/<file>.yml",
        });
    };
    const full = need("GITHUB_REPOSITORY");
    const [owner = "", name = ""] = full.split("/");
    const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
    const runId = need("GITHUB_RUN_ID");
    return {
        workspace: need("GITHUB_WORKSPACE"),
        repository: { owner, name },
        apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
        sha: env.GITHUB_SHA ?? "",
        ref: env.GITHUB_REF ?? "",
        eventName: env.GITHUB_EVENT_NAME ?? "",
        event: env.GITHUB_EVENT_PATH
            ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, "utf8"))
            : {},
        actor: env.GITHUB_ACTOR ?? "",
        runId,
        runAttempt: env.GITHUB_RUN_ATTEMPT ?? "1",
        runUrl: `${serverUrl}/${full}/actions/runs/${runId}`,
        tempDirectory: env.RUNNER_TEMP ?? "",
    };
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

/***/ 7186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProject: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78780);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);




/** Reads the workspace's `mlops.yml`. */
const readProject = async (workspace, path = "mlops.yml") => {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), "utf8");
    }
    catch (cause) {
        if (cause.code !== "ENOENT")
            throw cause;
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${path} is not in the workspace (${workspace}).`, {
            fix: "Check the repository out before this step (actions/checkout), or write mlops.yml at its root.",
            cause,
        });
    }
    return (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_2__/* .parseProject */ .XB)(text, path);
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

/***/ 49919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   NW: () => (/* binding */ runFiles),
/* harmony export */   XY: () => (/* binding */ writeRunFile),
/* harmony export */   m8: () => (/* binding */ readRunFile),
/* harmony export */   mU: () => (/* binding */ shareRunDirectory),
/* harmony export */   zq: () => (/* binding */ ensureRunDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99775);






/** The files of one model's way through the pipeline, `.mlops/` unless told. */
const runFiles = {
    environment: "environment.json",
    run: "run.json",
    metrics: "metrics.json",
    verdict: "verdict.json",
    comment: "comment.md",
    review: "review.json",
    report: "report.html",
    registration: "registration.json",
    deployment: "deployment.json",
    drift: "drift.json",
    driftReport: "drift.html",
    model: "model",
};
/** The artifact that carries one model's run directory from job to job. */
const artifactName = (model) => `mlops-${model.replaceAll("/", "-")}`;
/**
 * Finds the run directory of a model: the one in the workspace, or the artifact that an earlier job left.
 * @throws UserError when neither is there, naming the step that makes it.
 */
const ensureRunDirectory = async (workspace, directory, model) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, directory);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, runFiles.run)))
        return path;
    const wanted = artifactName(model);
    const asksGitHub = Boolean(process.env.ACTIONS_RUNTIME_TOKEN);
    if (asksGitHub && (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadArtifact */ .bk)(wanted, path)))
        return path;
    const near = asksGitHub ? (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(wanted, await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .listArtifacts */ .wn)()) : undefined;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${directory}/${runFiles.run} is not there, and this run has no artifact "${wanted}".`, {
        fix: near
            ? `There is "${near}": is the model's name misspelt?`
            : "Run the train action before this one, in this job or in one that this job needs.",
    });
};
/** Uploads everything in the run directory as the model's artifact. */
const shareRunDirectory = async (path, model, suffix = "") => {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadArtifact */ .mz)(`${artifactName(model)}${suffix}`, path, files);
};
/** Reads one contract's file in the run directory; undefined where it is not there. */
const readRunFile = async (directory, file, contract) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? contract.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"), path) : undefined;
};
/** Writes one contract's file in the run directory and returns its path. */
const writeRunFile = async (directory, file, contract, value) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, contract.serialise(value));
    return path;
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
