export const id = 9978;
export const ids = [9978,3122];
export const modules = {

/***/ 19978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/runner/src/artifacts.ts
var artifacts = __webpack_require__(99631);
// EXTERNAL MODULE: ./packages/runner/src/log.ts
var log = __webpack_require__(84902);
// EXTERNAL MODULE: ./packages/runner/src/run-action.ts
var run_action = __webpack_require__(51004);
// EXTERNAL MODULE: ./packages/runner/src/run-directory.ts
var run_directory = __webpack_require__(41231);
// EXTERNAL MODULE: ./packages/registry/src/next-version.ts
var next_version = __webpack_require__(59065);
// EXTERNAL MODULE: ./packages/runner/src/context.ts
var context = __webpack_require__(54255);
// EXTERNAL MODULE: ./packages/runner/src/inputs.ts
var inputs = __webpack_require__(85571);
;// CONCATENATED MODULE: ./actions/register-model/src/inputs.ts



const readInputs = () => ({
    model: (0,inputs/* readText */.yR)("model"),
    config: (0,inputs/* readText */.yR)("config") ?? "mlops.yml",
    runDirectory: (0,inputs/* readText */.yR)("run-directory") ?? ".mlops",
    stage: (0,inputs/* readText */.yR)("stage"),
    bump: (0,inputs/* readChoice */.Kf)("bump", next_version/* bumps */.kk, "minor"),
    version: (0,inputs/* readText */.yR)("version"),
    reason: (0,inputs/* readText */.yR)("reason"),
    forceReason: (0,inputs/* readText */.yR)("force-reason"),
    token: (0,inputs/* readText */.yR)("token") ?? "",
    context: (0,context/* readContext */.y)(),
});

// EXTERNAL MODULE: ./packages/contracts/src/format.ts
var src_format = __webpack_require__(83040);
// EXTERNAL MODULE: ./packages/contracts/src/markdown.ts
var markdown = __webpack_require__(85542);
;// CONCATENATED MODULE: ./packages/registry/src/model-card.ts


/** GitHub refuses a longer release body. */
const limit = 125_000;
const shownFiles = 50;
const shownMetrics = 60;
/**
 * The release's body. Made from the manifest alone, so it can be made again at any time, by whichever run finishes
 * the release. Names in it come from branches and are shown as text.
 */
const renderModelCard = (manifest, context) => {
    const parts = [
        describeInOneSentence(manifest, context),
        manifest.forced && forcedNote(manifest),
        manifest.metrics.length > 0 && `## Metrics\n\n${metricsTable(manifest)}`,
        `## Get it\n\n${(0,markdown/* codeBlock */.DV)(commands(manifest, context), "sh")}\n\n${filesTable(manifest)}`,
        `## Lineage\n\n${lineageTable(manifest, context)}`,
        manifest.intended_use && `## Intended use\n\n${prose(manifest.intended_use)}`,
        `## Limitations\n\n${manifest.limitations ? prose(manifest.limitations) : "None are stated. That is not to say that there are none."}`,
        manifest.license && `Licence: ${prose(manifest.license)}`,
    ];
    const body = `${parts.filter(Boolean).join("\n\n")}\n`;
    const note = "\n\n…cut at GitHub's limit; manifest.json has all of it.\n";
    return body.length <= limit ? body : body.slice(0, limit - note.length) + note;
};
/** What it is, from what, how good, decided how. */
const describeInOneSentence = (manifest, { version }) => {
    const { name, command, data, source, gate } = manifest;
    const best = manifest.metrics.find((metric) => metric.ci || metric.change) ?? manifest.metrics[0];
    const bytes = data.reduce((sum, file) => sum + file.size, 0);
    const from = data.length ? ` from ${(0,src_format/* countOf */.pq)(data.length, "file")} of data (${(0,src_format/* formatBytes */.z3)(bytes)})` : "";
    const at = source.commit ? ` at commit ${source.commit.slice(0, 7)}` : "";
    return [
        `**${prose(name)} ${version}** was trained by ${(0,markdown/* codeSpan */.SS)(shorten(command))}${from}${at}`,
        best ? `: ${(0,markdown/* codeSpan */.SS)(best.name)} ${(0,src_format/* formatNumber */.ZV)(best.value)}${formatInterval(best.ci)}` : "",
        best?.change && gate?.champion
            ? `, ${formatSigned(best.change.delta)}${formatInterval(best.change.ci, true)} against ${prose(gate.champion)}`
            : "",
        `; ${describeDecision(gate)}.`,
    ].join("");
};
const describeDecision = (gate) => {
    if (!gate)
        return "no gate judged it";
    const rows = gate.n ? ` on ${(0,src_format/* formatCount */.B4)(gate.n)} held-out rows` : "";
    return `the gate's verdict${rows} is **${gate.verdict}**${gate.first ? ", by limits alone, as there was no champion yet" : ""}`;
};
const forcedNote = ({ forced, gate }) => `> [!WARNING]\n> Registered ${gate ? `although the gate's verdict is **${gate.verdict}**` : "without a gate's verdict"}, by ${prose(forced.actor)}: ${prose(forced.reason)}`;
const metricsTable = ({ metrics, gate }) => {
    const shown = metrics.slice(0, shownMetrics);
    const level = shown.find((metric) => metric.ci)?.ci?.level;
    const table = (0,markdown/* markdownTable */.Qj)([
        "metric",
        "value",
        `interval${level ? ` (${(0,src_format/* formatNumber */.ZV)(level * 100)} %)` : ""}`,
        gate?.champion ? `better than ${prose(gate.champion)} by` : "change",
        "told by",
    ], shown.map(({ name, value, ci, change, source }) => [
        (0,markdown/* codeSpan */.SS)(shorten(name)),
        (0,src_format/* formatNumber */.ZV)(value),
        formatInterval(ci).trim() || "–",
        change ? `${formatSigned(change.delta)}${formatInterval(change.ci, true)}` : "–",
        source === "gate" ? "the gate, from predictions" : "the training command",
    ]));
    return metrics.length > shown.length
        ? `${table}\n\n… and ${metrics.length - shown.length} more in manifest.json.`
        : table;
};
const commands = ({ files, name }, { tag, version, repository, url }) => {
    const first = files[0];
    return [
        `npx mlops pull '${name}@${version}' --repo ${repository} -o model/`,
        `gh release download '${tag}' --repo ${repository} --dir model/`,
        ...(first
            ? [
                `curl -fLO ${url}/releases/download/${encodeURIComponent(tag)}/${first.asset}`,
                `echo '${first.sha256}  ${first.asset}' | sha256sum -c`,
            ]
            : []),
    ];
};
const filesTable = ({ files }) => {
    const table = (0,markdown/* markdownTable */.Qj)(["file", "asset", "size", "sha256"], files
        .slice(0, shownFiles)
        .map(({ path, asset, size, sha256 }) => [
        (0,markdown/* codeSpan */.SS)(shorten(path)),
        (0,markdown/* codeSpan */.SS)(asset),
        (0,src_format/* formatBytes */.z3)(size),
        (0,markdown/* codeSpan */.SS)(sha256),
    ]));
    return files.length > shownFiles
        ? `${table}\n\n… and ${files.length - shownFiles} more in manifest.json.`
        : table;
};
const lineageTable = (manifest, { url }) => {
    const { source, environment, data, params, gate, previous } = manifest;
    const dataDigests = data
        .slice(0, 5)
        .map((file) => `${(0,markdown/* codeSpan */.SS)(shorten(file.path))} ${(0,markdown/* codeSpan */.SS)(model_card_short(file.sha256))}`);
    const rows = [
        [
            "commit",
            source.commit &&
                `[${(0,markdown/* codeSpan */.SS)(source.commit.slice(0, 12))}](${url}/commit/${encodeURIComponent(source.commit)})${source.dirty ? ", **with uncommitted changes**" : ""}`,
        ],
        ["ref", source.ref && (0,markdown/* codeSpan */.SS)(shorten(source.ref))],
        ["run", source.run_url && /^https?:\/\/[^\s()<>]+$/.test(source.run_url) && `<${source.run_url}>`],
        ["by", source.actor && prose(source.actor)],
        ["command", (0,markdown/* codeSpan */.SS)(shorten(manifest.command))],
        ["run key", (0,markdown/* codeSpan */.SS)(manifest.run_key)],
        [
            "data",
            data.length > 0 &&
                `${dataDigests.join(", ")}${data.length > 5 ? ` and ${data.length - 5} more in manifest.json` : ""}`,
        ],
        ["params", Object.keys(params).length > 0 && (0,markdown/* codeSpan */.SS)(shorten(JSON.stringify(params)))],
        ["seed", manifest.seed === null ? null : String(manifest.seed)],
        [
            "environment",
            environment &&
                `Python ${prose(environment.python)}, fingerprint ${(0,markdown/* codeSpan */.SS)(model_card_short(environment.fingerprint))}`,
        ],
        ["model digest", (0,markdown/* codeSpan */.SS)(manifest.model_digest)],
        ["gate's verdict", gate && `**${gate.verdict}**, ${(0,markdown/* codeSpan */.SS)(`sha256:${gate.digest}`)}`],
        [
            "previous version",
            previous && `${prose(previous.version)}, manifest ${(0,markdown/* codeSpan */.SS)(model_card_short(previous.manifest_digest))}`,
        ],
    ];
    return (0,markdown/* markdownTable */.Qj)(["", ""], rows.flatMap(([name, value]) => (value ? [[name, value]] : [])));
};
const prose = (text) => (0,markdown/* plainText */.wh)(text.length > 20_000 ? `${text.slice(0, 20_000)}…` : text);
const shorten = (text) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
const model_card_short = (digest) => digest.slice(0, 12);
const formatSigned = (value) => `${value < 0 ? "−" : "+"}${(0,src_format/* formatNumber */.ZV)(Math.abs(value))}`;
const formatInterval = (ci, signed = false) => {
    const format = signed ? formatSigned : src_format/* formatNumber */.ZV;
    return ci ? ` [${format(ci.low)}, ${format(ci.high)}]` : "";
};

// EXTERNAL MODULE: ./packages/runner/src/outputs.ts
var outputs = __webpack_require__(90954);
;// CONCATENATED MODULE: ./actions/register-model/src/outputs.ts




const writeOutputs = async (result) => {
    const { registration } = result;
    (0,outputs/* setOutputs */.n)({
        version: registration.version,
        tag: registration.tag,
        "release-url": registration.release_url,
        "manifest-digest": registration.manifest_digest,
        created: registration.created,
        stage: registration.stage,
        "summary-line": summaryLine(result),
    });
    console.log(summaryLine(result));
    await (0,outputs/* writeSummary */.S)(renderSummary(result));
};
/** `flights@v0.2.0 → staging` */
const summaryLine = ({ registration }) => [
    registration.tag,
    ...(registration.stage ? ["→", registration.stage] : []),
    ...(registration.created ? [] : ["(registered before)"]),
].join(" ");
const renderSummary = (result) => {
    const { registration, version, stage, repository } = result;
    const { manifest } = version;
    const bytes = manifest.files.reduce((sum, file) => sum + file.size, 0);
    const rows = [
        ["release", `[${(0,markdown/* codeSpan */.SS)(registration.tag)}](${(0,markdown/* linkTarget */.Cm)(registration.release_url)})`],
        ["stage", describeStage(stage)],
        ["commit", (0,markdown/* codeSpan */.SS)(registration.commit.slice(0, 12))],
        [
            "model",
            `${(0,src_format/* countOf */.pq)(manifest.files.length, "file")}, ${(0,src_format/* formatBytes */.z3)(bytes)}, digest ${(0,markdown/* codeSpan */.SS)(manifest.model_digest.slice(0, 12))}`,
        ],
        ["manifest", (0,markdown/* codeSpan */.SS)(`sha256:${registration.manifest_digest}`)],
        ["goes along", Object.keys(manifest.evidence).map(markdown/* plainText */.wh).join(", ") || "nothing"],
    ];
    return [
        `## ${(0,markdown/* codeSpan */.SS)(registration.tag)} ${registration.created ? "registered" : "was registered before"}`,
        ...(registration.created ? [] : ["This very candidate is a version already; nothing was made."]),
        describeInOneSentence(manifest, { version: registration.version }),
        ...(manifest.forced
            ? [
                `> [!WARNING]\n> Registered without a passing verdict, by ${(0,markdown/* plainText */.wh)(manifest.forced.actor)}: ${(0,markdown/* plainText */.wh)(manifest.forced.reason)}`,
            ]
            : []),
        (0,markdown/* markdownTable */.Qj)(["", ""], rows),
        `**Next:** ${stage ? `deploy it with the deploy action (model: ${(0,markdown/* codeSpan */.SS)(`${registration.model}#${stage.name}`)}), or fetch it:` : "give it a stage, deploy it, or fetch it:"}`,
        (0,markdown/* codeBlock */.DV)([`npx mlops pull '${registration.model}@${registration.version}' --repo ${repository} -o model/`], "sh"),
    ].join("\n\n");
};
const describeStage = (stage) => {
    if (!stage)
        return "none asked for";
    const name = `**${(0,markdown/* plainText */.wh)(stage.name)}**`;
    if (!stage.changed)
        return `${name}, held before`;
    return `${name}${stage.previous ? `, from ${(0,markdown/* plainText */.wh)(stage.previous)}` : ", for the first time"} (${(0,markdown/* codeSpan */.SS)(stage.tag)})`;
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/contracts/src/digest.ts
var digest = __webpack_require__(75683);
// EXTERNAL MODULE: ./packages/contracts/src/metrics.ts
var metrics = __webpack_require__(98526);
// EXTERNAL MODULE: ./packages/contracts/src/parse-project.ts
var parse_project = __webpack_require__(16940);
// EXTERNAL MODULE: ./packages/contracts/src/registration.ts
var src_registration = __webpack_require__(59034);
// EXTERNAL MODULE: ./packages/contracts/src/run.ts
var src_run = __webpack_require__(22242);
// EXTERNAL MODULE: ./packages/contracts/src/user-error.ts
var user_error = __webpack_require__(22399);
// EXTERNAL MODULE: ./packages/contracts/src/verdict.ts
var verdict = __webpack_require__(25098);
// EXTERNAL MODULE: ./packages/registry/src/assign-stage.ts
var assign_stage = __webpack_require__(76011);
// EXTERNAL MODULE: ./packages/registry/src/build-manifest.ts
var build_manifest = __webpack_require__(62459);
// EXTERNAL MODULE: ./packages/runner/src/hash-file.ts
var hash_file = __webpack_require__(80273);
// EXTERNAL MODULE: ./packages/registry/src/each-of.ts
var each_of = __webpack_require__(35156);
;// CONCATENATED MODULE: ./packages/registry/src/check-candidate.ts





const mostFiles = 200;
/** GitHub takes assets below 2 GiB; one of exactly 2 GiB fails. */
const largestFile = 2 ** 31;
/** Refuses what must not become a version. @throws UserError that says why and what to do. */
const checkCandidate = ({ model, run, verdict, forceReason }) => {
    if (run.model !== model)
        throw new user_error.UserError(`The run directory holds a run of ${run.model}, not of ${model}.`, {
            fix: `Give model: ${run.model}, or the run-directory of ${model}.`,
        });
    if (run.status !== "completed")
        throw new user_error.UserError(`The training run ${run.status === "failed" ? "failed" : "was cancelled"}: there is no model to register.`, {
            fix: "Mend the training and run the workflow again.",
        });
    if (!run.source.commit)
        throw new user_error.UserError("The run does not say which commit it was made from, and a version is a tag on a commit.", {
            fix: "Train in a git checkout: put actions/checkout before the train action.",
        });
    checkFiles(run.outputs.files);
    checkVerdict(model, run, verdict, forceReason);
};
const checkFiles = (files) => {
    if (files.length === 0)
        throw new user_error.UserError("The run has no model file.", { fix: "Check train.outputs.model in mlops.yml." });
    if (files.length > mostFiles)
        throw new user_error.UserError(`The model has ${files.length} files; a release of the registry takes at most ${mostFiles}.`, {
            fix: "Let the training write one archive (tar) instead of many files.",
        });
    const huge = files.find(({ size }) => size >= largestFile);
    if (huge)
        throw new user_error.UserError(`${huge.path} has ${huge.size} bytes; GitHub takes assets below 2 GiB (${largestFile} bytes).`, {
            fix: "Let the training save the model in parts below 2 GiB each (many libraries have max_shard_size or the like).",
        });
};
const checkVerdict = (model, run, verdict, forceReason) => {
    if (!verdict) {
        if (forceReason)
            return;
        throw new user_error.UserError(`No gate has judged this model: verdict.json is not in the run directory.`, {
            fix: "Run evaluate-gate before this step, or say why it may go without: force-reason.",
        });
    }
    const judged = verdict.value.challenger?.model_digest ?? null;
    if (judged !== run.outputs.model_digest || (verdict.value.model ?? model) !== model)
        throw new user_error.UserError(`verdict.json is evidence for another model: it judged ${verdict.value.model ?? "a model"} with digest ${judged ?? "(none)"}, this one has ${run.outputs.model_digest}.`, { fix: "Run evaluate-gate on this run, after train and before register-model." });
    if ((0,build_manifest/* isPassing */.WG)(verdict.value.verdict) || forceReason)
        return;
    const broken = verdict.value.rules.filter(({ status }) => status !== "pass" && status !== "warn" && status !== "skipped");
    const why = [verdict.value.reason, ...broken.map(({ id, reason }) => `${id}: ${reason}`)].filter(Boolean);
    throw new user_error.UserError(`The gate's verdict is "${verdict.value.verdict}", and only pass and warn are registered.${why.map((line) => `\n  ${line}`).join("")}`, { fix: "Improve the model, or say why it may be registered all the same: force-reason." });
};
/** Reads every model file again and holds it against run.json: what is registered is what was trained and judged. */
const checkFilesOnDisk = async (modelDirectory, files) => {
    await (0,each_of/* eachOf */.p)(files, 4, async ({ path, size, sha256 }) => {
        const found = await (0,hash_file/* hashFile */.D)((0,external_node_path_.join)(modelDirectory, path)).catch((cause) => {
            if (cause.code !== "ENOENT")
                throw cause;
            throw new user_error.UserError(`${path} of the model is not in ${modelDirectory}.`, {
                fix: "The run directory is incomplete. Run the train action again.",
                cause,
            });
        });
        if (found.sha256 === sha256 && found.size === size)
            return;
        throw new user_error.UserError(`${path} is not the file that was trained: sha256 ${found.sha256}, run.json says ${sha256}.`, { fix: "Something changed the model after training. Run the workflow from train again." });
    });
};

// EXTERNAL MODULE: ./packages/registry/src/create-tag.ts
var create_tag = __webpack_require__(85808);
;// CONCATENATED MODULE: ./packages/registry/src/asset-names.ts
/** The asset that every reader looks for first; no other file may have its name. */
const manifestAsset = "manifest.json";
/**
 * Names under which files become assets. GitHub keeps letters, digits, `.`, `_` and `-` and renames the rest to dots
 * behind our back, and a release has no folders: so `layers/one.bin` becomes `layers-one.bin`, and the manifest says
 * which asset is which path. Two files that would meet in one name get eight digits of their digest.
 */
const nameAssets = (files, taken = [manifestAsset]) => {
    const used = new Set(taken.map(fold));
    return files.map(({ path, sha256 }) => {
        const plain = toAssetName(path);
        const name = used.has(fold(plain)) ? withDigest(plain, sha256, used) : plain;
        used.add(fold(name));
        return name;
    });
};
/** Names that differ only in case meet on disks that do not tell case apart. */
const fold = (name) => name.toLowerCase();
const toAssetName = (path) => path
    .replaceAll("/", "-")
    .replace(/[^A-Za-z0-9._-]/g, "_")
    .replace(/^[.]+|[.]+$/g, "")
    .slice(-200) || "file";
const withDigest = (name, sha256, used) => {
    const dot = name.lastIndexOf(".");
    const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    const base = `${stem}-${sha256.slice(0, 8)}`;
    for (let n = 1;; n++) {
        const candidate = `${base}${n === 1 ? "" : `-${n}`}${end}`;
        if (!used.has(fold(candidate)))
            return candidate;
    }
};

// EXTERNAL MODULE: ./packages/contracts/src/manifest.ts
var src_manifest = __webpack_require__(46674);
// EXTERNAL MODULE: ./packages/registry/src/releases.ts
var src_releases = __webpack_require__(27107);
// EXTERNAL MODULE: ./packages/registry/src/stream-http.ts
var stream_http = __webpack_require__(87502);
// EXTERNAL MODULE: ./packages/registry/src/upload-asset.ts
var upload_asset = __webpack_require__(11405);
;// CONCATENATED MODULE: ./packages/registry/src/fill-draft.ts








/**
 * Brings every file of a candidate into its draft, the manifest last: a draft with a manifest is complete.
 *
 * What an interrupted run left is kept where its bytes are ours. A manifest that is there already, and whose files
 * are all there, is adopted as it stands: it tells of the run that made it.
 */
const fillDraft = async (github, draft, content, wait) => {
    for (let round = 1; round <= 4; round++) {
        const present = round === 1 && content.fresh ? [] : await (0,src_releases/* listAssets */.qs)(github, draft.id);
        const adopted = await adoptManifest(github, present, content.candidateId);
        if (adopted)
            return adopted;
        if ((await uploadMissing(github, draft, content.files, present, wait)) === "conflict")
            continue;
        const manifest = await (0,upload_asset/* uploadAsset */.Mz)(github, draft, content.manifest, wait);
        if (manifest !== "conflict" && (await (0,upload_asset/* holds */.v9)(github, manifest, content.manifest)))
            return "mine";
    }
    throw new user_error.UserError("The assets of this candidate's draft keep changing: another run is registering it too.", {
        fix: "Give the jobs that register a common concurrency group in the workflow, and run this one again.",
    });
};
/** At most four at a time; every asset's size and digest is checked, whether it was here or was just sent. */
const uploadMissing = async (github, draft, files, present, wait) => {
    const names = new Set(files.map(({ name }) => name));
    for (const asset of present)
        if (!names.has(asset.name))
            await (0,src_releases/* deleteAsset */.AO)(github, asset.id);
    const outcomes = await (0,each_of/* eachOf */.p)(files, 4, async (file) => {
        const there = present.find(({ name }) => name === file.name);
        if (there && (await (0,upload_asset/* holds */.v9)(github, there, file)))
            return "here";
        if (there)
            await (0,src_releases/* deleteAsset */.AO)(github, there.id);
        const asset = await (0,upload_asset/* uploadAsset */.Mz)(github, draft, file, wait);
        if (asset === "conflict")
            return "conflict";
        if (await (0,upload_asset/* holds */.v9)(github, asset, file))
            return "here";
        await (0,src_releases/* deleteAsset */.AO)(github, asset.id); // GitHub has other bytes than we read: once more
        return "conflict";
    });
    return outcomes.includes("conflict") ? "conflict" : "complete";
};
const adoptManifest = async (github, present, candidateId) => {
    const asset = present.find(({ name, state }) => name === manifestAsset && state === "uploaded");
    if (!asset)
        return undefined;
    const read = await readManifest(github, asset);
    return read.manifest.candidate_id === candidateId && (await isComplete(github, read.manifest, present))
        ? read
        : undefined;
};
/** Whether every file that a manifest names is among the assets, with the bytes it names. */
const isComplete = async (github, manifest, assets) => {
    for (const file of [...manifest.files, ...Object.values(manifest.evidence)]) {
        const asset = assets.find(({ name }) => name === file.asset);
        if (!asset || !(await (0,upload_asset/* holds */.v9)(github, asset, file)))
            return false;
    }
    return true;
};
const readManifest = async (github, asset) => {
    const bytes = await (0,stream_http/* readBody */.x)(await (0,upload_asset/* openAsset */.x1)(github, asset));
    return {
        manifest: src_manifest/* manifestContract */.E.parse(bytes.toString(), "manifest.json of a draft"),
        manifestDigest: (0,digest/* sha256 */.sc)(bytes),
    };
};

;// CONCATENATED MODULE: ./packages/registry/src/finish-release.ts





/** Publishes a complete draft under its version's tag, and waits until readers find it. */
const finishRelease = async (github, draft, version, manifest, wait) => {
    const repository = `${github.owner}/${github.repo}`;
    const body = renderModelCard(manifest, {
        version: version.version,
        tag: version.tag,
        repository,
        url: draft.html_url.replace(/\/releases\/.*$/, ""),
    });
    await (0,src_releases/* publishRelease */.Dl)(github, draft.id, {
        tag: version.tag,
        name: `${manifest.name} ${version.version}`,
        body,
    });
    const release = await (0,src_releases/* confirmRelease */.Uf)(github, version.tag, wait);
    const missing = [...manifest.files, ...Object.values(manifest.evidence)].find(({ asset }) => !release.assets.some(({ name }) => name === asset));
    if (missing)
        throw new user_error.UserError(`Release ${version.tag} lacks ${missing.asset}: somebody removed it while it was published.`, {
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
        const found = await findCompleteDraft(github, releases, (0,src_releases/* draftTag */.qY)(model, candidate), digest);
        if (!found) {
            ports.log.warn(`${version.tag} has no release, and its draft is gone: the number stays unused.`);
            continue;
        }
        finished.push(await finishRelease(github, found.draft, version, found.manifest, ports.wait));
        ports.log.info(`${version.tag}: an earlier run ended before it was published; published now.`);
    }
    return finished;
};
const findCompleteDraft = async (github, releases, tag, digest) => {
    for (const draft of releases.filter((release) => release.draft && release.tag_name === tag)) {
        const asset = draft.assets.find(({ name, state }) => name === manifestAsset && state === "uploaded");
        if (!asset)
            continue;
        const { manifest, manifestDigest } = await readManifest(github, asset);
        if (manifestDigest === digest && (await isComplete(github, manifest, draft.assets)))
            return { draft, manifest };
    }
    return undefined;
};

// EXTERNAL MODULE: ./packages/registry/src/fold-tag-log.ts
var fold_tag_log = __webpack_require__(22308);
;// CONCATENATED MODULE: ./packages/registry/src/prepare-draft.ts









/** Finds the draft an earlier run of this candidate left, or makes one, and brings every file into it. */
const prepareDraft = async (github, request, { state, candidateId, releases, ports }) => {
    const { model, run, runDirectory, forceReason } = request;
    const tag = (0,src_releases/* draftTag */.qY)(model, candidateId);
    const left = releases.find((release) => release.draft && release.tag_name === tag);
    if (left)
        ports.log.info(`${model}: going on with the draft of a run that was interrupted.`);
    const assets = nameAssets(run.outputs.files);
    const modelFiles = run.outputs.files.map(({ path, size, sha256: digest }, index) => ({
        name: assets[index],
        path: (0,external_node_path_.join)(runDirectory, run.outputs.model_dir, path),
        size,
        sha256: digest,
    }));
    const { evidence, uploads } = await describeEvidence(request.evidence, [manifestAsset, ...assets]);
    const content = (0,build_manifest/* buildManifest */.u1)({
        ...request,
        assets,
        evidence,
        previous: previousOf(state, releases),
        forced: forceReason && !(0,build_manifest/* isPassing */.WG)(request.verdict?.value.verdict)
            ? { reason: forceReason, actor: request.actor }
            : undefined,
    });
    const text = src_manifest/* manifestContract */.E.serialise(content);
    const path = (0,external_node_path_.join)(runDirectory, manifestAsset);
    await (0,external_node_fs_promises_.writeFile)(path, text);
    const manifest = { name: manifestAsset, path, size: Buffer.byteLength(text), sha256: (0,digest/* sha256 */.sc)(text) };
    const draft = left ?? (await (0,src_releases/* createDraft */.mq)(github, model, candidateId, request.runUrl));
    const files = [...modelFiles, ...uploads];
    const outcome = await fillDraft(github, draft, { files, manifest, candidateId, fresh: !left }, ports.wait);
    if (outcome !== "mine")
        return { ...outcome, draft };
    return { draft, manifest: src_manifest/* manifestContract */.E.parse(text, path), manifestDigest: manifest.sha256 };
};
const describeEvidence = async (paths, taken) => {
    const evidence = {};
    const uploads = [];
    for (const [role, path] of Object.entries(paths)) {
        const hashed = await (0,hash_file/* hashFile */.D)(path);
        const used = [...taken, ...uploads.map(({ name }) => name)];
        const [asset] = nameAssets([{ path: (0,external_node_path_.basename)(path), ...hashed }], used);
        evidence[role] = { asset, ...hashed };
        uploads.push({ name: asset, path, ...hashed });
    }
    return { evidence, uploads };
};
/** The newest version that readers can see. */
const previousOf = (state, releases) => {
    const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag_name }) => tag_name));
    const found = state.versions.find(({ tag, yanked, message }) => !yanked && published.has(tag) && message.facts.manifest_digest);
    return found ? { version: found.version, manifest_digest: found.message.facts.manifest_digest } : null;
};

