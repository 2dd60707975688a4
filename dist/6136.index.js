import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 6136;
export const ids = [6136,7186,7331];
export const modules = {

/***/ 30088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

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
        js: metric.describe("Jensen–Shannon distance, base e"),
        hellinger: metric,
        tvd: metric,
        linf: metric,
        chi2: metric,
        chi2_p: metric,
        cramers_v: metric,
        missing_reference: metric.describe("share"),
        missing_current: metric.describe("share"),
        new_category_share: metric,
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
/** `drift.json`: one check of current data against a version's reference profile. */
const driftContract = (0,contract/* defineContract */.ye)("mlops/drift@1", {
    state: schemas/* enum */.k5n(["ok", "warn", "alert", "could_not_check"]),
    rows: schemas/* object */.Ikc({ reference: schemas/* number */.aig().int(), current: schemas/* number */.aig().int() }),
    columns: schemas/* array */.YOg(driftColumnShape),
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
// EXTERNAL MODULE: ../packages/contracts/src/digest.ts
var digest = __webpack_require__(95443);
// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/contracts/src/profile.ts
var profile = __webpack_require__(60622);
// EXTERNAL MODULE: ../packages/drift/src/compare/check-drift.ts + 14 modules
var check_drift = __webpack_require__(52973);
// EXTERNAL MODULE: ../packages/drift/src/read/expand-globs.ts
var expand_globs = __webpack_require__(31728);
;// CONCATENATED MODULE: ../actions/drift-check/src/tell-progress.ts

const pause = 10_000;
/** Writes a line into the log every ten seconds of reading: how much, how fast, how long still. None for what is quick. */
const tellProgress = (tell, now) => {
    const began = now().getTime();
    let told = began;
    return ({ done, total }) => {
        const time = now().getTime();
        if (time - told < pause)
            return;
        told = time;
        const rate = (done * 1000) / (time - began);
        const left = Math.ceil((total - done) / rate);
        tell(`read ${(0,format/* formatBytes */.z3)(done)} of ${(0,format/* formatBytes */.z3)(total)}, ${(0,format/* formatBytes */.z3)(Math.round(rate))}/s, ${left} s left`);
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
    const patterns = typeof plan.current === "string" ? [plan.current] : plan.current;
    try {
        const files = (0,expand_globs.expandGlobs)(patterns, workspace);
        log.info(`current: ${(0,format/* countOf */.pq)(files.length, "file")}`);
        const drift = await (0,check_drift/* checkDrift */.o)({
            reference: { profile: live.profile },
            current: files.map((file) => (0,external_node_path_.join)(workspace, file)),
            config: plan,
            onProgress: tellProgress(log.info, now),
        });
        for (const note of drift.notes ?? [])
            log.warn(note);
        const reason = drift.reason?.replaceAll((0,external_node_path_.join)(workspace, "/"), "");
        return { drift: { ...drift, ...(reason !== undefined && { reason }), ...facts, files }, live };
    }
    catch (error) {
        if (!(0,user_error/* isUserError */.i)(error))
            throw error;
        const drift = couldNotCheck(error.message, live.profile.rows);
        return { drift: { ...drift, ...facts }, live };
    }
};
const couldNotCheck = (reason, reference = 0) => ({
    schema: "mlops/drift@1",
    state: "could_not_check",
    reason,
    rows: { reference, current: 0 },
    columns: [],
});
const findLive = async ({ github, model, plan, directory, workspace, }) => {
    const { resolveVersion } = await Promise.all(/* import() */[__webpack_require__.e(4507), __webpack_require__.e(5646), __webpack_require__.e(4201)]).then(__webpack_require__.bind(__webpack_require__, 96582));
    const version = await resolveVersion(github, `${model}#${plan.environment}`);
    if (!version)
        return {
            reason: `No version of ${model} is live in ${plan.environment}: register, deploy and promote one.`,
        };
    const { downloadEvidence } = await Promise.all(/* import() */[__webpack_require__.e(5795), __webpack_require__.e(6844)]).then(__webpack_require__.bind(__webpack_require__, 25795));
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
        };
    }
    catch (error) {
        if (error instanceof user_error.UserError)
            return { reason: error.message };
        throw error;
    }
};

;// CONCATENATED MODULE: ../packages/drift/src/watch/follow-issue.ts
const keptChecks = 30;
const reopenDays = 14;
const emptyHistory = {
    v: 1,
    checks: [],
    streak: 0,
    clean: 0,
    told: [],
    closed: false,
    dispatched_at: null,
};
/**
 * Decides what becomes of a model's one issue after a check: ok → drifting → ok, with the checks that could not be made
 * beside. A comment only where something changed for its readers. Columns that a person closed the issue over stay
 * quiet until they recover. An issue that we closed is reopened within 14 days; later, a new one follows it.
 */
const followIssue = (drift, known, now, rules) => {
    const before = known?.history ?? emptyHistory;
    const history = { ...remember(before, drift, now), closed: known?.open === false && before.closed };
    if (drift.state === "could_not_check")
        return stayBlind(known, before, history);
    const sighted = known?.open && before.checks.at(-1)?.state === "could_not_check" ? [{ kind: "sighted" }] : [];
    const alerting = namesOf(drift.columns, "alert");
    if (alerting.length === 0)
        return recover(drift, known, history, rules, sighted);
    const told = before.told.filter((name) => alerting.includes(name));
    const fresh = alerting.filter((name) => !told.includes(name));
    if (known?.open) {
        const news = fresh.length > 0 ? [...sighted, { kind: "alerting", columns: fresh }] : sighted;
        return { history: { ...history, told: [...told, ...fresh] }, action: "update", open: true, news };
    }
    // A person closed it over these very columns: that is respected until one of them recovers or another alerts.
    if (known && !before.closed && fresh.length === 0 && before.told.length > 0)
        return { history: { ...history, told }, action: "update", open: false, news: [] };
    const late = known?.closedAt && now.getTime() - Date.parse(known.closedAt) > reopenDays * 86_400_000;
    const action = known && !late ? "update" : "create";
    if (!isBroken(drift) && countAlerts(history) < rules.openAfter)
        return { history: { ...history, closed: true }, action, open: false, news: [] };
    return {
        history: { ...history, told: alerting, closed: false },
        action,
        open: true,
        news: action === "update" ? [{ kind: "again", columns: alerting }] : [],
    };
};
const stayBlind = (known, before, history) => {
    if (!known)
        return { history, action: "none", open: false, news: [] };
    const first = known.open && before.checks.at(-1)?.state !== "could_not_check";
    return { history, action: "update", open: known.open, news: first ? [{ kind: "blind" }] : [] };
};
const recover = (drift, known, history, rules, sighted) => {
    if (!known)
        return { history, action: "none", open: false, news: [] };
    // Closing below the warning limit only, and opening above the alert limit, keeps a column in between from flapping.
    const warning = namesOf(drift.columns, "warn");
    const unsettled = history.told.filter((name) => warning.includes(name));
    if (!known.open)
        return { history: { ...history, told: unsettled }, action: "update", open: false, news: [] };
    const clean = unsettled.length > 0 ? 0 : history.clean + 1;
    if (clean < rules.closeAfter)
        return { history: { ...history, clean }, action: "update", open: true, news: sighted };
    return {
        history: { ...history, clean, told: [], closed: true },
        action: "update",
        open: false,
        news: [{ kind: "recovered", columns: history.told }],
    };
};
const remember = (before, drift, now) => {
    const version = drift.version ?? null;
    const same = before.checks.length === 0 || before.checks.at(-1).version === version;
    const blind = drift.state === "could_not_check";
    const alert = drift.state === "alert";
    const sizes = drift.columns.flatMap(({ metrics }) => (metrics.psi === undefined ? [] : [metrics.psi]));
    const streak = same || blind ? before.streak : 0;
    return {
        ...before,
        checks: [
            ...before.checks,
            {
                at: now.toISOString(),
                state: drift.state,
                columns: namesOf(drift.columns, "alert").slice(0, 20),
                psi: sizes.length > 0 ? Math.max(...sizes) : null,
                rows: drift.rows.current,
                version: blind ? (before.checks.at(-1)?.version ?? version) : version,
            },
        ].slice(-keptChecks),
        // Broken data neither confirms drift nor denies it.
        streak: blind || (alert && isBroken(drift)) ? streak : alert ? streak + 1 : 0,
        clean: alert ? 0 : before.clean,
    };
};
const namesOf = (columns, status) => columns.filter((column) => column.status === status).map(({ name }) => name);
/** Whether data broke, rather than moved: a column gone, of another type, or empty where it was not. */
const isBroken = (drift) => drift.columns.some(({ status, cause }) => status === "alert" && cause === "data_quality");
const countAlerts = ({ checks }) => {
    let count = 0;
    for (const { state } of checks.toReversed()) {
        if (state === "could_not_check")
            continue;
        if (state !== "alert")
            break;
        count++;
    }
    return count;
};
/** Whether this check asks for a retraining, and if not, why. `history` includes this check. */
const decideRetrain = (drift, history, rule, now) => {
    if (drift.state !== "alert")
        return { dispatch: false, why: "nothing alerts" };
    if (isBroken(drift))
        return {
            dispatch: false,
            why: "data broke (schema, type or missing cells): retraining would learn the fault",
        };
    if (history.streak < rule.after)
        return { dispatch: false, why: `${history.streak} of ${rule.after} alerting checks in a row` };
    const wait = hoursOf(rule.cooldown) * 3_600_000;
    const free = history.dispatched_at === null ? 0 : Date.parse(history.dispatched_at) + wait;
    if (now.getTime() < free)
        return { dispatch: false, why: `cooling down until ${new Date(free).toISOString().slice(0, 16)}Z` };
    return {
        dispatch: true,
        why: `${history.streak} alerting ${history.streak === 1 ? "check" : "checks in a row"}`,
    };
};
const hoursOf = (text) => Number(text.slice(0, -1)) * (text.endsWith("d") ? 24 : 1);

// EXTERNAL MODULE: ../packages/github/src/dispatch.ts
var src_dispatch = __webpack_require__(36039);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ../packages/github/src/issues.ts

const longestLabel = 50; // GitHub refuses more with a 422
/** A label's name within GitHub's limit; what is too long ends in a hash of the whole. */
const fitLabel = (name) => name.length <= longestLabel
    ? name
    : `${name.slice(0, longestLabel - 9)}-${(0,external_node_crypto_.createHash)("sha256").update(name).digest("hex").slice(0, 8)}`;
/**
 * The newest issue with a label whose body begins with a marker, open or closed. One request, by label and never by
 * search, whose index lags. Needs issues: read.
 */
const findMarkedIssue = async (github, label, marker) => {
    const { octokit, owner, repo } = github;
    const { data } = await octokit.rest.issues.listForRepo({
        owner,
        repo,
        labels: label,
        state: "all",
        sort: "created",
        direction: "desc",
        per_page: 30,
    });
    const found = data.find((issue) => !issue.pull_request && issue.body?.startsWith(marker));
    return found && toIssue(found);
};
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
                : { state: "closed", state_reason: "completed" })),
    });
    return toIssue(data);
};
/** Comments on an issue. Needs issues: write. */
const commentOnIssue = async (github, number, body) => {
    const { octokit, owner, repo } = github;
    return (await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })).data.html_url;
};
const toIssue = (data) => ({
    number: data.number,
    url: data.html_url,
    open: data.state === "open",
    closedAt: data.closed_at,
    title: data.title,
    body: data.body ?? "",
});

