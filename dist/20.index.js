export const id = 20;
export const ids = [20,5443];
export const modules = {

/***/ 70020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../packages/runner/src/run-action.ts
var run_action = __webpack_require__(28908);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/review.ts
var src_review = __webpack_require__(72459);
// EXTERNAL MODULE: ../packages/contracts/src/run.ts
var src_run = __webpack_require__(68370);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/contracts/src/verdict.ts
var src_verdict = __webpack_require__(7066);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/holdout-wear.ts
var holdout_wear = __webpack_require__(91471);
// EXTERNAL MODULE: ../packages/reporting/src/review-comment.ts + 1 modules
var review_comment = __webpack_require__(45788);
// EXTERNAL MODULE: ../packages/reporting/src/review-lead.ts
var review_lead = __webpack_require__(28631);
// EXTERNAL MODULE: ../packages/reporting/src/escape-name.ts
var escape_name = __webpack_require__(82015);
;// CONCATENATED MODULE: ../packages/reporting/src/review-summary.ts


/** The step summary may be longer than a comment: GitHub's limit is 1 MiB a step. */
const summaryBudget = 500_000;
/** The review as a page that stands alone: what was judged, the evidence, what to do next. */
const renderSummary = (verdict, facts, commentUrl) => [
    `## ${(0,escape_name/* escapeName */.L$)(facts.model)}: gate`,
    (0,review_comment/* renderReview */.F)(verdict, facts, summaryBudget).trimEnd(),
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

// EXTERNAL MODULE: ../packages/runner/src/run-directory.ts
var run_directory = __webpack_require__(49919);
;// CONCATENATED MODULE: ../actions/evaluate-gate/src/annotate-policy.ts
/** What each rule that did not pass has to say, on the line of the policy where it stands; of slices the first. */
const annotatePolicy = async ({ rules }, model, file) => {
    const open = rules.filter(({ status }) => status !== "pass" && status !== "skipped");
    if (open.length === 0)
        return [];
    // Reads YAML, which nobody needs where all is well.
    const { findRuleLines } = await __webpack_require__.e(/* import() */ 1617).then(__webpack_require__.bind(__webpack_require__, 21617));
    const lines = findRuleLines(file.text, model);
    return [...new Set(open.map(({ id }) => id))].map((id) => {
        const [first, ...others] = open.filter((rule) => rule.id === id);
        const { status, reason, blocking } = first;
        const judged = (status === "fail" || status === "error") && blocking !== false;
        return {
            level: judged ? "error" : "warning",
            file: file.path,
            line: lines.get(id),
            title: `Gate: ${id} (${status})`,
            message: others.length > 0 ? `${reason} And ${others.length} more of this rule.` : reason,
        };
    });
};

// EXTERNAL MODULE: ../packages/contracts/src/digest.ts
var digest = __webpack_require__(95443);
// EXTERNAL MODULE: ../packages/contracts/src/environment.ts
var environment = __webpack_require__(65662);
;// CONCATENATED MODULE: ../actions/evaluate-gate/src/gather-facts.ts





/** What the review tells besides the verdict. */
const gatherFacts = async (inputs, { run, directory, champion }, ports) => {
    const facts = {
        model: run.model,
        head: inputs.pullRequest?.head ?? run.source.commit ?? inputs.sha,
        runId: inputs.runId,
        attempt: inputs.runAttempt,
        runUrl: inputs.runUrl,
        championUrl: champion?.releaseUrl ?? null,
        challenger: listIngredients(run),
        champion: champion ? listIngredients(champion.manifest) : null,
    };
    const [ours, theirs] = [facts.challenger.environment, facts.champion?.environment];
    // The fingerprint covers every package: where it agrees there is nothing to tell, and nothing is fetched.
    if (!champion || !ours || !theirs || ours.fingerprint === theirs.fingerprint)
        return facts;
    try {
        await addPackages(ours, (0,external_node_path_.join)(directory, run_directory/* runFiles */.NW.environment), ports);
        const scratch = await ports.makeScratch();
        const file = (0,external_node_path_.join)(scratch, run_directory/* runFiles */.NW.environment);
        if (await champion.downloadEvidence("environment", file))
            await addPackages(theirs, file, ports);
    }
    catch (error) {
        // What differs is told as well as it can be: it decides nothing.
        ports.log.warn(`The review cannot tell how packages differ: ${error.message}`);
    }
    return facts;
};
const listIngredients = ({ params, data, environment, }) => ({
    params,
    data: Object.fromEntries(data.map(({ path, sha256 }) => [path, sha256])),
    environment: environment && { ...environment },
});
/** From environment.json, where it is the very one that the run names by its fingerprint. */
const addPackages = async (to, path, { log }) => {
    const text = await (0,promises_.readFile)(path, "utf8").catch(() => undefined);
    if (text === undefined)
        return;
    const { identity } = environment/* environmentContract */.C.parse(text, path);
    if ((0,digest/* digestOf */.ol)(identity) !== to.fingerprint) {
        log.warn(`${path} is not the environment of the run (another fingerprint): its packages are not told.`);
        return;
    }
    const { os, arch, libc, distributions } = identity;
    to.system = [`${os} ${arch}`, ...(libc ? [libc] : [])].join(", ");
    to.packages = Object.fromEntries(distributions.map(({ name, version }) => [name, version]));
};

// EXTERNAL MODULE: ../packages/contracts/src/metrics.ts
var src_metrics = __webpack_require__(77166);
// EXTERNAL MODULE: ../packages/evaluation/src/charts/describe-predictions.ts + 4 modules
var describe_predictions = __webpack_require__(19106);
// EXTERNAL MODULE: ../packages/evaluation/src/evaluate-files.ts + 9 modules
var evaluate_files = __webpack_require__(8328);
// EXTERNAL MODULE: ../packages/evaluation/src/evaluate-gate.ts + 7 modules
var evaluate_gate = __webpack_require__(3982);
// EXTERNAL MODULE: ../packages/evaluation/src/evaluate-summary.ts
var evaluate_summary = __webpack_require__(93476);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/read-policy.ts + 1 modules
var read_policy = __webpack_require__(76069);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/tell-hardware.ts
var tell_hardware = __webpack_require__(12882);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/tell-numbers.ts
var tell_numbers = __webpack_require__(61482);
;// CONCATENATED MODULE: ../actions/evaluate-gate/src/judge-run.ts















/** Gathers policy, labels, champion and predictions, judges, and binds the verdict to the digests of all of them. */
const judgeRun = async (request, ports) => {
    const { run, directory } = request;
    let policyText = ""; // of the file that was read last, which is the one that the policy stands in
    const { policy, path: policyPath } = await (0,read_policy/* readPolicy */.T)(request.config, run.model, async (path) => {
        policyText = await readTrusted(path, ports);
        return policyText;
    });
    const labels = await findLabels(policy, ports);
    const wear = await measureWear(run.model, labels?.sha256, policy, ports);
    const champion = await ports.findChampion(championReference(run.model, request.champion ?? policy.champion.stage));
    let charts = {};
    const look = (evidence) => {
        charts = (0,describe_predictions/* describePredictions */.e)(evidence);
    };
    const decision = await decide({ policy, run, directory, labels, champion, wear, look }, ports);
    const { alpha, resamples, seed } = (0,holdout_wear/* statsOf */.LZ)(policy.stats, wear);
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
        ...(wear && { holdout: wear }),
        ...(sameModel && { same_model: true }),
    };
    return {
        verdict: src_verdict.verdictContract.parse(src_verdict.verdictContract.serialise(value), run_directory/* runFiles */.NW.verdict),
        policy,
        policyFile: { path: policyPath, text: policyText },
        champion,
        charts,
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
        throw (0,evaluate_files.describeUnreadable)(path, cause);
    }
};
/** Only where there are labels to wear out, and the policy does not turn it off. */
const measureWear = async (model, digest, { stats }, ports) => digest === undefined || stats.wear === "off"
    ? undefined
    : (0,holdout_wear/* assessWear */.aM)(digest, await ports.countLooks(model, digest), stats);
const decide = async (given, ports) => {
    const { policy, run, directory, labels, champion, wear, look } = given;
    const obstacle = findObstacle(given);
    if (obstacle)
        return obstacle;
    const metrics = await (0,run_directory/* readRunFile */.m8)(directory, run_directory/* runFiles */.NW.metrics, src_metrics/* metricsContract */.k);
    const numbers = {
        challenger: (0,tell_numbers/* tellNumbers */.g)(metrics?.metrics ?? {}, run.outputs.files),
        ...(champion && { champion: (0,tell_numbers/* tellNumbers */.g)(toldNumbers(champion), champion.manifest.files) }),
        hardware: (0,tell_hardware/* tellHardware */.Y)(run.hardware, champion?.manifest.hardware),
    };
    if (policy.task === "summary")
        return (0,evaluate_summary/* evaluateSummary */.c)(policy, numbers.challenger, numbers.champion, numbers.hardware);
    const { predictions } = run.outputs;
    if (!predictions)
        return (0,evaluate_gate/* refuse */.TR)(policy, "error", "The run has no predictions: let the training command write them and name the file in train.outputs.predictions.");
    const challenger = (0,evaluate_files/* fileSource */.IO)((0,external_node_path_.join)(directory, predictions.path), `${(0,external_node_path_.basename)(directory)}/${predictions.path}`);
    if ((await (0,evaluate_files/* hashSource */.cB)(challenger)) !== predictions.sha256)
        return (0,evaluate_gate/* refuse */.TR)(policy, "error", "The predictions are not the ones that the run left: their sha256 differs from run.json.");
    const files = { labels: (0,evaluate_files/* fileSource */.IO)(labels.file, labels.path), challenger };
    if (!champion)
        return (0,evaluate_files/* evaluateFiles */.Tx)(policy, files, { numbers, wear, look });
    const theirs = (0,external_node_path_.join)(await ports.makeScratch(), championFile(champion));
    if (!(await champion.downloadEvidence("predictions", theirs)))
        return (0,evaluate_gate/* refuse */.TR)(policy, "error", `${run.model}@${champion.version} was registered without predictions, so nothing can be compared with it. Register it again from a run with train.outputs.predictions, or name another champion.`);
    return (0,evaluate_files/* evaluateFiles */.Tx)(policy, { ...files, champion: (0,evaluate_files/* fileSource */.IO)(theirs, `${run.model}@${champion.version}/${(0,external_node_path_.basename)(theirs)}`) }, { numbers, wear, look });
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
    if (theirs === labels.sha256 || policy.comparability?.dataset === "ignore")
        return undefined;
    const name = `${run.model}@${champion.version}`;
    return (0,evaluate_gate/* refuse */.TR)(policy, "not_comparable", theirs === null
        ? `${name} was registered without a gate, so nobody knows which labels it was judged on.`
        : `${name} was judged on other labels (sha256 ${theirs.slice(0, 12)}, ${labels.path} is ${labels.sha256.slice(0, 12)}).`);
};
const toldNumbers = ({ manifest }) => Object.fromEntries(manifest.metrics.filter(({ source }) => source === "training").map(({ name, value }) => [name, value]));

// EXTERNAL MODULE: ../packages/github/src/comments.ts
var comments = __webpack_require__(68327);
;// CONCATENATED MODULE: ../actions/evaluate-gate/src/post-comment.ts


/** The review in the pull request, where there is one and the inputs do not forbid it. Never throws. */
const postComment = async (inputs, { verdict, facts, body, commentFile }, { log, postReview }) => {
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
            holdout: verdict.holdout?.digest,
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
            "To have it as a comment, set share: true here and add a workflow on workflow_run with the action post-review: its README has it whole.");
        return { url: null };
    }
};
/** GitHub says that issues: write would do too; the narrower one is enough for pull requests. */
const askForPermission = (cause) => new user_error.UserError(cause.message, {
    fix: "The job's token may not comment. Add to the job:\n  permissions:\n    contents: read\n    pull-requests: write\nor give this step comment: never.",
    cause,
});

