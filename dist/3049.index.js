import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 3049;
export const ids = [3049,7186,7331];
export const modules = {

/***/ 96235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../packages/registry/src/tags/wait-turn.ts
var wait_turn = __webpack_require__(80988);
// EXTERNAL MODULE: ../packages/runner/src/artifacts.ts
var artifacts = __webpack_require__(99775);
// EXTERNAL MODULE: ../packages/runner/src/log.ts
var log = __webpack_require__(96150);
// EXTERNAL MODULE: ../packages/runner/src/run-action.ts
var run_action = __webpack_require__(28908);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(94534);
// EXTERNAL MODULE: ../packages/contracts/src/contract.ts
var contract = __webpack_require__(32825);
;// CONCATENATED MODULE: ../packages/contracts/src/drift.ts


const metric = schemas/* number */.aig().optional();
const summary = schemas/* object */.Ikc({
    n: schemas/* number */.aig().int(),
    mean: schemas/* number */.aig(),
    p5: schemas/* number */.aig(),
    p50: schemas/* number */.aig(),
    p95: schemas/* number */.aig(),
})
    .optional();
const driftColumnShape = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(["numeric", "categorical", "datetime"])
        .describe("of a datetime column, presence, type and missing cells are checked, never the distribution"),
    status: schemas/* enum */.k5n(["ok", "warn", "alert", "insufficient"]),
    cause: schemas/* enum */.k5n(["distribution", "data_quality"])
        .optional()
        .describe("of a warning or alert; data_quality: a column, its type or its cells broke, and retraining is no cure"),
    reason: schemas/* string */.YjP().optional().describe("why the status, in words"),
    metrics: schemas/* object */.Ikc({
        psi: metric,
        ks: metric,
        ks_p: metric,
        wasserstein: metric.describe("normed by the reference's standard deviation"),
        js: metric.describe("Jensen–Shannon distance, base e unless compat says 2"),
        hellinger: metric,
        tvd: metric,
        linf: metric,
        chi2: metric,
        chi2_p: metric,
        cramers_v: metric,
        missing_reference: metric.describe("share"),
        missing_current: metric.describe("share"),
        new_category_share: metric.describe("of categories that the reference does not have; what it has in categories that it does not name is taken off"),
        out_of_range: metric.describe("share of numbers below the reference's smallest or above its largest"),
        invalid_current: metric.describe("share of cells of another kind, such as text in a numeric column"),
    }),
    p_adjusted: metric.describe("Benjamini–Hochberg over the columns, of ks_p or chi2_p"),
    ks_interval: schemas/* object */.Ikc({ low: schemas/* number */.aig(), high: schemas/* number */.aig() })
        .optional()
        .describe("where a profile is the reference and its bins leave D open; metrics.ks is low"),
    before: summary.describe("of the reference"),
    now: summary.describe("of the current data"),
    chart: schemas/* object */.Ikc({
        labels: schemas/* array */.YOg(schemas/* string */.YjP()),
        reference: schemas/* array */.YOg(schemas/* number */.aig()).describe("share of each bin or category"),
        current: schemas/* array */.YOg(schemas/* number */.aig()),
    })
        .optional(),
});
const judged = {
    status: schemas/* enum */.k5n(["ok", "warn", "alert", "insufficient"]),
    reason: schemas/* string */.YjP().describe("why the status, in words"),
};
const jointShape = schemas/* object */.Ikc({
    ...judged,
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).describe("the numeric columns whose correlations were compared"),
    pairs: schemas/* number */.aig().int().describe("pairs of columns that were tested"),
    changed: schemas/* array */.YOg(schemas/* object */.Ikc({
        columns: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]),
        reference: schemas/* number */.aig().describe("correlation then"),
        current: schemas/* number */.aig().describe("correlation now"),
        p_adjusted: schemas/* number */.aig().describe("Fisher's z, Benjamini–Hochberg over the pairs"),
        status: schemas/* enum */.k5n(["warn", "alert"]),
    }))
        .describe("the pairs that moved, largest change first"),
    classifier: schemas/* object */.Ikc({
        low: schemas/* number */.aig().describe("of the AUC's 95 % interval (DeLong); judged by this end"),
        high: schemas/* number */.aig(),
        auc: schemas/* number */.aig().describe("how well a model tells current rows from reference rows; 0.5: not at all"),
        rows: schemas/* number */.aig().int(),
        folds: schemas/* number */.aig().int(),
        columns: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), share: schemas/* number */.aig() })).describe("what it went by"),
    })
        .optional(),
});
const performanceMetricShape = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    value: schemas/* number */.aig(),
    low: schemas/* number */.aig(),
    high: schemas/* number */.aig(),
    reference: schemas/* number */.aig().optional().describe("on the data that the version was registered with"),
    limit: schemas/* number */.aig().optional().describe("of the gate"),
    status: judged.status,
});
const estimateShape = schemas/* object */.Ikc({
    ...judged,
    method: schemas/* literal */.euz("cbpe"),
    assumes: schemas/* string */.YjP().describe("what the estimate cannot see"),
    rows: schemas/* number */.aig().int(),
    metrics: schemas/* array */.YOg(performanceMetricShape).describe("low and high: three sampling errors away"),
});
const realisedShape = schemas/* object */.Ikc({
    ...judged,
    cause: schemas/* literal */.euz("performance").optional().describe("of a warning or alert"),
    could_not_measure: schemas/* literal */.euz(true)
        .optional()
        .describe("something is wrong with the labels or the settings; reason says what. status is insufficient"),
    rows: schemas/* number */.aig().int().describe("predictions"),
    labelled: schemas/* number */.aig().int().describe("predictions whose label has arrived"),
    coverage: schemas/* number */.aig(),
    oldest: schemas/* string */.YjP().optional().describe("prediction that has no label yet"),
    newest: schemas/* string */.YjP().optional().describe("prediction that has one"),
    median: schemas/* string */.YjP().optional().describe("time of the middle one of those that have one"),
    metrics: schemas/* array */.YOg(performanceMetricShape),
});
/** `drift.json`: one check of current data against a version's reference profile. */
const driftContract = (0,contract/* defineContract */.ye)("mlops/drift@1", {
    state: schemas/* enum */.k5n(["ok", "warn", "alert", "could_not_check"]),
    rows: schemas/* object */.Ikc({ reference: schemas/* number */.aig().int(), current: schemas/* number */.aig().int() }),
    columns: schemas/* array */.YOg(driftColumnShape),
    predictions: schemas/* array */.YOg(driftColumnShape)
        .optional()
        .describe("the model's answers, judged apart from its inputs"),
    joint: jointShape.optional().describe("how columns go together, which no column by itself shows"),
    performance: schemas/* object */.Ikc({ estimated: estimateShape.optional(), realised: realisedShape.optional() })
        .optional()
        .describe("estimated: expected from the scores alone; realised: measured with labels that came later"),
    compat: schemas/* object */.Ikc({ psi_zero: schemas/* string */.YjP(), js_base: schemas/* string */.YjP() })
        .optional()
        .describe("where psi and js follow another program's convention"),
    schema_changes: schemas/* array */.YOg(schemas/* object */.Ikc({ column: schemas/* string */.YjP(), change: schemas/* enum */.k5n(["missing", "extra", "type"]), detail: schemas/* string */.YjP() }))
        .optional(),
    reason: schemas/* string */.YjP().optional().describe("why the check could not be made"),
    ragged_rows: schemas/* number */.aig().int().optional().describe("current rows with fewer or more fields than the header"),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe("settings that look like slips, in words"),
    model: schemas/* string */.YjP().optional(),
    version: schemas/* string */.YjP().optional().describe("whose reference profile this is"),
    profile_digest: schemas/* string */.YjP().optional(),
    checked_at: schemas/* string */.YjP().optional(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});

// EXTERNAL MODULE: ../packages/contracts/src/parse-project.ts
var parse_project = __webpack_require__(78780);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/runner/src/read-project.ts
var read_project = __webpack_require__(7186);
// EXTERNAL MODULE: ../packages/runner/src/run-directory.ts
var run_directory = __webpack_require__(49919);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ../packages/contracts/src/digest.ts
var digest = __webpack_require__(95443);
// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/profile.ts
var profile = __webpack_require__(60622);
// EXTERNAL MODULE: ../packages/drift/src/compare/check-drift.ts + 22 modules
var check_drift = __webpack_require__(97106);
// EXTERNAL MODULE: ../packages/drift/src/labels/check-labels.ts + 6 modules
var check_labels = __webpack_require__(3346);
// EXTERNAL MODULE: ../packages/drift/src/labels/registered-metrics.ts
var registered_metrics = __webpack_require__(72835);
// EXTERNAL MODULE: ../packages/drift/src/profile/build-profile.ts
var build_profile = __webpack_require__(84797);
// EXTERNAL MODULE: ../packages/drift/src/profile/choose-edges.ts
var choose_edges = __webpack_require__(88987);
// EXTERNAL MODULE: ../packages/drift/src/profile/merge-profiles.ts
var merge_profiles = __webpack_require__(5288);
// EXTERNAL MODULE: ../packages/drift/src/profile/profile-column.ts
var profile_column = __webpack_require__(62951);
// EXTERNAL MODULE: ../packages/drift/src/profile/profile-predictions.ts + 1 modules
var profile_predictions = __webpack_require__(98672);
;// CONCATENATED MODULE: ../packages/drift/src/profile/season.ts





/**
 * The profile of what a check saw, made like the live version's, so that several of them are one reference. Of categories
 * it names those that the live profile names already, and extremes are rounded as settings say: it is as public.
 * Files are read a second time for it.
 */
const profileWindow = async ({ current, config, salt }, live) => {
    const like = (0,profile_predictions/* withAnswers */.mk)(live, config);
    const found = await ("table" in current
        ? profileCounted(current, like, salt)
        : (0,build_profile.profileFiles)(current, {
            columns: { include: like.columns.map(({ name }) => name) },
            separator: config.separator,
            hash: { columns: [], salt },
            joint: live.joint ? config.joint.correlation : "never",
            like,
        }));
    const { digits } = config.privacy;
    const known = new Map(like.columns.map((column) => [column.name, column]));
    const columns = found.columns.map((column) => {
        const before = known.get(column.name);
        if (column.kind === "categorical" && before.kind === "categorical")
            return nameKnown(column, before);
        if (column.kind !== "numeric")
            return column;
        return { ...column, min: (0,choose_edges/* roundDown */.Hg)(column.min, digits), max: -(0,choose_edges/* roundDown */.Hg)(-column.max, digits) + 0 };
    });
    return { ...found, columns };
};
const profileCounted = ({ table, joint }, like, salt) => ({
    schema: "mlops/profile@1",
    rows: table.rows,
    ragged: table.ragged,
    columns: like.columns.flatMap((known) => {
        const column = table.columns.get(known.name);
        if (!column)
            return [];
        const hashed = known.kind === "categorical" && known.salt !== undefined && column.kind === "categorical";
        return [
            (0,profile_column/* profileColumn */.AJ)(known.name, column, { like: known, salt: hashed && !column.salt ? salt : undefined }),
        ];
    }),
    ...(joint && { joint }),
});
const nameKnown = (column, { values, identifier }) => {
    const own = new Map(column.values.map((value, index) => [value, column.counts[index]]));
    const counts = values.map((value) => own.get(value) ?? 0);
    return { ...column, identifier, values, counts, other: column.n - sum(counts) };
};
/**
 * The reference that earlier windows make together. What scores are worth is what it was when the version was registered.
 * @throws UserError where windows do not fit together, such as after other columns were excluded
 */
const mergeSeason = (windows, live) => {
    const isNamed = (column) => column.kind === "categorical";
    const merged = (0,merge_profiles/* mergeProfiles */.N)(windows.map((window) => ({ ...window, columns: window.columns.filter((column) => !isNamed(column)) })));
    const named = windows[0].columns
        .filter(isNamed)
        .map(({ name }) => addCategories(windows.flatMap(({ columns }) => columns.filter((column) => column.name === name))));
    const all = new Map([...merged.columns, ...named].map((column) => [column.name, column]));
    const columns = windows[0].columns.map(({ name }) => all.get(name));
    if (!live.prediction)
        return { ...merged, columns };
    const answers = live.prediction.columns.map((column) => all.get(column.name) ?? column);
    return { ...merged, columns, prediction: { ...live.prediction, columns: answers } };
};
/** All of them name the same categories, in the same order. */
const addCategories = (parts) => ({
    ...parts[0],
    n: sum(parts.map(({ n }) => n)),
    missing: sum(parts.map(({ missing }) => missing)),
    distinct: Math.max(...parts.map(({ distinct }) => distinct)),
    counts: parts[0].counts.map((_, index) => sum(parts.map(({ counts }) => counts[index]))),
    other: sum(parts.map(({ other }) => other)),
});
const sum = (values) => values.reduce((total, value) => total + value, 0);

// EXTERNAL MODULE: ../packages/drift/src/read/expand-globs.ts
var expand_globs = __webpack_require__(31728);
// EXTERNAL MODULE: ../packages/drift/src/sources/open-current.ts
var open_current = __webpack_require__(16880);
;// CONCATENATED MODULE: ../packages/contracts/src/drift-history.ts



const driftCheckShape = schemas/* object */.Ikc({
    run: schemas/* string */.YjP().regex(/^\d+$/).describe("of the workflow; ids only grow, so they order checks"),
    attempt: schemas/* number */.aig().int().default(1),
    at: schemas/* string */.YjP().describe("ISO 8601"),
    state: schemas/* enum */.k5n(["ok", "warn", "alert", "could_not_check"]),
    broken: schemas/* boolean */.zMY().default(false).describe("data broke (schema, type, cells) rather than moved"),
    late: schemas/* boolean */.zMY().optional().describe("a newer check was there already: shown, and not counted"),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).describe("that alert"),
    warning: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    unjudged: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe("columns of which nothing could be said"),
    effects: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())
        .default({})
        .describe("effect size by column (PSI, else the change of missing cells); all in the last 30 checks"),
    psi: schemas/* number */.aig().nullable().describe("largest of all columns"),
    rows: schemas/* number */.aig().int(),
    version: schemas/* string */.YjP().nullable(),
    url: schemas/* string */.YjP().nullable().default(null).describe("of the run"),
    reason: schemas/* string */.YjP().optional().describe("why the check could not be made"),
    retrain: schemas/* object */.Ikc({
        state: schemas/* enum */.k5n(["asked", "dispatched", "refused"])
            .describe("asked is written before GitHub is asked: a crash between is seen by it"),
        words: schemas/* string */.YjP(),
        at: schemas/* string */.YjP().describe("when it was first asked for; a rerun keeps it"),
    })
        .optional(),
});
const told = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), check: schemas/* string */.YjP().describe("run in which it first alerted") });
const watchStateShape = schemas/* object */.Ikc({
    phase: schemas/* enum */.k5n(["ok", "suspect", "drifting", "recovering"]),
    opening: schemas/* string */.YjP().nullable().describe("run whose check began the drift; null while there is none"),
    told: schemas/* array */.YOg(told).describe("columns that alerted since"),
    recent: schemas/* array */.YOg(schemas/* boolean */.zMY()).describe("of the last checks that could be made, which alerted"),
    clean: schemas/* number */.aig().int().describe("checks in a row in which what alerted was fine"),
    streak: schemas/* number */.aig().int().describe("alerting checks in a row of one version, broken data aside"),
    version: schemas/* string */.YjP().nullable(),
    blind: schemas/* string */.YjP().nullable().describe("run since which the check could not be made"),
    sighted: schemas/* string */.YjP().nullable().describe("run that could check again"),
    ended: schemas/* object */.Ikc({ opening: schemas/* string */.YjP(), check: schemas/* string */.YjP(), columns: schemas/* array */.YOg(schemas/* string */.YjP()) }).nullable(),
    asked_at: schemas/* string */.YjP().nullable().describe("when a retraining was last asked for"),
});
/** `<model>/<environment>.json` on the branch `drift-history`: what a model's watch has seen. */
const driftHistoryContract = (0,contract/* defineContract */.ye)("mlops/drift-history@1", {
    model: schemas/* string */.YjP(),
    environment: schemas/* string */.YjP(),
    base: watchStateShape.describe("before the checks that are not in it yet"),
    folded: schemas/* number */.aig().int().describe("how many of the first checks are in base already"),
    checks: schemas/* array */.YOg(driftCheckShape).describe("oldest first, at most 200"),
    page: schemas/* string */.YjP().optional().describe("of the newest check, in Markdown: what its issue says"),
});
/** `<model>/<environment>/windows/…` on the same branch: what one check saw, for later ones of its weekday (and hour). */
const driftWindowContract = (0,contract/* defineContract */.ye)("mlops/drift-window@1", {
    time: schemas/* string */.YjP().describe("ISO 8601"),
    reference: schemas/* string */.YjP().describe("digest of the profile whose edges these are"),
    profile: profile.profileContract.shape,
});
/** What an issue says of itself, in the hidden first line of its body: what its readers have been told. */
const issueRecordShape = schemas/* object */.Ikc({
    check: schemas/* string */.YjP().nullable().describe("run whose page this is"),
    opening: schemas/* string */.YjP().nullable(),
    told: schemas/* array */.YOg(schemas/* string */.YjP()).describe("of each column, the first ten digits of its name's sha256"),
    blind: schemas/* string */.YjP().nullable(),
    snooze: schemas/* object */.Ikc({ label: schemas/* string */.YjP(), until: schemas/* string */.YjP() }).nullable(),
    previous: schemas/* number */.aig().int().nullable().describe("number of the issue that this one follows"),
    history: driftHistoryContract.shape.optional().describe("where the token may not write a branch"),
});
/** The record of issues that versions before 0.3 wrote. */
const firstRecordShape = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    checks: schemas/* array */.YOg(driftCheckShape.pick({ at: true, state: true, columns: true, psi: true, rows: true, version: true })),
    streak: schemas/* number */.aig().int(),
    clean: schemas/* number */.aig().int(),
    told: schemas/* array */.YOg(schemas/* string */.YjP()),
    closed: schemas/* boolean */.zMY(),
    dispatched_at: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ../packages/drift/src/watch/choose-season.ts