// EXTERNAL MODULE: ./packages/registry/src/read-tag-log.ts
var read_tag_log = __webpack_require__(86071);
// EXTERNAL MODULE: ./packages/registry/src/resolve.ts
var resolve = __webpack_require__(80061);
// EXTERNAL MODULE: ./packages/registry/src/tag-grammar.ts
var tag_grammar = __webpack_require__(66745);
// EXTERNAL MODULE: ./packages/registry/src/tag-message.ts
var tag_message = __webpack_require__(31951);
;// CONCATENATED MODULE: ./packages/registry/src/register.ts














/**
 * Registers a candidate as the model's next version: files into an invisible draft, manifest last, then the tag
 * (the compare-and-swap that settles the number), then one PATCH that publishes. A crash at any point leaves either
 * a draft that nobody sees or a tag that readers skip, and the next run goes on from there.
 */
const registerModel = async (github, request, ports) => {
    checkCandidate(request);
    if (request.version !== undefined)
        (0,next_version/* readVersion */.$4)(request.version);
    const { model, run } = request;
    await checkFilesOnDisk((0,external_node_path_.join)(request.runDirectory, run.outputs.model_dir), run.outputs.files);
    const candidateId = (0,build_manifest/* candidateIdOf */.qT)(request);
    let [tags, releases] = await Promise.all([(0,read_tag_log/* readTagLog */.X)(github, model), (0,src_releases/* listReleases */.tH)(github)]);
    let filled;
    let child;
    for (let attempt = 1; attempt <= 60; attempt++) {
        const state = (0,fold_tag_log/* foldTagLog */.WC)(model, tags);
        const situation = { state, candidateId, releases, ports };
        const known = await findRegistered(github, situation, attempt === 1);
        if (known) {
            if (filled && filled.draft.id !== known.version.releaseId)
                await (0,src_releases/* deleteRelease */.lb)(github, filled.draft.id);
            return { ...known, candidateId, tags };
        }
        filled ??= await prepareDraft(github, request, situation);
        const version = chooseVersion(state, request);
        const tag = (0,tag_grammar/* formatTag */._3)({ kind: "registered", model, version, counter: null });
        const isFree = state.versions.every((each) => each.commit !== run.source.commit);
        if (!isFree)
            child ??= await createChildCommit(github, request, candidateId);
        const commit = child ?? run.source.commit;
        const message = messageOf(request, version, { candidateId, ...filled });
        const date = (0,fold_tag_log/* nextTagDate */.WM)(state, ports.now());
        const wanted = { tag, message: (0,tag_message/* formatMessage */.h)(message), commit, actor: request.actor, date };
        if ((await (0,create_tag/* createTag */.V)(github, wanted)) === "created") {
            const { draft, manifest, manifestDigest: digest } = filled;
            const release = await finishRelease(github, draft, { version, tag }, manifest, ports.wait);
            const event = (0,fold_tag_log/* toTagEvent */.Mb)(tag, { commit, at: date.toISOString(), tagger: request.actor, message });
            const made = { version, tag, commit, stages: [], yanked: false };
            return {
                version: (0,resolve/* toRegisteredVersion */.YH)(model, made, release, { manifest, digest }),
                candidateId,
                created: true,
                tags: [...tags, event],
            };
        }
        tags = await (0,read_tag_log/* readTagLog */.X)(github, model);
        if (ownVersions((0,fold_tag_log/* foldTagLog */.WC)(model, tags), candidateId).length > 0)
            releases = await (0,src_releases/* listReleases */.tH)(github);
    }
    throw new user_error.UserError(`Version numbers of ${model} are being taken by too many runs at once.`, {
        fix: "Give the jobs that register a common concurrency group in the workflow, and run this one again.",
    });
};
/**
 * The version that this candidate already is, published now if its run died before that.
 * @param everyone finish other candidates' releases too: a crash heals with the next run, whatever that registers.
 */