;// CONCATENATED MODULE: ../packages/contracts/src/drift-history.ts

const driftCheckShape = schemas/* object */.Ikc({
    at: schemas/* string */.YjP().describe("ISO 8601"),
    state: schemas/* enum */.k5n(["ok", "warn", "alert", "could_not_check"]),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).describe("that alert"),
    psi: schemas/* number */.aig().nullable().describe("largest of all columns"),
    rows: schemas/* number */.aig().int(),
    version: schemas/* string */.YjP().nullable(),
});
/** What a model's drift issue remembers from check to check, in a hidden line of its body. */
const driftHistoryShape = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    checks: schemas/* array */.YOg(driftCheckShape).describe("oldest first, the last 30"),
    streak: schemas/* number */.aig()
        .int()
        .describe("checks in a row with a distribution alert and no broken data, of one version"),
    clean: schemas/* number */.aig().int().describe("checks in a row in which what alerted was fine"),
    told: schemas/* array */.YOg(schemas/* string */.YjP()).describe("columns that readers of the issue know to alert"),
    closed: schemas/* boolean */.zMY().describe("true where the last close was ours, not a person's"),
    dispatched_at: schemas/* string */.YjP().nullable(),
});

// EXTERNAL MODULE: ../packages/contracts/src/markdown.ts
var markdown = __webpack_require__(8246);
// EXTERNAL MODULE: ../packages/reporting/src/charts/mermaid-chart.ts
var mermaid_chart = __webpack_require__(89100);
// EXTERNAL MODULE: ../packages/reporting/src/drift-words.ts
var drift_words = __webpack_require__(89089);
// EXTERNAL MODULE: ../packages/reporting/src/escape-name.ts
var escape_name = __webpack_require__(82015);
// EXTERNAL MODULE: ../packages/reporting/src/sparkline.ts
var sparkline = __webpack_require__(70973);
;// CONCATENATED MODULE: ../packages/reporting/src/drift-issue.ts







