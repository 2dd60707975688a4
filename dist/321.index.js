export const id = 321;
export const ids = [321];
export const modules = {

/***/ 90321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printVerdict: () => (/* binding */ printVerdict)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83040);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74086);
/* harmony import */ var _mlops_actions_evaluation_format_number__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96835);
/* harmony import */ var _mlops_actions_reporting_review_whisker__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91590);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90832);






const colours = {
    pass: "green",
    warn: "yellow",
    skipped: "dim",
    fail: "red",
    error: "red",
    inconclusive: "magenta",
    insufficient: "magenta",
    not_comparable: "magenta",
};
/** The verdict for a terminal: one line, a table with whiskers, and a sentence for each rule that did not pass. */
const printVerdict = (verdict) => {
    const rows = verdict.n > 0 ? `  ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(verdict.n, "row")}` : "";
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(["bold", colours[verdict.verdict]], verdict.verdict.toUpperCase())}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("dim", rows)}`);
    if (verdict.reason)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(clean(verdict.reason));
    if (verdict.rules.length === 0)
        return;
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    const level = verdict.rules.find((rule) => rule.ci)?.ci?.level;
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["", "rule", "metric", "champion", "challenger", describeDelta(level), "margin ┊ zero ┼"], verdict.rules.map((rule) => [
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(colours[rule.status], rule.status),
        rule.id,
        clean(rule.slice ? `${rule.metric} ${rule.slice}` : rule.metric),
        rule.champion === null ? "" : (0,_mlops_actions_evaluation_format_number__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(rule.champion),
        rule.challenger === null ? "" : (0,_mlops_actions_evaluation_format_number__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(rule.challenger),
        describeDifference(rule),
        whiskerOf(rule, verdict.rules),
    ]));
    const open = verdict.rules.filter((rule) => rule.status !== "pass" && rule.status !== "skipped");
    if (open.length > 0)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    for (const rule of open)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(colours[rule.status], rule.status)} ${rule.id}: ${clean(rule.reason)}`);
};
/** Names come from data files: no control characters of theirs reach the terminal. */
const clean = (text) => (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .T)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text));
const describeDifference = ({ kind, delta, ci }) => delta === null ? "" : kind === "bound" ? (0,_mlops_actions_evaluation_format_number__WEBPACK_IMPORTED_MODULE_3__/* .formatSigned */ .Gp)(delta) : (0,_mlops_actions_evaluation_format_number__WEBPACK_IMPORTED_MODULE_3__/* .formatDelta */ .CW)(delta, ci);
const describeDelta = (level) => level === undefined ? "difference" : `difference [${Number((100 * level).toFixed(2))}%]`;
const whiskerOf = (rule, rules) => {
    if (rule.kind === "bound" || rule.delta === null)
        return "";
    const shapes = rules.flatMap(({ id, delta, ci, margin }) => id === rule.id && delta !== null ? [{ point: delta, low: ci?.low, high: ci?.high, margin }] : []);
    const { delta: point, ci, margin } = rule;
    return (0,_mlops_actions_reporting_review_whisker__WEBPACK_IMPORTED_MODULE_5__/* .drawWhisker */ .K)({ point, low: ci?.low, high: ci?.high, margin }, (0,_mlops_actions_reporting_review_whisker__WEBPACK_IMPORTED_MODULE_5__/* .findDomain */ .u)(shapes));
};


/***/ }),

/***/ 96835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Gp: () => (/* binding */ formatSigned)
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


/***/ })

};