const findRegistered = async (github, { state, candidateId, releases, ports }, everyone) => {
    const own = ownVersions(state, candidateId);
    const versions = everyone ? state.versions : own;
    const finished = await finishEarlierReleases(github, state.model, versions, releases, ports);
    for (const version of own) {
        if (version.yanked)
            throw new user_error.UserError(`This very model was registered as ${version.tag} and withdrawn.`, {
                fix: "Train another one: what was withdrawn is not registered again.",
            });
        const now = finished.find(({ tag_name }) => tag_name === version.tag);
        const release = now ?? (await (0,src_releases/* findRelease */.dv)(github, version.tag));
        if (release)
            return {
                version: await (0,resolve/* openVersion */.pp)(github, state.model, version, release),
                created: now !== undefined,
            };
    }
    return undefined;
};
const ownVersions = (state, candidateId) => state.versions.filter((version) => version.message.facts.candidate_id === candidateId);
const chooseVersion = (state, { version, bump }) => {
    const taken = state.versions.map((each) => each.version);
    if (version === undefined)
        return (0,next_version/* nextVersion */.yU)(taken, bump);
    const wanted = (0,next_version/* readVersion */.$4)(version);
    if (!taken.includes(wanted))
        return wanted;
    throw new user_error.UserError(`${state.model}@${wanted} exists already, and a number once used never means another model.`, {
        fix: `Leave version out (the next would be ${(0,next_version/* nextVersion */.yU)(taken, bump)}), or name a free one.`,
    });
};
/**
 * An empty child of the training's commit, to carry the tag where that commit has a version of this model already:
 * GTO refuses the whole repository when one commit carries two (iterative/gto#300).
 */
