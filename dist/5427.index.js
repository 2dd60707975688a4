export const id = 5427;
export const ids = [5427,5443];
export const modules = {

/***/ 95443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
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

/***/ 36039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ dispatchRepository),
/* harmony export */   hK: () => (/* binding */ wasDispatchedSince),
/* harmony export */   "in": () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6013);


/** Whether a workflow_dispatch of this workflow came in since a time. Needs actions: read. */
const wasDispatchedSince = async ({ octokit, owner, repo }, workflow, since) => {
    const { data } = await octokit.rest.actions.listWorkflowRuns({
        owner,
        repo,
        workflow_id: workflow,
        event: "workflow_dispatch",
        created: `>=${since.toISOString().replace(/\.\d+Z$/, "Z")}`,
        per_page: 1,
    });
    return data.total_count > 0;
};
/**
 * Starts a workflow by workflow_dispatch, on the default branch unless told. The one event, with repository_dispatch,
 * that GITHUB_TOKEN may cause and that starts a run. Needs actions: write.
 * @param options.optionalInputs left out where the workflow does not take them
 * @throws UserError where the workflow is not there, or does not listen to workflow_dispatch.
 */
const dispatchWorkflow = async (github, workflow, options = {}) => {
    const { octokit, owner, repo } = github;
    const ref = options.ref ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch;
    const inputs = { ...options.inputs, ...options.optionalInputs };
    try {
        await octokit.rest.actions.createWorkflowDispatch({
            owner,
            repo,
            workflow_id: workflow,
            ref,
            ...(Object.keys(inputs).length > 0 && { inputs }),
        });
    }
    catch (cause) {
        if (!(cause instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .G))
            throw cause;
        if (cause.status === 422 && options.optionalInputs && /unexpected inputs/i.test(cause.message)) {
            const { optionalInputs: _, ...rest } = options;
            return dispatchWorkflow(github, workflow, { ...rest, ref });
        }
        if (cause.status === 404)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`There is no workflow ${workflow} on ${ref} to dispatch.`, {
                fix: "Name its file as it stands in .github/workflows, such as ml.yml.",
                cause,
            });
        if (cause.status === 422)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`GitHub does not dispatch ${workflow} on ${ref}: ${cause.message}.`, {
                fix: "Give the workflow the trigger workflow_dispatch: (without required inputs).",
                cause,
            });
        throw cause;
    }
};
/**
 * Starts the workflows that listen to `repository_dispatch` of this type, on the default branch. Needs contents: write.
 * @param payload at most ten properties, which is GitHub's limit
 */
const dispatchRepository = async (github, type, payload) => {
    const { octokit, owner, repo } = github;
    await octokit.rest.repos.createDispatchEvent({ owner, repo, event_type: type, client_payload: payload });
};


/***/ }),

/***/ 35829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   ph: () => (/* binding */ recomputeCandidateId),
/* harmony export */   qT: () => (/* binding */ candidateIdOf),
/* harmony export */   u1: () => (/* binding */ buildManifest)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);

const isPassing = (verdict) => verdict === "pass" || verdict === "warn";
/**
 * The candidate's id. The same training result, gated or not gated alike, has the same id in every run that meets it,
 * so a run after a crash finds what the one before it left.
 */
