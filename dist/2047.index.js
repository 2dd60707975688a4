export const id = 2047;
export const ids = [2047,467];
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

/***/ 59065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   kk: () => (/* binding */ bumps),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66745);



const bumps = ["major", "minor", "patch"];
/**
 * The next number after every one ever used: withdrawn versions and tags whose release was never published count
 * too, because a number once seen must never mean other bytes.
 */
const nextVersion = (taken, bump) => {
    const [greatest = "v0.0.0"] = [...taken].sort(semver__WEBPACK_IMPORTED_MODULE_1__.rcompare);
    return `v${(0,semver__WEBPACK_IMPORTED_MODULE_1__.inc)(greatest, bump)}`;
};
/** A version as a person may write it, `1.2.0` or `v1.2.0`. @throws UserError where it is no semantic version. */
const readVersion = (text) => {
    const version = text.startsWith("v") ? text : `v${text}`;
    if ((0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .isVersion */ .lF)(version))
        return version;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${text}" is not a version.`, {
        fix: "Write it as v1.2.0, with -rc.1 or the like behind it where needed.",
    });
};


/***/ })

};