const createChildCommit = async (github, { run, model, actor }, candidateId) => {
    const commit = run.source.commit;
    const { octokit, owner, repo } = github;
    const { data: trained } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
    const { data: child } = await octokit.rest.git.createCommit({
        owner,
        repo,
        message: `${model}: another version from ${commit.slice(0, 7)}\n\nSame files as its parent; it carries the tag of candidate ${candidateId}.\n`,
        tree: trained.tree.sha,
        parents: [commit],
        // The training commit's own date: a repeated run makes the very same commit.
        author: { ...(0,create_tag/* personOf */.R)(actor), date: trained.committer.date },
        request: { retries: 3 },
    });
    return child.sha;
};
const messageOf = ({ reason, model, actor, runUrl }, version, { candidateId, manifest, manifestDigest, }) => {
    const { gate, forced } = manifest;
    return {
        reason: reason ??
            (forced
                ? `Register ${model} ${version} without a passing verdict: ${forced.reason}`
                : `Register ${model} ${version}: the gate said ${gate?.verdict}.`),
        facts: {
            candidate_id: candidateId,
            manifest_digest: manifestDigest,
            verdict: gate?.verdict ?? null,
            gate_digest: gate?.digest ?? null,
            previous: manifest.previous?.version ?? null,
            run_url: runUrl,
            actor,
            ...(forced && { forced: forced.reason }),
        },
    };
};

