export const id = 2606;
export const ids = [2606,5443];
export const modules = {

/***/ 69297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ cardFactsShape),
/* harmony export */   c: () => (/* binding */ cardConfigShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94534);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(20_000);
const address = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^https?:\/\/\S+$/, "an address that begins with https://");
/** A list, or its only member. */
const listOf = (item) => zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([item.transform((one) => [one]), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item)]);
/**
 * What people say of a model, because nothing can be computed about it. Names are those of Hugging Face's metadata and
 * template, so that a card is a valid README there.
 * https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 * https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/templates/modelcard_template.md
 */
const cardConfigShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    description: text.optional().describe("what it does, in a sentence or two"),
    license: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe("an SPDX identifier, such as apache-2.0, or the licence's name"),
    license_link: address.optional().describe("of a licence that has no SPDX identifier"),
    intended_use: text.optional(),
    out_of_scope: text.optional().describe("what it must not be used for"),
    limitations: text.optional(),
    ethical_considerations: text.optional().describe("who may be harmed, and what was done about it"),
    training_data: text.optional().describe("what the data is; which files it was is recorded by itself"),
    evaluation_data: text.optional().describe("what the held-out data is, and why it was chosen"),
    framework: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9._-]*$/, "lower-case letters, digits, . _ and -, such as pytorch or scikit-learn")
        .optional()
        .describe("library that loads it: scikit-learn, pytorch, transformers, …"),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]*$/, "lower-case words joined by -, such as tabular-classification")
        .optional()
        .describe("such as tabular-classification; one of https://huggingface.co/tasks where it fits"),
    base_models: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe("what it was made from: owner/name at Hugging Face, or name@v1.2.0"),
    datasets: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe("published data it learnt from, by name at Hugging Face"),
    language: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^([a-z]{2,3}|code|multilingual)$/, "an ISO 639 code such as en, or code, or multilingual")).optional(),
    tags: listOf(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100)).optional(),
    developers: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("who made it"),
    contact: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("whom to ask"),
    paper: address.optional(),
    citation: text.optional().describe("BibTeX"),
});
const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional();
const list = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional();
/** The same in a manifest, less what has a field of its own there. Looser: it must be readable for ever. */
const cardFactsShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    description: words,
    license_link: words,
    out_of_scope: words,
    ethical_considerations: words,
    training_data: words,
    evaluation_data: words,
    task: words,
    datasets: list,
    language: list,
    tags: list,
    developers: words,
    contact: words,
    paper: words,
    citation: words,
});


/***/ }),

/***/ 32825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   wF: () => (/* binding */ describeIssues),
/* harmony export */   ye: () => (/* binding */ defineContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);


/** Joins zod's issue path as people write it: `rules[2].metric`. */
const formatPath = (path) => path.reduce((text, key) => typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key), "");
const describeIssues = (error) => error.issues
    .map((issue) => `${formatPath(issue.path) || "(the file itself)"}: ${issue.message}`)
    .join("; ");
const defineContract = (id, fields) => {
    const shape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(id), ...fields });
    const [name, major] = id.split("@");
    const parse = (text, path) => {
        let json;
        try {
            json = JSON.parse(text);
        }
        catch (cause) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path} is not JSON: ${cause.message}.`, { cause });
        }
        const given = typeof json === "object" && json !== null ? json.schema : undefined;
        if (given !== id)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(...describeSchemaMismatch(path, id, name, major, given));
        const result = shape.safeParse(json);
        if (!result.success)
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${path} does not fit ${id}: ${describeIssues(result.error)}.`);
        return result.data;
    };
    const serialise = (value) => `${JSON.stringify(shape.parse({ ...value, schema: id }), null, 2)}\n`;
    return { id, shape, parse, serialise };
};
const describeSchemaMismatch = (path, id, name, major, given) => {
    if (typeof given === "string" && given.startsWith(`${name}@`))
        return [
            `${path} is ${given}, and this version reads ${id} only.`,
            {
                fix: Number(given.slice(name.length + 1)) > Number(major)
                    ? "Use a newer version of mlops-actions, the one that wrote the file."
                    : "Make the file again with this version of mlops-actions.",
            },
        ];
    return [
        `${path} has schema ${given === undefined ? "(none)" : JSON.stringify(given)}, expected "${id}".`,
        { fix: `Give it "schema": "${id}", or name another file.` },
    ];
};