const day = 86_400_000;
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** The weekday, and the hour where the period has it (UTC): the same for times that are alike. */
const seasonOf = (time, { period }) => {
    const weekday = weekdays[time.getUTCDay()];
    return period === "day-of-week" ? weekday : `${weekday}-${String(time.getUTCHours()).padStart(2, "0")}h`;
};
const weekOf = (time) => Math.floor(time.getTime() / (7 * day));
/**
 * Where a window is kept among `most` and one more of its season: the oldest one's place is the next one's, so nothing has
 * to be cleared away, and what a check reads is never what it writes.
 */
const placeOf = (time, { most }) => weekOf(time) % (most + 1);
/**
 * Of earlier windows those of the same season, the newest `most` of them, newest first; none chosen where there are fewer
 * than `least`. However old: while drift lasts no window is added, and the last good ones stay what is compared with. The
 * running day (or hour) is left out: a rerun is not compared with itself.
 */
const chooseSeason = (windows, now, plan) => {
    const alike = windows
        .filter(({ time }) => seasonOf(time, plan) === seasonOf(now, plan) && weekOf(time) < weekOf(now))
        .sort((a, b) => b.time.getTime() - a.time.getTime());
    return { chosen: alike.length < plan.least ? [] : alike.slice(0, plan.most), found: alike.length };
};

// EXTERNAL MODULE: ../node_modules/@octokit/request-error/dist-src/index.js
var dist_src = __webpack_require__(6013);
;// CONCATENATED MODULE: ../packages/github/src/branch-file.ts


/** One file of a branch with its blob's id; undefined where file or branch is not there. One request; up to 1 MB. */
const readBranchFile = async ({ octokit, owner, repo }, branch, path) => {
    try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref: branch });
        if (Array.isArray(data) || data.type !== "file")
            return undefined;
        return { text: Buffer.from(data.content, "base64").toString("utf8"), sha: data.sha };
    }
    catch (error) {
        if (error instanceof dist_src/* RequestError */.G && error.status === 404)
            return undefined;
        throw error;
    }
};
/**
 * Writes one file by a commit on a branch that holds nothing else of the repository, and makes the branch where there is
 * none. A compare-and-swap: GitHub refuses where the file is not `sha` any more, or the branch moved meanwhile. Then it
 * is "raced", and the caller reads again. So it is after an answer that says nothing. Needs contents: write.
 * https://docs.github.com/en/rest/repos/contents#create-or-update-file-contents
 */
const writeBranchFile = async (github, change) => {
    const { octokit, owner, repo } = github;
    const { branch, path, text, message, sha } = change;
    try {
        await octokit.rest.repos.createOrUpdateFileContents({
            owner,
            repo,
            branch,
            path,
            message,
            content: Buffer.from(text).toString("base64"),
            ...(sha !== undefined && { sha }),
            request: { retries: 0 }, // a second try of what was carried out would look like somebody else's
        });
        return "written";
    }
    catch (error) {
        if (!(error instanceof dist_src/* RequestError */.G))
            throw error;
        const { status } = error;
        if (/rule violation|protected branch/i.test(error.message))
            throw new user_error.UserError(`A rule of the repository keeps this job from writing the branch ${branch} (${status}).`, {
                fix: `Let GitHub Actions write ${branch} (Settings, Rules), or exempt it from the rule.`,
                cause: error,
            });
        if (status === 404 && sha === undefined)
            return beginBranch(github, change);
        // 422 where no sha was given and another run has made the file meanwhile.
        if (status === 409 || (status === 422 && sha === undefined) || status >= 500)
            return "raced";
        throw error;
    }
};
/** A branch without the repository's files and without its history. */
const beginBranch = async ({ octokit, owner, repo }, { branch, path, text, message }) => {
    try {
        const { data: tree } = await octokit.rest.git.createTree({
            owner,
            repo,
            tree: [{ path, mode: "100644", type: "blob", content: text }],
        });
        const { data: commit } = await octokit.rest.git.createCommit({
            owner,
            repo,
            message,
            tree: tree.sha,
            parents: [],
        });
        await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: commit.sha });
        return "written";
    }
    catch (error) {
        if (!(error instanceof dist_src/* RequestError */.G))
            throw error;
        const exists = error.status === 422 && /already exists/i.test(error.message);
        if (exists || error.status >= 500)
            return "raced";
        throw error;
    }
};

// EXTERNAL MODULE: ../packages/drift/src/watch/watch-history.ts + 1 modules
var watch_history = __webpack_require__(3600);
;// CONCATENATED MODULE: ../actions/drift-check/src/keep-history.ts




const branch = "drift-history";
const mostRounds = 25;
const historyPath = ({ model, environment }) => `${encodeURIComponent(model)}/${encodeURIComponent(environment)}.json`;
/** A watch's history as the branch has it. @throws UserError where a person's hand made it unreadable. */
const readHistory = async (place) => {
    const path = historyPath(place);
    const file = await readBranchFile(place.github, branch, path);
    return {
        history: file && driftHistoryContract.parse(file.text, `${branch}:${path}`),
        sha: file?.sha,
    };
};
/**
 * Writes what `change` makes of a watch's history, as a commit on the branch. Of runs at once one gets through, and the
 * others read again and change what that one left, so no check is lost. Where the change leaves the history as it is, nothing
 * is written.
 * @param other a history from elsewhere; the one that knows more is taken
 * @throws UserError with a 403 as its cause where the token may not write
 */
const changeHistory = async (place, other, change, waitTurn) => {
    for (let round = 0; round < mostRounds; round++) {
        if (round > 0)
            await waitTurn(round);
        const { history: there, sha } = await readHistory(place);
        const { history, message } = change((0,watch_history/* chooseNewer */.Fk)(there, other));
        const text = writeLines(history);
        if (there && text === writeLines(there))
            return there;
        const path = historyPath(place);
        if ((await writeBranchFile(place.github, { branch, path, text, message, sha })) === "written")
            return history;
    }
    throw new user_error.UserError(`Other runs kept writing ${branch}:${historyPath(place)}.`, {
        fix: "Run the job again once they are done.",
    });
};
/** One check a line: a commit's diff is the check that it brought. */
const writeLines = (history) => {
    const { checks, page, ...head } = driftHistoryContract.shape.parse(history);
    const lines = [
        ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
        `"checks": [\n${checks.map((check) => JSON.stringify(check)).join(",\n")}\n]`,
        ...(page === undefined ? [] : [`"page": ${JSON.stringify(page)}`]),
    ];
    return `{\n${lines.join(",\n")}\n}\n`;
};
/** Whether GitHub refused the branch to this token, or a rule of the repository did. */
const isBranchRefused = (error) => (0,user_error/* isUserError */.i)(error) &&
    [403, 409, 422].includes(error.cause?.status ?? 0);

;// CONCATENATED MODULE: ../actions/drift-check/src/keep-windows.ts







const week = 7 * 86_400_000;
const longest = 700_000; // the contents API hands out files up to 1 MB, and base64 grows
const keep_windows_mostRounds = 5;
const pathOf = ({ model, environment }, time, plan) => `${encodeURIComponent(model)}/${encodeURIComponent(environment)}/windows/${seasonOf(time, plan)}-${placeOf(time, plan)}.json`;
/**
 * Whether a later check may compare with what this one saw. A drifting past must not become the new normal, so where the
 * season is known, what alerts is left out. Until then the reference is the training data, which knows no season and may
 * alert on every Sunday: only broken data is left out.
 */
const isWorthKeeping = ({ state, columns }, { begun }) => state === "ok" ||
    state === "warn" ||
    (state === "alert" &&
        !begun &&
        !columns.some(({ status, cause }) => status === "alert" && cause === "data_quality"));
/**
 * The reference that earlier windows of the same season make, where there are enough of them that were profiled like the
 * live version; else the live version's profile. `note` says which.
 */
