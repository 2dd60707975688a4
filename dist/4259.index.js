export const id = 4259;
export const ids = [4259,5921];
export const modules = {

/***/ 44259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printExplanation: () => (/* binding */ printExplanation)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76374);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45921);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5696);




/** A verdict in words: what decided it, then each rule with why and what would change it. */
const printExplanation = ({ verdict, because, wear, rules }) => {
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(["bold", _print_verdict_js__WEBPACK_IMPORTED_MODULE_1__.verdictColours[verdict]], verdict.toUpperCase())}  ${clean(because)}`);
    if (wear)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)("yellow", wear));
    for (const { id, slice, asks, status, decides, why, how, change } of rules) {
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)();
        const mark = decides && verdict !== "pass" ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)("bold", "  ← decides") : "";
        const title = slice === undefined ? id : `${id}, ${slice}`;
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)(_print_verdict_js__WEBPACK_IMPORTED_MODULE_1__.verdictColours[status], status)} ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)("bold", clean(title))}: ${clean(asks)}${mark}`);
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(`  ${clean(why)}`);
        for (const line of change)
            (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(`  ${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)("dim", "→")} ${clean(line)}`);
        if (how)
            (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .paint */ .nI)("dim", `  ${clean(how)}`));
    }
};
/** Names come from data files: no control characters of theirs reach the terminal. */
const clean = (text) => (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_3__.oneLine)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text));


/***/ }),

/***/ 45921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printVerdict: () => (/* binding */ printVerdict),
/* harmony export */   verdictColours: () => (/* binding */ verdictColours)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76374);
/* harmony import */ var _mlops_actions_contracts_whisker__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64700);
/* harmony import */ var _mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85599);
/* harmony import */ var _mlops_actions_evaluation_rules_holdout_wear__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91471);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);







const verdictColours = {
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
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(["bold", verdictColours[verdict.verdict]], verdict.verdict.toUpperCase())}${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("dim", rows)}`);
    if (verdict.reason)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(clean(verdict.reason));
    const wear = (0,_mlops_actions_evaluation_rules_holdout_wear__WEBPACK_IMPORTED_MODULE_3__/* .describeWear */ .N3)(verdict.holdout);
    if (wear)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("yellow", wear));
    if (verdict.rules.length === 0)
        return;
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    const level = verdict.rules.find((rule) => rule.ci)?.ci?.level;
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["", "rule", "metric", "champion", "challenger", describeDelta(level), "margin ┊ zero ┼"], verdict.rules.map((rule) => [
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(verdictColours[rule.status], rule.status),
        rule.id,
        clean(rule.slice ? `${rule.metric} ${rule.slice}` : rule.metric),
        rule.champion === null ? "" : (0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(rule.champion),
        rule.challenger === null ? "" : (0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_4__/* .formatValue */ .Fl)(rule.challenger),
        describeDifference(rule),
        whiskerOf(rule, verdict.rules),
    ]));
    const open = verdict.rules.filter((rule) => rule.status !== "pass" && rule.status !== "skipped");
    if (open.length > 0)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    for (const rule of open)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(verdictColours[rule.status], rule.status)} ${rule.id}: ${clean(rule.reason)}`);
};
/** Names come from data files: no control characters of theirs reach the terminal. */
const clean = (text) => (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_5__.oneLine)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text));
const describeDifference = ({ kind, delta, ci }) => delta === null ? "" : kind === "bound" ? (0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_4__/* .formatSigned */ .Gp)(delta) : (0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_4__/* .formatDelta */ .CW)(delta, ci);
const describeDelta = (level) => level === undefined ? "difference" : `difference [${Number((100 * level).toFixed(2))}%]`;
const whiskerOf = (rule, rules) => {
    if (rule.kind === "bound" || rule.delta === null)
        return "";
    const shapes = rules.flatMap(({ id, delta, ci, margin }) => id === rule.id && delta !== null ? [{ point: delta, low: ci?.low, high: ci?.high, margin }] : []);
    const { delta: point, ci, margin } = rule;
    return (0,_mlops_actions_contracts_whisker__WEBPACK_IMPORTED_MODULE_6__/* .drawWhisker */ .K)({ point, low: ci?.low, high: ci?.high, margin }, (0,_mlops_actions_contracts_whisker__WEBPACK_IMPORTED_MODULE_6__/* .findDomain */ .u)(shapes));
};


/***/ }),

/***/ 64700:
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
        if (margin !== undefined && margin !== 0)
            cells[columnOf(-margin)] = "┊";
        cells[columnOf(0)] = "┼";
    }
    cells[columnOf(point)] = "●";
    return cells.join("");
};


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

/***/ 91471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ statsOf),
/* harmony export */   N3: () => (/* binding */ describeWear),
/* harmony export */   aM: () => (/* binding */ assessWear)
/* harmony export */ });
/* unused harmony export atLevel */
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76656);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85599);


/**
 * What repeated use has done to a holdout. Of k models that are not good enough, each judged at alpha, chance lets at
 * least one pass with a probability of up to k × alpha (the union bound, which needs no independence). Judged at
 * alpha / k, whichever of the k goes forward was let through by luck with at most alpha (Bonferroni; Dunn, Multiple
 * Comparisons among Means, JASA 1961).
 *
 * That is honest for candidates that were made without looking at earlier verdicts. Somebody who steers by them learns
 * the holdout faster than any count of looks tells (Dwork et al., The reusable holdout, Science 2015): fresh labels are
 * the only full cure.
 */
const assessWear = (digest, earlier, { alpha, wear }) => {
    const looks = earlier.looks + 1;
    return {
        digest,
        looks,
        first_seen: earlier.firstSeen,
        level: alpha / looks,
        worn: looks * alpha >= 0.5,
        adjusted: wear === "adjust",
    };
};
/** An interval at a small level needs some resamples beyond its end; the policy's bound on them stays. */
const resamplesBeyond = 20;
const mostResamples = 100_000;
/** The policy's statistics at another level. */
const atLevel = (stats, level) => ({
    ...stats,
    alpha: level,
    resamples: Math.min(mostResamples, Math.max(stats.resamples, Math.ceil(resamplesBeyond / level))),
});
/** What was judged at, for the verdict and for judging. */
const statsOf = (stats, wear) => wear?.adjusted ? atLevel(stats, wear.level) : stats;
/** In words, for people; plain text on one line. Undefined where nothing needs to be said. */
const describeWear = (wear) => {
    if (!wear || !(wear.worn || (wear.adjusted && wear.looks > 1)))
        return undefined;
    const { looks, level, adjusted, first_seen: since } = wear;
    const alpha = level * looks;
    const times = `At least ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(looks, "decision")} ${looks === 1 ? "was" : "were"} made on these labels${since ? ` since ${since.slice(0, 10)}` : ""}`;
    const chance = Math.min(100, Math.round(100 * looks * alpha));
    return adjusted
        ? `${times}: judged at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(level)} (α ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(alpha)} over ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(looks)}), as stats.wear asks.${wear.worn ? " Fresh labels would settle it with fewer rows." : ""}`
        : `${times}: the chance that luck alone lets one of so many pass is up to ${chance} %. Take fresh labels, or judge at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(level)} (stats: {wear: adjust}).`;
};


/***/ })

};