/***/ }),

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

/***/ 77537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ listDeployments),
/* harmony export */   Yy: () => (/* binding */ createDeployment),
/* harmony export */   gt: () => (/* binding */ createDeploymentStatus),
/* harmony export */   oJ: () => (/* binding */ listDeploymentStatuses)
/* harmony export */ });
/** The newest deployments of one task, in one environment or in all, newest first. One request. */
const listDeployments = async (github, filter) => {
    const { octokit, owner, repo } = github;
    const { task, environment, limit = 30 } = filter;
    const { data } = await octokit.rest.repos.listDeployments({
        owner,
        repo,
        task,
        ...(environment !== undefined && { environment }),
        per_page: limit,
    });
    return data
        .map((entry) => ({
        id: entry.id,
        ref: entry.ref,
        sha: entry.sha,
        environment: entry.environment,
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


/***/ }),

/***/ 63910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectVersions: () => (/* binding */ collectVersions),
  D: () => (/* binding */ markCollected),
  previewCollection: () => (/* binding */ previewCollection)
});

// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/registry/src/life/deprecate-model.ts
var deprecate_model = __webpack_require__(5639);
// EXTERNAL MODULE: ../packages/registry/src/life/explain-unknown-model.ts
var explain_unknown_model = __webpack_require__(16796);
// EXTERNAL MODULE: ../packages/registry/src/read/read-manifests.ts
var read_manifests = __webpack_require__(28543);
// EXTERNAL MODULE: ../packages/registry/src/register/fill-draft.ts
var fill_draft = __webpack_require__(99948);
// EXTERNAL MODULE: ../packages/registry/src/releases/asset-names.ts
var asset_names = __webpack_require__(3853);
// EXTERNAL MODULE: ../packages/registry/src/releases/releases.ts
var releases_releases = __webpack_require__(50316);
// EXTERNAL MODULE: ../packages/registry/src/store/locate-bytes.ts
var locate_bytes = __webpack_require__(54599);
// EXTERNAL MODULE: ../packages/registry/src/tags/append-tag.ts
var append_tag = __webpack_require__(94750);
// EXTERNAL MODULE: ../packages/registry/src/tags/fold-tag-log.ts
var fold_tag_log = __webpack_require__(87338);
// EXTERNAL MODULE: ../packages/registry/src/tags/read-tag-log.ts
var read_tag_log = __webpack_require__(42065);
// EXTERNAL MODULE: ../packages/registry/src/care/find-drafts.ts
var find_drafts = __webpack_require__(28465);
// EXTERNAL MODULE: ../packages/github/src/deployments.ts
var deployments = __webpack_require__(77537);
// EXTERNAL MODULE: ../packages/registry/src/each-of.ts
var each_of = __webpack_require__(19940);
// EXTERNAL MODULE: ../packages/registry/src/tags/tag-grammar.ts
var tag_grammar = __webpack_require__(71863);
;// CONCATENATED MODULE: ../packages/registry/src/care/list-live.ts



const over = new Set(["inactive", "failure", "error"]);
/**
 * The versions of a model that its Deployments need: what runs in each environment, what is being deployed there, and
 * what a rollback would go back to. One request for a hundred Deployments and one for each that is looked at.
 * @throws UserError where the token may not read Deployments: then nobody knows what is live.
 */
