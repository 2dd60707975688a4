export const id = 7519;
export const ids = [7519,7338,2065,6796];
export const modules = {

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

/***/ 7519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildHistory: () => (/* binding */ buildHistory),
  listModels: () => (/* binding */ listModels),
  listPublished: () => (/* binding */ listPublished),
  listVersions: () => (/* binding */ listVersions),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ../packages/registry/src/life/explain-unknown-model.ts
var explain_unknown_model = __webpack_require__(16796);
// EXTERNAL MODULE: ../packages/registry/src/tags/fold-tag-log.ts
var fold_tag_log = __webpack_require__(87338);
// EXTERNAL MODULE: ../packages/registry/src/tags/log-as-of.ts
var log_as_of = __webpack_require__(61850);
// EXTERNAL MODULE: ../packages/registry/src/tags/tag-grammar.ts
var tag_grammar = __webpack_require__(71863);
// EXTERNAL MODULE: ../packages/registry/src/read/read-registry.ts
var read_registry = __webpack_require__(80586);
;// CONCATENATED MODULE: ../packages/registry/src/read/track-holders.ts
/**
 * Walks along a model's events and knows at each who holds a stage, as foldTagLog knows it at the end: of those that
 * were given it and not taken from, the latest that is not withdrawn.
 * @param events in order
 */
const trackHolders = (events) => {
    /** Who has each stage, latest last. */
    const given = new Map();
    /** Whom a promotion that is about to come has taken the stage from: that tag is dated a second before it. */
    const outgoing = new Map();
    const withdrawn = new Set();
    const left = new Map();
    for (const { kind, ...event } of events)
        if (kind === "assigned" && "stage" in event)
            left.set(event.stage, (left.get(event.stage) ?? 0) + 1);
    const without = (stage, version) => (given.get(stage) ?? []).filter((each) => each !== version);
    const holderOf = (stage) => given.get(stage)?.findLast((each) => !withdrawn.has(each)) ?? null;
    return {
        admit: (version) => void withdrawn.delete(version),
        withdraw: (version) => void withdrawn.add(version),
        isWithdrawn: (version) => withdrawn.has(version),
        /** @returns who held the stage before */
        assign: (stage, version, gone) => {
            const previous = outgoing.get(stage) ?? holderOf(stage);
            outgoing.delete(stage);
            left.set(stage, left.get(stage) - 1);
            if (!gone)
                given.set(stage, [...without(stage, version), version]);
            return previous;
        },
        /**
         * @returns told: it is one half of a promotion, the other half of which is there and tells of both;
         *   back: who holds the stage for it, where it was taken from its holder
         */
        unassign: (stage, version, successor) => {
            const before = holderOf(stage);
            given.set(stage, without(stage, version));
            const now = holderOf(stage);
            const held = before === version;
            const comes = (left.get(stage) ?? 0) > 0;
            const told = successor !== undefined && (held ? comes : comes || now === successor);
            if (told && held)
                outgoing.set(stage, version);
            return { told, back: held ? now : null };
        },
    };
};

;// CONCATENATED MODULE: ../packages/registry/src/read/history.ts






const readShown = async (github, model, { asOf }) => {
    const { log, releases } = await (0,read_registry/* readRegistry */._)(github, model);
    if (model !== undefined && log.length === 0)
        throw await (0,explain_unknown_model.explainUnknownModel)(github, model);
    return { log: asOf ? (0,log_as_of/* logAsOf */.K)(log, asOf) : log, published: listPublished(log, releases) };
};
/**
 * What happened to a model, newest first. One request for up to a hundred tags and versions.
 * @throws UserError where there is no such model
 */
const readHistory = async (github, model, options = {}) => {
    const { log, published } = await readShown(github, model, options);
    return buildHistory(model, log, published);
};
/** Every model with a published version, by name. */
const listModels = async (github, options = {}) => {
    const { log, published } = await readShown(github, undefined, options);
    return (0,fold_tag_log/* listModelNames */.Y_)(log).flatMap((model) => {
        const state = (0,fold_tag_log.foldTagLog)(model, log);
        const shown = state.versions.filter(({ tag }) => published.has(tag));
        if (shown.length === 0)
            return [];
        const versions = shown.flatMap(({ yanked, version }) => (yanked ? [] : [version]));
        return [
            {
                model,
                versions,
                latest: versions.find((version) => !(0,tag_grammar/* isPrerelease */.V1)(version)) ?? null,
                stages: state.stages,
                deprecated: state.deprecated,
            },
        ];
    });
};
/**
 * The published versions of a model, greatest first, withdrawn ones too.
 * @throws UserError where there is no such model
 */
const listVersions = async (github, model, options = {}) => {
    const { log, published } = await readShown(github, model, options);
    return (0,fold_tag_log.foldTagLog)(model, log).versions.flatMap(({ message, ...version }) => published.has(version.tag)
        ? [
            {
                ...version,
                actor: message.facts.actor ?? null,
                verdict: message.facts.verdict ?? null,
                collected: version.collected !== null,
            },
        ]
        : []);
};
/**
 * The tags of versions that readers may see: those whose release was published, because of the others the run died
 * and nobody may see half a version. One whose bytes were let go has no release either, and is seen: its tag says so.
 *
 * It decides what is listed, never who holds a stage or what was decided: that the tags alone say, to everybody alike.
 */
const listPublished = (log, releases) => {
    const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
    for (const { kind, message, tag } of log)
        if (kind === "deregistered" && message.facts.collected)
            published.add(tag.replace(/!(#\d+)?$/, ""));
    return published;
};
/**
 * Tells a log as history, newest first. The unassignment that goes with each promotion is not told by itself: the
 * assignment's `previous` says it.
 * @param published the tags of versions whose registration is told; all unless given
 */
const buildHistory = (model, log, published) => {
    const events = (0,fold_tag_log/* orderEvents */.U0)(log.filter((each) => each.model === model));
    const subjectOf = (0,fold_tag_log/* findSubjects */.Pc)(events);
    const holders = trackHolders(events);
    const entries = [];
    let retired = false;
    for (const event of events) {
        const { facts, reason } = event.message;
        const common = {
            at: event.at,
            actor: facts.actor ?? event.tagger,
            reason,
            runUrl: facts.run_url ?? null,
        };
        if (event.kind === "registered" || event.kind === "assigned")
            retired = false;
        switch (event.kind) {
            case "registered":
                holders.admit(event.version);
                if (published && !published.has(event.tag))
                    break;
                entries.push({
                    ...common,
                    kind: "registered",
                    version: event.version,
                    gate: facts.gate_digest ?? null,
                    ...(facts.forced && { forced: facts.forced }),
                });
                break;
            case "deregistered":
                holders.withdraw(event.version);
                entries.push({
                    ...common,
                    kind: "deregistered",
                    version: event.version,
                    ...(facts.collected && { collected: true }),
                });
                break;
            case "assigned": {
                const { version, gone } = subjectOf(event);
                const previous = holders.assign(event.stage, version, gone);
                entries.push({
                    ...common,
                    kind: "assigned",
                    version,
                    stage: event.stage,
                    previous: facts.previous === undefined ? previous : facts.previous,
                    gate: facts.gate_digest ?? null,
                    ...(facts.forced && { forced: facts.forced }),
                    ...(holders.isWithdrawn(version) && { void: true }),
                    ...(gone && { gone: true }),
                });
                break;
            }
            case "unassigned": {
                const { version, gone } = subjectOf(event);
                const { told, back } = holders.unassign(event.stage, version, facts.superseded_by);
                if (told)
                    break;
                entries.push({
                    ...common,
                    kind: "unassigned",
                    version,
                    stage: event.stage,
                    ...(back !== null && { back }),
                    ...(gone && { gone: true }),
                });
                break;
            }
            case "deprecated":
                // Written again after a withdrawal or a demotion (keepDeprecated), it is no news.
                if (!retired)
                    entries.push({ ...common, kind: "deprecated", version: "" });
                retired = true;
                break;
        }
    }
    return entries.reverse();
};


/***/ }),

/***/ 80586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50316);
/* harmony import */ var _tags_query_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77264);
/* harmony import */ var _tags_tag_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67286);



