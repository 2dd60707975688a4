export const id = 6198;
export const ids = [6198,4366];
export const modules = {

/***/ 96276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Map.groupBy, which Node 20 lacks: the actions run on 24, the command on a laptop may not. Keys in order of first sight. */
const groupBy = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
};


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76374);

/**
 * Text (a branch, metric, slice, file, a reason) as a reader of GitHub's Markdown sees it: plain and on one line,
 * whatever is in it. What could be markup becomes entities, which Markdown never reads as such; a backslash would not
 * do, because mentions, issue links and bare addresses are made by GitHub after escapes are gone. Those are broken by a
 * zero-width space.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const plainText = (text) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text)
    .replace(/[&<>|`*~\\$]|(?<!\w)_|_(?!\w)|\](?=[([:])/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?<!&)[@#]/g, "$&\u200B")
    .replace(/\bGH-(?=\d)/gi, "$&\u200B")
    .replace(/\/(?=\/)/g, "/\u200B")
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\u200B.`);
/** Text as an inline code span, also within a table's cell. */
const codeSpan = (text) => {
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text).replaceAll("|", "\\|");
    const fence = "`".repeat(longestRun(line) + 1);
    return /^`|`$|^ *$/.test(line) || fence.length > 1
        ? `${fence} ${line} ${fence}`
        : `${fence}${line}${fence}`;
};
/** Lines as a code block that no line in it can end. */
const codeBlock = (lines, language = "") => {
    const fence = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
};
const longestRun = (line) => Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
/** An address as a link's target: what would end the link or the cell is percent-encoded, another scheme is dropped. */
const linkTarget = (url) => /^https?:\/\//.test(url)
    ? url.replace(/[\s()<>|"`\\]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0")}`)
    : "#";
/** A table; cells are Markdown already. */
const markdownTable = (header, rows) => [
    `| ${header.join(" | ")} |`,
    `|${header.map(() => " --- ").join("|")}|`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
].join("\n");


/***/ }),

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
            fix: "npx mlops registry reconcile --apply publishes it where its draft is complete, and closes it where nothing is left of it for a day, so that gto leaves it out too.",
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
    if (kind === "unused" || kind === "close")
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

// EXTERNAL MODULE: ../packages/contracts/src/group-by.ts
var group_by = __webpack_require__(96276);
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
    for (const same of (0,group_by/* groupBy */.$)(given, (event) => "stage" in event && event.stage).values()) {
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
const checkCommits = (model, log) => [...(0,group_by/* groupBy */.$)((0,fold_tag_log.foldTagLog)(model, log).versions, ({ commit }) => commit)].flatMap(([commit, versions]) => versions.length < 2
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

/***/ 9775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLeftovers: () => (/* binding */ findLeftovers),
/* harmony export */   mend: () => (/* binding */ mend)
/* harmony export */ });
/* unused harmony export draftLifetime */
/* harmony import */ var _life_deprecate_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5639);
/* harmony import */ var _life_explain_unknown_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16796);
/* harmony import */ var _register_fill_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99948);
/* harmony import */ var _register_finish_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77636);
/* harmony import */ var _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3853);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50316);
/* harmony import */ var _stages_settle_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42905);
/* harmony import */ var _tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87338);
/* harmony import */ var _tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42065);
/* harmony import */ var _collect_versions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63910);
/* harmony import */ var _find_drafts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(28465);











/** A registration may take hours; a draft that nobody touched for a day was left. */
const draftLifetime = 24 * 3_600_000;
/** What crashed runs left: versions to publish, stages to settle, drafts to remove. Changes nothing. */
const findLeftovers = async (github, { model, now }) => {
    const [log, releases] = await Promise.all([(0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_8__.readTagLog)(github, model), (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .listReleases */ .tH)(github)]);
    const drafts = (0,_find_drafts_js__WEBPACK_IMPORTED_MODULE_10__/* .findDrafts */ .i)(releases).filter((draft) => model === undefined || draft.model === model);
    if (model !== undefined && log.length === 0 && drafts.length === 0)
        throw await (0,_life_explain_unknown_model_js__WEBPACK_IMPORTED_MODULE_1__.explainUnknownModel)(github, model);
    const models = new Set([
        ...(model === undefined ? (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_7__/* .listModelNames */ .Y_)(log) : [model]),
        ...drafts.map((draft) => draft.model),
    ]);
    const leftovers = [];
    for (const name of [...models].sort()) {
        const state = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_7__.foldTagLog)(name, log);
        leftovers.push(...(await findUnpublished(github, state, releases, now())), ...findUnsettled(state));
        for (const draft of drafts.filter((each) => each.model === name))
            leftovers.push(...judgeDraft(draft, state, releases, now()));
    }
    return leftovers;
};
const isPublished = (releases, { tag }) => releases.some(({ draft, tag_name }) => !draft && tag_name === tag);
/** Tags between which and their release a run died. */
const findUnpublished = async (github, { model, versions }, releases, now) => {
    const leftovers = [];
    for (const version of versions) {
        const { candidate_id: candidate, manifest_digest: digest } = version.message.facts;
        if (version.yanked || !candidate || isPublished(releases, version))
            continue;
        const drafts = (0,_find_drafts_js__WEBPACK_IMPORTED_MODULE_10__/* .findDrafts */ .i)(releases).filter(({ release }) => release.tag_name === (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .draftTag */ .qY)(model, candidate));
        let complete = false;
        for (const { assets } of drafts.map(({ release }) => release)) {
            const asset = assets.find(({ name, state }) => name === _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestAsset */ .Ax && state === "uploaded");
            const read = asset && (await (0,_register_fill_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(github, asset));
            complete ||=
                read?.manifestDigest === digest &&
                    read !== undefined &&
                    (await (0,_register_fill_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .isComplete */ .As)(github, read.manifest, assets));
        }
        leftovers.push(complete
            ? {
                kind: "publish",
                model,
                version,
                what: version.tag,
                why: "its run died between its tag and its release; the draft is complete",
            }
            : judgeLost(model, version, [new Date(version.at), ...drafts.map(_find_drafts_js__WEBPACK_IMPORTED_MODULE_10__/* .lastTouched */ .P)], now));
    }
    return leftovers;
};
/** A version without release and without a complete draft: its run died for good, or the release was deleted by hand. */
const judgeLost = (model, version, touched, now) => {
    const common = { model, what: version.tag };
    const gone = "it has no release, and no complete draft is left";
    if (version.stages.length > 0)
        return {
            ...common,
            kind: "unused",
            why: `${gone}, and it holds ${version.stages.join(" and ")}: give that to another version first`,
        };
    const age = now.getTime() - Math.max(...touched.map((date) => date.getTime()));
    return age < draftLifetime
        ? { ...common, kind: "unused", why: `${gone}: the number stays unused; closed once it is a day old` }
        : { ...common, kind: "close", version, why: `${gone}: the number stays unused` };
};
const findUnsettled = (state) => [...new Set(state.active.map(({ stage }) => stage))].flatMap((stage) => {
    const [holder, ...others] = (0,_stages_settle_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .holdersOf */ .pW)(state, stage);
    if (!holder || others.length === 0)
        return [];
    const versions = others.map(({ version }) => version).join(", ");
    return [
        {
            kind: "settle",
            model: state.model,
            stage,
            what: `${state.model}#${stage}`,
            why: `${holder.version} took it over, and a run died before it was taken from ${versions}`,
        },
    ];
});
const judgeDraft = (draft, state, releases, now) => {
    const { model, candidateId, release } = draft;
    const own = state.versions.filter(({ message }) => message.facts.candidate_id === candidateId);
    if (own.some((version) => !version.yanked && !isPublished(releases, version)))
        return []; // it is that version's
    const age = now.getTime() - (0,_find_drafts_js__WEBPACK_IMPORTED_MODULE_10__/* .lastTouched */ .P)(draft).getTime();
    const what = `draft ${release.id} of ${model}`;
    const why = own[0] ? `${own[0].tag} was made of the same candidate` : "no version was made of it";
    const days = `nobody touched it for ${Math.floor(age / 3_600_000)} hours`;
    return age < draftLifetime
        ? [{ kind: "waiting", model, what, why: `${why}, but it may still be in use: ${days}` }]
        : [{ kind: "reap", model, draft, what, why: `${why}, and ${days}` }];
};
/** Does what is to be done about a leftover. Doing it twice, or while its run is alive after all, does no harm. */
const mend = async (github, leftover, { actor, runUrl, now, log }) => {
    if (leftover.kind === "publish") {
        const releases = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .listReleases */ .tH)(github);
        return ((await (0,_register_finish_release_js__WEBPACK_IMPORTED_MODULE_3__/* .finishEarlierReleases */ .O)(github, leftover.model, [leftover.version], releases, { log })).length > 0);
    }
    if (leftover.kind === "close")
        return closeLost(github, leftover, { actor, runUrl, now });
    if (leftover.kind === "settle") {
        await (0,_stages_settle_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .settleStage */ .ue)(github, { model: leftover.model, stage: leftover.stage, actor, runUrl });
        return true;
    }
    return leftover.kind === "reap" && (await removeDraft(github, leftover.draft, now()));
};
/**
 * Marks a version that is lost as one whose bytes are gone, as a collection does: GTO and readers leave it out, lists
 * and history tell why, nobody is warned any more, and the same candidate may be registered again under a new number.
 */