// EXTERNAL MODULE: ./packages/runner/src/read-project.ts
var read_project = __webpack_require__(33122);
// EXTERNAL MODULE: ./packages/contracts/src/profile.ts
var src_profile = __webpack_require__(8638);
;// CONCATENATED MODULE: ./actions/register-model/src/collect-evidence.ts






const profileFile = "profile.json";
/** What is made here does not lie where the user's own profile would: a later run must not take it for that. */
const madeProfile = `made/${profileFile}`;
/** The files that go into the release beside the model, by role: whatever of them the run left. */
const collectEvidence = async (place, run, config) => {
    const files = [
        ["run", run_directory/* runFiles */.NW.run],
        ["metrics", run_directory/* runFiles */.NW.metrics],
        ["verdict", run_directory/* runFiles */.NW.verdict],
        ["environment", run_directory/* runFiles */.NW.environment],
        ["predictions", run.outputs.predictions?.path],
        ["golden", run.outputs.golden?.path],
        ["profile", await ensureProfile(place, run, config)],
    ];
    return Object.fromEntries(files
        .filter((entry) => entry[1] !== undefined)
        .map(([role, file]) => [role, (0,external_node_path_.join)(place.runDirectory, file)])
        .filter(([, path]) => (0,external_node_fs_.existsSync)(path)));
};
/**
 * The reference that later drift checks compare with: a profile of the data that this very run was trained on (or of
 * what drift.reference names). One that is in the run directory already is taken as it is.
 */
