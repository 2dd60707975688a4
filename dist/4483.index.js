export const id = 4483;
export const ids = [4483];
export const modules = {

/***/ 34483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printDrift: () => (/* binding */ printDrift)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76374);
/* harmony import */ var _mlops_actions_reporting_drift_words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89089);
/* harmony import */ var _mlops_actions_reporting_sparkline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70973);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);




const colours = { alert: "red", warn: "yellow", ok: "green", insufficient: "dim" };
/** The check as a person reads it at a terminal: the worst columns first. */
const printDrift = (drift) => {
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_mlops_actions_reporting_drift_words__WEBPACK_IMPORTED_MODULE_0__/* .describeDrift */ .ZP)(drift));
    for (const { column, change, detail } of drift.schema_changes ?? [])
        if (change === "extra")
            (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("yellow", "extra column")} ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(column)}: ${detail}`);
    if (drift.ragged_rows)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${drift.ragged_rows} rows have fewer or more fields than the header.`);
    for (const note of drift.notes ?? [])
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(note));
    const { joint, performance } = drift;
    for (const [what, part] of [
        ["together", joint],
        ["estimated performance", performance?.estimated],
        ["measured performance", performance?.realised],
    ])
        if (part)
            (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(colours[part.status], part.status)} ${what}: ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(part.reason)}`);
    if (performance?.estimated?.metrics.length)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`This assumes ${performance.estimated.assumes}.`);
    if (drift.columns.length === 0)
        return;
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["column", "status", "PSI", "KS", "V", "missing", "then", "now", "why"], [...(0,_mlops_actions_reporting_drift_words__WEBPACK_IMPORTED_MODULE_0__/* .sortBySeverity */ .BF)(drift.predictions ?? []), ...(0,_mlops_actions_reporting_drift_words__WEBPACK_IMPORTED_MODULE_0__/* .sortBySeverity */ .BF)(drift.columns)].map((column) => [
        (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(column.name),
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(colours[column.status], column.status),
        number(column.metrics.psi),
        number(column.metrics.ks),
        number(column.metrics.cramers_v),
        missing(column),
        column.chart ? (0,_mlops_actions_reporting_sparkline__WEBPACK_IMPORTED_MODULE_3__/* .drawSparkline */ .Q)(column.chart.reference) : "",
        column.chart ? (0,_mlops_actions_reporting_sparkline__WEBPACK_IMPORTED_MODULE_3__/* .drawSparkline */ .Q)(column.chart.current) : "",
        (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_2__.oneLine)(column.reason ?? ""),
    ]));
};
const number = (value) => (value === undefined ? "" : value.toFixed(3));
const missing = ({ metrics }) => metrics.missing_reference || metrics.missing_current
    ? `${percent(metrics.missing_reference)} → ${percent(metrics.missing_current)}`
    : "";
const percent = (share = 0) => `${(share * 100).toFixed(1)} %`;


/***/ }),

/***/ 7799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ describeCheck),
/* harmony export */   j: () => (/* binding */ effectSize)
/* harmony export */ });
/** How far a column moved, as one number: PSI, else how much more of its cells are missing (a column that is gone: 1). */
const effectSize = ({ metrics }) => metrics.psi ??
    (metrics.missing_current === undefined
        ? 1
        : metrics.missing_reference === undefined
            ? undefined
            : Math.abs(metrics.missing_current - metrics.missing_reference));
/** A check as the history keeps it. */
const describeCheck = (drift, { run, attempt, url }, at) => {
    const sizes = drift.columns.flatMap((column) => {
        const size = column.status === "insufficient" ? undefined : effectSize(column);
        return size === undefined ? [] : [[column.name, Number(size.toPrecision(3))]];
    });
    const psi = drift.columns.flatMap(({ metrics }) => metrics.psi ?? []);
    return {
        run,
        attempt,
        at: at.toISOString(),
        state: drift.state,
        broken: drift.columns.some(({ status, cause }) => status === "alert" && cause === "data_quality"),
        columns: [...namesOf(drift.columns, "alert"), ...namePerformance(drift, "alert")],
        warning: [...namesOf(drift.columns, "warn"), ...namePerformance(drift, "warn")],
        unjudged: [...namesOf(drift.columns, "insufficient"), ...namePerformance(drift, "insufficient")],
        effects: Object.fromEntries(sizes),
        psi: psi.length > 0 ? psi.reduce((a, b) => Math.max(a, b)) : null,
        rows: drift.rows.current,
        version: drift.version ?? null,
        url,
        ...(drift.state === "could_not_check" && {
            reason: (drift.reason ?? "no reason was given").slice(0, 500),
        }),
    };
};
/** Performance is told of as a column is, so that readers hear of it once. */
const namePerformance = ({ performance }, status) => performance?.realised?.status === status ? ["measured performance"] : [];
const namesOf = (columns, status) => columns.filter((column) => column.status === status).map(({ name }) => name);


/***/ }),

/***/ 89089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ sortBySeverity),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LL: () => (/* binding */ describeInterval),
/* harmony export */   NL: () => (/* binding */ adviseOnDrift),
/* harmony export */   ZP: () => (/* binding */ describeDrift),
/* harmony export */   bi: () => (/* binding */ riskOf),
/* harmony export */   xU: () => (/* binding */ describeEffect)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76374);
/* harmony import */ var _mlops_actions_drift_watch_describe_check__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7799);



const severity = { alert: 0, warn: 1, insufficient: 2, ok: 3 };
const importanceOf = (importances, name) => Object.hasOwn(importances, name) ? importances[name] : 0;
/** Effect × importance, the largest importance being 1: what the drift of a column may cost. Undefined where none are given. */
const riskOf = (column, importances) => {
    if (!importances)
        return undefined;
    const largest = Object.values(importances).reduce((a, b) => Math.max(a, b), 0);
    return largest > 0
        ? (((0,_mlops_actions_drift_watch_describe_check__WEBPACK_IMPORTED_MODULE_0__/* .effectSize */ .j)(column) ?? 0) * importanceOf(importances, column.name)) / largest
        : undefined;
};
/** Alerting columns first; among equals the riskiest where importances are given, else the largest effect. */
const sortBySeverity = (columns, importances) => {
    const weight = new Map(columns.map((column) => [column, riskOf(column, importances) ?? (0,_mlops_actions_drift_watch_describe_check__WEBPACK_IMPORTED_MODULE_0__/* .effectSize */ .j)(column) ?? 0]));
    return columns.toSorted((a, b) => severity[a.status] - severity[b.status] ||
        weight.get(b) - weight.get(a) ||
        ((0,_mlops_actions_drift_watch_describe_check__WEBPACK_IMPORTED_MODULE_0__/* .effectSize */ .j)(b) ?? 0) - ((0,_mlops_actions_drift_watch_describe_check__WEBPACK_IMPORTED_MODULE_0__/* .effectSize */ .j)(a) ?? 0));
};
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
/** Where an effect is known within an interval only: `D within [0.19, 0.21]`. Empty where it is exact. */
const describeInterval = ({ ks_interval }) => ks_interval && ks_interval.high > ks_interval.low
    ? `D within [${ks_interval.low.toFixed(3)}, ${ks_interval.high.toFixed(3)}]`
    : "";
const percent = (share) => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
const stateWords = { ok: "OK", warn: "WARN", alert: "ALERT", could_not_check: "COULD NOT CHECK" };
/** One line: `ALERT 3 of 8 columns: recent_delay (PSI 0.31), …`. Escape it for Markdown and HTML. */
const describeDrift = (drift) => {
    const { state, columns, rows } = drift;
    if (state === "could_not_check")
        return `${stateWords[state]}: ${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__.oneLine)(drift.reason ?? "no reason was given")}`;
    const of = (0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(columns.length, "column");
    if (state === "ok") {
        // Where a salt is missing or wrong, or a column is empty, nothing is known of it: that is not "ok".
        const unjudged = columns.filter(({ status }) => status === "insufficient").length;
        const told = unjudged > 0 ? `${columns.length - unjudged} of ${of} (${unjudged} not judged)` : of;
        return `${stateWords.ok} ${told}, ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rows.current)} rows against ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rows.reference)}`;
    }
    const worst = sortBySeverity(columns).filter(({ status }) => status === state);
    const extra = (drift.schema_changes ?? []).filter(({ change }) => change === "extra");
    const beyond = nameModelParts(drift, state);
    const named = worst.slice(0, 5).map((column) => `${shortName(column.name)} (${describeEffect(column)})`);
    if (worst.length > 5)
        named.push(`${worst.length - 5} more`);
    const newColumns = extra.length > 0 ? [`new columns ${extra.map(({ column }) => shortName(column)).join(", ")}`] : [];
    if (worst.length === 0)
        return `${stateWords[state]}: ${[...beyond, ...newColumns].join(", ")}`;
    return `${stateWords[state]} ${worst.length} of ${of}: ${[...named, ...beyond].join(", ")}`;
};
/** What of the model itself is in this state, beyond its input columns: `measured performance (roc_auc 0.61)`. */
const nameModelParts = ({ predictions = [], joint, performance }, state) => {
    const { realised, estimated } = performance ?? {};
    const answers = predictions.filter(({ status }) => status === state);
    const metrics = realised?.metrics.filter(({ status }) => status === state) ?? [];
    const values = metrics.map(({ metric, value }) => `${(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__.oneLine)(metric)} ${formatValue(value)}`).join(", ");
    return [
        realised?.status === state && `measured performance (${values})`,
        realised?.could_not_measure && state === "warn" && "performance could not be measured",
        estimated?.status === state && "expected performance",
        answers.length > 0 && `answers ${listNames(answers)}`,
        joint?.status === state && "correlations",
    ].filter((line) => typeof line === "string");
};
/** A value of the data, short: six significant digits, with separators where it is large. */
const formatValue = (value) => Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-4)
    ? value.toExponential(2)
    : Number(value.toPrecision(4)).toLocaleString("en-US", { maximumSignificantDigits: 6 });
/** What a person should do now, in order: by what happened, and what is worst first. */
const adviseOnDrift = (drift) => {
    if (drift.state === "could_not_check")
        return [
            "Mend what the sentence above names, and run the check again. Nothing is known of drift until then.",
        ];
    if (drift.state === "ok")
        return ["Nothing. The next scheduled check looks again."];
    const advice = [...adviseOnModel(drift), ...adviseOnData(drift)];
    return advice.length > 0 ? advice : ["Watch it: nothing alerts yet."];
};
const adviseOnModel = ({ performance, predictions = [], joint, columns }) => {
    const answers = predictions.filter(({ status }) => status === "alert");
    const inputs = columns.some(({ status }) => status === "alert");
    return [
        performance?.realised?.status === "alert" &&
            "The labels that have come say that the model got worse: roll back to the version before, or retrain now.",
        performance?.realised?.could_not_measure &&
            "Mend what drift.labels names, so that labels can say how good the model still is.",
        performance?.realised?.status !== "alert" &&
            performance?.estimated?.status === "alert" &&
            "The scores say that the model is likely to be worse now. Get labels of recent rows to know it: the estimate assumes that the same inputs still mean the same.",
        answers.length > 0 &&
            !inputs &&
            `What the model answers moved (${listNames(answers)}) and no input did: look for a change in its code, its version, or a column that is not watched.`,
        joint?.status === "alert" &&
            !inputs &&
            "Columns go together in another way than they did, though none of them moved by itself: look at how they are joined upstream.",
    ].filter((line) => typeof line === "string");
};
const adviseOnData = (drift) => {
    const alerts = drift.columns.filter(({ status }) => status === "alert");
    const broken = alerts.filter(({ cause }) => cause === "data_quality");
    const moved = alerts.filter(({ cause }) => cause === "distribution");
    const fresh = moved.filter(({ metrics }) => (metrics.new_category_share ?? 0) >= 0.01);
    return [
        broken.length > 0 &&
            `Look at where the data comes from first: ${listNames(broken)} broke (schema, type or missing cells). Retraining on broken data would teach the model the fault.`,
        moved.length > 0 &&
            `Look at the charts of ${listNames(moved)}: is this a season or an event, a change upstream, or a new normal?`,
        fresh.length > 0 &&
            `${listNames(fresh)} has categories that the model has never seen: are they new, or spelt in another way?`,
        moved.length > 0 &&
            "If it is a new normal, train on data that has it; the gate decides whether the new model is better.",
    ].filter((line) => line !== false);
};
const listNames = (columns) => {
    const shown = columns.length > 4 ? columns.slice(0, 3) : columns;
    const names = shown.map(({ name }) => shortName(name)).join(", ");
    return columns.length > shown.length ? `${names} and ${columns.length - shown.length} more` : names;
};
/** A column within a sentence: five of the longest names still leave it readable. */
const shortName = (name) => {
    const letters = [...(0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_1__.oneLine)(name)];
    return letters.length <= 60 ? letters.join("") : `${letters.slice(0, 59).join("")}…`;
};


/***/ }),

/***/ 70973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ drawSparkline),
/* harmony export */   s: () => (/* binding */ drawTrend)
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
/** Effects over time as a line of bars, of at least that full height, so that noise stays low; · where nothing is known. */
const drawTrend = (values, full) => {
    const largest = values.reduce((most, value) => Math.max(most, value ?? 0), full);
    return values
        .map((value) => value === null ? "·" : bars[Math.min(bars.length - 1, Math.floor((value / largest) * bars.length))])
        .join("");
};


/***/ })

};
