export const id = 6913;
export const ids = [6913];
export const modules = {

/***/ 56913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineRegistry: () => (/* binding */ examineRegistry)
});

// EXTERNAL MODULE: ../packages/registry/src/read/read-manifests.ts
var read_manifests = __webpack_require__(28543);
// EXTERNAL MODULE: ../packages/registry/src/releases/releases.ts
var releases_releases = __webpack_require__(50316);
// EXTERNAL MODULE: ../packages/registry/src/tags/fold-tag-log.ts
var fold_tag_log = __webpack_require__(87338);
// EXTERNAL MODULE: ../packages/registry/src/tags/read-tag-log.ts
var read_tag_log = __webpack_require__(42065);
// EXTERNAL MODULE: ../packages/registry/src/releases/asset-names.ts
var asset_names = __webpack_require__(3853);
// EXTERNAL MODULE: ../packages/registry/src/store/locate-bytes.ts
var locate_bytes = __webpack_require__(54599);
// EXTERNAL MODULE: ../packages/registry/src/store/release-assets.ts
var release_assets = __webpack_require__(78838);
// EXTERNAL MODULE: ../packages/registry/src/tags/tag-grammar.ts
var tag_grammar = __webpack_require__(71863);
;// CONCATENATED MODULE: ../packages/registry/src/care/check-releases.ts




/** Whether what versions promise is there: releases, manifests, assets with their digests, and bytes of older versions. */
const checkReleases = ({ states, releases, manifests }) => {
    const published = new Map(releases.filter(({ draft }) => !draft).map((each) => [each.tag_name, each]));
    const versions = new Map(states.flatMap((state) => state.versions.map((version) => [version.tag, version])));
    return [
        ...[...published.values()].flatMap((release) => checkTagOf(release, versions)),
        ...states.flatMap((state) => state.versions.flatMap((version) => {
            const release = published.get(version.tag);
            if (!release)
                return checkAbsence(version);
            return [
                ...checkCollected(version),
                ...checkContent(version, release, manifests.get(version.tag)),
                ...checkReferences(state.model, version, manifests.get(version.tag), published),
            ];
        })),
    ];
};
const checkTagOf = ({ tag_name }, versions) => (0,tag_grammar/* parseTag */.ED)(tag_name)?.kind === "registered" && !versions.has(tag_name)
    ? [
        {
            level: "error",
            code: "release-without-tag",
            subject: tag_name,
            message: "It is a release under a version's name, but there is no annotated tag of that name: no reader finds it.",
            fix: "Its tag was deleted or is lightweight. Delete the release, or annotate its tag and push it.",
        },
    ]
    : [];
const checkAbsence = ({ tag, yanked, message }) => yanked
    ? []
    : [
        {
            level: "error",
            code: "version-without-release",
            subject: tag,
            message: message.facts.candidate_id
                ? "It has a tag but no release: its run died, or somebody deleted the release. Readers leave it out; gto shows it."
                : "It has a tag but no release: gto made it, or somebody deleted the release. Readers leave it out.",
            fix: `npx mlops registry reconcile finishes it where its draft is complete; else npx mlops yank ${tag}, so that gto leaves it out too.`,
        },
    ];
const checkCollected = ({ tag, collected }) => collected
    ? [
        {
            level: "warning",
            code: "collection-unfinished",
            subject: tag,
            message: "It is marked as collected, but its release is still there: a collection died, or something needed its bytes after all.",
            fix: "npx mlops registry gc shows which, and --apply finishes it.",
        },
    ]
    : [];