const chooseReference = async (place, live, plan, now) => {
    const weeks = Array.from({ length: plan.most + 1 }, (_, index) => new Date(now.getTime() - index * week));
    const season = seasonOf(now, plan);
    try {
        const read = await Promise.all(weeks.map((time) => readWindow(place, pathOf(place, time, plan))));
        const windows = read.flatMap((window) => window?.reference === live.digest ? [{ time: new Date(window.time), profile: window.profile }] : []);
        const { chosen, found } = chooseSeason(windows, now, plan);
        if (chosen.length === 0)
            return {
                profile: live.profile,
                begun: false,
                note: `Seasonal reference: ${(0,format/* countOf */.pq)(found, "earlier window")} of ${season}, and ${plan.least} are asked for (drift.seasonal.least): compared with the live version's training data until then.`,
            };
        const profile = mergeSeason(chosen.map((window) => window.profile), live.profile);
        const days = chosen.map(({ time }) => time.toISOString().slice(0, 10)).join(", ");
        return {
            profile,
            begun: true,
            note: `Seasonal reference: ${(0,format/* countOf */.pq)(chosen.length, "earlier window")} of ${season} (${days}); windows whose check alerted are left out.`,
        };
    }
    catch (error) {
        if (!(0,user_error/* isUserError */.i)(error))
            throw error;
        return {
            profile: live.profile,
            begun: true,
            note: `Seasonal reference: the earlier windows cannot be used, so the live version's training data is. ${error.message}`,
        };
    }
};
const readWindow = async ({ github }, path) => {
    const file = await readBranchFile(github, branch, path);
    return file && driftWindowContract.parse(file.text, `${branch}:${path}`);
};
/** Keeps what a check saw for later ones. @returns why it could not, in words */
const keepWindow = async (place, plan, window, waitTurn) => {
    const path = pathOf(place, window.time, plan);
    const text = JSON.stringify(driftWindowContract.shape.parse({
        ...window,
        schema: driftWindowContract.id,
        time: window.time.toISOString(),
    }));
    if (text.length > longest)
        return `the profile of this check is too large to be kept (${text.length} of ${longest} characters): exclude columns`;
    const message = `${place.model} in ${place.environment}: what ${seasonOf(window.time, plan)} looked like`;
    try {
        for (let round = 0; round < keep_windows_mostRounds; round++) {
            if (round > 0)
                await waitTurn(round);
            const there = await readBranchFile(place.github, branch, path);
            const change = { branch: branch, path, text: `${text}\n`, message, sha: there?.sha };
            if ((await writeBranchFile(place.github, change)) === "written")
                return undefined;
        }
        return "other runs kept writing the branch";
    }
    catch (error) {
        if (!isBranchRefused(error))
            throw error;
        return error.message;
    }
};

;// CONCATENATED MODULE: ../actions/drift-check/src/tell-progress.ts

const pause = 10_000;
/** Writes a line into the log every ten seconds of reading: how much, how many rows, how fast, how long still. None for what is quick. */
const tellProgress = (tell, now) => {
    const began = now().getTime();
    let told = began;
    return ({ done, total, rows }) => {
        const time = now().getTime();
        if (time - told < pause)
            return;
        told = time;
        const rate = (done * 1000) / (time - began);
        const left = Math.ceil((total - done) / rate);
        tell(`read ${(0,format/* formatBytes */.z3)(done)} of ${(0,format/* formatBytes */.z3)(total)}, ${(0,format/* countOf */.pq)(rows, "row")}, ${(0,format/* formatBytes */.z3)(Math.round(rate))}/s, ${left} s left`);
    };
};

;// CONCATENATED MODULE: ../actions/drift-check/src/compare-with-live.ts















/**
 * Compares current data with the profile of the live version. A version, profile or file that is missing or cannot be
 * read gives `could_not_check` with the reason. A token that lacks a permission is thrown: that is the workflow's fault.
 */
const compareWithLive = async (subject, log, now) => {
    const { model, plan, workspace } = subject;
    const checked = { model, checked_at: now().toISOString() };
    const live = await findLive(subject);
    if ("reason" in live)
        return { drift: { ...couldNotCheck(live.reason), ...checked }, live: undefined };
    log.info(`reference: ${live.tag} (live in ${plan.environment}), ${(0,format/* countOf */.pq)(live.profile.rows, "row")}`);
    const facts = { ...checked, version: live.version, profile_digest: live.digest };
    const place = { github: subject.github, model, environment: plan.environment };
    try {
        const season = plan.seasonal && (await chooseReference(place, live, plan.seasonal, now()));
        const reference = { profile: season?.profile ?? live.profile };
        const gather = {
            ...{ directory: workspace, temporary: subject.temporary, env: subject.env, wait: external_node_timers_promises_.setTimeout, log: log.info },
            ...{ headers: plan.request_headers, maxBytes: plan.max_bytes },
        };
        const edges = { profile: live.profile }; // whose edges those of all seasons are
        const { current, names, remove, rename } = await (0,open_current/* openCurrent */.E)(await chooseSource(subject), edges, plan, gather);
        try {
            log.info(`current: ${(0,format/* countOf */.pq)(names.length, "source")}`);
            const salt = subject.profileSalt;
            const onProgress = tellProgress(log.info, now);
            const paths = "table" in current ? current : current.map((file) => (0,external_node_path_.resolve)(workspace, file));
            const judged = await (0,check_drift/* checkDrift */.o)({ reference, current: paths, config: plan, salt, onProgress });
            const study = () => studyGate(subject);
            const registered = [...live.metrics, ...(0,registered_metrics/* registeredOf */.g)(live.profile)];
            const labels = { study, config: plan, registered, current, names, gather, now: now() };
            const drift = await (0,check_labels/* addRealised */.x)(judged, labels);
            for (const note of drift.notes ?? [])
                log.warn(note);
            const notes = [...(drift.notes ?? []), ...(season ? [season.note] : [])];
            if (season)
                log.info(season.note);
            if (plan.seasonal && season && subject.history === "auto" && isWorthKeeping(judged, season)) {
                const profile = await profileWindow({ current: paths, config: plan, salt }, live.profile);
                const window = { time: now(), reference: live.digest, profile };
                const why = await keepWindow(place, plan.seasonal, window, subject.waitTurn);
                if (why)
                    log.warn(`What this check saw is not kept for seasonal references: ${why}`);
            }
            const reason = drift.reason && rename(drift.reason.replaceAll((0,external_node_path_.join)(workspace, "/"), ""));
            return {
                drift: {
                    ...drift,
                    ...(reason !== undefined && { reason }),
                    ...(notes.length > 0 && { notes }),
                    ...facts,
                    files: names,
                },
                live,
            };
        }
        finally {
            await remove();
        }
    }
    catch (error) {
        if (!(0,user_error/* isUserError */.i)(error))
            throw error;
        const reason = (error.fix ? `${error.message} ${error.fix}` : error.message).replaceAll(workspace, "the workspace");
        return { drift: { ...couldNotCheck(reason, live.profile.rows), ...facts }, live };
    }
};
const studyGate = async ({ gate, config, plan, workspace }) => {
    const { readGate } = await Promise.all(/* import() */[__webpack_require__.e(5919), __webpack_require__.e(7517), __webpack_require__.e(6069)]).then(__webpack_require__.bind(__webpack_require__, 76069));
    const { studyLabels } = await Promise.all(/* import() */[__webpack_require__.e(5919), __webpack_require__.e(7517), __webpack_require__.e(8721)]).then(__webpack_require__.bind(__webpack_require__, 88721));
    const read = (path) => readText((0,external_node_path_.join)(workspace, path), path);
    return studyLabels(gate === undefined ? undefined : (await readGate(gate, config, read)).policy, plan);
};
const readText = (path, name) => (0,promises_.readFile)(path, "utf8").catch((cause) => {
    throw new user_error.UserError(`${name} cannot be read: ${cause.message}.`, { cause });
});
const chooseSource = async ({ plan, currentProfiles, workspace }) => {
    if (currentProfiles.length === 0)
        return typeof plan.current === "string" ? [plan.current] : plan.current;
    const names = (0,expand_globs.expandGlobs)(currentProfiles, workspace);
    const shards = names.map(async (name) => ({
        name,
        profile: profile.profileContract.parse(await readText((0,external_node_path_.resolve)(workspace, name), name), name),
    }));
    return { shards: await Promise.all(shards) };
};
const couldNotCheck = (reason, reference = 0) => ({
    schema: "mlops/drift@1",
    state: "could_not_check",
    reason,
    rows: { reference, current: 0 },
    columns: [],
});
const findLive = async ({ github, model, plan, directory, workspace, }) => {
    const { resolveVersion } = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(5646), __webpack_require__.e(4201)]).then(__webpack_require__.bind(__webpack_require__, 96582));
    const version = await resolveVersion(github, `${model}#${plan.environment}`);
    if (!version)
        return {
            reason: `No version of ${model} is live in ${plan.environment}: register, deploy and promote one.`,
        };
    const { downloadEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7318), __webpack_require__.e(4105)]).then(__webpack_require__.bind(__webpack_require__, 7318));
    const path = (0,external_node_path_.join)(directory, `reference-${version.version}.json`);
    if (!(await downloadEvidence(github, version, "profile", path)))
        return {
            reason: `${version.tag} has no reference profile: register a version with register-model, which profiles drift.reference (or train.data).`,
        };
    const text = await (0,promises_.readFile)(path, "utf8");
    try {
        return {
            version: version.version,
            tag: version.tag,
            releaseUrl: version.releaseUrl,
            asset: version.manifest.evidence.profile.asset,
            profile: profile.profileContract.parse(text, (0,external_node_path_.relative)(workspace, path)),
            digest: (0,digest/* sha256 */.sc)(text),
            metrics: version.manifest.metrics.flatMap(({ name, value, ci, source }) => source === "gate" ? [{ metric: name, value, low: ci?.low, high: ci?.high }] : []),
        };
    }
    catch (error) {
        if (error instanceof user_error.UserError)
            return { reason: error.message };
        throw error;
    }
};

// EXTERNAL MODULE: ../packages/drift/src/watch/describe-check.ts
var describe_check = __webpack_require__(7799);
// EXTERNAL MODULE: ../packages/contracts/src/markdown.ts
var markdown = __webpack_require__(8246);
// EXTERNAL MODULE: ../packages/contracts/src/one-line.ts
var one_line = __webpack_require__(76374);
// EXTERNAL MODULE: ../packages/reporting/src/charts/mermaid-chart.ts
var mermaid_chart = __webpack_require__(89100);
// EXTERNAL MODULE: ../packages/reporting/src/drift-words.ts
var drift_words = __webpack_require__(89089);
// EXTERNAL MODULE: ../packages/reporting/src/escape-name.ts
var escape_name = __webpack_require__(82015);
;// CONCATENATED MODULE: ../packages/reporting/src/drift-model-lines.ts


const marks = { ok: "🟢", warn: "🟡", alert: "🔴", insufficient: "⚪" };
const shownAnswers = 3;
/** What a check says of the model beyond its inputs, a line each: performance, its answers, how columns go together. */
const renderModelLines = ({ performance, predictions = [], joint }) => {
    const line = (status, what, words) => `- ${marks[status]} **${what}** ${(0,escape_name/* escapeSentence */.FV)(words)}`;
    const { realised, estimated } = performance ?? {};
    return [
        realised && line(realised.status, "Measured with labels:", realised.reason),
        estimated &&
            line(estimated.status, "Expected from the scores:", `${estimated.reason}; assumes ${estimated.assumes}`),
        ...(0,drift_words/* sortBySeverity */.BF)(predictions)
            .slice(0, shownAnswers)
            .map((answer) => line(answer.status, `Answers, ${(0,escape_name/* escapeName */.L$)(answer.name)}:`, answer.reason ?? (0,drift_words/* describeEffect */.xU)(answer))),
        joint && line(joint.status, "Together:", joint.reason),
    ]
        .filter(Boolean)
        .join("\n");
};

// EXTERNAL MODULE: ../packages/reporting/src/sparkline.ts
var sparkline = __webpack_require__(70973);
;// CONCATENATED MODULE: ../packages/reporting/src/drift-issue.ts









