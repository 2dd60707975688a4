export const id = 3211;
export const ids = [3211,4105];
export const modules = {

/***/ 33075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullVersion: () => (/* binding */ pullVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7318);
/* harmony import */ var _select_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36479);





/** Brings a version's files, or some of them, and evidence into a folder. What is not there is said before. */
const pullVersion = async (github, version, directory, { evidence: roles = [], ...options } = {}) => {
    const evidence = Object.fromEntries(roles.map((role) => [role, placeEvidence(version, role)]));
    const files = await (0,_download_js__WEBPACK_IMPORTED_MODULE_2__/* .downloadModel */ .e)(github, version, directory, options);
    for (const [role, path] of Object.entries(evidence))
        await (0,_download_js__WEBPACK_IMPORTED_MODULE_2__.downloadEvidence)(github, version, role, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, path), options);
    return { files, evidence };
};
/** Under its asset's name, unless that is a model file's: one out of an archive has no asset of its own. */
const placeEvidence = ({ tag, manifest }, role) => {
    const roles = Object.keys(manifest.evidence);
    const entry = roles.includes(role) ? manifest.evidence[role] : undefined;
    if (!entry) {
        const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_4__/* .suggest */ .Z)(role, roles);
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${tag} has no ${role}.`, {
            fix: near ? `Did you mean "${near}"?` : `It has: ${roles.join(", ") || "nothing beside the model"}.`,
        });
    }
    const taken = manifest.files.some(({ path }) => path.toLowerCase() === entry.asset.toLowerCase());
    return (0,_select_files_js__WEBPACK_IMPORTED_MODULE_3__/* .safePath */ .n)(taken ? `${role}-${entry.asset}` : entry.asset);
};


/***/ }),

/***/ 83296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ followRedirect)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

/**
 * Where an address of the API sends a download on to. Over https only: whoever sits between could otherwise answer in
 * the store's place, and see which private asset is fetched by which signed address. A GitHub on this machine, whose
 * own API is http, is the exception.
 * @param from the API's address; @param location as it answers, relative or not.
 */
const followRedirect = (from, location) => {
    const api = new URL(from);
    const target = new URL(location, api);
    const isLocal = api.protocol === "http:" && isLoopback(api.hostname) && target.protocol === "http:";
    if (target.protocol === "https:" || isLocal)
        return target.href;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`${api.host} sends the download on to ${target.protocol}//${target.host}, which is not https. It is not followed.`, {
        fix: "Something between here and GitHub may be at work, such as a proxy. On a GitHub Enterprise Server, serve it and its storage over https.",
    });
};
const isLoopback = (host) => host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);


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

/***/ 52279:
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
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);





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
            // Refused before the body was sent: what is left of it is not sent after the answer.
            response.on("end", () => request.writableFinished || request.destroy());
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
/** A manifest of a hundred thousand files has half of it. */
const mostRead = 64 * 1024 * 1024;
/** Reads a small answer as a whole. @throws UserError where it is none: a release may hold what others put there. */
const readBody = async (response, limit = mostRead) => {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > limit)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`GitHub sends more than ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(limit)} where a small file was expected.`, {
                fix: "An asset such as manifest.json was replaced by something else. Do not use that version.",
            });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
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


/***/ })

};
