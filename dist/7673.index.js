export const id = 7673;
export const ids = [7673];
export const modules = {

/***/ 27673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printSelfTest: () => (/* binding */ printSelfTest)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76656);
/* harmony import */ var _mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76374);
/* harmony import */ var _mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85599);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5696);





/** Rates for people: false alarms first, then what each harm's detection is. */
const printSelfTest = ({ n, runs, seed, resamples, pair, left_out: leftOut, scenarios, }) => {
    const how = pair === "two-models"
        ? "your two models, each row's scores changing sides by a coin"
        : "two copies of your model, each wrong in 5 % of the rows";
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(n, "row")} drawn anew ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(runs)} times; equally good models are ${how}.`);
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)((0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)("dim", `${resamples} resamples, seed ${seed}; rates with their 95 % intervals.`));
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .printTable */ .e4)(["the challenger is", "by how much", "stopped", "said to be worse", "verdicts", "stopped by"], scenarios.map((scenario) => [
        (0,_mlops_actions_contracts_one_line__WEBPACK_IMPORTED_MODULE_3__.oneLine)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(scenario.name)),
        scenario.delta ? `${scenario.delta.metric} ${(0,_mlops_actions_evaluation_rules_format_number__WEBPACK_IMPORTED_MODULE_4__/* .formatSigned */ .Gp)(scenario.delta.mean)}` : "",
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(colourOf(scenario), formatRate(scenario.stopped)),
        formatRate(scenario.failed),
        listCounts(scenario.verdicts),
        listCounts(scenario.rules),
    ]));
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)();
    const [equal] = scenarios;
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(describeFalseAlarms(equal));
    if (leftOut.length > 0)
        (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(`Left out, for rows say nothing of them: ${leftOut.join(", ")}.`);
};
/** What people should know first: how often a good model is stopped, and by what. */
const describeFalseAlarms = ({ stopped, rules }) => {
    const [most] = Object.entries(rules).sort((a, b) => b[1] - a[1]);
    const by = most ? `, mostly by ${most[0]}` : "";
    return stopped.share > 0.1
        ? `A model that is as good as the champion is stopped in ${percent(stopped.share)} % of the comparisons${by}. More rows or wider margins would help; a limit on the model itself may be one that neither model keeps.`
        : "A model that is as good as the champion is seldom stopped.";
};
const colourOf = ({ harmed, stopped }) => (harmed ? stopped.share > 0.8 : stopped.share < 0.1) ? "green" : "yellow";
const percent = (share) => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)}`;
const formatRate = ({ share, low, high }) => `${percent(share)} % [${percent(low)}, ${percent(high)}]`;
const listCounts = (counts) => Object.entries(counts)
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");


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


/***/ })

};
