export const id = 6069;
export const ids = [6069];
export const modules = {

/***/ 17231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ leaveOpen),
/* harmony export */   SL: () => (/* binding */ tellUncertainty),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Tm: () => (/* binding */ undefinedReason),
/* harmony export */   V3: () => (/* binding */ tellComparison),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   hn: () => (/* binding */ beginResult),
/* harmony export */   yP: () => (/* binding */ soften)
/* harmony export */ });
/** What every result of a rule begins with; `asks` is the rule in a few words, so that a verdict reads by itself. */
const beginResult = (rule) => ({
    id: rule.id,
    kind: rule.kind,
    metric: rule.metric,
    champion: null,
    challenger: null,
    delta: null,
    severity: rule.severity,
    ...describeTerms(rule),
});
const describeTerms = (rule) => {
    switch (rule.kind) {
        case "non_inferiority":
            return { margin: rule.margin, asks: `not worse by ${rule.margin} or more` };
        case "superiority":
            // 0 - x rather than -x: JSON has no negative zero.
            return { margin: 0 - rule.margin, asks: rule.margin ? `better by more than ${rule.margin}` : "better" };
        case "slice_guard":
            return { margin: rule.margin, asks: `no slice worse by ${rule.margin}` };
        case "change":
            return { margin: rule.max_drop, asks: `a drop of at most ${rule.max_drop}` };
        case "bound":
            return describeLimits(rule, rule.on);
        case "worst_slice": {
            const { limits, asks } = describeLimits(rule, "point");
            return { limits, asks: `each slice ${asks}` };
        }
        case "fairness_gap":
            return {
                limits: { max: rule.max, on: rule.on },
                asks: `gap across ${rule.across} at most ${rule.max}`,
            };
        case "flips":
            return {
                limits: { max: rule.max_negative, on: rule.on },
                asks: `right before and wrong now: at most ${formatShare(rule.max_negative)} of the rows`,
            };
        case "calibration":
            return {};
        case "budget":
            return { asks: describeBudget(rule) };
    }
};
const describeLimits = ({ min, max }, on) => ({
    limits: { ...(min !== undefined && { min }), ...(max !== undefined && { max }), on },
    asks: [
        ...(min === undefined ? [] : [`at least ${min}`]),
        ...(max === undefined ? [] : [`at most ${max}`]),
        ...(on === "point" ? [] : [`on ${on}`]),
    ].join(", "),
});
const describeBudget = ({ max, max_ratio: ratio }) => [
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(ratio === undefined ? [] : [`at most ${ratio} × the champion's`]),
].join(", ");
const formatShare = (share) => `${Number((100 * share).toPrecision(3))} %`;
/** JSON has no NaN: an undefined value is told as null. */
const orNull = (value) => (Number.isFinite(value) ? value : null);
/** A failure that the policy only wants told. Missing evidence and open questions are softened alike. */
const soften = (result, severity) => severity === "warn" && ["fail", "inconclusive", "insufficient"].includes(result.status)
    ? { ...result, status: "warn" }
    : result;
/** What an open question, or rows that are too few, do to the verdict. */
const leaveOpen = (status, policy) => ({
    status: policy === "warn" ? "warn" : status,
    ...(policy === "neutral" && { blocking: false }),
});
const undefinedReason = (metric, missing) => missing
    ? `${metric} has no interval: ${missing}.`
    : `${metric} is undefined on these rows or too many resamples of them, so nothing can be judged.`;
/** The interval, how it was made, and what other tests say. */
const tellUncertainty = ({ ci, pValue, why, groups, }) => ({
    ...(ci && { ci }),
    ...(pValue !== undefined && { p_value: pValue }),
    ...(why !== undefined && { method_reason: why }),
    ...(groups !== undefined && { groups }),
});
const tellComparison = (comparison, n) => ({
    champion: orNull(comparison.champion),
    challenger: orNull(comparison.challenger),
    delta: orNull(comparison.delta),
    n,
    ...tellUncertainty(comparison),
    ...(comparison.tests && { tests: comparison.tests }),
});


/***/ }),

/***/ 85599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   MA: () => (/* binding */ formatP)
/* harmony export */ });
/** Four decimals, more where the number is small, none where it is large: what a person compares by eye. */
const formatValue = (value) => {
    const size = Math.abs(value);
    if (size >= 10_000)
        return value.toFixed(0);
    if (size >= 100)
        return value.toFixed(2);
    if (size >= 0.001 || size < 1e-12)
        return value.toFixed(4);
    return value.toPrecision(2);
};
const formatSigned = (value) => `${value >= 0 ? "+" : ""}${formatValue(value === 0 ? 0 : value)}`;
/** `+0.0031 [+0.0012, +0.0050]` */
const formatDelta = (delta, ci) => ci
    ? `${formatSigned(delta)} [${formatSigned(ci.low)}, ${formatSigned(ci.high)}]`
    : `${formatSigned(delta)} (no interval)`;
