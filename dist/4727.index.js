export const id = 4727;
export const ids = [4727];
export const modules = {

/***/ 44727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./packages/runner/src/run-action.ts
var run_action = __webpack_require__(51004);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/contracts/src/run.ts
var src_run = __webpack_require__(22242);
// EXTERNAL MODULE: ./packages/contracts/src/user-error.ts
var user_error = __webpack_require__(22399);
// EXTERNAL MODULE: ./packages/contracts/src/verdict.ts
var src_verdict = __webpack_require__(25098);
// EXTERNAL MODULE: ./packages/github/src/comments.ts
var comments = __webpack_require__(34391);
// EXTERNAL MODULE: ./packages/contracts/src/format.ts
var format = __webpack_require__(83040);
// EXTERNAL MODULE: ./packages/contracts/src/markdown.ts
var markdown = __webpack_require__(85542);
// EXTERNAL MODULE: ./packages/reporting/src/escape-name.ts
var escape_name = __webpack_require__(20687);
;// CONCATENATED MODULE: ./packages/reporting/src/review-diff.ts


/** What differs between two runs' parameters, data and environment, as a diff block; empty where nothing does. */
const renderDiff = (champion, challenger) => {
    const lines = [
        ...diffSection("params", flatten(champion.params), flatten(challenger.params)),
        ...diffSection("data", shortenDigests(champion.data), shortenDigests(challenger.data)),
        ...diffSection("environment", describeEnvironment(champion), describeEnvironment(challenger)),
    ];
    return lines.length === 0 ? "" : (0,markdown/* codeBlock */.DV)(lines, "diff");
};
const diffSection = (title, before, after) => {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    const lines = keys
        .filter((key) => before[key] !== after[key])
        .flatMap((key) => [
        ...(key in before ? [`- ${(0,escape_name/* cleanLine */.Ow)(`${key}: ${before[key]}`)}`] : []),
        ...(key in after ? [`+ ${(0,escape_name/* cleanLine */.Ow)(`${key}: ${after[key]}`)}`] : []),
    ]);
    return lines.length === 0 ? [] : [`@@ ${title} @@`, ...lines];
};
const flatten = (value, prefix = "") => typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.assign({}, ...Object.entries(value).map(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key)))
    : { [prefix]: JSON.stringify(value) ?? "" };
const shortenDigests = (data) => Object.fromEntries(Object.entries(data).map(([path, digest]) => [path, `sha256 ${digest.slice(0, 12)}`]));
const describeEnvironment = ({ environment }) => environment
    ? { python: environment.python, fingerprint: environment.fingerprint.slice(0, 12) }
    : { python: "not recorded" };

// EXTERNAL MODULE: ./packages/evaluation/src/format-number.ts
var format_number = __webpack_require__(96835);
;// CONCATENATED MODULE: ./packages/reporting/src/review-lead.ts


/** The rule that tells most about the verdict: the one that decided it, else the first that compared something. */
const findLead = ({ rules, verdict }) => {
    const told = rules.filter((rule) => rule.challenger !== null);
    const decisive = told.filter((rule) => rule.status === verdict && rule.blocking !== false);
    const compared = (of) => of.find((rule) => rule.delta !== null && rule.kind !== "bound");
    return verdict === "pass"
        ? (compared(told.filter((rule) => rule.slice === undefined)) ??
            told.find((rule) => rule.status === "pass") ??
            told[0])
        : (compared(decisive) ?? decisive[0] ?? compared(told) ?? told[0]);
};
/** `PASS  roc_auc 0.6712 (+0.0121 [+0.0042, +0.0200])`: the verdict in one line of plain text. */
const summariseVerdict = (verdict) => {
    const word = verdict.verdict.toUpperCase();
    const lead = findLead(verdict);
    const note = verdict.first ? "  first model" : "";
    if (!lead || lead.challenger === null)
        return `${word}  ${verdict.reason ?? "no rule was judged"}`;
    const name = lead.slice ? `${lead.metric} in ${lead.slice}` : lead.metric;
    return `${word}  ${name} ${(0,format_number/* formatValue */.Fl)(lead.challenger)}${describeEvidence(lead)}${note}`;
};
const describeEvidence = ({ kind, delta, ci }) => {
    if (kind !== "bound" && delta !== null)
        return ` (${ci ? (0,format_number/* formatDelta */.CW)(delta, ci) : (0,format_number/* formatSigned */.Gp)(delta)})`;
    return ci ? ` [${(0,format_number/* formatValue */.Fl)(ci.low)}, ${(0,format_number/* formatValue */.Fl)(ci.high)}]` : "";
};
/** n and power in one line. */
const describePower = (verdict) => {
    if (verdict.n === 0)
        return "";
    const rows = `${(0,format/* formatCount */.B4)(verdict.n)} rows of the holdout`;
    const tested = verdict.rules.find((rule) => rule.mde !== undefined && rule.slice === undefined);
    if (!tested)
        return `${rows}.`;
    const needed = tested.n_needed !== undefined && tested.n_needed > verdict.n
        ? `; about ${(0,format/* formatCount */.B4)(tested.n_needed)} would settle the margin of ${tested.margin} for an equally good model`
        : "";
    return `${rows}: enough to detect a ${tested.metric} difference of ${(0,format_number/* formatValue */.Fl)(tested.mde)}${needed}.`;
};

// EXTERNAL MODULE: ./packages/reporting/src/review-whisker.ts
var review_whisker = __webpack_require__(91590);
;// CONCATENATED MODULE: ./packages/reporting/src/review-table.ts




