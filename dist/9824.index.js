export const id = 9824;
export const ids = [9824];
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

/***/ 9775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLeftovers: () => (/* binding */ findLeftovers),
/* harmony export */   mend: () => (/* binding */ mend)
/* harmony export */ });
/* unused harmony export draftLifetime */
/* harmony import */ var _register_fill_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99948);
/* harmony import */ var _register_finish_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77636);
/* harmony import */ var _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3853);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50316);
/* harmony import */ var _stages_settle_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42905);
/* harmony import */ var _tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87338);
/* harmony import */ var _tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42065);
/* harmony import */ var _find_drafts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28465);








/** A registration may take hours; a draft that nobody touched for a day was left. */
const draftLifetime = 24 * 3_600_000;
/** What crashed runs left: versions to publish, stages to settle, drafts to remove. Changes nothing. */
const findLeftovers = async (github, { model, now }) => {
    const [log, releases] = await Promise.all([(0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_6__.readTagLog)(github, model), (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .listReleases */ .tH)(github)]);
    const drafts = (0,_find_drafts_js__WEBPACK_IMPORTED_MODULE_7__/* .findDrafts */ .i)(releases).filter((draft) => model === undefined || draft.model === model);
    const models = new Set([
        ...(model === undefined ? (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_5__/* .listModelNames */ .Y_)(log) : [model]),
        ...drafts.map((draft) => draft.model),
    ]);
    const leftovers = [];
    for (const name of [...models].sort()) {
        const state = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_5__.foldTagLog)(name, log);
        leftovers.push(...(await findUnpublished(github, state, releases)), ...findUnsettled(state));
        for (const draft of drafts.filter((each) => each.model === name))
            leftovers.push(...judgeDraft(draft, state, releases, now()));
    }
    return leftovers;
};
const isPublished = (releases, { tag }) => releases.some(({ draft, tag_name }) => !draft && tag_name === tag);
/** Tags between which and their release a run died. */
const findUnpublished = async (github, { model, versions }, releases) => {
    const leftovers = [];
    for (const version of versions) {
        const { candidate_id: candidate, manifest_digest: digest } = version.message.facts;
        if (version.yanked || !candidate || isPublished(releases, version))
            continue;
        const drafts = releases.filter((each) => each.draft && each.tag_name === (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .draftTag */ .qY)(model, candidate));
        let complete = false;
        for (const { assets } of drafts) {
            const asset = assets.find(({ name, state }) => name === _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestAsset */ .Ax && state === "uploaded");
            const read = asset && (await (0,_register_fill_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(github, asset));
            complete ||=
                read?.manifestDigest === digest &&
                    read !== undefined &&
                    (await (0,_register_fill_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .isComplete */ .As)(github, read.manifest, assets));
        }
        leftovers.push(complete
            ? {
                kind: "publish",
                model,
                version,
                what: version.tag,
                why: "its run died between its tag and its release; the draft is complete",
            }
            : {
                kind: "unused",
                model,
                what: version.tag,
                why: "it has no release, and no complete draft is left: the number stays unused",
            });
    }
    return leftovers;
};
const findUnsettled = (state) => [...new Set(state.active.map(({ stage }) => stage))].flatMap((stage) => {
    const [holder, ...others] = (0,_stages_settle_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .holdersOf */ .pW)(state, stage);
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
    const age = now.getTime() - (0,_find_drafts_js__WEBPACK_IMPORTED_MODULE_7__/* .lastTouched */ .P)(draft).getTime();
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
        const releases = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .listReleases */ .tH)(github);
        return ((await (0,_register_finish_release_js__WEBPACK_IMPORTED_MODULE_1__/* .finishEarlierReleases */ .O)(github, leftover.model, [leftover.version], releases, { log })).length > 0);
    }
    if (leftover.kind === "settle") {
        await (0,_stages_settle_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .settleStage */ .ue)(github, { model: leftover.model, stage: leftover.stage, actor, runUrl });
        return true;
    }
    return leftover.kind === "reap" && (await removeDraft(github, leftover.draft, now()));
};
/** Looks once more: between the list and now its run may have come back to life, or have published it. */
const removeDraft = async (github, draft, now) => {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.repos.getRelease({ owner, repo, release_id: draft.release.id });
        const age = now.getTime() - (0,_find_drafts_js__WEBPACK_IMPORTED_MODULE_7__/* .lastTouched */ .P)({ ...draft, release: data }).getTime();
        if (!data.draft || data.tag_name !== draft.release.tag_name || age < draftLifetime)
            return false;
        await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .deleteRelease */ .lb)(github, data.id);
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
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _card_model_card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14476);
/* harmony import */ var _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3853);
/* harmony import */ var _releases_releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50316);
/* harmony import */ var _store_release_assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78838);
/* harmony import */ var _tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71863);
/* harmony import */ var _fill_draft_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99948);