const releaseFragment = "fragment ReleaseFacts on Release { databaseId tagName isDraft url publishedAt }";
const namesAtOnce = 100;
/**
 * Reads the tags of one model, or of all, and which of the versions have a release.
 *
 * Up to a hundred tags and releases it is one request: the first page of tags and the newest releases. Beyond, each
 * request brings two hundred tags and asks for the releases of a hundred versions by name. By name, because a list of
 * releases ends at a fixed number whatever there is ("Only the first 1000 results are available",
 * concourse/github-release-resource#122), and a version that a list leaves out would look as if its run had crashed.
 * 2,000 versions with 2,000 stage tags take 21 requests, of the 500,000 nodes allowed in one at most 300.
 *
 * @param also asked by this name too, a draft as well
 */
const readRegistry = async (github, model, also) => {
    const tags = (0,_tags_tag_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .walkTags */ .P)(model);
    const releases = new Map();
    const asked = new Set();
    const keep = (node) => {
        const release = toListed(node);
        releases.set(release.draft ? `draft ${release.id}` : release.tag_name, release);
    };
    for (let first = true;; first = false) {
        const names = first
            ? [also ?? []].flat()
            : openVersions(tags.events(), releases, asked).slice(0, namesAtOnce);
        if (tags.isDone() && names.length === 0)
            break;
        const fields = [
            ...(tags.isDone() ? [] : [tags.fields()]),
            ...(first
                ? [
                    "newest: releases(first: 100, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ...ReleaseFacts } }",
                ]
                : []),
            ...names.map((name, index) => `r${index}: release(tagName: ${JSON.stringify(name)}) { ...ReleaseFacts }`),
        ];
        const fragments = `${tags.isDone() ? "" : _tags_tag_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .tagFragment */ .J} ${first || names.length > 0 ? releaseFragment : ""}`;
        const answer = await (0,_tags_query_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .queryRepository */ .l)(github, fields.join("\n"), fragments);
        if (!tags.isDone())
            tags.take(answer);
        for (const node of answer.newest?.nodes ?? [])
            keep(node);
        for (const [index, name] of names.entries()) {
            asked.add(name);
            const node = answer[`r${index}`];
            if (node?.isDraft && name !== also)
                await keepPublished(github, name, releases);
            else if (node)
                keep(node);
        }
    }
    return { log: tags.events(), releases: [...releases.values()] };
};
/** Version tags of which nobody has yet said whether they have a release. */
const openVersions = (log, releases, asked) => log.flatMap(({ kind, tag }) => kind === "registered" && !releases.has(tag) && !asked.has(tag) ? [tag] : []);
/** Somebody's draft has the name of a version's tag; GraphQL shows it in place of the release, REST does not. */
const keepPublished = async (github, name, releases) => {
    const release = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .findRelease */ .dv)(github, name);
    if (release)
        releases.set(name, release);
};
const toListed = ({ databaseId, tagName, isDraft, url, publishedAt }) => ({
    id: databaseId,
    tag_name: tagName,
    draft: isDraft,
    html_url: url,
    published_at: publishedAt,
});