;// CONCATENATED MODULE: ../actions/evaluate-gate/src/write-check.ts

/**
 * A check run of the verdict's own, beside the job's, which a rule for branches can require by name. Never throws: the
 * step's own exit is what counts.
 */
const writeCheck = async ({ check, pullRequest, runId, runAttempt, runUrl }, { verdict, facts, green, commentUrl, annotations }, ports) => {
    const wanted = check === "always" || (check === "auto" && pullRequest !== undefined && !pullRequest.fromFork);
    if (!wanted)
        return { written: false };
    const { renderCheck } = await __webpack_require__.e(/* import() */ 5905).then(__webpack_require__.bind(__webpack_require__, 85905));
    try {
        const { url } = await ports.createCheckRun({
            ...renderCheck(verdict, facts, { green, commentUrl }),
            headSha: facts.head,
            detailsUrl: runUrl,
            externalId: `${runId}.${runAttempt}`,
            annotations: annotations.map(toNote),
        });
        ports.log.info(`Check run: ${url}`);
        return { written: true };
    }
    catch (error) {
        if (check === "always")
            return { written: false, failure: error };
        ports.log.info((0,comments.isDenied)(error)
            ? "No check run of its own: the job's token lacks `checks: write` (check: never does not ask)."
            : `No check run of its own: ${error.message}`);
        return { written: false };
    }
};
const levels = { error: "failure", warning: "warning", notice: "notice" };
const toNote = ({ level, file, line = 1, title, message }) => ({
    level: levels[level],
    path: file,
    line,
    title,
    message,
});