const ensureProfile = async ({ workspace, runDirectory }, run, { drift }) => {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(runDirectory, profileFile)))
        return profileFile;
    if (!drift)
        return undefined;
    const paths = drift.reference
        ? await findReference(workspace, drift.reference)
        : await findTrainingData(workspace, run.data);
    const { profileFiles } = await Promise.all(/* import() */[__webpack_require__.e(8707), __webpack_require__.e(99)]).then(__webpack_require__.bind(__webpack_require__, 10099));
    const profile = await profileFiles(paths, { columns: drift.columns });
    await (0,run_directory/* writeRunFile */.XY)((0,external_node_path_.join)(runDirectory, "made"), profileFile, src_profile.profileContract, profile);
    return madeProfile;
};
const findReference = async (workspace, pattern) => {
    const { expandGlobs } = await __webpack_require__.e(/* import() */ 2601).then(__webpack_require__.bind(__webpack_require__, 32601));
    return expandGlobs([pattern], workspace).map((path) => (0,external_node_path_.resolve)(workspace, path));
};
const findTrainingData = async (workspace, data) => {
    if (data.length === 0)
        throw new user_error.UserError("The model has a drift section, but its run names no training data to profile.", {
            fix: "Name the data in mlops.yml (train.data), or a file that stands for it (drift.reference).",
        });
    for (const { path, sha256 } of data) {
        const file = (0,external_node_path_.resolve)(workspace, path);
        if (!(0,external_node_fs_.existsSync)(file))
            throw new user_error.UserError(`${path} was trained on, but is not in this job's workspace, so it cannot be profiled for drift.`, {
                fix: "Check the repository out in this job too (actions/checkout), or put a profile.json into the run directory (mlops profile).",
            });
        if ((await (0,hash_file/* hashFile */.D)(file)).sha256 !== sha256)
            throw new user_error.UserError(`${path} is not the file that was trained on: it has another sha256 than run.json says.`, {
                fix: "Check out the commit that was trained, or name drift.reference in mlops.yml.",
            });
    }
    return data.map(({ path }) => (0,external_node_path_.resolve)(workspace, path));
};

;// CONCATENATED MODULE: ./actions/register-model/src/register-model.ts
















/** Registers the run's model as the next version and gives it its stage. */
const registerRun = async (inputs, ports) => {
    const { context, config: configPath } = inputs;
    checkStage(inputs.stage);
    const project = await (0,read_project.readProject)(context.workspace, configPath);
    const model = (0,parse_project.chooseModel)(project, inputs.model, configPath);
    const config = (0,parse_project/* selectModel */.U8)(project, model, configPath);
    const directory = await ports.findRunDirectory(context.workspace, inputs.runDirectory, model);
    const run = await (0,run_directory/* readRunFile */.m8)(directory, run_directory/* runFiles */.NW.run, src_run/* runContract */.CA);
    if (!run)
        throw new user_error.UserError(`${inputs.runDirectory}/${run_directory/* runFiles */.NW.run} is not there.`, {
            fix: "Run the train action before this one, in this job or in one that this job needs.",
        });
    const verdictPath = (0,external_node_path_.join)(directory, run_directory/* runFiles */.NW.verdict);
    if (!(0,external_node_fs_.existsSync)(verdictPath))
        await ports.fetchVerdict(directory, model);
    const github = await ports.connect({
        token: inputs.token,
        apiUrl: context.apiUrl,
        repository: context.repository,
        log: ports.log,
    });
    const workspace = (0,external_node_path_.resolve)(context.workspace);
    const common = { actor: context.actor || "mlops-actions", runUrl: context.runUrl };
    const force = inputs.forceReason ? { forceReason: inputs.forceReason } : {};
    const result = await registerModel(github, {
        ...common,
        ...force,
        model,
        run,
        verdict: await readVerdict(verdictPath),
        runDirectory: directory,
        metrics: (await (0,run_directory/* readRunFile */.m8)(directory, run_directory/* runFiles */.NW.metrics, metrics/* metricsContract */.k))?.metrics ?? {},
        card: config.card,
        evidence: await collectEvidence({ workspace, runDirectory: directory }, run, config),
        bump: inputs.bump,
        ...(inputs.version && { version: inputs.version }),
        ...(inputs.reason && { reason: inputs.reason }),
    }, ports);
    const { version } = result;
    const stage = inputs.stage
        ? await (0,assign_stage.assignStage)(github, {
            ...common,
            ...force,
            version,
            stage: inputs.stage,
            reason: inputs.reason ?? `${version.version} was registered for ${inputs.stage}.`,
            now: ports.now,
        }, result.tags)
        : null;
    const registration = {
        model,
        version: version.version,
        tag: version.tag,
        stage: inputs.stage ?? null,
        stage_tag: stage?.tag ?? null,
        commit: version.commit,
        release_url: version.releaseUrl,
        candidate_id: result.candidateId,
        manifest_digest: version.manifestDigest,
        created: result.created,
    };
    return {
        ...result,
        registration,
        registrationFile: await (0,run_directory/* writeRunFile */.XY)(directory, run_directory/* runFiles */.NW.registration, src_registration/* registrationContract */.W, registration),
        stage: stage && { ...stage, name: inputs.stage },
        repository: `${context.repository.owner}/${context.repository.name}`,
    };
};
const readVerdict = async (path) => {
    if (!(0,external_node_fs_.existsSync)(path))
        return null;
    const text = await (0,external_node_fs_promises_.readFile)(path, "utf8");
    return { value: verdict/* verdictContract */.qk.parse(text, path), digest: (0,digest/* sha256 */.sc)(text) };
};
/** Before anything is made: a stage that cannot be would leave a version without one. */
const checkStage = (stage) => {
    if (stage === undefined || (0,tag_grammar/* isStageName */._H)(stage))
        return;
    throw new user_error.UserError(`Input "stage" is "${stage}", which cannot be a stage's name.`, {
        fix: "Letters, digits, - _ / only, beginning and ending with a letter or digit (it becomes a git tag).",
    });
};

;// CONCATENATED MODULE: ./actions/register-model/src/main.ts








const main = () => (0,run_action/* runAction */.C)({
    readInputs: readInputs,
    execute: (inputs) => registerRun(inputs, {
        log: log/* actionsLog */._,
        now: () => new Date(),
        wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
        connect: async (options) => {
            const { connectGitHub } = await __webpack_require__.e(/* import() */ 3155).then(__webpack_require__.bind(__webpack_require__, 15536));
            return connectGitHub({ ...options, needs: { contents: "write" } });
        },
        findRunDirectory: run_directory/* ensureRunDirectory */.zq,
        fetchVerdict: async (directory, model) => {
            if (process.env.ACTIONS_RUNTIME_TOKEN)
                await (0,artifacts/* downloadArtifact */.b)(`${(0,run_directory/* artifactName */.Cs)(model)}-gate`, directory);
        },
    }),
    writeOutputs: writeOutputs,
});