const shownColumns = 5;
const longestTable = 34_000;
const usualPsi = 0.25;
/** What a watch's issue says below its record, written anew at each check. Ends well below GitHub's limit. */
const renderDriftPage = (facts) => {
    const { drift, history } = facts;
    const columns = (0,drift_words/* sortBySeverity */.BF)(drift.columns, facts.importances);
    const loud = columns.filter(({ status }) => status === "alert" || status === "warn").slice(0, shownColumns);
    const top = loud.find(({ chart }) => chart && chart.labels.length > 0);
    return [
        renderSentence(facts),
        renderState(facts),
        renderModelLines(drift),
        renderSchema(drift),
        ...loud.map((column) => renderColumn(column, history)),
        top ? (0,mermaid_chart/* drawShareChart */.Q)(top) : "",
        `**What to do.** ${(0,drift_words/* adviseOnDrift */.NL)(drift).map(escape_name/* escapeSentence */.FV).join(" ")}`,
        facts.retrain ? `**Retraining.** ${(0,escape_name/* escapeSentence */.FV)(facts.retrain)}` : "",
        renderFacts(facts),
        renderChecks(history),
        columns.length > 0 ? fold("Every column", renderTable(columns, history)) : "",
        fold("Look further", `On a laptop, with the data at hand:\n\n${(0,markdown/* codeBlock */.DV)(facts.command.split("\n").map(one_line.oneLine), "sh")}`),
        "<sub>Edited at each check; a comment only where something changes. Close it, and these columns stay silent until it is over or another alerts. The label drift:snooze-30d (any number of d or h) silences it for that long.</sub>",
    ]
        .filter(Boolean)
        .join("\n\n");
};
const stateIcons = { ok: "🟢", warn: "🟡", alert: "🔴", could_not_check: "⚪" };
const renderSentence = ({ drift, environment }) => {
    const version = drift.version
        ? `${(0,escape_name/* escapeName */.L$)(drift.version)} (live in ${(0,escape_name/* escapeName */.L$)(environment)})`
        : (0,escape_name/* escapeName */.L$)(environment);
    return `${stateIcons[drift.state]} **${(0,escape_name/* escapeSentence */.FV)((0,drift_words/* describeDrift */.ZP)(drift))}** — against the data that ${version} was trained on.`;
};
/** Where the watch stands, in words: one alert is not drift yet, and one good check no recovery. */
const describeState = (state, history) => {
    const since = history.checks.find(({ run }) => run === state.opening)?.at.slice(0, 10);
    const blind = history.checks.find(({ run }) => run === state.blind)?.at.slice(0, 10);
    const words = {
        ok: "ok",
        suspect: "suspect: alerts, and too few of the last checks to call it drift",
        drifting: `drifting${since ? ` since ${since}` : ""}`,
        recovering: `recovering: ${state.clean} clean ${state.clean === 1 ? "check" : "checks in a row"}${since ? `, after drift since ${since}` : ""}`,
    }[state.phase];
    return state.blind === null
        ? words
        : `could not check${blind ? ` since ${blind}` : ""}; before that: ${words}`;
};
const renderState = ({ state, history, owners }) => {
    const names = owners.map((owner) => `\`${owner}\``).join(", ");
    return `**State:** ${describeState(state, history)}.${names ? ` **Owners:** ${names}.` : ""}`;
};
const renderSchema = ({ schema_changes = [] }) => {
    const lines = schema_changes
        .slice(0, 20)
        .map(({ column, change, detail }) => `- \`schema\` **${(0,escape_name/* escapeName */.L$)(column)}** ${change}: ${(0,escape_name/* escapeSentence */.FV)(detail)}`);
    const more = schema_changes.length - lines.length;
    return [...lines, ...(more > 0 ? [`- …and ${more} more changes, in drift.json`] : [])].join("\n");
};
const renderColumn = (column, history) => {
    const { name, status, reason, before, now, chart, kind } = column;
    const interval = (0,drift_words/* describeInterval */.LL)(column);
    const trend = (0,watch_history/* effectTrend */.l1)(history, name);
    const head = [
        `**${(0,escape_name/* escapeName */.L$)(name)}**`,
        status,
        (0,escape_name/* escapeSentence */.FV)(reason ?? ""),
        ...(interval ? [interval] : []),
        ...(trend.length > 1 ? [`trend \`${(0,sparkline/* drawTrend */.s)(trend, usualPsi)}\``] : []),
    ];
    const lines = [head.join(" · ")];
    if (kind === "numeric" && before && now && chart)
        lines.push((0,markdown/* codeBlock */.DV)([
            `then ${(0,sparkline/* drawSparkline */.Q)(chart.reference)}  5 % ${(0,drift_words/* formatValue */.Fl)(before.p5)} · median ${(0,drift_words/* formatValue */.Fl)(before.p50)} · 95 % ${(0,drift_words/* formatValue */.Fl)(before.p95)}`,
            `now  ${(0,sparkline/* drawSparkline */.Q)(chart.current)}  5 % ${(0,drift_words/* formatValue */.Fl)(now.p5)} · median ${(0,drift_words/* formatValue */.Fl)(now.p50)} · 95 % ${(0,drift_words/* formatValue */.Fl)(now.p95)}`,
        ], "text"));
    if (kind === "categorical" && chart && chart.labels.length > 0)
        lines.push((0,markdown/* codeBlock */.DV)(drawBars(chart), "text"));
    return lines.join("\n\n");
};
const barWidth = 20;
/** The categories that moved most, as bars of their shares then and now. */
const drawBars = ({ labels, reference, current }) => {
    const rows = labels
        .map((label, index) => ({
        label: (0,escape_name/* cleanLine */.Ow)(label) || "(empty)",
        was: reference[index],
        is: current[index],
    }))
        .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was))
        .slice(0, 6);
    const width = Math.min(24, Math.max(...rows.map(({ label }) => label.length)));
    const largest = Math.max(...rows.flatMap(({ was, is }) => [was, is]));
    const bar = (share) => "█".repeat(largest > 0 ? Math.round((share / largest) * barWidth) : 0).padEnd(barWidth, "·");
    return rows.map(({ label, was, is }) => `${label.slice(0, width).padEnd(width)}  ${bar(was)} ${(0,drift_words/* percent */.KN)(was).padStart(6)}  →  ${bar(is)} ${(0,drift_words/* percent */.KN)(is).padStart(6)}`);
};
const renderFacts = ({ drift, releaseUrl, runUrl }) => {
    const { rows, version, profile_digest, checked_at, files, ragged_rows } = drift;
    const facts = [
        `${(0,format/* formatCount */.B4)(rows.current)} rows against ${(0,format/* formatCount */.B4)(rows.reference)}`,
        ...(version
            ? [releaseUrl ? `[${(0,escape_name/* escapeName */.L$)(version)}](${(0,markdown/* linkTarget */.Cm)(releaseUrl)})` : (0,escape_name/* escapeName */.L$)(version)]
            : []),
        ...(profile_digest ? [`profile \`${profile_digest.slice(0, 12)}\``] : []),
        ...(files?.length ? [files.length > 3 ? `${files.length} files` : files.map(escape_name/* escapeName */.L$).join(", ")] : []),
        ...(ragged_rows ? [`${(0,format/* formatCount */.B4)(ragged_rows)} ragged rows`] : []),
        ...(checked_at ? [checked_at.replace("T", " ").replace(/:\d\d(\.\d+)?Z$/, " UTC")] : []),
        ...(runUrl ? [`[run](${(0,markdown/* linkTarget */.Cm)(runUrl)})`] : []),
    ];
    return `<sub>${facts.join(" · ")}</sub>`;
};
const drift_issue_marks = { ok: "🟩", warn: "🟨", alert: "🟥", could_not_check: "⬜" };
const renderChecks = (history) => {
    const checks = history.checks.slice(-30);
    const strip = checks.map(({ state }) => drift_issue_marks[state]).join("");
    const rows = checks.toReversed().map(({ at, state, columns, psi, rows: seen, version, url, late }) => {
        const when = at.slice(0, 16).replace("T", " ");
        const cells = [
            url ? `[${when}](${(0,markdown/* linkTarget */.Cm)(url)})` : when,
            `${drift_issue_marks[state]} ${state.replaceAll("_", " ")}${late ? " (came late, not counted)" : ""}`,
            `${columns.slice(0, 3).map(escape_name/* escapeName */.L$).join(", ")}${columns.length > 3 ? ` and ${columns.length - 3} more` : ""}`,
            psi === null ? "" : psi.toFixed(2),
            (0,format/* formatCount */.B4)(seen),
            (0,escape_name/* escapeName */.L$)(version ?? ""),
        ];
        return `| ${cells.join(" | ")} |`;
    });
    return `**Last checks** ${strip}\n\n${fold("When, and what", `| checked (UTC) | state | alerting | largest PSI | rows | version |\n|---|---|---|--:|--:|---|\n${rows.join("\n")}`)}`;
};
/** Every column's numbers as a Markdown table, as many as fit. */
const renderTable = (columns, history) => {
    const number = (value) => value?.toFixed(3) ?? "";
    const rows = [];
    let length = 0;
    for (const { name, status, reason, metrics } of columns) {
        const missing = metrics.missing_current === undefined
            ? "gone"
            : metrics.missing_current + (metrics.missing_reference ?? 0) === 0
                ? ""
                : `${(0,drift_words/* percent */.KN)(metrics.missing_reference ?? 0)} → ${(0,drift_words/* percent */.KN)(metrics.missing_current)}`;
        const trend = (0,watch_history/* effectTrend */.l1)(history, name);
        const said = status === "ok" ? "" : (0,escape_name/* escapeSentence */.FV)(reason ?? "");
        const row = `| ${(0,escape_name/* escapeName */.L$)(name)} | ${status} | ${number(metrics.psi)} | ${number(metrics.ks)} | ${number(metrics.wasserstein)} | ${number(metrics.js)} | ${number(metrics.cramers_v)} | ${missing} | ${trend.length > 1 ? (0,sparkline/* drawTrend */.s)(trend.slice(-10), usualPsi) : ""} | ${said} |`;
        length += row.length + 1;
        if (length > longestTable)
            break;
        rows.push(row);
    }
    const more = columns.length > rows.length ? `\n\n…and ${columns.length - rows.length} more in drift.json.` : "";
    return `| column | status | PSI | KS | W₁/σ | JS | V | missing | trend | why |\n|---|---|--:|--:|--:|--:|--:|--:|---|---|\n${rows.join("\n")}${more}`;
};
const fold = (title, content) => `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;

;// CONCATENATED MODULE: ../packages/drift/src/watch/decide-retrain.ts
/**
 * Whether this check asks for a retraining, and if not, why.
 * @param state with this check in it
 * @param labels rows whose labels have come, where the check counted them
 */
const decideRetrain = (check, state, rule, facts) => {
    const no = (why) => ({ dispatch: false, why });
    if (check.late)
        return no("a newer check was there first");
    if (check.state !== "alert")
        return no("nothing alerts");
    if (check.broken)
        return no("data broke (schema, type or missing cells): retraining would learn the fault");
    if (state.streak < rule.after)
        return no(`${state.streak} of ${rule.after} alerting checks in a row`);
    if (facts.snoozedUntil !== null)
        return no(`the issue is snoozed until ${minute(facts.snoozedUntil)}`);
    const wait = hoursOf(rule.cooldown) * 3_600_000;
    const free = state.asked_at === null ? 0 : Date.parse(state.asked_at) + wait;
    if (facts.now.getTime() < free)
        return no(`cooling down until ${minute(new Date(free).toISOString())}`);
    if (rule.min_labels !== undefined && (facts.labels ?? 0) < rule.min_labels)
        return no(facts.labels === undefined
            ? `min_labels asks for ${rule.min_labels}, and this check counted no labels`
            : `${facts.labels} of ${rule.min_labels} labels have come`);
    return {
        dispatch: true,
        why: `${state.streak} alerting ${state.streak === 1 ? "check" : "checks in a row"}${facts.worse ? ", and labels say that the model got worse" : ""}`,
    };
};
const minute = (at) => `${at.slice(0, 16)}Z`;
const hoursOf = (text) => Number(text.slice(0, -1)) * (text.endsWith("d") ? 24 : 1);

;// CONCATENATED MODULE: ../packages/drift/src/watch/plan-issue.ts

const reopenDays = 14;
/** Columns that a record remembers: an issue's body has room for 65,536 characters, and a mark takes 13. */
const mostTold = 2000;
const plan_issue_day = 86_400_000;
const nothingTold = { opening: null, told: [], blind: null, snooze: null, previous: null };
/**
 * What is to be done so that a watch's issue says what its state is. It compares what is with what was told and
 * remembers no step of its own, so that a run which takes over from one that was cut off comes to the same.
 *
 * An issue that is closed although its record says that we opened it was closed by a person: that is respected until
 * another column alerts, or until it is over and begins anew.
 *
 * @param acts whether this run acts on what that run's check changed; of runs at once, one does
 */
const planIssue = (state, known, now, acts) => {
    const names = state.told.map(({ name }) => name);
    const opening = state.opening !== null && acts(state.opening) ? state.opening : null;
    const begun = { opening, told: markAll(names), blind: state.blind, snooze: null, previous: null };
    if (!known)
        return opening === null
            ? { action: "none", open: false, news: [], record: nothingTold, spent: undefined }
            : { action: "create", open: true, news: [opened(opening, names)], record: begun, spent: undefined };
    const { snooze, spent } = readSnooze(known, now);
    const record = { ...pickRecord(known.record), snooze };
    const stay = { action: "update", open: known.open, news: [], record, spent };
    if (state.opening === null)
        return tellSight(tellEnd(stay, state, acts), state, acts);
    if (known.record.opening !== state.opening) {
        if (snooze)
            return stay;
        // Another run is about to open it: that one writes what the history says by then.
        if (opening === null)
            return { ...stay, action: "none" };
        const late = known.closedAt !== null && now.getTime() - Date.parse(known.closedAt) > reopenDays * plan_issue_day;
        if (!known.open && late)
            return { ...stay, action: "create", open: true, news: [opened(opening, names)], record: begun };
        // An open issue without a page of a check is one that was made a moment ago, and nobody has been told yet.
        const kind = known.open && known.record.check === null ? "opened" : "again";
        const news = { key: `opened:${opening}`, kind, columns: names };
        return { ...stay, open: true, news: [news], record: { ...record, opening, told: markAll(names) } };
    }
    return tellSight(tellFresh(stay, state, acts), state, acts);
};
/** A column in a record: names may be long, and a body has room for 65,536 characters. */
const markColumn = (name) => (0,digest/* sha256 */.sc)(name).slice(0, 10);
const markAll = (names) => names.slice(0, mostTold).map(markColumn);
const opened = (opening, columns) => ({
    key: `opened:${opening}`,
    kind: "opened",
    columns,
});
const pickRecord = ({ opening, told, blind, snooze, previous }) => ({
    opening,
    told,
    blind,
    snooze,
    previous,
});
/** It is over: the issue closes, unless a person has closed it, or keeps it open. */
const tellEnd = (plan, { ended }, acts) => {
    const { record } = plan;
    if (record.opening === null || !acts(ended?.check ?? record.opening))
        return plan;
    const news = {
        key: `recovered:${record.opening}`,
        kind: "recovered",
        columns: ended?.opening === record.opening ? ended.columns : [],
    };
    return {
        ...plan,
        open: false,
        news: plan.open && !record.snooze ? [news] : [],
        record: { ...record, opening: null, told: [] },
    };
};
/** Columns that readers do not know of yet. */
const tellFresh = (plan, state, acts) => {
    const { record } = plan;
    const known = new Set(record.told);
    const fresh = state.told.filter(({ name, check }) => !known.has(markColumn(name)) && acts(check));
    // Of columns beyond the limit nothing is remembered, so that they are no news either: else they were at each check.
    if (fresh.length === 0 || record.snooze || record.told.length >= mostTold)
        return plan;
    const columns = fresh.map(({ name }) => name);
    const kind = plan.open ? "alerting" : "again";
    return {
        ...plan,
        open: true,
        news: [{ key: `${kind}:${state.opening}:${fresh.at(-1).check}`, kind, columns }],
        record: { ...record, told: [...record.told, ...markAll(columns)].slice(0, mostTold) },
    };
};
/** That the check could not be made, and that it can again: once each, and in an open issue only. */
const tellSight = (plan, { blind, sighted }, acts) => {
    const { record, news } = plan;
    if ((blind === null) === (record.blind === null))
        return plan;
    const since = blind ?? sighted ?? record.blind;
    if (!plan.open)
        return { ...plan, record: { ...record, blind } };
    if (record.snooze || !acts(since))
        return plan;
    const kind = blind === null ? "sighted" : "blind";
    return {
        ...plan,
        news: [...news, { key: `${kind}:${since}`, kind, columns: [] }],
        record: { ...record, blind },
    };
};
/** `drift:snooze-30d`, `drift:snooze-12h`: days or hours. */
const snoozePattern = /^drift:snooze-(\d{1,4})([dh])$/;
/** Since when a label is there only the timeline says, so its time runs from the first check that sees it. */
const readSnooze = ({ snooze: label, record }, now) => {
    const match = label === undefined ? null : snoozePattern.exec(label);
    if (!match)
        return { snooze: null, spent: undefined };
    const { snooze } = record;
    if (!snooze || snooze.label !== label) {
        const length = Number(match[1]) * (match[2] === "d" ? plan_issue_day : plan_issue_day / 24);
        return {
            snooze: { label: label, until: new Date(now.getTime() + length).toISOString() },
            spent: undefined,
        };
    }
    return now.getTime() < Date.parse(snooze.until)
        ? { snooze, spent: undefined }
        : { snooze: null, spent: label };
};

// EXTERNAL MODULE: ../packages/github/src/dispatch.ts
var dispatch = __webpack_require__(36039);
;// CONCATENATED MODULE: ../actions/drift-check/src/watch.ts
const rulesOf = (plan) => ({
    openAfter: plan.open_after,
    openWithin: Math.max(plan.open_within, plan.open_after),
    closeAfter: plan.close_after,
});
/** This run's check, as the history has it. */
const entryOf = ({ runId }, history) => history.checks.find(({ run }) => run === runId);

;// CONCATENATED MODULE: ../actions/drift-check/src/ask-retraining.ts






/** Marks this run's check where a retraining is due. It is written down before GitHub is asked. */
const planRetraining = (check, history, issue) => {
    const rule = check.plan.retrain;
    const decided = decide(check, history, issue);
    if (!rule || !decided?.dispatch || check.dispatch === "never")
        return history;
    const retrain = {
        state: "asked",
        words: `${rule.workflow} is being dispatched: ${decided.why}.`,
        at: check.now.toISOString(),
    };
    return {
        ...history,
        checks: history.checks.map((entry) => (entry.run === check.runId ? { ...entry, retrain } : entry)),
    };
};
/** undefined where there is no rule, or where this run's check has its answer already. */
const decide = (check, history, issue) => {
    const rule = check.plan.retrain;
    const entry = entryOf(check, history);
    if (!rule || !entry || entry.retrain)
        return undefined;
    const snoozedUntil = issue ? (readSnooze(issue, check.now).snooze?.until ?? null) : null;
    return decideRetrain(entry, (0,watch_history/* readState */.un)(history, rulesOf(check.plan)), rule, {
        now: check.now,
        snoozedUntil,
        labels: countLabels(check),
        worse: check.drift.performance?.realised?.status === "alert",
    });
};
/** Rows of the current data whose labels have come, where this check joined labels. */
const countLabels = ({ drift }) => drift.performance?.realised?.labelled;
/** What became of retraining in this check, in words; null where there is nothing to say. */
const explainRetraining = (check, history, issue) => {
    const answered = entryOf(check, history)?.retrain;
    if (answered)
        return answered.words;
    const decided = decide(check, history, issue);
    if (!decided || check.drift.state !== "alert")
        return null;
    const { workflow } = check.plan.retrain;
    return decided.dispatch
        ? `${workflow} would be dispatched (${decided.why}), but this workflow leaves that to people (dispatch: never).`
        : `${workflow} was not dispatched: ${decided.why}.`;
};
/**
 * Dispatches what the history says was asked for. A run that was cut off may have done so: then GitHub's list of runs knows.
 * @param remembered whether it is written down anywhere; else each check would ask again, whatever the cool-down
 */
const dispatchAsked = async (check, entry, remembered) => {
    const { github, plan, runAttempt } = check;
    const { workflow } = plan.retrain;
    const { at, words: asked } = entry.retrain;
    const why = /: (.*)\.$/.exec(asked)?.[1] ?? "";
    const answer = (state, words, failure) => ({
        entry: { ...entry, retrain: { state, words, at } },
        failure,
    });
    if (!remembered)
        return answer("refused", `${workflow} was not dispatched: this job may write neither the issue nor the branch.`);
    try {
        const before = runAttempt > 1 && (await (0,dispatch/* wasDispatchedSince */.hK)(github, workflow, new Date(at)));
        const told = `drift of ${check.model} in ${plan.environment}: ${why}`;
        if (!before)
            await (0,dispatch/* dispatchWorkflow */["in"])(github, workflow, { optionalInputs: { why: told } });
        return answer("dispatched", `${workflow} was dispatched: ${why}.`);
    }
    catch (error) {
        if (!(0,user_error/* isUserError */.i)(error))
            throw error;
        return answer("refused", `${workflow} could not be dispatched: ${error.message}`, error);
    }
};

;// CONCATENATED MODULE: ../actions/drift-check/src/laptop-command.ts
/** How to make the same comparison on a laptop. */
const describeCommand = ({ plan, live, model, config }) => {
    const current = listCurrent(plan.current).map(quote);
    // What a database counts is told in mlops.yml alone.
    const data = current.length > 0 ? ` --current ${current.join(" ")}` : "";
    const check = `npx mlops drift --reference ${live ? quote(live.asset) : "reference.csv"}${data} --config ${quote(config)} --model ${quote(model)} --report drift.html`;
    return live ? `gh release download ${quote(live.tag)} --pattern ${quote(live.asset)}\n${check}` : check;
};
const listCurrent = (current) => {
    if (typeof current === "string")
        return [current];
    return "sql" in current ? [] : current;
};
/** A word for a POSIX shell. */
const quote = (word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ../packages/github/src/issues.ts

const longestLabel = 50; // GitHub refuses more with a 422
/** A label's name within GitHub's limit; what is too long ends in a hash of the whole. */
const fitLabel = (name) => name.length <= longestLabel
    ? name
    : `${name.slice(0, longestLabel - 9)}-${(0,external_node_crypto_.createHash)("sha256").update(name).digest("hex").slice(0, 8)}`;
/**
 * The issues with a label whose body begins with one of these markers, open or closed, newest first. One request, by label
 * and never by search, whose index lags. An issue template may give a stranger's issue any label, so an author counts
 * who is an app (the job's token) or may write here. Needs issues: read.
 */
const findMarkedIssues = async ({ octokit, owner, repo }, label, markers) => {
    const { data } = await octokit.rest.issues.listForRepo({
        owner,
        repo,
        labels: label,
        state: "all",
        sort: "created",
        direction: "desc",
        per_page: 100,
    });
    return data
        .filter(({ pull_request, body, user, author_association }) => !pull_request &&
        markers.some((marker) => body?.startsWith(marker)) &&
        isTrusted(user?.type, author_association))
        .map(toIssue);
};
const isTrusted = (type, association) => type === "Bot" || ["OWNER", "MEMBER", "COLLABORATOR"].includes(association ?? "");
/** Opens an issue; labels that the repository lacks are made by GitHub. Needs issues: write. */
const createIssue = async (github, draft) => {
    const { octokit, owner, repo } = github;
    return toIssue((await octokit.rest.issues.create({ owner, repo, ...draft })).data);
};
/** Changes an issue's body and, where asked, opens or closes it. Needs issues: write. */
const updateIssue = async (github, number, change) => {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.issues.update({
        owner,
        repo,
        issue_number: number,
        ...(change.body !== undefined && { body: change.body }),
        ...(change.open !== undefined &&
            (change.open
                ? { state: "open", state_reason: "reopened" }
                : { state: "closed", state_reason: change.reason ?? "completed" })),
    });
    return toIssue(data);
};
/**
 * Comments on an issue unless a comment with that hidden key is there already, so that whoever finishes what another run
 * began tells nobody twice. Needs issues: write.
 */
const commentOnce = async ({ octokit, owner, repo }, number, key, body) => {
    const marker = `<!-- mlops:${encodeURIComponent(key).replaceAll("-", "%2D")} -->`;
    const there = await octokit.paginate(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: number,
        per_page: 100,
    });
    const ours = there.filter(({ user, author_association }) => isTrusted(user?.type, author_association));
    if (ours.some((comment) => comment.body?.startsWith(marker)))
        return;
    await octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: number,
        body: `${marker}\n${body}`,
    });
};
/** Takes a label off an issue; one that is not there is fine. Needs issues: write. */
const removeLabel = async ({ octokit, owner, repo }, number, name) => {
    await octokit.rest.issues
        .removeLabel({ owner, repo, issue_number: number, name })
        .catch((error) => {
        if (error.status !== 404)
            throw error;
    });
};
const toIssue = (data) => ({
    number: data.number,
    url: data.html_url,
    open: data.state === "open",
    closedAt: data.closed_at,
    title: data.title,
    body: data.body ?? "",
    labels: data.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))),
});

;// CONCATENATED MODULE: ../packages/reporting/src/drift-news.ts


/**
 * What happened, as a comment: only what is new to those who follow the issue.
 * @param owners logins and `org/team`, mentioned where the issue opens; their shape was checked when they were read
 */
const renderDriftNews = (news, check, owners) => [
    describeNews(news, check?.reason ?? null),
    ["opened", "again"].includes(news.kind) && owners.map((owner) => `@${owner}`).join(" "),
    news.kind !== "recovered" &&
        check?.retrain?.state === "dispatched" &&
        (0,escape_name/* escapeSentence */.FV)(check.retrain.words),
    check?.url && `<sub>[run](${(0,markdown/* linkTarget */.Cm)(check.url)})</sub>`,
]
    .filter(Boolean)
    .join("\n\n");
const describeNews = ({ kind, columns }, reason) => {
    switch (kind) {
        case "opened":
            return `Drift: ${listColumns(columns)}. Whoever looks after this model, please have a look.`;
        case "alerting":
            return `Now also alerting: ${listColumns(columns)}.`;
        case "again":
            return `Alerting again: ${listColumns(columns)}.`;
        case "recovered":
            return `${columns.length > 0 ? `Recovered: ${listColumns(columns)}.` : "Nothing alerts any more."} Closing; drift within 14 days opens this issue again.`;
        case "blind":
            return `The check could not be made, so nothing is known of drift: ${(0,escape_name/* escapeSentence */.FV)(reason ?? "no reason was given")}`;
        case "sighted":
            return "The check can be made again.";
        case "retrain":
            return "Drift is confirmed.";
    }
};
const listColumns = (columns) => `${columns
    .slice(0, 20)
    .map((name) => `**${(0,escape_name/* escapeName */.L$)(name)}**`)
    .join(", ")}${columns.length > 20 ? ` and ${columns.length - 20} more` : ""}`;

;// CONCATENATED MODULE: ../packages/reporting/src/drift-record.ts




const longestBody = 65_000; // GitHub takes 65,536 characters
/** How a watch's issue begins, by which it is known: its model and its environment. */
const driftMarker = (model, environment) => `<!-- mlops-drift ${model} ${encodeURIComponent(environment).replaceAll("-", "%2D")} {`;
/** What versions before 0.3 wrote, when there was one issue a model. */
const firstMarker = (model) => `<!-- mlops-drift ${model} {`;
/** All beginnings that an issue of this watch may have. */
const driftMarkers = (model, environment) => [
    driftMarker(model, environment),
    ...(environment === "production" ? [firstMarker(model)] : []),
];
/** An issue's body: its record, hidden, what is so of the issue alone, and the page that the watch wrote. */
const renderIssueBody = ({ model, environment }, record, page) => {
    const marker = driftMarker(model, environment).slice(0, -1);
    const head = `${marker}${writeHidden(record)} -->`;
    const notes = [
        record.snooze &&
            `> [!NOTE]\n> Snoozed until ${record.snooze.until.slice(0, 16).replace("T", " ")} UTC by the label ${(0,markdown/* plainText */.wh)(record.snooze.label)}: edited, and silent. Take the label off to end it sooner.`,
        record.previous !== null && `Follows #${record.previous}.`,
    ].filter(Boolean);
    const top = [head, ...notes].join("\n\n");
    return `${top}\n\n${fitPage(page, longestBody - top.length)}`;
};
/** A page within so many characters: without its table, and if that is not enough, cut at a paragraph. */
const fitPage = (page, most) => {
    if (page.length <= most)
        return page;
    const short = page.replace(/<details><summary>Every column[\s\S]*?<\/details>/, "");
    return short.length <= most ? short : short.slice(0, short.lastIndexOf("\n\n", most));
};
/** JSON that cannot end the comment it stands in. */
const writeHidden = (value) => JSON.stringify(value).replace(/[<>-]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
/** What an issue's body remembers; undefined where a person rewrote it beyond reading. */
const readIssueRecord = (body, model, environment) => {
    const marker = driftMarkers(model, environment).find((beginning) => body.startsWith(beginning));
    if (!marker)
        return undefined;
    const json = readJson(body.slice(marker.length - 1, body.indexOf(" -->", marker.length)));
    const result = issueRecordShape.safeParse(json);
    return result.success ? result.data : readFirst(json, model, environment);
};
const readJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
const readFirst = (json, model, environment) => {
    const result = firstRecordShape.safeParse(json);
    if (!result.success)
        return undefined;
    const { checks, streak, clean, told, closed, dispatched_at } = result.data;
    const drifting = told.length > 0 && !closed;
    const begun = (0,watch_history/* beginHistory */.Au)(model, environment);
    const history = {
        ...begun,
        base: {
            ...begun.base,
            phase: drifting ? "drifting" : "ok",
            opening: drifting ? "0" : null,
            told: drifting ? told.map((name) => ({ name, check: "0" })) : [],
            recent: [],
            clean,
            streak,
            version: checks.at(-1)?.version ?? null,
            asked_at: dispatched_at,
        },
        folded: checks.length,
        checks: checks.map((check) => ({
            ...check,
            run: "0",
            attempt: 1,
            broken: false,
            warning: [],
            unjudged: [],
            effects: {},
            url: null,
        })),
    };
    // Its readers were told of these columns already, so the record says so: nothing is news of an old issue.
    return {
        check: null,
        opening: drifting ? "0" : null,
        told: told.map(markColumn),
        blind: null,
        snooze: null,
        previous: null,
        history,
    };
};

;// CONCATENATED MODULE: ../actions/drift-check/src/write-issue.ts






const untold = {
    check: null,
    opening: null,
    told: [],
    blind: null,
    snooze: null,
    previous: null,
};
/** How long an item of news is left to the run whose check brought it; then that run was cut off, and others tell it. */
const patience = 10 * 60_000;
/** All environments of a model have this label; the marker says whose an issue is. */
const labelOf = ({ model }) => fitLabel(`drift:${model}`);
/** The watch's issues, newest first. Of two that say they opened over the same drift the older one stays. */
const findIssues = async (check) => {
    const { github, model, plan } = check;
    const found = await findMarkedIssues(github, labelOf(check), driftMarkers(model, plan.environment));
    const issues = found.map((issue) => ({
        ...issue,
        record: readIssueRecord(issue.body, model, plan.environment) ?? untold,
        snooze: issue.labels.find((label) => snoozePattern.test(label)),
        did: "",
    }));
    const kept = [];
    for (const issue of issues) {
        const { opening } = issue.record;
        const older = issues.findLast((other) => opening !== null && other.record.opening === opening);
        if (!older || older === issue)
            kept.push(issue);
        else
            await retire(check, issue.number, older.number);
    }
    return kept;
};
/** Closes an issue that another run made at the same time, and takes its marker away. */
const retire = async ({ github }, number, keeper) => {
    const body = `Two checks opened an issue at the same time. This one is empty: see #${keeper}.`;
    await updateIssue(github, number, { body, open: false, reason: "duplicate" });
};
/**
 * Brings the issue to where the history is. Undefined where there is nothing to do.
 * `again`: what was made needs a look from the beginning, as another run may have made the same.
 */
const writeIssue = async (watch, history, [known]) => {
    const state = (0,watch_history/* readState */.un)(history, rulesOf(watch.plan));
    const plan = planIssue(state, known, watch.now, (run) => isOurs(watch, history, run));
    const newest = history.checks.at(-1)?.run ?? null;
    if (plan.action === "none") {
        // Without the branch, what is suspected has to be remembered somewhere.
        if (known || watch.branch || state.phase === "ok")
            return undefined;
        return { issue: await write_issue_open(watch, history, { ...untold, check: newest }, false), again: false };
    }
    if (plan.action === "create" || !known) {
        const previous = known?.number ?? null;
        // With owners to be told, it says that it opened only once they have been.
        const record = watch.plan.owners.length > 0 ? untold : { ...plan.record, check: newest };
        const issue = await write_issue_open(watch, history, { ...record, previous }, true);
        const twin = (await findIssues(watch)).findLast(({ number, open: isOpen }) => isOpen && number > (known?.number ?? 0) && number < issue.number);
        if (twin)
            await retire(watch, issue.number, twin.number);
        return { issue: twin ?? issue, again: twin !== undefined || watch.plan.owners.length > 0 };
    }
    if (newest !== watch.runId && isSettled(plan, known) && known.record.check === newest)
        return undefined;
    return { issue: await update(watch, history, { known, plan, state }), again: false };
};
/** Of runs at once one acts on what changed: the one whose check changed it. */
const isOurs = ({ runId, now }, history, run) => {
    if (run === runId)
        return true;
    const at = history.checks.find((check) => check.run === run)?.at;
    return at === undefined || now.getTime() - Date.parse(at) > patience;
};
const isSettled = (plan, known) => plan.news.length === 0 && plan.open === known.open && plan.spent === undefined;
const write_issue_open = async (watch, history, record, isOpen) => {
    const { github, model, plan } = watch;
    const { environment } = plan;
    const title = environment === "production" ? `Drift in ${model}` : `Drift in ${model} (${environment})`;
    const labels = [labelOf(watch), fitLabel(`drift:${model}@${environment}`)];
    const issue = await createIssue(github, { title, body: bodyOf(watch, history, record), labels });
    const did = `opened issue #${issue.number}`;
    if (isOpen)
        return { ...issue, record, snooze: undefined, did };
    const closed = await updateIssue(github, issue.number, { open: false });
    const why = "and closed it: not enough alerting checks yet, and there is no branch to remember them on";
    return { ...closed, record, snooze: undefined, did: `${did} ${why}` };
};
/** Tells first and writes down afterwards: what is cut off in between is told again, and then found to be there. */
const update = async (watch, history, step) => {
    const { github } = watch;
    const { known, plan } = step;
    const { owners } = watch.plan;
    const entry = entryOf(watch, history);
    for (const news of plan.news)
        if (news.kind !== "opened" || owners.length > 0)
            await commentOnce(github, known.number, news.key, renderDriftNews(news, entry, owners));
    if (entry?.retrain?.state === "dispatched" && plan.news.length === 0 && plan.open && !plan.record.snooze) {
        const news = { key: `retrain:${entry.run}`, kind: "retrain", columns: [] };
        if (known.record.check !== entry.run || !watch.branch)
            await commentOnce(github, known.number, news.key, renderDriftNews(news, entry, owners));
    }
    if (plan.spent !== undefined)
        await removeLabel(github, known.number, plan.spent);
    const record = { ...plan.record, check: history.checks.at(-1)?.run ?? null };
    const issue = await updateIssue(github, known.number, {
        body: bodyOf(watch, history, record),
        ...(plan.open !== known.open && { open: plan.open }),
    });
    const did = plan.open === known.open ? "updated" : plan.open ? "reopened" : "closed";
    return { ...issue, record, snooze: known.snooze, did: `${did} issue #${issue.number}` };
};
const bodyOf = (watch, history, record) => {
    const { branch, model, plan } = watch;
    const whole = branch ? record : { ...record, history: (0,watch_history/* shortenHistory */.mZ)(history, rulesOf(plan)) };
    return renderIssueBody({ model, environment: plan.environment }, whole, history.page ?? "");
};

;// CONCATENATED MODULE: ../actions/drift-check/src/keep-issue.ts










/**
 * Writes one check into the watch's history, asks for a retraining where its conditions are met, and makes the issue say what
 * the history says. In that order: whatever is cut off in between, a later run finds in the history, and completes.
 */
const keepIssue = async (check) => {
    const warnings = [];
    const failures = [];
    const issues = check.issue ? await findIssues(check).catch(noteRefusal(failures)) : [];
    const first = await remember(check, ownEntry(check), issues, warnings);
    const watch = { ...check, branch: first.branch, issue: check.issue && failures.length === 0 };
    const show = (history, known) => showOnIssue(watch, history, known, failures);
    let { history } = first;
    let issue;
    if (entryOf(check, history)?.retrain?.state === "asked") {
        // Without the branch the issue is the only memory, and it has to know before GitHub is asked.
        if (!first.branch)
            issue = await show(history, issues);
        const asked = await dispatchAsked(check, entryOf(check, history), first.branch || failures.length === 0);
        if (asked.failure)
            failures.push(asked.failure);
        history = first.branch
            ? (await remember(check, asked.entry, issues, warnings)).history
            : addPage(check, (0,watch_history/* addCheck */.wf)(history, asked.entry, rulesOf(check.plan)), issues[0]);
    }
    issue = (await show(history, issue ? [issue] : issues)) ?? issue;
    const state = (0,watch_history/* readState */.un)(history, rulesOf(check.plan));
    const retrain = explainRetraining(check, history, issues[0]);
    return {
        url: issue?.url ?? issues[0]?.url ?? null,
        number: issue?.number ?? issues[0]?.number ?? null,
        state,
        words: describeState(state, history),
        history,
        retrained: entryOf(check, history)?.retrain?.state === "dispatched",
        retrain,
        log: [...(retrain ? [retrain] : []), ...(issue ? [issue.did] : [])],
        warnings,
        failure: failures[0],
    };
};
/** Without the issue the check is remembered all the same; the step fails in the end, with this. */
const noteRefusal = (failures) => (error) => {
    if (!(0,user_error/* isUserError */.i)(error))
        throw error;
    failures.push(error);
    return [];
};
const ownEntry = ({ drift, runId, runAttempt, runUrl, now }) => (0,describe_check/* describeCheck */.c)(drift, { run: runId, attempt: runAttempt, url: runUrl || null }, now);
/** Puts the check into the history on the branch; where the token may not, into one that the issue will carry. */
const remember = async (check, entry, issues, warnings) => {
    const place = { github: check.github, model: check.model, environment: check.plan.environment };
    const ofIssue = issues[0]?.record.history;
    const change = (before) => {
        const begun = before ?? (0,watch_history/* beginHistory */.Au)(place.model, place.environment);
        const added = (0,watch_history/* addCheck */.wf)(begun, entry, rulesOf(check.plan));
        const planned = planRetraining(check, added, issues[0]);
        return { history: addPage(check, planned, issues[0]), message: describeCommit(check) };
    };
    if (check.history === "auto")
        try {
            return { history: await changeHistory(place, ofIssue, change, check.waitTurn), branch: true };
        }
        catch (error) {
            if (!isBranchRefused(error))
                throw error;
            warnings.push(`The history could not be written to the branch drift-history, so the issue carries the last 30 checks: ${error.message} Give the job "contents: write" under permissions:, or set history: issue.`);
        }
    const there = check.history === "auto" ? (await readHistory(place)).history : undefined;
    return { history: change((0,watch_history/* chooseNewer */.Fk)(there, ofIssue)).history, branch: false };
};
const describeCommit = ({ model, plan, drift }) => `${model} in ${plan.environment}: ${(0,drift_words/* describeDrift */.ZP)(drift).slice(0, 200)}`;
/** The page of the newest check stands with the history, so that any run can put it into the issue. */
const addPage = (check, history, issue) => {
    if (history.checks.at(-1)?.run !== check.runId)
        return history;
    const { drift, model, live, plan } = check;
    const page = renderDriftPage({
        drift,
        history,
        state: (0,watch_history/* readState */.un)(history, rulesOf(plan)),
        model,
        environment: plan.environment,
        releaseUrl: live?.releaseUrl ?? null,
        runUrl: check.runUrl || null,
        retrain: explainRetraining(check, history, issue),
        command: describeCommand(check),
        owners: plan.owners,
        importances: check.importances,
    });
    return { ...history, page };
};
/** Makes the issue say what the history says, until the history that it says is the newest. */
const showOnIssue = async (watch, history, issues, failures) => {
    if (!watch.issue)
        return undefined;
    const place = { github: watch.github, model: watch.model, environment: watch.plan.environment };
    let known = issues;
    const { opening } = (0,watch_history/* readState */.un)(history, rulesOf(watch.plan));
    let shown = history;
    let written;
    try {
        // Looked for before the check was written down, so one that the run which opened it has made since is not among them.
        if (known.length === 0 && opening !== null && opening !== watch.runId)
            known = await findIssues(watch);
        for (let round = 0; round < 10; round++) {
            const step = await writeIssue(watch, shown, known);
            if (!step)
                return written;
            written = { ...step.issue, did: written?.did ?? step.issue.did };
            if (!step.again && !watch.branch)
                return written;
            if (watch.branch) {
                // A run that wrote its page while we wrote ours may have done so first: the history says whose stays.
                const head = (await readHistory(place)).history ?? shown;
                if (!step.again && head.checks.at(-1)?.run === shown.checks.at(-1)?.run)
                    return written;
                shown = head;
            }
            known = await findIssues(watch);
        }
        return written;
    }
    catch (error) {
        if (!(0,user_error/* isUserError */.i)(error))
            throw error;
        failures.push(error);
        return written;
    }
};

;// CONCATENATED MODULE: ../actions/drift-check/src/read-importances.ts



/** `drift.importances` of mlops.yml: a map, or a JSON file that holds one. @throws UserError on anything else. */
const readImportances = async (given, workspace) => {
    if (typeof given !== "string")
        return given;
    const fix = 'Write one number a column, such as {"age": 0.4, "city": 0.1}.';
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, given), "utf8").catch((cause) => {
        throw new user_error.UserError(`drift.importances: ${given} cannot be read: ${cause.message}.`, { fix, cause });
    });
    let map;
    try {
        map = JSON.parse(text);
    }
    catch (cause) {
        throw new user_error.UserError(`drift.importances: ${given} is not JSON: ${cause.message}.`, {
            fix,
            cause,
        });
    }
    const entries = typeof map === "object" && map !== null && !Array.isArray(map) ? Object.entries(map) : [];
    const wrong = entries.find(([, value]) => typeof value !== "number" || !(value >= 0));
    if (entries.length === 0 || wrong)
        throw new user_error.UserError(`drift.importances: ${given} ${wrong ? `gives ${JSON.stringify(wrong[0])} ${JSON.stringify(wrong[1])}` : "is not a map of columns to numbers"}.`, { fix });
    return map;
};