const shownColumns = 5;
const tableColumns = 100;
const longestBody = 60_000; // GitHub takes 65,536 characters
/** The first line of a model's drift issue, by which it is known. Followed by the history as JSON. */
const driftMarker = (model) => `<!-- mlops-drift ${model} `;
/** What an issue's body remembers; undefined where a person rewrote it beyond reading. */
const readDriftHistory = (body, model) => {
    const marker = driftMarker(model);
    if (!body.startsWith(marker))
        return undefined;
    const end = body.indexOf(" -->", marker.length);
    try {
        const result = driftHistoryShape.safeParse(JSON.parse(body.slice(marker.length, end)));
        return result.success ? result.data : undefined;
    }
    catch {
        return undefined;
    }
};
/** JSON that cannot end the comment it stands in. */
const writeHidden = (value) => JSON.stringify(value).replace(/[<>-]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
/** The body of a model's one drift issue, written anew at each check. */
const renderDriftIssue = (facts) => {
    const { drift, history, model } = facts;
    const head = `${driftMarker(model)}${writeHidden(history)} -->`;
    const columns = (0,drift_words/* sortBySeverity */.BF)(drift.columns);
    const loud = columns.filter(({ status }) => status === "alert" || status === "warn").slice(0, shownColumns);
    const top = loud.find(({ chart }) => chart);
    const parts = [
        head,
        renderSentence(facts),
        renderSchema(drift),
        loud.length > 0 ? loud.map(renderColumn).join("\n\n") : "",
        top ? (0,mermaid_chart/* drawShareChart */.Q)(top) : "",
        `**What to do.** ${(0,drift_words/* adviseOnDrift */.NL)(drift).map(escape_name/* escapeSentence */.FV).join(" ")}`,
        facts.retrain ? `**Retraining.** ${(0,escape_name/* escapeSentence */.FV)(facts.retrain)}` : "",
        renderFacts(facts),
        renderChecks(history),
        columns.length > 0 ? fold("Every column", renderTable(columns)) : "",
        fold("Look further", `On a laptop, with the data at hand:\n\n${(0,markdown/* codeBlock */.DV)(facts.command.split("\n").map(escape_name/* cleanLine */.Ow), "sh")}`),
        "<sub>One issue a model, edited at each check. Close it to silence these columns until they recover or another alerts.</sub>",
    ].filter(Boolean);
    const body = parts.join("\n\n");
    return body.length <= longestBody
        ? body
        : parts
            .filter((part) => !part.includes("<summary>Every column"))
            .join("\n\n")
            .slice(0, longestBody);
};
const renderSentence = ({ drift, environment, previousIssue }) => {
    const version = drift.version
        ? `${(0,escape_name/* escapeName */.L$)(drift.version)} (live in ${(0,escape_name/* escapeName */.L$)(environment)})`
        : (0,escape_name/* escapeName */.L$)(environment);
    const icon = { ok: "🟢", warn: "🟡", alert: "🔴", could_not_check: "⚪" }[drift.state];
    const follows = previousIssue === null ? "" : ` Follows #${previousIssue}.`;
    return `${icon} **${(0,escape_name/* escapeSentence */.FV)((0,drift_words/* describeDrift */.ZP)(drift))}** — against the data that ${version} was trained on.${follows}`;
};
const renderSchema = ({ schema_changes = [] }) => schema_changes
    .map(({ column, change, detail }) => `- \`schema\` **${(0,escape_name/* escapeName */.L$)(column)}** ${change}: ${(0,escape_name/* escapeSentence */.FV)(detail)}`)
    .join("\n");
const renderColumn = (column) => {
    const { name, status, reason, before, now, chart, kind } = column;
    const lines = [`**${(0,escape_name/* escapeName */.L$)(name)}** · ${status} · ${(0,escape_name/* escapeSentence */.FV)(reason ?? "")}`];
    if (kind === "numeric" && before && now && chart)
        lines.push((0,markdown/* codeBlock */.DV)([
            `then ${(0,sparkline/* drawSparkline */.Q)(chart.reference)}  5 % ${(0,drift_words/* formatValue */.Fl)(before.p5)} · median ${(0,drift_words/* formatValue */.Fl)(before.p50)} · 95 % ${(0,drift_words/* formatValue */.Fl)(before.p95)}`,
            `now  ${(0,sparkline/* drawSparkline */.Q)(chart.current)}  5 % ${(0,drift_words/* formatValue */.Fl)(now.p5)} · median ${(0,drift_words/* formatValue */.Fl)(now.p50)} · 95 % ${(0,drift_words/* formatValue */.Fl)(now.p95)}`,
        ], "text"));
    if (kind === "categorical" && chart)
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
    const bar = (share) => "█".repeat(Math.round((share / largest) * barWidth)).padEnd(barWidth, "·");
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
const marks = { ok: "🟩", warn: "🟨", alert: "🟥", could_not_check: "⬜" };
const renderChecks = ({ checks }) => {
    const last = checks.at(-1);
    if (!last)
        return "";
    const strip = checks.map(({ state }) => marks[state]).join("");
    const rows = checks
        .toReversed()
        .slice(0, 10)
        .map(({ at, state, columns, psi, rows: seen, version }) => `| ${at.slice(0, 16).replace("T", " ")} | ${marks[state]} ${state.replaceAll("_", " ")} | ${columns.slice(0, 5).map(escape_name/* escapeName */.L$).join(", ")} | ${psi === null ? "" : psi.toFixed(2)} | ${(0,format/* formatCount */.B4)(seen)} | ${(0,escape_name/* escapeName */.L$)(version ?? "")} |`);
    return `**Last checks** ${strip}\n\n${fold("When, and what", `| checked (UTC) | state | alerting | largest PSI | rows | version |\n|---|---|---|--:|--:|---|\n${rows.join("\n")}`)}`;
};
/** Every column's numbers as a Markdown table. */
const renderTable = (columns) => {
    const number = (value) => value?.toFixed(3) ?? "";
    const rows = columns.slice(0, tableColumns).map(({ name, status, reason, metrics }) => {
        const missing = metrics.missing_current === undefined
            ? "gone"
            : metrics.missing_current + (metrics.missing_reference ?? 0) === 0
                ? ""
                : `${(0,drift_words/* percent */.KN)(metrics.missing_reference ?? 0)} → ${(0,drift_words/* percent */.KN)(metrics.missing_current)}`;
        return `| ${(0,escape_name/* escapeName */.L$)(name)} | ${status} | ${number(metrics.psi)} | ${number(metrics.ks)} | ${number(metrics.wasserstein)} | ${number(metrics.js)} | ${number(metrics.cramers_v)} | ${missing} | ${(0,escape_name/* escapeSentence */.FV)(reason ?? "")} |`;
    });
    const more = columns.length > tableColumns ? `\n\n…and ${columns.length - tableColumns} more in drift.json.` : "";
    return `| column | status | PSI | KS | W₁/σ | JS | V | missing | why |\n|---|---|--:|--:|--:|--:|--:|--:|---|\n${rows.join("\n")}${more}`;
};
const fold = (title, content) => `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
/** The step's page: what was found and what to do, shorter than the report. */
const renderDriftSummary = (drift, links) => {
    const columns = (0,drift_words/* sortBySeverity */.BF)(drift.columns);
    const icon = { ok: "🟢", warn: "🟡", alert: "🔴", could_not_check: "⚪" }[drift.state];
    const loud = columns.filter(({ status }) => status !== "ok").slice(0, 10);
    return [
        `### ${icon} ${(0,escape_name/* escapeName */.L$)(drift.model ?? "drift")}${drift.version ? ` ${(0,escape_name/* escapeName */.L$)(drift.version)}` : ""}: drift check`,
        (0,escape_name/* escapeSentence */.FV)((0,drift_words/* describeDrift */.ZP)(drift)),
        renderSchema(drift),
        loud.length > 0
            ? `| column | status | effect | then | now | why |\n|---|---|---|---|---|---|\n${loud
                .map((column) => `| ${(0,escape_name/* escapeName */.L$)(column.name)} | ${column.status} | ${(0,drift_words/* describeEffect */.xU)(column)} | ${column.chart ? `<code>${(0,sparkline/* drawSparkline */.Q)(column.chart.reference)}</code>` : ""} | ${column.chart ? `<code>${(0,sparkline/* drawSparkline */.Q)(column.chart.current)}</code>` : ""} | ${(0,escape_name/* escapeSentence */.FV)(column.reason ?? "")} |`)
                .join("\n")}`
            : "",
        `**Next.** ${(0,drift_words/* adviseOnDrift */.NL)(drift).map(escape_name/* escapeSentence */.FV).join(" ")}`,
        links.retrain ? `**Retraining.** ${(0,escape_name/* escapeSentence */.FV)(links.retrain)}` : "",
        [
            `${(0,format/* formatCount */.B4)(drift.rows.current)} rows against ${(0,format/* formatCount */.B4)(drift.rows.reference)}`,
            ...(links.issueUrl ? [`[issue](${(0,markdown/* linkTarget */.Cm)(links.issueUrl)})`] : []),
            ...(links.reportFile ? [`report: \`${(0,escape_name/* cleanLine */.Ow)(links.reportFile).replaceAll("`", "")}\``] : []),
        ].join(" · "),
    ]
        .filter(Boolean)
        .join("\n\n");
};

;// CONCATENATED MODULE: ../packages/reporting/src/drift-news.ts


/** What happened, as a comment: only what is new to those who follow the issue. */
const renderDriftNews = (news, facts) => {
    const lines = news.map((item) => describeNews(item, facts.reason));
    if (facts.retrain)
        lines.push((0,escape_name/* escapeSentence */.FV)(facts.retrain));
    if (facts.runUrl)
        lines.push(`<sub>[run](${(0,markdown/* linkTarget */.Cm)(facts.runUrl)})</sub>`);
    return lines.join("\n\n");
};
const describeNews = (item, reason) => {
    switch (item.kind) {
        case "alerting":
            return `Now also alerting: ${listColumns(item.columns)}.`;
        case "again":
            return `Alerting again: ${listColumns(item.columns)}.`;
        case "recovered":
            return `${item.columns.length > 0 ? `Recovered: ${listColumns(item.columns)}.` : "Nothing alerts any more."} Closing; a new alert within 14 days opens this issue again.`;
        case "blind":
            return `The check could not be made, so nothing is known of drift: ${(0,escape_name/* escapeSentence */.FV)(reason ?? "no reason was given")}`;
        case "sighted":
            return "The check can be made again.";
    }
};
const listColumns = (columns) => `${columns
    .slice(0, 20)
    .map((name) => `**${(0,escape_name/* escapeName */.L$)(name)}**`)
    .join(", ")}${columns.length > 20 ? ` and ${columns.length - 20} more` : ""}`;

;// CONCATENATED MODULE: ../actions/drift-check/src/keep-issue.ts






/** Writes one check into the model's issue, and asks for a retraining where its conditions are met. */
const keepIssue = async (check) => {
    const { github, drift, plan, model, now } = check;
    const label = fitLabel(`drift:${model}`);
    const found = check.issue ? await findMarkedIssue(github, label, driftMarker(model)) : undefined;
    const step = followIssue(drift, found && { ...found, history: readDriftHistory(found.body, model) ?? emptyHistory }, now, { openAfter: plan.open_after, closeAfter: plan.close_after });
    const retrain = await askForRetraining(check, step.history);
    const history = retrain.dispatched ? { ...step.history, dispatched_at: now.toISOString() } : step.history;
    const kept = {
        url: found?.url ?? null,
        number: found?.number ?? null,
        retrained: retrain.dispatched,
        retrain: retrain.words,
        log: retrain.words ? [retrain.words] : [],
        failure: retrain.failure,
    };
    if (!check.issue || step.action === "none")
        return kept;
    try {
        const issue = await writeIssue(check, { ...step, history }, found, label, retrain);
        return {
            ...kept,
            url: issue.url,
            number: issue.number,
            log: [...kept.log, describeStep(step, found, issue)],
        };
    }
    catch (error) {
        if (!(0,user_error/* isUserError */.i)(error))
            throw error;
        return { ...kept, failure: error };
    }
};
const writeIssue = async (check, step, found, label, retrain) => {
    const { github, drift, model, live, runUrl } = check;
    const body = renderDriftIssue({
        drift,
        history: step.history,
        model,
        environment: check.plan.environment,
        releaseUrl: live?.releaseUrl ?? null,
        runUrl,
        retrain: retrain.words,
        command: describeCommand(check),
        previousIssue: step.action === "create" && found ? found.number : null,
    });
    let issue;
    if (step.action === "create" || !found) {
        issue = await createIssue(github, { title: `Drift in ${model}`, body, labels: [label] });
        if (!step.open)
            issue = await updateIssue(github, issue.number, { open: false });
    }
    else {
        issue = await updateIssue(github, found.number, {
            body,
            ...(step.open !== found.open && { open: step.open }),
        });
    }
    if (step.news.length > 0 || (retrain.dispatched && found && step.action === "update"))
        await commentOnIssue(github, issue.number, renderDriftNews(step.news, {
            reason: drift.reason ?? null,
            retrain: retrain.dispatched ? retrain.words : null,
            runUrl,
        }));
    return issue;
};
/** Before the issue is written, so that its body says what came of it. */
const askForRetraining = async (check, history) => {
    const rule = check.plan.retrain;
    if (!rule)
        return { dispatched: false, words: null, failure: undefined };
    const { dispatch, why } = decideRetrain(check.drift, history, rule, check.now);
    if (!dispatch)
        return {
            dispatched: false,
            words: check.drift.state === "alert" ? `${rule.workflow} was not dispatched: ${why}.` : null,
            failure: undefined,
        };
    if (check.dispatch === "never")
        return {
            dispatched: false,
            words: `${rule.workflow} would be dispatched (${why}), but this workflow leaves that to people (dispatch: never).`,
            failure: undefined,
        };
    try {
        await (0,src_dispatch/* dispatchWorkflow */.i)(check.github, rule.workflow);
        return { dispatched: true, words: `${rule.workflow} was dispatched: ${why}.`, failure: undefined };
    }
    catch (error) {
        if (!(0,user_error/* isUserError */.i)(error))
            throw error;
        return {
            dispatched: false,
            words: `${rule.workflow} could not be dispatched: ${error.message}`,
            failure: error,
        };
    }
};
const describeStep = (step, found, issue) => step.action === "create"
    ? `opened issue #${issue.number}${step.open ? "" : " and closed it: not enough alerting checks in a row yet"}`
    : step.open === found?.open
        ? `updated issue #${issue.number}`
        : `${step.open ? "reopened" : "closed"} issue #${issue.number}`;
/** How to make the same comparison on a laptop. */
const describeCommand = ({ plan, live, model, config }) => {
    const patterns = typeof plan.current === "string" ? [plan.current] : plan.current;
    const check = `npx mlops drift --reference ${live ? quote(live.asset) : "reference.csv"} --current ${patterns.map(quote).join(" ")} --config ${quote(config)} --model ${quote(model)} --report drift.html`;
    return live ? `gh release download ${quote(live.tag)} --pattern ${quote(live.asset)}\n${check}` : check;
};
/** A word for a POSIX shell. */
const quote = (word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

;// CONCATENATED MODULE: ../actions/drift-check/src/drift-check.ts









/** Checks a model's current data against what its live version was trained on, tells, and may ask for a retraining. */
const driftCheck = async (inputs, ports) => {
    const { log, now } = ports;
    const { model, plan } = choosePlan(await (0,read_project.readProject)(inputs.workspace, inputs.config), inputs);
    const directory = (0,external_node_path_.resolve)(inputs.workspace, inputs.runDirectory);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const github = await ports.connect();
    const { drift, live } = await compareWithLive({ ...inputs, github, model, plan, directory }, log, now);
    const driftFile = await (0,run_directory/* writeRunFile */.XY)(directory, run_directory/* runFiles */.NW.drift, driftContract, drift);
    const reportFile = (0,external_node_path_.join)(directory, run_directory/* runFiles */.NW.driftReport);
    const { renderDriftReport } = await __webpack_require__.e(/* import() */ 7954).then(__webpack_require__.bind(__webpack_require__, 57954));
    await (0,promises_.writeFile)(reportFile, await renderDriftReport(drift));
    if (inputs.artifact)
        await ports.upload(`${(0,run_directory/* artifactName */.Cs)(model)}-drift`, directory, [driftFile, reportFile]);
    const issue = await keepIssue({ ...inputs, github, drift, plan, model, live, now: now() });
    for (const line of issue.log)
        log.info(line);
    return {
        drift,
        issue,
        driftFile: (0,external_node_path_.relative)(inputs.workspace, driftFile),
        reportFile: (0,external_node_path_.relative)(inputs.workspace, reportFile),
        failure: issue.failure ?? judgeStep(drift, inputs.failOn),
    };
};
const choosePlan = (project, inputs) => {
    const model = (0,parse_project.chooseModel)(project, inputs.model, inputs.config);
    const settings = (0,parse_project/* selectModel */.U8)(project, model, inputs.config).drift;
    if (!settings)
        throw new user_error.UserError(`${inputs.config}: models.${model} has no drift settings.`, {
            fix: "Add at least:\n  drift:\n    current: data/live/*.csv",
        });
    return {
        model,
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
        return new user_error.UserError("Columns alert, and the workflow asks to fail on that (fail-on).");
    if (drift.state === "warn" && failOn === "warn")
        return new user_error.UserError("Something moves, and the workflow asks to fail on that (fail-on: warn).");
    return undefined;
};

// EXTERNAL MODULE: ../packages/runner/src/context.ts
var context = __webpack_require__(97247);
// EXTERNAL MODULE: ../packages/runner/src/inputs.ts
var inputs = __webpack_require__(45395);
;// CONCATENATED MODULE: ../actions/drift-check/src/inputs.ts


const failWords = ["never", "could_not_check", "alert", "warn"];
const readInputs = () => {
    const { workspace, repository, apiUrl, runUrl } = (0,context/* readContext */.y)();
    const service = Boolean(process.env.ACTIONS_RUNTIME_TOKEN && process.env.ACTIONS_RESULTS_URL);
    return {
        workspace,
        repository,
        apiUrl,
        runUrl,
        token: (0,inputs/* readText */.yR)("token") ?? "",
        model: (0,inputs/* readText */.yR)("model"),
        config: (0,inputs/* readText */.yR)("config") ?? "mlops.yml",
        current: (0,inputs/* readLines */.Se)("current"),
        environment: (0,inputs/* readText */.yR)("environment"),
        runDirectory: (0,inputs/* readText */.yR)("run-directory") ?? ".mlops",
        issue: (0,inputs/* readFlag */.fG)("issue", true),
        dispatch: (0,inputs/* readChoice */.Kf)("dispatch", ["auto", "never"], "auto"),
        failOn: (0,inputs/* readChoice */.Kf)("fail-on", failWords, "could_not_check"),
        artifact: (0,inputs/* readFlag */.fG)("artifact", true) && service,
    };
};

// EXTERNAL MODULE: ../packages/runner/src/outputs.ts
var outputs = __webpack_require__(86810);
;// CONCATENATED MODULE: ../actions/drift-check/src/outputs.ts



const writeOutputs = async (result) => {
    const { drift, issue } = result;
    const alerting = drift.columns.filter(({ status }) => status === "alert").map(({ name }) => name);
    const line = (0,drift_words/* describeDrift */.ZP)(drift);
    (0,outputs/* setOutputs */.n)({
        state: drift.state,
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

/***/ 36039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ dispatchRepository),
/* harmony export */   i: () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39887);
/* harmony import */ var _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6013);


/**
 * Starts a workflow by workflow_dispatch, on the default branch unless told. The one event, with repository_dispatch,
 * that GITHUB_TOKEN may cause and that starts a run. Needs actions: write.
 * @throws UserError where the workflow is not there, or does not listen to workflow_dispatch.
 */
const dispatchWorkflow = async (github, workflow, options = {}) => {
    const { octokit, owner, repo } = github;
    const ref = options.ref ?? (await octokit.rest.repos.get({ owner, repo })).data.default_branch;
    try {
        await octokit.rest.actions.createWorkflowDispatch({
            owner,
            repo,
            workflow_id: workflow,
            ref,
            ...(options.inputs && { inputs: options.inputs }),
        });
    }
    catch (cause) {
        if (!(cause instanceof _octokit_request_error__WEBPACK_IMPORTED_MODULE_1__/* .RequestError */ .G))
            throw cause;
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

/***/ 89089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ sortBySeverity),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   NL: () => (/* binding */ adviseOnDrift),
/* harmony export */   ZP: () => (/* binding */ describeDrift),
/* harmony export */   xU: () => (/* binding */ describeEffect)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76374);


const severity = { alert: 0, warn: 1, insufficient: 2, ok: 3 };
/** How far a column moved, for ranking: a broken schema first, then the largest effect. */
const effectOf = ({ metrics }) => metrics.psi ?? Math.abs((metrics.missing_current ?? 9) - (metrics.missing_reference ?? 0));
const sortBySeverity = (columns) => columns.toSorted((a, b) => severity[a.status] - severity[b.status] || effectOf(b) - effectOf(a));
/** The one number that says most of a column's change. */
const describeEffect = ({ metrics, cause }) => {
    if (cause === "data_quality") {
        if (metrics.missing_current === undefined)
            return "gone";
        const change = metrics.missing_current - (metrics.missing_reference ?? 0);
        if (metrics.invalid_current && metrics.invalid_current > Math.abs(change))
            return `${percent(metrics.invalid_current)} of another type`;
        return `missing ${percent(metrics.missing_reference ?? 0)} → ${percent(metrics.missing_current)}`;
    }
    if (metrics.psi === undefined)
        return "";
    if (metrics.psi >= 0.1)
        return `PSI ${metrics.psi.toFixed(2)}`;
    return metrics.ks === undefined
        ? `V ${(metrics.cramers_v ?? 0).toFixed(2)}`
        : `KS ${metrics.ks.toFixed(2)}`;
};
const percent = (share) => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
const stateWords = { ok: "OK", warn: "WARN", alert: "ALERT", could_not_check: "COULD NOT CHECK" };
/** One line: `ALERT 3 of 8 columns: recent_delay (PSI 0.31), …`. Escape it for Markdown and HTML. */
const describeDrift = (drift) => {
    const { state, columns, rows } = drift;
    if (state === "could_not_check")
        return `${stateWords[state]}: ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(drift.reason ?? "no reason was given")}`;
    const of = (0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(columns.length, "column");
    if (state === "ok")
        return `${stateWords.ok} ${of}, ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rows.current)} rows against ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rows.reference)}`;
    const worst = sortBySeverity(columns).filter(({ status }) => status === state);
    const extra = (drift.schema_changes ?? []).filter(({ change }) => change === "extra");
    const named = worst.slice(0, 5).map((column) => `${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(column.name)} (${describeEffect(column)})`);
    if (worst.length > 5)
        named.push(`${worst.length - 5} more`);
    if (worst.length === 0)
        return `${stateWords[state]}: new columns ${extra.map(({ column }) => (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_0__.oneLine)(column)).join(", ")}`;
    return `${stateWords[state]} ${worst.length} of ${of}: ${named.join(", ")}`;
};
/** A value of the data, short: six significant digits, with separators where it is large. */
const formatValue = (value) => Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-4)
    ? value.toExponential(2)
    : Number(value.toPrecision(4)).toLocaleString("en-US", { maximumSignificantDigits: 6 });
/** What a person should do now, in order. */
const adviseOnDrift = (drift) => {
    if (drift.state === "could_not_check")
        return [
            "Mend what the sentence above names, and run the check again. Nothing is known of drift until then.",
        ];
    if (drift.state === "ok")
        return ["Nothing. The next scheduled check looks again."];
    const broken = drift.columns.filter(({ cause, status }) => cause === "data_quality" && status === "alert");
    const moved = drift.columns.filter(({ cause, status }) => cause === "distribution" && status === "alert");
    return [
        ...(broken.length > 0
            ? [
                `Look at where the data comes from first: ${listNames(broken)} broke (schema, type or missing cells). Retraining on broken data would teach the model the fault.`,
            ]
            : []),
        ...(moved.length > 0
            ? [
                `Look at the charts of ${listNames(moved)}: is this a season or an event, a change upstream, or a new normal?`,
                "If it is a new normal, train on data that has it; the gate decides whether the new model is better.",
            ]
            : []),
        ...(broken.length + moved.length === 0 ? ["Watch it: nothing alerts yet."] : []),
    ];
};
const listNames = (columns) => columns.length > 4
    ? `${columns
        .slice(0, 3)
        .map(({ name }) => name)
        .join(", ")} and ${columns.length - 3} more`
    : columns.map(({ name }) => name).join(", ");


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

/***/ 70973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ drawSparkline)
/* harmony export */ });
const bars = "▁▂▃▄▅▆▇█";
/** Shares as a line of bars, the largest full height; a blank where there is nothing. */
const drawSparkline = (shares) => {
    const largest = Math.max(...shares, 0);
    if (!(largest > 0))
        return " ".repeat(shares.length);
    return shares
        .map((share) => share > 0 ? bars[Math.min(bars.length - 1, Math.floor((share / largest) * bars.length))] : " ")
        .join("");
};


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
