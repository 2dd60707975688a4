export const id = 8721;
export const ids = [8721];
export const modules = {

/***/ 88721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   studyLabels: () => (/* binding */ studyLabels)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_gate_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51131);
/* harmony import */ var _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39887);
/* harmony import */ var _metrics_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2536);
/* harmony import */ var _statistics_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67517);




const qualityKinds = ["bound", "non_inferiority", "superiority", "change"];
const usual = { binary: "roc_auc", multiclass: "accuracy", regression: "rmse" };
/**
 * How labels that come later are measured: by the metrics of the gate's rules, as the gate measures them; where there is
 * no gate, by the task's usual one. Rules on slices, budgets and calibration are left to the gate.
 * @throws UserError for a task that labels do not measure, and for an unknown metric
 */
const studyLabels = (policy, config) => {
    const task = chooseTask(policy, config);
    const { columns, threshold } = policy?.data ?? {};
    const special = columns?.weight ?? columns?.group;
    if (special !== undefined)
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`The gate ${columns?.weight === undefined ? "draws rows in groups" : "weighs rows"} by the column "${special}", and drift.labels cannot do that yet: its numbers would be others than the gate's.`);
    const stats = policy?.stats ?? _mlops_actions_contracts_gate_policy__WEBPACK_IMPORTED_MODULE_0__/* .gatePolicyShape */ .h.shape.stats.parse({});
    const metrics = chooseMetrics(task, policy, config);
    const wanted = config.labels;
    return {
        task,
        names: {
            id: wanted.id ?? columns?.id ?? "id",
            label: wanted.label ?? columns?.label ?? "label",
            score: config.prediction?.score ?? columns?.score ?? "score",
        },
        least: {
            rows: wanted.min ?? stats.min_n,
            // A team that asks for few labels cannot ask for more of each class than that.
            ofEach: Math.min(stats.min_positives, Math.floor((wanted.min ?? stats.min_n) / 4)),
        },
        demands: metrics.map((metric) => demandOf(metric, policy)),
        measure: async ({ y, scores, classes }) => {
            const evidence = {
                ...{ task, n: y.length, y, challenger: scores, champion: undefined, slices: [], classes },
                threshold: threshold ?? config.prediction?.threshold ?? 0.5,
            };
            const measured = [];
            for (const metric of metrics) {
                const { name, needsProbabilities } = metric;
                if (needsProbabilities && scores.some((column) => column.some((score) => score < 0 || score > 1)))
                    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`${name} needs probabilities, and there are scores below 0 or above 1.`);
                const { value, ci, missing } = await (0,_statistics_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .estimateMetric */ .BH)(metric, evidence, { stats, key: "labels" });
                measured.push({
                    ...{ metric: name, value },
                    ...(ci && { low: ci.low, high: ci.high }),
                    ...(missing !== undefined && { missing }),
                });
            }
            return measured;
        },
    };
};
const chooseTask = (policy, { labels, prediction }) => {
    const task = policy && policy.task !== "summary"
        ? policy.task
        : (labels?.task ?? (prediction?.class && prediction.score === undefined ? "multiclass" : "binary"));
    if (task === "binary" || task === "multiclass" || task === "regression")
        return task;
    throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(`drift.labels measures binary, multiclass and regression models, and the gate's task is ${task}.`);
};
const chooseMetrics = (task, policy, { labels }) => {
    const ofRules = rulesOf(policy).map(({ metric }) => metric);
    const names = labels?.metric === undefined ? [...new Set(ofRules)] : [labels.metric];
    return (names.length > 0 ? names : [usual[task]]).map((name) => {
        const metric = (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .findMetric */ .GF)(task, name);
        if (metric)
            return metric;
        const { message, fix } = (0,_metrics_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUnknownMetric */ .AS)(task, name);
        throw new _mlops_actions_contracts_user_error__WEBPACK_IMPORTED_MODULE_1__.UserError(message, { fix });
    });
};
const rulesOf = (policy) => policy && policy.task !== "summary"
    ? policy.rules.filter((rule) => qualityKinds.includes(rule.kind))
    : [];
/** Of several rules on a metric the strictest; one that only warns at the gate only warns here. */
const demandOf = ({ name, higherIsBetter }, policy) => {
    const rules = rulesOf(policy).filter(({ metric }) => metric === name);
    const blocking = rules.filter(({ severity }) => severity === "fail");
    const judged = blocking.length > 0 ? blocking : rules;
    const floors = judged.flatMap((rule) => {
        const value = rule.kind !== "bound" ? undefined : higherIsBetter ? rule.min : rule.max;
        return value === undefined || rule.kind !== "bound" ? [] : [{ value, whole: rule.on !== "point" }];
    });
    const [floor] = floors.toSorted((a, b) => (higherIsBetter ? b.value - a.value : a.value - b.value));
    const margins = judged.flatMap((rule) => rule.kind === "non_inferiority" ? [rule.margin] : rule.kind === "change" ? [rule.max_drop] : []);
    return {
        ...{ metric: name, higherIsBetter },
        ...(floor && { floor }),
        ...(margins.length > 0 && { margin: Math.min(...margins) }),
        severity: rules.length > 0 && blocking.length === 0 ? "warn" : "fail",
    };
};


/***/ })

};