const formatP = (p) => (p < 0.001 ? "< 0.001" : p.toFixed(3));


/***/ }),

/***/ 17965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ holdCeiling)
/* harmony export */ });
/* harmony import */ var _begin_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17231);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85599);


/**
 * A value of the challenger's own that must not be above a limit. Fails where even the near end of its interval is
 * above; is open where only chance separates the two.
 */
const holdCeiling = (name, { value, ci, missing }, { max, on, inconclusive }, format = _format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl) => {
    if (!Number.isFinite(value) || (on === "ci_upper" && !ci))
        return { status: "insufficient", reason: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedReason */ .Tm)(name, missing) };
    const told = `${name} ${format(value)}${ci ? ` [${format(ci.low)}, ${format(ci.high)}]` : " (no interval)"}`;
    const limit = `the limit of ${format(max)}`;
    if (value > max && (!ci || ci.low > max))
        return {
            status: "fail",
            reason: `${told}, ${format(value - max)} above ${limit}${ci ? " and beyond chance" : ""}.`,
        };
    if (value > max)
        return {
            ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveOpen */ .Cs)("inconclusive", inconclusive),
            reason: `${told}, ${format(value - max)} above ${limit}, which chance can explain: undecided. More rows would narrow the interval.`,
        };
    if (on === "point" || ci.high <= max) {
        const reach = ci && ci.high > max ? "; its interval reaches past it" : "";
        return { status: "pass", reason: `${told}, ${format(max - value)} within ${limit}${reach}.` };
    }
    return {
        ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_1__/* .leaveOpen */ .Cs)("inconclusive", inconclusive),
        reason: `${told}, within ${limit}, but its upper bound is ${format(ci.high - max)} above: undecided. More rows would narrow the interval.`,
    };
};


/***/ }),

/***/ 2534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findEce),
/* harmony export */   g: () => (/* binding */ judgeCalibration)
/* harmony export */ });
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2536);
/* harmony import */ var _statistics_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67517);
/* harmony import */ var _begin_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17231);
/* harmony import */ var _hold_ceiling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17965);
/* harmony import */ var _judge_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35110);
/* harmony import */ var _skip_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43028);






/** The metric's margin against the champion, and the calibration error's limit: one result for each that is asked. */
const judgeCalibration = async (rule, metric, judging) => [
    ...(rule.margin === undefined ? [] : [await judgeMargin(rule, rule.margin, metric, judging)]),
    ...(rule.ece_max === undefined ? [] : [await judgeError(rule, rule.ece_max, judging)]),
];
const judgeMargin = async (rule, margin, metric, judging) => {
    const begin = { ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .beginResult */ .hn)(rule), margin, asks: `not worse by ${margin} or more` };
    if (!judging.evidence.champion)
        return { ...begin, ..._skip_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .skipWithoutChampion */ .j };
    return (0,_judge_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeDifference */ .F)(begin, { ...rule, margin }, metric, judging);
};
const judgeError = async (rule, max, { policy: { stats }, evidence, draw }) => {
    const metric = findEce(evidence.task, rule.bins);
    const estimate = await (0,_statistics_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateMetric */ .BH)(metric, evidence, { stats, key: `${rule.id}\nece`, draw });
    const points = evidence.champion ? (0,_statistics_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePoints */ .v6)(metric, evidence) : undefined;
    const { pValue: _, ...uncertainty } = estimate;
    return {
        ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .beginResult */ .hn)(rule),
        metric: "ece",
        asks: `calibration error at most ${max} in ${rule.bins} bins`,
        limits: { max, on: rule.on },
        challenger: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .orNull */ .Xd)(estimate.value),
        ...(points && { champion: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .orNull */ .Xd)(points.champion), delta: (0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .orNull */ .Xd)(points.delta) }),
        n: evidence.n,
        ...(0,_begin_result_js__WEBPACK_IMPORTED_MODULE_4__/* .tellUncertainty */ .SL)(uncertainty),
        ...(0,_hold_ceiling_js__WEBPACK_IMPORTED_MODULE_5__/* .holdCeiling */ .R)(`calibration error (${rule.bins} bins)`, estimate, { ...rule, max }),
    };
};
const findEce = (task, bins) => (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .findMetric */ .GF)(task, `ece@bins=${bins}`);


/***/ }),

/***/ 35110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ judgeDifference)
});

