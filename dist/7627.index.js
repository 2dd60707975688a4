export const id = 7627;
export const ids = [7627];
export const modules = {

/***/ 76918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ combine)
/* harmony export */ });
/**
 * The verdict of a set of rules: the worst of them (all must pass: an intersection-union test, which needs no
 * correction). Where nothing passed, nothing was shown, and that is no pass.
 */
const combine = (rules) => {
    const statuses = rules.filter((rule) => rule.blocking !== false).map((rule) => rule.status);
    for (const word of ["error", "fail", "insufficient", "inconclusive", "warn"])
        if (statuses.includes(word))
            return word;
    return statuses.includes("pass") ? "pass" : "inconclusive";
};


/***/ }),

/***/ 47627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainVerdict: () => (/* binding */ explainVerdict)
/* harmony export */ });
/* harmony import */ var _mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76656);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76918);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85599);
/* harmony import */ var _holdout_wear_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91471);




/**
 * Why a verdict is what it is, rule by rule, and what would change it. Reads the verdict alone: no data, no policy.
 * Slices of one rule that pass are told as one.
 */
const explainVerdict = (verdict) => {
    const wear = (0,_holdout_wear_js__WEBPACK_IMPORTED_MODULE_0__/* .describeWear */ .N3)(verdict.holdout);
    const decides = (rule) => rule.status === verdict.verdict && rule.blocking !== false;
    return {
        verdict: verdict.verdict,
        because: describeWhole(verdict, decides),
        ...(wear && { wear }),
        rules: foldPassing(verdict.rules).map(({ rule, others }) => ({
            id: rule.id,
            ...(rule.slice !== undefined && others === 0 && { slice: rule.slice }),
            asks: rule.asks ?? `${rule.kind} of ${rule.metric}`,
            status: rule.status,
            decides: decides(rule),
            why: others > 0
                ? `${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(others + 1)} slices pass; the closest is ${rule.slice}: ${rule.reason}`
                : rule.reason,
            ...(rule.method_reason && { how: rule.method_reason }),
            change: adviseChange(rule),
        })),
    };
};
const describeWhole = (verdict, decides) => {
    const deciding = verdict.rules.filter(decides);
    const named = [...new Set(deciding.map(({ id }) => id))].join(", ");
    const reason = verdict.reason ? `${verdict.reason} ` : "";
    if (verdict.rules.length === 0)
        return reason.trim() || "No rule was judged.";
    if (verdict.verdict === "pass") {
        const open = verdict.rules.filter((rule) => rule.status !== "pass" && rule.status !== "skipped");
        return `${reason}Every rule that blocks has passed${open.length > 0 ? `; ${[...new Set(open.map(({ id }) => id))].join(", ")} did not, and the policy lets that through` : ""}.`;
    }
    if (deciding.length === 0)
        return `${reason}No rule that blocks has passed, so nothing was shown.`;
    const without = (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .combine */ .k)(verdict.rules.filter((rule) => !decides(rule)));
    const rest = verdict.rules.length - deciding.length;
    const otherwise = rest > 0 ? ` Without it the verdict would be ${without}.` : "";
    return `${reason}The worst of all rules is the verdict, and that is ${named} (${verdict.verdict}).${otherwise}`;
};
const foldPassing = (rules) => {
    const folded = new Map();
    const list = [];
    for (const rule of rules) {
        const key = `${rule.id}\n${rule.asks ?? ""}`;
        const before = folded.get(key);
        if (rule.slice === undefined || rule.status !== "pass")
            list.push({ rule, others: 0 });
        else if (!before) {
            const first = { rule, others: 0 };
            folded.set(key, first);
            list.push(first);
        }
        else {
            before.others++;
            if (roomOf(rule) < roomOf(before.rule))
                before.rule = rule;
        }
    }
    return list;
};
/** How far the point is from its margin or limit. */
const roomOf = ({ delta, margin, challenger, limits }) => {
    if (margin !== undefined && delta !== null)
        return delta + margin;
    if (limits && challenger !== null)
        return Math.min(challenger - (limits.min ?? Number.NEGATIVE_INFINITY), (limits.max ?? Number.POSITIVE_INFINITY) - challenger);
    return Number.POSITIVE_INFINITY;
};
const adviseChange = (rule) => {
    switch (rule.status) {
        case "skipped":
            return ["It is judged once there is a champion."];
        case "error":
            return ["Mend what it names, and run the gate again."];
        case "insufficient":
            return ["More rows; until then the policy's insufficient: or min_n decides what that means."];
        default:
            return rule.slice === undefined && rule.margin !== undefined && rule.ci
                ? adviseDifference(rule, rule.margin, rule.ci)
                : rule.limits && rule.challenger !== null
                    ? adviseLimit(rule, rule.limits, rule.challenger)
                    : adviseSlice(rule);
    }
};
const adviseDifference = ({ status, n, n_needed: needed, metric, delta }, margin, ci) => {
    const short = -margin - ci.low;
    if (status === "pass")
        return ci.low > 0
            ? ["It would pass with any margin: the whole interval is above zero."]
            : [`It would still pass with any margin above ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(-ci.low)}.`];
    const gain = `A challenger that is better by ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(short)} in ${metric} on the same rows would pass (now ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSigned */ .Gp)(delta ?? 0)}).`;
    const wider = `So would this one with a margin above ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(-ci.low)}; a margin is chosen for what users notice, before the numbers are seen.`;
    const rows = needed !== undefined && n !== undefined && needed > n
        ? [`So would about ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(needed, "row")} (now ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(n)}), were the models equally good.`]
        : [];
    return ci.high < -margin ? [gain, wider] : [gain, ...rows, ...(margin > 0 ? [wider] : [])];
};
const adviseLimit = ({ status, metric, ci }, { min, max, on }, value) => {
    const judged = on === "ci_lower" ? (ci?.low ?? value) : on === "ci_upper" ? (ci?.high ?? value) : value;
    const what = on === "point" ? metric : `the ${on === "ci_lower" ? "lower" : "upper"} bound of ${metric}`;
    const room = Math.min(min === undefined ? Number.POSITIVE_INFINITY : judged - min, max === undefined ? Number.POSITIVE_INFINITY : max - judged);
    return [
        status === "pass" || room >= 0
            ? `It would stop passing were ${what} worse by more than ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(room)}.`
            : `It would pass were ${what} better by ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(-room)}.`,
    ];
};
const adviseSlice = ({ status, margin, delta, metric }) => {
    if (margin === undefined || delta === null)
        return [];
    const room = delta + margin;
    return status === "pass"
        ? room > 0
            ? [`It would be looked at once ${metric} there is worse by ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(room)} more.`]
            : ["It is past the margin, and passes because chance can explain it: more rows of it would tell."]
        : [`It would pass were ${metric} there better by ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(-room)}.`];
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
 * Into how many parts alpha is cut at the k-th look, which spends one of them. 1/2 + 1/6 + 1/12 + … never passes 1, so
 * however many looks there will be, chance lets any of the models that are not good enough pass with at most alpha in
 * all (the union bound, which needs no independence; alpha spending of Foster & Stine, J. R. Statist. Soc. B 70,
 * 2008). Nobody knows at a look how many will follow, so alpha / k is not enough: 1 + 1/2 + 1/3 + … has no end.
 */
const partsAt = (look) => look * (look + 1);
/**
 * What repeated use has done to a holdout. Of k models that are not good enough, each judged at alpha, chance lets at
 * least one pass with a probability of up to k × alpha. Judged at `level`, each look spends its own part of one alpha.
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
        level: alpha / partsAt(looks),
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
    if (!wear || !(wear.worn || wear.adjusted))
        return undefined;
    const { looks, level, adjusted, first_seen: since } = wear;
    const alpha = level * partsAt(looks);
    const times = `At least ${(0,_mlops_actions_contracts_format__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(looks, "decision")} ${looks === 1 ? "was" : "were"} made on these labels${since ? ` since ${since.slice(0, 10)}` : ""}`;
    const chance = Math.min(100, Math.round(100 * looks * alpha));
    return adjusted
        ? `${times}: judged at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(level)} (this look's part of α ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(alpha)}), as stats.wear asks.${wear.worn ? " Fresh labels would settle it with fewer rows." : ""}`
        : `${times}: the chance that luck alone lets one of so many pass is up to ${chance} %. Take fresh labels, or judge at ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(level)} (stats: {wear: adjust}).`;
};


/***/ })

};
