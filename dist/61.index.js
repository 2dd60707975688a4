export const id = 61;
export const ids = [61];
export const modules = {

/***/ 46674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ manifestContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38816);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32137);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22242);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25098);




/** `manifest.json`, an asset of each version: all that is known of it except its number, which the tag carries. */
const manifestContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/manifest@1", {
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("model unless told"),
    candidate_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .describe("what makes it this model: sha256 of the canonical JSON of name, commit, run key, model digest and whether a gate passed it. Run ids, times and evidence are left out, so that a run that is repeated resumes instead of registering twice"),
    license: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    intended_use: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    limitations: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    source: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceShape */ .fZ,
    command: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    run_key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    data: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    params: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), python: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        value: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        ci: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalShape */ .jD.optional().describe("of the value"),
        change: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ champion: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), delta: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), ci: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .intervalShape */ .jD.optional() })
            .optional()
            .describe("against the champion; delta is oriented, positive is better"),
        n: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().optional(),
        source: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["gate", "training"])
            .describe("computed by the gate from predictions, or told by the training command"),
    })),
    gate: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWord */ .E0,
        digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("sha256 of verdict.json"),
        champion: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        labels_sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
        n: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().optional().describe("rows judged"),
        first: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional().describe("there was no champion to compare with"),
    })
        .nullable(),
    forced: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), actor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })
        .optional()
        .describe("who registered it without a passing verdict, and why"),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_run_js__WEBPACK_IMPORTED_MODULE_1__/* .fileEntryShape */ .C1.extend({ asset: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("the asset's name in the release") })),
    model_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ asset: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
        .describe("other assets by role: predictions, verdict, profile, golden, environment, run, metrics"),
    previous: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), manifest_digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }).nullable(),
});


/***/ }),

/***/ 22308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ toTagEvent),
/* harmony export */   OV: () => (/* binding */ previousHolder),
/* harmony export */   U0: () => (/* binding */ orderEvents),
/* harmony export */   WC: () => (/* binding */ foldTagLog),
/* harmony export */   WM: () => (/* binding */ nextTagDate),
/* harmony export */   Y_: () => (/* binding */ listModelNames)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66745);


/** GTO orders by date; the counter and then the name settle what falls within one second. */
const orderEvents = (events) => [...events].sort((a, b) => secondsOf(a.at) - secondsOf(b.at) ||
    (a.counter ?? 0) - (b.counter ?? 0) ||
    (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0));
const secondsOf = (iso) => Math.floor(Date.parse(iso) / 1000);
/**
 * Folds one model's tags into what is so now, as GTO does (gto/base.py): a version is withdrawn while its latest tag
 * is a `!`; a stage tag speaks of the version registered on the same commit; that version holds the stage while its
 * own latest tag for it is an assignment; of several holders the one assigned last counts.
 */