const icons = {
    pass: "✅",
    warn: "⚠️",
    fail: "❌",
    error: "❌",
    inconclusive: "❔",
    insufficient: "❔",
    not_comparable: "❔",
    skipped: "➖",
};
/** Typographic minus, as numbers in print have it. */
const typeset = (text) => text.replace(/-(?=\d)/g, "−");
/** More rows than this go to verdict.json alone. */
const mostRows = 60;
/** One row a rule; a slice guard has one row for all its slices, that of the worst. */
const renderRules = (rules, championName) => {
    const rows = foldSlices(rules);
    const level = rules.find((rule) => rule.ci)?.ci?.level ?? 0.95;
    const champion = championName === undefined ? "Champion" : (0,escape_name/* escapeName */.L$)(championName);
    return renderTable([
        "",
        "Metric",
        champion,
        "Challenger",
        `Δ (${Number((100 * level).toFixed(2))}% CI), + is better`,
        "margin or limit ┊ zero ┼",
        "Rule",
    ], rows.map(({ rule, title, group }) => [
        icons[rule.status],
        title,
        formatOrDash(rule.champion),
        describeChallenger(rule),
        describeDelta(rule),
        whiskerCell(rule, group),
        describeRule(rule),
    ]));
};
/** All slices of one guard under each other, on one scale, worst first. */
const renderSlices = (slices) => {
    const sorted = [...slices].sort((a, b) => badness(b) - badness(a));
    return renderTable(["", "Slice", "Rows", "Champion", "Challenger", "Δ (CI)", "margin ┊ zero ┼", "p of harm"], sorted.map((rule) => [
        icons[rule.status],
        (0,escape_name/* escapeName */.L$)(rule.slice ?? ""),
        String(rule.n ?? "–"),
        formatOrDash(rule.champion),
        formatOrDash(rule.challenger),
        describeDelta(rule),
        whiskerCell(rule, slices),
        rule.p_value === undefined ? "–" : rule.p_value < 0.001 ? "< 0.001" : rule.p_value.toFixed(3),
    ]));
};
const ranks = ["skipped", "pass", "insufficient", "inconclusive", "warn", "fail", "error"];
/** Worse status first, then the greater loss. */
const badness = (rule) => 1e6 * ranks.indexOf(rule.status) - (rule.delta ?? 0);
const foldSlices = (rules) => {
    const seen = new Set();
    return rules.flatMap((rule) => {
        if (rule.slice === undefined)
            return [{ rule, title: (0,escape_name/* escapeName */.L$)(rule.metric), group: [rule] }];
        if (seen.has(rule.id))
            return [];
        seen.add(rule.id);
        const slices = rules.filter((other) => other.id === rule.id);
        const worst = slices.reduce((a, b) => (badness(b) > badness(a) ? b : a));
        const title = `${(0,escape_name/* escapeName */.L$)(rule.metric)}, worst of ${(0,format/* countOf */.pq)(slices.length, "slice")}: ${(0,escape_name/* escapeName */.L$)(worst.slice ?? "")}`;
        return [{ rule: worst, title, group: slices }];
    });
};
const formatOrDash = (value) => (value === null ? "–" : typeset((0,format_number/* formatValue */.Fl)(value)));
const describeChallenger = ({ kind, challenger, ci }) => {
    const value = formatOrDash(challenger);
    if (kind !== "bound" || !ci)
        return value;
    return `${value} [${typeset((0,format_number/* formatValue */.Fl)(ci.low))}, ${typeset((0,format_number/* formatValue */.Fl)(ci.high))}]`;
};
const describeDelta = ({ kind, delta, ci }) => {
    if (delta === null)
        return "–";
    const value = typeset((0,format_number/* formatSigned */.Gp)(delta));
    if (kind === "bound")
        return value;
    return ci
        ? `${value} [${typeset((0,format_number/* formatSigned */.Gp)(ci.low))}, ${typeset((0,format_number/* formatSigned */.Gp)(ci.high))}]`
        : `${value} (no CI)`;
};
const shapeOf = ({ challenger, delta, ci, margin, limits }) => {
    const ends = { low: ci?.low, high: ci?.high };
    if (limits)
        return challenger === null ? [] : [{ point: challenger, ...ends, limit: limits.min ?? limits.max }];
    return delta === null ? [] : [{ point: delta, ...ends, margin }];
};
const whiskerCell = (rule, group) => {
    const [own] = shapeOf(rule);
    return own ? `\`${(0,review_whisker/* drawWhisker */.K)(own, (0,review_whisker/* findDomain */.u)(group.flatMap(shapeOf)))}\`` : "";
};
const kinds = {
    non_inferiority: "non-inferior, margin",
    change: "drop at most",
    slice_guard: "no slice worse by",
};
const describeRule = ({ id, kind, margin, limits, status }) => {
    const asked = limits
        ? [
            ...(limits.min === undefined ? [] : [`at least ${limits.min}`]),
            ...(limits.max === undefined ? [] : [`at most ${limits.max}`]),
            ...(limits.on === "point" ? [] : [`on ${(0,escape_name/* escapeName */.L$)(limits.on)}`]),
        ].join(", ")
        : `${kinds[kind] ?? (0,escape_name/* escapeName */.L$)(kind)} ${margin ?? ""}`.trimEnd();
    const rule = `${(0,escape_name/* escapeName */.L$)(id)}: ${asked}`;
    return status === "pass" || status === "fail" ? rule : `${rule} (${status})`;
};
const renderTable = (header, rows) => [
    `| ${header.join(" | ")} |`,
    `|${header.map(() => "---").join("|")}|`,
    ...rows.slice(0, mostRows).map((row) => `| ${row.join(" | ")} |`),
    ...(rows.length > mostRows ? [`\n…and ${rows.length - mostRows} more in verdict.json.`] : []),
].join("\n");

;// CONCATENATED MODULE: ./packages/reporting/src/review-headline.ts