const closeLost = async (github, { model, version }, { actor, runUrl, now }) => {
    if (await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .findRelease */ .dv)(github, version.tag))
        return false; // published after all
    const log = await (0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_8__.readTagLog)(github, model);
    const reason = "It has no release: its run died before it was published, or somebody deleted the release.";
    const { tag } = await (0,_collect_versions_js__WEBPACK_IMPORTED_MODULE_9__/* .markCollected */ .D)(github, { model, actor, runUrl, reason, now }, version.version);
    await (0,_life_deprecate_model_js__WEBPACK_IMPORTED_MODULE_0__/* .keepDeprecated */ .F)(github, { model, actor, runUrl, now, log });
    return tag !== null;
};
/** Looks once more: between the list and now its run may have come back to life, or have published it. */
const removeDraft = async (github, draft, now) => {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.getRelease({ owner, repo, release_id: draft.release.id });
        const age = now.getTime() - (0,_find_drafts_js__WEBPACK_IMPORTED_MODULE_10__/* .lastTouched */ .P)({ ...draft, release: data }).getTime();
        if (!data.draft || data.tag_name !== draft.release.tag_name || age < draftLifetime)
            return false;
        await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_5__/* .deleteRelease */ .lb)(github, data.id);
        return true;
    }
    catch (error) {
        if (error.status === 404)
            return true; // another run was first
        throw error;
    }
};


