export const id = 4777;
export const ids = [4777];
export const modules = {

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

/***/ 84777:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildHistory: () => (/* binding */ buildHistory),
/* harmony export */   listModels: () => (/* binding */ listModels),
/* harmony export */   listVersions: () => (/* binding */ listVersions),
/* harmony export */   publishedOnly: () => (/* binding */ publishedOnly),
/* harmony export */   readHistory: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _fold_tag_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22308);
/* harmony import */ var _read_tag_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86071);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27107);



/** What happened to a model, newest first. Two requests for up to a hundred tags and releases. */
const readHistory = async (github, model) => {
    const [log, releases] = await Promise.all([(0,_read_tag_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readTagLog */ .X)(github, model), (0,_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .listReleases */ .tH)(github)]);
    return buildHistory(model, publishedOnly(log, releases));
};
/** Every model with a published version, by name. */
const listModels = async (github) => {
    const [all, releases] = await Promise.all([(0,_read_tag_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readTagLog */ .X)(github), (0,_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .listReleases */ .tH)(github)]);
    const log = publishedOnly(all, releases);
    return (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_0__/* .listModelNames */ .Y_)(log).flatMap((model) => {
        const state = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldTagLog */ .WC)(model, log);
        const versions = state.versions.filter(({ yanked }) => !yanked).map(({ version }) => version);
        if (state.versions.length === 0)
            return [];
        return [{ model, versions, latest: versions[0] ?? null, stages: state.stages }];
    });
};
/** The published versions of a model, greatest first, withdrawn ones too. */
const listVersions = async (github, model) => {
    const [log, releases] = await Promise.all([(0,_read_tag_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readTagLog */ .X)(github, model), (0,_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .listReleases */ .tH)(github)]);
    return (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldTagLog */ .WC)(model, publishedOnly(log, releases)).versions.map(({ message, ...version }) => ({
        ...version,
        actor: message.facts.actor ?? null,
        verdict: message.facts.verdict ?? null,
    }));
};
/** Leaves out version tags whose release was never published: their run died, and nobody may see half a version. */
const publishedOnly = (log, releases) => {
    const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
    return log.filter((event) => event.kind !== "registered" || published.has(event.tag));
};
/**
 * Tells a log as history, newest first. The unassignment that goes with each promotion is not told by itself: the
 * assignment's `previous` says it.
 */
const buildHistory = (model, log) => {
    const versionAt = new Map();
    const holders = new Map();
    const entries = [];
    for (const event of (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_0__/* .orderEvents */ .U0)(log.filter((each) => each.model === model))) {
        const { facts, reason } = event.message;
        const common = {
            at: event.at,
            actor: facts.actor ?? event.tagger,
            reason,
            runUrl: facts.run_url ?? null,
        };
        switch (event.kind) {
            case "registered":
                versionAt.set(event.commit, event.version);
                entries.push({
                    ...common,
                    kind: "registered",
                    version: event.version,
                    gate: facts.gate_digest ?? null,
                });
                break;
            case "deregistered":
                entries.push({ ...common, kind: "deregistered", version: event.version });
                break;
            case "assigned": {
                const version = versionAt.get(event.commit);
                if (!version)
                    break;
                const previous = holders.get(event.stage) ?? null;
                holders.set(event.stage, version);
                entries.push({
                    ...common,
                    kind: "assigned",
                    version,
                    stage: event.stage,
                    previous: facts.previous === undefined ? previous : facts.previous,
                    gate: facts.gate_digest ?? null,
                });
                break;
            }
            case "unassigned": {
                const version = versionAt.get(event.commit);
                if (!version || facts.superseded_by)
                    break;
                if (holders.get(event.stage) === version)
                    holders.delete(event.stage);
                entries.push({ ...common, kind: "unassigned", version, stage: event.stage });
                break;
            }
            case "deprecated":
                entries.push({ ...common, kind: "deprecated", version: "" });
                break;
        }
    }
    return entries.reverse();
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


/***/ })

};
