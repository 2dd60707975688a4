export const id = 4366;
export const ids = [4366];
export const modules = {

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
