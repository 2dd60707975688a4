export const id = 4564;
export const ids = [4564,6943,5443];
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

/***/ 94564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFiles: () => (/* binding */ reportFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_evaluation_charts_describe_predictions__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19106);
/* harmony import */ var _mlops_actions_reporting_gate_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19681);
/* harmony import */ var _judge_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8835);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26943);





/** Judges as judgeFiles and writes the report beside. @throws UserError where it cannot be written */
const reportFiles = async (request, report) => {
    let charts = {};
    const verdict = await (0,_judge_files_js__WEBPACK_IMPORTED_MODULE_3__.judgeFiles)(request, (evidence) => {
        charts = (0,_mlops_actions_evaluation_charts_describe_predictions__WEBPACK_IMPORTED_MODULE_1__/* .describePredictions */ .e)(evidence);
    });
    const model = request.model ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(request.challenger ?? request.metrics ?? "challenger");
    const page = await (0,_mlops_actions_reporting_gate_report__WEBPACK_IMPORTED_MODULE_2__.renderGateReport)(verdict, { model }, charts);
    await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_4__.writeOutput)(report, page);
    return verdict;
};


/***/ }),

/***/ 26943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39887);



/** Writes a file that a person named. @throws UserError where it cannot be written */
const writeOutput = (path, text) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text).catch((cause) => {
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_2__.UserError(`${path} could not be written (${cause.code}).`, {
        fix: `Is ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} a folder that may be written to?`,
        cause,
    });
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


/***/ })

};