;// CONCATENATED MODULE: ../actions/drift-check/src/drift-check.ts










/** Checks a model's current data against what its live version was trained on, tells, and may ask for a retraining. */
const driftCheck = async (inputs, ports) => {
    const { log, now } = ports;
    const { model, plan, gate } = choosePlan(await (0,read_project.readProject)(inputs.workspace, inputs.config), inputs);
    const directory = (0,external_node_path_.resolve)(inputs.workspace, inputs.runDirectory);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const github = await ports.connect();
    const { drift, live } = await compareWithLive({ ...inputs, github, model, plan, gate, directory, waitTurn: ports.waitTurn }, log, now);
    const driftFile = await (0,run_directory/* writeRunFile */.XY)(directory, run_directory/* runFiles */.NW.drift, driftContract, drift);
    const importances = await readImportances(plan.importances, inputs.workspace);
    const reportFile = (0,external_node_path_.join)(directory, run_directory/* runFiles */.NW.driftReport);
    const { renderDriftReport } = await __webpack_require__.e(/* import() */ 1156).then(__webpack_require__.bind(__webpack_require__, 81156));
    await (0,promises_.writeFile)(reportFile, renderDriftReport(drift, { importances })); // whatever becomes of the issue
    const { waitTurn } = ports;
    const watch = { ...inputs, github, drift, plan, importances, model, live, now: now(), waitTurn };
    const issue = await keepIssue(watch);
    for (const line of issue.log)
        log.info(line);
    for (const line of issue.warnings)
        log.warn(line);
    const { history, words } = issue;
    await (0,promises_.writeFile)(reportFile, renderDriftReport(drift, { history, state: words, importances }));
    if (inputs.artifact)
        await ports.upload(`${(0,run_directory/* artifactName */.Cs)(model)}-drift`, directory, [driftFile, reportFile]);
    return {
        drift,
        issue,
        importances,
        driftFile: (0,external_node_path_.relative)(inputs.workspace, driftFile),
        reportFile: (0,external_node_path_.relative)(inputs.workspace, reportFile),
        failure: issue.failure ?? judgeStep(drift, inputs.failOn),
    };
};
const choosePlan = (project, inputs) => {
    const model = (0,parse_project.chooseModel)(project, inputs.model, inputs.config);
    const { drift: settings, gate } = (0,parse_project/* selectModel */.U8)(project, model, inputs.config);
    if (!settings)
        throw new user_error.UserError(`${inputs.config}: models.${model} has no drift settings.`, {
            fix: "Add at least:\n  drift:\n    current: data/live/*.csv",
        });
    return {
        model,
        gate,
        plan: {
            ...settings,
            ...(inputs.current.length > 0 && { current: inputs.current }),
            ...(inputs.environment !== undefined && { environment: inputs.environment }),
        },
    };
};
/** The error that the step ends with, where the workflow wants one. */
const judgeStep = (drift, failOn) => {
    if (failOn === "never")
        return undefined;
    if (drift.state === "could_not_check")
        return new user_error.UserError(`The drift check could not be made. ${drift.reason ?? ""}`, {
            fix: "Set fail-on: never where that is expected.",
        });
    if (drift.state === "alert" && failOn !== "could_not_check")
        return new user_error.UserError("Something alerts, and the workflow asks to fail on that (fail-on).");
    if (drift.state === "warn" && failOn === "warn")
        return new user_error.UserError("Something moves, and the workflow asks to fail on that (fail-on: warn).");
    return undefined;
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ../packages/runner/src/context.ts
var context = __webpack_require__(97247);
// EXTERNAL MODULE: ../packages/runner/src/inputs.ts
var inputs = __webpack_require__(45395);
;// CONCATENATED MODULE: ../actions/drift-check/src/inputs.ts



const failWords = ["never", "could_not_check", "alert", "warn"];
const readInputs = () => {
    const { workspace, repository, apiUrl, runUrl, runId, runAttempt, tempDirectory } = (0,context/* readContext */.y)();
    const service = Boolean(process.env.ACTIONS_RUNTIME_TOKEN && process.env.ACTIONS_RESULTS_URL);
    return {
        workspace,
        repository,
        apiUrl,
        runUrl,
        runId,
        runAttempt: Number(runAttempt),
        token: (0,inputs/* readText */.yR)("token") ?? "",
        model: (0,inputs/* readText */.yR)("model"),
        config: (0,inputs/* readText */.yR)("config") ?? "mlops.yml",
        current: (0,inputs/* readLines */.Se)("current"),
        currentProfiles: (0,inputs/* readLines */.Se)("current-profiles"),
        temporary: tempDirectory || (0,external_node_os_.tmpdir)(),
        env: process.env,
        environment: (0,inputs/* readText */.yR)("environment"),
        profileSalt: (0,inputs/* readText */.yR)("profile-salt"),
        runDirectory: (0,inputs/* readText */.yR)("run-directory") ?? ".mlops",
        issue: (0,inputs/* readFlag */.fG)("issue", true),
        history: (0,inputs/* readChoice */.Kf)("history", ["auto", "issue"], "auto"),
        dispatch: (0,inputs/* readChoice */.Kf)("dispatch", ["auto", "never"], "auto"),
        failOn: (0,inputs/* readChoice */.Kf)("fail-on", failWords, "could_not_check"),
        artifact: (0,inputs/* readFlag */.fG)("artifact", true) && service,
    };
};

;// CONCATENATED MODULE: ../packages/reporting/src/drift-summary.ts








const drift_summary_shownColumns = 10;
/** The step's page: what was found and what to do, shorter than the report. */
const renderDriftSummary = (drift, facts) => {
    const { history } = facts;
    const loud = (0,drift_words/* sortBySeverity */.BF)(drift.columns, facts.importances).filter(({ status }) => status !== "ok");
    const shown = loud.slice(0, drift_summary_shownColumns);
    const code = (text) => (text ? `\`${text}\`` : "");
    const rows = shown.map((column) => {
        const { name, status, chart, reason } = column;
        const trend = (0,watch_history/* effectTrend */.l1)(history, name);
        const cells = [
            (0,escape_name/* escapeName */.L$)(name),
            status,
            (0,drift_words/* describeEffect */.xU)(column),
            chart ? `${code((0,sparkline/* drawSparkline */.Q)(chart.reference))}<br>${code((0,sparkline/* drawSparkline */.Q)(chart.current))}` : "",
            code(trend.length > 1 ? (0,sparkline/* drawTrend */.s)(trend.slice(-10), 0.25) : ""),
            (0,escape_name/* escapeSentence */.FV)(reason ?? ""),
        ];
        return `| ${cells.join(" | ")} |`;
    });
    const more = loud.length > shown.length ? `\n\n…and ${loud.length - shown.length} more, in the report.` : "";
    return [
        `### ${stateIcons[drift.state]} ${(0,escape_name/* escapeName */.L$)(drift.model ?? "drift")}${drift.version ? ` ${(0,escape_name/* escapeName */.L$)(drift.version)}` : ""}: drift check`,
        (0,escape_name/* escapeSentence */.FV)((0,drift_words/* describeDrift */.ZP)(drift)),
        facts.state ? `**State:** ${facts.state}.` : "",
        renderModelLines(drift),
        renderSchema(drift),
        rows.length > 0
            ? `| column | status | effect | then, now | trend | why |\n|---|---|---|---|---|---|\n${rows.join("\n")}${more}`
            : "",
        `**Next.** ${(0,drift_words/* adviseOnDrift */.NL)(drift).map(escape_name/* escapeSentence */.FV).join(" ")}`,
        facts.retrain ? `**Retraining.** ${(0,escape_name/* escapeSentence */.FV)(facts.retrain)}` : "",
        [
            `${(0,format/* formatCount */.B4)(drift.rows.current)} rows against ${(0,format/* formatCount */.B4)(drift.rows.reference)}`,
            ...(facts.issueUrl ? [`[issue](${(0,markdown/* linkTarget */.Cm)(facts.issueUrl)})`] : []),
            ...(facts.reportFile ? [`report: \`${(0,escape_name/* cleanLine */.Ow)(facts.reportFile).replaceAll("`", "")}\``] : []),
        ].join(" · "),
    ]
        .filter(Boolean)
        .join("\n\n");
};

// EXTERNAL MODULE: ../packages/runner/src/outputs.ts
var outputs = __webpack_require__(86810);
;// CONCATENATED MODULE: ../actions/drift-check/src/outputs.ts



const writeOutputs = async (result) => {
    const { drift, issue } = result;
    const psi = drift.columns.flatMap((column) => column.metrics.psi ?? []);
    const alerting = drift.columns.filter(({ status }) => status === "alert").map(({ name }) => name);
    const line = (0,drift_words/* describeDrift */.ZP)(drift);
    (0,outputs/* setOutputs */.n)({
        state: drift.state,
        "watch-state": issue.state.blind === null ? issue.state.phase : "could_not_check",
        "psi-max": psi.length > 0 ? psi.reduce((a, b) => Math.max(a, b)).toFixed(4) : "",
        "alerting-columns": JSON.stringify(alerting),
        "issue-url": issue.url,
        "issue-number": issue.number,
        "retrain-dispatched": issue.retrained,
        "drift-file": result.driftFile,
        "report-file": result.reportFile,
        "summary-line": line,
    });
    process.stdout.write(`${line}\n`);
    await (0,outputs/* writeSummary */.S)(renderDriftSummary(drift, {
        issueUrl: issue.url,
        reportFile: result.reportFile,
        retrain: issue.retrain,
        state: issue.words,
        history: issue.history,
        importances: result.importances,
    }));
    if (result.failure)
        throw result.failure;
};

;// CONCATENATED MODULE: ../actions/drift-check/src/main.ts







const main = () => (0,run_action/* runAction */.C)({
    readInputs: readInputs,
    execute: (inputs) => driftCheck(inputs, {
        log: log/* actionsLog */._,
        now: () => new Date(),
        waitTurn: wait_turn/* waitTurn */.t,
        connect: async () => {
            const { connectGitHub } = await __webpack_require__.e(/* import() */ 8547).then(__webpack_require__.bind(__webpack_require__, 40928));
            return connectGitHub({ ...inputs, needs: { contents: "read", issues: "write" }, log: log/* actionsLog */._ });
        },
        upload: artifacts/* uploadArtifact */.mz,
    }),
    writeOutputs: writeOutputs,
});


/***/ }),

/***/ 76656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `12,000`: the same separators whatever the machine's locale. */
const formatCount = (count) => count.toLocaleString("en-US");
/** `1 file`, `12,000 files`. */
const countOf = (count, noun) => `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
/** A number for people: four significant digits, integers as they are. */
const formatNumber = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)));
/** `+0.012`, with a minus as print has it: for differences. */
const formatSigned = (value) => `${value < 0 ? "−" : "+"}${formatNumber(Math.abs(value))}`;
/** ` [0.66, 0.682]`, with a blank before it; nothing where there is no interval. */
const formatInterval = (ci, format = formatNumber) => (ci ? ` [${format(ci.low)}, ${format(ci.high)}]` : "");
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

/***/ 76374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oneLine: () => (/* binding */ oneLine)
/* harmony export */ });
/** Control characters and those that turn or hide text (bidi overrides, zero widths): none of them is ever shown. */
const invisible = /[\p{Cc}\p{Cf}]/gu;
/** Text on one line, without what moves a cursor or hides: a name from a file or a tag may hold anything. */
const oneLine = (text) => text.replace(/[\r\n\t\p{Zl}\p{Zp}]+/gu, " ").replace(invisible, "");


/***/ }),

/***/ 65489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/**
 * Edit distance in which two neighbouring letters in the wrong order are one slip and not two
 * (optimal string alignment), for "did you mean".
 */
const distance = (a, b) => {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + same);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                row[j] = Math.min(row[j], beforePrevious[j - 2] + 1);
        }
        beforePrevious = previous;
        previous = row;
    }
    return previous[b.length];
};
/** The candidate nearest to what was given, when it is near enough to be a slip of the hand. */
const suggest = (given, candidates) => {
    const [best] = candidates
        .map((candidate) => ({ candidate, far: distance(given.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    return best && best.far <= Math.max(1, Math.floor(given.length / 3)) ? best.candidate : undefined;
};


/***/ }),

/***/ 39887:
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

/***/ 5288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ mergeProfiles)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _profile_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62951);
/* harmony import */ var _sum_categories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24063);




/**
 * Merges profiles of parts of a data set, made with the same edges (`ProfileOptions.like`), into the profile of the
 * whole. Counts are whole numbers; means are combined in an order of their own (by digest), so any order of the parts
 * gives the same bytes.
 * @throws UserError where columns, kinds or edges differ, or a part names no categories of a column that another does.
 */
const mergeProfiles = (parts) => {
    const ordered = parts
        .map((part) => ({ part, digest: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(part) }))
        .sort((a, b) => (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0))
        .map(({ part }) => part);
    const [first] = ordered;
    if (!first)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError("No profile to merge.");
    const names = first.columns.map(({ name }) => name);
    for (const { columns } of ordered)
        if (columns.length !== names.length || columns.some(({ name }) => !names.includes(name)))
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError("The profiles have different columns.", {
                fix: "Profile all parts with the same columns.",
            });
    const joint = mergeJoint(ordered.map((part) => part.joint));
    return {
        schema: first.schema,
        rows: sum(ordered.map(({ rows }) => rows)),
        ragged: sum(ordered.map(({ ragged }) => ragged)),
        columns: names.map((name) => mergeColumns(ordered.map(({ columns }) => columns.find((c) => c.name === name)))),
        ...(joint && { joint }),
    };
};
/** Undefined where a part has none, or of other columns. */
const mergeJoint = (parts) => {
    const [first] = parts;
    const all = parts.filter((part) => part?.columns.join("\0") === first?.columns.join("\0"));
    if (!first || all.length < parts.length)
        return undefined;
    return {
        columns: first.columns,
        n: sum(all.map(({ n }) => n)),
        sums: addUp(all.map(({ sums }) => sums)),
        products: addUp(all.map(({ products }) => products)),
    };
};
const mergeColumns = (columns) => {
    const known = columns.filter(({ n }) => n > 0);
    const kinds = new Set((known.length > 0 ? known : columns).map(({ kind }) => kind));
    const { name } = columns[0];
    if (kinds.size > 1)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(name)} is ${[...kinds].join(" in one profile and ")} in another.`, {
            fix: "Profile the parts like one of them (--like), or tell the kind.",
        });
    const cells = {
        name,
        n: sum(columns.map(({ n }) => n)),
        missing: sum(columns.map(({ missing }) => missing)),
        invalid: sum(columns.map(({ invalid }) => invalid)),
    };
    const [kind] = kinds;
    const same = (known.length > 0 ? known : columns.slice(0, 1));
    if (kind === "numeric")
        return mergeNumbers(same, cells);
    if (kind === "categorical")
        return mergeCategories(same, cells);
    return mergeDatetimes(same, cells);
};
const mergeNumbers = (columns, cells) => {
    const first = columns[0];
    const key = JSON.stringify([first.edges, first.bins]);
    if (columns.some(({ edges, bins }) => JSON.stringify([edges, bins]) !== key))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(cells.name)} was profiled with different edges.`, {
            fix: "Profile the parts like one of them: mlops profile --like first.json part.csv.",
        });
    const moments = columns.reduce(combineMoments, { n: 0, mean: 0, m2: 0 });
    return {
        kind: "numeric",
        ...cells,
        mean: moments.mean,
        m2: moments.m2,
        min: Math.min(...columns.map(({ min }) => min)),
        max: Math.max(...columns.map(({ max }) => max)),
        zeros: sum(columns.map(({ zeros }) => zeros)),
        bins: first.bins,
        edges: first.edges,
        counts: addUp(columns.map(({ counts }) => counts)),
        at: addUp(columns.map(({ at }) => at)),
    };
};
/** T. F. Chan, G. H. Golub, R. J. LeVeque, Algorithms for computing the sample variance, Am. Stat. 37(3), 1983. */
const combineMoments = (a, b) => {
    const n = a.n + b.n;
    const delta = b.mean - a.mean;
    if (n === 0)
        return a;
    return { n, mean: a.mean + (delta * b.n) / n, m2: a.m2 + b.m2 + (delta * delta * a.n * b.n) / n };
};
const mergeCategories = (columns, cells) => {
    const { salt, counts } = (0,_sum_categories_js__WEBPACK_IMPORTED_MODULE_3__/* .sumCategories */ .S)(columns, "parts");
    const identifier = columns.some((column) => column.identifier) ||
        (0,_profile_column_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeIdentifiers */ .QJ)({ n: cells.n, counts, overflow: false });
    const unnamed = columns.some(({ other }) => other > 0);
    if (unnamed && !identifier && columns.some(({ other }) => other === 0))
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`Column ${JSON.stringify(cells.name)} has categories that one profile names and another does not.`, {
            fix: "Profile all parts with the same --rare-below, or exclude the column.",
        });
    const distinct = unnamed ? Math.max(counts.size, ...columns.map((column) => column.distinct)) : counts.size;
    return {
        kind: "categorical",
        ...cells,
        invalid: 0,
        ...(salt !== undefined && { salt }),
        distinct,
        ...(0,_profile_column_js__WEBPACK_IMPORTED_MODULE_2__/* .keepCategories */ .KS)(counts, cells.n, { identifier }),
    };
};
const mergeDatetimes = (columns, cells) => {
    const pick = (values) => values.filter((value) => value !== null).sort();
    return {
        kind: "datetime",
        ...cells,
        min: pick(columns.map(({ min }) => min))[0] ?? null,
        max: pick(columns.map(({ max }) => max)).at(-1) ?? null,
    };
};
const sum = (values) => values.reduce((total, value) => total + value, 0);
const addUp = (lists) => lists[0].map((_, index) => sum(lists.map((list) => list[index])));


/***/ }),

/***/ 36039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ dispatchRepository),
/* harmony export */   hK: () => (/* binding */ wasDispatchedSince),
/* harmony export */   "in": () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6013);


/** Whether a workflow_dispatch of this workflow came in since a time. Needs actions: read. */
const wasDispatchedSince = async ({ octokit, owner, repo }, workflow, since) => {
    const { data } = await octokit.rest.actions.listWorkflowRuns({
        owner,
        repo,
        workflow_id: workflow,
        event: "workflow_dispatch",
        created: `>=${since.toISOString().replace(/\.\d+Z$/, "Z")}`,
        per_page: 1,
    });
    return data.total_count > 0;
};
/**
 * Starts a workflow by workflow_dispatch, on the default branch unless told. The one event, with repository_dispatch,
 * that GITHUB_TOKEN may cause and that starts a run. Needs actions: write.
 * @param options.optionalInputs left out where the workflow does not take them
 * @throws UserError where the workflow is not there, or does not listen to workflow_dispatch.
 */
const dispatchWorkflow = async (github, workflow, options = {}) => {
    const { octokit, owner, repo } = github;
    const ref = options.ref ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch;
    const inputs = { ...options.inputs, ...options.optionalInputs };
    try {
        await octokit.rest.actions.createWorkflowDispatch({
            owner,
            repo,
            workflow_id: workflow,
            ref,
            ...(Object.keys(inputs).length > 0 && { inputs }),
        });
    }
    catch (cause) {
        if (!(cause instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .G))
            throw cause;
        if (cause.status === 422 && options.optionalInputs && /unexpected inputs/i.test(cause.message)) {
            const { optionalInputs: _, ...rest } = options;
            return dispatchWorkflow(github, workflow, { ...rest, ref });
        }
        if (cause.status === 404)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`There is no workflow ${workflow} on ${ref} to dispatch.`, {
                fix: "Name its file as it stands in .github/workflows, such as ml.yml.",
                cause,
            });
        if (cause.status === 422)
            throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__.UserError(`GitHub does not dispatch ${workflow} on ${ref}: ${cause.message}.`, {
                fix: "Give the workflow the trigger workflow_dispatch: (without required inputs).",
                cause,
            });
        throw cause;
    }
};
/**
 * Starts the workflows that listen to `repository_dispatch` of this type, on the default branch. Needs contents: write.
 * @param payload at most ten properties, which is GitHub's limit
 */
const dispatchRepository = async (github, type, payload) => {
    const { octokit, owner, repo } = github;
    await octokit.rest.repos.createDispatchEvent({ owner, repo, event_type: type, client_payload: payload });
};


/***/ }),

/***/ 80988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ waitTurn)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Of runs that read and write in step only one gets through a round, and twenty would make six hundred requests. Each
 * waits a random while that doubles, so that they come one after the other ("full jitter", Marc Brooker, Exponential
 * Backoff And Jitter, 2015).
 */
const waitTurn = (attempt) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * Math.min(6400, 100 * 2 ** attempt));


/***/ }),

/***/ 89100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ drawShareChart),
/* harmony export */   p: () => (/* binding */ plain)
/* harmony export */ });
/**
 * A column's shares as a Mermaid xychart, which GitHub draws: bars for the reference, a line for the current data.
 * Mermaid has no escapes that hold, so every name keeps plain letters and digits only.
 */
const drawShareChart = ({ name, kind, chart }) => {
    if (!chart)
        return "";
    const percents = (shares) => shares.map((share) => Number((share * 100).toFixed(2))).join(", ");
    const top = Math.ceil(Math.max(...chart.reference, ...chart.current) * 100);
    return [
        "```mermaid",
        "xychart-beta",
        `  title "${plain(name)}: reference (bars), current (line)"`,
        `  x-axis ${kind === "numeric" ? numericAxis(chart.labels) : `[${chart.labels.map((label) => `"${plain(label).slice(0, 12)}"`).join(", ")}]`}`,
        `  y-axis "% of rows" 0 --> ${top}`,
        `  bar [${percents(chart.reference)}]`,
        `  line [${percents(chart.current)}]`,
        "```",
    ].join("\n");
};
/** The range that the bins span; single values are named. */
const numericAxis = (labels) => {
    const [first] = labels[0].split(" – ");
    const [, last] = labels.at(-1).split(" – ");
    return last === undefined
        ? `[${labels.map((label) => `"${plain(label)}"`).join(", ")}]`
        : `${Number(first)} --> ${Number(last)}`;
};
/** Letters, digits and little else: the white list of what may stand in a Mermaid text. */
const plain = (text) => text
    .replace(/[^\p{L}\p{N} ._-]+/gu, " ")
    .trim()
    .slice(0, 60) || "-";