const listLive = async (github, model) => {
    const { octokit, owner, repo } = github;
    const all = await octokit.paginate(octokit.rest.repos.listDeployments, {
        owner,
        repo,
        task: `mlops:${model}`,
        per_page: 100,
    });
    const byEnvironment = new Map();
    for (const { id, environment, ref, payload } of all.sort((a, b) => b.id - a.id)) {
        const tag = (0,tag_grammar/* parseTag */.ED)(ref);
        if (tag?.kind !== "registered")
            continue;
        const entry = { id, environment, version: tag.version, previous: readPrevious(payload) };
        byEnvironment.set(environment, [...(byEnvironment.get(environment) ?? []), entry]);
    }
    return (await (0,each_of/* eachOf */.p)([...byEnvironment.values()], 4, (entries) => listNeeded(github, entries))).flat();
};
/** Newest first: whatever is not over, down to the newest that succeeded. */
const listNeeded = async (github, entries) => {
    const needed = [];
    for (const { id, environment, version, previous } of entries) {
        const state = (await (0,deployments/* listDeploymentStatuses */.oJ)(github, id))[0]?.state;
        if (state === "success") {
            needed.push({ version, environment, why: `is live in ${environment}` });
            if (previous)
                needed.push({ version: previous, environment, why: `${environment} would roll back to it` });
            return needed;
        }
        if (!state || !over.has(state))
            needed.push({ version, environment, why: `is being deployed to ${environment}` });
    }
    return needed;
};
const readPrevious = (payload) => {
    try {
        const read = (typeof payload === "string" ? JSON.parse(payload) : payload);
        return typeof read?.previous === "string" ? read.previous : null;
    }
    catch {
        return null;
    }
};

;// CONCATENATED MODULE: ../packages/registry/src/care/plan-collection.ts


/**
 * Decides which versions' bytes go. A version stays that holds a stage or would get one back by a rollback, that a
 * Deployment needs, that is among the newest or means `@latest`, or whose bytes are part of a version that stays. One
 * that was marked before (its run died before the bytes went) goes only if it still may.
 * @returns versions with a release, latest registered first
 */
const planCollection = (facts, rules) => {
    const { state, stock } = facts;
    const byAge = (0,fold_tag_log/* orderEvents */.U0)(state.versions.map((version) => ({ ...version, counter: null }))).reverse();
    const steps = byAge.flatMap((version) => {
        const held = stock.get(version.version);
        return held ? [{ version, stock: held }] : [];
    });
    const kept = new Map([
        ...keepByRules(facts, rules, steps.map(({ version }) => version)),
        ...keepByUse(facts),
    ]);
    for (const name of kept.keys())
        if (!stock.has(name))
            kept.delete(name);
    keepReferenced(kept, facts);
    return steps.map((step) => ({ ...step, kept: kept.get(step.version.version) ?? null }));
};
/** What people asked to keep. None of it holds for a version that was marked for collection before. */
const keepByRules = ({ state }, { keep, keepStages, before }, versions) => {
    const kept = new Map();
    const open = versions.filter(({ collected }) => !collected);
    if (before)
        for (const { version, at } of open)
            if (Date.parse(at) >= before.getTime())
                kept.set(version, `was registered after ${before.toISOString().slice(0, 10)}`);
    const usable = open.filter(({ yanked }) => !yanked);
    for (const { version } of usable.slice(0, Math.max(1, keep)))
        kept.set(version, keep > 1 ? `is one of the newest ${keep}` : "is the newest");
    const isUsable = new Set(usable.map(({ version }) => version));
    const latest = state.versions.find(({ version }) => isUsable.has(version) && !(0,tag_grammar/* isPrerelease */.V1)(version));
    if (latest)
        kept.set(latest.version, "is the latest");
    const wanted = new Set(keepStages);
    const isOpen = new Set(open.map(({ version }) => version));
    for (const { version, stage } of state.assignments)
        if (wanted.has(stage) && isOpen.has(version))
            kept.set(version, `held ${stage} once`);
    return kept;
};
/** What somebody needs, whatever was asked. */
const keepByUse = ({ state, live }) => {
    const kept = new Map();
    for (const stage of new Set(state.assignments.map((each) => each.stage))) {
        const back = (0,fold_tag_log/* previousHolder */.OV)(state, stage);
        if (back)
            kept.set(back, `a rollback of ${stage} would go back to it`);
    }
    for (const { version, why } of live)
        kept.set(version, why);
    for (const { version, stage } of state.active)
        kept.set(version, `holds ${stage}`);
    // A stage that was given while the version was being collected; one that was withdrawn on purpose holds nothing.
    const marked = new Set(state.versions.flatMap(({ version, collected }) => (collected ? [version] : [])));
    for (const { version, stage } of state.stranded)
        if (marked.has(version))
            kept.set(version, `was given ${stage} while it was being collected`);
    return kept;
};
/** Bytes of an older version may be part of a newer one's model: counted until nothing is added any more. */
const keepReferenced = (kept, { stock, references }) => {
    const open = [...references.keys()].filter((name) => kept.has(name) || !stock.has(name));
    for (let name = open.pop(); name !== undefined; name = open.pop())
        for (const target of references.get(name) ?? []) {
            if (kept.has(target) || !stock.has(target))
                continue;
            kept.set(target, `its bytes are part of ${name}`);
            open.push(target);
        }
};

