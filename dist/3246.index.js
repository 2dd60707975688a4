export const id = 3246;
export const ids = [3246];
export const modules = {

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


/***/ })

};