const candidateIdOf = ({ model, run, verdict, }) => digestCandidate(model, run, run.outputs.model_digest, verdict?.value.verdict);
/** The same from what the manifest says, to be held against the id in it. */
const recomputeCandidateId = (manifest) => digestCandidate(manifest.name, manifest, manifest.model_digest, manifest.gate?.verdict);
const digestCandidate = (model, { source, run_key }, model_digest, verdict) => (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
    model,
    commit: source.commit,
    dirty: source.dirty,
    run_key,
    model_digest,
    passing: isPassing(verdict),
});
/** All that is known of a version but its number: from the run, the gate's verdict and mlops.yml. */
const buildManifest = (parts) => {
    const { model, run, verdict, card, labels, signature } = parts;
    const { license, intended_use, limitations, framework, base_models, ...said } = card;
    const slices = sliceMetrics(verdict?.value);
    return {
        name: model,
        type: parts.type ?? "model",
        candidate_id: candidateIdOf(parts),
        ...(labels && Object.keys(labels).length > 0 && { labels }),
        ...(framework && { framework }),
        ...(base_models?.length && { base_models }),
        ...(signature && { signature }),
        ...(Object.keys(said).length > 0 && { card: said }),
        license: license ?? null,
        intended_use: intended_use ?? null,
        limitations: limitations ?? null,
        source: run.source,
        command: run.command.line,
        run_key: run.run_key,
        data: run.data.map((file) => ({ role: "train", ...file })),
        params: run.params,
        seed: run.seed,
        environment: run.environment,
        ...(run.hardware && { hardware: run.hardware }),
        metrics: [...gateMetrics(verdict?.value), ...trainingMetrics(parts.metrics)],
        ...(slices.length > 0 && { slices }),
        gate: verdict && {
            verdict: verdict.value.verdict,
            ...(verdict.value.task && { task: verdict.value.task }),
            digest: verdict.digest,
            champion: verdict.value.champion?.version ?? null,
            labels_sha256: verdict.value.data?.labels_sha256 ?? null,
            ...(verdict.value.holdout && { looks: verdict.value.holdout.looks }),
            n: verdict.value.n,
            ...(verdict.value.first !== undefined && { first: verdict.value.first }),
        },
        ...(parts.forced && { forced: parts.forced }),
        files: parts.storage.files,
        ...(parts.storage.archive && { archive: parts.storage.archive }),
        model_digest: run.outputs.model_digest,
        evidence: parts.evidence,
        previous: parts.previous,
    };
};
/** More are in verdict.json, which goes along; those that lost most come first. */
const mostSlices = 200;
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
        else
            metric.change ??= changeOf(rule);
        byName.set(rule.metric, metric);
    }
    return [...byName.values()].map(({ ci, change, ...metric }) => ({
        ...metric,
        ...(ci && { ci }),
        ...(change && { change }),
    }));
};
const sliceMetrics = (verdict) => (verdict?.rules ?? [])
    .flatMap((rule) => {
    const { slice, metric, challenger, n } = rule;
    if (slice === undefined || challenger === null)
        return [];
    const change = changeOf(rule);
    return [{ slice, metric, value: challenger, ...(change && { change }), ...(n !== undefined && { n }) }];
})
    .sort((a, b) => (a.change?.delta ?? 0) - (b.change?.delta ?? 0))
    .slice(0, mostSlices);
const changeOf = ({ champion, delta, ci }) => champion === null || delta === null ? undefined : { champion, delta, ...(ci && { ci }) };
const trainingMetrics = (metrics) => Object.entries(metrics).map(([name, value]) => ({ name, value, source: "training" }));


/***/ }),

/***/ 37101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ announceStage)
/* harmony export */ });
/* unused harmony export stageEvent */
/* harmony import */ var _mlops_actions_github_dispatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36039);

const stageEvent = "mlops-stage-changed";
/**
 * Starts the workflows that listen to `repository_dispatch` of type mlops-stage-changed. Told once the tags stand, and
 * told again by a run that is repeated: a listener hears of every change at least once.
 */
const announceStage = (github, event) => (0,_mlops_actions_github_dispatch__WEBPACK_IMPORTED_MODULE_0__/* .dispatchRepository */ .BB)(github, stageEvent, event);


/***/ }),

/***/ 75427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assignStage: () => (/* binding */ assignStage)
/* harmony export */ });
/* unused harmony export nextAssignment */
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _tags_append_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94750);
/* harmony import */ var _tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87338);
/* harmony import */ var _announce_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37101);
/* harmony import */ var _check_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12442);
/* harmony import */ var _find_proof_gap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14356);
/* harmony import */ var _settle_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42905);







/**
 * Gives a stage to a version: a `name#stage#N` tag, then a `name#stage!#N` tag for the version that held it (see
 * settleStage). Without a lock: the first tag is created before the other, so the stage is never empty; of two runs
 * that read the same log only one can create `#N`, the other reads again. Run again after a crash it completes.
 *
 * @param known a log of the model's tags that was read before; else it is read here.
 */