/***/ }),

/***/ 82015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeSentence),
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   Ow: () => (/* binding */ cleanLine)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8246);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76374);


const longestName = 100;
/** A name (metric, slice, parameter, file) as plain text in Markdown, cut where it is too long for a table. */
const escapeName = (name) => (0,_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(shorten((0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__.oneLine)(name)));
/** Text of ours with names in it (a rule's reason): each word as escapeName, the whole as long as it is. */
const escapeSentence = (text) => text
    .split(/(?<=\s)/)
    .map(escapeName)
    .join("");
/** A line for a code block: nothing is markup there, so only what cannot be seen is taken out. */
const cleanLine = (text) => shorten((0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__.oneLine)(text.replace(/\s+/g, " ")));
const shorten = (text) => text.length <= longestName ? text : `${[...text].slice(0, longestName - 1).join("")}…`;


/***/ }),

/***/ 99775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ downloadArtifact),
/* harmony export */   mz: () => (/* binding */ uploadArtifact),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


/**
 * Uploads a folder's files as one Actions artifact. The client is loaded here, on the only path that needs it:
 * it more than doubles a bundle's start.
 */
const uploadArtifact = async (name, root, files, options = {}) => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
    const { id = 0, size = 0 } = await (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(`Upload artifact ${name}`, () => new DefaultArtifactClient().uploadArtifact(name, [...files], root, options));
    return { id, size };
};
/**
 * Downloads an artifact of this run into a folder. False where the run has none of that name.
 * @throws UserError when the bytes do not have the digest that the upload declared.
 */