const foldTagLog = (model, log) => {
    const events = orderEvents(log.filter((event) => event.model === model));
    const versions = new Map();
    for (const event of events) {
        if (event.kind === "registered" && !versions.has(event.version)) {
            const { version, tag, commit, at, message } = event;
            versions.set(version, { version, tag, commit, at, message, yanked: false, stages: [] });
        }
        const state = event.kind === "registered" || event.kind === "deregistered" ? versions.get(event.version) : undefined;
        if (state)
            state.yanked = event.kind === "deregistered";
    }
    const byCommit = new Map([...versions.values()].map((state) => [state.commit, state.version]));
    const assignments = [];
    const inForce = new Map();
    for (const event of events) {
        if (event.kind !== "assigned" && event.kind !== "unassigned")
            continue;
        const version = byCommit.get(event.commit);
        if (!version)
            continue; // a stage on a commit without a version: GTO invents one, we have nothing to serve
        const key = JSON.stringify([event.stage, version]);
        if (event.kind === "unassigned") {
            inForce.delete(key);
            continue;
        }
        const assignment = {
            stage: event.stage,
            version,
            tag: event.tag,
            at: event.at,
            counter: event.counter ?? 0,
        };
        assignments.push(assignment);
        inForce.set(key, assignment);
    }
    const active = orderEvents([...inForce.values()])
        .reverse()
        .filter(({ version }) => !versions.get(version).yanked);
    const stages = {};
    for (const { stage, version } of active) {
        if (Object.hasOwn(stages, stage))
            continue;
        stages[stage] = version;
        versions.get(version).stages.push(stage);
    }
    const last = events.at(-1);
    return {
        model,
        versions: [...versions.values()].sort((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(b.version, a.version)),
        stages,
        active,
        assignments,
        deprecated: last?.kind === "deprecated",
        counter: Math.max(0, ...events.map((event) => event.counter ?? 0)),
        lastDate: last ? new Date(Math.max(...events.map((event) => Date.parse(event.at)))) : null,
    };
};
/** The models that a tag log speaks of. */
const listModelNames = (log) => [...new Set(log.map((event) => event.model))].sort();
/** The date of the next tag: now, but at least one whole second after every tag there is (GTO sorts by second). */
const nextTagDate = (state, now) => {
    const second = Math.floor(now.getTime() / 1000);
    const last = state.lastDate ? Math.floor(state.lastDate.getTime() / 1000) : Number.NEGATIVE_INFINITY;
    return new Date(Math.max(second, last + 1) * 1000);
};
/**
 * The version that held a stage before its present holder: where a rollback goes. Assigning a version that held the
 * stage earlier is a return to it, so that rolling back twice goes two versions back and not to and fro.
 */
const previousHolder = (state, stage) => {
    const path = [];
    for (const { version, stage: assigned } of state.assignments) {
        if (assigned !== stage || state.versions.find((other) => other.version === version)?.yanked)
            continue;
        const before = path.indexOf(version);
        path.splice(before === -1 ? path.length : before, path.length, version);
    }
    const here = path.indexOf(state.stages[stage] ?? "");
    return here === -1 ? path.at(-1) : path[here - 1];
};
/** A tag's parts together with what its object says; undefined for tags that are none of the registry's. */
const toTagEvent = (tag, rest) => {
    const parts = (0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag);
    return parts && { ...parts, tag, ...rest };
};


/***/ }),

/***/ 86071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readTagLog)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);
/* harmony import */ var _fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22308);
/* harmony import */ var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66745);
/* harmony import */ var _tag_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31951);




/** REST would ask for each tag object by itself; this reads a hundred with their messages at once. */
const document = `query TagLog($owner: String!, $name: String!, $filter: String, $after: String) {
  repository(owner: $owner, name: $name) {
    refs(refPrefix: "refs/tags/", query: $filter, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        name
        target {
          __typename
          oid
          ... on Tag { name message tagger { name email date } target { __typename oid } }
        }
      }
    }
  }
}`;
/**
 * Reads the annotated tags of one model, or of all. One request for every hundred tags. Lightweight tags, tags that
 * do not stand on a commit, and tags filed under another name than their object carries are not the registry's.
 */
const readTagLog = async (github, model) => {
    const events = [];
    let after = null;
    do {
        const refs = await readPage(github, model === undefined ? null : (0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_2__/* .tagPrefix */ .B3)(model), after);
        for (const { name, target } of refs.nodes) {
            if (target?.__typename !== "Tag" || target.name !== name || target.target?.__typename !== "Commit")
                continue;
            const event = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__/* .toTagEvent */ .Mb)(name, {
                commit: target.target.oid,
                at: target.tagger?.date ?? new Date(0).toISOString(),
                tagger: target.tagger?.name ?? null,
                message: (0,_tag_message_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMessage */ .v)(target.message ?? ""),
            });
            // GitHub's filter finds names that contain the text anywhere.
            if (event && (model === undefined || event.model === model))
                events.push(event);
        }
        after = refs.pageInfo.hasNextPage ? refs.pageInfo.endCursor : null;
    } while (after);
    return events;
};
const readPage = async (github, filter, after) => {
    const { octokit, owner, repo: name } = github;
    try {
        // It is a read although it is a POST, so it may be retried.
        const page = await octokit.graphql(document, {
            owner,
            name,
            filter,
            after,
            request: { retries: 3 },
        });
        if (page.repository)
            return page.repository.refs;
    }
    catch (error) {
        const kinds = error.errors?.map(({ type }) => type) ?? [];
        if (!kinds.includes("NOT_FOUND") && !kinds.includes("FORBIDDEN"))
            throw error;
    }
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`The tags of ${owner}/${name} cannot be read: it is not there, or the token may not see it.`, {
        fix: "Check the name. In a workflow, give the job:\n  permissions:\n    contents: read",
    });
};