const alerts = {
    pass: "TIP",
    warn: "WARNING",
    inconclusive: "WARNING",
    insufficient: "WARNING",
    not_comparable: "WARNING",
    fail: "CAUTION",
    error: "CAUTION",
};
/** The verdict as one sentence in an alert: what may be done, and why. */
const renderHeadline = (verdict, model, head) => {
    const alert = verdict.verdict === "pass" && verdict.first ? "NOTE" : alerts[verdict.verdict];
    return `> [!${alert}]\n> ${describeVerdict(verdict, model, head)}`;
};
const describeVerdict = (verdict, model, head) => {
    const challenger = `\`${/^[0-9a-f]{7,64}$/.test(head) ? head.slice(0, 7) : "this model"}\``;
    const champion = verdict.champion ? codeName(`${model}@${verdict.champion.version}`) : "the champion";
    const why = verdict.reason ? ` ${(0,escape_name/* escapeSentence */.FV)(verdict.reason)}` : "";
    const same = verdict.same_model ? ` It is the champion's very model, byte for byte.` : "";
    const evidence = review_headline_describeEvidence(verdict);
    switch (verdict.verdict) {
        case "pass":
            return verdict.first
                ? `**${challenger} may be the first ${(0,escape_name/* escapeName */.L$)(model)}**${evidence}.${why}`
                : `**${challenger} may replace ${champion}**${evidence}.${same}`;
        case "warn":
            return `**${challenger} may ${verdict.first ? "be released" : `replace ${champion}`}, with a warning**: ${describeRules(verdict, "warn")}.${same}`;
        case "fail":
            return `**Do not promote ${challenger}**: ${describeFailure(verdict, champion)}.`;
        case "error":
            return `**${challenger} could not be judged.** ${why.trim() || `${describeRules(verdict, "error")}.`}`;
        case "insufficient":
            return `**Too little data to judge ${challenger}.** ${why.trim() || `${describeRules(verdict, "insufficient")}.`}`;
        case "not_comparable":
            return `**${challenger} and ${champion} cannot be compared.**${why}`;
        default:
            return `**Undecided whether ${challenger} may ${verdict.first ? "be released" : `replace ${champion}`}**: ${why.trim() || `${describeRules(verdict, "inconclusive")}.`}`;
    }
};
/** Versions and commits as code where they are what they should be: GitHub makes no mention of an @ in code. */
const codeName = (name) => (/^[\w@./+-]+$/.test(name) ? `\`${name}\`` : (0,escape_name/* escapeName */.L$)(name));
const review_headline_describeEvidence = (verdict) => {
    const lead = findLead(verdict);
    if (!lead || lead.delta === null || lead.kind === "bound")
        return "";
    return `: ${(0,escape_name/* escapeName */.L$)(lead.metric)} ${typeset((0,format_number/* formatDelta */.CW)(lead.delta, lead.ci))}`;
};
/** Where only slices fail, that is the news: the average hid it. */
const describeFailure = (verdict, champion) => {
    const failed = verdict.rules.filter((rule) => rule.status === "fail");
    const overall = verdict.rules.find((rule) => rule.kind === "non_inferiority" && rule.status === "pass");
    const onlySlices = failed.every((rule) => rule.slice !== undefined);
    const told = describeRules(verdict, "fail");
    return onlySlices && overall ? `overall non-inferior to ${champion}, but ${told}` : told;
};
const mostNamed = 3;
const describeRules = ({ rules }, status) => {
    const found = rules.filter((rule) => rule.status === status && rule.blocking !== false);
    const named = found.slice(0, mostNamed).map(review_headline_describeRule);
    if (found.length > mostNamed)
        named.push(`${found.length - mostNamed} more`);
    return named.length === 0 ? "no rule was decided" : named.join("; ");
};
const review_headline_describeRule = (rule) => {
    const { delta, slice, metric, status, p_value: p } = rule;
    if (slice !== undefined && status === "fail" && delta !== null) {
        const told = p === undefined ? "" : `, p of harm ${p < 0.001 ? "< 0.001" : p.toFixed(3)}`;
        return `**${(0,escape_name/* escapeName */.L$)(slice)} regressed** (${(0,escape_name/* escapeName */.L$)(metric)} ${typeset((0,format_number/* formatSigned */.Gp)(delta))}${told})`;
    }
    return `**${(0,escape_name/* escapeName */.L$)(rule.id)}** (${(0,escape_name/* escapeSentence */.FV)(rule.reason.replace(/\.$/, ""))})`;
};

;// CONCATENATED MODULE: ./packages/reporting/src/review-comment.ts







/** GitHub refuses comments above 65,536 characters; this leaves room for what it counts differently. */
const commentBudget = 60_000;
/** The review as Markdown, without the marker that makes it sticky. Pure: the same verdict, the same bytes. */
const renderReview = (verdict, facts, budget = commentBudget) => {
    const parts = [
        { text: renderHeadline(verdict, facts.model, facts.head) },
        { text: verdict.rules.length ? renderRules(verdict.rules, verdict.champion?.version) : "" },
        { text: renderReasons(verdict.rules), shed: 1, name: "reasons" },
        { text: typeset((0,escape_name/* escapeSentence */.FV)(describePower(verdict))) },
        { text: renderSliceDetails(verdict.rules), shed: 2, name: "slices" },
        { text: renderDiffDetails(facts), shed: 3, name: "differences" },
        { text: renderOrigin(verdict, facts) },
    ];
    return fit(parts.filter((part) => part.text !== ""), budget);
};
const fit = (parts, budget) => {
    const shed = [];
    const write = (of) => [
        ...of.map((part) => part.text),
        ...(shed.length
            ? [`<sub>Left out for length: ${shed.join(", ")}; all of it is in verdict.json.</sub>`]
            : []),
    ].join("\n\n");
    let kept = parts;
    while (Buffer.byteLength(write(kept)) > budget) {
        const greatest = Math.max(...kept.map((part) => part.shed ?? 0));
        if (greatest === 0)
            break;
        for (const part of kept)
            if (part.shed === greatest && part.name)
                shed.push(part.name);
        kept = kept.filter((part) => part.shed !== greatest);
    }
    return `${write(kept)}\n`;
};
const mostReasons = 12;
const renderReasons = (rules) => {
    const open = rules.filter((rule) => rule.status !== "pass" && rule.status !== "skipped");
    const lines = open
        .slice(0, mostReasons)
        .map((rule) => `- ${icons[rule.status]} **${(0,escape_name/* escapeName */.L$)(rule.id)}**: ${typeset((0,escape_name/* escapeSentence */.FV)(rule.reason))}`);
    if (open.length > mostReasons)
        lines.push(`- …and ${open.length - mostReasons} more in verdict.json.`);
    return lines.join("\n");
};
const renderSliceDetails = (rules) => {
    const ids = [...new Set(rules.filter((rule) => rule.slice !== undefined).map((rule) => rule.id))];
    return ids
        .map((id) => {
        const slices = rules.filter((rule) => rule.id === id);
        const bad = slices.filter((rule) => rule.status !== "pass").length;
        const title = `${(0,format/* countOf */.pq)(slices.length, "slice")}, ${bad === 0 ? "all pass" : `${bad} not passed`} (${(0,escape_name/* escapeName */.L$)(id)}: ${(0,escape_name/* escapeName */.L$)(slices[0].metric)})`;
        return `<details><summary>${title}</summary>\n\n${renderSlices(slices)}\n\n</details>`;
    })
        .join("\n\n");
};
const renderDiffDetails = ({ champion, challenger }) => {
    const diff = champion && renderDiff(champion, challenger);
    return diff
        ? `<details><summary>What differs: parameters, data, environment</summary>\n\n${diff}\n\n</details>`
        : "";
};
/** The last line: everything that makes the verdict reproducible. */
const renderOrigin = (verdict, facts) => {
    const { stats, policy, data } = verdict;
    const methods = [...new Set(verdict.rules.flatMap((rule) => (rule.ci ? [rule.ci.method] : [])))];
    const links = [
        `[run ${(0,escape_name/* escapeName */.L$)(facts.runId)}](${(0,markdown/* linkTarget */.Cm)(facts.runUrl)})`,
        ...(facts.championUrl ? [`[champion's release](${(0,markdown/* linkTarget */.Cm)(facts.championUrl)})`] : []),
    ];
    const parts = [
        ...(data?.labels_sha256 ? [`holdout \`${data.labels_sha256.slice(0, 12)}\``] : []),
        ...(policy
            ? [`policy \`${policy.digest.slice(0, 12)}\`${policy.ref ? ` at \`${shortRef(policy.ref)}\`` : ""}`]
            : []),
        ...(methods.length ? [methods.map(escape_name/* escapeName */.L$).join(" and ")] : []),
        ...(stats
            ? [`${(0,format/* formatCount */.B4)(stats.resamples)} resamples, seed ${stats.seed}, one-sided α ${stats.alpha}`]
            : []),
        ...(verdict.champion?.manifest_digest
            ? [`champion's manifest \`${verdict.champion.manifest_digest.slice(0, 12)}\``]
            : []),
    ];
    return `<sub>${[...links, ...parts].join(" · ")}</sub>`;
};
const shortRef = (ref) => /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref.replace(/[^\w./-]/g, "");