// EXTERNAL MODULE: ../packages/contracts/src/format.ts
var format = __webpack_require__(76656);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/compare.ts + 6 modules
var compare = __webpack_require__(67517);
// EXTERNAL MODULE: ../packages/evaluation/src/statistics/normal.ts
var normal = __webpack_require__(11619);
;// CONCATENATED MODULE: ../packages/evaluation/src/statistics/power.ts

/** Smallest true difference that these rows detect with the given power, one-sided at alpha. */
const detectableEffect = (se, alpha, power) => ((0,normal/* quantile */.YV)(1 - alpha) + (0,normal/* quantile */.YV)(power)) * se;
/** Rows at which that effect would be `margin`: the standard error falls with the root of their number. */
const neededRows = (n, effect, margin) => margin > 0 ? Math.ceil(n * (effect / margin) ** 2) : undefined;

// EXTERNAL MODULE: ../packages/evaluation/src/rules/begin-result.ts
var begin_result = __webpack_require__(17231);
// EXTERNAL MODULE: ../packages/evaluation/src/rules/format-number.ts
var format_number = __webpack_require__(85599);
;// CONCATENATED MODULE: ../packages/evaluation/src/rules/judge-difference.ts





/**
 * Passes when the whole interval lies above −margin, fails when it lies below, else leaves it open. That is
 * non-inferiority for a margin above zero, superiority for one of zero or below.
 * @param begin the fields that the result begins with
 */
const judgeDifference = async (begin, { id, metric: name, margin, inconclusive }, metric, { policy: { stats }, evidence, draw }) => {
    const comparison = await (0,compare/* compareMetric */.MN)(metric, evidence, { stats, key: id, draw });
    const { delta, ci, se, champion, challenger } = comparison;
    const result = { ...begin, ...(0,begin_result/* tellComparison */.V3)(comparison, evidence.n) };
    if (!ci || se === undefined || !Number.isFinite(delta))
        return { ...result, status: "insufficient", reason: (0,begin_result/* undefinedReason */.Tm)(name, comparison.missing) };
    const mde = detectableEffect(se, stats.alpha, stats.power);
    const needed = neededRows(evidence.n, mde, margin);
    const told = { ...result, mde, ...(needed !== undefined && { n_needed: needed }) };
    const values = `${name} ${(0,format_number/* formatValue */.Fl)(challenger)} against ${(0,format_number/* formatValue */.Fl)(champion)}: ${(0,format_number/* formatDelta */.CW)(delta, ci)}`;
    const words = margin > 0 ? notWorse(margin) : better(-margin);
    if (ci.low > -margin)
        return { ...told, status: "pass", reason: `${values}, ${words.passed(ci.low)}.` };
    if (ci.high < -margin)
        return { ...told, status: "fail", reason: `${values}, ${words.failed(ci.high)}.` };
    const power = `${(0,format/* formatCount */.B4)(evidence.n)} rows detect a difference of ${(0,format_number/* formatValue */.Fl)(mde)} (power ${stats.power}).`;
    return {
        ...told,
        ...(0,begin_result/* leaveOpen */.Cs)("inconclusive", inconclusive),
        reason: `${values}, ${words.open}: undecided. ${power} ${adviseRows(margin, needed, evidence.n)}`.trimEnd(),
    };
};
const notWorse = (margin) => ({
    passed: (low) => (low > 0 ? "better beyond chance" : `not worse than the margin of ${margin}`),
    failed: (high) => `worse than the margin of ${margin} by at least ${(0,format_number/* formatValue */.Fl)(-high - margin)}`,
    open: `which reaches past the margin of ${margin}`,
});
const better = (by) => by > 0
    ? {
        passed: (low) => `better by more than ${by}, by at least ${(0,format_number/* formatValue */.Fl)(low)}`,
        failed: (high) => `better by less than the ${by} asked for, by at least ${(0,format_number/* formatValue */.Fl)(by - high)}`,
        open: `on both sides of the ${by} asked for`,
    }
    : {
        passed: (low) => `better by at least ${(0,format_number/* formatValue */.Fl)(low)}`,
        failed: (high) => `worse by at least ${(0,format_number/* formatValue */.Fl)(-high)}`,
        open: "on both sides of zero",
    };
const adviseRows = (margin, needed, n) => {
    if (needed === undefined)
        return margin === 0
            ? "An equally good model is never shown to be better, however many rows there are."
            : "";
    return needed > n
        ? `About ${(0,format/* formatCount */.B4)(needed)} rows would settle it for an equally good model.`
        : "That would be enough rows for an equally good model, so this one is likely a little worse.";
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

/***/ 43028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ skipWithoutChampion)
/* harmony export */ });
/** What compares has nothing to say of a first model. */
const skipWithoutChampion = {
    status: "skipped",
    reason: "There is no champion to compare with.",
};


/***/ })

};