/***/ }),

/***/ 27107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ deleteAsset),
/* harmony export */   Dl: () => (/* binding */ publishRelease),
/* harmony export */   Uf: () => (/* binding */ confirmRelease),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   lb: () => (/* binding */ deleteRelease),
/* harmony export */   mq: () => (/* binding */ createDraft),
/* harmony export */   qY: () => (/* binding */ draftTag),
/* harmony export */   qs: () => (/* binding */ listAssets),
/* harmony export */   tH: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);

/** A draft has no tag yet; this stands in its place and says which candidate it is for. */
const draftTag = (model, candidateId) => `mlops-draft/${model}/${candidateId}`;
/** Every release, drafts among them where the token may write. One request for every hundred. */
const listReleases = async (github) => {
    const { octokit, owner, repo } = github;
    return octokit.paginate(octokit.rest.repos.listReleases, { owner, repo, per_page: 100 });
};
/** The published release of a tag; drafts are not found this way, which is what hides them from readers. */
const findRelease = async (github, tag) => {
    const { octokit, owner, repo } = github;
    try {
        return (await octokit.rest.repos.getReleaseByTag({ owner, repo, tag })).data;
    }
    catch (error) {
        if (error.status === 404)
            return undefined;
        throw error;
    }
};
/**
 * Makes the draft that collects a candidate's assets. It names no target: a commit whose workflow files differ from
 * the default branch's would be refused to GITHUB_TOKEN (cli/cli#9514), and a draft needs none.
 */
const createDraft = async (github, model, candidateId, runUrl) => {
    const { octokit, owner, repo } = github;
    const tag = draftTag(model, candidateId);
    for (let attempt = 1;; attempt++) {
        try {
            const { data } = await octokit.rest.repos.createRelease({
                owner,
                repo,
                tag_name: tag,
                name: `${model}: being registered`,
                body: `Assets are being uploaded${runUrl ? ` by ${runUrl}` : ""}. A run that registers the same candidate finishes this draft.`,
                draft: true,
            });
            return data;
        }
        catch (error) {
            const status = error.status ?? 0;
            if (status < 500 || attempt === 3)
                throw error;
            // Nobody knows whether it was made: look before making another.
            const made = (await listReleases(github)).find((release) => release.draft && release.tag_name === tag);
            if (made)
                return made;
        }
    }
};
/** Makes a draft a release of its tag. Repeating it changes nothing, so runs may finish each other's. */
const publishRelease = async (github, id, page) => {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.repos.updateRelease({
        owner,
        repo,
        release_id: id,
        tag_name: page.tag,
        name: page.name,
        body: page.body,
        draft: false,
        // "Latest" is one for the whole repository, across models and across the code's own releases.
        make_latest: "false",
    });
    return data;
};
/** Waits until the release is found by its tag: the index may lag behind the write. */
const confirmRelease = async (github, tag, wait) => {
    for (let attempt = 0; attempt < 6; attempt++) {
        const release = await findRelease(github, tag);
        if (release)
            return release;
        await wait(250 * 2 ** attempt);
    }
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Release ${tag} was published, but GitHub does not find it by its tag after 16 seconds.`, {
        fix: "Run the job again: it finds what was made and goes on from there.",
    });
};
const listAssets = async (github, releaseId) => {
    const { octokit, owner, repo } = github;
    return octokit.paginate(octokit.rest.repos.listReleaseAssets, {
        owner,
        repo,
        release_id: releaseId,
        per_page: 100,
    });
};
const deleteAsset = async (github, id) => {
    const { octokit, owner, repo } = github;
    try {
        await octokit.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id });
    }
    catch (error) {
        if (error.status !== 404)
            throw error; // gone is what was wanted
    }
};
const deleteRelease = async (github, id) => {
    const { octokit, owner, repo } = github;
    await octokit.rest.repos.deleteRelease({ owner, repo, release_id: id });
};


/***/ }),

/***/ 80061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ toRegisteredVersion),
/* harmony export */   pp: () => (/* binding */ openVersion),
/* harmony export */   requireVersion: () => (/* binding */ requireVersion),
/* harmony export */   resolveVersion: () => (/* binding */ resolveVersion)
/* harmony export */ });
/* unused harmony export parseReference */
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75683);
/* harmony import */ var _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46674);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46529);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22399);
/* harmony import */ var _fold_tag_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22308);
/* harmony import */ var _read_tag_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86071);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27107);
/* harmony import */ var _stream_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87502);
/* harmony import */ var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66745);
/* harmony import */ var _upload_asset_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11405);










const allowed = "Write name@v1.2.0, name#stage or name@latest.";
/** Reads `name@v1.2.0`, `name#stage`, `name@latest`. @throws UserError that says what is allowed. */
const parseReference = (text) => {
    const at = text.search(/[@#]/);
    if (at === -1)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`"${text}" names a model but no version of it.`, {
            fix: `${allowed} For example ${text || "flights"}@latest.`,
        });
    const model = text.slice(0, at);
    const rest = text.slice(at + 1);
    if (!(0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .isModelName */ .jp)(model))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`"${model}" in "${text}" cannot be a model's name.`, {
            fix: "Letters, digits, - _ / only, beginning and ending with a letter or digit.",
        });
    if (text[at] === "#") {
        if ((0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .isStageName */ ._H)(rest))
            return { model, kind: "stage", stage: rest };
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`"${rest}" in "${text}" cannot be a stage's name.`, { fix: allowed });
    }
    if (rest === "latest")
        return { model, kind: "latest" };
    const version = rest.startsWith("v") ? rest : `v${rest}`;
    if ((0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_7__/* .isVersion */ .lF)(version))
        return { model, kind: "version", version };
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`"${rest}" in "${text}" is neither a version nor "latest".`, { fix: allowed });
};
/**
 * Finds the version that a reference means; undefined where the model or the stage has none. The greatest version
 * that was not withdrawn is the latest. Costs one request for every hundred tags, one for the release, one for the
 * manifest.
 */