;// CONCATENATED MODULE: ../actions/evaluate-gate/src/evaluate-gate.ts

















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
    const { verdict, policy, champion, charts } = judged;
    const shared = inputs.share === "true" || (inputs.share === "auto" && cameAsArtifact);
    const facts = {
        ...(await gatherFacts(inputs, { run, directory, champion }, ports)),
        reportUrl: shared ? `${inputs.runUrl}#artifacts` : null,
    };
    const body = (0,review_comment/* renderReview */.F)(verdict, facts);
    const verdictFile = await (0,run_directory/* writeRunFile */.XY)(directory, run_directory/* runFiles */.NW.verdict, src_verdict.verdictContract, verdict);
    const commentFile = (0,external_node_path_.join)(directory, run_directory/* runFiles */.NW.comment);
    await (0,promises_.writeFile)(commentFile, body);
    const { renderGateReport } = await __webpack_require__.e(/* import() */ 9681).then(__webpack_require__.bind(__webpack_require__, 19681));
    const reportFile = (0,external_node_path_.join)(directory, run_directory/* runFiles */.NW.report);
    await (0,promises_.writeFile)(reportFile, await renderGateReport(verdict, facts, charts));
    const { head, challenger, champion: theirs } = facts;
    const review = { model: run.model, head, challenger, champion: theirs };
    const reviewFile = await (0,run_directory/* writeRunFile */.XY)(directory, run_directory/* runFiles */.NW.review, src_review/* reviewContract */.L, review);
    const summaryLine = (0,review_lead/* summariseVerdict */.Cc)(verdict);
    ports.log.info(summaryLine);
    const wear = (0,holdout_wear/* describeWear */.N3)(verdict.holdout);
    if (wear)
        ports.log.warn(wear);
    const passed = verdict.verdict === "pass" || verdict.verdict === "warn";
    const failure = passed ? undefined : describeRed(inputs, policy, verdict);
    if (!passed && !failure)
        ports.log.warn(`${summaryLine}. The step stays green (on-inconclusive).`);
    const files = [verdictFile, commentFile, reviewFile, reportFile];
    if (shared)
        await ports.upload(`${(0,run_directory/* artifactName */.Cs)(run.model)}-gate`, directory, files);
    const comment = await postComment(inputs, { verdict, facts, body, commentFile }, ports);
    if (failure && comment.failure)
        ports.log.warn(`The review was not posted: ${String(comment.failure)}`);
    const annotations = await annotatePolicy(verdict, run.model, judged.policyFile);
    const told = { verdict, facts, green: !failure, commentUrl: comment.url, annotations };
    const check = await writeCheck(inputs, told, ports);
    if (failure && check.failure)
        ports.log.warn(`The check run was not written: ${String(check.failure)}`);
    // Each reason once: on the policy's line, where the check run has them in the log.
    if (check.written)
        for (const { title, message } of annotations)
            ports.log.info(`${title}: ${message}`);
    else
        ports.annotate(annotations);
    if (verdict.reason && !failure)
        ports.log.info(verdict.reason);
    return {
        verdict,
        passed,
        verdictFile,
        commentUrl: comment.url,
        summaryLine,
        summary: renderSummary(verdict, facts, comment.url),
        failure: failure ?? comment.failure ?? check.failure,
    };
};
/** Without the input, the run in the workspace says which model it is of; else mlops.yml, where it has only one. */
const findOnlyModel = async ({ workspace, runDirectory, config }) => {
    const local = await (0,run_directory/* readRunFile */.m8)((0,external_node_path_.resolve)(workspace, runDirectory), run_directory/* runFiles */.NW.run, src_run/* runContract */.CA);
    if (local)
        return local.model;
    const { chooseModel } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78780));
    const { readProject } = await __webpack_require__.e(/* import() */ 7186).then(__webpack_require__.bind(__webpack_require__, 7186));
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
/** Why the step fails, or undefined where the policy or the inputs let this verdict through. */
const describeRed = ({ onInconclusive, pullRequest }, policy, { verdict, rules, reason, first }) => {
    const judged = verdict === "fail" || verdict === "error";
    const neutral = onInconclusive === "neutral" || (onInconclusive === "auto" && pullRequest !== undefined);
    const allowedFirst = first === true && policy.champion.on_missing === "neutral";
    if (!judged && (neutral || allowedFirst))
        return undefined;
    const deciding = rules.filter((rule) => rule.status === verdict && rule.blocking !== false);
    const ids = [...new Set(deciding.map(({ id }) => id))].join(", ");
    // Why each rule says so stands on its line of the policy.
    return new user_error.UserError(`The gate says ${verdict}${ids ? `: ${ids}` : ""}.${reason ? ` ${reason}` : ""}`, {
        fix: "The whole review is in the step summary and in comment.md of the run directory.",
    });
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ../packages/runner/src/context.ts
var src_context = __webpack_require__(97247);
// EXTERNAL MODULE: ../packages/runner/src/inputs.ts
var inputs = __webpack_require__(45395);
;// CONCATENATED MODULE: ../actions/evaluate-gate/src/inputs.ts



const readInputs = () => {
    const context = (0,src_context/* readContext */.y)();
    const { workspace, apiUrl, repository, sha, runId, runAttempt, runUrl } = context;
    return {
        workspace,
        model: (0,inputs/* readText */.yR)("model"),
        config: (0,inputs/* readText */.yR)("config") ?? "mlops.yml",
        champion: (0,inputs/* readText */.yR)("champion"),
        comment: (0,inputs/* readChoice */.Kf)("comment", ["auto", "always", "never"], "auto"),
        check: (0,inputs/* readChoice */.Kf)("check", ["auto", "always", "never"], "auto"),
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

// EXTERNAL MODULE: ../packages/runner/src/outputs.ts
var outputs = __webpack_require__(86810);
;// CONCATENATED MODULE: ../actions/evaluate-gate/src/outputs.ts

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

// EXTERNAL MODULE: ../node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(75360);
;// CONCATENATED MODULE: ../packages/runner/src/annotate.ts

/** GitHub keeps ten of each level a step; the rest would be dropped without a word. */
const mostOfLevel = 10;
/** Notes on lines of files, which GitHub shows in the job's check run and beside the file's diff. */
const annotate = (annotations) => {
    for (const level of ["error", "warning", "notice"]) {
        const write = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[level];
        for (const { file, line, title, message } of annotations
            .filter((one) => one.level === level)
            .slice(0, mostOfLevel))
            write(message, { file, title, ...(line !== undefined && { startLine: line }) });
    }
};

// EXTERNAL MODULE: ../packages/runner/src/artifacts.ts
var artifacts = __webpack_require__(99775);
// EXTERNAL MODULE: ../packages/runner/src/log.ts
var log = __webpack_require__(96150);
;// CONCATENATED MODULE: ../actions/evaluate-gate/src/ports.ts







/** The real ports. GitHub's client and the registry are loaded on the first use. */
const createPorts = (inputs) => {
    let connection;
    const github = () => {
        connection ??= connect(inputs);
        return connection;
    };
    /** Of this run's one model. The champion is found in the same log, so that counting asks nothing more. */
    let ledger;
    const makeScratch = () => (0,promises_.mkdtemp)((0,external_node_path_.join)(inputs.tempDirectory, "mlops-gate-"));
    return {
        log: log/* actionsLog */._,
        ensureRunDirectory: run_directory/* ensureRunDirectory */.zq,
        openTrusted: inputs.pullRequest
            ? openAtBase(github, inputs.pullRequest.base, makeScratch)
            : async (path) => (0,external_node_path_.join)(inputs.workspace, path),
        trustedRef: inputs.pullRequest?.base ?? null,
        findChampion: async (reference) => findChampion(github, reference, (await ledger)?.log),
        countLooks: async (model, holdout) => {
            ledger ??= readLedger(github, model);
            const { log, reviews } = await ledger;
            const { countLooks } = await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 90619));
            return countLooks({ model, holdout }, log, reviews);
        },
        postReview: async (pullRequest, review) => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 68327))).postReview(await github(), pullRequest, review),
        createCheckRun: async (check) => (await __webpack_require__.e(/* import() */ 516).then(__webpack_require__.bind(__webpack_require__, 516))).createCheckRun(await github(), check),
        makeScratch,
        annotate: annotate,
        upload: artifacts/* uploadArtifact */.mz,
    };
};
const connect = async ({ token, apiUrl, repository, pullRequest }) => {
    const { connectGitHub } = await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 40928));
    const needs = pullRequest ? { contents: "read", "pull-requests": "write" } : { contents: "read" };
    return connectGitHub({ token, apiUrl, repository, needs, log: log/* actionsLog */._ });
};
const openAtBase = (github, base, makeScratch) => {
    let scratch;
    return async (path) => {
        const { downloadContent } = await __webpack_require__.e(/* import() */ 6151).then(__webpack_require__.bind(__webpack_require__, 96151));
        scratch ??= makeScratch();
        const destination = (0,external_node_path_.join)(await scratch, "base", path);
        if (await downloadContent(await github(), path, base, destination))
            return destination;
        throw new user_error.UserError(`${path} is not in the base commit of this pull request (${base.slice(0, 7)}).`, {
            fix: "The policy and the labels of a gate never come from the branch under review. Merge them first, in a pull request of their own.",
        });
    };
};
const readLedger = async (github, model) => (await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(4603)]).then(__webpack_require__.bind(__webpack_require__, 84603))).readLedger(await github(), model);
const findChampion = async (github, reference, known) => {
    const { resolveVersion } = await Promise.all(/* import() */[__webpack_require__.e(6888), __webpack_require__.e(5646), __webpack_require__.e(1344)]).then(__webpack_require__.bind(__webpack_require__, 96582));
    const version = await resolveVersion(await github(), reference, known ? { known } : {});
    if (!version)
        return undefined;
    return {
        version: version.version,
        manifest: version.manifest,
        manifestDigest: version.manifestDigest,
        releaseUrl: version.releaseUrl,
        downloadEvidence: async (role, path) => {
            const { downloadEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7318), __webpack_require__.e(4105)]).then(__webpack_require__.bind(__webpack_require__, 7318));
            return downloadEvidence(await github(), version, role, path);
        },
    };
};

