export const id = 8835;
export const ids = [8835,5443];
export const modules = {

/***/ 8835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLabelsOf: () => (/* binding */ findLabelsOf),
/* harmony export */   judgeFiles: () => (/* binding */ judgeFiles),
/* harmony export */   readText: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95443);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39887);
/* harmony import */ var _mlops_actions_contracts_verdict__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7066);
/* harmony import */ var _mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8328);
/* harmony import */ var _mlops_actions_evaluation_evaluate_gate__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3982);
/* harmony import */ var _mlops_actions_evaluation_evaluate_summary__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93476);
/* harmony import */ var _mlops_actions_evaluation_inputs_read_summary__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78036);
/* harmony import */ var _mlops_actions_evaluation_rules_holdout_wear__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91471);
/* harmony import */ var _mlops_actions_evaluation_rules_read_policy__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76069);











/**
 * Judges files on this disk by a policy file, and binds the verdict to their digests. `look` is shown the rows that were
 * judged.
 */
const judgeFiles = async (request, look) => {
    const { policy, path } = await (0,_mlops_actions_evaluation_rules_read_policy__WEBPACK_IMPORTED_MODULE_9__/* .readPolicy */ .T)(request.policy, request.model, readText);
    const { task } = policy;
    const told = await readMetrics(request, task === "summary");
    const labels = task === "summary" ? undefined : findLabelsOf(request, policy, path);
    const labelsDigest = labels === undefined ? null : await (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .hashSource */ .cB)((0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(labels));
    const wear = measureWear(policy, labelsDigest, request.looks);
    const wrong = labels && labelsDigest && (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .describeWrongLabels */ .Ue)(policy, labels, labelsDigest);
    const challenger = task === "summary" ? (request.metrics ?? request.challenger) : needChallenger(request);
    const challengerDigest = challenger === undefined ? null : await hashFile(challenger);
    if (request.champion)
        await hashFile(request.champion);
    const decision = wrong
        ? (0,_mlops_actions_evaluation_evaluate_gate__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(policy, "error", wrong)
        : task === "summary"
            ? (0,_mlops_actions_evaluation_evaluate_summary__WEBPACK_IMPORTED_MODULE_7__/* .evaluateSummary */ .c)(policy, told.challenger, told.champion)
            : await (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .evaluateFiles */ .Tx)(policy, {
                labels: labels === undefined ? undefined : (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(labels),
                challenger: (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(challenger),
                champion: request.champion === undefined ? undefined : (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(request.champion),
            }, { numbers: told, wear, look });
    const { alpha, resamples, seed } = (0,_mlops_actions_evaluation_rules_holdout_wear__WEBPACK_IMPORTED_MODULE_10__/* .statsOf */ .LZ)(policy.stats, wear);
    return _mlops_actions_contracts_verdict__WEBPACK_IMPORTED_MODULE_4__.verdictContract.parse(_mlops_actions_contracts_verdict__WEBPACK_IMPORTED_MODULE_4__.verdictContract.serialise({
        ...decision,
        ...(request.model && { model: request.model }),
        challenger: { commit: null, model_digest: null, predictions_sha256: challengerDigest },
        data: { labels_sha256: labelsDigest },
        policy: { digest: (0,_mlops_actions_contracts_digest__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(policy), ref: null },
        stats: { alpha, resamples, seed },
        ...(wear && { holdout: wear }),
    }), "verdict");
};
/** On a laptop there is no registry that counts: only what is told. Where the policy adjusts, that must be told. */
const measureWear = (policy, digest, looks) => {
    const { wear } = policy.stats;
    if (digest === null || wear === "off")
        return undefined;
    if (looks !== undefined)
        return (0,_mlops_actions_evaluation_rules_holdout_wear__WEBPACK_IMPORTED_MODULE_10__/* .assessWear */ .aM)(digest, { looks, firstSeen: null }, policy.stats);
    if (wear !== "adjust")
        return undefined;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("The policy adjusts for how often its labels were used (stats.wear: adjust).", {
        fix: "Add --looks <number>: the last review or version names it, 0 where there was none.",
    });
};
/** A summary may be named as challenger and champion too. A file that tells both (dvc metrics diff) is enough. */
const readMetrics = async (request, summary) => {
    const ours = request.metrics ?? (summary ? request.challenger : undefined);
    const theirs = request.championMetrics ?? (summary ? request.champion : undefined);
    if (ours === undefined) {
        if (!summary)
            return undefined;
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("No metrics: neither --metrics nor --challenger was given.", {
            fix: "Add --metrics.",
        });
    }
    const { numbers, champion: told } = await readToldSummary(ours);
    const champion = theirs === undefined ? told : (await readToldSummary(theirs)).numbers;
    return { challenger: numbers, ...(champion && { champion }) };
};
const readToldSummary = async (path) => {
    try {
        return await (0,_mlops_actions_evaluation_inputs_read_summary__WEBPACK_IMPORTED_MODULE_8__/* .readSummary */ .L)(path);
    }
    catch (cause) {
        throw (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__.describeUnreadable)(path, cause);
    }
};
const needChallenger = ({ challenger }) => {
    if (challenger !== undefined)
        return challenger;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("mlops gate needs --challenger <file>.", { fix: "See mlops gate --help." });
};
/** Null for a folder: it is no one file that could be told apart by a digest. */
const hashFile = async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() ? null : (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .hashSource */ .cB)((0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__/* .fileSource */ .IO)(path));
/** An LLM's scores need no labels. */
const findLabelsOf = (request, policy, path) => policy.task === "llm" && request.labels === undefined && policy.data?.labels === undefined
    ? undefined
    : findLabels(request, policy, path);
const findLabels = ({ labels }, policy, policyPath) => {
    const named = policy.data?.labels?.path;
    if (labels !== undefined)
        return labels;
    if (named !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policyPath), named);
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_3__.UserError("No labels: --labels was not given, and the policy has no data.labels.path.", {
        fix: "Add one of them.",
    });
};
const readText = async (path) => {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (cause) {
        throw (0,_mlops_actions_evaluation_evaluate_files__WEBPACK_IMPORTED_MODULE_5__.describeUnreadable)(path, cause);
    }
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

/***/ 7066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verdictWord),
/* harmony export */   j: () => (/* binding */ intervalShape),
/* harmony export */   verdictContract: () => (/* binding */ verdictContract)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94534);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32825);


const verdictWords = [
    "pass",
    "warn",
    "fail",
    "error",
    "inconclusive",
    "not_comparable",
    "insufficient",
];
const verdictWord = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(verdictWords);
const intervalShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    low: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    high: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().describe("two-sided coverage, such as 0.95"),
    method: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("delong, tango, paired-bootstrap-percentile, paired-bootstrap-bca, …"),
});
const ruleResultShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    slice: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    delta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe("oriented: positive means the challenger is better"),
    margin: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe("how much worse was acceptable; negative: how much better was asked for"),
    asks: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("what the rule asks for, in a few words"),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), on: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })
        .optional()
        .describe("of a bound, and of rules that limit a value of the challenger's own"),
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().optional(),
    ci: intervalShape.optional().describe("of delta; for a bound, of the challenger's own value"),
    p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .optional()
        .describe("two-sided, of no difference; for slice_guard the adjusted one-sided p of harm"),
    mde: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("smallest difference that this many rows detect at the policy's power"),
    n_needed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .optional()
        .describe("rows that would settle the margin, were the models equally good"),
    method_reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("why the interval was made by this method"),
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .int()
        .optional()
        .describe("where rows belong together: how many groups were drawn whole"),
    tests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), statistic: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }))
        .optional()
        .describe("what other tests say of the same rows: paired t, Wilcoxon, McNemar's mid-p; they decide nothing"),
    flips: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ negative: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), positive: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() })
        .optional()
        .describe("rows that only the champion had right, and rows that only the challenger has right"),
    ratio: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional().describe("of a budget: the challenger's number over the champion's"),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["fail", "warn"]).optional(),
    blocking: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("false where the policy lets this status through"),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass", "warn", "fail", "inconclusive", "insufficient", "error", "skipped"]),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("one sentence a person can act on"),
});
/** `verdict.json`: may the challenger replace the champion, and the evidence. */
const verdictContract = (0,_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .defineContract */ .ye)("mlops/verdict@1", {
    verdict: verdictWord,
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe("rows compared"),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleResultShape),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe("why, where no rule says it: no champion, other data, bad input"),
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where there was no champion to compare with"),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    champion: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), manifest_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).nullable().optional(),
    challenger: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        model_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        predictions_sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    })
        .optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ labels_sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).optional(),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }).optional(),
    stats: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), resamples: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }).optional(),
    holdout: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("sha256 of the labels"),
        looks: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
            .int()
            .positive()
            .describe("decisions on these labels, this one with them: at least so many, never more than were made"),
        first_seen: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe("when the first known one was made; null where this is it"),
        level: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
            .describe("the part of the policy's stats.alpha that this look may spend: alpha / (looks × (looks + 1)), so that all looks together spend at most alpha"),
        worn: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("true once looks × alpha is at least one half"),
        adjusted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("true where the rules were judged at level (stats.wear: adjust)"),
    })
        .optional()
        .describe("how often these labels have decided already"),
    same_model: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional().describe("true where the champion has the challenger's very bytes"),
});


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


/***/ })

};