const resolveVersion = async (github, reference) => {
    const wanted = parseReference(reference);
    const state = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_3__/* .foldTagLog */ .WC)(wanted.model, await (0,_read_tag_log_js__WEBPACK_IMPORTED_MODULE_4__/* .readTagLog */ .X)(github, wanted.model));
    for (const version of candidatesOf(state, wanted)) {
        const release = await (0,_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .findRelease */ .dv)(github, version.tag);
        // A tag without a release: its run died before publishing. No reader ever sees it.
        if (release)
            return openVersion(github, state.model, version, release);
    }
    return undefined;
};
/** As resolveVersion, for callers that cannot go on without one: the error says what there is. */
const requireVersion = async (github, reference) => {
    const found = await resolveVersion(github, reference);
    if (found)
        return found;
    const { model } = parseReference(reference);
    const log = await (0,_read_tag_log_js__WEBPACK_IMPORTED_MODULE_4__/* .readTagLog */ .X)(github);
    const state = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_3__/* .foldTagLog */ .WC)(model, log);
    const models = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_3__/* .listModelNames */ .Y_)(log);
    const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_9__/* .suggest */ .Z)(model, models);
    const stages = Object.entries(state.stages).map(([stage, version]) => `#${stage} (${version})`);
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`There is no ${reference} in ${github.owner}/${github.repo}.`, {
        fix: state.versions.length
            ? `${model} has: ${[...state.versions.slice(0, 10).map(({ version }) => `@${version}`), ...stages].join(", ")}.`
            : near
                ? `Did you mean ${reference.replace(model, near)}?`
                : models.length
                    ? `The registry has: ${models.join(", ")}.`
                    : "No model is registered yet: run the register-model action.",
    });
};
const candidatesOf = (state, wanted) => {
    if (wanted.kind === "latest")
        return state.versions.filter(({ yanked }) => !yanked);
    const version = wanted.kind === "version" ? wanted.version : state.stages[wanted.stage];
    return state.versions.filter((each) => each.version === version);
};
/** Reads a version's manifest and holds it against the digest that its tag carries. */
const openVersion = async (github, model, version, release) => {
    const asset = release.assets.find(({ name }) => name === "manifest.json");
    if (!asset)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`Release ${version.tag} has no manifest.json: mlops-actions did not make it, or it was removed.`, {
            fix: `Look at ${release.html_url}, or name another version.`,
        });
    const bytes = await (0,_stream_http_js__WEBPACK_IMPORTED_MODULE_6__/* .readBody */ .x)(await (0,_upload_asset_js__WEBPACK_IMPORTED_MODULE_8__/* .openAsset */ .x1)(github, asset));
    const manifestDigest = (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes);
    const promised = version.message.facts.manifest_digest;
    if (promised && promised !== manifestDigest)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`manifest.json of ${version.tag} has sha256 ${manifestDigest}, its tag says ${promised}: it was replaced after registration.`, { fix: "Do not use this version. Register the model again." });
    return toRegisteredVersion(model, version, release, {
        manifest: _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_1__/* .manifestContract */ .E.parse(bytes.toString(), `manifest.json of ${version.tag}`),
        digest: manifestDigest,
    });
};
const toRegisteredVersion = (model, version, release, { manifest, digest }) => ({
    model,
    version: version.version,
    tag: version.tag,
    commit: version.commit,
    releaseId: release.id,
    releaseUrl: release.html_url,
    publishedAt: release.published_at ?? "",
    manifest,
    manifestDigest: digest,
    assets: release.assets.map(({ name, id, size, digest: assetDigest, url }) => ({
        name,
        id,
        size,
        digest: assetDigest ?? null,
        url,
    })),
    stages: version.stages,
    yanked: version.yanked,
});