const checkContent = (version, release, manifest) => {
    const { tag, message } = version;
    const unloaded = release.assets.filter(({ state }) => state !== "uploaded");
    const findings = unloaded.map(({ name }) => ({
        level: "error",
        code: "asset-unfinished",
        subject: `${tag} ${name}`,
        message: "Its upload never ended.",
        fix: `Withdraw the version (npx mlops yank ${tag}) and register the model again.`,
    }));
    if (!manifest) {
        const there = release.assets.some(({ name }) => name === asset_names/* manifestAsset */.Ax);
        const promised = message.facts.manifest_digest;
        return [
            ...findings,
            {
                level: "error",
                code: there ? "manifest-replaced" : "release-without-manifest",
                subject: tag,
                message: there
                    ? `Its manifest.json cannot be read, or has not the sha256 that its tag promises${promised ? ` (${promised.slice(0, 12)}…)` : ""}.`
                    : "Its release has no manifest.json: mlops-actions did not make it, or it was removed.",
                fix: `Do not use it. npx mlops yank ${tag}, and register the model again.`,
            },
        ];
    }
    return [...findings, ...(0,release_assets/* listRequired */.c)(manifest).flatMap((file) => checkAsset(tag, file, release.assets))];
};
const checkAsset = (tag, file, assets) => {
    const asset = assets.find(({ name }) => name === file.asset);
    const subject = `${tag} ${file.asset}`;
    const fix = `Do not use it. npx mlops yank ${tag}, and register the model again.`;
    if (!asset)
        return [
            {
                level: "error",
                code: "asset-missing",
                subject,
                message: "Its manifest names it, and it is gone.",
                fix,
            },
        ];
    const digest = asset.digest?.replace(/^sha256:/, "");
    if (asset.size !== file.size || (digest && digest !== file.sha256))
        return [
            {
                level: "error",
                code: "asset-replaced",
                subject,
                message: `It has ${asset.size} bytes${digest ? `, sha256 ${digest.slice(0, 12)}…` : ""}; its manifest says ${file.size} bytes, ${file.sha256.slice(0, 12)}….`,
                fix,
            },
        ];
    return digest
        ? []
        : [
            {
                level: "note",
                code: "asset-without-digest",
                subject,
                message: "GitHub tells no digest of it, so that only its size was compared.",
                fix: `npx mlops verify ${tag} reads the bytes.`,
            },
        ];
};
const checkReferences = (model, { tag }, manifest, published) => (manifest ? (0,locate_bytes/* listStored */.K)(manifest) : []).flatMap(({ asset, from, sha256, size }) => {
    if (from === undefined)
        return [];
    const source = (0,tag_grammar/* formatTag */._3)({ kind: "registered", model, version: from, counter: null });
    const found = published.get(source)?.assets.find(({ name }) => name === asset);
    const digest = found?.digest?.replace(/^sha256:/, "");
    if (found && found.size === size && (!digest || digest === sha256))
        return [];
    return [
        {
            level: "error",
            code: "reference-dangling",
            subject: `${tag} ${asset}`,
            message: `Its bytes are kept in ${source}, which ${found ? "has others under that name" : published.has(source) ? "has lost them" : "has no release any more"}.`,
            fix: `The model cannot be pulled. npx mlops yank ${tag}, and register it again with dedupe: false.`,
        },
    ];
});

;// CONCATENATED MODULE: ../packages/registry/src/care/check-settings.ts