;// CONCATENATED MODULE: ./packages/reporting/src/review-summary.ts


/** The step summary may be longer than a comment: GitHub's limit is 1 MiB a step. */
const summaryBudget = 500_000;
/** The review as a page that stands alone: what was judged, the evidence, what to do next. */
const renderSummary = (verdict, facts, commentUrl) => [
    `## ${(0,escape_name/* escapeName */.L$)(facts.model)}: gate`,
    renderReview(verdict, facts, summaryBudget).trimEnd(),
    `**Next:** ${describeNext(verdict)}${commentUrl ? ` The review is also [in the pull request](${commentUrl}).` : ""}`,
].join("\n\n");
const describeNext = ({ verdict, same_model: same }) => {
    if (same && (verdict === "pass" || verdict === "warn"))
        return "nothing to register: this is the model that is the champion already.";
    switch (verdict) {
        case "pass":
        case "warn":
            return "register-model may make a version of it.";
        case "fail":
            return "look at the rules that failed; change the model, or the policy where the policy is reviewed.";
        case "error":
            return "mend what the first sentence names, and run the job again.";
        case "not_comparable":
            return "evaluate the champion on these labels (register a version judged on them), or go back to its holdout.";
        default:
            return "more labelled rows would decide it; the policy says what to do until then.";
    }
};

// EXTERNAL MODULE: ./packages/runner/src/run-directory.ts
var run_directory = __webpack_require__(41231);
// EXTERNAL MODULE: ./packages/contracts/src/digest.ts
var digest = __webpack_require__(75683);
// EXTERNAL MODULE: ./packages/contracts/src/metrics.ts
var src_metrics = __webpack_require__(98526);
// EXTERNAL MODULE: ./packages/evaluation/src/evaluate-files.ts + 1 modules
var evaluate_files = __webpack_require__(92404);
// EXTERNAL MODULE: ./packages/evaluation/src/evaluate-gate.ts + 3 modules
var evaluate_gate = __webpack_require__(3523);
// EXTERNAL MODULE: ./packages/evaluation/src/evaluate-summary.ts
var evaluate_summary = __webpack_require__(23060);
// EXTERNAL MODULE: ./packages/evaluation/src/read-policy.ts + 1 modules
var read_policy = __webpack_require__(94911);
;// CONCATENATED MODULE: ./actions/evaluate-gate/src/judge-run.ts