/***/ }),

/***/ 87502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ streamHttp),
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);



/**
 * One HTTP request whose body and answer are streams. Not fetch: it keeps a streamed request body in memory as a
 * whole (1.65 GB resident for a 1.6 GB asset, where piping needs 130 MB).
 * Proxies are taken from HTTP(S)_PROXY and NO_PROXY by Node's own agents.
 */
const streamHttp = (url, options) => {
    const target = new URL(url);
    const secure = target.protocol === "https:";
    const send = secure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    return new Promise((resolve, reject) => {
        let answered = false;
        const request = send(target, {
            method: options.method ?? "GET",
            headers: { "user-agent": "mlops-actions", ...options.headers },
            agent: secure ? secureAgent : plainAgent,
            timeout: silence,
        }, (response) => {
            answered = true;
            resolve(response);
        });
        request.on("error", reject);
        request.on("timeout", () => request.destroy(new Error(`no answer from ${target.host} for 120 seconds`)));
        // A server may answer (401, 422) before it has read the whole body; then the answer counts, not the broken pipe.
        if (options.body)
            (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(options.body, request).catch((error) => (answered ? undefined : reject(error)));
        else
            request.end();
    });
};
const silence = 120_000;
// Agents that know the proxy variables (Node 24.5 and later; earlier ones ignore the option).
const proxied = { keepAlive: true, proxyEnv: process.env };
const plainAgent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(proxied);
const secureAgent = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(proxied);
/** Reads a small answer as a whole. */
const readBody = async (response) => {
    const chunks = [];
    for await (const chunk of response)
        chunks.push(chunk);
    return Buffer.concat(chunks);
};


/***/ }),

/***/ 66745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ tagPrefix),
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   _H: () => (/* binding */ isStageName),
/* harmony export */   jp: () => (/* binding */ isModelName),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/**
 * The tag grammar of GTO (iterative/gto, gto/constants.py and gto/tag.py), so that `gto show` and `gto history` read
 * our registry and we read theirs:
 *
 *     name@v1.2.3      a version            name@v1.2.3!   the version withdrawn
 *     name#stage       a stage assigned     name#stage!    the stage taken away
 *     name@deprecated  the model retired    any may end in #N
 */