/** What the repository's settings allow, as far as the token may see them. */
const checkSettings = async (github, models) => (await Promise.all([
    checkRulesets(github, models),
    checkImmutable(github),
    checkWorkflowToken(github),
    checkRateLimit(github),
])).flat();
/** The answer, or undefined where there is none for this token: settings are for administrators. */
const ask = async (question) => {
    try {
        return (await question()).data;
    }
    catch (error) {
        const { status, cause } = error;
        if ([401, 403, 404].includes(status ?? cause?.status ?? 0))
            return undefined;
        throw error;
    }
};
const unseen = (what, code, fix) => ({
    level: "note",
    code,
    subject: what,
    message: "This token may not see it.",
    fix,
});
/** Every kind of tag that a registry makes for a model. */
const exampleTags = (model) => [
    { kind: "registered", model, version: "v9999.0.0", counter: null },
    { kind: "deregistered", model, version: "v9999.0.0", counter: null },
    { kind: "assigned", model, stage: "production", counter: 9999 },
].map(tag_grammar/* formatTag */._3);
const checkRulesets = async ({ octokit, owner, repo }, models) => {
    const listed = await ask(() => octokit.rest.repos.getRepoRulesets({ owner, repo, includes_parents: true, per_page: 100 }));
    if (!listed)
        return [
            unseen("rulesets", "rulesets-unseen", "Ask an administrator whether a ruleset restricts creating tags."),
        ];
    const findings = [];
    for (const { id, name, target, enforcement } of listed) {
        if (target !== "tag" || enforcement !== "active")
            continue;
        const ruleset = await ask(() => octokit.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id, includes_parents: true }));
        const refs = ruleset?.conditions?.ref_name;
        const rules = (ruleset?.rules ?? []).filter(({ type }) => type === "creation" || type === "tag_name_pattern");
        if (!ruleset || rules.length === 0)
            continue;
        const hit = (models.length > 0 ? models : ["model"])
            .flatMap(exampleTags)
            .find((tag) => isMeant(refs ?? {}, `refs/tags/${tag}`));
        if (!hit)
            continue;
        const bypass = ruleset.current_user_can_bypass === "always";
        findings.push({
            level: bypass ? "note" : "error",
            code: "ruleset-forbids-tags",
            subject: `ruleset ${name}`,
            message: `It ${rules.some(({ type }) => type === "creation") ? "restricts creating tags" : "asks tags to have a certain name"} such as ${hit}${bypass ? "; this token may bypass it, a workflow's perhaps not" : ": registering and promoting fail with 422"}.`,
            fix: "Settings, Rules, Rulesets: let GitHub Actions bypass it, or exclude the models' tags. Forbidding updates and deletions of tags is good: the registry needs neither.",
        });
    }
    return findings;
};
/** Whether a ruleset's condition speaks of a ref; fnmatch, where `*` stops at a slash and `**` does not. */
const isMeant = ({ include = [], exclude = [] }, ref) => {
    const fits = (pattern) => pattern === "~ALL" || toPattern(pattern).test(ref);
    return include.some(fits) && !exclude.some(fits);
};
const toPattern = (pattern) => {
    const parts = pattern.split(/(\*\*\/?|\*|\?)/).map((part) => {
        if (part.startsWith("**"))
            return ".*";
        if (part === "*")
            return "[^/]*";
        return part === "?" ? "[^/]" : part.replace(/[.+^${}()|[\]\\]/g, "\\$&");
    });
    return new RegExp(`^${parts.join("")}$`);
};
/** GET answers 404 where it is off, and 403 or 404 to those who may not see it. */
const checkImmutable = async ({ octokit, owner, repo }) => {
    const answer = await ask(() => octokit.request("GET /repos/{owner}/{repo}/immutable-releases", { owner, repo }));
    const { enabled = false } = (answer ?? {});
    return [
        enabled
            ? {
                level: "note",
                code: "releases-immutable",
                subject: "immutable releases",
                message: "They are on: nobody can replace an asset of a version. A collected version's name is burned for ever.",
                fix: "Nothing.",
            }
            : {
                level: "note",
                code: "releases-mutable",
                subject: "immutable releases",
                message: "They are off, or this token may not see it: whoever may write can replace an asset later. Readers notice by the digests.",
                fix: "Settings, General, Releases: enable release immutability.",
            },
    ];
};
const checkWorkflowToken = async ({ octokit, owner, repo }) => {
    const answer = await ask(() => octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ owner, repo }));
    if (!answer)
        return [
            unseen("default permissions of workflows", "workflow-token-unseen", "Name permissions: contents: write in each job that registers or promotes."),
        ];
    return answer.default_workflow_permissions === "write"
        ? [
            {
                level: "note",
                code: "workflow-token-writes",
                subject: "default permissions of workflows",
                message: "Every job gets a token that may write, pull requests' jobs of this repository among them.",
                fix: "Settings, Actions, General, Workflow permissions: read; and name contents: write in the jobs that register or promote.",
            },
        ]
        : [];
};
const checkRateLimit = async ({ octokit }) => {
    const answer = await ask(() => octokit.rest.rateLimit.get());
    if (!answer)
        return []; // an Enterprise Server without limits answers 404
    const { core, graphql } = answer.resources;
    return [["REST", core], ["GraphQL", graphql]].flatMap(([name, limit]) => {
        if (!limit)
            return [];
        const opens = new Date(limit.reset * 1000).toISOString().slice(11, 16);
        const low = limit.remaining < limit.limit / 10;
        return [
            {
                level: low ? "warning" : "note",
                code: low ? "rate-limit-low" : "rate-limit",
                subject: `${name} rate limit`,
                message: `${limit.remaining} of ${limit.limit} left until ${opens} UTC.`,
                fix: low
                    ? "Wait, or give another token: a workflow's has 1,000 an hour for each repository."
                    : "Nothing.",
            },
        ];
    });
};