/***/ }),

/***/ 77636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ finishEarlierReleases),
/* harmony export */   p: () => (/* binding */ finishRelease)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _card_model_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14476);
/* harmony import */ var _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3853);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50316);
/* harmony import */ var _releases_stream_http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52279);
/* harmony import */ var _releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28218);
/* harmony import */ var _store_release_assets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78838);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71863);
/* harmony import */ var _fill_draft_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99948);










/**
 * Publishes a complete draft under its version's tag. Readers that come too soon look again, see `findPublished`. Where
 * another run of the same candidate has published its own draft of the very same manifest, that is the release, and
 * this draft goes.
 */
const finishRelease = async (github, draft, version, manifest) => {
    const repository = `${github.owner}/${github.repo}`;
    const body = (0,_card_model_card_js__WEBPACK_IMPORTED_MODULE_2__/* .renderModelCard */ .k)(manifest, {
        version: version.version,
        tag: version.tag,
        repository,
        meaning: version.message.facts.meaning ?? null,
        url: draft.html_url.replace(/\/releases\/.*$/, ""),
    });
    const published = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .publishRelease */ .Dl)(github, draft.id, {
        tag: version.tag,
        name: `${manifest.name} ${version.version}`,
        body,
        prerelease: (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_8__/* .isPrerelease */ .V1)(version.version),
    });
    const release = published === "taken" ? await acceptOther(github, draft, version) : published;
    const missing = (0,_store_release_assets_js__WEBPACK_IMPORTED_MODULE_7__/* .listRequired */ .c)(manifest).find(({ asset }) => !release.assets.some(({ name }) => name === asset));
    if (missing)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Release ${version.tag} lacks ${missing.asset}: somebody removed it while it was published.`, {
            fix: "Withdraw this version and register again.",
        });
    return release;
};
const acceptOther = async (github, draft, { tag, message }) => {
    const release = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .findPublished */ .e2)(github, { tag, at: new Date().toISOString() });
    if (!release)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`The draft of ${tag} was removed while it was published.`, {
            fix: "Run the job again: it makes another.",
        });
    const asset = release.assets.find(({ name, state }) => name === _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestAsset */ .Ax && state === "uploaded");
    const told = asset?.digest?.replace(/^sha256:/, "");
    const digest = told ?? (asset && (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(await (0,_releases_stream_http_js__WEBPACK_IMPORTED_MODULE_5__/* .readBody */ .x)(await (0,_releases_upload_asset_js__WEBPACK_IMPORTED_MODULE_6__/* .openAsset */ .x1)(github, asset))));
    if (digest === undefined || digest !== message.facts.manifest_digest)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`There is a release ${tag} already, and ${asset ? "its manifest.json is not the one that the tag names" : "it has no manifest.json"}.`, {
            fix: `Somebody made it by hand (${release.html_url}). Delete the release and not the tag, and run the job again: it publishes ${tag}.`,
        });
    if (release.id !== draft.id)
        await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .deleteRelease */ .lb)(github, draft.id);
    return release;
};
/**
 * Publishes what earlier runs left between tag and release: a version tag whose draft is complete. Doing it
 * while the other run is still alive is harmless: both write the same.
 */
const finishEarlierReleases = async (github, model, versions, releases, ports) => {
    const finished = [];
    for (const version of versions) {
        const { candidate_id: candidate, manifest_digest: digest } = version.message.facts;
        if (!candidate || version.yanked)
            continue;
        if (releases.some(({ draft, tag_name }) => !draft && tag_name === version.tag))
            continue;
        const found = await findCompleteDraft(github, releases, (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .draftTag */ .qY)(model, candidate), digest);
        if (!found) {
            ports.log.warn(`${version.tag} has no release, and its draft is gone: the number stays unused. npx mlops registry reconcile --apply settles it.`);
            continue;
        }
        finished.push(await finishRelease(github, found.draft, version, found.manifest));
        ports.log.info(`${version.tag}: an earlier run ended before it was published; published now.`);
    }
    return finished;
};
const findCompleteDraft = async (github, releases, tag, digest) => {
    for (const draft of releases.filter((release) => release.draft && release.tag_name === tag)) {
        const asset = draft.assets.find(({ name, state }) => name === _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestAsset */ .Ax && state === "uploaded");
        if (!asset)
            continue;
        const { manifest, manifestDigest } = await (0,_fill_draft_js__WEBPACK_IMPORTED_MODULE_9__/* .readManifest */ .WI)(github, asset);
        if (manifestDigest === digest && (await (0,_fill_draft_js__WEBPACK_IMPORTED_MODULE_9__/* .isComplete */ .As)(github, manifest, draft.assets)))
            return { draft, manifest };
    }
    return undefined;
};


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


/***/ })

};