const name = "[a-zA-Z0-9](?:[a-zA-Z0-9-/_]*[a-zA-Z0-9])?";
const directory = "[a-zA-Z0-9-_./]+";
const semver = "v(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)" +
    "(?:-(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?" +
    "(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?";
const tagPattern = new RegExp(`^(?<model>(?:${directory}=)?${name})` +
    `(?:(?:#(?<stage>${name})|@(?<version>${semver}))(?<cancel>!?)|@(?<word>deprecated|created))(?:#(?<counter>[0-9]+))?$`);
const modelPattern = new RegExp(`^(?:${directory}:)?${name}$`);
const stagePattern = new RegExp(`^${name}$`);
const versionPattern = new RegExp(`^${semver}$`);
/** In a tag a colon is not allowed, so GTO writes `dir:name` as `dir=name`. */
const modelToTag = (model) => model.replaceAll(":", "=");
const modelFromTag = (text) => text.replaceAll("=", ":");
const isModelName = (text) => modelPattern.test(text);
const isStageName = (text) => stagePattern.test(text);
const isVersion = (text) => versionPattern.test(text);
/** What a tag says, or undefined where it is none of ours: a repository has other tags too. */
const parseTag = (tag) => {
    const groups = tagPattern.exec(tag)?.groups;
    if (!groups)
        return undefined;
    const model = modelFromTag(groups.model);
    const counter = groups.counter === undefined ? null : Number(groups.counter);
    const cancelled = groups.cancel === "!";
    if (groups.version)
        return { kind: cancelled ? "deregistered" : "registered", model, version: groups.version, counter };
    if (groups.stage)
        return { kind: cancelled ? "unassigned" : "assigned", model, stage: groups.stage, counter };
    return { kind: groups.word, model, counter };
};
const formatTag = (parts) => {
    const model = modelToTag(parts.model);
    const end = parts.counter === null ? "" : `#${parts.counter}`;
    switch (parts.kind) {
        case "registered":
            return `${model}@${parts.version}${end}`;
        case "deregistered":
            return `${model}@${parts.version}!${end}`;
        case "assigned":
            return `${model}#${parts.stage}${end}`;
        case "unassigned":
            return `${model}#${parts.stage}!${end}`;
        default:
            return `${model}@${parts.kind}${end}`;
    }
};
/** What every tag of a model begins with, for queries; other models may share it (`a` and `a/b`). */
const tagPrefix = (model) => modelToTag(model);


/***/ }),

/***/ 31951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ formatMessage),
/* harmony export */   v: () => (/* binding */ parseMessage)
/* harmony export */ });
const schema = "mlops/tag@1";
/** Control and bidirectional characters would let a reason draw over other lines of `git log` and `mlops history`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const clean = (text) => text.replaceAll("\r\n", "\n").replace(unprintable, " ").trim();
const formatMessage = ({ reason, facts }) => `${clean(reason) || "(no reason given)"}\n\n${JSON.stringify({ schema, ...facts })}\n`;
const parseMessage = (text) => {
    const body = text.trimEnd();
    const start = body.lastIndexOf("\n{") + 1;
    const facts = readFacts(body.slice(start));
    return facts ? { reason: clean(body.slice(0, start)), facts } : { reason: clean(body), facts: {} };
};
const textKeys = [
    "version",
    "previous",
    "candidate_id",
    "manifest_digest",
    "verdict",
    "gate_digest",
    "run_url",
    "actor",
    "forced",
    "superseded_by",
];
const readFacts = (line) => {
    if (!line.startsWith("{"))
        return undefined;
    let json;
    try {
        json = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (json.schema !== schema)
        return undefined;
    const known = textKeys.filter((key) => typeof json[key] === "string" || json[key] === null);
    return Object.fromEntries(known.map((key) => [key, json[key]]));
};


/***/ }),

/***/ 11405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ uploadAsset),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   x1: () => (/* binding */ openAsset)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22399);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27107);
/* harmony import */ var _stream_http_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87502);





/**
 * Uploads one file as an asset, streamed. "conflict" means that the draft holds another file of that name.
 *
 * After any error the draft's assets are listed before anything else is done: an upload that was cut off can leave an
 * asset in state `starter` that holds the name (delete, retry), and one whose answer was lost has arrived (accept).
 * Without that look a retry fails with already_exists (ncipollo/release-action#149, cli/cli#7178).
 */