/** Gathers policy, labels, champion and predictions, judges, and binds the verdict to the digests of all of them. */
const judgeRun = async (request, ports) => {
    const { run, directory } = request;
    const { policy } = await (0,read_policy/* readPolicy */.T)(request.config, run.model, (path) => readTrusted(path, ports));
    const labels = await findLabels(policy, ports);
    const champion = await ports.findChampion(championReference(run.model, request.champion ?? policy.champion.stage));
    const decision = await decide({ policy, run, directory, labels, champion }, ports);
    const { alpha, resamples, seed } = policy.stats;
    const sameModel = champion?.manifest.model_digest === run.outputs.model_digest;
    const value = {
        ...decision,
        model: run.model,
        champion: champion ? { version: champion.version, manifest_digest: champion.manifestDigest } : null,
        challenger: {
            commit: run.source.commit,
            model_digest: run.outputs.model_digest,
            predictions_sha256: run.outputs.predictions?.sha256 ?? null,
        },
        data: { labels_sha256: labels?.sha256 ?? null },
        policy: { digest: (0,digest/* digestOf */.ol)(policy), ref: ports.trustedRef ?? run.source.commit },
        stats: { alpha, resamples, seed },
        ...(sameModel && { same_model: true }),
    };
    return {
        verdict: src_verdict/* verdictContract */.qk.parse(src_verdict/* verdictContract */.qk.serialise(value), run_directory/* runFiles */.NW.verdict),
        policy,
        champion,
    };
};
/** A version such as v1.2.0 is named by @, anything else is a stage. */
const championReference = (model, champion) => /^v\d+\.\d+\.\d+/.test(champion) ? `${model}@${champion}` : `${model}#${champion}`;
const findLabels = async (policy, ports) => {
    const path = policy.data?.labels?.path;
    if (path === undefined) {
        if (policy.task === "summary")
            return undefined;
        throw new user_error.UserError("The gate's policy names no labels.", {
            fix: "Add data: {labels: {path: …}}, a file with the columns id and label.",
        });
    }
    const file = await ports.openTrusted(path);
    return { path, file, sha256: await (0,evaluate_files/* hashSource */.cB)((0,evaluate_files/* fileSource */.IO)(file, path)) };
};
const readTrusted = async (path, ports) => {
    try {
        return await (0,promises_.readFile)(await ports.openTrusted(path), "utf8");
    }
    catch (cause) {
        throw (0,evaluate_files/* describeUnreadable */.D2)(path, cause);
    }
};
const decide = async (given, ports) => {
    const { policy, run, directory, labels, champion } = given;
    const obstacle = findObstacle(given);
    if (obstacle)
        return obstacle;
    if (policy.task === "summary") {
        const metrics = await (0,run_directory/* readRunFile */.m8)(directory, run_directory/* runFiles */.NW.metrics, src_metrics/* metricsContract */.k);
        return (0,evaluate_summary/* evaluateSummary */.c)(policy, metrics?.metrics ?? {}, champion && toldNumbers(champion));
    }
    const { predictions } = run.outputs;
    if (!predictions)
        return (0,evaluate_gate/* refuse */.TR)(policy, "error", "The run has no predictions: let the training command write them and name the file in train.outputs.predictions.");
    const challenger = (0,evaluate_files/* fileSource */.IO)((0,external_node_path_.join)(directory, predictions.path), `${(0,external_node_path_.basename)(directory)}/${predictions.path}`);
    if ((await (0,evaluate_files/* hashSource */.cB)(challenger)) !== predictions.sha256)
        return (0,evaluate_gate/* refuse */.TR)(policy, "error", "The predictions are not the ones that the run left: their sha256 differs from run.json.");
    const files = { labels: (0,evaluate_files/* fileSource */.IO)(labels.file, labels.path), challenger };
    if (!champion)
        return (0,evaluate_files/* evaluateFiles */.Tx)(policy, files);
    const theirs = (0,external_node_path_.join)(await ports.makeScratch(), championFile(champion));
    if (!(await champion.downloadPredictions(theirs)))
        return (0,evaluate_gate/* refuse */.TR)(policy, "error", `${run.model}@${champion.version} was registered without predictions, so nothing can be compared with it. Register it again from a run with train.outputs.predictions, or name another champion.`);
    return (0,evaluate_files/* evaluateFiles */.Tx)(policy, {
        ...files,
        champion: (0,evaluate_files/* fileSource */.IO)(theirs, `${run.model}@${champion.version}/${(0,external_node_path_.basename)(theirs)}`),
    });
};
/** The format is in the name: the champion's may be another than the challenger's. */
const championFile = ({ manifest }) => (0,external_node_path_.basename)(manifest.evidence.predictions?.asset ?? "predictions.csv");
/** What makes a comparison meaningless before any number was read. */
const findObstacle = ({ policy, run, labels, champion }) => {
    if (run.status !== "completed")
        return (0,evaluate_gate/* refuse */.TR)(policy, "error", `The training run is ${run.status}, not completed.`);
    const wrong = labels && (0,evaluate_files/* describeWrongLabels */.Ue)(policy, labels.path, labels.sha256);
    if (wrong)
        return (0,evaluate_gate/* refuse */.TR)(policy, "error", wrong);
    if (!champion || !labels)
        return undefined;
    const theirs = champion.manifest.gate?.labels_sha256 ?? null;
    if (theirs === labels.sha256)
        return undefined;
    const name = `${run.model}@${champion.version}`;
    return (0,evaluate_gate/* refuse */.TR)(policy, "not_comparable", theirs === null
        ? `${name} was registered without a gate, so nobody knows which labels it was judged on.`
        : `${name} was judged on other labels (sha256 ${theirs.slice(0, 12)}, ${labels.path} is ${labels.sha256.slice(0, 12)}).`);
};
const toldNumbers = ({ manifest }) => Object.fromEntries(manifest.metrics.filter(({ source }) => source === "training").map(({ name, value }) => [name, value]));

;// CONCATENATED MODULE: ./actions/evaluate-gate/src/evaluate-gate.ts












/**
 * Judges the run that train left, writes verdict.json and comment.md, and reviews it in the pull request.
 * Everything is written before the step fails, so that a red check always has its reasons beside it.
 */