const assignStage = async (github, change, known) => {
    await checkChange(github, change);
    const { version, stage } = change;
    const { model } = version;
    const { tag, state, log } = await (0,_tags_append_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .appendTag */ .Z)(github, { model, actor: change.actor }, (before, tags) => nextAssignment(before, tags, change), known);
    const [holder, ...others] = (0,_settle_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .holdersOf */ .pW)(state, stage);
    const previous = holder?.version ?? null;
    const settled = { ...change, model };
    if (tag !== null) {
        checkNotWithdrawn(await (0,_settle_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .settleStage */ .ue)(github, settled, tag), version);
        if (change.dispatch)
            await (0,_announce_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .announceStage */ .K)(github, { model, stage, version: version.version, previous, tag });
        return { tag, previous, changed: true };
    }
    // An earlier run may have died before it took the stage from the version that had it, or before it told of it.
    if (others.length > 0)
        await (0,_settle_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .settleStage */ .ue)(github, settled);
    const held = log.find((event) => event.tag === holder.tag);
    const before = held.message.facts.previous ?? null;
    if (change.dispatch)
        await (0,_announce_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .announceStage */ .K)(github, { model, stage, version: version.version, previous: before, tag: held.tag });
    return { tag: held.tag, previous, changed: false };
};
/** The tag that gives the stage, by what a log says; null where the version has it. @throws UserError to refuse */
const nextAssignment = (state, log, change) => {
    const { version, stage, expectedCurrent } = change;
    const { model } = version;
    checkNotWithdrawn(state, version);
    const holder = (0,_settle_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .holdersOf */ .pW)(state, stage)[0]?.version ?? null;
    (0,_check_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .checkExpected */ .vi)({ model, stage, holder }, expectedCurrent);
    if (holder === version.version)
        return null;
    const free = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_2__/* .nextTagDate */ .WM)(state, change.now());
    return {
        name: { kind: "assigned", model, stage, counter: nextNumber(log, stage) },
        message: { reason: change.reason, facts: { ...factsOf(change), previous: holder } },
        commit: version.commit,
        date: holder ? (0,_settle_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .addSeconds */ .ps)(free, 1) : free, // leaves a second for the outgoing version's tag
    };
};
/**
 * Counted within the stage, although gto counts over all the model's tags: only so do two runs that saw the same holder
 * want the same name, whatever else was tagged between their reading and their writing. GTO itself orders by date.
 */
const nextNumber = (log, stage) => 1 +
    Math.max(0, ...log.map((event) => ("stage" in event && event.stage === stage ? (event.counter ?? 0) : 0)));
const factsOf = ({ version, verdictDigest, runUrl, actor, forceReason }) => ({
    version: version.version,
    manifest_digest: version.manifestDigest,
    verdict: version.manifest.gate?.verdict ?? null,
    gate_digest: verdictDigest === undefined ? (version.manifest.gate?.digest ?? null) : verdictDigest,
    run_url: runUrl,
    actor,
    ...(forceReason && { forced: forceReason }),
});
const checkChange = async (github, { version, stage, forceReason }) => {
    (0,_check_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .checkStageName */ .Af)(stage);
    if (version.withdrawn)
        throw explainWithdrawn(version.tag, version.withdrawn.reason);
    if (forceReason)
        return;
    const gap = await (0,_find_proof_gap_js__WEBPACK_IMPORTED_MODULE_5__/* .findProofGap */ .q)(github, version);
    if (gap === undefined)
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${version.tag} is not given stage ${stage}: ${gap}.`, {
        fix: "Train and gate a version that passes, or say why this one may: force-reason (--force-reason).",
    });
};
/**
 * Looked at before the tag is written and once more after it: a withdrawal writes its tag first and looks at the
 * stages then, so that of the two at least one sees the other. The tag itself is void by then; nothing is to be undone.
 */
const checkNotWithdrawn = (state, { version, tag }) => {
    const withdrawn = state.versions.find((each) => each.version === version)?.withdrawn;
    if (withdrawn)
        throw explainWithdrawn(tag, withdrawn.reason);
};
const explainWithdrawn = (tag, reason) => new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${tag} was withdrawn: it can hold no stage. ${reason}`, { fix: "Name another version." });


/***/ }),

/***/ 12442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ checkStageName),
/* harmony export */   u3: () => (/* binding */ checkStageKnown),
/* harmony export */   vi: () => (/* binding */ checkExpected)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71863);