const uploadAsset = async (github, draft, file, wait) => {
    for (let attempt = 1;; attempt++) {
        const outcome = await send(github, draft, file).catch((error) => ({ error, retryAfter: null }));
        if ("asset" in outcome)
            return outcome.asset;
        const present = (await (0,_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .listAssets */ .qs)(github, draft.id)).find(({ name }) => name === file.name);
        if (present?.state === "uploaded")
            return (await holds(github, present, file)) ? present : "conflict";
        if (present)
            await (0,_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .deleteAsset */ .AO)(github, present.id);
        if (attempt === 4 || outcome.error instanceof _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError)
            throw outcome.error;
        await wait(outcome.retryAfter === null ? 250 * 2 ** attempt : outcome.retryAfter * 1000);
    }
};
const send = async (github, draft, file) => {
    const address = `${draft.upload_url.replace(/\{.*$/, "")}?name=${encodeURIComponent(file.name)}`;
    const response = await (0,_stream_http_js__WEBPACK_IMPORTED_MODULE_4__/* .streamHttp */ .N)(address, {
        method: "POST",
        headers: {
            accept: "application/vnd.github+json",
            authorization: `token ${github.token}`,
            "content-type": file.name.endsWith(".json") ? "application/json" : "application/octet-stream",
            "content-length": file.size,
        },
        body: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.path),
    });
    const text = (await (0,_stream_http_js__WEBPACK_IMPORTED_MODULE_4__/* .readBody */ .x)(response)).toString();
    const status = response.statusCode ?? 0;
    if (status === 201)
        return { asset: JSON.parse(text) };
    const message = `GitHub answered ${status} to the upload of ${file.name}: ${text.slice(0, 300)}`;
    const retryAfter = Number(response.headers["retry-after"] ?? Number.NaN);
    if ((status === 403 || status === 429) && retryAfter <= 120)
        return { error: new Error(message), retryAfter };
    if (status === 401 || status === 403 || status === 404)
        return {
            error: new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${message}.`, {
                fix: "The job's token lacks a permission. Add to the job:\n  permissions:\n    contents: write",
            }),
            retryAfter: null,
        };
    return { error: new Error(message), retryAfter: null };
};
/** Whether an asset's bytes are the file's. Where GitHub tells no digest, the bytes are read back. */
const holds = async (github, asset, file) => {
    if (asset.state !== "uploaded" || asset.size !== file.size)
        return false;
    return (asset.digest?.replace(/^sha256:/, "") ?? (await readBack(github, asset))) === file.sha256;
};
const readBack = async (github, asset) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const chunk of await openAsset(github, asset))
        hash.update(chunk);
    return hash.digest("hex");
};
/**
 * Opens an asset's bytes, from an offset where the server can. The API answers with a redirect to a blob store,
 * whose address is signed: it is followed without our token, which that store has no business to see.
 */
const openAsset = async (github, asset, offset = 0) => {
    const range = offset > 0 ? { range: `bytes=${offset}-` } : {};
    let response = await (0,_stream_http_js__WEBPACK_IMPORTED_MODULE_4__/* .streamHttp */ .N)(asset.url, {
        headers: { accept: "application/octet-stream", authorization: `token ${github.token}`, ...range },
    });
    for (let hops = 0; [301, 302, 303, 307, 308].includes(response.statusCode ?? 0); hops++) {
        response.resume();
        const { location } = response.headers;
        if (!location || hops === 5)
            throw new Error(`${asset.name}: GitHub's redirects lead nowhere`);
        response = await (0,_stream_http_js__WEBPACK_IMPORTED_MODULE_4__/* .streamHttp */ .N)(new URL(location, asset.url).href, {
            headers: { accept: "application/octet-stream", ...range },
        });
    }
    if (response.statusCode === 200 || response.statusCode === 206)
        return response;
    response.resume();
    throw Object.assign(new Error(`GitHub answered ${response.statusCode} to the download of ${asset.name}`), {
        status: response.statusCode,
    });
};


/***/ })

};
