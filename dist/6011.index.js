export const id = 6011;
export const ids = [6011];
export const modules = {

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