;// CONCATENATED MODULE: ../packages/registry/src/care/collect-versions.ts














/** What would go, what stays and why. Changes nothing. */
const previewCollection = async (github, collection) => {
    const { model, rules, cache } = collection;
    const [log, releases, live] = await Promise.all([
        (0,read_tag_log.readTagLog)(github, model),
        (0,releases_releases/* listReleases */.tH)(github),
        listLive(github, model),
    ]);
    if (log.length === 0)
        throw await (0,explain_unknown_model.explainUnknownModel)(github, model);
    return { model, ...(await decide(github, { model, rules, cache, log, releases, live })) };
};
const decide = async (github, { model, rules, cache, log, releases, live }) => {
    const state = (0,fold_tag_log.foldTagLog)(model, log);
    const published = new Map(releases.filter(({ draft }) => !draft).map((each) => [each.tag_name, each]));
    const stock = new Map(state.versions.flatMap(({ version, tag }) => {
        const release = published.get(tag);
        const bytes = release?.assets.reduce((sum, { size }) => sum + size, 0) ?? 0;
        return release ? [[version, { releaseId: release.id, bytes }]] : [];
    }));
    const { references, held } = await readDrafts(github, model, releases);
    for (;;) {
        const steps = planCollection({ state, stock, live, references }, rules);
        const oldest = steps.findLastIndex(({ kept }) => kept === null);
        // A version refers to older ones only, so nothing older than the oldest to go need be opened.
        const unread = steps.filter(({ version, kept }, index) => kept !== null && index < oldest && !references.has(version.version));
        if (unread.length === 0)
            return { steps, held };
        const versions = unread.map(({ version }) => version);
        const manifests = await (0,read_manifests/* readManifests */.P)(github, versions, {
            releases,
            ...(cache !== undefined && { cache }),
        });
        for (const [index, version] of versions.entries()) {
            const manifest = manifests[index];
            if (!manifest && published.get(version.tag).assets.some(({ name }) => name === asset_names/* manifestAsset */.Ax))
                throw new user_error.UserError(`manifest.json of ${version.tag} cannot be read as what its tag promises, so nobody knows which older bytes it needs.`, { fix: `npx mlops registry doctor tells more. Nothing of ${model} was collected.` });
            references.set(version.version, manifest ? referencesOf(manifest) : []);
        }
    }
};
const referencesOf = (manifest) => [
    ...new Set((0,locate_bytes/* listStored */.K)(manifest).flatMap(({ from }) => (from === undefined ? [] : [from]))),
];
/** A registration under way: what its manifest refers to stays, and where it has none yet nothing may go. */
const readDrafts = async (github, model, releases) => {
    const references = new Map();
    let held = null;
    for (const { release } of (0,find_drafts/* findDrafts */.i)(releases).filter((each) => each.model === model)) {
        const asset = release.assets.find(({ name, state }) => name === asset_names/* manifestAsset */.Ax && state === "uploaded");
        if (asset)
            references.set(`draft ${release.id}`, referencesOf((await (0,fill_draft/* readManifest */.WI)(github, asset)).manifest));
        else
            held = `${model} is being registered (draft ${release.id}), and its files may refer to older versions. Run it again later; npx mlops registry reconcile removes a draft that was left.`;
    }
    return { references, held };
};
/**
 * Lets the bytes of old versions go: deletes their releases. Their tags stay, and no number is used again.
 *
 * First every version that goes is marked by a `name@v1.2.3!` tag whose facts say `collected`: from then on gto and
 * our readers agree that it is not to be had (`gto show` leaves it out, `gto history` tells when and by whom), nobody
 * gives it a stage, and a registration does not refer to its bytes. A tag without a release alone would look like a
 * run that crashed. Then all is read anew, and only what still may go is deleted: a stage, a Deployment or a reference
 * that came up meanwhile keeps the bytes. A run that dies leaves marks, which the next one goes on from; two at once
 * mark and delete the same.
 */