;// CONCATENATED MODULE: ../actions/evaluate-gate/src/main.ts





const main = () => (0,run_action/* runAction */.C)({
    readInputs: readInputs,
    execute: (inputs) => evaluateGate(inputs, createPorts(inputs)),
    writeOutputs: writeOutputs,
});


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

/***/ 65662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ environmentContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


/** `environment.json`: what the code ran in. `identity` is hashed to the fingerprint, `context` never is. */
const environmentContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/environment@1", {
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of identity"),
    identity: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        manager: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["uv", "pip", "none"]),
        implementation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("cpython, pypy, or none"),
        python: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("full version, such as 3.11.7"),
        abi: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        libc: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        lock: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        distributions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    }),
    numeric: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe("thread counts, BLAS and determinism variables that can move the last digits; by allow-list"),
    context: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        python_path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        runner_image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        cache: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["hit", "miss", "off"]),
        install_seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    }),
});


/***/ }),

/***/ 77166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ metricsContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


/** `metrics.json`: what the training command said of itself. Nested keys are joined with dots. Finite numbers only. */
const metricsContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/metrics@1", {
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
});


/***/ }),

/***/ 68370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ fileEntryShape),
/* harmony export */   CA: () => (/* binding */ runContract),
/* harmony export */   fZ: () => (/* binding */ sourceShape),
/* harmony export */   iP: () => (/* binding */ hardwareShape),
/* harmony export */   mK: () => (/* binding */ paramsShape),
/* harmony export */   vK: () => (/* binding */ modelEntryShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


const fileEntryShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative, with / on every system"),
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A file of a model. */
const modelEntryShape = fileEntryShape.extend({
    executable: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("whether its owner may run it; false unless told"),
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
/** The machine of a run, as far as speed depends on it. */
const hardwareShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    cpu: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("model of the processor, where the system tells it"),
    cores: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().describe("that the run may use"),
    memory_gib: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative().describe("of the machine, rounded"),
    os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("linux, darwin or win32"),
    arch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("such as x64 or arm64"),
    image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("of a GitHub-hosted runner, such as ubuntu24 20261109.1"),
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
    hardware: hardwareShape.optional().describe("that the command ran on"),
    variables: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe("determinism variables that were set for the command, because a seed was given"),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        model_dir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("relative to the run directory"),
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(modelEntryShape).describe("the model's files, relative to model_dir"),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the canonical JSON of files, each as path, size and sha256"),
        predictions: fileEntryShape.nullable().describe("relative to the run directory"),
        golden: fileEntryShape.nullable().describe("golden.jsonl, relative to the run directory"),
    }),
});