/***/ }),

/***/ 50316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ deleteAsset),
/* harmony export */   Dl: () => (/* binding */ publishRelease),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   e2: () => (/* binding */ findPublished),
/* harmony export */   lb: () => (/* binding */ deleteRelease),
/* harmony export */   mq: () => (/* binding */ createDraft),
/* harmony export */   qY: () => (/* binding */ draftTag),
/* harmony export */   qs: () => (/* binding */ listAssets),
/* harmony export */   tH: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

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
/**
 * Makes a draft a release of its tag. Repeating it changes nothing, so runs may finish each other's.
 * @returns "taken" where another release has been published under that tag
 */
const publishRelease = async (github, id, page) => {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.updateRelease({
            owner,
            repo,
            release_id: id,
            tag_name: page.tag,
            name: page.name,
            body: page.body,
            draft: false,
            prerelease: page.prerelease,
            // "Latest" is one for the whole repository, across models and across the code's own releases.
            make_latest: "false",
        });
        return data;
    }
    catch (error) {
        // 404: whoever published another draft of this candidate has removed this one.
        if (isTaken(error) || error.status === 404)
            return "taken";
        throw error;
    }
};
const isTaken = (error) => {
    const { status, response } = error;
    const reasons = response?.data?.errors;
    return (status === 422 &&
        Array.isArray(reasons) &&
        reasons.some(({ code, field }) => code === "already_exists" && field === "tag_name"));
};
/**
 * The published release of a version's tag, for readers that may come right after it was made: GitHub's index of
 * releases by tag lags behind (cli/cli#6599), and for that long a version would seem not to be there. So where the tag
 * is younger than a minute and has no release, this looks again, for two seconds. Whoever publishes need not wait.
 */
const findPublished = async (github, { tag, at }, { now, wait } = clock) => {
    for (const pause of [300, 600, 1100]) {
        const release = await findRelease(github, tag);
        if (release || now().getTime() - Date.parse(at) > 60_000)
            return release;
        await wait(pause);
    }
    return findRelease(github, tag);
};
const clock = { now: () => new Date(), wait: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds) };
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
    try {
        await octokit.rest.repos.deleteRelease({ owner, repo, release_id: id });
    }
    catch (error) {
        if (error.status !== 404)
            throw error; // another run was first
    }
};