const collectVersions = async (github, collection) => {
    const { model, actor, runUrl, now } = collection;
    const first = await previewCollection(github, collection);
    const going = first.steps.filter(({ kept }) => kept === null);
    if (first.held !== null || going.length === 0)
        return { plan: first, gone: [], bytes: 0 };
    const before = await (0,read_tag_log.readTagLog)(github, model);
    const reason = collection.reason ??
        `Collected to make room: not one of the newest ${collection.rules.keep}, and nothing needs it.`;
    for (const { version } of going.toReversed())
        if (!version.collected)
            await markCollected(github, { ...collection, reason }, version.version);
    await (0,deprecate_model/* keepDeprecated */.F)(github, { model, actor, runUrl, now, log: before });
    const plan = await previewCollection(github, collection);
    const gone = plan.held === null ? plan.steps.filter(({ version, kept }) => kept === null && version.collected) : [];
    // Oldest first: what is left after a crash is the newest.
    for (const { stock } of gone.toReversed())
        await (0,releases_releases/* deleteRelease */.lb)(github, stock.releaseId);
    return { plan, gone, bytes: gone.reduce((sum, { stock }) => sum + stock.bytes, 0) };
};
/**
 * Marks one version as one whose bytes are gone, unless it was meanwhile or holds a stage meanwhile: the tags are read anew for each, because a
 * version that was marked can hold no stage any more.
 */
const markCollected = (github, { model, actor, runUrl, reason, now, }, wanted) => (0,append_tag/* appendTag */.Z)(github, { model, actor }, (state, log) => {
    const version = state.versions.find((each) => each.version === wanted);
    if (version.collected || version.stages.length > 0)
        return null;
    const manifest = version.message.facts.manifest_digest;
    const isFirst = !log.some((each) => each.kind === "deregistered" && each.version === wanted);
    return {
        name: { kind: "deregistered", model, version: wanted, counter: isFirst ? null : state.counter + 1 },
        message: {
            reason,
            facts: {
                version: wanted,
                collected: true,
                run_url: runUrl,
                actor,
                ...(manifest && { manifest_digest: manifest }),
            },
        },
        commit: version.commit,
        date: (0,fold_tag_log/* nextTagDate */.WM)(state, now()),
    };
});


/***/ }),

/***/ 28465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lastTouched),
/* harmony export */   i: () => (/* binding */ findDrafts)
/* harmony export */ });
/** Drafts with the placeholder tag `mlops-draft/<model>/<candidate>`; a model's name may hold slashes. */
const findDrafts = (releases) => releases.flatMap((release) => {
    const match = release.draft ? /^mlops-draft\/(.+)\/([^/]+)$/.exec(release.tag_name) : null;
    return match ? [{ release, model: match[1], candidateId: match[2] }] : [];
});
/**
 * When somebody last did something to a draft. `created_at` alone would not do: for a release GitHub may tell the date
 * of the commit in it, which can be years before the draft was made.
 */
const lastTouched = ({ release }) => {
    const dates = [release, ...release.assets].flatMap(({ created_at, updated_at }) => [created_at, updated_at].flatMap((date) => (date ? [Date.parse(date)] : [])));
    return new Date(Math.max(0, ...dates));
};