const evaluateGate = async (inputs, ports) => {
    const { workspace, runDirectory } = inputs;
    const cameAsArtifact = !(0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.resolve)(workspace, runDirectory), run_directory/* runFiles */.NW.run));
    const model = inputs.model ?? (await findOnlyModel(inputs));
    const directory = await ports.ensureRunDirectory(workspace, runDirectory, model);
    const run = await readRun(directory, model);
    const judged = await judgeRun({ config: inputs.config, champion: inputs.champion, directory, run }, ports);
    const { verdict, policy, champion } = judged;
    const facts = gatherFacts(inputs, run, champion);
    const body = renderReview(verdict, facts);
    const verdictFile = await (0,run_directory/* writeRunFile */.XY)(directory, run_directory/* runFiles */.NW.verdict, src_verdict/* verdictContract */.qk, verdict);
    const commentFile = (0,external_node_path_.join)(directory, run_directory/* runFiles */.NW.comment);
    await (0,promises_.writeFile)(commentFile, body);
    const summaryLine = summariseVerdict(verdict);
    ports.log.info(summaryLine);
    for (const rule of verdict.rules)
        if (rule.status !== "pass")
            ports.log.info(`  ${rule.status.padEnd(12)} ${rule.id}: ${rule.reason}`);
    if (verdict.reason)
        ports.log.info(`  ${verdict.reason}`);
    const passed = verdict.verdict === "pass" || verdict.verdict === "warn";
    const failure = passed ? undefined : describeRed(inputs, policy, verdict);
    if (!passed && !failure)
        ports.log.warn(`${summaryLine}. The step stays green (on-inconclusive).`);
    if (inputs.share === "true" || (inputs.share === "auto" && cameAsArtifact))
        await ports.upload(`${(0,run_directory/* artifactName */.Cs)(run.model)}-gate`, directory, [verdictFile, commentFile]);
    const comment = await postComment(inputs, judged, { facts, body, commentFile }, ports);
    if (failure && comment.failure)
        ports.log.warn(`The review was not posted: ${String(comment.failure)}`);
    return {
        verdict,
        passed,
        verdictFile,
        commentUrl: comment.url,
        summaryLine,
        summary: renderSummary(verdict, facts, comment.url),
        failure: failure ?? comment.failure,
    };
};
/** Without the input, the run in the workspace says which model it is of; else mlops.yml, where it has only one. */
const findOnlyModel = async ({ workspace, runDirectory, config }) => {
    const local = await (0,run_directory/* readRunFile */.m8)((0,external_node_path_.resolve)(workspace, runDirectory), run_directory/* runFiles */.NW.run, src_run/* runContract */.CA);
    if (local)
        return local.model;
    const { chooseModel } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 16940));
    const { readProject } = await __webpack_require__.e(/* import() */ 3122).then(__webpack_require__.bind(__webpack_require__, 33122));
    return chooseModel(await readProject(workspace, config), undefined, config);
};
const readRun = async (directory, model) => {
    const path = (0,external_node_path_.join)(directory, run_directory/* runFiles */.NW.run);
    const run = src_run/* runContract */.CA.parse(await (0,promises_.readFile)(path, "utf8"), path);
    if (run.model === model)
        return run;
    throw new user_error.UserError(`${path} is of model "${run.model}", and the input "model" is "${model}".`, {
        fix: "Give each model a run-directory of its own.",
    });
};
const gatherFacts = (inputs, run, champion) => ({
    model: run.model,
    head: inputs.pullRequest?.head ?? run.source.commit ?? inputs.sha,
    runId: inputs.runId,
    attempt: inputs.runAttempt,
    runUrl: inputs.runUrl,
    championUrl: champion?.releaseUrl ?? null,
    challenger: listIngredients(run),
    champion: champion ? listIngredients(champion.manifest) : null,
});
const listIngredients = ({ params, data, environment, }) => ({
    params,
    data: Object.fromEntries(data.map(({ path, sha256 }) => [path, sha256])),
    environment,
});
/** Why the step fails, or undefined where the policy or the inputs let this verdict through. */
const describeRed = ({ onInconclusive, pullRequest }, policy, { verdict, rules, reason, first }) => {
    const judged = verdict === "fail" || verdict === "error";
    const neutral = onInconclusive === "neutral" || (onInconclusive === "auto" && pullRequest !== undefined);
    const allowedFirst = first === true && policy.champion.on_missing === "neutral";
    if (!judged && (neutral || allowedFirst))
        return undefined;
    const deciding = rules.filter((rule) => rule.status === verdict && rule.blocking !== false);
    const reasons = [...(reason ? [reason] : []), ...deciding.map((rule) => `${rule.id}: ${rule.reason}`)];
    return new user_error.UserError(`The gate says ${verdict}.\n${reasons.map((line) => `  ${line}`).join("\n")}`, {
        fix: "The whole review is in the step summary and in comment.md of the run directory.",
    });
};
/** GitHub says that issues: write would do too; the narrower one is enough for pull requests. */
const askForPermission = (cause) => new user_error.UserError(cause.message, {
    fix: "The job's token may not comment. Add to the job:\n  permissions:\n    contents: read\n    pull-requests: write\nor give this step comment: never.",
    cause,
});
const postComment = async (inputs, { verdict }, { facts, body, commentFile }, { log, postReview }) => {
    const { comment, pullRequest, runId } = inputs;
    if (comment === "never")
        return { url: null };
    if (!pullRequest) {
        if (comment === "always")
            log.warn("There is no pull request in this event, so the review is in the step summary alone.");
        return { url: null };
    }
    const { model: key, head, attempt } = facts;
    try {
        const posted = await postReview(pullRequest.number, {
            key,
            head,
            runId,
            attempt,
            verdict: verdict.verdict,
            body,
        });
        log.info(posted.action === "left"
            ? `A newer run has reviewed this pull request already (${posted.url}); its comment stays.`
            : `Review ${posted.action}: ${posted.url}`);
        return { url: posted.url };
    }
    catch (error) {
        // Not thrown here: outputs and summary come first.
        if (!(0,comments.isDenied)(error))
            return { url: null, failure: error };
        if (!pullRequest.fromFork || comment === "always")
            return { url: null, failure: askForPermission(error) };
        log.warn(`A pull request from a fork gets a read-only token, so the review is in the step summary and in ${commentFile} only. ` +
            "To have it as a comment, set share: true here and add a workflow on workflow_run with pull-requests: write that " +
            "downloads the artifact of this run, checks it, and posts it. It must never check out the branch, and must find the pull request by its head SHA.");
        return { url: null };
    }
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./packages/runner/src/context.ts
var src_context = __webpack_require__(54255);
// EXTERNAL MODULE: ./packages/runner/src/inputs.ts
var inputs = __webpack_require__(85571);
;// CONCATENATED MODULE: ./actions/evaluate-gate/src/inputs.ts



const readInputs = () => {
    const context = (0,src_context/* readContext */.y)();
    const { workspace, apiUrl, repository, sha, runId, runAttempt, runUrl } = context;
    return {
        workspace,
        model: (0,inputs/* readText */.yR)("model"),
        config: (0,inputs/* readText */.yR)("config") ?? "mlops.yml",
        champion: (0,inputs/* readText */.yR)("champion"),
        comment: (0,inputs/* readChoice */.Kf)("comment", ["auto", "always", "never"], "auto"),
        onInconclusive: (0,inputs/* readChoice */.Kf)("on-inconclusive", ["auto", "fail", "neutral"], "auto"),
        share: (0,inputs/* readChoice */.Kf)("share", ["auto", "true", "false"], "auto"),
        runDirectory: (0,inputs/* readText */.yR)("run-directory") ?? ".mlops",
        token: (0,inputs/* readText */.yR)("token") ?? "",
        pullRequest: readPullRequest(context.event),
        apiUrl,
        repository,
        sha,
        runId,
        runAttempt,
        runUrl,
        tempDirectory: context.tempDirectory || (0,external_node_os_.tmpdir)(),
    };
};
/** The pull request that the event is about, as its payload says. */
const readPullRequest = (event) => {
    const pull = event.pull_request;
    if (!pull)
        return undefined;
    const { number, head, base } = pull;
    // A deleted fork leaves no repository.
    const fromFork = head.repo?.full_name !== base.repo?.full_name;
    return { number, head: head.sha, base: base.sha, fromFork };
};

// EXTERNAL MODULE: ./packages/runner/src/outputs.ts
var outputs = __webpack_require__(90954);
;// CONCATENATED MODULE: ./actions/evaluate-gate/src/outputs.ts

const writeOutputs = async (result) => {
    const { verdict } = result;
    (0,outputs/* setOutputs */.n)({
        verdict: verdict.verdict,
        passed: result.passed,
        champion: verdict.champion?.version,
        "comment-url": result.commentUrl,
        "verdict-file": result.verdictFile,
        "summary-line": result.summaryLine,
    });
    await (0,outputs/* writeSummary */.S)(result.summary);
    if (result.failure)
        throw result.failure;
};

// EXTERNAL MODULE: ./packages/runner/src/artifacts.ts
var artifacts = __webpack_require__(99631);
// EXTERNAL MODULE: ./packages/runner/src/log.ts
var log = __webpack_require__(84902);
;// CONCATENATED MODULE: ./actions/evaluate-gate/src/ports.ts






/** The real ports. GitHub's client and the registry are loaded on the first use. */
const createPorts = (inputs) => {
    let connection;
    const github = () => {
        connection ??= connect(inputs);
        return connection;
    };
    const makeScratch = () => (0,promises_.mkdtemp)((0,external_node_path_.join)(inputs.tempDirectory, "mlops-gate-"));
    return {
        log: log/* actionsLog */._,
        ensureRunDirectory: run_directory/* ensureRunDirectory */.zq,
        openTrusted: inputs.pullRequest
            ? openAtBase(github, inputs.pullRequest.base, makeScratch)
            : async (path) => (0,external_node_path_.join)(inputs.workspace, path),
        trustedRef: inputs.pullRequest?.base ?? null,
        findChampion: (reference) => findChampion(github, reference),
        postReview: async (pullRequest, review) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 34391))).postReview(await github(), pullRequest, review),
        makeScratch,
        upload: artifacts/* uploadArtifact */.m,
    };
};
const connect = async ({ token, apiUrl, repository, pullRequest }) => {
    const { connectGitHub } = await __webpack_require__.e(/* import() */ 3155).then(__webpack_require__.bind(__webpack_require__, 15536));
    const needs = pullRequest ? { contents: "read", "pull-requests": "write" } : { contents: "read" };
    return connectGitHub({ token, apiUrl, repository, needs, log: log/* actionsLog */._ });
};
const openAtBase = (github, base, makeScratch) => {
    let scratch;
    return async (path) => {
        const { downloadContent } = await __webpack_require__.e(/* import() */ 2263).then(__webpack_require__.bind(__webpack_require__, 52263));
        scratch ??= makeScratch();
        const destination = (0,external_node_path_.join)(await scratch, "base", path);
        if (await downloadContent(await github(), path, base, destination))
            return destination;
        throw new user_error.UserError(`${path} is not in the base commit of this pull request (${base.slice(0, 7)}).`, {
            fix: "The policy and the labels of a gate never come from the branch under review. Merge them first, in a pull request of their own.",
        });
    };
};
const findChampion = async (github, reference) => {
    const { resolveVersion } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(61)]).then(__webpack_require__.bind(__webpack_require__, 80061));
    const version = await resolveVersion(await github(), reference);
    if (!version)
        return undefined;
    return {
        version: version.version,
        manifest: version.manifest,
        manifestDigest: version.manifestDigest,
        releaseUrl: version.releaseUrl,
        downloadPredictions: async (path) => {
            const { downloadEvidence } = await __webpack_require__.e(/* import() */ 3246).then(__webpack_require__.bind(__webpack_require__, 30865));
            return downloadEvidence(await github(), version, "predictions", path);
        },
    };
};

