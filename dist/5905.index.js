export const id = 5905;
export const ids = [5905];
export const modules = {

/***/ 85905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCheck: () => (/* binding */ renderCheck)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8246);
/* harmony import */ var _escape_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82015);
/* harmony import */ var _review_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56585);
/* harmony import */ var _review_lead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28631);
/* harmony import */ var _review_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67613);





/** GitHub's limit is 65,535 characters. */
const longestSummary = 65_000;
/**
 * @param green whether the gate's step stays green: a check is green where its step is, so that a rule that requires
 *   either says the same
 */
const renderCheck = (verdict, facts, { green, commentUrl }) => {
    const links = [
        ...(commentUrl ? [`[the whole review](${(0,_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__/* .linkTarget */ .Cm)(commentUrl)})`] : []),
        `[the run](${(0,_mlops_actions_contracts_markdown__WEBPACK_IMPORTED_MODULE_2__/* .linkTarget */ .Cm)(facts.runUrl)})`,
    ];
    const parts = [
        (0,_review_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .renderHeadline */ .L)(verdict, facts.model, facts.head),
        verdict.rules.length ? (0,_review_table_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRules */ .am)(verdict.rules, verdict.champion?.version) : "",
        (0,_review_table_js__WEBPACK_IMPORTED_MODULE_1__/* .typeset */ .VZ)((0,_escape_name_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeSentence */ .FV)((0,_review_lead_js__WEBPACK_IMPORTED_MODULE_4__/* .describePower */ .vL)(verdict))),
        links.join(" · "),
    ];
    const summary = parts.filter(Boolean).join("\n\n");
    return {
        name: `mlops / ${(0,_escape_name_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)(facts.model)}`,
        conclusion: conclude(verdict, green),
        title: (0,_review_table_js__WEBPACK_IMPORTED_MODULE_1__/* .typeset */ .VZ)((0,_escape_name_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanLine */ .Ow)((0,_review_lead_js__WEBPACK_IMPORTED_MODULE_4__/* .summariseVerdict */ .Cc)(verdict))),
        summary: summary.length <= longestSummary ? summary : [parts[0], parts[3]].join("\n\n"),
    };
};
const conclude = ({ verdict }, green) => {
    if (verdict === "pass" || verdict === "warn")
        return green ? "success" : "failure";
    if (verdict === "fail" || verdict === "error")
        return "failure";
    // Undecided: somebody has to look, or may.
    return green ? "neutral" : "action_required";
};


/***/ })

};