/***/ }),

/***/ 5639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ keepDeprecated),
/* harmony export */   deprecateModel: () => (/* binding */ deprecateModel)
/* harmony export */ });
/* harmony import */ var _tags_append_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94750);
/* harmony import */ var _tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87338);
/* harmony import */ var _tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42065);
/* harmony import */ var _explain_unknown_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16796);




/**
 * Retires a model: a `name@deprecated` tag, on the commit of its latest event as GTO does. Its versions stay and can
 * be had; lists, pulls and deployments warn. There is no tag that takes this back: as in GTO, the model is in use
 * again as soon as a version is registered or given a stage.
 * @throws UserError where there is no such model
 */
const deprecateModel = async (github, deprecation) => {
    const log = await (0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_2__.readTagLog)(github, deprecation.model);
    if (log.length === 0)
        throw await (0,_explain_unknown_model_js__WEBPACK_IMPORTED_MODULE_3__.explainUnknownModel)(github, deprecation.model);
    const { tag } = await writeDeprecation(github, deprecation, log);
    return { tag, changed: tag !== null };
};
/**
 * In GTO whatever follows a deprecation brings the model back, a withdrawal and a demotion too, by which nobody means
 * that. Where such a tag was the latest to follow, the deprecation is written again, with its own words.
 * @param log the model's tags before that change, or after it where a run died between the two
 */
const keepDeprecated = async (github, change) => {
    const { log, ...rest } = change;
    const events = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__/* .orderEvents */ .U0)(log.filter(({ model }) => model === change.model));
    const last = events.findLast(({ kind }) => kind !== "deregistered" && kind !== "unassigned");
    if (last?.kind === "deprecated")
        await writeDeprecation(github, { ...rest, reason: last.message.reason });
};
const writeDeprecation = (github, { model, reason, actor, runUrl, now }, known) => (0,_tags_append_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .appendTag */ .Z)(github, { model, actor }, (state, log) => state.deprecated
    ? null
    : {
        name: { kind: "deprecated", model, counter: counterOf(state, log) },
        message: { reason, facts: { run_url: runUrl, actor } },
        commit: (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__/* .orderEvents */ .U0)(log).at(-1).commit,
        date: (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__/* .nextTagDate */ .WM)(state, now()),
    }, known);
/** The first carries no number, as gto writes it. */
const counterOf = (state, log) => log.some(({ kind, counter }) => kind === "deprecated" && counter === null) ? state.counter + 1 : null;


/***/ }),

/***/ 16796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainUnknownModel: () => (/* binding */ explainUnknownModel)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87338);
/* harmony import */ var _tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42065);




/** The error for a model that has no tag, with the nearest name there is. Reads the whole registry's tags for it. */
const explainUnknownModel = async (github, model) => {
    const models = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__/* .listModelNames */ .Y_)(await (0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_2__.readTagLog)(github));
    const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(model, models);
    return new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`There is no model ${model} in ${github.owner}/${github.repo}.`, {
        fix: near
            ? `Did you mean ${near}?`
            : models.length
                ? `The registry has: ${models.join(", ")}.`
                : "No model is registered yet: run the register-model action.",
    });
};


/***/ }),

/***/ 28543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35362);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19940);
/* harmony import */ var _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3853);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50316);
/* harmony import */ var _releases_stream_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52279);
/* harmony import */ var _releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28218);









/** From here on the list of all releases, a hundred a request, costs less than asking for each. */
const manyVersions = 30;
/**
 * Reads the manifests of versions, at most eight at a time, and holds each against the digest that its tag carries.
 * Undefined where a version has no manifest, or one that another digest was promised for.
 */