/** Publishes a complete draft under its version's tag. Readers that come too soon look again, see `findPublished`. */
const finishRelease = async (github, draft, version, manifest) => {
    const repository = `${github.owner}/${github.repo}`;
    const body = (0,_card_model_card_js__WEBPACK_IMPORTED_MODULE_1__/* .renderModelCard */ .k)(manifest, {
        version: version.version,
        tag: version.tag,
        repository,
        meaning: version.message.facts.meaning ?? null,
        url: draft.html_url.replace(/\/releases\/.*$/, ""),
    });
    const release = await (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .publishRelease */ .Dl)(github, draft.id, {
        tag: version.tag,
        name: `${manifest.name} ${version.version}`,
        body,
        prerelease: (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_5__/* .isPrerelease */ .V1)(version.version),
    });
    const missing = (0,_store_release_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .listRequired */ .c)(manifest).find(({ asset }) => !release.assets.some(({ name }) => name === asset));
    if (missing)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`Release ${version.tag} lacks ${missing.asset}: somebody removed it while it was published.`, {
            fix: "Withdraw this version and register again.",
        });
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
        const found = await findCompleteDraft(github, releases, (0,_releases_releases_js__WEBPACK_IMPORTED_MODULE_3__/* .draftTag */ .qY)(model, candidate), digest);
        if (!found) {
            ports.log.warn(`${version.tag} has no release, and its draft is gone: the number stays unused.`);
            continue;
        }
        finished.push(await finishRelease(github, found.draft, version, found.manifest));
        ports.log.info(`${version.tag}: an earlier run ended before it was published; published now.`);
    }
    return finished;
};
const findCompleteDraft = async (github, releases, tag, digest) => {
    for (const draft of releases.filter((release) => release.draft && release.tag_name === tag)) {
        const asset = draft.assets.find(({ name, state }) => name === _releases_asset_names_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestAsset */ .Ax && state === "uploaded");
        if (!asset)
            continue;
        const { manifest, manifestDigest } = await (0,_fill_draft_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .WI)(github, asset);
        if (manifestDigest === digest && (await (0,_fill_draft_js__WEBPACK_IMPORTED_MODULE_6__/* .isComplete */ .As)(github, manifest, draft.assets)))
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
 * Takes a stage from every version but the one assigned last, because in GTO taking it from that one brings an
 * earlier holder back. Each such tag is dated between the outgoing version's own assignment and the one that followed:
 * however late it is written, it cannot undo an assignment made after it.
 *
 * @param own the assignment that was just made. Where a later one is there, the rest is left to the run that made it,
 *   which sees all that came before: many runs at once do not write the same twice.
 * @returns the model as it was before these tags
 */
const settleStage = async (github, { model, stage, actor, runUrl }, own) => {
    for (let round = 1;; round++) {
        const log = await (0,_tags_read_tag_log_js__WEBPACK_IMPORTED_MODULE_2__.readTagLog)(github, model);
        const state = (0,_tags_fold_tag_log_js__WEBPACK_IMPORTED_MODULE_1__.foldTagLog)(model, log);
        const [holder, ...outgoing] = holdersOf(state, stage);
        if (!holder || outgoing.length === 0 || (own !== undefined && holder.tag !== own))
            return state;
        let complete = true;
        for (const [index, assignment] of outgoing.entries()) {
            const { version, at } = assignment;
            const outcome = await (0,_tags_create_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .createTag */ .V)(github, {
                tag: (0,_tags_tag_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTag */ ._3)(nameUnassignment(state, assignment, log, index)),
                message: (0,_tags_tag_message_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMessage */ .h)({
                    reason: `${holder.version} took stage ${stage} over from ${version}.`,
                    facts: { version, superseded_by: holder.version, run_url: runUrl, actor },
                }),
                commit: state.versions.find((each) => each.version === version).commit,
                actor,
                date: new Date(Math.max(addSeconds(new Date(at), 1).getTime(), addSeconds(new Date(holder.at), -1).getTime())),
            });
            if (outcome === "taken")
                complete = false;
        }
        if (complete || round === 6)
            return state;
    }
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


/***/ })

};