;// CONCATENATED MODULE: ../packages/registry/src/care/check-stages.ts
/** Stages that a withdrawn version still has in the tags' words. */
const checkStages = (states) => states.flatMap(({ model, stranded, stages, versions }) => stranded.map(({ stage, version, tag }) => {
    const now = stages[stage];
    const collected = versions.find((each) => each.version === version)?.collected;
    return {
        level: now ? "note" : "warning",
        code: "stage-of-withdrawn",
        subject: tag,
        message: `It gives ${stage} to ${version}, which was ${collected ? "collected" : "withdrawn"}: ${now ? `${now} holds the stage` : "nobody holds the stage"}.`,
        fix: now
            ? "Nothing."
            : `Give it to a version: npx mlops promote ${model}@latest ${stage} --reason "…".`,
    };
}));
/** What reconcile would do, as findings. Tags without a release are told by the check of releases. */
const checkLeftovers = (leftovers) => leftovers.flatMap(({ kind, what, why }) => {
    if (kind === "unused")
        return [];
    const codes = {
        publish: "version-unfinished",
        settle: "stage-unsettled",
        reap: "draft-left",
        waiting: "draft-under-way",
    };
    return [
        {
            level: kind === "waiting" ? "note" : "warning",
            code: codes[kind],
            subject: what,
            message: `${why[0].toUpperCase()}${why.slice(1)}.`,
            fix: kind === "waiting" ? "Nothing yet." : "npx mlops registry reconcile --apply.",
        },
    ];
});

;// CONCATENATED MODULE: ../packages/registry/src/care/check-tags.ts