/***/ }),

/***/ 87338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mb: () => (/* binding */ toTagEvent),
/* harmony export */   OV: () => (/* binding */ previousHolder),
/* harmony export */   Pc: () => (/* binding */ findSubjects),
/* harmony export */   U0: () => (/* binding */ orderEvents),
/* harmony export */   WM: () => (/* binding */ nextTagDate),
/* harmony export */   Y_: () => (/* binding */ listModelNames),
/* harmony export */   foldTagLog: () => (/* binding */ foldTagLog)
/* harmony export */ });
/* unused harmony export decisionOf */
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74507);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71863);
 // the whole of semver takes 20 ms to load

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
    const last = events.at(-1);
    const deprecated = last?.kind === "deprecated" ? decisionOf(last) : null;
    const versions = new Map();
    for (const event of events) {
        if (event.kind === "registered" && !versions.has(event.version)) {
            const { version, tag, commit, at, message } = event;
            versions.set(version, {
                version,
                tag,
                commit,
                at,
                message,
                yanked: false,
                withdrawn: null,
                collected: null,
                deprecated,
                stages: [],
            });
        }
        const state = event.kind === "registered" || event.kind === "deregistered" ? versions.get(event.version) : undefined;
        if (!state)
            continue;
        state.yanked = event.kind === "deregistered";
        if (!state.yanked)
            state.withdrawn = state.collected = null;
        else if (event.message.facts.collected) {
            state.collected ??= decisionOf(event);
            state.withdrawn ??= state.collected;
        }
        else
            state.withdrawn = decisionOf(event);
    }
    const subjectOf = findSubjects(events);
    const assignments = [];
    const inForce = new Map();
    for (const event of events) {
        if (event.kind !== "assigned" && event.kind !== "unassigned")
            continue;
        const { version, gone } = subjectOf(event);
        const key = JSON.stringify([event.stage, version]);
        if (event.kind === "unassigned") {
            if (!gone)
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
        if (gone)
            assignment.gone = true;
        else
            inForce.set(key, assignment); // of one that is gone GTO invents a version; we would have nothing to serve
        assignments.push(assignment);
    }
    const standing = orderEvents([...inForce.values()]).reverse();
    const active = standing.filter(({ version }) => !versions.get(version).yanked);
    const stages = Object.create(null); // a stage may be named constructor
    for (const { stage, version } of active) {
        if (stage in stages)
            continue;
        stages[stage] = version;
        versions.get(version).stages.push(stage);
    }
    return {
        model,
        versions: [...versions.values()].sort((a, b) => semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0___default()(b.version, a.version)),
        stages,
        active,
        assignments,
        stranded: standing.filter(({ version }) => versions.get(version).yanked),
        deprecated,
        counter: Math.max(0, ...events.map((event) => event.counter ?? 0)),
        lastDate: last ? new Date(Math.max(...events.map((event) => Date.parse(event.at)))) : null,
    };
};
/**
 * Whom a stage's tag speaks of: the version on the same commit. Where that one's own tag was deleted by hand, the
 * version that the message names, or the commit, as GTO calls it.
 * @param events in order
 */
const findSubjects = (events) => {
    const first = new Map();
    for (const event of events)
        if (event.kind === "registered" && !first.has(event.version))
            first.set(event.version, event.commit);
    const byCommit = new Map([...first].map(([version, commit]) => [commit, version]));
    return ({ commit, message }) => {
        const version = byCommit.get(commit);
        if (version !== undefined)
            return { version, gone: false };
        const named = message.facts.version;
        return { version: named && (0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(named) ? named : commit.slice(0, 7), gone: true };
    };
};
/** A tag's own words on who made it and why. Tags of other tools say no more than their tagger and message. */
const decisionOf = ({ at, tagger, message }) => ({
    at,
    actor: message.facts.actor ?? tagger,
    reason: message.reason,
    runUrl: message.facts.run_url ?? null,
});
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
 * stage earlier is a return to it, so that rolling back twice goes two versions back and not to and fro. Versions that
 * were withdrawn since, or whose tag is gone, count on the way (what was left behind by a return to one of them stays
 * left behind) and are passed over. With more steps it is the one before that.
 */
const previousHolder = (state, stage, steps = 1) => {
    const path = [];
    for (const assignment of state.assignments) {
        if (assignment.stage !== stage)
            continue;
        const before = path.findIndex(({ version }) => version === assignment.version);
        path.splice(before === -1 ? path.length : before, path.length, assignment);
    }
    const usable = new Set(state.versions.flatMap(({ version, yanked }) => (yanked ? [] : [version])));
    const way = path.flatMap(({ version, gone }) => (!gone && usable.has(version) ? [version] : []));
    const here = way.indexOf(state.stages[stage] ?? "");
    return here === -1 ? way.at(-steps) : way[here - steps];
};
/** A tag's parts together with what its object says; undefined for tags that are none of the registry's. */
const toTagEvent = (tag, rest) => {
    const parts = (0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)(tag);
    return parts && { ...parts, tag, ...rest };
};


/***/ }),