/***/ }),

/***/ 19106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ describePredictions)
});

// EXTERNAL MODULE: ../packages/evaluation/src/metrics/predict-classes.ts
var predict_classes = __webpack_require__(45962);
;// CONCATENATED MODULE: ../packages/evaluation/src/charts/confusion.ts

/** Rows by true class (outer) and predicted class (inner); weights play no part, so that the counts are of rows. */
const countConfusion = ({ n, y, threshold }, scores, classes) => {
    const counts = Array.from({ length: classes }, () => new Array(classes).fill(0));
    const predicted = (0,predict_classes/* predictClasses */.I)({ n, scores, threshold });
    for (let row = 0; row < n; row++)
        counts[y[row]][predicted[row]] += 1;
    return counts;
};

// EXTERNAL MODULE: ../packages/evaluation/src/metrics/sort-rows.ts
var sort_rows = __webpack_require__(40852);
;// CONCATENATED MODULE: ../packages/evaluation/src/charts/curves.ts

/** From (0, 0) to (1, 1); rows of equal score are one step, a slope. */
const traceRoc = (rows, scores) => {
    const steps = accumulate(rows, scores);
    const last = steps.at(-1);
    return thin([
        [0, 0],
        ...steps.map(({ positives, negatives }) => [negatives / last.negatives, positives / last.positives]),
    ]);
};
/** From the highest score on. Precision is not interpolated: what lies between two thresholds cannot be had. */
const tracePrecisionRecall = (rows, scores) => {
    const steps = accumulate(rows, scores);
    const last = steps.at(-1);
    return thin(steps.map(({ positives, negatives }) => [positives / last.positives, positives / (positives + negatives)]));
};
/** Weight of either class at or above each score that occurs, from the highest score down. */
const accumulate = ({ y, weights }, scores) => {
    const order = (0,sort_rows/* sortRows */.s)(scores);
    const steps = [];
    let [positives, negatives] = [0, 0];
    for (let i = order.length - 1; i >= 0; i--) {
        const row = order[i];
        const weight = weights?.[row] ?? 1;
        if (y[row] === 1)
            positives += weight;
        else
            negatives += weight;
        const ends = i === 0 || scores[order[i - 1]] !== scores[row];
        if (ends)
            steps.push({ positives, negatives });
    }
    return steps.filter((step) => step.positives + step.negatives > 0);
};
const mostPoints = 300;
/** Leaves out points that lie too near the one before to be seen; the first and the last stay. */
const thin = (points) => {
    for (let nearest = 1 / 400;; nearest *= 1.5) {
        const kept = [];
        points.forEach(([x, y], index) => {
            const [lastX, lastY] = kept.at(-1) ?? [Number.NEGATIVE_INFINITY, 0];
            if (index === points.length - 1 || Math.abs(x - lastX) + Math.abs(y - lastY) >= nearest)
                kept.push([round(x), round(y)]);
        });
        if (kept.length <= mostPoints)
            return kept;
    }
};
const round = (value) => Number(value.toFixed(4));