/** What is wrong with tags that are the registry's, or were meant to be. */
const checkTags = (tags) => {
    const log = tags.flatMap(({ event }) => event ?? []);
    return [
        ...tags.flatMap(checkForm),
        ...(0,fold_tag_log/* listModelNames */.Y_)(log).flatMap((model) => [
            ...checkOrder(log.filter((event) => event.model === model)),
            ...checkCommits(model, log),
        ]),
    ];
};
/** `flights@1.2.0`, `flights@v1.2`, `flights#prod stage`: no tag of ours, but surely meant as one. */
const almost = /^[^@#]+(@v?\d|@latest$|#[A-Za-z])/;
const checkForm = ({ name, kind, objectName, targetKind }) => {
    if (!(0,tag_grammar/* parseTag */.ED)(name))
        return almost.test(name)
            ? [
                {
                    level: "warning",
                    code: "tag-grammar",
                    subject: name,
                    message: "It looks like a tag of the registry, but is none: neither mlops nor gto reads it.",
                    fix: `Versions are name@v1.2.3, stages name#stage#N, letters, digits, - _ / in names. Make it anew: git tag -a NAME '${name}^{}', then git push --delete origin '${name}'.`,
                },
            ]
            : [];
    if (kind !== "Tag")
        return [
            {
                level: "error",
                code: "tag-not-annotated",
                subject: name,
                message: "It is a lightweight tag, which says neither who nor when nor why: mlops and gto do not see it.",
                fix: `Annotate it: git tag -a -f -m 'why' '${name}' '${name}^{}' && git push --force origin 'refs/tags/${name}'. A release published with a tag that is not there makes such tags.`,
            },
        ];
    if (objectName !== name)
        return [
            {
                level: "error",
                code: "tag-other-name",
                subject: name,
                message: `Its object carries the name ${objectName}: it was copied or renamed, and readers leave it out.`,
                fix: `Make it anew under its own name: git tag -a -f -m 'why' '${name}' '${name}^{}' && git push --force origin 'refs/tags/${name}'.`,
            },
        ];
    if (targetKind !== "Commit")
        return [
            {
                level: "error",
                code: "tag-not-on-commit",
                subject: name,
                message: `It stands on a ${targetKind?.toLowerCase() ?? "thing that is gone"}, not on a commit: gto and mlops leave it out.`,
                fix: `Make it anew on the commit: git tag -a -f -m 'why' '${name}' '${name}^{commit}' && git push --force origin 'refs/tags/${name}'.`,
            },
        ];
    return [];
};
const secondOf = ({ at }) => Math.floor(Date.parse(at) / 1000);
/** GTO orders by the tagger's date in seconds. */
const checkOrder = (log) => {
    const events = (0,fold_tag_log/* orderEvents */.U0)(log);
    const findings = [];
    for (const [index, event] of events.entries()) {
        const before = events[index - 1];
        if (before && secondOf(before) === secondOf(event))
            findings.push({
                level: "warning",
                code: "tag-same-second",
                subject: event.tag,
                message: `It has the date of ${before.tag}, to the second: gto may tell the two in either order${(before.counter ?? 0) === (event.counter ?? 0) ? "" : ", mlops goes by their numbers"}.`,
                fix: "Where the order matters, give the stage once more: npx mlops promote writes a later tag.",
            });
    }
    // Numbers count within a stage. The tag that takes a stage from the version before is dated back on purpose.
    const given = log.filter((event) => event.kind === "assigned" && event.counter !== null);
    for (const same of Map.groupBy(given, (event) => "stage" in event && event.stage).values()) {
        const byCounter = same.sort((a, b) => a.counter - b.counter);
        for (const [index, event] of byCounter.entries()) {
            const before = byCounter[index - 1];
            if (before && secondOf(before) > secondOf(event))
                findings.push({
                    level: "warning",
                    code: "tag-date-order",
                    subject: event.tag,
                    message: `It is dated ${event.at}, before ${before.tag} (${before.at}), although its number is greater: dates count, numbers do not.`,
                    fix: "A clock was wrong, or the tag was made by hand. If the wrong version holds the stage, promote the right one.",
                });
        }
    }
    return findings;
};
const checkCommits = (model, log) => [...Map.groupBy((0,fold_tag_log.foldTagLog)(model, log).versions, ({ commit }) => commit)].flatMap(([commit, versions]) => versions.length < 2
    ? []
    : [
        {
            level: "error",
            code: "commit-with-two-versions",
            subject: versions.map(({ tag }) => tag).join(", "),
            message: `They stand on one commit (${commit.slice(0, 7)}): stages of that commit speak of one of them only, and gto show refuses the whole repository.`,
            fix: "Withdraw one (npx mlops yank) and register it again: register-model puts a second version of a commit on an empty child of it.",
        },
    ]);

// EXTERNAL MODULE: ../packages/registry/src/care/reconcile.ts
var reconcile = __webpack_require__(9775);
;// CONCATENATED MODULE: ../packages/registry/src/care/examine.ts









const order = ["error", "warning", "note"];
/**
 * Looks at all of a registry: tags, releases, assets against manifests, references, stages, drafts, settings, limits.
 * Reads every manifest once; with a folder to keep them in, only the new ones the next time.
 */
const examineRegistry = async (github, { cache, now }) => {
    const [tags, releases] = await Promise.all([(0,read_tag_log/* readAllTags */.v)(github), (0,releases_releases/* listReleases */.tH)(github)]);
    const log = tags.flatMap(({ event }) => event ?? []);
    const states = (0,fold_tag_log/* listModelNames */.Y_)(log).map((model) => (0,fold_tag_log.foldTagLog)(model, log));
    const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
    const versions = states.flatMap((state) => state.versions.filter(({ tag }) => published.has(tag)));
    const read = await (0,read_manifests/* readManifests */.P)(github, versions, {
        releases,
        ...(cache !== undefined && { cache }),
    });
    const manifests = new Map(versions.flatMap(({ tag }, index) => (read[index] ? [[tag, read[index]]] : [])));
    const findings = [
        ...checkTags(tags),
        ...checkReleases({ states, releases, manifests }),
        ...checkStages(states),
        ...checkLeftovers(await (0,reconcile.findLeftovers)(github, { now })),
        ...(await checkSettings(github, states.map(({ model }) => model))),
    ].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
    return {
        models: states.length,
        versions: states.reduce((sum, state) => sum + state.versions.length, 0),
        findings,
        healthy: findings.every(({ level }) => level === "note"),
    };
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


/***/ })

};