/***/ 61850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ logAsOf)
/* harmony export */ });
/**
 * The log as it was at a time. Folded, it says what was registered then and who held each stage.
 *
 * An outgoing version's unassignment is dated a second before the assignment that it belongs to (see settleStage), so
 * that GTO orders them. Cut between the two, the stage would seem empty, which it never was: such an unassignment
 * counts from its assignment on. Where that one is not there at all, deleted by hand, it counts by itself.
 */
const logAsOf = (log, time) => {
    const second = Math.floor(time.getTime() / 1000);
    const then = log.filter(({ at }) => Math.floor(Date.parse(at) / 1000) <= second);
    return then.filter((event) => !isHalf(event) || hasOtherHalf(event, then) || !hasOtherHalf(event, log));
};
/** Whether an unassignment is one half of a promotion. */
const isHalf = ({ kind, message }) => kind === "unassigned" && message.facts.superseded_by !== undefined;
/** Whether the version that took the stage over has its tag in a log. */
const hasOtherHalf = (event, log) => log.some((other) => other.kind === "assigned" &&
    "stage" in event &&
    other.model === event.model &&
    other.stage === event.stage &&
    other.commit !== event.commit &&
    Date.parse(other.at) >= Date.parse(event.at));


/***/ }),

/***/ 77264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ queryRepository)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/**
 * Asks one GraphQL question about the repository. It is a read although it is a POST, so it may be retried.
 * @param fields what to select of the repository
 * @param fragments that the fields use
 */
const queryRepository = async (github, fields, fragments = "") => {
    const { octokit, owner, repo: name } = github;
    const document = `query Registry($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields} } } ${fragments}`;
    try {
        const { repository } = await octokit.graphql(document, {
            owner,
            name,
            request: { retries: 3 },
        });
        if (repository)
            return repository;
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

/***/ 42065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readTagLogWith),
/* harmony export */   readTagLog: () => (/* binding */ readTagLog),
/* harmony export */   v: () => (/* binding */ readAllTags)
/* harmony export */ });
/* harmony import */ var _query_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77264);
/* harmony import */ var _tag_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67286);


/** Reads the annotated tags of one model, or of all: one request for up to a hundred, then one for each two hundred. */
const readTagLog = async (github, model) => (await walk(github, model)).events();
/** The same, with more fields of the repository asked in the first request. */
const readTagLogWith = async (github, model, fields) => {
    const tags = (0,_tag_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .walkTags */ .P)(model);
    const first = await (0,_query_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .queryRepository */ .l)(github, `${tags.fields()} ${fields}`, _tag_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFragment */ .J);
    tags.take(first);
    while (!tags.isDone())
        tags.take(await (0,_query_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .queryRepository */ .l)(github, tags.fields(), _tag_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFragment */ .J));
    return { events: tags.events(), part: first };
};
/** Every tag of the repository, those among them that are none of the registry's. */
const readAllTags = async (github) => (await walk(github)).all();
const walk = async (github, model) => {
    const tags = (0,_tag_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .walkTags */ .P)(model);
    while (!tags.isDone())
        tags.take(await (0,_query_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .queryRepository */ .l)(github, tags.fields(), _tag_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .tagFragment */ .J));
    return tags;
};


/***/ }),

/***/ 71863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ tagPrefix),
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
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
/** What GTO's alphabet allows and git refuses in a tag's name (git-check-ref-format). */
const gitRefuses = /\/\/|\.\.|^\/|(?:^|\/)\.|\.lock\//;
const isModelName = (text) => modelPattern.test(text) && !gitRefuses.test(text);
const isStageName = (text) => stagePattern.test(text) && !gitRefuses.test(text);
/** Numbers beyond 2^53, which semver cannot order, are no versions: one such tag would make a registry unreadable. */
const isVersion = (text) => text.length <= 256 &&
    versionPattern.test(text) &&
    text.split(/[-+]/)[0].slice(1).split(".").every(isCounted);