/** @throws UserError where a text cannot be a stage's name */
const checkStageName = (stage) => {
    if ((0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .isStageName */ ._H)(stage))
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`"${stage}" cannot be a stage's name.`, {
        fix: "Letters, digits, - _ / only, beginning and ending with a letter or digit (it becomes a git tag).",
    });
};
/** @throws UserError where the stage was never given to any version: a slip of the hand */
const checkStageKnown = (state, stage) => {
    const stages = [...new Set(state.assignments.map((each) => each.stage))].sort();
    if (stages.includes(stage))
        return;
    const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(stage, stages);
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Stage ${stage} of ${state.model} was never given to a version.`, {
        fix: near
            ? `Did you mean ${near}?`
            : stages.length
                ? `${state.model} has had: ${stages.join(", ")}.`
                : "It has had no stage at all.",
    });
};
/**
 * @param expected the version that should hold the stage (1.2.0 or v1.2.0), null for none, undefined where anything may
 * @throws UserError where another does
 */
const checkExpected = ({ model, stage, holder }, expected) => {
    if (expected === undefined || expected === holder || `v${expected}` === holder)
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Stage ${stage} of ${model} is held by ${holder ?? "no version"}, not by ${expected ?? "none"} as expected.`, { fix: "Somebody changed it meanwhile. Look at the history, then decide again." });
};


/***/ }),

/***/ 14356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findProofGap)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _register_build_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35829);
/* harmony import */ var _releases_stream_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52279);
/* harmony import */ var _releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28218);




/**
 * What is missing of the proof that a gate let a version through; undefined where nothing is. The word in the manifest
 * is not believed by itself: the manifest must be the one that the version's tag names, and verdict.json must lie in
 * the release with the digest that the manifest names. Costs no request where GitHub tells the asset's digest.
 */
const findProofGap = async (github, { manifest, assets, sealed }) => {
    const { gate, evidence } = manifest;
    if (!gate)
        return "it has no verdict of a gate";
    if (!(0,_register_build_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassing */ .WG)(gate.verdict))
        return `the gate's verdict on it is "${gate.verdict}"`;
    if (!sealed)
        return "its tag does not name the digest of its manifest, so that anybody could have changed it";
    const promised = evidence.verdict;
    if (!promised)
        return "verdict.json was not registered with it, so that its verdict cannot be checked";
    if (promised.sha256 !== gate.digest)
        return `its manifest says that verdict ${short(gate.digest)} decided, and the verdict.json registered with it is ${short(promised.sha256)}`;
    const asset = assets.find(({ name }) => name === promised.asset);
    if (!asset)
        return `${promised.asset}, which proves its verdict, is gone from its release`;
    const told = asset.digest?.replace(/^sha256:/, "");
    const digest = told ?? (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x)(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_3__/* .openAsset */ .x1)(github, asset)));
    return digest === gate.digest
        ? undefined
        : `${promised.asset} in its release has sha256 ${short(digest)}, its manifest says ${short(gate.digest)}: it was replaced`;
};
const short = (digest) => `${digest.slice(0, 12)}…`;


/***/ }),

/***/ 42905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ nameUnassignment),
/* harmony export */   pW: () => (/* binding */ holdersOf),
/* harmony export */   ps: () => (/* binding */ addSeconds),
/* harmony export */   ue: () => (/* binding */ settleStage)
/* harmony export */ });
/* unused harmony export nextUnassignments */
/* harmony import */ var _tags_create_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93934);
/* harmony import */ var _tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87338);
/* harmony import */ var _tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42065);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71863);
/* harmony import */ var _tags_tag_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6933);





/** Every assignment of a stage in force, latest first; the first of them counts. */
const holdersOf = (state, stage) => state.active.filter((assignment) => assignment.stage === stage);
/**
 * `name#stage!#7` ends what `name#stage#7` began, so that all who end the same assignment want the same name. Where
 * another tool has used that name for something else, a number beyond all others.
 * @param reserve numbers beyond all others that are spoken for
 */
const nameUnassignment = ({ model, counter: greatest }, { stage, counter }, log, reserve = 0) => {
    const name = { kind: "unassigned", model, stage, counter: counter || null };
    const tag = (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTag */ ._3)(name);
    return log.some((event) => event.tag === tag) ? { ...name, counter: greatest + 1 + reserve } : name;
};
const addSeconds = (date, seconds) => new Date(date.getTime() + seconds * 1000);
/**
 * The tags that take a stage from every version but the one assigned last, because in GTO taking it from that one
 * brings an earlier holder back. Each is dated between the outgoing version's own assignment and the one that followed:
 * however late it is written, it cannot undo an assignment made after it.
 */