// EXTERNAL MODULE: ../packages/evaluation/src/metrics/calibration.ts
var calibration = __webpack_require__(13898);
;// CONCATENATED MODULE: ../packages/evaluation/src/charts/reliability.ts

/** Bins without rows are left out. The bins are those of the expected calibration error. */
const binReliability = ({ n, y, threshold, weights }, scores, bins) => {
    const { confidence, truth } = (0,calibration/* confide */.D)({ n, y, scores, threshold, weights });
    const sums = Array.from({ length: bins }, () => ({ predicted: 0, observed: 0, weight: 0, n: 0 }));
    for (let row = 0; row < n; row++) {
        const p = confidence[row];
        const bin = sums[Math.max(0, Math.min(bins - 1, Math.floor(p * bins)))];
        const weight = weights?.[row] ?? 1;
        bin.predicted += weight * p;
        bin.observed += weight * truth[row];
        bin.weight += weight;
        bin.n += 1;
    }
    return sums
        .filter(({ weight }) => weight > 0)
        .map((bin) => ({
        predicted: bin.predicted / bin.weight,
        observed: bin.observed / bin.weight,
        n: bin.n,
    }));
};

;// CONCATENATED MODULE: ../packages/evaluation/src/charts/residuals.ts

const residualsOf = (y, predicted) => predicted.map((p, row) => p - y[row]);
const histogramBins = 30;
/** Prediction − truth of both models over the same bins, from the 0.5th to the 99.5th percentile of both. */
const binResiduals = ({ y, challenger, champion, }) => {
    const [ours, theirs] = [challenger, champion].map((scores) => scores && residualsOf(y, scores[0]));
    const sorted = [ours, ...(theirs ? [theirs] : [])].map((values) => values.toSorted());
    const low = Math.min(...sorted.map((values) => quantile(values, 0.005)));
    const high = Math.max(...sorted.map((values) => quantile(values, 0.995)));
    const width = (high - low || 1) / histogramBins;
    const count = (values) => {
        const counts = new Array(histogramBins).fill(0);
        for (const value of values)
            counts[Math.max(0, Math.min(histogramBins - 1, Math.floor((value - low) / width)))] += 1;
        return counts.map((rows) => rows / values.length);
    };
    return {
        edges: Array.from({ length: histogramBins + 1 }, (_, index) => low + index * width),
        challenger: count(ours),
        ...(theirs && { champion: count(theirs) }),
    };
};
const mostBands = 20;
/** As many rows in each band, as far as they go. */
const bandResiduals = ({ y, n }, predicted) => {
    const order = (0,sort_rows/* sortRows */.s)(predicted);
    const bands = Math.max(1, Math.min(mostBands, Math.floor(n / 20)));
    return Array.from({ length: bands }, (_, band) => {
        const rows = order.subarray(Math.floor((band * n) / bands), Math.floor(((band + 1) * n) / bands));
        const residuals = Float64Array.from(rows, (row) => predicted[row] - y[row]).sort();
        const sum = rows.reduce((total, row) => total + predicted[row], 0);
        return {
            predicted: sum / rows.length,
            low: quantile(residuals, 0.1),
            median: quantile(residuals, 0.5),
            high: quantile(residuals, 0.9),
        };
    });
};
/** Linear between neighbours, as numpy's default. */
const quantile = (sorted, share) => {
    const at = share * (sorted.length - 1);
    const below = sorted[Math.floor(at)];
    return below + (sorted[Math.ceil(at)] - below) * (at - Math.floor(at));
};

