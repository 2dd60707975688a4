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
    if (drift.columns.length === 0)
        return;
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["column", "status", "PSI", "KS", "V", "missing", "then", "now", "why"], (0,_mlops_actions_reporting_drift_words__WEBPACK_IMPORTED_MODULE_0__/* .sortBySeverity */ .BF)(drift.columns).map((column) => [
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


/***/ })

};