const nextUnassignments = (state, log, { stage, actor, runUrl }) => {
    const [holder, ...outgoing] = holdersOf(state, stage);
    return outgoing.map((assignment, index) => {
        const { version, at } = assignment;
        const earliest = addSeconds(new Date(at), 1).getTime();
        return {
            name: nameUnassignment(state, assignment, log, index),
            message: {
                reason: `${holder.version} took stage ${stage} over from ${version}.`,
                facts: { version, superseded_by: holder.version, run_url: runUrl, actor },
            },
            commit: state.versions.find((each) => each.version === version).commit,
            date: new Date(Math.max(earliest, addSeconds(new Date(holder.at), -1).getTime())),
        };
    });
};
/**
 * Writes these tags.
 *
 * @param own the assignment that was just made. Where a later one is there, the rest is left to the run that made it,
 *   which sees all that came before: many runs at once do not write the same twice.
 * @returns the model as it was before these tags
 */
const settleStage = async (github, settling, own) => {
    const { model, stage, actor } = settling;
    for (let round = 1;; round++) {
        const log = await (0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_2__.readTagLog)(github, model);
        const state = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__.foldTagLog)(model, log);
        const [holder] = holdersOf(state, stage);
        if (!holder || (own !== undefined && holder.tag !== own))
            return state;
        let complete = true;
        for (const { name, message, commit, date } of nextUnassignments(state, log, settling)) {
            const wanted = { tag: (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTag */ ._3)(name), message: (0,_tags_tag_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMessage */ .h)(message), commit, actor, date };
            if ((await (0,_tags_create_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .createTag */ .V)(github, wanted)) === "taken")
                complete = false;
        }
        if (complete || round === 6)
            return state;
    }
};


/***/ }),

/***/ 94750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ appendTag)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _create_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93934);
/* harmony import */ var _fold_tag_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87338);
/* harmony import */ var _read_tag_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42065);
/* harmony import */ var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71863);
/* harmony import */ var _tag_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6933);
/* harmony import */ var _wait_turn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80988);







const mostAttempts = 40;
/**
 * Changes a model by one tag, without a lock: decides on what the log says and creates the tag; where its name was
 * taken meanwhile, somebody else changed the model, so it reads again and decides again.
 *
 * @param decide the tag to write, or null where all is as wanted. Throws to refuse.
 * @param known a log of the model's tags that was read before; else it is read here.
 */
const appendTag = async (github, { model, actor }, decide, known) => {
    let log = known ?? (await (0,_read_tag_log_js__WEBPACK_IMPORTED_MODULE_3__.readTagLog)(github, model));
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
        const state = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_2__.foldTagLog)(model, log);
        const next = await decide(state, log);
        if (!next)
            return { tag: null, state, log };
        const { commit, date } = next;
        const tag = (0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTag */ ._3)(next.name);
        const wanted = { tag, message: (0,_tag_message_js__WEBPACK_IMPORTED_MODULE_6__/* .formatMessage */ .h)(next.message), commit, actor, date };
        if ((await (0,_create_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .createTag */ .V)(github, wanted)) === "created")
            return { tag, state, log };
        await (0,_wait_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .waitTurn */ .t)(attempt);
        log = await (0,_read_tag_log_js__WEBPACK_IMPORTED_MODULE_3__.readTagLog)(github, model);
    }
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${model} is being changed by too many runs at once.`, {
        fix: "Give the jobs that change it a common concurrency group in the workflow, and run this one again.",
    });
};


/***/ }),

/***/ 93934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ personOf),
/* harmony export */   V: () => (/* binding */ createTag)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

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

/***/ 80988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ waitTurn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Of runs that read and write in step only one gets through a round, and twenty would make six hundred requests. Each
 * waits a random while that doubles, so that they come one after the other ("full jitter", Marc Brooker, Exponential
 * Backoff And Jitter, 2015).
 */
const waitTurn = (attempt) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * Math.min(6400, 100 * 2 ** attempt));


/***/ }),

/***/ 6013:
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