;// CONCATENATED MODULE: ../packages/evaluation/src/charts/describe-predictions.ts




const mostClasses = 20;
/** Bounded by the number of bins and classes, not by the rows. Tasks whose predictions have no such picture give none. */
const describePredictions = (evidence, { bins = 10 } = {}) => {
    const { task, classes, y } = evidence;
    switch (task) {
        case "binary": {
            const positives = y.reduce((sum, label) => sum + label, 0);
            if (positives === 0 || positives === y.length)
                return {};
            return {
                roc: both(evidence, (scores) => traceRoc(evidence, scores[0])),
                precisionRecall: {
                    ...both(evidence, (scores) => tracePrecisionRecall(evidence, scores[0])),
                    base: positives / y.length,
                },
                ...describeReliability(evidence, bins),
                confusion: {
                    ...both(evidence, (scores) => countConfusion(evidence, scores, 2)),
                    classes: ["0", "1"],
                },
            };
        }
        case "multiclass":
            return {
                ...describeReliability(evidence, bins),
                ...(classes &&
                    classes.length <= mostClasses && {
                    confusion: {
                        ...both(evidence, (scores) => countConfusion(evidence, scores, classes.length)),
                        classes: [...classes],
                    },
                }),
            };
        case "regression":
            return {
                residuals: binResiduals(evidence),
                bands: both(evidence, (scores) => bandResiduals(evidence, scores[0])),
            };
        default:
            return {};
    }
};
const both = ({ challenger, champion }, describe) => ({
    challenger: describe(challenger),
    ...(champion && { champion: describe(champion) }),
});
/** Only of scores that can be probabilities. */
const describeReliability = (evidence, bins) => {
    const all = [...evidence.challenger, ...(evidence.champion ?? [])];
    if (!all.every((scores) => scores.every((p) => p >= 0 && p <= 1)))
        return {};
    return { reliability: both(evidence, (scores) => binReliability(evidence, scores, bins)) };
};


/***/ }),

/***/ 93476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ evaluateSummary)
/* harmony export */ });
/* harmony import */ var _evaluate_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3982);
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2536);
/* harmony import */ var _rules_begin_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17231);
/* harmony import */ var _rules_decide_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76918);
/* harmony import */ var _rules_format_number_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85599);
/* harmony import */ var _rules_judge_bound_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88570);
/* harmony import */ var _rules_judge_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9921);
/* harmony import */ var _rules_judge_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66348);
/* harmony import */ var _rules_skip_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43028);









/** Judges numbers that the training command told of itself. There are no rows, so there is no interval. */
const evaluateSummary = (policy, challenger, champion, hardware) => {
    const numbers = { challenger, ...(champion && { champion }), ...(hardware && { hardware }) };
    const opening = champion ? undefined : (0,_evaluate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .openFirst */ .$Z)(policy, 0);
    if (opening)
        return opening;
    const rules = policy.rules.map((rule) => (0,_rules_begin_result_js__WEBPACK_IMPORTED_MODULE_5__/* .soften */ .yP)(judge(rule, numbers), rule.severity));
    return {
        verdict: (0,_rules_decide_js__WEBPACK_IMPORTED_MODULE_6__/* .combine */ .k)(rules),
        n: 0,
        rules,
        task: policy.task,
        ...(!champion && { first: true, reason: "There is no champion yet: only the bounds judged." }),
    };
};
const judge = (rule, numbers) => {
    if (rule.kind === "budget")
        return (0,_rules_judge_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeBudget */ .N)(rule, numbers);
    const { challenger, champion } = numbers;
    const ours = challenger[rule.metric];
    const begin = (0,_rules_begin_result_js__WEBPACK_IMPORTED_MODULE_5__/* .beginResult */ .hn)(rule);
    if (ours === undefined || !Number.isFinite(ours))
        return {
            ...begin,
            status: "error",
            reason: `The challenger's metrics have no number "${rule.metric}" (they have: ${Object.keys(challenger).join(", ") || "none"}).`,
        };
    if (rule.kind === "bound") {
        const theirs = champion?.[rule.metric] ?? null;
        return { ...begin, challenger: ours, champion: theirs, ...(0,_rules_judge_bound_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeLimits */ .g)(rule, { value: ours }) };
    }
    if (!champion)
        return { ...begin, ..._rules_skip_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .skipWithoutChampion */ .j };
    const theirs = champion[rule.metric];
    if (rule.kind !== "change" || theirs === undefined || !Number.isFinite(theirs))
        return {
            ...begin,
            challenger: ours,
            status: "error",
            reason: `The champion's metrics have no number "${rule.metric}" to compare ${(0,_rules_format_number_js__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .Fl)(ours)} with.`,
        };
    const higherIsBetter = rule.higher_is_better ?? (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .guessDirection */ .xD)(rule.metric) ?? true;
    return (0,_rules_judge_change_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeChange */ .s)(rule, { champion: theirs, challenger: ours, higherIsBetter });
};


/***/ }),