const isCounted = (digits) => Number.isSafeInteger(Number(digits) + 1);
/** v1.3.0-rc.1 is one, v1.3.0+build-2 is not. */
const isPrerelease = (version) => version.split("+")[0].includes("-");
/** What a tag says, or undefined where it is none of ours: a repository has other tags too. */
const parseTag = (tag) => {
    const groups = tagPattern.exec(tag)?.groups;
    if (!groups || (groups.version && !isVersion(groups.version)) || !isCounted(groups.counter ?? "0"))
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

/***/ 6933:
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
    "holdout",
    "signature_digest",
    "meaning",
    "run_url",
    "actor",
    "forced",
    "superseded_by",
];
const isCount = (value) => Number.isSafeInteger(value) && value > 0;
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
    return {
        ...Object.fromEntries(known.map((key) => [key, json[key]])),
        ...(isCount(json.holdout_looks) && { holdout_looks: json.holdout_looks }),
        ...(json.collected === true && { collected: true }),
    };
};


/***/ }),

/***/ 67286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tagFragment),
/* harmony export */   P: () => (/* binding */ walkTags)
/* harmony export */ });
/* harmony import */ var _fold_tag_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87338);
/* harmony import */ var _tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71863);
/* harmony import */ var _tag_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6933);



/** REST would ask for each tag object by itself; this brings a hundred with their messages. */
const tagFragment = `fragment TagPage on RefConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { name target { __typename oid ... on Tag { name message tagger { name email date } target { __typename oid } } } }
}`;
/**
 * Walks the tags of one model, or of all, from both ends of the alphabet at once: GitHub gives at most a hundred a
 * connection, but takes two connections in a request. What is created meanwhile moves later items back, never
 * forward, so that going forward in either order misses nothing that was there at the start; the walk ends when as
 * many names were seen as there are.
 *
 * Lightweight tags, tags that do not stand on a commit, and tags filed under another name than their object carries
 * are not the registry's.
 */
const walkTags = (model) => {
    const seen = new Map();
    let front = null;
    let back = null;
    let begun = false;
    let done = false;
    const filter = model === undefined ? "" : `, query: ${JSON.stringify((0,_tag_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPrefix */ .B3)(model))}`;
    const field = (alias, direction, cursor) => `${alias}: refs(refPrefix: "refs/tags/"${filter}, first: 100, orderBy: {field: ALPHABETICAL, direction: ${direction}}` +
        `${cursor === null ? "" : `, after: ${JSON.stringify(cursor)}`}) { ...TagPage }`;
    const keep = (page) => {
        for (const { name, target } of page.nodes) {
            if (seen.has(name))
                continue;
            seen.set(name, {
                name,
                kind: target?.__typename ?? "nothing",
                objectName: target?.name ?? null,
                targetKind: target?.target?.__typename ?? null,
                event: readEvent(name, target, model),
            });
        }
    };
    return {
        /** What to ask of the repository next. The first request needs one page only, which is all there is as a rule. */
        fields: () => `${field("front", "ASC", front)}${begun ? ` ${field("back", "DESC", back)}` : ""}`,
        take: (part) => {
            begun = true;
            if (part.back) {
                keep(part.back);
                back = part.back.pageInfo.endCursor ?? back;
                if (!part.back.pageInfo.hasNextPage)
                    done = true;
            }
            if (!part.front)
                return;
            keep(part.front);
            front = part.front.pageInfo.endCursor ?? front;
            if (!part.front.pageInfo.hasNextPage || seen.size >= part.front.totalCount)
                done = true;
        },
        isDone: () => done,
        events: () => [...seen.values()].flatMap(({ event }) => event ?? []),
        all: () => [...seen.values()],
    };
};
const readEvent = (name, target, model) => {
    if (target?.__typename !== "Tag" || target.name !== name || target.target?.__typename !== "Commit")
        return undefined;
    const event = (0,_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_0__/* .toTagEvent */ .Mb)(name, {
        commit: target.target.oid,
        at: target.tagger?.date ?? new Date(0).toISOString(),
        tagger: target.tagger?.name ?? null,
        message: (0,_tag_message_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMessage */ .v)(target.message ?? ""),
    });
    // GitHub's filter finds names that contain the text anywhere.
    return event && (model === undefined || event.model === model) ? event : undefined;
};


/***/ })

};