const downloadArtifact = async (name, directory) => {
    const { ArtifactNotFoundError, DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
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
/** Names of the artifacts that this run has so far. */
const listArtifacts = async () => {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4133), __webpack_require__.e(9173), __webpack_require__.e(7726), __webpack_require__.e(4735), __webpack_require__.e(4901), __webpack_require__.e(8613)]).then(__webpack_require__.bind(__webpack_require__, 70825));
    const { artifacts } = await new DefaultArtifactClient().listArtifacts({ latest: true });
    return artifacts.map(({ name }) => name);
};


/***/ }),

/***/ 97247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);


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

/***/ 70816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);

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

/***/ 45395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   yu: () => (/* binding */ readRequired)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);



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

/***/ 96150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ actionsLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);

const actionsLog = {
    info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
    warn: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
    debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
    group: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os,
};


/***/ }),

/***/ 86810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75360);


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

/***/ 7186:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readProject: () => (/* binding */ readProject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_parse_project__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78780);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);




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

/***/ 28908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75360);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70816);


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

/***/ 49919:
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
/* harmony import */ var _mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65489);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99775);






/** The files of one model's way through the pipeline, `.mlops/` unless told. */
const runFiles = {
    environment: "environment.json",
    run: "run.json",
    metrics: "metrics.json",
    verdict: "verdict.json",
    comment: "comment.md",
    review: "review.json",
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
    const wanted = artifactName(model);
    const asksGitHub = Boolean(process.env.ACTIONS_RUNTIME_TOKEN);
    if (asksGitHub && (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .downloadArtifact */ .bk)(wanted, path)))
        return path;
    const near = asksGitHub ? (0,_mlops_actions_contracts_suggest__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(wanted, await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .listArtifacts */ .wn)()) : undefined;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError(`${directory}/${runFiles.run} is not there, and this run has no artifact "${wanted}".`, {
        fix: near
            ? `There is "${near}": is the model's name misspelt?`
            : "Run the train action before this one, in this job or in one that this job needs.",
    });
};
/** Uploads everything in the run directory as the model's artifact. */
const shareRunDirectory = async (path, model, suffix = "") => {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(entry.parentPath, entry.name));
    return (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .uploadArtifact */ .mz)(`${artifactName(model)}${suffix}`, path, files);
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


/***/ }),

/***/ 27331:
/***/ ((module) => {

/**
 * undici takes 45 ms to load, @actions/core loads it by way of @actions/http-client, and only a proxy needs it. So it
 * stands beside the bundle as a file of its own, which is read when one of these is asked for.
 */
const load = () => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./undici.cjs");

module.exports = {
  get ProxyAgent() {
    return load().ProxyAgent;
  },
  get EnvHttpProxyAgent() {
    return load().EnvHttpProxyAgent;
  },
  get fetch() {
    return load().fetch;
  },
};


/***/ }),

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RequestError)
/* harmony export */ });
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}



/***/ })

};