;// CONCATENATED MODULE: ./actions/evaluate-gate/src/main.ts





const main = () => (0,run_action/* runAction */.C)({
    readInputs: readInputs,
    execute: (inputs) => evaluateGate(inputs, createPorts(inputs)),
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

/***/ 22242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ fileEntryShape),
/* harmony export */   CA: () => (/* binding */ runContract),
/* harmony export */   fZ: () => (/* binding */ sourceShape),
/* harmony export */   mK: () => (/* binding */ paramsShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32137);


const fileEntryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative, with / on every system"),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** The params file, whose names and values are the user's own. */
const paramsShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
/** Where code came from and which run ran it. */
const sourceShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("owner/name"),
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    tree: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("git tree of the commit"),
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
/** `run.json`: one training run, its inputs and what it left. Paths are relative to the workspace. */
const runContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/run@1", {
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["completed", "failed", "cancelled"]),
    run_key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 over command, code, data, params, seed and environment"),
    started_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    finished_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable() }),
    source: sourceShape,
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntryShape),
    data_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of data"),
    params: paramsShape,
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe("determinism variables that were set for the command, because a seed was given"),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        model_dir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative to the run directory"),
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileEntryShape).describe("the model's files, relative to model_dir"),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of files"),
        predictions: fileEntryShape.nullable().describe("relative to the run directory"),
        golden: fileEntryShape.nullable().describe("golden.jsonl, relative to the run directory"),
    }),
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

/***/ 34391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isDenied: () => (/* binding */ isDenied),
/* harmony export */   postReview: () => (/* binding */ postReview)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22399);

/**
 * Keeps one comment a key in a pull request. It is known by a hidden marker **and** by its author, so that nobody can
 * plant one. A newer run's comment is never overwritten. While the verdict stays, the comment is edited in place, which
 * notifies nobody; when it turns, the old one is folded away as outdated and a new one is posted.
 * Of runs that post at the same time the oldest comment stays, with the newest run's words.
 * Costs one list and one write, and two more where a comment is already there or is new.
 */