/***/ }),

/***/ 83040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `12,000`: the same separators whatever the machine's locale. */
const formatCount = (count) => count.toLocaleString("en-US");
/** `1 file`, `12,000 files`. */
const countOf = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
/** A number for people: four significant digits, integers as they are. */
const formatNumber = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
const units = ["kB", "MB", "GB", "TB"];
/** `512 bytes`, `1.23 MB`: three significant digits of decimal units. */
const formatBytes = (bytes) => {
    if (bytes < 1000)
        return countOf(bytes, "byte");
    const rounded = Number(bytes.toPrecision(3)); // before the unit is chosen: 999,999 is 1 MB and not 1000 kB
    const power = Math.min(units.length, Math.floor(Math.log10(rounded) / 3));
    return `${Number((rounded / 1000 ** power).toPrecision(3))} ${units[power - 1]}`;
};


/***/ }),

/***/ 85542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74086);

/**
 * Text (a branch, metric, slice, file, a reason) as a reader of GitHub's Markdown sees it: plain and on one line,
 * whatever is in it. What could be markup becomes entities, which Markdown never reads as such; a backslash would not
 * do, because mentions, issue links and bare addresses are made by GitHub after escapes are gone. Those are broken by a
 * zero-width space.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const plainText = (text) => (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text)
    .replace(/[&<>|`*~\\$]|(?<!\w)_|_(?!\w)|\](?=[([:])/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(?<!&)[@#]/g, "$&\u200B")
    .replace(/\bGH-(?=\d)/gi, "$&\u200B")
    .replace(/\/(?=\/)/g, "/\u200B")
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\u200B.`);
/** Text as an inline code span, also within a table's cell. */
const codeSpan = (text) => {
    const line = (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(text).replaceAll("|", "\\|");
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

/***/ 98526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ metricsContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32137);


/** `metrics.json`: what the training command said of itself. Nested keys are joined with dots. Finite numbers only. */
const metricsContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/metrics@1", {
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});


/***/ }),

/***/ 74086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** Control characters and those that turn or hide text (bidi overrides, zero widths): none of them is ever shown. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
/** Text on one line, without what moves a cursor or hides: a name from a file or a tag may hold anything. */
const oneLine = (text) => text.replace(/[\r\n\t\p{Zl}\p{Zp}]+/gu, " ").replace(invisible, "");


/***/ }),

/***/ 8638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileContract: () => (/* binding */ profileContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32137);


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative();
const common = {
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    n: count.describe("values that are neither missing nor invalid"),
    missing: count.describe("empty cells and the words for nothing"),
    invalid: count.describe("cells that are not of this kind: text in a numeric column"),
};
const numericProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("numeric"),
    ...common,
    mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    m2: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("sum of squared distances from the mean"),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    zeros: count,
    bins: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).describe("inner edges of the bins of PSI, JS, Hellinger, TVD and L∞"),
    edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).describe("ascending; bin i is [edges[i-1], edges[i]), open at both ends"),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count).describe("values in each bin, one more than edges"),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count).describe("values equal to edges[i], part of counts[i+1]"),
})
    .refine((column) => column.counts.length === column.edges.length + 1, {
    message: "one count more than edges is expected",
    path: ["counts"],
})
    .refine((column) => column.at.length === column.edges.length, {
    message: "as many as edges are expected",
    path: ["at"],
});
const categoricalProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("categorical"),
    ...common,
    distinct: count.describe("different values; a lower bound where identifier is true"),
    identifier: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("nearly every row has a value of its own: none of them is kept"),
    values: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe("most frequent first, ties in code-unit order"),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(count),
    other: count.describe("rows whose value is not listed"),
})
    .refine((column) => column.counts.length === column.values.length, {
    message: "as many as values are expected",
    path: ["counts"],
});
const datetimeProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("datetime"),
    ...common,
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const columnProfileShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt("kind", [
    numericProfileShape,
    categoricalProfileShape,
    datetimeProfileShape,
]);
const base = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/profile@1", {
    rows: count,
    ragged: count.describe("rows with fewer or more fields than the header"),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnProfileShape),
});
/**
 * A data set in numbers: counts between fixed edges, never rows. What a check compares current data with.
 * One column a line: a profile holds hundreds of numbers a column, and people do diff it.
 */
const profileContract = {
    ...base,
    serialise: (value) => {
        const { columns, ...head } = base.shape.parse({ ...value, schema: base.id });
        const fields = Object.entries(head).map(([key, item]) => `  ${JSON.stringify(key)}: ${JSON.stringify(item)},`);
        const lines = columns.map((column) => `    ${JSON.stringify(column)}`);
        return `{\n${fields.join("\n")}\n  "columns": [${lines.length ? `\n${lines.join(",\n")}\n  ` : ""}]\n}\n`;
    },
};


/***/ }),

/***/ 59034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ registrationContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32137);


/** `registration.json`: what register-model did. */
const registrationContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/registration@1", {
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("v1.2.0"),
    tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("flights@v1.2.0"),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    stage_tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    release_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    candidate_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    manifest_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the manifest.json asset"),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("false where this candidate was registered before, and nothing was made"),
});


/***/ }),

/***/ 22399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   i: () => (/* binding */ isUserError)
/* harmony export */ });
/**
 * A fault that the person who called us can mend: it is printed without a stack trace.
 * Everything else that is thrown is ours, and prints stack and cause.
 */
class UserError extends Error {
    name = "UserError";
    /** What to do about it, printed on its own lines below the message. */
    fix;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.fix = options.fix;
    }
}
const isUserError = (error) => error instanceof Error && error.name === "UserError";


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

/***/ 99631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ downloadArtifact),
/* harmony export */   m: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22399);


/**
 * Uploads a folder's files as one Actions artifact. The client is loaded here, on the only path that needs it:
 * it more than doubles a bundle's start.
 */
const uploadArtifact = async (name, root, files, options = {}) => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(2271), __webpack_require__.e(5269), __webpack_require__.e(5249)]).then(__webpack_require__.bind(__webpack_require__, 33659));
    const { id = 0, size = 0 } = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(`Upload artifact ${name}`, () => new DefaultArtifactClient().uploadArtifact(name, [...files], root, options));
    return { id, size };
};
/**
 * Downloads an artifact of this run into a folder. False where the run has none of that name.
 * @throws UserError when the bytes do not have the digest that the upload declared.
 */