/***/ 76069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGate: () => (/* binding */ readGate),
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../packages/contracts/src/parse-project.ts
var parse_project = __webpack_require__(78780);
// EXTERNAL MODULE: ../packages/contracts/src/user-error.ts
var user_error = __webpack_require__(39887);
// EXTERNAL MODULE: ../packages/contracts/src/suggest.ts
var suggest = __webpack_require__(65489);
// EXTERNAL MODULE: ../packages/evaluation/src/metrics/metrics.ts + 12 modules
var metrics = __webpack_require__(2536);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/judge-calibration.ts
var judge_calibration = __webpack_require__(2534);
;// CONCATENATED MODULE: ../packages/evaluation/src/rules/check-policy.ts




/** What the shape cannot say: metrics that the task has, rules that its input can carry. @throws UserError */
const checkPolicy = (policy, path) => {
    policy.rules.forEach((rule, index) => {
        const { task } = policy;
        const complaint = task === "summary" ? complainOfSummary(rule) : complainOfRule(rule, task, policy);
        if (complaint)
            throw new user_error.UserError(`${path}: rules[${index}] (${rule.id}): ${complaint.message}`, {
                fix: complaint.fix,
            });
    });
};
const complainOfSummary = (rule) => {
    if (rule.kind !== "change" && rule.kind !== "bound" && rule.kind !== "budget")
        return {
            message: `kind: ${rule.kind} compares rows, and a metrics file has no rows.`,
            fix: "Use kind: change, bound or budget, or give predictions and another task.",
        };
    if (rule.kind === "bound" && rule.on !== "point")
        return { message: `on: ${rule.on}, and a metrics file has no intervals.`, fix: "Use on: point." };
    if (rule.kind === "change" && (rule.higher_is_better ?? (0,metrics/* guessDirection */.xD)(rule.metric)) === undefined)
        return {
            message: `the name "${rule.metric}" does not say which way is better.`,
            fix: "Add higher_is_better: true or false.",
        };
    return undefined;
};
const complainOfRule = (rule, task, { data }) => {
    if (rule.kind === "budget")
        return undefined;
    if (rule.kind === "flips")
        return (0,metrics/* findMetric */.GF)(task, "accuracy")
            ? undefined
            : {
                message: `a prediction of the task ${task} is not right or wrong, so it cannot flip.`,
                fix: "Use non_inferiority of an error instead.",
            };
    if (!(0,metrics/* findMetric */.GF)(task, rule.metric))
        return (0,metrics/* describeUnknownMetric */.AS)(task, rule.metric);
    if (rule.kind === "calibration" && rule.ece_max !== undefined && !(0,judge_calibration/* findEce */.X)(task, rule.bins))
        return {
            message: `the task ${task} has no probabilities, so no calibration error.`,
            fix: "Take ece_max out.",
        };
    if (rule.kind === "fairness_gap" && data?.slices) {
        const names = data.slices.map((slice) => (typeof slice === "string" ? slice : slice.name));
        if (names.includes(rule.across))
            return undefined;
        const near = (0,suggest/* suggest */.Z)(rule.across, names);
        return {
            message: `across: "${rule.across}" is not one of data.slices (${names.join(", ")}).`,
            fix: near ? `Did you mean "${near}"?` : "Add it there.",
        };
    }
    return undefined;
};

;// CONCATENATED MODULE: ../packages/evaluation/src/rules/read-policy.ts




/**
 * The policy in a file: a bare one, or that of a model of an `mlops.yml` (whose `gate` may name a file beside it).
 * `path` of the answer is the file that it stands in.
 */
const readPolicy = async (path, model, read) => {
    const text = await read(path);
    if (!isProject(text))
        return check((0,parse_project/* parsePolicy */.ON)(text, path), path);
    const project = (0,parse_project/* parseProject */.XB)(text, path);
    const name = (0,parse_project.chooseModel)(project, model, path, (first) => `Name it (mlops gate --model ${first}).`);
    const { gate } = (0,parse_project/* selectModel */.U8)(project, name, path);
    if (gate === undefined)
        throw new user_error.UserError(`${path}: models.${name} has no gate.`, {
            fix: "Add gate: with at least a task and one rule.",
        });
    return readGate(gate, path, read);
};
/** What a model's `gate` of the project at `path` is or names. */
const readGate = async (gate, path, read) => {
    if (typeof gate !== "string")
        return check(gate, path);
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), gate).replaceAll("\\", "/");
    return check((0,parse_project/* parsePolicy */.ON)(await read(file), file), file);
};
/** Only an mlops.yml has models; a policy with such a key would be refused anyway. */
const isProject = (text) => /^models\s*:/m.test(text);
const check = (policy, path) => {
    checkPolicy(policy, path);
    return { policy, path };
};


/***/ }),

/***/ 12882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tellHardware)
/* harmony export */ });
/**
 * In words that are equal for machines of equal speed, as far as anybody can tell; undefined where the processor is
 * not known. The runner's image is not among them: it changes every week, and the machine does not.
 */
const describe = (hardware) => hardware?.cpu
    ? `${hardware.cpu}, ${hardware.cores} cores, ${hardware.memory_gib} GiB, ${hardware.os} ${hardware.arch}`
    : undefined;
/** What two runs were measured on, for budgets with `hardware: same`. */
const tellHardware = (ours, theirs) => {
    const [challenger, champion] = [describe(ours), describe(theirs)];
    return { ...(challenger && { challenger }), ...(champion && { champion }) };
};


/***/ }),

/***/ 61482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tellNumbers)
/* harmony export */ });
/** What a budget can name of one run: the numbers it told, and its model's size. */
const tellNumbers = (told, files) => ({
    ...told,
    model_bytes: files.reduce((sum, { size }) => sum + size, 0),
});


/***/ })

};