const postReview = async (github, issue, review) => {
    const own = await findOwn(github, issue, review.key);
    const newest = own.find((comment) => isNewer(comment.marker, review));
    if (newest)
        return { url: newest.url, action: "left" };
    const [standing] = own;
    if (!standing)
        return create(github, issue, review, "created");
    if (standing.marker.verdict === review.verdict)
        return update(github, standing, review);
    await retire(github, standing, review);
    return create(github, issue, review, "replaced");
};
/** Whether GitHub refused for want of a permission, as it does for every write with the token of a fork's pull request. */
const isDenied = (error) => (0,_mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_0__/* .isUserError */ .i)(error) && error.cause?.status === 403;
const markerName = "mlops:review";
const writeMarker = ({ key, head, runId, attempt, verdict }) => `<!-- ${markerName} key=${encodeURIComponent(key)} head=${head} run=${runId} attempt=${attempt} verdict=${verdict} -->`;
const readMarker = (body) => {
    const match = /^<!-- mlops:review key=(\S+) head=(\S+) run=(\d+) attempt=(\d+) verdict=(\w+) -->/.exec(body);
    if (!match)
        return undefined;
    const [, key, head, runId, attempt, verdict] = match;
    return { key: decodeKey(key), head: head, runId: runId, attempt: attempt, verdict: verdict };
};
const decodeKey = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/** Run ids only grow, over all of GitHub; a new attempt keeps its run's. An old head has an older run. */
const isNewer = (a, b) => {
    const [runA, runB] = [BigInt(a.runId), BigInt(b.runId)];
    return runA === runB ? Number(a.attempt) > Number(b.attempt) : runA > runB;
};
const withMarker = (review) => `${writeMarker(review)}\n${review.body}`;
/** Our comments of that key, oldest first. The author is asked for only where a marker is found. */
const findOwn = async (github, issue, key) => {
    const { octokit, owner, repo } = github;
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: issue,
        per_page: 100,
    });
    const marked = comments.flatMap((comment) => {
        const marker = readMarker(comment.body ?? "");
        return marker?.key === key ? [{ comment, marker }] : [];
    });
    if (marked.length === 0)
        return [];
    const isMine = await identifyAuthor(github);
    return marked
        .filter(({ comment }) => isMine(comment.user))
        .map(({ comment, marker }) => ({
        id: comment.id,
        nodeId: comment.node_id,
        url: comment.html_url,
        body: comment.body ?? "",
        marker,
    }))
        .sort((a, b) => a.id - b.id);
};
/**
 * Asks whose token this is. GraphQL answers an installation's token too; REST's GET /user does not.
 * A read although it is a POST, so it may be retried.
 */
const identifyAuthor = async ({ octokit }) => {
    const { viewer } = await octokit.graphql("query { viewer { login } }", {
        request: { retries: 3 },
    });
    return (author) => author?.login === viewer.login || (author?.type === "Bot" && author.login === `${viewer.login}[bot]`);
};
const create = async (github, issue, review, action) => {
    const { octokit, owner, repo } = github;
    const body = withMarker(review);
    const { data: ours } = await octokit.rest.issues.createComment({ owner, repo, issue_number: issue, body });
    const [oldest] = await findOwn(github, issue, review.key);
    if (!oldest || oldest.id === ours.id)
        return { url: ours.html_url, action };
    // Another run posted between our look and our post: its comment is older and stays.
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: ours.id });
    return isNewer(oldest.marker, review)
        ? { url: oldest.url, action: "left" }
        : update(github, oldest, review);
};
const update = async (github, standing, review) => {
    const { octokit, owner, repo } = github;
    const body = withMarker(review);
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body });
    return { url: standing.url, action: "updated" };
};
/** Takes the marker away, so that nobody takes the comment for the standing one, and folds it. */
const retire = async (github, standing, review) => {
    const { octokit, owner, repo } = github;
    const body = standing.body.replace(`<!-- ${markerName} `, `<!-- ${markerName}-outdated by=${review.runId} `);
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: standing.id, body });
    await octokit.graphql("mutation ($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { clientMutationId } }", { id: standing.nodeId });
};


/***/ }),

/***/ 20687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeSentence),
/* harmony export */   L$: () => (/* binding */ escapeName),
/* harmony export */   Ow: () => (/* binding */ cleanLine)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85542);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74086);


const longestName = 100;
/** A name (metric, slice, parameter, file) as plain text in Markdown, cut where it is too long for a table. */
const escapeName = (name) => (0,_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(shorten((0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(name)));
/** Text of ours with names in it (a rule's reason): each word as escapeName, the whole as long as it is. */
const escapeSentence = (text) => text
    .split(/(?<=\s)/)
    .map(escapeName)
    .join("");
/** A line for a code block: nothing is markup there, so only what cannot be seen is taken out. */
const cleanLine = (text) => shorten((0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(text.replace(/\s+/g, " ")));
const shorten = (text) => text.length <= longestName ? text : `${[...text].slice(0, longestName - 1).join("")}…`;


/***/ }),

/***/ 91590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ drawWhisker),
/* harmony export */   u: () => (/* binding */ findDomain)
/* harmony export */ });
/** A range that holds zero, the margins and the intervals, with a little air. */
const findDomain = (whiskers) => {
    const values = [
        ...whiskers.flatMap(({ point, low, high, margin, limit }) => [
            point,
            low ?? point,
            high ?? point,
            ...(limit === undefined ? [0, -(margin ?? 0)] : [limit]),
        ]),
    ].filter(Number.isFinite);
    const from = Math.min(...values);
    const to = Math.max(...values);
    const air = (to - from || 1) * 0.06;
    return { from: from - air, to: to + air };
};
/**
 * One interval of a difference as text, for code spans and terminals: `·┊·······┼·───●───·`, with the margin ┊, zero ┼ and
 * the point ●. All of it is of one column's width in any monospaced font.
 */
const drawWhisker = ({ point, low, high, margin, limit }, domain, width = 21) => {
    const cells = new Array(width).fill("·");
    const columnOf = (value) => {
        const share = (value - domain.from) / (domain.to - domain.from);
        return Math.min(width - 1, Math.max(0, Math.round(share * (width - 1))));
    };
    if (low !== undefined && high !== undefined)
        for (let column = columnOf(low); column <= columnOf(high); column++)
            cells[column] = "─";
    if (limit !== undefined)
        cells[columnOf(limit)] = "┊";
    else {
        if (margin !== undefined && margin > 0)
            cells[columnOf(-margin)] = "┊";
        cells[columnOf(0)] = "┼";
    }
    cells[columnOf(point)] = "●";
    return cells.join("");
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