const readManifests = async (github, versions, { cache, releases: known } = {}) => {
    const isListed = ({ tag, message }) => {
        if (!known)
            return true;
        const asset = findManifest(known.find((each) => !each.draft && each.tag_name === tag));
        return (asset !== undefined && (!asset.digest || asset.digest === `sha256:${message.facts.manifest_digest}`));
    };
    const cached = await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_8__/* .eachOf */ .p)(versions, 8, async (version) => isListed(version) ? readCached(cache, version.message.facts.manifest_digest) : undefined);
    const missing = versions.filter((_, index) => !cached[index]);
    const releases = known ?? (missing.length >= manyVersions ? await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .listReleases */ .tH)(github) : undefined);
    const published = new Map(releases?.flatMap((each) => (each.draft ? [] : [[each.tag_name, each]])));
    return (0,_each_of_js__WEBPACK_IMPORTED_MODULE_8__/* .eachOf */ .p)(versions, 8, async (version, index) => {
        if (cached[index])
            return cached[index];
        const { tag, message } = version;
        // A list may end before the oldest releases.
        const release = published.get(tag) ?? (known ? undefined : await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .findRelease */ .dv)(github, tag));
        const asset = findManifest(release);
        if (!asset)
            return undefined;
        const bytes = await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_6__/* .readBody */ .x)(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .openAsset */ .x1)(github, asset));
        const digest = (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes);
        if (message.facts.manifest_digest && message.facts.manifest_digest !== digest)
            return undefined;
        const manifest = parse(bytes, tag);
        if (manifest && cache !== undefined)
            await keep(cache, digest, bytes);
        return manifest;
    });
};
const findManifest = (release) => release?.assets.find(({ name, state }) => name === _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestAsset */ .Ax && state === "uploaded");
const pathOf = (cache, digest) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, `${digest}.json`);
const readCached = async (cache, digest) => {
    if (cache === undefined || !digest || !/^[0-9a-f]{64}$/.test(digest))
        return undefined;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(pathOf(cache, digest)).catch(() => undefined);
    return bytes && (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes) === digest ? parse(bytes, digest) : undefined;
};
/** Under a name of its own first: another process never finds half a file. A cache that cannot be written is none. */
const keep = async (cache, digest, bytes) => {
    const part = `${pathOf(cache, digest)}.${process.pid}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(cache, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(part, bytes);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(part, pathOf(cache, digest));
    }
    catch {
        // it is read again the next time
    }
};
const parse = (bytes, name) => {
    try {
        return _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_3__/* .manifestContract */ .E.parse(Buffer.from(bytes).toString(), `manifest.json of ${name}`);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 99948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   Vd: () => (/* binding */ fillDraft),
/* harmony export */   WI: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35362);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);
/* harmony import */ var _each_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19940);
/* harmony import */ var _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3853);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50316);
/* harmony import */ var _releases_stream_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52279);
/* harmony import */ var _releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28218);
/* harmony import */ var _store_locate_bytes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(54599);
/* harmony import */ var _store_release_assets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78838);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71863);












/**
 * Brings every file of a candidate into its draft, the manifest last: a draft with a manifest is complete.
 *
 * What an interrupted run left is kept where its bytes are ours. A manifest that is there already, and whose files
 * are all there, is adopted as it stands: it tells of the run that made it.
 */
const fillDraft = async (github, draft, content, ports) => {
    let spoilt;
    for (let round = 1; round <= 4; round++) {
        const present = round === 1 && content.fresh ? [] : await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .listAssets */ .qs)(github, draft.id);
        const adopted = await adoptManifest(github, present, content.candidateId);
        if (adopted)
            return adopted;
        const outcome = await uploadMissing(github, draft, content.files, present, ports);
        if (outcome !== "complete") {
            spoilt = outcome.spoilt;
            continue;
        }
        const lost = await findLost(github, content.references);
        if (lost)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${lost.asset} of ${lost.from} was removed while this version was to refer to it.`, {
                fix: "Run the job again: it uploads these bytes itself.",
            });
        const manifest = await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .uploadAsset */ .Mz)(github, draft, content.manifest, ports);
        if (manifest !== "conflict" && (await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v9)(github, manifest, content.manifest)))
            return "mine";
    }
    if (spoilt !== undefined)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${spoilt} reached GitHub with other bytes than were sent, again and again.`, {
            fix: "Something on the way changes what passes, such as a proxy. Nothing was published; run the job elsewhere.",
        });
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("The assets of this candidate's draft keep changing: another run is registering it too.", {
        fix: "Give the jobs that register a common concurrency group in the workflow, and run this one again.",
    });
};
/** At most four at a time; every asset's size and digest is checked, whether it was here or was just sent. */
const uploadMissing = async (github, draft, files, present, ports) => {
    const names = new Set(files.map(({ name }) => name));
    for (const asset of present)
        if (!names.has(asset.name))
            await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteAsset */ .AO)(github, asset.id);
    const outcomes = await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_10__/* .eachOf */ .p)(files, 4, async (file) => {
        const there = present.find(({ name }) => name === file.name);
        if (there && (await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v9)(github, there, file)))
            return "here";
        if (there)
            await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteAsset */ .AO)(github, there.id);
        const asset = await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .uploadAsset */ .Mz)(github, draft, file, ports);
        if (asset === "conflict")
            return "conflict";
        if (await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v9)(github, asset, file))
            return "here";
        await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteAsset */ .AO)(github, asset.id); // GitHub has other bytes than were to be sent
        await checkUnchanged(file);
        return "spoilt";
    });
    if (outcomes.every((outcome) => outcome === "here"))
        return "complete";
    return { spoilt: files[outcomes.indexOf("spoilt")]?.name };
};
/** Tells bytes that changed here, which stay changed, from bytes that were spoilt on the way: those are sent again. */
const checkUnchanged = async (file) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const chunk of file.open())
        hash.update(chunk);
    if (hash.digest("hex") === file.sha256)
        return;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`What ${file.name} is made from changed while it was uploaded. Nothing was published.`, {
        fix: "Something else writes into the run directory. Run the workflow from train again.",
    });
};
const adoptManifest = async (github, present, candidateId) => {
    const asset = present.find(({ name, state }) => name === _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestAsset */ .Ax && state === "uploaded");
    if (!asset)
        return undefined;
    const read = await readManifest(github, asset);
    return read.manifest.candidate_id === candidateId && (await isComplete(github, read.manifest, present))
        ? read
        : undefined;
};
/** Whether every byte that a manifest speaks of is there: among the draft's assets, or in the release it refers to. */
const isComplete = async (github, manifest, assets) => {
    for (const file of (0,_store_release_assets_js__WEBPACK_IMPORTED_MODULE_8__/* .listRequired */ .c)(manifest)) {
        const asset = assets.find(({ name }) => name === file.asset);
        if (!asset || !(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v9)(github, asset, file)))
            return false;
    }
    return (await findLost(github, { model: manifest.name, stored: (0,_store_locate_bytes_js__WEBPACK_IMPORTED_MODULE_11__/* .listStored */ .K)(manifest) })) === undefined;
};
/** The first reference to bytes that are not in that version's release any more. One request for each such version. */
const findLost = async (github, { model, stored }) => {
    const references = stored.filter((each) => each.from !== undefined);
    const versions = [...new Set(references.map(({ from }) => from))];
    const releases = await (0,_each_of_js__WEBPACK_IMPORTED_MODULE_10__/* .eachOf */ .p)(versions, 4, (version) => (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .findRelease */ .dv)(github, (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_9__/* .formatTag */ ._3)({ kind: "registered", model, version, counter: null })));
    for (const reference of references) {
        const assets = releases[versions.indexOf(reference.from)]?.assets ?? [];
        const asset = assets.find(({ name }) => name === reference.asset);
        if (!asset || !(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .holds */ .v9)(github, asset, reference)))
            return reference;
    }
    return undefined;
};
const readManifest = async (github, asset) => {
    const bytes = await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_6__/* .readBody */ .x)(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_7__/* .openAsset */ .x1)(github, asset));
    return {
        manifest: _mlops_actions_contracts_manifest__WEBPACK_IMPORTED_MODULE_2__/* .manifestContract */ .E.parse(bytes.toString(), "manifest.json of a draft"),
        manifestDigest: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes),
    };
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


/***/ })

};