const downloadArtifact = async (name, directory) => {
    const { ArtifactNotFoundError, DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(2271), __webpack_require__.e(5269), __webpack_require__.e(5249)]).then(__webpack_require__.bind(__webpack_require__, 33659));
    const client = new DefaultArtifactClient();
    // The client's unzip-stream still calls Buffer(); that warning is nobody's here to act on.
    process.noDeprecation = true;
    try {
        const { artifact } = await client.getArtifact(name);
        const { digestMismatch } = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(`Download artifact ${name}`, () => client.downloadArtifact(artifact.id, {
            path: directory,
            ...(artifact.digest && { expectedHash: artifact.digest }),
        }));
        if (digestMismatch)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Artifact "${name}" arrived with other bytes than were uploaded.`, {
                fix: "Run the job again.",
            });
        return true;
    }
    catch (error) {
        if (error instanceof ArtifactNotFoundError)
            return false;
        throw error;
    }
};


/***/ }),

/***/ 54255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22399);


/** Reads the context. @throws UserError outside a job, naming the variable. */
const readContext = (env = process.env) => {
    const need = (name) => {
        const value = env[name];
        if (value)
            return value;
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} is not set: this is not a GitHub Actions job.`, {
            fix: "On a laptop, run the workflow with: npx mlops run .github/workflows/<file>.yml",
        });
    };
    const full = need("GITHUB_REPOSITORY");
    const [owner = "", name = ""] = full.split("/");
    const serverUrl = env.GITHUB_SERVER_URL ?? "https://github.com";
    const runId = need("GITHUB_RUN_ID");
    return {
        workspace: need("GITHUB_WORKSPACE"),
        repository: { owner, name },
        apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
        sha: env.GITHUB_SHA ?? "",
        ref: env.GITHUB_REF ?? "",
        eventName: env.GITHUB_EVENT_NAME ?? "",
        event: env.GITHUB_EVENT_PATH
            ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, "utf8"))
            : {},
        actor: env.GITHUB_ACTOR ?? "",
        runId,
        runAttempt: env.GITHUB_RUN_ATTEMPT ?? "1",
        runUrl: `${serverUrl}/${full}/actions/runs/${runId}`,
        tempDirectory: env.RUNNER_TEMP ?? "",
    };
};


/***/ }),

/***/ 5168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);

/** What a person reads of a failure. User errors carry their fix; anything else is a defect of ours, with its stack. */
const describeFailure = (error) => {
    if ((0,_mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__/* .isUserError */ .i)(error))
        return error.fix ? `${error.message}\n  ${error.fix.replaceAll("\n", "\n  ")}` : error.message;
    const causes = [];
    for (let next = error; next instanceof Error && causes.length < 5; next = next.cause)
        causes.push(next.stack ?? `${next.name}: ${next.message}`);
    return `${causes.join("\nCaused by: ") || String(error)}\nThis looks like a fault of mlops-actions. Please report it with the lines above.`;
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


/***/ }),

/***/ 85571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yu: () => (/* binding */ readRequired)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46529);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22399);



/** An input's text, or undefined where it was not given or is empty. */
const readText = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name) || undefined;
/** An input that must be given. */
const readRequired = (name) => {
    const value = readText(name);
    if (value === undefined)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is required and was not given.`, {
            fix: `Add under with:\n  ${name}: …`,
        });
    return value;
};
/** An input that is one of a few words; the error lists them all. */
const readChoice = (name, words, fallback) => {
    const given = readText(name) ?? fallback;
    const found = words.find((word) => word === given);
    if (found !== undefined)
        return found;
    const near = (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(given, words);
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is "${given}".`, {
        fix: `${near ? `Did you mean "${near}"? ` : ""}Allowed: ${words.join(", ")}.`,
    });
};
/** true or false, in YAML 1.2's core spellings. */
const readFlag = (name, fallback) => readChoice(name, ["true", "false", "True", "False", "TRUE", "FALSE"], fallback ? "true" : "false").toLowerCase() === "true";
/** A number within bounds. */
const readNumber = (name, bounds = {}) => {
    const text = readText(name);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = bounds;
    if (Number.isFinite(value) && value >= min && value <= max)
        return value;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Input "${name}" is "${text}", expected a number${describeBounds(bounds)}.`);
};
/** Non-empty lines of a multi-line input. */
const readLines = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const describeBounds = ({ min, max }) => min !== undefined && max !== undefined
    ? ` from ${min} to ${max}`
    : min !== undefined
        ? ` of at least ${min}`
        : max !== undefined
            ? ` of at most ${max}`
            : "";


/***/ }),

/***/ 84902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

const actionsLog = {
    info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
    warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
    debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    group: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
};


/***/ }),

/***/ 90954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33838);


/** Sets a step's outputs. Undefined and null become the empty string, which expressions take as false. */
const setOutputs = (outputs) => {
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH(name, value ?? "");
};
const summaryLimit = 1024 * 1024; // bytes a step; GitHub drops the whole summary of a step that exceeds it
/** Appends Markdown to the step's summary page; cut at the limit rather than lost. */
const writeSummary = async (markdown) => {
    const file = process.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const bytes = Buffer.from(`${markdown}\n`);
    const note = "\n\n…cut at GitHub's limit of 1 MiB a step.\n";
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, bytes.length <= summaryLimit ? bytes : `${bytes.subarray(0, summaryLimit - 100).toString()}${note}`);
};


/***/ }),

/***/ 33122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProject: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16940);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22399);




/** Reads the workspace's `mlops.yml`. */
const readProject = async (workspace, path = "mlops.yml") => {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), "utf8");
    }
    catch (cause) {
        if (cause.code !== "ENOENT")
            throw cause;
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${path} is not in the workspace (${workspace}).`, {
            fix: "Check the repository out before this step (actions/checkout), or write mlops.yml at its root.",
            cause,
        });
    }
    return (0,_mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_2__/* .parseProject */ .XB)(text, path);
};


/***/ }),

/***/ 51004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5168);


/**
 * Runs one action's main step. Owns the only try/catch: the user's faults print what to do,
 * ours print stack and cause, and both fail the step.
 */
const runAction = async (action) => {
    try {
        const inputs = action.readInputs();
        const result = await action.execute(inputs);
        await action.writeOutputs(result, inputs);
    }
    catch (error) {
        reportFailure(error);
    }
};
/** Prints an error as its kind deserves and marks the step failed. */
const reportFailure = (error) => {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1((0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error));
};


/***/ }),

/***/ 41231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   NW: () => (/* binding */ runFiles),
/* harmony export */   XY: () => (/* binding */ writeRunFile),
/* harmony export */   m8: () => (/* binding */ readRunFile),
/* harmony export */   mU: () => (/* binding */ shareRunDirectory),
/* harmony export */   zq: () => (/* binding */ ensureRunDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22399);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99631);





/** The files of one model's way through the pipeline, `.mlops/` unless told. */
const runFiles = {
    environment: "environment.json",
    run: "run.json",
    metrics: "metrics.json",
    verdict: "verdict.json",
    comment: "comment.md",
    report: "report.html",
    registration: "registration.json",
    deployment: "deployment.json",
    drift: "drift.json",
    driftReport: "drift.html",
    model: "model",
};
/** The artifact that carries one model's run directory from job to job. */
const artifactName = (model) => `mlops-${model.replaceAll("/", "-")}`;
/**
 * Finds the run directory of a model: the one in the workspace, or the artifact that an earlier job left.
 * @throws UserError when neither is there, naming the step that makes it.
 */
const ensureRunDirectory = async (workspace, directory, model) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, directory);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, runFiles.run)))
        return path;
    if (process.env.ACTIONS_RUNTIME_TOKEN && (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadArtifact */ .b)(artifactName(model), path)))
        return path;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${directory}/${runFiles.run} is not there, and this run has no artifact "${artifactName(model)}".`, {
        fix: "Run the train action before this one, in this job or in one that this job needs.",
    });
};
/** Uploads everything in the run directory as the model's artifact. */
const shareRunDirectory = async (path, model, suffix = "") => {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadArtifact */ .m)(`${artifactName(model)}${suffix}`, path, files);
};
/** Reads one contract's file in the run directory; undefined where it is not there. */
const readRunFile = async (directory, file, contract) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? contract.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"), path) : undefined;
};
/** Writes one contract's file in the run directory and returns its path. */
const writeRunFile = async (directory, file, contract, value) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, file);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, contract.serialise(value));
    return path;
};


/***/ })

};
